#include "report/facts/parts.hpp"
#include "report/scores.hpp"

namespace regie::report::facts {
namespace {

using base::Both;

constexpr Both one_of_many{"One of the partners counted stands for {0} parties.",
                           "Een van de getelde partners staat voor {0} partijen."};
constexpr Both some_of_many{"Of the partners counted, {0} stand for {1} parties together.",
                            "Van de getelde partners staan er {0} samen voor {1} partijen."};

}  // namespace

void Figures::add_many(const rules::facts::Heads& heads) {
    if (heads.of_many == 0) return;
    const std::string parties = decimal(*voice_, heads.organisations);
    if (heads.of_many == 1)
        add(one_of_many, {parties});
    else
        add(some_of_many, {std::to_string(heads.of_many), parties});
}

}  // namespace regie::report::facts
