// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/segments.h"

#include "app/import/html/hiding.h"
#include "app/import/text/textshape.h"

#include <limits>

namespace gainsay::import {
namespace {

using domain::BlockKind;

constexpr qsizetype longCell = 300;      ///< characters; a table with more in a cell lays out a page
constexpr qsizetype longParagraph = 80;  ///< characters, for the share of running text that an element holds
constexpr qsizetype hardlyAnyText = 400; ///< characters in paragraphs of a page that sets its text otherwise
constexpr qsizetype longCaption = 600;   ///< characters; what holds more is no caption, whatever its name
constexpr double mostInDebris =
    0.35; ///< an element with more of the page's running text is not debris, whatever its name

bool holdsNoText(Tag tag) {
    switch (tag) {
    case Tag::Script:
    case Tag::Style:
    case Tag::Noscript:
    case Tag::Template:
    case Tag::Svg:
    case Tag::Iframe:
    case Tag::Object:
    case Tag::Video:
    case Tag::Audio:
    case Tag::Canvas:
    case Tag::Button:
    case Tag::Select:
    case Tag::Textarea:
    case Tag::Head:
    case Tag::Embed:
    case Tag::Option:
    case Tag::Input:
        return true;
    default:
        return false;
    }
}

bool isDebrisTag(Tag tag) {
    return tag == Tag::Nav || tag == Tag::Aside || tag == Tag::Footer || tag == Tag::Form || tag == Tag::Dialog ||
           tag == Tag::Menu;
}

/// Text of a page that sets its paragraphs apart by line breaks or other elements than <p>.
bool isLooseText(const Document& page, NodeId id) {
    for (NodeId parent = page.at(id).parent; parent != noNode; parent = page.at(parent).parent) {
        const Tag tag = page.at(parent).tag;
        if (tag == Tag::A || holdsNoText(tag)) {
            return false;
        }
        if (isBlockElement(tag)) {
            return true;
        }
    }
    return true;
}

/// Sums up below every node what `own` says of each.
template <typename Own>
std::vector<qsizetype> sumUpwards(const Document& page, Own own) {
    std::vector<qsizetype> length(static_cast<size_t>(page.size()), 0);
    for (NodeId id = page.size(); id-- > 0;) {
        length[static_cast<size_t>(id)] += own(id);
        if (const NodeId parent = page.at(id).parent; parent != noNode) {
            length[static_cast<size_t>(parent)] += length[static_cast<size_t>(id)];
        }
    }
    return length;
}

/// Characters of running text below every node: of paragraphs of some length or, on pages that hardly have any, of
/// long runs of text outside of them.
std::vector<qsizetype> runningText(const Document& page) {
    const auto whereLong = [](qsizetype characters) { return characters >= longParagraph ? characters : 0; };
    constexpr auto all = std::numeric_limits<qsizetype>::max();
    auto inParagraphs = sumUpwards(
        page, [&](NodeId id) { return page.at(id).tag == Tag::P ? whereLong(page.textLength(id, all)) : 0; });
    const NodeId body = page.body();
    if (body == noNode || inParagraphs[static_cast<size_t>(body)] >= hardlyAnyText) {
        return inParagraphs;
    }
    return sumUpwards(page, [&](NodeId id) {
        return page.at(id).tag == Tag::Text && isLooseText(page, id) ? whereLong(page.textLength(id, all)) : 0;
    });
}

/// Rows and columns of short cells: a table to be read as one, not a page's layout.
bool isDataTable(const Document& page, NodeId table) {
    if (page.attribute(table, Attribute::Role) == QLatin1StringView("presentation")) {
        return false;
    }
    int rows = 0;
    int cells = 0;
    for (NodeId id = table + 1; id < page.at(table).past; ++id) {
        const Tag tag = page.at(id).tag;
        if (tag == Tag::Table || headingLevel(tag) > 0 || tag == Tag::Form) {
            return false;
        }
        rows += tag == Tag::Tr ? 1 : 0;
        if (tag == Tag::Td || tag == Tag::Th) {
            ++cells;
            if (page.textLength(id, longCell) > longCell) {
                return false;
            }
        }
    }
    return rows >= 2 && cells >= 2 * rows;
}

/// Walks the page once and flushes a segment at every border of a block.
class Segmenter {
public:
    Segmenter(const Document& page, const NamedParts& parts, bool keepHidden)
        : m_page(page)
        , m_parts(parts)
        , m_keepHidden(keepHidden)
        , m_running(runningText(page)) {}

