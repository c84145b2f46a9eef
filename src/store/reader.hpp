#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "regie/base/files.hpp"
#include "regie/base/finding.hpp"
#include "regie/model/field.hpp"
#include "regie/store/load.hpp"
#include "regie/store/table.hpp"
#include "regie/yaml/tree.hpp"

namespace regie::store {

/// What every file is read against.
struct Surroundings {
    const base::Files& files;
    const std::string& root;
    base::Day today;
};

/// What reading one file yields beside the model.
struct Yield {
    base::Findings findings;
    std::vector<Mention> mentions;
};

/// Walks the tree of one file along a field table into a model struct. A faulty value is a finding and counts as not
/// recorded; the rest is read on. Texts of the model are views of what the tree's texts are views of.
class Reader {
public:
    /// `quotes`: whether findings may hold text of the file.
    Reader(const Surroundings& surroundings, base::FileId file, base::Subject subject, bool quotes, Yield& yield)
        : surroundings_(surroundings), file_(file), subject_(std::move(subject)), quotes_(quotes), yield_(yield) {}

    const Surroundings& surroundings() const { return surroundings_; }
    base::Place place(yaml::Ref node) const { return {file_, node->begin, node->end}; }
    base::Place file_place() const { return base::whole(file_); }

    /// Reads the keys of a mapping into `record`, the model struct of `table`. False: it isn't a mapping. `name` is the
    /// key that it is the value of; empty at the top of a file.
    bool read_keys(const Table& table, std::string_view name, yaml::Ref mapping, void* record);
    /// The same for a value of `row`, where one value may stand for a record of one key.
    bool read_record(const Row& row, yaml::Ref node, void* record);

    // One value of a row's type. False: there is no such value here, and a finding says why.
    bool read_value(const Row& row, yaml::Ref node, model::Text& into);
    bool read_value(const Row& row, yaml::Ref node, model::Number& into);
    bool read_value(const Row& row, yaml::Ref node, bool& into);
    bool read_value(const Row& row, yaml::Ref node, base::Date& into);
    bool read_value(const Row& row, yaml::Ref node, base::Span& into);
    bool read_value(const Row& row, yaml::Ref node, model::Party& into);
    template <class Tag>
    bool read_value(const Row& row, yaml::Ref node, base::Id<Tag>& into) {
        return row.type == Type::id ? read_own_id(row, node, into.text) : read_reference(row, node, into.text);
    }
    template <class E>
    requires std::is_enum_v<E>
    bool read_value(const Row& row, yaml::Ref node, E& into) {
        const std::optional<std::size_t> found = find_word(row, node);
        if (found) into = static_cast<E>(*found);
        return found.has_value();
    }

    /// The text of a scalar; of anything else nothing, and a finding.
    std::optional<std::string_view> scalar(const Row& row, yaml::Ref node);
    /// F004: not what belongs at the key, or no value at all.
    void wrong_kind(const Row& row, yaml::Ref node);
    /// F009 where `id` cannot be one.
    void report_bad_id(std::string_view id, base::Place place);
    void report(const base::RuleText& rule, const base::Wording& wording, base::Place place, base::Arguments arguments,
                base::Severity severity = base::Severity::error);

private:
    void wrong_kind(const Row& row, yaml::Ref node, base::Both expected);
    void no_value(const Row& row, yaml::Ref node);
    bool read_own_id(const Row& row, yaml::Ref node, std::string_view& into);
    bool read_reference(const Row& row, yaml::Ref node, std::string_view& into);
    std::optional<std::size_t> find_word(const Row& row, yaml::Ref node);
    void check_evidence(yaml::Ref node);
    void unknown_key(const Table& table, yaml::Ref key);
    void missing_key(const Row& row, std::string_view name, base::Place place);
    void unknown_value(const Row& row, yaml::Ref node, std::vector<std::string_view> known);

    const Surroundings& surroundings_;
    base::FileId file_;
    base::Subject subject_;
    bool quotes_;
    Yield& yield_;
};

/// The value of a key in a mapping; nothing where it isn't there.
std::optional<yaml::Ref> child(yaml::Ref mapping, std::string_view key);

}  // namespace regie::store
