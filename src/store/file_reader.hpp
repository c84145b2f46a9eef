#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regie/store/load.hpp"
#include "regie/yaml/parse.hpp"
#include "store/listing.hpp"
#include "store/reader.hpp"
#include "store/text_scan.hpp"

namespace regie::store {

/// What came of one file, apart from its text and the model.
struct Outcome {
    Yield yield;
    std::optional<std::deque<std::string>> kept;  ///< texts that do not stand in the file as they are
    std::vector<std::string_view> persons;        ///< of people.yaml: its keys
    bool readable = true;                         ///< it could be read into the model
    bool format_known = true;
};

/// Reads files one after another, with memory of its own that it uses again. One for each thread.
class FileReader {
public:
    explicit FileReader(const Surroundings& surroundings) : surroundings_(surroundings) {}

    /// Reads the bytes of `listed` into `source`, and what they say into `thing`: the model struct of its kind (null
    /// where there is none). Every fault that this file has by itself is found.
    void read(const Listed& listed, base::FileId file, base::Source& source, void* thing, Outcome& outcome);

private:
    bool read_bytes(const Listed& listed, base::Source& source, Reader& reader);
    void report_syntax(FileKind kind, std::string_view text, base::FileId file, Reader& reader);
    void read_tree(const Listed& listed, std::string_view text, void* thing, Reader& reader, Outcome& outcome);
    void scan(const Listed& listed, std::string_view text, base::FileId file, Reader& reader);

    const Surroundings& surroundings_;
    yaml::Parsed parsed_;
    std::vector<Sighting> sightings_;
};

}  // namespace regie::store
