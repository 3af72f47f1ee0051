// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/anchoredpopup.h"

#include "ui/style/paint.h"
#include "ui/style/widgets/accessiblerole.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int distance = 6; ///< between the words and the card

} // namespace

AnchoredPopup::AnchoredPopup(const ThemeProvider& themes, QWidget* window)
    : QWidget(window)
    , m_themes(themes) {
    setAccessibleRole(*this, QAccessible::Dialog);
    setFocusPolicy(Qt::StrongFocus);
    connect(&themes, &ThemeProvider::changed, this, qOverload<>(&QWidget::update));
    hide();
}

AnchoredPopup::~AnchoredPopup() {
    qApp->removeEventFilter(this);
}

void AnchoredPopup::showAt(const QRect& anchor) {
    if (isHidden()) {
        m_before = QApplication::focusWidget();
    }
    m_anchor = anchor;
    place();
    show();
    raise();
    place(); // once more, now that the style has polished what is in it
    firstFocus()->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void AnchoredPopup::refit() {
    if (isOpen()) {
        place();
    }
}

void AnchoredPopup::place() {
    if (layout() != nullptr) {
        layout()->activate();
    }
    const QRect room = parentWidget()->rect().adjusted(-shadowRoom + 4, 0, shadowRoom - 4, shadowRoom - 4);
    const QRect anchor(parentWidget()->mapFromGlobal(m_anchor.topLeft()), m_anchor.size());
    const QSize size = sizeHint().boundedTo(room.size());
    const int below = anchor.bottom() + distance - shadowRoom;
    const int above = anchor.top() - distance + shadowRoom - size.height();
    const bool fitsBelow = below + size.height() <= room.bottom();
    const int y = fitsBelow ? below : std::max(room.top(), above);
    const int x =
        std::clamp(anchor.left() - shadowRoom, room.left(), std::max(room.left(), room.right() - size.width()));
    setGeometry(QRect(QPoint(x, y), size));
}

void AnchoredPopup::dismiss() {
    if (isHidden()) {
        return;
    }
    qApp->removeEventFilter(this);
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget()) || QApplication::focusWidget() == this;
    hide();
    if (hadKeyboard && m_before != nullptr) {
        m_before->setFocus();
    }
    Q_EMIT dismissed();
}

void AnchoredPopup::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_themes.theme();
    const QRectF card = QRectF(rect()).adjusted(shadowRoom, shadowRoom, -shadowRoom, -shadowRoom);
    paintShadow(painter, card, theme.metrics.radiusCard, theme.palette.shadow, shadowRoom);
    paintPanel(painter, card, theme.metrics.radiusCard, theme.palette.surface, theme.palette.line);
}

void AnchoredPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    event->accept(); // letters typed here mean nothing to the article behind
}

bool AnchoredPopup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        const auto* widget = static_cast<QWidget*>(watched);
        const bool inside = widget == this || isAncestorOf(widget);
        if (!inside && widget->window() == window()) {
            dismiss();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gainsay::ui
