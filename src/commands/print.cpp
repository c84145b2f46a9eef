#include "commands/print.hpp"

#include <cerrno>
#include <string>

#include "regie/base/system_reason.hpp"

namespace regie::commands {

void print(Surroundings& surroundings, std::string_view text) {
    if (surroundings.out().write(text) == Written::failed) throw output_failed("stdout", errno);
}

base::Trouble output_failed(std::string_view where, int error) {
    return {{{"the output could not be written to {0}: {1}", "de uitvoer kon niet naar {0} worden geschreven: {1}"},
             {std::string(where), base::system_reason(error)}},
            {{"remove the cause and repeat the command", "neem de oorzaak weg en herhaal het commando"}, {}}};
}

}  // namespace regie::commands
