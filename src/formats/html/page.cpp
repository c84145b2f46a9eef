#include <string>

#include "formats/html/blocks.hpp"
#include "formats/html/page_style.hpp"
#include "formats/html/writer.hpp"
#include "regie/base/sha256.hpp"
#include "regie/formats/html.hpp"

namespace regie::formats {
namespace {

using base::Both;
using base::Language;
using Element = Writer::Element;

constexpr Both to_main{"Go to the report", "Naar het rapport"};
constexpr Both contents{"Contents", "Inhoud"};
constexpr Both made_with{
    "Made with regie from the files of the collaboration. This page holds no script and fetches nothing.",
    "Met regie gemaakt uit het dossier van het samenwerkingsverband. Deze pagina bevat geen script en haalt niets op "
    "van internet."};
constexpr Both to_top{"Back to the top", "Terug naar boven"};

constexpr std::string_view top_id = "top";
constexpr std::string_view main_id = "main";

/// Level of the headings of the sections under the title; HTML has six.
constexpr std::size_t first_level = 2;

Word heading(std::size_t level) {
    switch (level) {
        case 2:
            return "h2";
        case 3:
            return "h3";
        case 4:
            return "h4";
        case 5:
            return "h5";
        default:
            return "h6";
    }
}

std::string hash_of(std::string_view css) { return "'sha256-" + base::base64(base::sha256(css)) + "'"; }

/// Nothing but these styles, and with a style of one's own the pictures and fonts that stand in it.
std::string policy(const HouseStyle& own, const HouseStyle& house) {
    std::string text = "default-src 'none'; style-src " + hash_of(own.css());
    if (!house.css().empty()) text += " " + hash_of(house.css()) + "; img-src data:; font-src data:";
    return text + "; base-uri 'none'; form-action 'none'";
}

class Page {
public:
    Page(const report::Document& document, const HouseStyle& house)
        : document_(document),
          house_(house),
          language_(document.language == "nl" ? Language::nl : Language::en),
          blocks_(out_, language_) {
        for (const auto used : {top_id, main_id}) blocks_.id_for(used);
        for (const auto& section : document_.sections) ids_.push_back(blocks_.id_for(section.key));
    }

    std::string write() && {
        {
            const Element html(out_, "html", {{"lang", document_.language}});
            head();
            body();
        }
        return out_.take();
    }

private:
    void head() {
        const HouseStyle own(page_style, "page.css");
        const Element head(out_, "head", {});
        out_.single("meta", {{"charset", "utf-8"}});
        out_.single("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy(own, house_)}});
        out_.single("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
        out_.single("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
        out_.single("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
        {
            const Element title(out_, "title", {});
            out_.words(document_.title);
        }
        out_.style(own);
        if (!house_.css().empty()) out_.style(house_);
    }

    void body() {
        const Element body(out_, "body", {{"id", std::string(top_id)}});
        out_.element("a", to_main.in(language_), {{"class", "skip"}, {"href", "#" + std::string(main_id)}});
        {
            const Element header(out_, "header", {});
            out_.element("h1", document_.title);
            blocks_.write(document_.lead, document_.title);
        }
        if (!document_.sections.empty()) navigation();
        {
            const Element main(out_, "main", {{"id", std::string(main_id)}});
            for (std::size_t i = 0; i < ids_.size(); ++i) section(document_.sections[i], ids_[i], first_level);
        }
        const Element footer(out_, "footer", {});
        out_.element("p", made_with.in(language_));
        const Element line(out_, "p", {{"class", "back"}});
        out_.element("a", to_top.in(language_), {{"href", "#" + std::string(top_id)}});
    }

    void navigation() {
        const Element nav(out_, "nav", {{"aria-label", std::string(contents.in(language_))}});
        const Element details(out_, "details", {});
        out_.element("summary", contents.in(language_));
        const Element list(out_, "ol", {});
        for (std::size_t i = 0; i < ids_.size(); ++i) {
            const Element item(out_, "li", {});
            out_.element("a", document_.sections[i].title, {{"href", "#" + ids_[i]}});
        }
    }

    void section(const report::Section& section, const std::string& id, std::size_t level) {
        const Element element(out_, "section", {{"id", id}});
        out_.element(heading(level), section.title);
        blocks_.write(section.blocks, section.title);
        for (const auto& below : section.sections)
            this->section(below, blocks_.id_for(id + "-" + below.key), level + 1);
    }

    const report::Document& document_;
    const HouseStyle& house_;
    Language language_;
    Writer out_;
    BlockWriter blocks_;
    std::vector<std::string> ids_;
};

}  // namespace

std::string html(const report::Document& document, const HouseStyle& house) { return Page(document, house).write(); }

}  // namespace regie::formats
