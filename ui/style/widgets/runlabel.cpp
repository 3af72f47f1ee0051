// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/runlabel.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace gainsay::ui {
namespace {

constexpr double lineHeight = 1.4; ///< in font heights as the eye sees them: line to line in font sizes
constexpr int unlimited = 100000;
constexpr qsizetype mostSizes = 16; ///< remembered; a window that is pulled wider asks for every width once

QTextCharFormat formatOf(const TextRun& run, const Theme& theme, const QFont& base) {
    QTextCharFormat format;
    QFont font = base;
    QColor colour = theme.palette.text;
    switch (run.voice) {
    case Voice::Plain:
        break;
    case Voice::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Voice::Muted:
        colour = theme.palette.muted;
        break;
    case Voice::Italic:
        font.setItalic(true);
        colour = theme.palette.muted;
        break;
    case Voice::Quoted:
        font = theme.fonts.quotation;
        break;
    }
    if (run.stance) {
        colour = theme.palette.of(*run.stance).ink;
    }
    format.setFont(font);
    format.setForeground(colour);
    return format;
}

} // namespace

RunLabel::RunLabel(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_layout(std::make_unique<QTextLayout>()) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&themes, &ThemeProvider::changed, this, &RunLabel::rebuild);
    rebuild();
}

RunLabel::~RunLabel() = default;

void RunLabel::setRuns(std::vector<TextRun> runs) {
    if (m_runs != runs) {
        m_runs = std::move(runs);
        rebuild();
    }
}

void RunLabel::setText(const QString& text, Voice voice, std::optional<domain::Stance> stance) {
    setRuns({TextRun{text, voice, stance}});
}

void RunLabel::setSmall(bool small) {
    if (m_small != small) {
        m_small = small;
        rebuild();
    }
}

QString RunLabel::text() const {
    QString all;
    for (const TextRun& run : m_runs) {
        all += run.text;
    }
    return all;
}

void RunLabel::rebuild() {
    const Theme& theme = m_themes.theme();
    const QFont base = m_small ? theme.fonts.small : theme.fonts.interface;
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const TextRun& run : m_runs) {
        formats << QTextLayout::FormatRange{start, static_cast<int>(run.text.size()), formatOf(run, theme, base)};
        start += static_cast<int>(run.text.size());
    }
    m_layout = std::make_unique<QTextLayout>(text().replace(u'\n', QChar::LineSeparator), base);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_sizes.clear();
    setAccessibleName(text());
    updateGeometry();
    update();
}

QSizeF RunLabel::layOut(double width) const {
    const double step =
        std::round((m_small ? m_themes.metrics().smallSize : m_themes.metrics().interfaceSize) * lineHeight);
    double y = 0;
    double used = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        const double room = std::max(step, std::ceil(line.height()));
        line.setPosition(QPointF(0, y + std::floor((room - line.height()) / 2)));
        y += room;
        used = std::max(used, line.naturalTextWidth());
    }
    m_layout->endLayout();
    return {std::ceil(used), y};
}

QSizeF RunLabel::sizeFor(int width) const {
    if (const auto known = m_sizes.constFind(width); known != m_sizes.cend()) {
        return *known;
    }
    if (m_sizes.size() >= mostSizes) {
        m_sizes.clear();
    }
    return *m_sizes.insert(width, layOut(width));
}

QSize RunLabel::sizeHint() const {
    return sizeFor(unlimited).toSize();
}

QSize RunLabel::minimumSizeHint() const {
    const QSizeF whole = sizeFor(unlimited);
    return {std::min(static_cast<int>(whole.width()), 60), static_cast<int>(whole.height())};
}

int RunLabel::heightForWidth(int width) const {
    return static_cast<int>(sizeFor(width).height());
}

void RunLabel::paintEvent(QPaintEvent* /*event*/) {
    layOut(width());
    QPainter painter(this);
    painter.setPen(m_themes.palette().text);
    m_layout->draw(&painter, QPointF());
}

void RunLabel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    update();
}

} // namespace gainsay::ui
