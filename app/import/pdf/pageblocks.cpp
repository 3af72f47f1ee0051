// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/pdf/pageblocks.h"

#include "app/import/text/textshape.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace gainsay::import {
namespace {

using domain::BlockKind;

constexpr double sameSize = 0.12;         ///< relative difference of sizes that does not count
constexpr double headingSize = 1.15;      ///< of the body's
constexpr qsizetype longestHeading = 200; ///< characters
constexpr double indent = 0.8;            ///< font sizes
constexpr double shortLine = 4.0;         ///< font sizes that a full line goes further than one that ends a paragraph
constexpr double widestLeading = 0.75;    ///< gap between lines of a paragraph, in line heights

bool alike(double a, double b) {
    return std::abs(a - b) <= sameSize * std::max(a, b);
}

bool isHyphen(QChar c) {
    return c == u'-' || c == QChar(0x2010) || c == QChar(0xAD);
}

/// The words that the document writes with a hyphen within a line, lower case.
QSet<QString> compoundsIn(const std::vector<PageLine>& lines) {
    static const QRegularExpression compound(QStringLiteral(R"(\p{L}+(?:-\p{L}+)+)"));
    QSet<QString> found;
    for (const PageLine& line : lines) {
        for (auto matches = compound.globalMatch(line.text); matches.hasNext();) {
            found.insert(matches.next().captured().toLower());
        }
    }
    return found;
}

/// Joins lines to running text.
class LineJoiner {
public:
    explicit LineJoiner(const std::vector<PageLine>& lines)
        : m_compounds(compoundsIn(lines)) {}

    void append(QString& text, const QString& line) const {
        if (text.isEmpty() || line.isEmpty()) {
            text += line;
        } else if (breaksWord(text, line)) {
            const bool soft = text.back() == QChar(0xAD);
            if (soft || !m_compounds.contains(wordAcross(text, line))) {
                text.chop(1);
            }
            text += line;
        } else {
            text += (joinWithoutSpace(text.back(), line.front()) ? QString() : QStringLiteral(" ")) + line;
        }
    }

    [[nodiscard]] static bool breaksWord(const QString& text, const QString& line) {
        return text.size() > 1 && isHyphen(text.back()) && text[text.size() - 2].isLetter() && line.front().isLower();
    }

private:
    /// "well-" and "known facts" → "well-known".
    static QString wordAcross(const QString& text, const QString& line) {
        qsizetype start = text.size() - 1;
        while (start > 0 && (text[start - 1].isLetter() || text[start - 1] == u'-')) {
            --start;
        }
        qsizetype end = 0;
        while (end < line.size() && line[end].isLetter()) {
            ++end;
        }
        return (text.sliced(start) + line.left(end)).toLower();
    }

    QSet<QString> m_compounds;
};

/// Lines that pages carry beside their text: bare numbers, and what stands on several pages but for the numbers in it.
class Furniture {
public:
    explicit Furniture(const std::vector<PageLine>& lines) {
        QHash<QString, QSet<int>> pages;
        for (const PageLine& line : lines) {
            pages[shapeOf(line.text)].insert(line.page);
        }
        constexpr qsizetype fewestPages = 3;
        for (auto shape = pages.cbegin(); shape != pages.cend(); ++shape) {
            if (shape.value().size() >= fewestPages) {
                m_shapes.insert(shape.key());
            }
        }
    }

    [[nodiscard]] bool repeats(const QString& text) const { return m_shapes.contains(shapeOf(text)); }

    /// A line such as "12", "- 12 -" or "xii".
    [[nodiscard]] static bool isNumber(const QString& text) {
        static const QRegularExpression number(QStringLiteral(R"(^\W*(?:\d{1,4}|[ivxlc]{1,7})\W*$)"));
        return number.match(text).hasMatch();
    }

private:
    static QString shapeOf(const QString& text) {
        static const QRegularExpression digits(QStringLiteral(R"(\d+)"));
        return text.simplified().replace(digits, QStringLiteral("0"));
    }

