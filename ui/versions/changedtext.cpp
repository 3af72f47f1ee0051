// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/changedtext.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace gainsay::ui {
namespace {

constexpr double lineStep = 1.45; ///< in font sizes

QTextCharFormat formatOf(const domain::WordRun& run, const Theme& theme, const QFont& base) {
    QTextCharFormat format;
    QFont font = base;
    const bool removed = run.change == domain::WordChange::Removed;
    if (run.change != domain::WordChange::Same) {
        const InkAndTint& colours = removed ? theme.palette.denies : theme.palette.asserts;
        format.setForeground(colours.ink);
        format.setBackground(colours.tint);
        font.setStrikeOut(removed);
        font.setUnderline(!removed);
        font.setWeight(run.isFigure ? QFont::DemiBold : QFont::Normal);
    }
    format.setFont(font);
    return format;
}

QString joined(const std::vector<domain::WordRun>& runs) {
    QString words;
    for (const domain::WordRun& run : runs) {
        words += run.words;
    }
    return words.replace(u'\n', u' ');
}

} // namespace

ChangedText::ChangedText(const std::vector<domain::WordRun>& runs, const Theme& theme, const QFont& font,
                         const QColor& ink, double width)
    : m_layout(joined(runs), font)
    , m_ink(ink) {
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const domain::WordRun& run : runs) {
        // White space after the last changed word is not marked: it would look like a change of its own.
        const auto words = run.words.trimmed().size();
        formats << QTextLayout::FormatRange{start, static_cast<int>(words), formatOf(run, theme, font)};
        start += static_cast<int>(run.words.size());
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setFormats(formats);
    const double step =
        std::round(font.pixelSize() > 0 ? font.pixelSize() * lineStep : theme.metrics.interfaceSize * lineStep);
    double y = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        const double room = std::max(step, std::ceil(line.height()));
        line.setPosition(QPointF(0, y + std::floor((room - line.height()) / 2)));
        y += room;
    }
    m_layout.endLayout();
    m_height = static_cast<int>(y);
}

void ChangedText::draw(QPainter& painter, const QPointF& topLeft) const {
    painter.setPen(m_ink);
    m_layout.draw(&painter, topLeft);
}

QString spokenChanges(const std::vector<domain::WordRun>& runs) {
    QString words;
    for (const domain::WordRun& run : runs) {
        const QString plain = run.words.trimmed();
        words += run.change == domain::WordChange::Same ? run.words
                 : run.change == domain::WordChange::Removed
                     ? QCoreApplication::translate("Versions", "[removed: %1] ").arg(plain)
                     : QCoreApplication::translate("Versions", "[added: %1] ").arg(plain);
    }
    return words;
}

} // namespace gainsay::ui
