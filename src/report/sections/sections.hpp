#pragma once

#include "regie/report/document.hpp"
#include "regie/rules/assess.hpp"
#include "report/voice.hpp"

/// The sections of a report, each in the file of its name.
namespace regie::report::sections {

/// What a section is made of.
struct Page {
    const model::Standing& standing;
    const rules::Assessment& assessment;
    const Voice& voice;

    const model::Collaboration& collaboration() const { return standing.collaboration(); }
};

Section opgave(const Page& page);
Section roles(const Page& page);
Section organisation(const Page& page);
Section partners(const Page& page);
Section membership(const Page& page);
Section commitments(const Page& page);
Section competences(const Page& page);
Section decisions(const Page& page);
Section accountability(const Page& page);
Section facts(const Page& page);
Section principles(const Page& page);
Section findings(const Page& page);

}  // namespace regie::report::sections
