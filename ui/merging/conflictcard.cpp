// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/conflictcard.h"

#include "app/domain/datewords.h"
#include "ui/style/paint.h"
#include "ui/style/widgets/runlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString kindWords(dossier::ConflictKind kind) {
    switch (kind) {
    case dossier::ConflictKind::EditedTwice:
        return ConflictCard::tr("Edited in both copies");
    case dossier::ConflictKind::DeletedAndEdited:
        return ConflictCard::tr("Deleted in one copy, edited in the other");
    case dossier::ConflictKind::DeletedAndUsed:
        return ConflictCard::tr("Deleted in one copy, and used by something new in the other");
    case dossier::ConflictKind::SaidTwice:
        return ConflictCard::tr("Added in both copies; only one can stay");
    case dossier::ConflictKind::DecidedDifferently:
        break;
    }
    return ConflictCard::tr("Each copy has settled an earlier conflict in its own way");
}

} // namespace

ConflictCard::ConflictCard(const ThemeProvider& themes, dossier::MergeConflict conflict, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_conflict(std::move(conflict))
    , m_choices(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("conflict"));
    setAccessibleName(tr("Conflict: %1").arg(m_conflict.subject));
    const Metrics& metrics = themes.metrics();
    auto* subject = new RunLabel(themes, this); // wraps also within a long address
    subject->setText(m_conflict.subject, Voice::Strong);
    auto* kind = plainLabel(kindWords(m_conflict.kind), this);
    m_quiet.push_back(kind);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(metrics.large);
    sides->addWidget(buildSide(tr("In this dossier"), m_conflict.mine, tr("Keep mine"), dossier::Decision::Mine), 1);
    sides->addWidget(buildSide(tr("In the copy"), m_conflict.theirs, tr("Take theirs"), dossier::Decision::Theirs), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.large, metrics.medium, metrics.large, metrics.medium);
    column->setSpacing(metrics.tiny);
    column->addWidget(subject);
    column->addWidget(kind);
    column->addSpacing(metrics.tiny);
    column->addLayout(sides);
    if (m_conflict.canKeepBoth) {
        auto* both = new QRadioButton(tr("Keep both, one below the other"), this);
        m_choices->addButton(both, static_cast<int>(dossier::Decision::Both));
        column->addWidget(both);
    }
    connect(m_choices, &QButtonGroup::idClicked, this, &ConflictCard::decided);
    connect(&themes, &ThemeProvider::changed, this, &ConflictCard::restyle);
    restyle();
}

QWidget* ConflictCard::buildSide(const QString& head, const dossier::ConflictSide& side, const QString& choice,
                                 dossier::Decision decision) {
    auto* box = new QWidget(this);
    auto* title = plainLabel(head, box);
    title->setFont(m_themes.fonts().small);
    m_quiet.push_back(title);
    auto* words = new RunLabel(m_themes, box);
    words->setText(side.words);
    QString who = side.actor;
    if (side.at.isValid()) {
        who += tr(" · %1 UTC").arg(domain::momentWords(side.at.toUTC()));
    }
    auto* by = plainLabel(who, box);
    by->setFont(m_themes.fonts().small);
    m_quiet.push_back(by);
    auto* button = new QRadioButton(choice, box);
    button->setAccessibleDescription(tr("%1: %2").arg(m_conflict.subject, side.words));
    m_choices->addButton(button, static_cast<int>(decision));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_themes.metrics().tiny);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(by);
    column->addStretch();
    column->addWidget(button);
    return box;
}

dossier::Decision ConflictCard::decision() const {
    const int chosen = m_choices->checkedId();
    return chosen < 0 ? dossier::Decision::Undecided : static_cast<dossier::Decision>(chosen);
}

void ConflictCard::decide(dossier::Decision decision) {
    if (auto* button = m_choices->button(static_cast<int>(decision))) {
        button->setChecked(true);
        Q_EMIT decided();
    }
}

void ConflictCard::restyle() {
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, m_themes.palette().muted);
    for (QLabel* label : m_quiet) {
        label->setPalette(quiet);
    }
    update();
}

void ConflictCard::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), m_themes.metrics().radiusCard, m_themes.palette().surface, m_themes.palette().line);
}

} // namespace gainsay::ui
