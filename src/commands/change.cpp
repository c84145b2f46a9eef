#include "commands/change.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "commands/findings.hpp"
#include "regie/base/paths.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"

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
std::string diff_seen(const Context& context, changes::Plan plan, const std::string& folder) {
    const std::string seen = context.seen_from_user(folder);
    if (seen != "." && !seen.starts_with("..") && !seen.starts_with('/')) {
        for (changes::Write& write : plan.writes) write.path = base::below(seen, write.path);
    }
    return changes::unified_diff(plan);
}

void show_diff(const Context& context, const changes::Plan& plan, const std::string& folder) {
    const std::string diff = diff_seen(context, plan, folder);
    context.print(context.out_is_terminal() ? shown_on_terminal(diff) : diff);
}

int refuse(const Context& context, const changes::Outcome& outcome, const std::string& folder) {
    context.say({{"regie: nothing was written, because this change would bring a fault or a warning:",
                  "regie: er is niets geschreven, want deze wijziging brengt een fout of waarschuwing mee:"},
                 {}});
    context.say_text(faults_as_text(context, outcome.refused, outcome.after, folder));
    return exit_refused;
}

base::Trouble declined() {
    return {
        {{"nothing has been written: the answer was not yes", "er is niets geschreven: het antwoord was geen ja"}, {}},
        {{"the command above does it after all", "het commando hierboven doet het alsnog"}, {}}};
}

base::Trouble changed_meanwhile() {
    return {{{"the files have changed since this was shown", "de bestanden zijn gewijzigd sinds dit werd getoond"}, {}},
            {{"nothing has been written; repeat the command to see what it would write now",
              "er is niets geschreven; herhaal het commando om te zien wat het nu zou schrijven"},
             {}}};
}

}  // namespace

changes::Outcome shown_first(const Context& context, const std::string& folder, const std::string& command,
                             const std::function<changes::Outcome(bool dry_run)>& run) {
    const bool dry_run = context.has("dry-run");
    if (!context.has_asked()) return run(dry_run);
    changes::Outcome planned = run(true);
    if (!planned.done() || planned.plan.writes.empty()) return planned;
    const auto tell_command = [&] {
        context.say({{"The same without questions:", "Hetzelfde zonder vragen:"}, {}});
        // Not folded: it is there to be copied.
        context.say_text("  " + base::visible(command) + "\n");
    };
    if (dry_run) {
        tell_command();
        return planned;
    }
    context.say({{"This will be written:", "Dit wordt geschreven:"}, {}});
    context.say_text(shown_on_terminal(diff_seen(context, planned.plan, folder)));
    tell_command();
    if (!context.confirm({{"Write it?", "Vastleggen?"}, {}})) throw declined();
    return run(false);
}

changes::Outcome carry_out(const Context& context, const std::string& root, const changes::Planner& planner,
                           const std::string& command) {
    std::optional<std::string> shown;
    const changes::Planner as_shown = [&](const changes::Known& known) {
        changes::Plan plan = planner(known);
        if (!context.has_asked()) return plan;
        std::string diff = changes::unified_diff(plan);
        if (shown && *shown != diff) throw changed_meanwhile();
        shown = std::move(diff);
        return plan;
    };
    return shown_first(context, root, command, [&](bool dry_run) {
        return changes::carry_out(context.files(), root, context.today(), as_shown, dry_run);
    });
}

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
    const changes::Outcome outcome = carry_out(context, root, planner, context.whole_command());
    return tell_outcome(context, outcome, root, next(outcome.plan));
}

}  // namespace regie::commands
