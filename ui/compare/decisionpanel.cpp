// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/decisionpanel.h"

#include "ui/compare/comparewords.h"
#include "ui/compare/noteeditor.h"
#include "ui/compare/reasonstable.h"
#include "ui/compare/rulewords.h"
#include "ui/style/gainsaystyle.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/widgets/runlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

using domain::ContradictionStatus;

constexpr int narrowBelow = 560; ///< pixels: then the buttons go below the reasons
constexpr int verdictIndent = 34;

Icon signOf(ContradictionStatus status) {
    switch (status) {
    case ContradictionStatus::Explained:
        return Icon::Info;
    case ContradictionStatus::Dismissed:
        return Icon::Cross;
    default:
        return Icon::Check;
    }
}

} // namespace

DecisionPanel::DecisionPanel(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_title(new QLabel(this))
    , m_explanation(new RunLabel(themes, this))
    , m_reasons(new ReasonsTable(themes, this))
    , m_verdict(new QWidget(this))
    , m_verdictWords(new RunLabel(themes, m_verdict))
    , m_verdictNote(new RunLabel(themes, m_verdict))
    , m_note(new NoteEditor(themes, this))
    , m_buttons(new QWidget(this))
    , m_dismiss(new QPushButton(tr("Dismiss…"), m_buttons))
    , m_explain(new QPushButton(tr("Explain…"), m_buttons))
    , m_confirm(new QPushButton(tr("Confirm"), m_buttons))
    , m_editNote(new QPushButton(m_buttons))
    , m_reopen(new QPushButton(tr("Reopen"), m_buttons))
    , m_head(new QHBoxLayout)
    , m_column(new QVBoxLayout(this)) {
    m_title->setTextFormat(Qt::PlainText);
    makeButtons();

    auto* verdict = new QVBoxLayout(m_verdict);
    verdict->setContentsMargins(verdictIndent, 8, 12, 8);
    verdict->setSpacing(2);
    verdict->addWidget(m_verdictWords);
    verdict->addWidget(m_verdictNote);

    m_head->addWidget(m_title, 1, Qt::AlignVCenter);
    m_head->addWidget(m_buttons, 0, Qt::AlignRight);
    m_column->setContentsMargins(18, 12, 18, 16);
    m_column->setSpacing(8);
    m_column->addLayout(m_head);
    m_column->addWidget(m_explanation);
    m_column->addWidget(m_reasons);
    m_column->addWidget(m_verdict);
    m_column->addWidget(m_note);
    m_note->hide();

    connect(m_note, &NoteEditor::cancelled, this, [this] {
        m_drafts.remove(m_item.contradiction.id.uuid());
        closeNote();
    });
    connect(m_note, &NoteEditor::edited, this,
            [this] { m_drafts[m_item.contradiction.id.uuid()].text = m_note->text(); });
    connect(m_note, &NoteEditor::accepted, this, [this](const QString& text) {
        const auto status = m_drafts.take(m_item.contradiction.id.uuid()).status;
        closeNote();
        Q_EMIT decided(status, text);
    });
    connect(&themes, &ThemeProvider::changed, this, &DecisionPanel::restyle);
    restyle();
}

void DecisionPanel::makeButtons() {
    setButtonKind(*m_confirm, ButtonKind::Primary);
    setButtonKind(*m_editNote, ButtonKind::Quiet);
    m_dismiss->setToolTip(tr("Not a contradiction (D)"));
    m_explain->setToolTip(tr("Both can hold, and here is why (X)"));
    m_confirm->setToolTip(tr("The two cannot both hold (Y)"));
    m_editNote->setToolTip(tr("Write down what stands behind the decision (N)"));
    m_reopen->setToolTip(tr("Take the decision back (R)"));
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_themes.metrics().small);
    for (QPushButton* button : {m_editNote, m_reopen, m_dismiss, m_explain, m_confirm}) {
        row->addWidget(button);
    }
    connect(m_confirm, &QPushButton::clicked, this, &DecisionPanel::confirm);
    connect(m_explain, &QPushButton::clicked, this, &DecisionPanel::explain);
    connect(m_dismiss, &QPushButton::clicked, this, &DecisionPanel::dismiss);
    connect(m_reopen, &QPushButton::clicked, this, &DecisionPanel::reopen);
    connect(m_editNote, &QPushButton::clicked, this, &DecisionPanel::editNote);
}

