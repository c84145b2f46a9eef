#include <algorithm>
#include <cctype>
#include <string>

#include "pages.hpp"
#include "regie/report/explain.hpp"
#include "regie/rules/catalogue.hpp"

namespace regie::man {
namespace {

using base::Language;

/// A section for each group of principles, headed by its letter and name.
template <class Each>
void by_group(Mdoc& page, const Each& each) {
    for (const rules::Group& group : rules::groups()) {
        std::string name(group.name.en);
        std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
        page.macro("Sh", {std::string(1, group.letter) + ": " + name});
        for (const rules::Principle* principle : rules::principles()) {
            if (principle->group() == group.letter) each(*principle);
        }
    }
}

/// What `regie explain` says of a rule or a principle. Examples are long, and are left to it.
void add(Mdoc& page, std::string_view id) {
    report::Document document = report::explain(id, Language::en).value();
    std::erase_if(document.sections, [](const report::Section& section) { return section.key == "examples"; });
    page.document(document);
}

}  // namespace

void add_principles(Mdoc& page) {
    by_group(page, [&](const rules::Principle& principle) { add(page, principle.id); });
}

void add_rules(Mdoc& page) {
    page.raw(".Sh F: FILES");
    for (const base::RuleText* rule : rules::rule_texts()) {
        if (rule->principle == "F") add(page, rule->code);
    }
    by_group(page, [&](const rules::Principle& principle) {
        for (const rules::Rule& rule : principle.rules) add(page, rule.text.code);
    });
}

}  // namespace regie::man
