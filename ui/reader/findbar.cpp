// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/findbar.h"

#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace gainsay::ui {

FindBar::FindBar(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this)) {
    m_field->setPlaceholderText(tr("Find in this article"));
    m_field->setAccessibleName(tr("Find in this article"));
    m_field->setMaximumWidth(340);
    m_field->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(90);
    const auto name = [](QToolButton* button, const QString& words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_previous, tr("Previous (Shift+Enter)"));
    name(m_next, tr("Next (Enter)"));
    name(m_close, tr("Close (Esc)"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(themes.metrics().huge, 5, themes.metrics().small, 5);
    row->setSpacing(themes.metrics().tiny);
    row->addWidget(m_field, 1);
    row->addSpacing(themes.metrics().tiny);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(m_close);

    connect(m_field, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(&themes, &ThemeProvider::changed, this, &FindBar::restyle);
    restyle();
    hide();
}

void FindBar::open(const QString& words) {
    show();
    if (!words.isEmpty()) {
        m_field->setText(words);
    } else if (!m_field->text().isEmpty()) {
        Q_EMIT wordsChanged(m_field->text());
    }
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::setCount(int current, int total) {
    const bool none = total == 0;
    m_count->setText(m_field->text().trimmed().isEmpty() ? QString()
                     : none                              ? tr("Not found")
                                                         : tr("%1 of %2").arg(current).arg(total));
    m_previous->setEnabled(!none);
    m_next->setEnabled(!none);
}

QString FindBar::words() const {
    return m_field->text();
}

QString FindBar::countText() const {
    return m_count->text();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F3:
            Q_EMIT stepRequested((key->modifiers() & Qt::ShiftModifier) != 0 ? -1 : 1);
            return true;
        case Qt::Key_Down:
            Q_EMIT stepRequested(1);
            return true;
        case Qt::Key_Up:
            Q_EMIT stepRequested(-1);
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), m_themes.palette().raised);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_themes.palette().line);
}

void FindBar::restyle() {
    const Palette& p = m_themes.palette();
    m_previous->setIcon(makeIcon(Icon::ChevronUp, p));
    m_next->setIcon(makeIcon(Icon::ChevronDown, p));
    m_close->setIcon(makeIcon(Icon::Close, p));
    QPalette colours = m_count->palette();
    colours.setColor(QPalette::WindowText, p.muted);
    m_count->setPalette(colours);
    update();
}

void FindBar::close() {
    hide();
    Q_EMIT closed();
}

} // namespace gainsay::ui