    QSet<QString> m_shapes;
};

/// A paragraph in the making.
struct OpenBlock {
    PageLine first;
    PageLine last;
    double left = 0;  ///< of the lines after the first
    double right = 0; ///< of the longest line
    double bottom = 0;
    double leading = 0; ///< gap between its lines, once there are two
    int lines = 0;
    bool bold = false;
    bool furniture = false;
    QString text;
};

/// Whether a line goes on with the paragraph above it.
bool continues(const OpenBlock& open, const PageLine& line) {
    if (open.lines == 0 || open.last.page != line.page || open.last.upright != line.upright || open.bold != line.bold ||
        !alike(open.last.size, line.size) || beginsWithBullet(line.text)) {
        return false;
    }
    if (!line.upright) {
        return true;
    }
    const double height = std::max(open.last.height(), 1.0);
    const double gap = line.top - open.last.bottom;
    const double widest = open.lines > 1 ? std::max(open.leading, 0.0) + 0.25 * height : widestLeading * height;
    const bool below = gap > -0.6 * height && gap <= widest && line.top > open.last.top;
    const bool overlaps = line.left < open.right && line.right > std::min(open.left, open.first.left);
    if (!below || !overlaps) {
        return false;
    }
    const double size = std::max(line.size, 1.0);
    const bool indented = open.lines > 1 && line.left > open.left + indent * size && endsSentence(open.text);
    const bool cutShort =
        endsSentence(open.text) && open.last.right + shortLine * size < std::max(open.right, line.right);
    const bool startsIndented =
        open.lines == 1 && line.left > open.first.left + indent * size && endsSentence(open.text);
    return !indented && !cutShort && !startsIndented;
}

/// Gathers lines to blocks.
class BlockGatherer {
public:
    explicit BlockGatherer(const std::vector<PageLine>& lines)
        : m_joiner(lines)
        , m_furniture(lines) {}

    /// `atEdge`: it is the first or last line of its page.
    void add(const PageLine& line, bool atEdge) {
        const bool furniture =
            m_furniture.repeats(line.text) || (Furniture::isNumber(line.text) && standsAlone(line, atEdge));
        if (!m_blocks.empty() && !furniture && !m_blocks.back().furniture && continues(m_blocks.back(), line)) {
            extend(m_blocks.back(), line);
            return;
        }
        if (OpenBlock* before = furniture ? nullptr : interrupted(line)) {
            m_joiner.append(before->text, line.text);
            // Its geometry is that of the new column from here on.
            OpenBlock rest = begun(line, false);
            rest.text = std::exchange(before->text, {});
            rest.first.page = before->first.page;
            *before = std::move(rest);
            if (before != &m_blocks.back()) {
                std::rotate(m_blocks.begin() + (before - m_blocks.data()),
                            m_blocks.begin() + (before - m_blocks.data()) + 1, m_blocks.end());
            }
            return;
        }
        m_blocks.push_back(begun(line, furniture));
    }

    std::vector<OpenBlock> take() { return std::move(m_blocks); }

private:
    /// Whether a number is that of a page, and not the end of a sentence ("… the storm of March / 2020.").
    [[nodiscard]] bool standsAlone(const PageLine& line, bool atEdge) const {
        const bool goesOn = !m_blocks.empty() && !m_blocks.back().furniture && continues(m_blocks.back(), line);
        return !goesOn || (atEdge && !endsSentence(line.text));
    }

    static OpenBlock begun(const PageLine& line, bool furniture) {
        return {line, line, line.left, line.right, line.bottom, 0, 1, line.bold, furniture, line.text};
    }

    void extend(OpenBlock& block, const PageLine& line) const {
        const double gap = line.top - block.last.bottom;
        block.leading = block.lines == 1 ? gap : std::max(block.leading, gap);
        block.left = block.lines == 1 ? line.left : std::min(block.left, line.left);
        block.right = std::max(block.right, line.right);
        block.last = line;
        ++block.lines;
        m_joiner.append(block.text, line.text);
    }

