// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/unseenchips.h"

#include "ui/style/paint.h"
#include "ui/style/unseenwords.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <span>

namespace gainsay::ui {
namespace {

constexpr double flagHeight = 11;
constexpr double padding = 3;
constexpr double radius = 2;
constexpr double gap = 2;            ///< between neighbouring flags
constexpr double letterHeight = 0.8; ///< of the tallest letters above the line they stand on, in font sizes
constexpr double poleReach = 3;      ///< of the pointer to either side of a pole

/// Smaller than all other letters: flags have to stand between two lines.
QFont signFont(const Theme& theme) {
    QFont font = theme.fonts.caption;
    font.setPixelSize(theme.metrics.captionSize - 2);
    font.setWeight(QFont::Bold);
    return font;
}

/// How much a kind wants to be named where one of several can be.
int weight(domain::UnseenKind kind) {
    return kind == domain::UnseenKind::Override ? 2 : domain::conceals(kind) ? 1 : 0;
}

/// What will be one chip. Grows by characters and by other groups in constant time, but for moving them: a line may
/// hold any number of characters that take no room.
struct Group {
    std::vector<domain::UnseenCharacter> characters;
    std::vector<double> poles;
    domain::UnseenCharacter named; ///< the weightiest, of several the first
    bool alike = true;             ///< all are called the same

    explicit Group(const domain::UnseenCharacter& character, double x)
        : characters{character}
        , poles{x}
        , named(character) {}

    void add(const Group& other) {
        alike = alike && other.alike && unseenSign(named.code) == unseenSign(other.named.code);
        const int heavier = weight(other.named.kind) - weight(named.kind);
        named = heavier > 0 || (heavier == 0 && other.named.at < named.at) ? other.named : named;
        characters.insert(characters.end(), other.characters.begin(), other.characters.end());
        if (other.poles.front() > poles.back()) {
            poles.insert(poles.end(), other.poles.begin(), other.poles.end());
        }
    }
    [[nodiscard]] QString words() const {
        const QString sign = unseenSign(named.code);
        const auto all = std::ssize(characters);
        return all == 1 ? sign
               : alike  ? QStringLiteral("%1 ×%2").arg(sign).arg(all)
                        : QStringLiteral("%1 +%2").arg(sign).arg(all - 1);
    }
};

/// The characters of a line from left to right, those at one place together.
std::vector<Group> placed(const QTextLine& line, std::span<const domain::UnseenCharacter> characters) {
    std::vector<Group> groups;
    for (const domain::UnseenCharacter& one : characters) {
        groups.emplace_back(one, std::floor(line.cursorToX(static_cast<int>(one.at))));
    }
    const auto x = [](const Group& group) { return group.poles.front(); };
    std::ranges::stable_sort(groups, {}, x);
    std::vector<Group> together;
    for (Group& group : groups) {
        if (!together.empty() && x(together.back()) == x(group)) {
            together.back().add(group);
        } else {
            together.push_back(std::move(group));
        }
    }
    return together;
}

/// Makes the chips of one line.
class Row {
public:
    Row(const QFont& font, const QTextLine& line, const Theme& theme, double width)
        : m_metrics(signFont(theme))
        , m_width(width)
        , m_baseline(line.y() + line.ascent())
        , m_foot(std::round(m_baseline - letterHeight * QFontInfo(font).pixelSize())) {}

    /// From left to right.
    void add(Group group) {
        QRectF flag = flagOf(group);
        while (!m_flags.empty() && flag.left() < m_flags.back().right() + gap) {
            m_groups.back().add(group);
            group = std::move(m_groups.back());
            flag = flagOf(group);
            m_groups.pop_back();
            m_flags.pop_back();
        }
        m_groups.push_back(std::move(group));
        m_flags.push_back(flag);
    }
    void moveTo(std::vector<UnseenChip>& chips) {
        for (size_t i = 0; i < m_groups.size(); ++i) {
            Group& group = m_groups[i];
            // What is told of them goes by the text, not by where they stand in the line.
            std::ranges::sort(group.characters, {}, &domain::UnseenCharacter::at);
            chips.push_back({m_flags[i], std::move(group.poles), m_baseline, group.words(),
                             domain::conceals(group.named.kind), std::move(group.characters)});
        }
    }

private:
    [[nodiscard]] QRectF flagOf(const Group& group) const {
        const double wide = std::ceil(m_metrics.horizontalAdvance(group.words())) + 2 * padding;
        return {std::max(0.0, std::min(group.poles.front(), m_width - wide)), m_foot - flagHeight, wide, flagHeight};
    }

    QFontMetricsF m_metrics;
    double m_width;
    double m_baseline;
    double m_foot;
    std::vector<Group> m_groups;
    std::vector<QRectF> m_flags;
};

} // namespace

std::vector<UnseenChip> unseenChips(const QTextLayout& layout, const QFont& font,
                                    const std::vector<domain::UnseenCharacter>& characters, const Theme& theme,
                                    double width) {
    std::vector<UnseenChip> chips;
    auto next = characters.begin();
    for (int i = 0; i < layout.lineCount() && next != characters.end(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const auto first = next;
        next = std::find_if(first, characters.end(),
                            [end = line.textStart() + line.textLength()](const auto& one) { return one.at >= end; });
        Row row(font, line, theme, width);
        for (Group& group : placed(line, {first, next})) {
            row.add(std::move(group));
        }
        row.moveTo(chips);
    }
    return chips;
}

void paintUnseenChips(QPainter& painter, const std::vector<UnseenChip>& chips, const Theme& theme,
                      const QPointF& origin) {
    if (chips.empty()) {
        return;
    }
    painter.setFont(signFont(theme));
    for (const UnseenChip& chip : chips) {
        const QColor& ink = chip.conceals ? theme.palette.doubts.ink : theme.palette.muted;
        const QRectF flag = chip.flag.translated(origin);
        for (const double x : chip.poles) {
            painter.fillRect(QRectF(origin.x() + x, flag.bottom() - 1, 1, origin.y() + chip.bottom - flag.bottom() + 1),
                             ink);
        }
        paintPanel(painter, flag, radius, chip.conceals ? theme.palette.doubts.tint : theme.palette.raised, ink);
        painter.setPen(ink);
        painter.drawText(flag, Qt::AlignCenter, chip.words);
    }
}

const UnseenChip* unseenChipAt(const std::vector<UnseenChip>& chips, const QPointF& point) {
    const auto found = std::ranges::find_if(chips, [&point](const UnseenChip& chip) {
        const bool beside =
            std::ranges::any_of(chip.poles, [&point](double x) { return std::abs(point.x() - x) <= poleReach; });
        return chip.flag.contains(point) || (beside && point.y() >= chip.flag.top() && point.y() <= chip.bottom);
    });
    return found == chips.end() ? nullptr : &*found;
}

} // namespace gainsay::ui
