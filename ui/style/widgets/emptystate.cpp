// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/emptystate.h"

#include "ui/style/gainsaystyle.h"
#include "ui/style/paint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int discSize = 64;
constexpr int sentenceWidth = 420;
constexpr int narrowest = 120;

} // namespace

EmptyState::EmptyState(const ThemeProvider& themes, Icon icon, const QString& sentence, const QString& action,
                       const QString& secondAction, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_icon(icon)
    , m_iconSpace(new QWidget(this))
    , m_sentence(new QLabel(sentence, this)) {
    m_iconSpace->setFixedSize(discSize, discSize);
    m_iconSpace->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_themes.metrics().small);
    buttons->addStretch();
    const auto addButton = [&](const QString& text, ButtonKind kind, void (EmptyState::*signal)()) {
        if (text.isEmpty()) {
            return;
        }
        auto* button = new QPushButton(text, this);
        setButtonKind(*button, kind);
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
    };
    addButton(action, ButtonKind::Primary, &EmptyState::actionTriggered);
    addButton(secondAction, ButtonKind::Plain, &EmptyState::secondActionTriggered);
    buttons->addStretch();

    auto* column = new QVBoxLayout(this);
    column->setSpacing(m_themes.metrics().large);
    column->addStretch(2);
    column->addWidget(m_iconSpace, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addLayout(buttons);
    column->addStretch(3);
    setAccessibleName(sentence);
    setMinimumWidth(narrowest);
    restyle();
    connect(&themes, &ThemeProvider::changed, this, &EmptyState::restyle);
}

void EmptyState::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const QRectF disc = m_iconSpace->geometry();
    paintPanel(painter, disc, discSize / 2.0, m_themes.palette().sunken);
    paintIcon(painter, m_icon, disc.adjusted(19, 19, -19, -19), m_themes.palette().muted);
}

void EmptyState::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitSentence();
}

void EmptyState::fitSentence() {
    const QMargins around = layout()->contentsMargins();
    const int width = std::clamp(contentsRect().width() - around.left() - around.right(), narrowest, sentenceWidth);
    m_sentence->setMinimumSize(0, 0); // or it stays as high as it ever was
    m_sentence->setFixedSize(width, m_sentence->heightForWidth(width));
}

void EmptyState::restyle() {
    QFont font = m_themes.fonts().interface;
    font.setPixelSize(m_themes.metrics().interfaceSize + 2);
    m_sentence->setFont(font);
    fitSentence();
    QPalette colours = m_sentence->palette();
    colours.setColor(QPalette::WindowText, m_themes.palette().muted);
    m_sentence->setPalette(colours);
    update();
}

} // namespace gainsay::ui