    std::vector<Segment> run() {
        const NodeId body = m_page.body();
        if (body == noNode) {
            return {};
        }
        for (NodeId id = body; id < m_page.at(body).past;) {
            while (!m_open.empty() && m_page.at(m_open.back().id).past <= id) {
                leave();
            }
            id = enter(id) ? id + 1 : m_page.at(id).past;
        }
        while (!m_open.empty()) {
            leave();
        }
        return std::move(m_segments);
    }

private:
    /// What an open element adds to the state, to be taken back when it ends.
    struct Open {
        NodeId id;
        bool block = false;
        bool debris = false;
        bool caption = false;
    };

    bool enter(NodeId id) {
        const Node& node = m_page.at(id);
        if (node.tag == Tag::Text) {
            addText(m_page.characters(id));
            return false;
        }
        if (node.tag == Tag::Br) {
            lineBreak();
            return false;
        }
        if (holdsNoText(node.tag) || (!m_keepHidden && hidingOf(m_page, id))) {
            return false;
        }
        if (!isBlockElement(node.tag) && m_parts.says(id, NamedPart::SpokenOnly)) {
            return false;
        }
        Open open{id, isBlockElement(node.tag) && m_rowOf == noNode, isDebris(id), isCaption(id)};
        if (m_rowOf != noNode && (node.tag == Tag::Td || node.tag == Tag::Th)) {
            m_text += m_text.trimmed().isEmpty() ? QStringView() : QStringView(u" | ");
        }
        if (open.block) {
            flush();
        }
        if (node.tag == Tag::Tr && isDataRow(id)) {
            m_rowOf = id;
        }
        count(node.tag, 1);
        m_debris += open.debris ? 1 : 0;
        m_captions += open.caption ? 1 : 0;
        m_open.push_back(open);
        return true;
    }

    void leave() {
        const Open open = m_open.back();
        const Tag tag = m_page.at(open.id).tag;
        if (m_rowOf == open.id) {
            flush();
            m_rowOf = noNode;
        } else if (open.block) {
            flush();
        } else if (m_rowOf != noNode && isBlockElement(tag)) {
            m_text += u' ';
        }
        count(tag, -1);
        m_debris -= open.debris ? 1 : 0;
        m_captions -= open.caption ? 1 : 0;
        m_open.pop_back();
    }

    /// Keeps count of the open elements that decide what kind of block text belongs to.
    void count(Tag tag, int by) {
        switch (tag) {
        case Tag::A:
            m_links += by;
            break;
        case Tag::B:
        case Tag::Strong:
            m_bold += by;
            break;
        case Tag::Blockquote:
            m_quotes += by;
            break;
        case Tag::Ul:
        case Tag::Ol:
            m_lists += by;
            break;
        case Tag::Pre:
            m_preformatted += by;
            break;
        default:
            m_heading = headingLevel(tag) > 0 ? (by > 0 ? headingLevel(tag) : 0) : m_heading;
            break;
        }
    }

    bool isDebris(NodeId id) const {
        const Tag tag = m_page.at(id).tag;
        if (tag == Tag::Body || tag == Tag::Html || tag == Tag::Main) {
            return false;
        }
        if (!isDebrisTag(tag) && !m_parts.says(id, NamedPart::Debris)) {
            return false;
        }
        const auto all = m_running[static_cast<size_t>(m_page.body())];
        const auto here = m_running[static_cast<size_t>(id)];
        return static_cast<double>(here) <= mostInDebris * static_cast<double>(all);
    }

    bool isCaption(NodeId id) const {
        const Tag tag = m_page.at(id).tag;
        if (tag == Tag::Figcaption || tag == Tag::Caption) {
            return true;
        }
        return m_parts.says(id, NamedPart::Caption) && m_running[static_cast<size_t>(id)] <= longCaption;
    }

