#pragma once

#include <optional>

#include "regie/report/build.hpp"
#include "regie/report/document.hpp"
#include "regie/rules/assess.hpp"
#include "report/voice.hpp"
#include "rules/legitimacy/over.hpp"

/// The sections of reports, each in the file of its name. Which audience has which, and in which order, stands in
/// build.cpp alone. One that has nothing to say comes out without blocks and sections, and is left out.
namespace regie::report::sections {

/// What a section is made of.
struct Page {
    const model::Standing& standing;
    const rules::Assessment& assessment;
    const Voice& voice;
    Audience audience = Audience::partners;
    const People* people = nullptr;                  ///< only where names of persons were asked for
    std::optional<rules::Over> over = std::nullopt;  ///< the regie or the opgave is over on the day: it is told as past

    const model::Collaboration& collaboration() const { return standing.collaboration(); }
};

/// The core picture, on one page: what it is about, who asked for it, who takes part, how it stands, what now.
Section core(const Page& page);

// For partners.
Section moves(const Page& page);
Section opgave(const Page& page);
Section roles(const Page& page);
Section organisation(const Page& page);
Section partners(const Page& page);
Section membership(const Page& page);
Section commitments(const Page& page);
Section competences(const Page& page);
Section decisions(const Page& page);
Section issues(const Page& page);
Section accountability(const Page& page);
Section facts(const Page& page);
Section principles(const Page& page);
Section findings(const Page& page);

// For the council.
Section legitimacy(const Page& page);
Section course(const Page& page);  ///< also for citizens
Section contributions(const Page& page);
Section results(const Page& page);
Section answers_for(const Page& page);
Section account(const Page& page);
Section questions(const Page& page);  ///< also for the principal and for citizens

// For the principal.
Section frame(const Page& page);
Section two_principals(const Page& page);
Section integrity(const Page& page);
Section capacity(const Page& page);
Section who_decides(const Page& page);
Section ending(const Page& page);
Section areas(const Page& page);

// For citizens.
Section participants(const Page& page);
Section promises(const Page& page);
Section decided(const Page& page);
Section taking_part(const Page& page);

}  // namespace regie::report::sections
