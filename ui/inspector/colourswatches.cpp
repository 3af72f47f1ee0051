// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/colourswatches.h"

#include "app/domain/quote.h"
#include "ui/style/paint.h"
#include "ui/style/widgets/flowlayout.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>

namespace gainsay::ui {
namespace {

constexpr int swatchSize = 22;
constexpr int spacing = 4;

class Swatch final : public QAbstractButton {
public:
    Swatch(const ThemeProvider& themes, int colour)
        : m_themes(themes)
        , m_colour(colour) {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setFixedSize(swatchSize, swatchSize);
        setToolTip(QStringLiteral("%1 (%2)").arg(highlightName(colour)).arg(colour));
        setAccessibleName(highlightName(colour));
        connect(&themes, &ThemeProvider::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Palette& p = m_themes.palette();
        const HighlightColours& colours = p.highlight(m_colour);
        QPainter painter(this);
        const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
        paintPanel(painter, box, 5, colours.tint, isChecked() || underMouse() ? p.text : colours.bar);
        if (isChecked()) {
            paintPanel(painter, box.adjusted(1, 1, -1, -1), 4, {}, p.text);
        }
        painter.setFont(m_themes.fonts().caption);
        painter.setPen(p.text);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_colour));
        if (hasFocus()) {
            paintFocusRing(painter, rect(), m_themes.metrics().radiusSmall, p.focus);
        }
    }

private:
    const ThemeProvider& m_themes;
    int m_colour;
};

} // namespace

ColourSwatches::ColourSwatches(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this)) {
    m_group->setExclusive(false);
    auto* row = new FlowLayout(spacing, this);
    for (int colour = domain::firstColour; colour <= domain::lastColour; ++colour) {
        auto* swatch = new Swatch(themes, colour);
        m_group->addButton(swatch, colour);
        row->addWidget(swatch);
    }
    setAccessibleName(tr("Colour"));
    connect(m_group, &QButtonGroup::idClicked, this, &ColourSwatches::take);
}

void ColourSwatches::setCurrent(int colour) {
    m_current = colour;
    for (QAbstractButton* swatch : m_group->buttons()) {
        swatch->setChecked(m_group->id(swatch) == colour);
    }
}

void ColourSwatches::take(int colour) {
    const bool another = colour != m_current;
    setCurrent(colour);
    if (another) {
        Q_EMIT chosen(colour);
    }
}

} // namespace gainsay::ui
