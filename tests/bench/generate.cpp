#include "bench/generate.hpp"

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>
#include <stdexcept>
#include <string_view>

namespace regie::bench {

namespace {

constexpr std::array needs{"ontmoeting", "huisbezoek", "onderzoek", "vrijwilligers", "vervoer", "scholing"};
constexpr std::array legal_forms{"stichting", "vereniging", "gemeente", "cooperatie", "bv", "informal"};
constexpr std::array sectors{"societal", "citizens", "government", "citizens", "business", "citizens"};
constexpr std::array kinds{"effort", "in-kind", "money", "knowledge"};
constexpr std::array areas{"own-acts", "tension", "relations", "issues", "communication", "decision-making"};
constexpr std::array aspects{"tension",      "relations", "issues",   "communication", "decision-making",
                             "productivity", "focus",     "equality", "serving",       "energy"};
constexpr std::array sentences{
    "Wij zien dagelijks wat het voor mensen betekent als er niemand langskomt.",
    "Dit is besproken met de eigen achterban en daar positief ontvangen.",
    "De afspraak geldt voor de hele stad, met voorrang voor de buurten rond de haven.",
    "Vóór de zomer kijken de partners samen terug op wat dit heeft opgeleverd.",
    "Bewoners hebben hierover meegedacht; hun ideeën staan in het verslag.",
    "Een deel van de uren is bedoeld voor het inwerken van nieuwe vrijwilligers.",
};

/// Makes the texts of one collaboration. Its random numbers are the same on every machine.
class Generator {
public:
    Generator(std::string folder, std::size_t files) : folder_(std::move(folder)) {
        pulses_ = files / 30 + 1;
        decisions_ = files / 10;
        items_ = files / 20;
        issues_ = files / 8;
        partners_ = files * 3 / 10;
        commitments_ = files - 1 - pulses_ - decisions_ - items_ - issues_ - partners_;
    }

    void write_all() {
        for (const char* name : {"partners", "commitments", "decisions", "accountability", "issues", "pulses"})
            std::filesystem::create_directories(folder_ + "/" + name);
        write("regie", collaboration());
        each("partners/partner", partners_, [this] { return partner(); });
        each("commitments/commitment", commitments_, [this] { return commitment(); });
        each("decisions/besluit", decisions_, [this] { return decision(); });
        each("accountability/punt", items_, [this] { return item(); });
        each("issues/signaal", issues_, [this] { return issue(); });
        each("pulses/peiling", pulses_, [this] { return pulse(); });
    }

private:
    std::size_t below(std::size_t limit) { return random_() % limit; }
    template <class Array>
    std::string one_of(const Array& values) {
        return values[below(values.size())];
    }
    std::string a_partner() { return "partner-" + std::to_string(below(partners_)); }
    std::string a_day(int year) {
        std::array<char, 32> text{};
        const int month = static_cast<int>(below(12)) + 1;
        const int day = static_cast<int>(below(28)) + 1;
        std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
        return text.data();
    }
    std::string some_sentences() {
        std::string text;
        for (std::size_t left = 1 + below(5) / 4; left > 0; --left)
            text += (text.empty() ? "" : " ") + one_of(sentences);
        return text;
    }

    void write(const std::string& name, const std::string& text) const {
        std::ofstream file(folder_ + "/" + name + ".yaml", std::ios::binary);
        file << text;
        if (!file.flush()) throw std::runtime_error("cannot write into " + folder_);
    }
    template <class Make>
    void each(const std::string& stem, std::size_t count, Make make) {
        for (std::size_t number = 0; number < count; ++number) write(stem + "-" + std::to_string(number), make());
    }

