#include "commands/page.hpp"

#include <string>

#include "regie/base/trouble.hpp"

namespace regie::commands {

formats::HouseStyle house_style(const Context& context) {
    const auto file = context.option(css.name);
    if (!file) return {};
    if (context.option_or_initial("format") != "html") {
        throw base::Trouble{
            {{"--css only says how a page of HTML looks", "--css zegt alleen hoe een pagina in HTML eruitziet"}, {}},
            {{"add --format html, or leave --css out", "voeg --format html toe, of laat --css weg"}, {}}};
    }
    return {context.read(*file, formats::max_style_bytes), *file};
}

}  // namespace regie::commands
