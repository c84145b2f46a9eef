#include "support/collaboration.hpp"

#include <algorithm>
#include <stdexcept>

namespace regie::test {
namespace {

constexpr std::string_view root = "/collaboration";

base::Day day_of(std::string_view text) {
    const auto day = base::parse_day(text);
    if (!day) throw std::logic_error("a test judges on a day that does not exist");
    return *day;
}

store::Loaded loaded_from(const Files& files, std::string_view today) {
    base::MemoryFiles memory;
    memory.set(std::string(root) + "/regie.yaml", regie_yaml());
    for (const File& file : files) memory.set(std::string(root) + "/" + file.path, file.text);
    return store::load(memory, std::string(root), day_of(today), 1);
}

std::vector<model::PartnerId> partner_ids(std::initializer_list<std::string_view> texts) {
    std::vector<model::PartnerId> ids;
    for (const std::string_view text : texts) ids.push_back({text});
    return ids;
}

}  // namespace

std::string regie_yaml(std::string_view more) {
    return "format: 1\nname: Proef\nopgave:\n  statement: Samen eten.\n" + std::string(more);
}

Judged::Judged(const Files& files, std::string_view today, std::initializer_list<std::string_view> without)
    : loaded_(loaded_from(files, today)),
      standing_(loaded_.collaboration, day_of(today), partner_ids(without)),
      assessment_(rules::assess(loaded_, standing_)) {}

std::vector<std::string> Judged::codes() const {
    std::vector<std::string> codes;
    for (const base::Finding& finding : findings()) codes.emplace_back(finding.code());
    return codes;
}

std::vector<std::string> Judged::file_codes() const {
    std::vector<std::string> found = codes();
    std::erase_if(found, [](const std::string& code) { return code.front() != 'F'; });
    return found;
}

std::size_t Judged::count(std::string_view code) const {
    return static_cast<std::size_t>(std::count_if(findings().begin(), findings().end(),
                                                  [code](const auto& finding) { return finding.code() == code; }));
}

const base::Finding& Judged::one(std::string_view code) const {
    if (count(code) != 1)
        throw std::runtime_error(std::string(code) + " was found " + std::to_string(count(code)) + " times, not once");
    return *std::find_if(findings().begin(), findings().end(),
                         [code](const auto& finding) { return finding.code() == code; });
}

rules::Status Judged::status(std::string_view principle) const {
    for (const rules::PrincipleStatus& one : assessment_.principles)
        if (one.principle->id == principle) return one.status;
    throw std::runtime_error("no status of " + std::string(principle));
}

std::string Judged::reason(std::string_view principle, base::Language language) const {
    for (const rules::PrincipleStatus& one : assessment_.principles)
        if (one.principle->id == principle) return one.reason.in(language);
    throw std::runtime_error("no status of " + std::string(principle));
}

std::string Judged::where(const base::Finding& finding) const {
    const base::Position position = loaded_.sources.position(finding.place);
    return loaded_.sources.at(finding.place.file).path + ":" + std::to_string(position.line) + ":" +
           std::to_string(position.column);
}

const model::Partner& Judged::partner(std::string_view id) const {
    const model::Partner* partner = standing_.partner({id});
    if (!partner) throw std::runtime_error("no partner " + std::string(id));
    return *partner;
}

const model::Commitment& Judged::commitment(std::string_view id) const {
    const model::Commitment* commitment = standing_.commitment({id});
    if (!commitment) throw std::runtime_error("no commitment " + std::string(id));
    return *commitment;
}

}  // namespace regie::test
