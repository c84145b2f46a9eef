#include "regie/changes/score.hpp"

#include <string>

#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"

namespace regie::changes {

using base::Trouble;

void require_scale(std::string_view label, std::string_view text) {
    if (const auto value = base::decimal(text); value && *value >= 2) return;
    throw Trouble{
        {{"{0} cannot be \"{1}\": it takes the best score, 2 or more",
          "{0} kan niet \"{1}\" zijn: het moet de beste "
          "score zijn, 2 of hoger"},
         {std::string(label), std::string(text)}},
        {{"as in: 5, where 1 is the worst and 5 the best", "zoals: 5, als 1 het slechtste is en 5 het beste"}, {}}};
}

void require_score(std::string_view label, std::string_view text, std::string_view scale) {
    const auto value = base::decimal(text);
    if (value && *value >= 1 && *value <= base::decimal(scale).value_or(0)) return;
    throw Trouble{{{"{0} cannot be \"{1}\": it takes a score from 1 to {2}",
                    "{0} kan niet \"{1}\" zijn: het moet een score van 1 tot en met {2} zijn"},
                   {std::string(label), std::string(text), std::string(scale)}},
                  {{"leave it empty where nothing was answered; --scale sets another best score",
                    "laat het leeg als niets is geantwoord; met --scale geldt een andere beste score"},
                   {}}};
}

}  // namespace regie::changes
