// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chooser/chooser.h"

#include "ui/chooser/choicedelegate.h"
#include "ui/chooser/choiceprovider.h"
#include "ui/style/paint.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int shadowRoom = 16;
constexpr int cardWidth = 640;
constexpr int edge = 10; ///< between the card and what is in it
constexpr int margin = 24;
constexpr int shownHeight = 408; ///< of the list at most: 12 rows of one line, 8 of two

} // namespace

Chooser::Chooser(const ThemeProvider& themes, int top, QWidget* window)
    : QWidget(window)
    , m_themes(themes)
    , m_top(top)
    , m_model(new ChoiceModel(this))
    , m_delegate(new ChoiceDelegate(themes, *m_model, this))
    , m_card(new QWidget(this))
    , m_field(new QLineEdit(m_card))
    , m_list(new QListView(m_card))
    , m_nothing(new QLabel(tr("Nothing fits these letters."), m_card))
    , m_hint(new QLabel(m_card)) {
    setObjectName(QStringLiteral("chooser"));
    m_field->setObjectName(QStringLiteral("chooser.field"));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    for (QLabel* label : {m_nothing, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(themes.metrics().medium, 0, themes.metrics().medium, 0);
    }
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(themes.metrics().small);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    column->addWidget(m_hint);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { take(index.row()); });
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString& typed) {
        if (m_provider != nullptr) {
            m_provider->ask(typed);
        }
    });
    connect(&themes, &ThemeProvider::changed, this, &Chooser::restyle);
    window->installEventFilter(this);
    restyle();
    hide();
}

void Chooser::open(ChoiceProvider& provider, const QString& typed) {
    if (m_provider != nullptr) {
        m_provider->disconnect(this);
    }
    if (isHidden()) {
        m_before = QApplication::focusWidget();
    }
    m_provider = &provider;
    connect(&provider, &ChoiceProvider::found, this, &Chooser::show);
    m_delegate->setDetailed(provider.hasDetails());
    m_field->setText(typed);
    m_field->setPlaceholderText(provider.placeholder());
    m_field->setAccessibleName(provider.name());
    m_list->setAccessibleName(provider.name());
    m_hint->setText(provider.hint());
    m_model->setChoices({});
    provider.ask(typed);
    place();
    QWidget::show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Chooser::close() {
    if (isHidden()) {
        return;
    }
    const bool hadKeyboard = m_field->hasFocus();
    hide();
    if (m_provider != nullptr) {
        m_provider->disconnect(this);
    }
    m_model->setChoices({});
    if (hadKeyboard && m_before != nullptr) {
        m_before->setFocus();
    }
}

int Chooser::currentRow() const {
    return m_list->currentIndex().row();
}

void Chooser::show(const QString& typed, std::vector<Choice> choices) {
    if (typed != m_field->text()) {
        return;
    }
    m_model->setChoices(std::move(choices));
    place();
    select(0);
}

void Chooser::place() {
    setGeometry(parentWidget()->rect());
    const int rows = m_model->rowCount();
    const int width = std::min(cardWidth, this->width() - 2 * margin);
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0 && !m_field->text().isEmpty());
    const int room = height() - m_top - margin - 3 * (m_field->sizeHint().height() + edge);
    m_list->setFixedHeight(std::min({rows * m_delegate->rowHeight(), shownHeight, std::max(room, 0)}));
    m_card->setGeometry((this->width() - width) / 2, m_top, width, m_card->sizeHint().height());
    update();
}

void Chooser::select(int row) {
    if (m_model->rowCount() == 0) {
        return;
    }
    const QModelIndex index = m_model->index(std::clamp(row, 0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(index);
    // The keyboard is in the field: a screen reader is told of the row.
    QAccessibleAnnouncementEvent event(m_field, index.data(Qt::AccessibleTextRole).toString());
    QAccessible::updateAccessibility(&event);
}

void Chooser::take(int row) {
    if (row < 0 || row >= m_model->rowCount() || m_provider == nullptr || !m_model->choice(row).isUsable()) {
        return;
    }
    const Choice chosen = m_model->choice(row);
    const QPointer<ChoiceProvider> provider = m_provider;
    close();
    provider->choose(chosen);
}

bool Chooser::steer(int key) {
    const int page = std::max(1, m_list->height() / m_delegate->rowHeight() - 1);
    const int row = currentRow();
    switch (key) {
    case Qt::Key_Down:
        select(row + 1);
        return true;
    case Qt::Key_Up:
        select(row - 1);
        return true;
    case Qt::Key_PageDown:
        select(row + page);
        return true;
    case Qt::Key_PageUp:
        select(row - page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(row);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere to go
    default:
        return false;
    }
}

bool Chooser::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isOpen()) {
        place();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        return steer(static_cast<QKeyEvent*>(event)->key());
    }
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            close();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Chooser::mousePressEvent(QMouseEvent* event) {
    if (!m_card->geometry().contains(event->pos())) {
        close();
    }
}

void Chooser::restyle() {
    m_nothing->setFont(m_themes.fonts().interface);
    m_hint->setFont(m_themes.fonts().caption);
    for (QLabel* label : {m_nothing, m_hint}) {
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, m_themes.palette().muted);
        label->setPalette(colours);
    }
    update();
}

void Chooser::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_themes.theme();
    const QRectF card(m_card->geometry());
    paintShadow(painter, card, theme.metrics.radiusCard, theme.palette.shadow, shadowRoom);
    paintPanel(painter, card, theme.metrics.radiusCard, theme.palette.surface, theme.palette.line);
}

} // namespace gainsay::ui