    /// The paragraph that a line at the top of a column or page goes on with: the last one that is not furniture, if it
    /// ends in the middle of a sentence or word.
    OpenBlock* interrupted(const PageLine& line) {
        const auto found =
            std::find_if(m_blocks.rbegin(), m_blocks.rend(), [](const OpenBlock& block) { return !block.furniture; });
        if (found == m_blocks.rend() || !line.upright || !found->last.upright || found->bold != line.bold ||
            !alike(found->last.size, line.size)) {
            return nullptr;
        }
        const bool jumped = found->last.page != line.page || line.bottom < found->last.top;
        const bool midWord = LineJoiner::breaksWord(found->text, line.text);
        const bool midSentence = !endsSentence(found->text) && line.text.front().isLower() && found->lines > 1;
        return jumped && (midWord || midSentence) ? &*found : nullptr;
    }

    LineJoiner m_joiner;
    Furniture m_furniture;
    std::vector<OpenBlock> m_blocks;
};

/// The size that most of the text is set in.
double bodySize(const std::vector<PageLine>& lines) {
    std::map<long, qsizetype> characters; // by half points
    for (const PageLine& line : lines) {
        characters[std::lround(2 * line.size)] += line.text.size();
    }
    const auto most = std::ranges::max_element(characters, {}, [](const auto& entry) { return entry.second; });
    return most == characters.end() ? 0 : static_cast<double>(most->first) / 2;
}

/// Ranks the sizes above the body's: 1 is the largest.
int headingLevelOf(double size, const std::vector<double>& sizes) {
    constexpr int deepest = 4;
    const auto place = std::ranges::find_if(sizes, [size](double one) { return alike(one, size); });
    return std::min(static_cast<int>(place - sizes.begin()) + 1, deepest);
}

} // namespace

std::vector<DraftBlock> blocksOfLines(const std::vector<PageLine>& lines) {
    BlockGatherer gatherer(lines);
    std::vector<const PageLine*> written;
    for (const PageLine& line : lines) {
        if (!line.text.trimmed().isEmpty()) {
            written.push_back(&line);
        }
    }
    for (size_t i = 0; i < written.size(); ++i) {
        const bool first = i == 0 || written[i - 1]->page != written[i]->page;
        const bool last = i + 1 == written.size() || written[i + 1]->page != written[i]->page;
        gatherer.add(*written[i], first || last);
    }
    const auto gathered = gatherer.take();
    const double body = bodySize(lines);
    const auto isLarge = [&](const OpenBlock& block) {
        return block.last.size > headingSize * body && block.text.size() <= longestHeading && !block.furniture;
    };
    std::vector<double> sizes;
    for (const OpenBlock& block : gathered) {
        if (isLarge(block) && std::ranges::none_of(sizes, [&](double one) { return alike(one, block.last.size); })) {
            sizes.push_back(block.last.size);
        }
    }
    std::ranges::sort(sizes, std::greater{});
    std::vector<DraftBlock> blocks;
    for (const OpenBlock& block : gathered) {
        DraftBlock draft{BlockKind::Paragraph, block.text, 0, block.first.page};
        const bool boldLine = block.bold && block.lines <= 2 && block.text.size() <= longestHeading / 2 &&
                              !endsSentence(block.text) && !block.furniture && wordCount(block.text) > 0;
        if (isLarge(block) && wordCount(block.text) > 0) {
            draft.kind = BlockKind::Heading;
            draft.level = headingLevelOf(block.last.size, sizes);
        } else if (boldLine) {
            draft.kind = BlockKind::Heading;
            draft.level = static_cast<int>(std::min<size_t>(sizes.size() + 1, 6));
        } else if (beginsWithBullet(block.text)) {
            draft.kind = BlockKind::ListItem;
            draft.level = 1;
            draft.text = withoutBullet(block.text).toString();
        }
        blocks.push_back(std::move(draft));
    }
    return blocks;
}

} // namespace gainsay::import
