// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparedetail.h"

#include "ui/compare/comparewords.h"
#include "ui/compare/decisionpanel.h"
#include "ui/compare/noteeditor.h"
#include "ui/compare/passagepair.h"
#include "ui/style/icons.h"
#include "ui/style/widgets/accessiblerole.h"
#include "ui/style/widgets/runlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

constexpr int wideFrom = 560; ///< pixels

} // namespace

CompareDetail::CompareDetail(const ThemeProvider& themes, QWidget* parent)
    : QScrollArea(parent)
    , m_themes(themes)
    , m_headline(new QLabel)
    , m_type(new RunLabel(themes))
    , m_previous(new QPushButton(tr("F7")))
    , m_next(new QPushButton(tr("F8")))
    , m_pair(new PassagePair(themes))
    , m_decisions(new DecisionPanel(themes))
    , m_origins(new QWidget)
    , m_originsLine(new RunLabel(themes)) {
    setAccessibleRole(*this, QAccessible::Pane);
    setAccessibleName(tr("Contradiction"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    setAccessibleRole(*content, QAccessible::Pane);
    content->setAccessibleName(accessibleName());
    content->setFocusPolicy(Qt::ClickFocus);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 18, 28, 24);
    column->setSpacing(0);
    makeHead(*content);
    column->addSpacing(14);
    column->addWidget(m_pair);
    column->addSpacing(16);
    column->addWidget(m_decisions);
    column->addSpacing(12);
    auto* origins = new QHBoxLayout(m_origins);
    origins->setContentsMargins(4, 0, 4, 0);
    origins->addWidget(m_originsLine);
    column->addWidget(m_origins);
    column->addStretch(1);
    setWidget(content);

    connect(m_previous, &QPushButton::clicked, this, &CompareDetail::previousRequested);
    connect(m_next, &QPushButton::clicked, this, &CompareDetail::nextRequested);
    connect(m_pair, &PassagePair::openLeftRequested, this, &CompareDetail::openLeftRequested);
    connect(m_pair, &PassagePair::openRightRequested, this, &CompareDetail::openRightRequested);
    // Queued: only then has everything got its new place.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &CompareDetail::showNote, Qt::QueuedConnection);
    connect(&themes, &ThemeProvider::changed, this, &CompareDetail::restyle);
    restyle();
}

void CompareDetail::makeHead(QWidget& content) {
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_previous->setToolTip(tr("Previous contradiction (F7 or K)"));
    m_previous->setAccessibleName(tr("Previous contradiction"));
    m_next->setToolTip(tr("Next contradiction (F8 or J)"));
    m_next->setAccessibleName(tr("Next contradiction"));
    m_next->setLayoutDirection(Qt::RightToLeft); // the arrow points forwards, behind the words
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_headline);
    words->addWidget(m_type);
    auto* head = new QHBoxLayout;
    head->setSpacing(m_themes.metrics().small);
    head->addLayout(words, 1);
    head->addSpacing(m_themes.metrics().huge);
    head->addWidget(m_previous, 0, Qt::AlignTop);
    head->addWidget(m_next, 0, Qt::AlignTop);
    static_cast<QVBoxLayout*>(content.layout())->addLayout(head);
}

void CompareDetail::setItem(const CompareItem& item, int position, int count, bool hasNext) {
    const auto& contradiction = item.contradiction;
    m_headline->setText(item.isConfusion()         ? tr("Two names that may be taken for each other")
                        : item.isFromTexts         ? tr("Two sentences that seem to contradict each other")
                        : item.claimText.isEmpty() ? tr("Two passages paired without a claim")
                                                   : item.claimText);
    m_type->setRuns(typeRuns(item, position, count));
    m_previous->setEnabled(position > 1);
    m_next->setEnabled(position > 0 && hasNext);
    m_pair->setItem(item);
    m_decisions->setItem(item);
    const QString below =
        item.isConfusion() ? tr("What is said of the one does not contradict what is said of the other. "
                                "Read on in both texts to see whom the short name means.")
        : item.isFromTexts ? tr("Confirm and Explain quote both sentences and write down the claim, in "
                                "one step that can be undone; Dismiss keeps your reason.")
                           : item.originsLine;
    const QString head = item.isConfusion() ? tr("No contradiction")
                         : item.isFromTexts ? tr("Not quoted yet")
                                            : tr("Origins");
    m_originsLine->setRuns({{head, Voice::Strong}, {QStringLiteral("  ")}, {below, Voice::Muted}});
    m_origins->setVisible(!below.isEmpty());
    if (m_shown != contradiction.id) {
        m_shown = contradiction.id;
        verticalScrollBar()->setValue(0);
    }
}

void CompareDetail::showNote() {
    // The note field has opened or grown: it is being written in and has to be seen whole.
    const NoteEditor& note = m_decisions->noteEditor();
    QWidget* field = m_decisions->focusWidget();
    if (note.isVisible() && field != nullptr && note.isAncestorOf(field)) {
        ensureVisible(0, m_decisions->geometry().bottom() + m_themes.metrics().medium, 0, 0);
    }
}

void CompareDetail::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    // Where the headline needs the room the buttons keep their arrows alone.
    const bool wide = width() >= wideFrom;
    m_previous->setText(wide ? tr("F7") : QString());
    m_next->setText(wide ? tr("F8") : QString());
}

void CompareDetail::restyle() {
    const Palette& p = m_themes.palette();
    QPalette ground = palette();
    ground.setColor(QPalette::Window, p.ground);
    setPalette(ground);
    m_headline->setFont(m_themes.fonts().headline);
    m_previous->setIcon(makeIcon(Icon::ChevronLeft, p));
    m_next->setIcon(makeIcon(Icon::ChevronRight, p));
}

} // namespace gainsay::ui
