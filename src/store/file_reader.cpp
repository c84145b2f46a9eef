#include "store/file_reader.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <stdexcept>
#include <utility>

#include "regie/base/text.hpp"
#include "store/faults/most.hpp"
#include "store/faults/syntax.hpp"
#include "store/faults/texts.hpp"
#include "store/git_conflicts.hpp"
#include "store/row.hpp"
#include "store/tables/tables.hpp"
#include "store/within_file.hpp"

namespace regie::store {
namespace {

const base::Wording& wording_of(base::ReadStatus status, bool is_link) {
    switch (status) {
        case base::ReadStatus::missing:
            return is_link ? faults::dangling_link : faults::reading_failed;
        case base::ReadStatus::denied:
            return faults::not_readable;
        case base::ReadStatus::too_large:
            return faults::file_too_large;
        case base::ReadStatus::not_a_file:
            return faults::not_a_file;
        case base::ReadStatus::outside:
            return faults::leaves_the_folder;
        case base::ReadStatus::failed:
            return faults::reading_failed;
        case base::ReadStatus::done:
            break;
    }
    throw std::logic_error("a file that was read has no fault of reading");
}

template <class Thing>
void read_thing(Reader& reader, const Table& table, yaml::Ref top, void* thing) {
    reader.read_keys(table, {}, top, thing);
    check_within(reader, top, *static_cast<Thing*>(thing));
}

/// `U+200B`.
std::string code_point_name(char32_t character) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string hex;
    for (char32_t rest = character; rest != 0 || hex.size() < 4; rest >>= 4)
        hex.insert(hex.begin(), digits[rest & 0xf]);
    return "U+" + hex;
}

void report_conflict(const GitConflict& conflict, base::FileId file, Reader& reader) {
    const base::Place place{file, static_cast<std::uint32_t>(conflict.begin),
                            static_cast<std::uint32_t>(conflict.begin_end)};
    reader.report(faults::yaml_syntax, faults::git_conflict, place,
                  {std::to_string(conflict.first_line), std::to_string(conflict.last_line)});
}

/// It is within a conflict, or says of the file what a conflict explains already.
bool follows_from(const std::vector<GitConflict>& conflicts, const yaml::SyntaxFault& fault) {
    const base::RuleText& rule = faults::rule_of(fault.fault);
    if (conflicts.empty() || &rule == &faults::not_utf8 || &rule == &faults::too_large) return false;
    if (&rule == &faults::yaml_syntax) return true;
    const auto after = std::ranges::upper_bound(conflicts, fault.begin, {}, &GitConflict::begin);
    return after != conflicts.begin() && fault.begin < std::prev(after)->end;
}

/// The text of `format` where it is one that this regie doesn't know.
std::optional<yaml::Ref> unknown_format(yaml::Ref top) {
    const auto format = child(top, "format");
    if (!format || !format->is(yaml::Kind::scalar)) return {};
    return (*format)->text == std::to_string(known_format) ? std::nullopt : format;
}

/// The keys of people.yaml are the keys of persons, save those that every file has.
void read_people(Reader& reader, yaml::Ref top, std::vector<std::string_view>& persons) {
    for (auto node = top.begin(); node != top.end(); ++node) {
        const yaml::Ref key = *node;
        const yaml::Ref value = *++node;
        if (is_own_key(key->text)) continue;
        if (key->text == notes_row.key || key->text == sources_row.key) {
            const Row& row = key->text == notes_row.key ? notes_row : sources_row;
            row.read(reader, row, value, nullptr);
            continue;
        }
        reader.report_bad_id(key->text, reader.place(key));
        persons.push_back(key->text);
        reader.read_keys(tables::person, key->text, value, nullptr);
    }
}

}  // namespace

