// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sheet.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/widgets/accessiblerole.h"
#include "ui/window/focus.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int shadowRoom = 16;
constexpr int margin = 40; ///< kept free of the card on every side
constexpr int veilAlpha = 90;

} // namespace

Sheet::Sheet(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_card(new QWidget(this))
    , m_title(new QLabel(m_card))
    , m_scroll(new QScrollArea(m_card)) {
    setAccessibleRole(*this, QAccessible::Dialog);
    setObjectName(QStringLiteral("sheet"));
    setFocusPolicy(Qt::StrongFocus);
    m_title->setTextFormat(Qt::PlainText);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* close = new QToolButton(m_card);
    close->setObjectName(QStringLiteral("sheet.close"));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &Sheet::close);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto* column = new QVBoxLayout(m_card);
    const int edge = themes.metrics().huge;
    column->setContentsMargins(edge, themes.metrics().large, themes.metrics().large, edge);
    column->setSpacing(themes.metrics().medium);
    column->addLayout(head);
    column->addWidget(m_scroll);
    parent->installEventFilter(this);
    const auto style = [this, close] {
        close->setIcon(makeIcon(Icon::Close, m_themes.palette()));
        restyle();
    };
    connect(&themes, &ThemeProvider::changed, this, style);
    style();
    hide();
}

void Sheet::open(const QString& title, QWidget* content, int width) {
    if (isHidden()) {
        m_before = QApplication::focusWidget();
    }
    delete m_scroll->takeWidget();
    m_content = content;
    m_content->installEventFilter(this);
    content->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_title->setText(title);
    setAccessibleName(title);
    m_width = width;
    place();
    show();
    raise();
    const QList<QWidget*> stops = tabStops(*content);
    (stops.isEmpty() ? this : stops.front())->setFocus(Qt::PopupFocusReason);
}

void Sheet::close() {
    if (isHidden()) {
        return;
    }
    hide();
    if (m_content != nullptr) {
        m_scroll->takeWidget();
        m_content->deleteLater();
        m_content = nullptr;
    }
    if (m_before != nullptr) {
        m_before->setFocus();
    }
    Q_EMIT closed();
}

void Sheet::discard() {
    if (m_content != nullptr) {
        delete m_scroll->takeWidget();
    }
    close();
}

void Sheet::place() {
    setGeometry(parentWidget()->rect());
    const int width = std::min(m_width, this->width() - 2 * margin);
    int height = 0;
    if (m_content != nullptr) {
        const int inner = width - m_themes.metrics().huge - m_themes.metrics().large;
        const QLayout* layout = m_content->layout();
        const int wanted = layout != nullptr && layout->hasHeightForWidth() ? layout->totalHeightForWidth(inner)
                                                                            : m_content->sizeHint().height();
        height = wanted + m_title->sizeHint().height() + m_themes.metrics().huge + m_themes.metrics().large +
                 2 * m_themes.metrics().medium + 4;
    }
    height = std::min(height, this->height() - 2 * margin);
    m_card->setGeometry((this->width() - width) / 2, std::max(margin, (this->height() - height) / 3), width, height);
}

void Sheet::restyle() {
    m_title->setFont(m_themes.fonts().headline);
    update();
}

void Sheet::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_themes.theme();
    painter.fillRect(rect(), QColor(0, 0, 0, veilAlpha));
    paintShadow(painter, QRectF(m_card->geometry()), theme.metrics.radiusCard, theme.palette.shadow, shadowRoom);
    paintPanel(painter, QRectF(m_card->geometry()), theme.metrics.radiusCard, theme.palette.surface,
               theme.palette.line);
}

void Sheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    event->accept(); // nothing behind the sheet reacts while it is open
}

void Sheet::mousePressEvent(QMouseEvent* event) {
    if (!m_card->geometry().contains(event->pos())) {
        close();
    }
}

bool Sheet::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isOpen()) {
        place();
    }
    if (watched == m_content && event->type() == QEvent::LayoutRequest && isOpen()) {
        place(); // the content has become another size
    }
    return QWidget::eventFilter(watched, event);
}

bool Sheet::focusNextPrevChild(bool next) {
    // Tab goes round within the card.
    const QList<QWidget*> stops = tabStops(*m_card);
    if (stops.isEmpty()) {
        return true;
    }
    const qsizetype now = stops.indexOf(QApplication::focusWidget());
    const qsizetype to = now < 0 ? 0 : (now + (next ? 1 : -1) + stops.size()) % stops.size();
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    if (m_content != nullptr && m_content->isAncestorOf(stops[to])) {
        m_scroll->ensureWidgetVisible(stops[to]);
    }
    return true;
}

} // namespace gainsay::ui
