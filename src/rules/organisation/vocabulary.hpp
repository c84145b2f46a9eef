#pragma once

#include <string_view>

#include "rules/organisation/language.hpp"

/// The words that `first_word_of` knows, in Dutch and in English. Lists have `, ` between; a form may be of several
/// words.
namespace regie::rules::vocabulary {

/// The forms of one word, and of its like in the other language.
struct Row {
    Topic topic;
    std::string_view forms;
    std::string_view unless = {};  ///< what else in the sentence shows that another matter is meant
};

inline constexpr Row table[]{
    {Topic::command, "doorzettingsmacht, doorzettingsbevoegdheid, doorzettingsrecht"},
    {Topic::command,
     "instrueren, instrueert, instrueerde, instrueerden, geïnstrueerd, geïnstrueerde, instruct, instructs, instructed, "
     "instructing",
     "vrijwilliger, vrijwilligers, bewoner, bewoners, deelnemer, deelnemers, medewerker, medewerkers, personeel, "
     "cursist, cursisten, leerling, leerlingen, student, studenten, volunteer, volunteers, resident, residents, "
     "participant, participants, employee, employees, staff, student, students, rechter, court"},
    {Topic::command,
     "instructiebevoegdheid, instructierecht, aanwijzingsbevoegdheid, aanwijzingsrecht, bindende aanwijzing, bindende "
     "aanwijzingen, bindende instructie, bindende instructies, instructies opvolgen, instructies op te volgen, binding "
     "instruction, binding instructions, follow instructions, follow the instructions",
     "veiligheid, safety"},
    {Topic::command,
     "afdwingen, afdwingt, afdwong, afdwongen, afgedwongen, af te dwingen, enforce, enforces, enforced, "
     "enforcing",
     "rechter, rechters, rechtbank, rechte, rechtens, juridisch, juridische, arbiter, arbiters, arbitrage, wet, "
     "wetten, wettelijk, wettelijke, respect, vertrouwen, court, courts, law, laws, legal, legally, arbitration"},
    {Topic::command,
     "eenzijdig opleggen, eenzijdig oplegt, eenzijdig opgelegd, eenzijdig op te leggen, dwingend "
     "opleggen, dwingend oplegt, dwingend opgelegd, dwingend op te leggen"},
    {Topic::command, "overrulen, overrulet, overruled, overrule, overrules, overruling"},
    {Topic::command, "commanderen, commandeert, gecommandeerd, command and control"},
    {Topic::command, "machtsmiddel, machtsmiddelen, coerce, coerces, coerced, coercing, coercion"},
    {Topic::command, "gehoorzamen, gehoorzaamt, gehoorzaamheid, obey, obeys, obeyed, obedience",
     "wet, wetten, law, laws"},
    {Topic::command, "dicteren, dicteert, gedicteerd, dictate, dictates, dictated", "wet, wetten, law, laws"},
    {Topic::command, "compel, compels, compelled", "court, courts, law, laws, legally"},

    {Topic::settlement, "afrekenen, afrekent, afgerekend, af te rekenen, afrekenbaar, afrekenbare, afrekencultuur",
     "afrekenen met, afgerekend met, kosten, uren, euro, eur, subsidie, subsidies, bedrag, bedragen, voorschot, "
     "voorschotten, declaratie, declaraties, factuur, facturen"},
    {Topic::settlement,
     "KPI, KPI's, KPIs, prestatie-indicator, prestatie-indicatoren, prestatieindicator, "
     "prestatieindicatoren, performance indicator, performance indicators"},
    {Topic::settlement,
     "targets, prestatiedoel, prestatiedoelen, prestatiedoelstelling, prestatiedoelstellingen, prestatienorm, "
     "prestatienormen, prestatiecontract, prestatiecontracten, performance target, performance targets, performance "
     "contract, performance contracts"},
    {Topic::settlement, "deliverable, deliverables"},
    {Topic::settlement,
     "resultaatverplichting, resultaatverplichtingen, resultaatverantwoordelijk, "
     "resultaatverantwoordelijke, resultaatverantwoordelijkheid"},

    {Topic::say,
     "beslist, beslissen, beslissingsbevoegdheid, doorslaggevende stem, bepaalt, bepalen, verdeelt, verdelen, kent "
     "toe, toekennen, wijst toe, toewijzen, keurt, goedkeuren, stelt vast, vaststellen, vetorecht, doorzettingsmacht, "
     "decides, decide, determines, determine, allocates, allocate, approves, approve, casting vote, vetoes"},
    {Topic::support,
     "voorbereiden, bereidt, voorzitten, zit, voorzitter, adviseren, adviseert, advies, begeleiden, begeleidt, "
     "ondersteunen, ondersteunt, faciliteren, faciliteert, signaleren, signaleert, agenderen, agendeert, agenda, "
     "bijeenroepen, roept, verslag, prepare, prepares, preparing, chair, chairs, chairing, advise, advises, advising, "
     "facilitate, facilitates, facilitating, support, supports, supporting, signal, signals, signalling, convene, "
     "convenes, minutes"},
};

/// What denies the words around it in a sentence.
inline constexpr std::string_view denying =
    "geen, niet, nooit, nimmer, noch, niemand, niets, nergens, evenmin, nee, n.v.t, nvt, no, not, none, nobody, never, "
    "nor, neither, nothing, cannot, can't, don't, doesn't, didn't, won't, isn't, aren't, shouldn't, mustn't, no one";

/// What says that it is given up or missed, or names it as a tension.
inline constexpr std::string_view refusing =
    "ziet af van, zien af van, afzien van, afziet van, afgezien van, afstand van, loslaten, loslaat, losgelaten, los, "
    "inruilen, ruilt, verruilt, vermijden, vermijdt, vermeden, voorkomen, voorkomt, uitgesloten, mist, missen, "
    "ontbreekt, ontbreken, spanning tussen, spanning met, dilemma, avoid, avoids, avoided, give up, gives up, refrain "
    "from, refrains from, excluded, ruled out, lack, lacks, absence of, tension between, tension with";

/// What denies the words after it, and none before.
inline constexpr std::string_view lacking =
    "zonder, in plaats van, i.p.v, ipv, vrij van, without, instead of, rather than, free of, free from";

/// What turns a sentence, so that a denial before it no longer holds.
inline constexpr std::string_view turning = "maar, doch, wel, but";
/// The same after a comma, where it draws the conclusion of a condition.
inline constexpr std::string_view concluding = "dan, then";

/// What begins a condition, and what surely does so only at the head of a sentence or after a comma: "als" is also "in
/// the role of".
inline constexpr std::string_view conditions =
    "indien, wanneer, zodra, tenzij, als de, als het, als er, als zij, als ze, als partners, als partijen, if, when, "
    "whenever, unless";
inline constexpr std::string_view opening_conditions = "als, wie, whoever";

}  // namespace regie::rules::vocabulary
