// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/content.h"

#include "app/import/text/endmatter.h"
#include "app/import/text/keywords.h"
#include "app/import/text/textshape.h"

#include <QRegularExpression>
#include <QSet>

namespace gainsay::import {
namespace {

using domain::BlockKind;

constexpr qsizetype leastSentenceWords = 6;
constexpr qsizetype longestLabel = 60; ///< characters
constexpr double mostlyLinks = 0.6;

/// What a block says for (positive) or against the element that holds it being the article; in words. What is no
/// running text weighs little, because an article has labels and links too.
double worth(const Segment& segment, const Lexicon& lexicon) {
    const auto words = static_cast<double>(segment.words);
    if (segment.debris) {
        return -0.2 * std::min(words, 30.0);
    }
    if (segment.kind == BlockKind::Heading || segment.kind == BlockKind::Caption) {
        return segment.linked > mostlyLinks ? -1.5 : 0;
    }
    if (segment.linked > mostlyLinks) {
        return -0.4 * std::min(words, 15.0);
    }
    if (lexicon.appealScore(segment.text) >= 2) {
        return -0.2 * std::min(words, 30.0);
    }
    const bool sentence = segment.words >= leastSentenceWords && endsSentence(segment.text);
    return !sentence && words < 20 ? -1.2 : words * (1 - segment.linked);
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

bool hasLetter(QStringView text) {
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

/// A label rather than text: a figure, a rank, a rubric on a line of its own, neither bold nor a sentence.
bool isLabel(const Segment& segment) {
    return segment.kind == BlockKind::Paragraph && segment.bold < 0.5 && segment.words <= 3 &&
           segment.text.size() <= longestLabel && !endsSentence(segment.text) && !segment.text.endsWith(u':');
}

/// Credits at the end of a short paragraph give it away as the words under a picture.
bool isPictureText(const Segment& segment) {
    constexpr qsizetype longestCaption = 60;
    static const QRegularExpression credit(
        QStringLiteral(
            R"([(\[](?:photo|image|picture|foto|credit)\b[^)\]]*[)\]]?$|\b(?:photo|image|photograph|picture)s?\s*(?:credit|courtesy|by)?s?\s*(?::|\bby\b|\bof\b).{0,80}$|(?:getty images|afp|shutterstock|via ap)[^.]{0,30}\)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    using Word = QLatin1StringView;
    static const Keywords needed{Word("photo"), Word("image"), Word("picture"),      Word("foto"),  Word("credit"),
                                 Word("getty"), Word("afp"),   Word("shutterstock"), Word("via ap")};
    return segment.kind == BlockKind::Paragraph && segment.words <= longestCaption &&
           segment.text.size() <= 10 * longestCaption && needed.anyIn(segment.text) &&
           credit.match(segment.text).hasMatch();
}

/// Not wanted whatever stands around it.
bool isDebris(const Segment& segment, const Lexicon& lexicon) {
    if (segment.debris || !hasLetter(segment.text) || isLabel(segment) || lexicon.isFurniture(segment.text)) {
        return true;
    }
    if (segment.kind == BlockKind::Caption) {
        // The photographer's name alone says nothing of the event.
        return segment.words <= leastSentenceWords && !endsSentence(segment.text);
    }
    const bool sentence = segment.kind == BlockKind::Paragraph && endsSentence(segment.text);
    return segment.linked > (sentence ? 0.9 : mostlyLinks);
}

/// A short line in bold is a heading that its author did not mark up as one.
bool isBoldHeading(const Segment& segment) {
    return segment.kind == BlockKind::Paragraph && segment.bold > 0.9 && segment.words <= 12 &&
           !endsSentence(segment.text) && !segment.text.endsWith(u':');
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
    if (isPictureText(segment)) {
        return {BlockKind::Caption, segment.text};
    }
    return isBoldHeading(segment) ? DraftBlock{BlockKind::Heading, segment.text, 3}
                                  : DraftBlock{segment.kind, segment.text, segment.level};
}

/// A heading over another one of its rank, or over nothing, is left from something dropped or from a list of links.
void dropBareHeadings(std::vector<DraftBlock>& blocks) {
    std::vector<DraftBlock> kept;
    for (size_t i = blocks.size(); i-- > 0;) {
        const bool bare =
            blocks[i].kind == BlockKind::Heading &&
            (kept.empty() || (kept.back().kind == BlockKind::Heading && kept.back().level <= blocks[i].level));
        if (!bare) {
            kept.push_back(std::move(blocks[i]));
        }
    }
    std::ranges::reverse(kept);
    blocks = std::move(kept);
}

/// "Jane Roe is a reporter …" among the last blocks tells of the author, who is named already.
void dropAuthorsNotes(std::vector<DraftBlock>& blocks, const QStringList& authors) {
    constexpr size_t lastBlocks = 4;
    const auto first = blocks.size() - std::min(lastBlocks, blocks.size());
    const auto isNote = [&](const DraftBlock& block) {
        return block.kind != BlockKind::Title && std::ranges::any_of(authors, [&](const QString& author) {
                   return block.text.startsWith(author) &&
                          QStringView(block.text).sliced(author.size()).startsWith(u" is ");
               });
    };
    blocks.erase(std::remove_if(blocks.begin() + static_cast<std::ptrdiff_t>(first), blocks.end(), isNote),
                 blocks.end());
}

/// Of several articles on one page, each under its own heading of the first rank, the one whose heading says the title.
NodeId articleOfTitle(const Document& page, NodeId root, const QString& title) {
    NodeId found = noNode;
    int articles = 0;
    for (NodeId id = page.find(Tag::Article, root, page.at(root).past); id != noNode;
         id = page.find(Tag::Article, id + 1, page.at(root).past)) {
        const NodeId heading = page.find(Tag::H1, id, page.at(id).past);
        if (heading == noNode) {
            continue;
        }
        ++articles;
        if (found == noNode && folded(page.textOf(heading)) == folded(title)) {
            found = id;
        }
    }
    return articles > 1 && found != noNode ? found : root;
}

/// Pages repeat passages for other screen sizes and in teasers of themselves; the first one counts. Figures count too:
/// "… 40 ships in 2019" is not repeated by "… 60 ships in 2020".
void dropRepetitions(std::vector<const Segment*>& segments) {
    constexpr qsizetype leastWords = 8;
    QSet<QString> seen;
    std::erase_if(segments, [&](const Segment* segment) {
        if (segment->words < leastWords) {
            return false;
        }
        QString words = foldedWords(segment->text);
        std::ranges::copy_if(segment->text, std::back_inserter(words), [](QChar c) { return c.isDigit(); });
        const bool again = seen.contains(words);
        seen.insert(words);
        return again;
    });
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

/// The date often stands between the headline and the element with the text, and belongs to neither.
domain::PartialDate dateAbove(const std::vector<Segment>& segments, const Segment* firstOfText,
                              const ContentClues& clues, const Lexicon& lexicon) {
    constexpr std::ptrdiff_t mostLines = 30;
    const auto end = firstOfText - segments.data();
    std::ptrdiff_t start = std::max<std::ptrdiff_t>(0, end - mostLines);
    for (auto i = end; i-- > start;) {
        const Segment& segment = segments[static_cast<size_t>(i)];
        if (segment.kind == BlockKind::Heading && folded(segment.text) == folded(clues.title)) {
            start = i;
        }
    }
    std::vector<TextLine> lines;
    for (auto i = start; i < end; ++i) {
        lines.push_back({segments[static_cast<size_t>(i)].text, true, true});
    }
    return readHead(lines, lexicon, clues.title).published;
}

/// Whether a line says what the page says of itself: the whole of it, or as much as a description holds.
bool isDescription(const QString& text, const QStringList& descriptions) {
    constexpr qsizetype leastCharacters = 20;
    const QString words = foldedWords(text);
    return std::ranges::any_of(descriptions, [&](const QString& description) {
        const QString said = foldedWords(description);
        return said.size() >= leastCharacters && words.size() >= leastCharacters &&
               (words == said || (said.startsWith(words) && 2 * words.size() > said.size()) || words.startsWith(said));
    });
}

/// The lines that sum the article up often stand in the headline's element, outside of the text's: between the headline
/// and the text, known by their element's name or because the page describes itself with them.
void addStandfirst(std::vector<DraftBlock>& blocks, const std::vector<Segment>& segments, const Segment* firstOfText,
                   const ContentClues& clues, const Lexicon& lexicon) {
    constexpr std::ptrdiff_t mostLines = 30;
    constexpr qsizetype longestStandfirst = 80; ///< words
    constexpr qsizetype longestText = 4'000;    ///< characters; a word may be of any length
    const auto end = firstOfText - segments.data();
    QStringList known; ///< the words of the text, once they are asked for
    const auto isKnown = [&](const QString& text) {
        for (auto block = blocks.begin() + known.size(); block != blocks.end(); ++block) {
            known.append(foldedWords(block->text));
        }
        const QString words = foldedWords(text);
        return std::ranges::any_of(known, [&](const QString& block) { return block.contains(words); });
    };
    std::vector<DraftBlock> found;
    for (auto i = std::max<std::ptrdiff_t>(0, end - mostLines); i < end; ++i) {
        const Segment& segment = segments[static_cast<size_t>(i)];
        if (folded(segment.text) == folded(clues.title) && segment.kind == BlockKind::Heading) {
            found.clear(); // what stands above the headline is something else
            continue;
        }
        if (segment.words > longestStandfirst || segment.text.size() > longestText) {
            continue;
        }
        const bool described = isDescription(segment.text, clues.descriptions);
        const bool named = segment.standfirst && segment.words >= leastSentenceWords && !segment.debris;
        if ((described || named) && segment.linked < mostlyLinks && lexicon.appealScore(segment.text) < 2 &&
            !lexicon.isFurniture(segment.text) && folded(segment.text) != folded(clues.title) &&
            !isKnown(segment.text)) {
            found.push_back({BlockKind::Paragraph, segment.text});
        }
    }
    blocks.insert(blocks.begin(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

} // namespace

Content chooseContent(const Document& page, const std::vector<Segment>& segments, const ContentClues& clues,
                      const Lexicon& lexicon) {
    Content content;
    if (page.root() == noNode) {
        return content;
    }
    content.root = clues.fragment ? page.body() : articleOfTitle(page, worthiest(page, segments, lexicon), clues.title);
    auto chosen = within(page, segments, content.root);
    std::erase_if(chosen, [&](const Segment* segment) { return isDebris(*segment, lexicon); });
    dropRepetitions(chosen);

    const auto lines = linesOf(chosen);
    const std::span all(lines);
    const auto head = all.first(headLength(lines, lexicon));
    content.labels = readHead(head, lexicon, clues.title);
    if (content.labels.published.isEmpty() && !chosen.empty()) {
        content.labels.published = dateAbove(segments, chosen.front(), clues, lexicon);
    }
    for (const auto& [index, kind, level] : content.labels.kept) {
        const Segment& segment = *chosen[index];
        content.blocks.push_back(segment.kind == BlockKind::Paragraph ? DraftBlock{kind, segment.text, level}
                                                                      : draft(segment));
    }
    for (const size_t index : trimBody(all.subspan(head.size()), lexicon).kept) {
        content.blocks.push_back(draft(*chosen[head.size() + index]));
    }
    if (!chosen.empty()) {
        addStandfirst(content.blocks, segments, chosen[std::min(head.size(), chosen.size() - 1)], clues, lexicon);
    }
    dropAuthorsNotes(content.blocks, clues.authors);
    dropBareHeadings(content.blocks);
    return content;
}

} // namespace gainsay::import
