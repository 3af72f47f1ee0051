// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/markedlines.h"

#include "app/domain/codepointindex.h"

#include <QPainter>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int mostLines = 3;
constexpr double lineStep = 21;
constexpr qsizetype farIn = 140; ///< UTF-16 units
constexpr qsizetype keptBefore = 50;
constexpr qsizetype longest = 600; ///< more never fits three lines

/// What is shown of a passage, and its names there in UTF-16 units.
struct Excerpt {
    QString words;
    std::vector<std::pair<qsizetype, qsizetype>> names;
};

Excerpt excerptOf(const QString& words, const std::vector<domain::TextRange>& names) {
    const domain::CodePointIndex index(words);
    Excerpt excerpt;
    for (const domain::TextRange name : names) {
        excerpt.names.emplace_back(index.toUtf16(name.start), index.toUtf16(name.end));
    }
    std::ranges::sort(excerpt.names);
    qsizetype from = 0;
    if (!excerpt.names.empty() && excerpt.names.front().first > farIn) {
        from = excerpt.names.front().first - keptBefore;
        const qsizetype border = words.indexOf(u' ', from);
        from = border >= 0 && border < excerpt.names.front().first ? border + 1 : from;
        from -= words[from].isLowSurrogate() ? 1 : 0;
    }
    const QString lead = from > 0 ? QStringLiteral("… ") : QString();
    excerpt.words = lead + words.mid(from, longest);
    for (auto& [start, end] : excerpt.names) {
        start += lead.size() - from;
        end += lead.size() - from;
    }
    return excerpt;
}

} // namespace

MarkedLines::MarkedLines(const QString& words, const std::vector<domain::TextRange>& names, const Theme& theme,
                         double width) {
    Excerpt excerpt = excerptOf(words, names);
    QFont bold = theme.fonts.quotation;
    bold.setWeight(QFont::Bold);
    QTextCharFormat name;
    name.setFont(bold);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setFont(theme.fonts.quotation);
    m_layout.setTextOption(option);
    const auto layOut = [&] {
        QList<QTextLayout::FormatRange> formats;
        for (const auto& [start, end] : excerpt.names) {
            const qsizetype shownEnd = std::min(end, excerpt.words.size());
            if (start < shownEnd) {
                formats << QTextLayout::FormatRange{static_cast<int>(start), static_cast<int>(shownEnd - start), name};
            }
        }
        m_layout.setText(excerpt.words);
        m_layout.setFormats(formats);
        qsizetype end = 0;
        int lines = 0;
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid() && lines < mostLines; ++lines) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, lines * lineStep + (lineStep - line.height()) / 2));
            end = line.textStart() + line.textLength();
            line = lines + 1 < mostLines ? m_layout.createLine() : line;
        }
        m_layout.endLayout();
        m_height = static_cast<int>(lines * lineStep);
        return end;
    };
    if (const qsizetype shown = layOut(); shown < excerpt.words.size()) {
        // A little less than what fits, so that the sign for what is left out does.
        excerpt.words = excerpt.words.left(std::max<qsizetype>(0, shown - 3)).trimmed();
        if (!excerpt.words.isEmpty() && excerpt.words.back().isHighSurrogate()) {
            excerpt.words.chop(1);
        }
        excerpt.words += u'…';
        layOut();
    }
}

void MarkedLines::draw(QPainter& painter, const QPointF& topLeft, const QColor& ink) {
    painter.setPen(ink);
    m_layout.draw(&painter, topLeft);
}

} // namespace gainsay::ui
