#include "store/faults/texts.hpp"

namespace regie::store::faults {

constinit const RuleText bad_date{
    .code = "F006",
    .name = "bad-date",
    .principle = "F",
    .title = {"A date or length of time that isn't one", "Een datum of tijdsduur die niet klopt"},
    .severities = {Severity::error},
    .to = {Addressee::Kind::editor},
    .what = {"A date is not written as YYYY-MM-DD, YYYY-MM or YYYY, or does not exist; or a length of time is not a "
             "number with d, w, m or y.",
             "Een datum is niet geschreven als JJJJ-MM-DD, JJJJ-MM of JJJJ, of bestaat niet; of een tijdsduur is geen "
             "getal met d, w, m of y."},
    .why = {"Written in this way a date has one meaning in every country (ISO 8601).",
            "Zo geschreven betekent een datum in elk land hetzelfde (ISO 8601)."},
    .remedy = {"Write as much of the date as is known: 2018-03-01, 2018-03 or 2018.",
               "Schrijf zoveel van de datum als bekend is: 2018-03-01, 2018-03 of 2018."},
    .bad = "# partners/ggd-voorbeeldstad.yaml\njoined: 12-09-2024\n",
    .good = "# partners/ggd-voorbeeldstad.yaml\njoined: 2024-09\n"};

constinit const Wording not_a_date{
    {"\"{0}\" takes a date, and \"{1}\" is none", "bij \"{0}\" hoort een datum, en \"{1}\" is dat niet"},
    {"write it as 2018-03-01, or as 2018-03 or 2018 where only that is known",
     "schrijf 2018-03-01, of 2018-03 of 2018 als alleen dat bekend is"}};
constinit const Wording no_such_day{
    {"the date \"{1}\" of \"{0}\" does not exist", "de datum \"{1}\" bij \"{0}\" bestaat niet"},
    {"correct the year, the month or the day", "verbeter het jaar, de maand of de dag"}};
constinit const Wording not_a_span{
    {"\"{0}\" takes a length of time, and \"{1}\" is none", "bij \"{0}\" hoort een tijdsduur, en \"{1}\" is dat niet"},
    {"write a number with d, w, m or y for days, weeks, months or years: 30d, 6w, 3m, 4y",
     "schrijf een getal met d, w, m of y voor dagen, weken, maanden of jaren: 30d, 6w, 3m, 4y"}};

constinit const RuleText dates_out_of_order{
    .code = "F016",
    .name = "dates-out-of-order",
    .principle = "F",
    .title = {"Dates in an impossible order", "Datums in een onmogelijke volgorde"},
    .severities = {Severity::error},
    .to = {Addressee::Kind::editor},
    .what =
        {"Something ended before it began: left before joined, delivered before made, resolved before raised, a "
         "commitment made by a partner that had left, and the like. A partial date only counts where every day of it is too early.",
         "Iets eindigde voordat het begon: vertrokken voor toetreding, geleverd voor de toezegging, opgelost voordat "
         "het speelde, een commitment van een partner die al was uitgetreden, enzovoort. Een onvolledige datum telt alleen als elke dag ervan te vroeg is."},
    .why = {"One of the two dates must be wrong, and judgements rest on both.",
            "Een van beide datums moet fout zijn, en oordelen berusten op allebei."},
    .remedy = {"Correct one of the two dates; where sources contradict each other, say so in \"notes\".",
               "Verbeter een van beide datums; spreken bronnen elkaar tegen, zeg dat dan in \"notes\"."},
    .bad = "# commitments/ggd-buurtmonitor.yaml\nstarts: 2025-01-01\nends: 2024-12-31\n",
    .good = "# commitments/ggd-buurtmonitor.yaml\nstarts: 2025-01-01\nends: 2028-12-31\n"};

constinit const Wording earlier_than{{"\"{0}\" ({1}) is before \"{2}\" ({3})", "\"{0}\" ({1}) ligt vóór \"{2}\" ({3})"},
                                     {"correct one of the two dates", "verbeter een van beide datums"}};

constinit const Wording made_after_leaving{
    {"made on {0} by \"{1}\", which left on {2}", "aangegaan op {0} door \"{1}\", die op {2} is uitgetreden"},
    {"correct one of the two dates, or name the partner that made it",
     "verbeter een van beide datums, of noem de partner die het is aangegaan"}};
constinit const Wording agenda_before_raised{
    {"on the agenda for \"{0}\" ({1}), from before it was raised ({2})",
     "geagendeerd voor \"{0}\" ({1}), van voordat het werd gesignaleerd ({2})"},
    {"name the decision in which it is taken up, or correct one of the two dates",
     "noem het besluit waarin het aan bod komt, of verbeter een van beide datums"}};

constinit const RuleText future_fact{
    .code = "F022",
    .name = "future-fact",
    .principle = "F",
    .title = {"A fact dated after today", "Een feit met een datum na vandaag"},
    .severities = {Severity::warning},
    .to = {Addressee::Kind::editor},
    .what = {"Something that is told as having happened has a date after today.",
             "Iets wat als gebeurd is vastgelegd, heeft een datum na vandaag."},
    .why = {"It is likely a mistyped year; a plan is not yet a fact.",
            "Waarschijnlijk is het jaar verkeerd getypt; een plan is nog geen feit."},
    .remedy = {"Correct the date, or record it when it has happened.",
               "Verbeter de datum, of leg het vast als het is gebeurd."},
    .bad = "# commitments/ggd-buurtmonitor.yaml\ndelivered: [{on: 2062-01, what: Eerste buurtmonitor.}]\n",
    .good = "# commitments/ggd-buurtmonitor.yaml\ndelivered: [{on: 2026-01, what: Eerste buurtmonitor.}]\n"};

constinit const Wording after_today{
    {"\"{0}\" is about something that has happened, and {1} lies after {2}",
     "bij \"{0}\" hoort iets wat is gebeurd, en {1} ligt na {2}"},
    {"correct the date, or record it when it has happened", "verbeter de datum, of leg het vast als het is gebeurd"}};

}  // namespace regie::store::faults