void FileReader::read(const Listed& listed, base::FileId file, base::Source& source, void* thing, Outcome& outcome) {
    // In people.yaml any text may be the name of a person.
    const bool quotes = listed.kind != FileKind::people;
    Reader reader(surroundings_, file, subject_of(listed.path), quotes, outcome.yield);
    outcome.readable = false;
    if (listed.is_thing) {
        const std::string id(listed.id());
        if (listed.alike.empty()) {
            reader.report_bad_id(id, base::whole(file));
        } else {
            reader.report(faults::bad_id, faults::alike_but_for_case, base::whole(file), {id, listed.alike});
        }
    }
    if (!listed.is_read) {
        reader.report(*listed.rule, *listed.wording, base::whole(file), listed.arguments, listed.severity);
        return;
    }
    if (!read_bytes(listed, source, reader)) return;
    yaml::parse(source.text, parsed_);
    if (listed.kind == FileKind::collaboration && !parsed_.tree.empty()) {
        if (const auto format = unknown_format(parsed_.tree.root())) {
            outcome.format_known = false;
            return reader.report(faults::unsupported_format, faults::other_format, reader.place(*format),
                                 {std::string((*format)->text)});
        }
    }
    report_syntax(listed.kind, source.text, file, reader);
    if (!parsed_.tree.empty()) {
        outcome.readable = true;
        read_tree(listed, source.text, thing, reader, outcome);
    }
    scan(listed, source.text, file, reader);
    if (!parsed_.tree.kept.empty()) outcome.kept = std::exchange(parsed_.tree.kept, {});
}

bool FileReader::read_bytes(const Listed& listed, base::Source& source, Reader& reader) {
    const auto status = surroundings_.files.read(surroundings_.root, listed.path, max_file_bytes, source.text);
    if (status == base::ReadStatus::done) return true;
    source.text.clear();
    if (status == base::ReadStatus::too_large) {
        reader.report(faults::too_large, faults::file_too_large, reader.file_place(), {"1 MiB"});
    } else {
        reader.report(faults::unsafe_file, wording_of(status, listed.is_link), reader.file_place(), {});
    }
    return false;
}

void FileReader::report_syntax(FileKind kind, std::string_view text, base::FileId file, Reader& reader) {
    if (parsed_.faults.empty()) return;
    const std::vector<GitConflict> conflicts = git_conflicts(text);
    for (const GitConflict& conflict : conflicts) report_conflict(conflict, file, reader);
    std::size_t count = 0;
    for (const yaml::SyntaxFault& fault : parsed_.faults) {
        // To find the place of each takes time too.
        if (count++ > faults::most_of_a_file) return;
        if (follows_from(conflicts, fault)) continue;
        const bool says_nothing = kind == FileKind::collaboration && fault.fault == yaml::Fault::no_content;
        reader.report(faults::rule_of(fault.fault),
                      says_nothing ? faults::empty_collaboration : faults::wording_of(fault.fault),
                      {file, fault.begin, fault.end}, faults::arguments_of(fault, text));
    }
}

void FileReader::read_tree(const Listed& listed, std::string_view text, void* thing, Reader& reader, Outcome& outcome) {
    const yaml::Ref top = parsed_.tree.root();
    const Table& table = table_of(listed.kind);
    switch (listed.kind) {
        case FileKind::collaboration:
            reader.read_keys(table, {}, top, thing);
            return check_within(reader, top, *static_cast<model::Collaboration*>(thing), text);
        case FileKind::partner:
            return read_thing<model::Partner>(reader, table, top, thing);
        case FileKind::commitment:
            return read_thing<model::Commitment>(reader, table, top, thing);
        case FileKind::decision:
            return read_thing<model::Decision>(reader, table, top, thing);
        case FileKind::item:
            return read_thing<model::Item>(reader, table, top, thing);
        case FileKind::issue:
            return read_thing<model::Issue>(reader, table, top, thing);
        case FileKind::pulse:
            return read_thing<model::Pulse>(reader, table, top, thing);
        case FileKind::people:
            return read_people(reader, top, outcome.persons);
    }
}

void FileReader::scan(const Listed& listed, std::string_view text, base::FileId file, Reader& reader) {
    const bool bytes_at_fault = std::any_of(parsed_.faults.begin(), parsed_.faults.end(), [](const auto& fault) {
        return &faults::rule_of(fault.fault) == &faults::not_utf8;
    });
    if (bytes_at_fault) return;
    sightings_.clear();
    scan_text(text, listed.kind != FileKind::people, sightings_);
    for (const Sighting& sighting : sightings_) {
        base::Arguments arguments;
        if (sighting.character != 0) arguments.emplace_back(code_point_name(sighting.character));
        reader.report(*sighting.rule, *sighting.wording, {file, sighting.begin, sighting.end}, std::move(arguments),
                      base::Severity::warning);
    }
}

}  // namespace regie::store
