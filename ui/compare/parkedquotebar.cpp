// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/parkedquotebar.h"

#include "ui/style/gainsaystyle.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/quotedrag.h"
#include "ui/style/widgets/elidedlabel.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace gainsay::ui {

ParkedQuoteBar::ParkedQuoteBar(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_iconSpace(new QWidget(this))
    , m_quote(new ElidedLabel({}, this))
    , m_hint(new ElidedLabel({}, this))
    , m_pair(new QPushButton(tr("Pair"), this))
    , m_clear(new QPushButton(tr("Clear"), this)) {
    const Metrics& m = themes.metrics();
    m_iconSpace->setFixedSize(m.iconSize, m.iconSize);
    setButtonKind(*m_pair, ButtonKind::Primary);
    m_pair->setToolTip(tr("Pair with what is selected (P)"));
    m_clear->setToolTip(tr("Forget the parked quote"));
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_quote);
    words->addWidget(m_hint);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(m.large, m.small, m.medium, m.small);
    row->setSpacing(m.medium);
    row->addWidget(m_iconSpace);
    row->addLayout(words, 1);
    row->addWidget(m_clear);
    row->addWidget(m_pair);
    connect(m_pair, &QPushButton::clicked, this, &ParkedQuoteBar::pairRequested);
    connect(m_clear, &QPushButton::clicked, this, &ParkedQuoteBar::clearRequested);
    connect(&themes, &ThemeProvider::changed, this, &ParkedQuoteBar::restyle);
    setAcceptDrops(true);
    setPairable(false);
    restyle();
    hide();
}

void ParkedQuoteBar::park(const QString& words, const QString& sourceName) {
    m_words = words;
    QString line = words;
    line.replace(u'\n', u' ');
    m_quote->setText(tr("Parked: “%1” — %2").arg(line, sourceName));
    setAccessibleName(m_quote->text());
    updateHint();
    show();
}

void ParkedQuoteBar::clear() {
    m_words.clear();
    hide();
}

void ParkedQuoteBar::setPairable(bool pairable) {
    m_pairable = pairable;
    m_pair->setEnabled(pairable);
    updateHint();
}

void ParkedQuoteBar::updateHint() {
    m_hint->setText(m_pairable ? tr("Press P to pair it with the selected passage.")
                               : tr("Open another article, select the opposing passage and press P."));
}

void ParkedQuoteBar::dragEnterEvent(QDragEnterEvent* event) {
    m_isDropTarget = quotesIn(*event->mimeData()).size() == 1;
    event->setAccepted(m_isDropTarget);
    update();
}

void ParkedQuoteBar::dragLeaveEvent(QDragLeaveEvent* event) {
    m_isDropTarget = false;
    update();
    QWidget::dragLeaveEvent(event);
}

void ParkedQuoteBar::dropEvent(QDropEvent* event) {
    m_isDropTarget = false;
    update();
    event->acceptProposedAction();
    Q_EMIT quoteDropped(quotesIn(*event->mimeData()).front());
}

void ParkedQuoteBar::paintEvent(QPaintEvent* /*event*/) {
    const Palette& p = m_themes.palette();
    QPainter painter(this);
    painter.fillRect(rect(), p.accentTint);
    painter.fillRect(QRect(0, 0, width(), 1), p.line);
    if (m_isDropTarget) {
        paintFocusRing(painter, rect().adjusted(1, 2, -1, -1), m_themes.metrics().radiusSmall, p.accent);
    }
    paintIcon(painter, Icon::Park, m_iconSpace->geometry(), p.accent);
}

void ParkedQuoteBar::restyle() {
    m_quote->setFont(m_themes.fonts().strong);
    m_hint->setFont(m_themes.fonts().small);
    QPalette ink = m_quote->palette();
    ink.setColor(QPalette::WindowText, m_themes.palette().text);
    m_quote->setPalette(ink);
    ink.setColor(QPalette::WindowText, m_themes.palette().muted);
    m_hint->setPalette(ink);
    update();
}

} // namespace gainsay::ui
