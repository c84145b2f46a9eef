#include "yaml/events.hpp"

#include <algorithm>
#include <array>
#include <istream>
#include <streambuf>
#include <string>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include "yaml/stop.hpp"

namespace regie::yaml {

namespace {

/// Bytes as a stream, without a copy.
class Buffer : public std::streambuf {
public:
    explicit Buffer(std::string_view bytes) {
        // The interface wants characters that can be written; nothing is written while only reading.
        char* begin = const_cast<char*>(bytes.data());
        setg(begin, begin, begin + bytes.size());
    }
};

bool is_null_word(std::string_view text) { return text == "~" || text == "null" || text == "Null" || text == "NULL"; }

class Handler : public YAML::EventHandler {
public:
    Handler(std::string_view source, std::size_t begin, Tree& tree) : source_(source), begin_(begin), tree_(tree) {}

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {
        if (next_ != tree_.nodes.size()) differ();
    }
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {
        const Node& node = next();
        if (node.kind != Kind::empty && !(node.style == Style::plain && is_null_word(node.text))) differ();
        ++next_;
    }
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override { differ(); }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& value) override {
        Node& node = next(mark);
        if (node.kind != Kind::scalar) differ();
        if (node.text.data() == nullptr) {
            node.text = tree_.kept.emplace_back(value);
            if (node.style == Style::folded) keep_line_ends(node);
        } else if (node.text != value) {
            differ();
        }
        ++next_;
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        begin(mark, Kind::sequence);
    }
    void OnSequenceEnd() override { end(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
        begin(mark, Kind::mapping);
    }
    void OnMapEnd() override { end(); }

private:
    Node& next() {
        if (next_ == tree_.nodes.size()) differ();
        return tree_.nodes[next_];
    }
    Node& next(const YAML::Mark& mark) {
        Node& node = next();
        if (begin_ + static_cast<std::size_t>(mark.pos) != node.begin) differ();
        return node;
    }
    void begin(const YAML::Mark& mark, Kind kind) {
        if (next(mark).kind != kind || depth_ == ends_.size()) differ();
        ends_[depth_++] = tree_.nodes[next_].after;
        ++next_;
    }
    void end() {
        if (depth_ == 0 || ends_[--depth_] != next_) differ();
    }
    /// yaml-cpp loses one of the line ends that `>+` keeps.
    void keep_line_ends(Node& node) {
        const std::string_view whole = source_.substr(node.begin, node.end - node.begin);
        const std::size_t header = std::min(whole.find_first_of("\r\n #"), whole.size());
        if (whole.substr(0, header).find('+') == std::string_view::npos) return;
        std::string& text = tree_.kept.back();
        text.erase(text.find_last_not_of('\n') + 1);
        // Of a text without lines, the first line end is that of `>+` itself.
        const bool is_bare = whole.find('\n') == std::string_view::npos;
        const std::size_t begin = is_bare ? std::min(source_.find('\n', node.end), source_.size() - 1) + 1 : node.end;
        const std::string_view rest = source_.substr(begin);
        const std::string_view blank = rest.substr(0, std::min(rest.find_first_not_of(" \r\n"), rest.size()));
        const auto ends = static_cast<std::size_t>(std::count(blank.begin(), blank.end(), '\n'));
        text.append(ends, '\n');
        node.text = text;
    }
    [[noreturn]] void differ() const {
        const Node& node = tree_.nodes[std::min(next_, tree_.nodes.size() - 1)];
        stop(Fault::not_yaml, node.begin, node.end);
    }

    std::string_view source_;
    std::size_t begin_;
    Tree& tree_;
    std::size_t next_ = 0;
    std::array<std::uint32_t, max_depth> ends_{};  ///< of the collections that are open
    std::size_t depth_ = 0;
};

}  // namespace

void read_events(std::string_view source, std::size_t begin, Tree& tree) {
    Buffer buffer(source.substr(begin));
    std::istream stream(&buffer);
    Handler handler(source, begin, tree);
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(handler);
    } catch (const YAML::Exception& error) {
        const std::size_t place = begin + static_cast<std::size_t>(std::max(error.mark.pos, 0));
        const bool is_tab = error.msg == YAML::ErrorMsg::TAB_IN_INDENTATION;
        stop(is_tab ? Fault::tab_indentation : Fault::not_yaml, std::min(place, source.size()),
             std::min(place + 1, source.size()), is_tab ? "" : error.msg);
    }
}

}  // namespace regie::yaml
