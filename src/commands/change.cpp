#include "commands/change.hpp"

#include <string>
#include <vector>

#include "commands/findings.hpp"
#include "regie/base/paths.hpp"
#include "regie/base/text.hpp"

namespace regie::commands {
namespace {

/// The diff is for programs as it stands; a terminal gets it with its controls made visible.
std::string shown_on_terminal(const std::string& diff) {
    std::string text;
    for (std::size_t begin = 0; begin < diff.size();) {
        const auto end = std::min(diff.find('\n', begin), diff.size());
        text += base::visible(std::string_view(diff).substr(begin, end - begin)) + "\n";
        begin = end + 1;
    }
    return text;
}

/// Paths start from where the user is, so that the diff applies there; inside the collaboration from its folder, for
/// no diff leads upwards.
void show_diff(const Context& context, changes::Plan plan, const std::string& folder) {
    const std::string seen = context.seen_from_user(folder);
    if (seen != "." && !seen.starts_with("..") && !seen.starts_with('/')) {
        for (changes::Write& write : plan.writes) write.path = base::below(seen, write.path);
    }
    const std::string diff = changes::unified_diff(plan);
    context.print(context.out_is_terminal() ? shown_on_terminal(diff) : diff);
}

int refuse(const Context& context, const changes::Outcome& outcome, const std::string& folder) {
    context.say({{"regie: nothing was written, because this change would bring a fault:",
                  "regie: er is niets geschreven, want deze wijziging brengt een fout mee:"},
                 {}});
    context.say_text(faults_as_text(context, outcome.refused, outcome.after, folder));
    return exit_refused;
}

}  // namespace

int tell_outcome(const Context& context, const changes::Outcome& outcome, const std::string& folder,
                 const base::Message& next) {
    std::vector<std::string> written;
    for (const changes::Write& write : changes::net_writes(outcome.plan)) {
        written.push_back(context.seen_from_user(base::below(folder, write.path)));
    }
    return tell_change(context, outcome, folder,
                       {{"wrote {0}; next: {1}", "geschreven: {0}; hierna: {1}"},
                        {base::join(written, ", "), next.in(context.language())}});
}

int tell_change(const Context& context, const changes::Outcome& outcome, const std::string& folder,
                const base::Message& made) {
    if (!outcome.done()) return refuse(context, outcome, folder);
    if (outcome.plan.writes.empty()) {
        context.say(
            {{"nothing has changed: it is on file so already", "er is niets gewijzigd: zo staat het er al"}, {}});
    } else if (context.has("dry-run")) {
        show_diff(context, outcome.plan, folder);
    } else {
        context.say(made);
    }
    return exit_done;
}

int change(const Context& context, const changes::Planner& planner, base::Message (*next)(const changes::Plan& plan)) {
    const std::string root = context.root();
    const changes::Outcome outcome =
        changes::carry_out(context.files(), root, context.today(), planner, context.has("dry-run"));
    return tell_outcome(context, outcome, root, next(outcome.plan));
}

}  // namespace regie::commands
