// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/messagebar.h"

#include "ui/style/gainsaystyle.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace gainsay::ui {

MessageBar::MessageBar(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_iconSpace(new QWidget(this))
    , m_message(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_disclose(new QToolButton(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this)) {
    const Metrics& m = m_themes.metrics();
    for (QLabel* label : {m_message, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_iconSpace->setFixedSize(18, 18);
    m_disclose->setText(tr("Details"));
    m_disclose->setCheckable(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));

    auto* row = new QHBoxLayout;
    row->setSpacing(m.small);
    row->addWidget(m_iconSpace);
    row->addWidget(m_message, 1);
    row->addWidget(m_disclose);
    row->addWidget(m_action);
    row->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.medium, m.tiny, m.small, m.tiny);
    column->setSpacing(m.tiny);
    column->addLayout(row);
    column->addWidget(m_detail);

    connect(m_disclose, &QToolButton::toggled, m_detail, &QWidget::setVisible);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(&themes, &ThemeProvider::changed, this, &MessageBar::restyle);
    restyle();
    hide();
}

void MessageBar::showMessage(Severity severity, const QString& message, const QString& detail, const QString& action) {
    m_severity = severity;
    m_message->setText(message);
    m_detail->setText(detail);
    m_detail->hide();
    m_disclose->setChecked(false);
    m_disclose->setVisible(!detail.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(message);
    restyle();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::showError(const Error& error, const QString& action) {
    showMessage(Severity::Error, error.message, error.detail, action);
}

QString MessageBar::message() const {
    return m_message->text();
}

void MessageBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintPanel(painter, rect(), m_themes.metrics().radiusField, colours().tint);
    paintIcon(painter, m_severity == Severity::Info ? Icon::Info : Icon::Warning, m_iconSpace->geometry(),
              colours().ink);
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QWidget::keyPressEvent(event);
}

void MessageBar::restyle() {
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, m_severity == Severity::Info ? m_themes.palette().text : colours().ink);
    m_message->setPalette(ink);
    m_detail->setPalette(ink);
    m_detail->setFont(m_themes.fonts().small);
    m_close->setIcon(makeIcon(Icon::Close, colours().ink));
    update();
}

void MessageBar::dismiss() {
    hide();
    Q_EMIT closed();
}

const InkAndTint& MessageBar::colours() const {
    const Palette& p = m_themes.palette();
    switch (m_severity) {
    case Severity::Error:
        return p.denies;
    case Severity::Warning:
        return p.doubts;
    case Severity::Info:
        break;
    }
    return p.reports;
}

} // namespace gainsay::ui
