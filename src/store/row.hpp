#pragma once

#include <concepts>
#include <type_traits>
#include <utility>

#include "regie/model/field.hpp"
#include "regie/store/table.hpp"
#include "store/reader.hpp"

namespace regie::store {

/// A struct of the model with keys of its own.
template <class T>
concept Record = requires(T& record) {
    { record.place } -> std::same_as<base::Place&>;
};

template <class T>
void read_into(Reader& reader, const Row& row, yaml::Ref node, model::Field<T>& field) {
    if (reader.read_value(row, node, field.value)) field.place = reader.place(node);
}

template <Record R>
void read_into(Reader& reader, const Row& row, yaml::Ref node, R& record) {
    if (reader.read_record(row, node, &record)) record.place = reader.place(node);
}

template <class T>
void read_into(Reader& reader, const Row& row, yaml::Ref node, model::List<T>& list) {
    const auto add = [&](yaml::Ref item) {
        T element{};
        read_into(reader, row, item, element);
        if (element.place.known()) list.items.push_back(std::move(element));
    };
    if (node.is(yaml::Kind::sequence)) {
        list.place = reader.place(node);
        for (const yaml::Ref item : node) add(item);
    } else if (row.many == Many::one_or_list && node.is(yaml::Kind::scalar)) {
        add(node);
        if (!list.items.empty()) list.place = reader.place(node);
    } else {
        reader.wrong_kind(row, node);
    }
}

/// What follows for a row from the C++ type of its member.
template <class T>
struct Traits {
    static constexpr Type type = Type::record;
    static constexpr Many many = Many::one;
    using Value = T;
};
template <class T>
struct Traits<model::Field<T>> {
    static constexpr Type type = std::is_enum_v<T>                ? Type::choice
                                 : std::same_as<T, model::Text>   ? Type::text
                                 : std::same_as<T, model::Number> ? Type::number
                                 : std::same_as<T, bool>          ? Type::yes_no
                                 : std::same_as<T, base::Date>    ? Type::date
                                 : std::same_as<T, base::Span>    ? Type::span
                                                                  : Type::reference;
    static constexpr Many many = Many::one;
    using Value = T;
};
template <class T>
struct Traits<model::List<T>> {
    static constexpr Type type = Traits<T>::type;
    static constexpr Many many = Many::list;
    using Value = typename Traits<T>::Value;
};

/// What an id of this type refers to.
template <class T>
constexpr Refers refers_of = Refers::nothing;
template <>
inline constexpr Refers refers_of<model::PartnerId> = Refers::partner;
template <>
inline constexpr Refers refers_of<model::CommitmentId> = Refers::commitment;
template <>
inline constexpr Refers refers_of<model::DecisionId> = Refers::decision;
template <>
inline constexpr Refers refers_of<model::NeedId> = Refers::need;
template <>
inline constexpr Refers refers_of<model::IndicatorId> = Refers::indicator;
template <>
inline constexpr Refers refers_of<model::BodyId> = Refers::body;
template <>
inline constexpr Refers refers_of<model::PersonKey> = Refers::person;

/// A row being put together: `row<&Partner::name>(…).needed()`.
struct RowBuilder {
    Row made;

    constexpr operator Row() const { return made; }