    static std::string collaboration() {
        std::string text =
            "format: 1\nname: Samen voor de stad\nlanguage: nl\n\nopgave:\n"
            "  statement: Minder mensen in de stad voelen zich eenzaam.\n  nature: structural\n  form: joint\n"
            "  needs:\n";
        for (const char* need : needs) text += std::string("    - {id: ") + need + ", description: Wat nodig is.}\n";
        return text +
               "roles:\n  government: {organisation: partner-0, stances: [networking]}\n"
               "  functional_principal: collaboration\n"
               "  regisseur: {function: regisseur, organisation: partner-0, committed: 2023-01}\n"
               "membership:\n  joining: {open: true, legal_forms: any}\n"
               "  leaving: {notice: 3m, terms: In overleg.}\n  decision_rule: consensus\n";
    }
    std::string partner() {
        const std::size_t kind = below(legal_forms.size());
        return "name: Organisatie " + std::to_string(below(100000)) +
               " voor de buurt\nlegal_form: " + legal_forms[kind] + "\nsector: " + sectors[kind] +
               "\ngroup: Buurten\njoined: " + a_day(2023) + "\ninterest: " + some_sentences() +
               "\nperspective: >-\n  " + some_sentences() + "\n  " + some_sentences() + "\ncompetences: [" +
               one_of(needs) +
               "]\nrepresentatives:\n  - {function: directeur, level: board, since: 2023}\nanchoring: Staat in het "
               "jaarplan.\n";
    }
    std::string commitment() {
        return "by: " + a_partner() + "\ncontribution: " + some_sentences() + "\nkind: " + one_of(kinds) +
               "\namount: {value: " + std::to_string(100 + below(90000)) + ", unit: EUR, per: jaar}\nprovides: [" +
               one_of(needs) + "]\nlevel: board\nmade: " + a_day(2024) +
               "\nsigned_by: {function: directeur, level: board}\nevidence: https://example.org/convenant.pdf\nends: " +
               a_day(2028) + "\nexit: {notice: 3m, settlement: Lopende afspraken worden afgemaakt.}\ndelivered:\n" +
               "  - {on: " + a_day(2025) + ", what: \"" + some_sentences() + "\"}\n";
    }
    std::string decision() {
        std::string text = "title: Besluit over de aanpak\nkind: direction\ntaken: " + a_day(2024) +
                           "\nby: collaboration\npositions:\n  all: consent\nobjections:\n";
        for (int count = 0; count < 2; ++count)
            text +=
                "  - partner: " + a_partner() + "\n    reason: " + some_sentences() + "\n    resolved: 2025-01-15\n";
        return text + "outcome: adopted\ncommunicated: 2025-02\nnotes: " + some_sentences() + "\n";
    }
    std::string item() {
        return "holder: regisseur\narea: " + one_of(areas) + "\nstatement: " + some_sentences() +
               "\ntowards: [collaboration]\nreview: 1y\naccount:\n  - on: " + a_day(2025) +
               "\n    act: " + some_sentences() + "\n    effect: " + some_sentences() +
               "\n  - on: 2026-03-01\n    act: " + some_sentences() + "\n    effect: " + some_sentences() + "\n";
    }
    std::string issue() {
        const std::string owner = a_partner();
        return "title: " + one_of(sentences) + "\nkind: issue\nraised: " + a_day(2025) + "\nby: regisseur\nabout: [" +
               owner + ", " + a_partner() + "]\nowner: " + owner + "\nstatus: resolved\nagenda: 2026-01-15\n" +
               "resolved: 2026-02-20\nresolution: >-\n  " + some_sentences() + "\n  " + some_sentences() +
               "\nnotes: " + some_sentences() + "\n";
    }
    std::string pulse() {
        std::string text = "on: " + a_day(2025) + "\nscale: 5\nresponses:\n";
        for (int respondent = 0; respondent < 3; ++respondent) {
            std::string line = "  - {partner: " + a_partner();
            for (const char* aspect : aspects) line += std::string(", ") + aspect + ": " + std::to_string(3 + below(3));
            text += line + "}\n";
        }
        return text;
    }

    std::string folder_;
    std::mt19937 random_{20260630};
    std::size_t partners_ = 0;
    std::size_t commitments_ = 0;
    std::size_t decisions_ = 0;
    std::size_t items_ = 0;
    std::size_t issues_ = 0;
    std::size_t pulses_ = 0;
};

}  // namespace

void generate(const std::string& folder, std::size_t files) {
    if (files < 50) throw std::runtime_error("a collaboration to measure has 50 files or more");
    Generator(folder, files).write_all();
}

}  // namespace regie::bench
