// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/content.h"

#include "app/import/text/endmatter.h"
#include "app/import/text/textshape.h"

#include <QSet>

namespace gainsay::import {
namespace {

using domain::BlockKind;

constexpr qsizetype leastSentenceWords = 6;
constexpr double mostlyLinks = 0.6;

/// What a block says for (positive) or against the element that holds it being the article; in words.
double worth(const Segment& segment, const Lexicon& lexicon) {
    const auto words = static_cast<double>(segment.words);
    if (segment.debris) {
        return -0.5 * std::min(words, 30.0);
    }
    if (segment.kind == BlockKind::Heading || segment.kind == BlockKind::Caption) {
        return segment.linked > mostlyLinks ? -4 : 0;
    }
    if (segment.linked > mostlyLinks) {
        return -std::min(words, 15.0);
    }
    const bool sentence = segment.words >= leastSentenceWords && endsSentence(segment.text);
    if (!sentence && words < 20) {
        return -3;
    }
    if (lexicon.appealScore(segment.text) >= 2) {
        return -0.5 * std::min(words, 30.0);
    }
    return words * (1 - segment.linked);
}

/// The element whose blocks are worth most in sum; of equals the innermost.
NodeId worthiest(const Document& page, const std::vector<Segment>& segments, const Lexicon& lexicon) {
    std::vector<double> sum(static_cast<size_t>(page.size()), 0);
    for (const Segment& segment : segments) {
        sum[static_cast<size_t>(segment.element)] += worth(segment, lexicon);
    }
    NodeId best = page.body();
    double most = 0;
    for (NodeId id = page.size(); id-- > 0;) {
        const double here = sum[static_cast<size_t>(id)];
        if (here > most) {
            most = here;
            best = id;
        }
        if (const NodeId parent = page.at(id).parent; parent != noNode) {
            sum[static_cast<size_t>(parent)] += here;
        }
    }
    return best;
}

/// Not wanted whatever stands around it.
bool isDebris(const Segment& segment, const Lexicon& lexicon) {
    if (segment.debris) {
        return true;
    }
    const bool links = segment.linked > mostlyLinks && (segment.kind != BlockKind::Paragraph || !endsSentence(segment.text) || segment.linked > 0.9);
    return (links && segment.kind != BlockKind::Heading) || lexicon.isFurniture(segment.text);
}

std::vector<TextLine> linesOf(const std::vector<const Segment*>& segments) {
    std::vector<TextLine> lines;
    lines.reserve(segments.size());
    for (const Segment* segment : segments) {
        lines.push_back({segment->text, true, true});
    }
    return lines;
}

DraftBlock draft(const Segment& segment) {
    return {segment.kind, segment.text, segment.level};
}

/// Headings at the end head nothing: what they stood over was dropped.
void dropBareHeadings(std::vector<DraftBlock>& blocks) {
    while (!blocks.empty() && blocks.back().kind == BlockKind::Heading) {
        blocks.pop_back();
    }
}

std::vector<const Segment*> within(const Document& page, const std::vector<Segment>& segments, NodeId root) {
    std::vector<const Segment*> inside;
    for (const Segment& segment : segments) {
        if (segment.element >= root && segment.element < page.at(root).past) {
            inside.push_back(&segment);
        }
    }
    return inside;
}

} // namespace

Content chooseContent(const Document& page, const std::vector<Segment>& segments, const ContentClues& clues, const Lexicon& lexicon,
                      const PageParts& /*parts*/) {
    Content content;
    if (page.root() == noNode) {
        return content;
    }
    content.root = clues.fragment ? page.body() : worthiest(page, segments, lexicon);
    auto chosen = within(page, segments, content.root);
    std::erase_if(chosen, [&](const Segment* segment) { return isDebris(*segment, lexicon); });

    const auto lines = linesOf(chosen);
    const std::span all(lines);
    const auto head = all.first(headLength(lines, lexicon));
    content.labels = readHead(head, lexicon, clues.title);
    for (const auto& [index, kind, level] : content.labels.kept) {
        const Segment& segment = *chosen[index];
        content.blocks.push_back(segment.kind == BlockKind::Paragraph ? DraftBlock{kind, segment.text, level} : draft(segment));
    }
    for (const size_t index : trimBody(all.subspan(head.size()), lexicon).kept) {
        content.blocks.push_back(draft(*chosen[head.size() + index]));
    }
    dropBareHeadings(content.blocks);
    return content;
}

} // namespace gainsay::import
