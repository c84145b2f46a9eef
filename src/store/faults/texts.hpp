#pragma once

#include "regie/base/rule_text.hpp"

/// The F rules in words, one declaration for each; `regie/store/faults.hpp` lists them.
namespace regie::store::faults {

using base::Addressee;
using base::RuleText;
using base::Severity;
using base::Wording;

// syntax.cpp
extern const RuleText yaml_syntax;       // F001
extern const RuleText unsupported_yaml;  // F011
extern const RuleText not_utf8;          // F012
extern const RuleText duplicate_key;     // F007
extern const Wording key_twice;          // {0} key, {1} line of the first
extern const Wording git_conflict;       // {0} its first line, {1} its last
extern const Wording empty_collaboration;

// keys.cpp
extern const RuleText unknown_key;        // F002
extern const Wording unknown_key_near;    // {0} key, {1} suggestion
extern const Wording unknown_key_listed;  // {0} key, {1} the known ones
extern const RuleText missing_key;        // F003
extern const Wording key_missing;         // {0} key
extern const RuleText wrong_type;         // F004
extern const Wording wrong_kind;          // {0} key, {1} what belongs there, {2} what stands there
extern const Wording no_value;            // {0} key
extern const Wording no_required_value;   // {0} key
extern const Wording not_a_number;        // {0} key, {1} the text

// values.cpp
extern const RuleText unknown_value;        // F005
extern const Wording unknown_value_near;    // {0} key, {1} the text, {2} suggestion
extern const Wording unknown_value_listed;  // {0} key, {1} the text, {2} the known ones
extern const Wording score_outside_scale;   // {0} key, {1} the text, {2} the scale
extern const Wording number_too_small;      // {0} key, {1} the text, {2} the least
extern const Wording scale_too_small;       // {0} the text
extern const Wording trust_in_oneself;      // {0} partner
extern const RuleText unsupported_format;   // F015
extern const Wording other_format;          // {0} the text

// dates.cpp
extern const RuleText bad_date;             // F006
extern const Wording not_a_date;            // {0} key, {1} the text
extern const Wording no_such_day;           // {0} key, {1} the text
extern const Wording not_a_span;            // {0} key, {1} the text
extern const RuleText dates_out_of_order;   // F016
extern const Wording made_after_leaving;    // {0} date, {1} partner, {2} when it left
extern const Wording agenda_before_raised;  // {0} decision, {1} date, {2} when the issue was raised
extern const Wording earlier_than;          // {0} key, {1} date, {2} other key, {3} other date
extern const RuleText future_fact;          // F022
extern const Wording after_today;           // {0} key, {1} date, {2} today

// references.cpp
extern const RuleText unknown_reference;   // F008
extern const Wording nothing_has_it_near;  // {0} what kind, {1} the id, {2} suggestion
extern const Wording nothing_has_it;       // {0} what kind, {1} the id
extern const Wording no_such_need_near;    // {0} the id, {1} suggestion
extern const Wording no_such_need;         // {0} the id
extern const RuleText bad_id;              // F009
extern const Wording bad_form;             // {0} the id, {1} an id that would do
extern const Wording bad_form_hopeless;    // {0} the id
extern const Wording reserved_word;        // {0} the id
extern const Wording reserved_name;        // {0} the id
extern const Wording alike_but_for_case;   // {0} the id, {1} the other
extern const Wording id_twice;             // {0} the id, {1} line of the first
extern const RuleText missing_evidence;    // F021
extern const Wording no_such_file;         // {0} the path
extern const Wording outside_the_folder;   // {0} the path
extern const Wording not_https;            // {0} the address

// folder.cpp
extern const RuleText stray_file;       // F010
extern const Wording other_extension;   // {0} the name, {1} its extension
extern const Wording folder_in_folder;  // {0} the name
extern const Wording editors_copy;      // {0} the name
extern const Wording no_data_file;      // {0} the name
extern const RuleText too_large;        // F013
extern const Wording file_too_large;    // {0} the limit
extern const Wording too_many_files;    // {0} the limit
extern const Wording too_many_bytes;    // {0} the limit
extern const Wording too_many_faults;   // {0} the limit
extern const Wording nested_too_deep;   // {0} the limit
extern const RuleText unsafe_file;      // F014
extern const Wording leaves_the_folder;
extern const Wording dangling_link;
extern const Wording not_a_file;
extern const Wording not_readable;
extern const Wording reading_failed;
extern const Wording folder_not_readable;
extern const Wording not_a_folder;

// text.cpp
extern const RuleText personal_data;  // F017
extern const Wording email_address;
extern const Wording phone_number;
extern const Wording citizen_number;
extern const RuleText hidden_characters;  // F020
extern const Wording bidirectional;       // {0} U+202E
extern const Wording invisible;           // {0} U+200B

// unquoted.cpp
/// What says the same of people.yaml, where any text may be the name of a person: without the first argument, which is
/// text of the file. Nothing where the wording quotes none.
const Wording* unquoted(const Wording& wording);

// waivers.cpp
extern const RuleText bad_waiver;        // F018
extern const Wording waiver_expired;     // {0} the rule, {1} the date
extern const Wording waiver_incomplete;  // {0} the rule, {1} the key
extern const RuleText idle_waiver;       // F019

}  // namespace regie::store::faults
