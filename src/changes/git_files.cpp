#include "changes/git_files.hpp"

#include <algorithm>
#include <utility>

#include "regie/changes/plans.hpp"

namespace regie::changes {
namespace {

using base::Both;
using base::Language;

constexpr std::string_view pattern = "*.yaml";

// Not `text` or `text=auto`: those store a file with Windows line ends without them, so that it comes back as another
// file. Not `merge=union`: that joins two changes of one key into a file that says both.
constexpr Both line_ends{
    "# git changes no byte of these files, whatever its settings on a machine (core.autocrlf): a file with\n"
    "# Windows line ends keeps them, and no diff shows a line that nobody touched.\n"
    "*.yaml -text\n",
    "# git verandert geen byte van deze bestanden, hoe het op een computer ook is ingesteld (core.autocrlf): een\n"
    "# bestand met Windows-regeleinden houdt die, en geen diff toont een regel waar niemand aan kwam.\n"
    "*.yaml -text\n"};

// regie has no public address to name here, and a made-up one would fail without saying why.
constexpr Both workflow{
    R"(# At every push and pull request: are the files sound, and does no fact in them contradict a principle? What is found
# stands beside the lines of the pull request.
name: regie

on: [push, pull_request]

permissions:
  contents: read

jobs:
  regie:
    runs-on: ubuntu-latest
    env:
      # The owner and name of the repository on GitHub that has the source of regie, as in your-organisation/regie.
      # Until it is filled in, the run stops at the first step. What cannot be read without an account needs a
      # "token" at its checkout.
      REGIE_REPOSITORY: ""
    steps:
      - name: Is it known where regie is?
        if: env.REGIE_REPOSITORY == ''
        run: |
          echo "::error title=regie::fill in REGIE_REPOSITORY in .github/workflows/regie.yml; it tells how"
          exit 1
      - uses: actions/checkout@v4
      - uses: actions/checkout@v4
        with:
          repository: ${{ env.REGIE_REPOSITORY }}
          path: .regie-source
      - uses: ./.regie-source
        with:
          lang: en
          fail-on: error
)",
    R"(# Bij elke push en elk pull request: kloppen de bestanden, en is er geen feit in strijd met een principe? Wat wordt
# gevonden, staat naast de regels van het pull request.
name: regie

on: [push, pull_request]

permissions:
  contents: read

jobs:
  regie:
    runs-on: ubuntu-latest
    env:
      # De eigenaar en de naam van de repository op GitHub met de broncode van regie, zoals uw-organisatie/regie.
      # Zolang dit niet is ingevuld, stopt het bij de eerste stap. Is die repository niet voor iedereen te lezen, dan
      # heeft de checkout ervan een "token" nodig.
      REGIE_REPOSITORY: ""
    steps:
      - name: Is bekend waar regie staat?
        if: env.REGIE_REPOSITORY == ''
        run: |
          echo "::error title=regie::vul REGIE_REPOSITORY in, in .github/workflows/regie.yml; daar staat hoe"
          exit 1
      - uses: actions/checkout@v4
      - uses: actions/checkout@v4
        with:
          repository: ${{ env.REGIE_REPOSITORY }}
          path: .regie-source
      - uses: ./.regie-source
        with:
          lang: nl
          fail-on: error
)"};

bool has_rule(std::string_view attributes) {
    constexpr std::string_view blanks = " \t\r";
    while (!attributes.empty()) {
        const auto end = attributes.find('\n');
        std::string_view line = attributes.substr(0, end);
        line.remove_prefix(std::min(line.find_first_not_of(blanks), line.size()));
        if (line.substr(0, line.find_first_of(blanks)) == pattern) return true;
        attributes.remove_prefix(end == std::string_view::npos ? attributes.size() : end + 1);
    }
    return false;
}

/// The lines with the line ends that `text` has.
std::string ended_as(std::string_view text, std::string_view lines) {
    const auto first = text.find('\n');
    const bool windows = first != std::string_view::npos && first > 0 && text[first - 1] == '\r';
    std::string ended;
    for (const char c : lines) {
        if (c == '\n' && windows) ended += '\r';
        ended += c;
    }
    return ended;
}

}  // namespace

void keep_line_ends(Plan& plan, Language language, const std::optional<std::string>& attributes) {
    std::string text = attributes.value_or("");
    if (has_rule(text)) return;
    if (!text.empty() && text.back() != '\n') text += ended_as(text, "\n");
    text += ended_as(text, line_ends.in(language));
    plan.writes.push_back({".gitattributes", std::move(text), attributes});
}

void add_workflow(Plan& plan, Language language) {
    plan.writes.push_back({std::string(workflow_file), std::string(workflow.in(language)), {}});
}

}  // namespace regie::changes
