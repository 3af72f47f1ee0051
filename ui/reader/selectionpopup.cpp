// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/selectionpopup.h"

#include "app/domain/quote.h"
#include "ui/style/paint.h"
#include "ui/style/widgets/keyhint.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace gainsay::ui {
namespace {

/// One colour: its tint, its digit, a line in its pattern.
class SwatchButton final : public QAbstractButton {
public:
    SwatchButton(const ThemeProvider& themes, int colour, QWidget* parent)
        : QAbstractButton(parent)
        , m_themes(themes)
        , m_colour(colour) {
        const QString name = SelectionPopup::tr("Highlight %1 (%2)").arg(highlightName(colour)).arg(colour);
        setToolTip(name);
        setAccessibleName(name);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setFixedSize(22, 22);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Palette& p = m_themes.palette();
        const HighlightColours& colours = p.highlight(m_colour);
        QPainter painter(this);
        const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
        paintPanel(painter, box, 6, colours.tint, underMouse() ? colours.bar : blend(colours.tint, colours.bar, 0.55));
        QFont font = m_themes.fonts().caption;
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(p.text);
        painter.drawText(box.adjusted(0, -1, 0, -2), Qt::AlignCenter, QString::number(m_colour));
        paintUnderline(painter, box.left() + 4, box.right() - 4, box.bottom() - 4, highlightPattern(m_colour),
                       colours.bar);
        if (hasFocus()) {
            paintFocusRing(painter, rect(), 6, p.focus);
        }
    }

private:
    const ThemeProvider& m_themes;
    int m_colour;
};

} // namespace

/// Words and the key that does the same.
class PopupButton final : public QAbstractButton {
public:
    PopupButton(const ThemeProvider& themes, const QString& text, QString key, QWidget* parent)
        : QAbstractButton(parent)
        , m_themes(themes)
        , m_key(std::move(key)) {
        setText(text);
        setAccessibleName(text);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setStrong(bool strong) { m_strong = strong; }

    [[nodiscard]] QSize sizeHint() const override {
        return {QFontMetrics(wordFont()).horizontalAdvance(text()) + gap + keyHintWidth(m_themes.theme(), m_key) +
                    2 * pad,
                26};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Palette& p = m_themes.palette();
        QPainter painter(this);
        if (underMouse() || isDown()) {
            paintPanel(painter, rect(), 6, p.hover);
        }
        painter.setFont(wordFont());
        painter.setPen(m_strong ? p.denies.ink : p.text);
        painter.drawText(rect().adjusted(pad, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        paintKeyHint(painter, m_themes.theme(), m_key,
                     QPointF(width() - pad - keyHintWidth(m_themes.theme(), m_key), (height() - 18) / 2.0));
        if (hasFocus()) {
            paintFocusRing(painter, rect(), 6, p.focus);
        }
    }

private:
    static constexpr int pad = 5;
    static constexpr int gap = 6;

    [[nodiscard]] QFont wordFont() const {
        QFont font = m_themes.fonts().small;
        font.setWeight(m_strong ? QFont::DemiBold : QFont::Medium);
        return font;
    }

    const ThemeProvider& m_themes;
    QString m_key;
    bool m_strong = false;
};

SelectionPopup::SelectionPopup(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_swatches(new QWidget(this))
    , m_actions(new QWidget(this)) {
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("What to do with the selected words"));
    m_rows->setContentsMargins(shadowRoom + 8, shadowRoom + 5, shadowRoom + 6, shadowRoom + 5);
    m_rows->setSpacing(9);
    m_rows->addWidget(m_swatches);
    m_rows->addWidget(m_actions);

    addSwatches();
    auto* actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(1);
    addAction(tr("Note"), QStringLiteral("N"), &SelectionPopup::noteChosen);
    addAction(tr("Entity"), QStringLiteral("E"), &SelectionPopup::entityChosen);
    addAction(tr("Claim"), QStringLiteral("C"), &SelectionPopup::claimChosen);
    addAction(tr("Tags"), QStringLiteral("T"), &SelectionPopup::tagsChosen);
    m_contradicts = addAction(tr("Contradicts…"), QStringLiteral("P"), &SelectionPopup::contradictsChosen);
    m_contradicts->setStrong(true);
    hide();
}

void SelectionPopup::addSwatches() {
    auto* row = new QHBoxLayout(m_swatches);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3);
    for (int colour = domain::firstColour; colour <= domain::lastColour; ++colour) {
        auto* swatch = new SwatchButton(m_themes, colour, m_swatches);
        connect(swatch, &QAbstractButton::clicked, this, [this, colour] { Q_EMIT colourChosen(colour); });
        row->addWidget(swatch);
    }
    m_swatches->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

PopupButton* SelectionPopup::addAction(const QString& text, const QString& key, void (SelectionPopup::*signal)()) {
    auto* button = new PopupButton(m_themes, text, key, m_actions);
    connect(button, &QAbstractButton::clicked, this, signal);
    m_actions->layout()->addWidget(button);
    return button;
}

void SelectionPopup::setHasParked(bool parked) {
    m_contradicts->setText(parked ? tr("Contradicts the parked one") : tr("Contradicts…"));
    m_contradicts->setAccessibleName(m_contradicts->text());
    m_contradicts->updateGeometry();
}

void SelectionPopup::fit(int width) {
    m_rows->setDirection(QBoxLayout::LeftToRight);
    m_rows->activate();
    if (sizeHint().width() - 2 * shadowRoom > width) {
        m_rows->setDirection(QBoxLayout::TopToBottom);
        m_rows->activate();
    }
    resize(sizeHint());
}

void SelectionPopup::showFor(const QRect& selection, const QRect& room) {
    ensurePolished();
    fit(room.width());
    // The panel, without the shadow around it, is what must not cover or leave anything.
    QRect panel = rect().adjusted(shadowRoom, shadowRoom, -shadowRoom, -shadowRoom);
    panel.moveTo(selection.center().x() - panel.width() / 2, selection.bottom() + 7);
    if (panel.bottom() > room.bottom()) {
        panel.moveBottom(selection.top() - 7);
    }
    panel.moveLeft(std::clamp(panel.left(), room.left(), std::max(room.left(), room.right() - panel.width() + 1)));
    if (panel.top() < room.top() || panel.width() > room.width()) {
        hide();
        return;
    }
    move(panel.topLeft() - QPoint(shadowRoom, shadowRoom));
    raise();
    show();
}

void SelectionPopup::paintEvent(QPaintEvent* /*event*/) {
    const Palette& p = m_themes.palette();
    QPainter painter(this);
    const QRectF panel = QRectF(rect()).adjusted(shadowRoom, shadowRoom, -shadowRoom, -shadowRoom);
    paintShadow(painter, panel.translated(0, 3), m_themes.metrics().radiusCard, p.shadow, shadowRoom - 4);
    paintPanel(painter, panel, m_themes.metrics().radiusCard, p.raised, p.line);
    if (m_rows->direction() == QBoxLayout::LeftToRight) {
        painter.fillRect(QRectF(m_swatches->geometry().right() + 5, panel.top() + 9, 1, panel.height() - 18), p.line);
    }
}

void SelectionPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SelectionPopup::mousePressEvent(QMouseEvent* event) {
    // Beside the buttons: not a click into the article.
    event->accept();
}

} // namespace gainsay::ui
