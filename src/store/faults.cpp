#include "regie/store/faults.hpp"

#include <array>

#include "store/faults/texts.hpp"

namespace regie::store {

std::span<const base::RuleText* const> fault_texts() {
    using namespace faults;
    static constexpr std::array texts{
        &yaml_syntax,        &unknown_key,   &missing_key,       &wrong_type,  &unknown_value,
        &bad_date,           &duplicate_key, &unknown_reference, &bad_id,      &stray_file,
        &unsupported_yaml,   &not_utf8,      &too_large,         &unsafe_file, &unsupported_format,
        &dates_out_of_order, &personal_data, &bad_waiver,        &idle_waiver, &hidden_characters,
        &missing_evidence,   &future_fact,
    };
    return texts;
}

}  // namespace regie::store
