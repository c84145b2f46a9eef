#include <algorithm>
#include <string>

#include "formats/html/css_scan.hpp"
#include "regie/base/sources.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/formats/html.hpp"

namespace regie::formats {
namespace {

using base::Both;
using base::Trouble;

constexpr Both import_found{"{0}, line {1}: @import would fetch another style, which a report does not do",
                            "{0}, regel {1}: @import zou een andere stijl ophalen, en dat doet een rapport niet"};
constexpr Both copy_it{"copy the rules of that style into this file, or leave it out",
                       "kopieer de regels van die stijl in dit bestand, of laat het weg"};
constexpr Both address_found{"{0}, line {1}: \"{2}\" would be fetched from elsewhere, which a report does not do",
                             "{0}, regel {1}: \"{2}\" zou van elders worden opgehaald, en dat doet een rapport niet"};
constexpr Both hold_it{"let the style hold it itself, as url(data:…), or leave it out",
                       "neem het op in de stijl zelf, als url(data:…), of laat het weg"};
constexpr Both end_found{"{0}, line {1}: </style would end the style in the middle of it",
                         "{0}, regel {1}: </style zou de stijl halverwege afbreken"};
constexpr Both leave_out{"leave it out, also in a comment", "laat het weg, ook in commentaar"};
constexpr Both not_text{"{0}, line {1}: this is no text in UTF-8", "{0}, regel {1}: dit is geen tekst in UTF-8"};
constexpr Both save_as{"save the file as UTF-8", "sla het bestand op als UTF-8"};

constexpr std::size_t longest_shown = 80;

[[noreturn]] void refuse(std::string_view css, std::size_t at, const Both& why, const Both& next, std::string_view name,
                         std::string address = {}) {
    const auto line = base::position_in(css, at, at).line;
    throw Trouble{
        {why, {std::string(name), std::to_string(line), base::shortened(base::as_utf8(address), longest_shown)}},
        {next, {}}};
}

/// Where `</style` stands, in whatever letters.
std::size_t end_tag(std::string_view css) {
    constexpr std::string_view tag = "</style";
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + ('a' - 'A') : a) == b; };
    const auto* const found = std::search(css.begin(), css.end(), tag.begin(), tag.end(), same);
    return found == css.end() ? std::string_view::npos : static_cast<std::size_t>(found - css.begin());
}

/// As a browser reads it in a page: it would find another hash for other line ends. A form feed ends a line of CSS too.
std::string with_plain_line_ends(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\r')
            out += text[at] == '\f' ? '\n' : text[at];
        else if (at + 1 == text.size() || text[at + 1] != '\n')
            out += '\n';
    }
    return out;
}

}  // namespace

HouseStyle::HouseStyle(std::string_view bytes, std::string_view name) {
    if (bytes.starts_with(base::byte_order_mark)) bytes.remove_prefix(base::byte_order_mark.size());
    // A browser would read another character for a NUL, and so another style.
    if (const auto at = std::min(base::first_invalid_utf8(bytes), bytes.find('\0')); at != std::string_view::npos)
        refuse(bytes, at, not_text, save_as, name);
    css_ = with_plain_line_ends(bytes);
    if (const auto at = end_tag(css_); at != std::string_view::npos) refuse(css_, at, end_found, leave_out, name);
    const auto fetch = first_fetch(css_);
    if (fetch && fetch->kind == Fetch::Kind::import) refuse(css_, fetch->at, import_found, copy_it, name);
    if (fetch) refuse(css_, fetch->at, address_found, hold_it, name, fetch->address);
    // Some checkers of policies hash a style without the blanks around it.
    css_ = std::string(base::trimmed(css_));
}

}  // namespace regie::formats