    /// Whether the table around a row is one of data; asked once a table.
    bool isDataRow(NodeId row) {
        NodeId table = m_page.at(row).parent;
        while (table != noNode && m_page.at(table).tag != Tag::Table) {
            table = m_page.at(table).parent;
        }
        if (table != m_lastTable) {
            m_lastTable = table;
            m_lastTableHoldsData = table != noNode && isDataTable(m_page, table);
        }
        return m_lastTableHoldsData;
    }

    void addText(QStringView text) {
        m_text += text;
        const auto characters = std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); });
        m_linkedCharacters += m_links > 0 ? characters : 0;
        m_boldCharacters += m_bold > 0 ? characters : 0;
        m_breaks = text.trimmed().isEmpty() ? m_breaks : 0;
    }

    /// Two line breaks are a border between paragraphs.
    void lineBreak() {
        if (m_preformatted > 0) {
            m_text += u'\n';
            return;
        }
        if (++m_breaks >= 2 && m_rowOf == noNode) {
            flush();
        } else {
            m_text += u' ';
        }
    }

    [[nodiscard]] BlockKind kind() const {
        if (m_heading > 0) {
            return BlockKind::Heading;
        }
        if (m_rowOf != noNode) {
            return BlockKind::TableRow;
        }
        if (m_preformatted > 0) {
            return BlockKind::Preformatted;
        }
        if (m_captions > 0) {
            return BlockKind::Caption;
        }
        if (m_quotes > 0) {
            return BlockKind::Quotation;
        }
        return m_lists > 0 ? BlockKind::ListItem : BlockKind::Paragraph;
    }

    void flush() {
        m_breaks = 0;
        const auto linkedCharacters = std::exchange(m_linkedCharacters, 0);
        const auto boldCharacters = std::exchange(m_boldCharacters, 0);
        QString text = std::exchange(m_text, {});
        const auto characters = std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); });
        if (characters == 0) {
            return;
        }
        Segment segment;
        segment.kind = kind();
        segment.level = m_heading > 0 ? m_heading : (segment.kind == BlockKind::ListItem ? m_lists : 0);
        segment.text = segment.kind == BlockKind::Preformatted ? text : simplified(text);
        segment.element = innermostBlock();
        segment.words = wordCount(segment.text);
        segment.linked = static_cast<double>(linkedCharacters) / static_cast<double>(characters);
        segment.bold = static_cast<double>(boldCharacters) / static_cast<double>(characters);
        segment.debris = m_debris > 0;
        segment.standfirst = isStandfirst(segment.element);
        m_segments.push_back(std::move(segment));
    }

    [[nodiscard]] bool isStandfirst(NodeId id) const {
        const NodeId parent = m_page.at(id).parent;
        return m_parts.says(id, NamedPart::Standfirst) ||
               (parent != noNode && m_page.at(parent).tag != Tag::Body && m_parts.says(parent, NamedPart::Standfirst));
    }

    [[nodiscard]] NodeId innermostBlock() const {
        for (size_t i = m_open.size(); i-- > 0;) {
            if (m_open[i].block) {
                return m_open[i].id;
            }
        }
        return m_page.body();
    }

    const Document& m_page;
    const NamedParts& m_parts;
    bool m_keepHidden;
    std::vector<qsizetype> m_running;
    std::vector<Open> m_open;
    std::vector<Segment> m_segments;
    QString m_text;
    qsizetype m_linkedCharacters = 0;
    qsizetype m_boldCharacters = 0;
    int m_bold = 0;
    NodeId m_rowOf = noNode; ///< the open row of a table of data
    NodeId m_lastTable = noNode;
    bool m_lastTableHoldsData = false;
    int m_breaks = 0;
    int m_links = 0;
    int m_quotes = 0;
    int m_lists = 0;
    int m_captions = 0;
    int m_preformatted = 0;
    int m_heading = 0;
    int m_debris = 0;
};

} // namespace

std::vector<Segment> segmentPage(const Document& page, const NamedParts& parts, bool keepHidden) {
    return Segmenter(page, parts, keepHidden).run();
}

} // namespace gainsay::import