void DecisionPanel::setItem(const CompareItem& item) {
    const bool another = m_item.contradiction.id != item.contradiction.id;
    const bool decidedMeanwhile = m_item.contradiction.status != item.contradiction.status;
    m_item = item;
    const auto& contradiction = item.contradiction;
    const bool byHand = contradiction.rule == QLatin1StringView("paired-by-hand");
    m_title->setText(byHand               ? tr("Why these are paired")
                     : item.isConfusion() ? tr("Why they may be confused")
                                          : tr("Why this is suggested"));
    m_explanation->setText(explanationWords(contradiction));
    m_explanation->setVisible(!contradiction.explanation.isEmpty());
    m_reasons->setItem(item);
    m_reasons->setVisible(!contradiction.reasons.empty());
    updateVerdict();
    if (!another && !decidedMeanwhile) {
        return;
    }
    if (const auto draft = m_drafts.constFind(contradiction.id.uuid()); draft != m_drafts.cend() && another) {
        ask(draft->status, draft->text);
    } else {
        closeNote();
    }
}

bool DecisionPanel::isDecided() const {
    return m_item.contradiction.status != ContradictionStatus::Suggested;
}

void DecisionPanel::updateVerdict() {
    const auto& contradiction = m_item.contradiction;
    m_verdict->setVisible(isDecided());
    m_verdictWords->setText(decisionLine(contradiction), Voice::Strong);
    m_verdictNote->setText(contradiction.note);
    m_verdictNote->setVisible(!contradiction.note.isEmpty());
    for (QPushButton* button : {m_dismiss, m_explain, m_confirm}) {
        button->setVisible(isOpen());
    }
    m_editNote->setText(contradiction.note.isEmpty() ? tr("Add note…") : tr("Edit note…"));
    m_editNote->setVisible(isDecided());
    m_reopen->setVisible(isDecided());
    update();
}

void DecisionPanel::confirm() {
    if (isOpen()) {
        m_drafts.remove(m_item.contradiction.id.uuid());
        closeNote();
        Q_EMIT decided(ContradictionStatus::Confirmed, {});
    }
}

void DecisionPanel::explain() {
    if (isOpen()) {
        ask(ContradictionStatus::Explained, m_drafts.value(m_item.contradiction.id.uuid()).text);
    }
}

void DecisionPanel::dismiss() {
    if (isOpen()) {
        ask(ContradictionStatus::Dismissed, m_drafts.value(m_item.contradiction.id.uuid()).text);
    }
}

void DecisionPanel::reopen() {
    if (isDecided()) {
        m_drafts.remove(m_item.contradiction.id.uuid());
        closeNote();
        Q_EMIT decided(ContradictionStatus::Suggested, m_item.contradiction.note);
    }
}

void DecisionPanel::editNote() {
    ask(isDecided() ? m_item.contradiction.status : ContradictionStatus::Confirmed, m_item.contradiction.note);
}

void DecisionPanel::ask(ContradictionStatus status, const QString& text) {
    m_drafts[m_item.contradiction.id.uuid()] = {status, text};
    const bool same = isDecided();
    switch (status) {
    case ContradictionStatus::Explained:
        m_note->ask(tr("How can both hold? For example: they speak of different days, places or people."),
                    same ? tr("Save note") : tr("Explain"), text, true);
        break;
    case ContradictionStatus::Dismissed:
        m_note->ask(tr("Why is this no contradiction? It will not be suggested again."),
                    same ? tr("Save note") : tr("Dismiss"), text, false);
        break;
    default:
        m_note->ask(tr("What stands behind the decision?"), same ? tr("Save note") : tr("Confirm"), text, false);
    }
    updateGeometry();
}

void DecisionPanel::closeNote() {
    const bool hadKeyboard = m_note->isAncestorOf(focusWidget());
    m_note->hide();
    if (hadKeyboard && parentWidget() != nullptr) {
        parentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

void DecisionPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrangeButtons();
}

void DecisionPanel::arrangeButtons() {
    const bool below = width() < narrowBelow;
    const bool isBelow = m_column->indexOf(m_buttons) >= 0;
    if (below == isBelow) {
        return;
    }
    (isBelow ? m_column : m_head)->removeWidget(m_buttons);
    if (below) {
        m_column->addWidget(m_buttons, 0, Qt::AlignLeft);
    } else {
        m_head->addWidget(m_buttons, 0, Qt::AlignRight);
    }
}

void DecisionPanel::paintEvent(QPaintEvent* /*event*/) {
    const Palette& p = m_themes.palette();
    QPainter painter(this);
    paintPanel(painter, rect(), m_themes.metrics().radiusCard, p.raised, p.line);
    if (isDecided()) {
        const QRect strip = m_verdict->geometry();
        paintPanel(painter, strip, m_themes.metrics().radiusField, p.reports.tint);
        paintIcon(painter, signOf(m_item.contradiction.status), QRectF(strip.left() + 12, strip.top() + 10, 14, 14),
                  p.text);
    }
}

void DecisionPanel::restyle() {
    m_title->setFont(m_themes.fonts().strong);
    update();
}

} // namespace gainsay::ui