    /// The key must be there.
    constexpr RowBuilder needed() && { return made.required = true, *this; }
    /// The date is of something that happened: not after today.
    constexpr RowBuilder fact() && { return made.fact = true, *this; }
    /// The value is the id of the thing itself.
    constexpr RowBuilder own_id() && { return made.type = Type::id, made.refers = Refers::nothing, *this; }
    constexpr RowBuilder refers(Refers what) && { return made.type = Type::reference, made.refers = what, *this; }
    constexpr RowBuilder refers_also(Refers what) && { return made.refers = made.refers | what, *this; }
    /// The number is not below this.
    constexpr RowBuilder least(int number) && { return made.least = number, *this; }
    /// The number is no other than this.
    constexpr RowBuilder only(int number) && { return made.only = number, *this; }
    constexpr RowBuilder evidence() && { return made.type = Type::evidence, *this; }
    constexpr RowBuilder one_or_list() && { return made.many = Many::one_or_list, *this; }
    /// The keys of a record.
    template <const Table& T>
    constexpr RowBuilder of() && {
        return made.table = [] { return &T; }, *this;
    }
};

template <auto Member>
struct MemberTraits;
template <class C, class T, T C::*Member>
struct MemberTraits<Member> {
    using Class = C;
    using Type = T;
};

template <auto Member>
void read_member(Reader& reader, const Row& row, yaml::Ref node, void* record) {
    using Class = typename MemberTraits<Member>::Class;
    read_into(reader, row, node, static_cast<Class*>(record)->*Member);
}

/// The row of a key whose value goes into `Member`; type, number of values and words follow from the member's type.
template <auto Member>
constexpr RowBuilder row(std::string_view key, std::string_view example, base::Both description) {
    using Member_ = Traits<typename MemberTraits<Member>::Type>;
    using Value = typename Member_::Value;
    Row made{.key = key,
             .type = Member_::type,
             .many = Member_::many,
             .refers = refers_of<Value>,
             .example = example,
             .description = description,
             .read = &read_member<Member>};
    if constexpr (std::is_enum_v<Value>) made.words = &model::words_of<Value>;
    return {made};
}

template <auto Member, auto Who>
void read_by_partner(Reader& reader, const Row& row, yaml::Ref node, void* record) {
    using Class = typename MemberTraits<Member>::Class;
    using Element = typename MemberTraits<Who>::Class;
    if (!node.is(yaml::Kind::mapping)) return reader.wrong_kind(row, node);
    auto& list = static_cast<Class*>(record)->*Member;
    list.place = reader.place(node);
    for (auto child = node.begin(); child != node.end(); ++child) {
        const yaml::Ref key = *child;
        const yaml::Ref value = *++child;
        if (is_own_key(key->text)) continue;
        Element element{};
        read_into(reader, row, key, element.*Who);
        if constexpr (requires { element.place; }) element.place = {reader.place(key).file, key->begin, value->end};
        const Table& table = *row.table();
        if (takes_one_value(table)) {
            table.rows.front().read(reader, table.rows.front(), value, &element);
        } else if (!reader.read_keys(table, key->text, value, &element)) {
            continue;
        }
        list.items.push_back(std::move(element));
    }
}

/// The row of a mapping with partners as its keys: `Who` is the member of an element for the partner.
template <auto Member, auto Who>
constexpr RowBuilder by_partner(std::string_view key, std::string_view example, base::Both description) {
    return {Row{.key = key,
                .type = Type::by_partner,
                .refers = Refers::partner,
                .example = example,
                .description = description,
                .read = &read_by_partner<Member, Who>}};
}

/// Reads and checks a value that the model has no member for.
template <class Value>
void read_unkept(Reader& reader, const Row& row, yaml::Ref node, void*) {
    Value value{};
    read_into(reader, row, node, value);
}

/// Free text at the top of every file.
inline constexpr Row notes_row{
    .key = "notes",
    .example = "Volgens de notulen; de website noemt een ander jaar.",
    .description = {"Free text: what a reader should know that has no key of its own, such as sources that contradict "
                    "each other.",
                    "Vrije tekst: wat een lezer moet weten en nergens anders past, zoals bronnen die elkaar "
                    "tegenspreken."},
    .read = &read_unkept<model::Field<model::Text>>};

/// Where the facts come from, at the top of every file.
inline constexpr Row sources_row{
    .key = "sources",
    .many = Many::one_or_list,
    .example = "[https://example.org/convenant]",
    .description = {"Where the facts in this file come from: texts or https addresses.",
                    "Waar de feiten in dit bestand vandaan komen: teksten of https-adressen."},
    .read = &read_unkept<model::List<model::Field<model::Text>>>};

}  // namespace regie::store
