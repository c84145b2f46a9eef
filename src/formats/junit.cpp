#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <fmt/format.h>

#include "formats/escape/xml.hpp"
#include "formats/paths.hpp"
#include "formats/telling.hpp"
#include "regie/base/text.hpp"
#include "regie/formats/findings.hpp"
#include "regie/rules/catalogue.hpp"
#include "rules/waivers.hpp"

namespace regie::formats {
namespace {

using base::Both;
using base::Finding;
using rules::Status;

constexpr Both several{"{0} findings; the first: {1}", "{0} bevindingen; de eerste: {1}"};
constexpr Both waived{"waived: {0}", "aanvaard: {0}"};
constexpr Both status_is{"status: {0} – {1}", "stand: {0} – {1}"};
constexpr Both left_out{"{0}; the findings about it were left out of this run",
                        "{0}; de bevindingen hierover zijn in deze uitvoering weggelaten"};

/// What a suite has cases of: a rule of files, or a principle.
struct Case {
    std::string classname;
    std::string name;
    const rules::PrincipleStatus* principle = nullptr;  ///< null for a rule of files
    std::vector<std::size_t> findings;                  ///< of the case, by their number
};

struct Tally {
    std::size_t tests = 0;
    std::size_t failures = 0;
    std::size_t skipped = 0;
};

std::string element(std::string_view name, const std::string& attributes, const std::string& content) {
    return fmt::format("      <{0}{1}>{2}</{0}>\n", name, attributes, xml_text(content));
}

std::string attribute(std::string_view name, std::string_view value) {
    return fmt::format(" {}=\"{}\"", name, xml_attribute(value));
}

/// The cases of one collaboration, in the order of the catalogue.
class Suite {
public:
    Suite(const Outcome& outcome, const Style& style)
        : outcome_(outcome), style_(style), telling_(outcome, style.language), positions_(positions_of(outcome)) {
        add_cases();
        for (const Case& one : cases_) body_ += written(one);
    }

    const Tally& tally() const { return tally_; }

    std::string xml() const {
        std::string text = "  <testsuite" + attribute("name", title());
        text += fmt::format(" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\" timestamp=\"{}T00:00:00\">\n",
                            tally_.tests, tally_.failures, tally_.skipped, base::text(style_.today));
        text += "    <properties>\n" + property("regie", REGIE_VERSION);
        if (outcome_.left_out.not_chosen) text += property("not_chosen", std::to_string(*outcome_.left_out.not_chosen));
        if (outcome_.left_out.known) text += property("known", std::to_string(*outcome_.left_out.known));
        if (!telling_.without().empty()) text += property("without", telling_.without());
        return text + "    </properties>\n" + body_ + "  </testsuite>\n";
    }

private:
    const Outcome& outcome_;
    const Style& style_;
    Telling telling_;
    std::vector<base::Position> positions_;
    std::vector<Case> cases_;
    Tally tally_;
    std::string body_;

    static std::string property(std::string_view name, std::string_view value) {
        return "      <property" + attribute("name", name) + attribute("value", value) + "/>\n";
    }

    std::string title() const {
        const auto& name = outcome_.loaded->collaboration.name;
        if (!name) return outcome_.path;
        return outcome_.path == "." ? std::string(*name) : outcome_.path + " – " + std::string(*name);
    }

    const Finding& at(std::size_t number) const { return outcome_.assessment.findings[number]; }

    std::string say(const Both& words, const base::Arguments& arguments) const {
        return base::fill(words.in(style_.language), arguments, style_.language);
    }

