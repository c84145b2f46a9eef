#include <algorithm>
#include <array>
#include <utility>

#include "store/faults/texts.hpp"

namespace regie::store::faults {
namespace {

constexpr base::Both no_id{"this key cannot be an id: small letters, digits and hyphens only, 63 at most",
                           "deze sleutel kan geen id zijn: alleen kleine letters, cijfers en streepjes, hoogstens 63"};
constexpr base::Both other_key{
    "give the person a key that does not name them, such as \"p-01\"; the name goes under \"name\"",
    "geef de persoon een sleutel waar geen naam in staat, zoals \"p-01\"; de naam komt onder \"name\""};

// Their arguments are those of what is said of other files, without the first.
constinit const Wording some_unknown_key_near{
    {"the format doesn't know this key", "het formaat kent deze sleutel niet"},
    {"did you mean \"{0}\"? A key of your own starts with x-", "is \"{0}\" bedoeld? Een eigen sleutel begint met x-"}};
constinit const Wording some_unknown_key_listed{
    {"the format doesn't know this key", "het formaat kent deze sleutel niet"},
    {"a key of your own starts with x-; known here: {0}", "een eigen sleutel begint met x-; hier bekend: {0}"}};
constinit const Wording some_wrong_kind{
    {"this key takes {0}, and this is {1}", "deze sleutel vraagt om {0}, en hier staat iets anders: {1}"},
    {"write {0}", "schrijf {0}"}};
constinit const Wording key_without_value{
    {"this key has no value", "deze sleutel heeft geen waarde"},
    {"fill it in, or take the key away: what is missing counts as not recorded",
     "vul een waarde in, of haal de sleutel weg: wat ontbreekt geldt als niet vastgelegd"}};
constinit const Wording some_key_twice{{"this key stands here for the second time; the first is on line {0}",
                                        "deze sleutel staat hier voor de tweede keer; de eerste staat op regel {0}"},
                                       {"keep one of the two", "houd één van beide"}};
constinit const Wording key_of_bad_form{no_id, other_key};
constinit const Wording key_with_a_meaning{{"this key cannot be an id: it has a meaning of its own in these files",
                                            "deze sleutel kan geen id zijn: het woord heeft in deze bestanden een "
                                            "eigen betekenis"},
                                           other_key};
constinit const Wording key_of_windows{{"this key cannot be an id: Windows does not allow a file of that name",
                                        "deze sleutel kan geen id zijn: Windows staat een bestand met die naam niet "
                                        "toe"},
                                       other_key};

}  // namespace

const Wording* unquoted(const Wording& wording) {
    static constexpr std::array<std::pair<const Wording*, const Wording*>, 10> pairs{
        {{&unknown_key_near, &some_unknown_key_near},
         {&unknown_key_listed, &some_unknown_key_listed},
         {&wrong_kind, &some_wrong_kind},
         {&no_value, &key_without_value},
         {&no_required_value, &key_without_value},
         {&key_twice, &some_key_twice},
         {&bad_form, &key_of_bad_form},
         {&bad_form_hopeless, &key_of_bad_form},
         {&reserved_word, &key_with_a_meaning},
         {&reserved_name, &key_of_windows}}};
    const auto* const found = std::ranges::find(pairs, &wording, &std::pair<const Wording*, const Wording*>::first);
    return found == pairs.end() ? nullptr : found->second;
}

}  // namespace regie::store::faults
