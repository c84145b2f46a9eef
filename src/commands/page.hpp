#pragma once

#include "commands/context.hpp"
#include "commands/options.hpp"
#include "regie/formats/html.hpp"

namespace regie::commands {

inline constexpr Option css{
    .name = "css",
    .value = "FILE",
    .help = base::Both{"For html: a style of your own, after that of the page. It may fetch nothing from elsewhere.",
                       "Bij html: een eigen stijl, na die van de pagina. Die mag niets van elders ophalen."}};

/// The style that `--css` gives; none where it is not given. Trouble where it cannot be used, or another format than
/// html is asked for.
formats::HouseStyle house_style(const Context& context);

}  // namespace regie::commands