    void add_cases() {
        std::unordered_map<std::string_view, std::size_t> by_key;  // a code, or the id of a principle
        const auto add = [&](std::string_view key, std::string classname, const Both& title,
                             const rules::PrincipleStatus* principle) {
            by_key.emplace(key, cases_.size());
            cases_.push_back(
                {std::move(classname), fmt::format("{} {}", key, title.in(style_.language)), principle, {}});
        };
        for (const base::RuleText* rule : rules::rule_texts()) {
            const bool sought = outcome_.with_principles || rule->code != rules::idle_waiver_code;
            if (rule->principle == "F" && sought) add(rule->code, "regie.files", rule->title, nullptr);
        }
        for (const rules::PrincipleStatus& status : outcome_.assessment.principles) {
            const auto& principle = *status.principle;
            add(principle.id, fmt::format("regie.{}", principle.group()), principle.title, &status);
        }
        const auto& findings = outcome_.assessment.findings;
        for (std::size_t number = 0; number < findings.size(); ++number) {
            const base::RuleText& rule = *findings[number].rule;
            cases_[by_key.at(rule.principle == "F" ? rule.code : rule.principle)].findings.push_back(number);
        }
    }

    bool fails(const Finding& finding) const {
        return !finding.waived && style_.fails_from && finding.severity <= *style_.fails_from;
    }

    /// The open findings of a case with their places, and how its principle stands.
    std::string details(const Case& one) const {
        std::string text;
        if (one.principle != nullptr)
            text = say(status_is, {rules::label_of(one.principle->status), one.principle->reason.in(style_.language)});
        for (const std::size_t number : one.findings) {
            const Finding& finding = at(number);
            if (finding.waived) continue;
            if (!text.empty()) text += '\n';
            text += fmt::format("{}:{}:{}: {}[{}] {}", path_of(outcome_, finding.place), positions_[number].line,
                                positions_[number].column, rules::label_of(finding).in(style_.language), finding.code(),
                                base::join(telling_.lines(finding), "\n  "));
        }
        return text;
    }

    std::string failure(const Case& one, const std::vector<std::size_t>& failing) const {
        const auto gravest = std::ranges::min(failing, {}, [this](std::size_t number) { return at(number).severity; });
        const std::string first = telling_.message(at(gravest));
        const std::string message = failing.size() == 1 ? first : say(several, {std::to_string(failing.size()), first});
        return element("failure", attribute("message", message) + attribute("type", base::key_of(at(gravest).severity)),
                       details(one));
    }

    /// Why a case that did not fail did not pass either; nothing where it passed.
    std::optional<std::string> reason_to_skip(const Case& one) const {
        const auto accepted = std::ranges::find_if(one.findings, [this](auto number) { return at(number).waived; });
        if (accepted != one.findings.end()) return say(waived, {telling_.message(at(*accepted))});
        if (one.principle == nullptr) return {};
        const auto label = rules::label_of(one.principle->status);
        switch (one.principle->status) {
            case Status::upheld:
                return {};
            case Status::unknown:
                return fmt::format("{}: {}", label.in(style_.language), one.principle->reason.in(style_.language));
            default:
                if (one.findings.empty()) return say(left_out, {label});
                return {};
        }
    }

    std::string written(const Case& one) {
        std::vector<std::size_t> failing;
        for (const std::size_t number : one.findings)
            if (fails(at(number))) failing.push_back(number);
        std::string content;
        ++tally_.tests;
        if (!failing.empty()) {
            ++tally_.failures;
            content = failure(one, failing);
        } else {
            if (const auto reason = reason_to_skip(one)) {
                ++tally_.skipped;
                content = "      <skipped" + attribute("message", *reason) + "/>\n";
            }
            if (const std::string output = details(one); !output.empty()) content += element("system-out", {}, output);
        }
        const std::string begin = "    <testcase" + attribute("classname", one.classname) + attribute("name", one.name);
        return content.empty() ? begin + "/>\n" : begin + ">\n" + content + "    </testcase>\n";
    }
};

}  // namespace

std::string findings_junit(const std::vector<Outcome>& outcomes, const Style& style) {
    std::string suites;
    Tally all;
    for (const Outcome& outcome : outcomes) {
        const Suite suite(outcome, style);
        suites += suite.xml();
        all.tests += suite.tally().tests;
        all.failures += suite.tally().failures;
    }
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"regie\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n{}</testsuites>\n",
        all.tests, all.failures, suites);
}

}  // namespace regie::formats
