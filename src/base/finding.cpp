#include "regie/base/finding.hpp"

#include <algorithm>
#include <tuple>

#include "regie/base/sources.hpp"
#include "regie/base/text.hpp"

namespace regie::base {

std::string_view key_of(Severity severity) {
    switch (severity) {
        case Severity::error:
            return "error";
        case Severity::warning:
            return "warning";
        case Severity::note:
            break;
    }
    return "note";
}

std::string Addressee::text() const {
    switch (kind) {
        case Kind::partner:
            return "partners/" + partner;
        case Kind::government:
            return "government";
        case Kind::material_principal:
            return "material-principal";
        case Kind::collaboration:
            return "collaboration";
        case Kind::regisseur:
            return "regisseur";
        case Kind::editor:
            break;
    }
    return "editor";
}

void sort(Findings& findings, const Sources& sources) {
    struct Key {
        std::string_view path;
        std::uint32_t begin;
    };
    // Within a file, bytes come in the order of lines and columns; only a byte order mark takes bytes but no column.
    const auto key = [&sources](const Finding& finding) -> Key {
        if (!finding.place.known()) return {{}, 0};
        const Source& source = sources.at(finding.place.file);
        const bool in_mark = finding.place.begin <= byte_order_mark.size() && source.text.starts_with(byte_order_mark);
        return {source.path, in_mark ? 0 : finding.place.begin};
    };
    std::ranges::stable_sort(findings, [&key](const Finding& a, const Finding& b) {
        const Key left = key(a);
        const Key right = key(b);
        return std::tuple(left.path, left.begin, a.code(), std::string_view(a.subject)) <
               std::tuple(right.path, right.begin, b.code(), std::string_view(b.subject));
    });
}

}  // namespace regie::base
