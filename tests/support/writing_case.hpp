#pragma once

#include <map>
#include <string>
#include <vector>

#include "support/program.hpp"

namespace regie::test {

/// A command that writes, as a user gives it in a collaboration that has what it speaks of.
struct WritingCase {
    std::string name;  ///< "account ITEM --act": the command, and what sets this use of it apart
    std::vector<std::string> words;
    std::string in = {};
    /// A new collaboration: the folder is empty before.
    bool begins = false;
    /// The file that the result goes into; empty: the command changes the collaboration.
    std::string result = {};

    const std::string& command() const { return words.front(); }
};

/// Each way in which a command can write.
const std::vector<WritingCase>& writing_cases();

/// What a folder holds: of each file its permissions and its text, of each folder its permissions; of a git repository
/// only that it is there. Names are as seen from the folder.
using Content = std::map<std::string, std::string>;

Content content_of(const std::string& folder);

/// Takes the temporary files of a writer out of it, and gives their names.
std::vector<std::string> take_temporaries(Content& content);

/// A folder that holds one collaboration after another for one case after another.
class Workshop {
public:
    /// `folder` is there and empty.
    explicit Workshop(std::string folder) : folder_(std::move(folder)) {}

    /// Where the command runs and the collaboration is.
    const std::string& folder() const { return folder_; }
    /// Makes it as it is before the command.
    void lay_out(const WritingCase& one) const;
    Setting setting(const WritingCase& one) const;
    /// Runs the command, undisturbed.
    Outcome run(const WritingCase& one) const;
    /// Whether `check` finds no error in what is there now; what it says in `said`.
    bool is_sound(std::string& said) const;

private:
    std::string folder_;
};

/// The words as they are given: with the day on which every test judges.
std::vector<std::string> arguments_of(const WritingCase& one);

}  // namespace regie::test
