#pragma once

#include <string>
#include <string_view>

namespace regie::yaml {

/// Whether a text may stand without quotes and keeps its characters: no indicator where it means something, nothing
/// invisible. It may still be taken for a number or the like.
bool is_plain(std::string_view text, bool in_flow);

/// Whether any YAML 1.1 or 1.2 reader may take the plain text for something else than a text: a number, a yes or no,
/// a date, a time, nothing.
bool is_taken_for_data(std::string_view text);

/// Whether a text is a word that YAML 1.1 takes for a yes or no and YAML 1.2 does not.
bool is_switch_word(std::string_view text);

/// Whether a text holds a character that is to be escaped: a control, a line end, or a mark that some reader
/// drops or takes for a line end.
bool needs_escapes(std::string_view text);

/// The text between double quotes, with as few escapes as can be.
void append_quoted(std::string_view text, std::string& out);

}  // namespace regie::yaml
