// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/mergeview.h"

#include "app/session/mergewords.h"
#include "ui/merging/conflictcard.h"
#include "ui/style/gainsaystyle.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace gainsay::ui {
namespace {

constexpr size_t listedActions = 8;
constexpr int progressSteps = 1000;
constexpr size_t progressPage = 0;
constexpr size_t planPage = 1;
constexpr size_t endPage = 2;

QLabel* wrapped(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MergeView::MergeView(const ThemeProvider& themes, QString copyName, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_copyName(std::move(copyName)) {
    m_pages = {buildProgress(), buildPlan(), buildEnd()};
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, themes.metrics().small, 0);
    for (QWidget* page : m_pages) {
        column->addWidget(page);
    }
    connect(&themes, &ThemeProvider::changed, this, &MergeView::restyle);
    restyle();
    showProgress(tr("Checking the copy"), 0, 0);
}

QLabel* MergeView::quietLabel(QWidget* parent) {
    auto* label = wrapped(parent);
    m_quiet.push_back(label);
    return label;
}

QWidget* MergeView::buildProgress() {
    auto* page = new QWidget(this);
    m_explanation = quietLabel(page);
    m_step = wrapped(page);
    m_bar = new QProgressBar(page);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel = new QPushButton(tr("Cancel"), page);
    m_cancel->setObjectName(QStringLiteral("merge.cancel"));
    connect(m_cancel, &QPushButton::clicked, this, &MergeView::cancelRequested);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_themes.metrics().medium);
    column->addWidget(m_explanation);
    column->addWidget(m_step);
    column->addWidget(m_bar);
    column->addWidget(m_cancel, 0, Qt::AlignRight);
    column->addStretch();
    return page;
}

QWidget* MergeView::buildPlan() {
    auto* page = new QWidget(this);
    m_headline = wrapped(page);
    QFont bold = m_themes.fonts().interface;
    bold.setWeight(QFont::DemiBold);
    m_headline->setFont(bold);
    m_brings = wrapped(page);
    m_actions = quietLabel(page);
    m_notices = wrapped(page);
    m_forAll = new QWidget(page);
    auto* allRow = new QHBoxLayout(m_forAll);
    allRow->setContentsMargins(0, 0, 0, 0);
    auto* asked = quietLabel(m_forAll);
    asked->setText(tr("Both copies changed these. Decide each, or all at once:"));
    auto* mine = new QPushButton(tr("Keep all of mine"), m_forAll);
    mine->setObjectName(QStringLiteral("merge.allMine"));
    auto* theirs = new QPushButton(tr("Take all of theirs"), m_forAll);
    theirs->setObjectName(QStringLiteral("merge.allTheirs"));
    connect(mine, &QPushButton::clicked, this, [this] { decideAll(dossier::Decision::Mine); });
    connect(theirs, &QPushButton::clicked, this, [this] { decideAll(dossier::Decision::Theirs); });
    allRow->addWidget(asked, 1);
    allRow->addWidget(mine);
    allRow->addWidget(theirs);
    m_conflicts = new QVBoxLayout;
    m_conflicts->setSpacing(m_themes.metrics().small);
    m_state = quietLabel(page);
    m_merge = new QPushButton(tr("Merge"), page);
    m_merge->setObjectName(QStringLiteral("merge.merge"));
    setButtonKind(*m_merge, ButtonKind::Primary);
    connect(m_merge, &QPushButton::clicked, this, &MergeView::mergeRequested);
    auto* cancel = new QPushButton(tr("Cancel"), page);
    connect(cancel, &QPushButton::clicked, this, &MergeView::closeRequested);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_merge);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_themes.metrics().medium);
    for (QWidget* part : std::initializer_list<QWidget*>{m_headline, m_brings, m_actions, m_notices, m_forAll}) {
        column->addWidget(part);
    }
    column->addLayout(m_conflicts);
    column->addLayout(foot);
    column->addStretch();
    return page;
}

QWidget* MergeView::buildEnd() {
    auto* page = new QWidget(this);
    m_end = wrapped(page);
    m_end->setFocusPolicy(Qt::NoFocus);
    m_back = new QPushButton(tr("Back to the conflicts"), page);
    m_back->setObjectName(QStringLiteral("merge.back"));
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(planPage); });
    m_another = new QPushButton(tr("Choose another copy…"), page);
    m_another->setObjectName(QStringLiteral("merge.another"));
    connect(m_another, &QPushButton::clicked, this, &MergeView::anotherRequested);
    m_close = new QPushButton(tr("Close"), page);
    m_close->setObjectName(QStringLiteral("merge.close"));
    connect(m_close, &QPushButton::clicked, this, &MergeView::closeRequested);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_back);
    foot->addWidget(m_another);
    foot->addWidget(m_close);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_themes.metrics().medium);
    column->addWidget(m_end);
    column->addLayout(foot);
    column->addStretch();
    return page;
}

void MergeView::showProgress(const QString& step, qint64 done, qint64 total) {
    m_explanation->setText(
        tr("“%1” is verified and compared with this dossier. Nothing is changed yet.").arg(m_copyName));
    showPage(progressPage);
    m_step->setText(step);
    m_bar->setRange(0, total > 0 ? progressSteps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * progressSteps / total) : 0);
}

void MergeView::showMerging() {
    showProgress(tr("Merging"), 0, 0);
    m_explanation->setText(tr("What “%1” brings is taken in one step.").arg(m_copyName));
}

void MergeView::showPlan(const dossier::MergePlan& plan) {
    std::set<QString> people;
    for (const dossier::JournalEntry& entry : plan.incoming) {
        people.insert(entry.actor);
    }
    const QString names = QStringList(people.begin(), people.end()).join(QStringLiteral(", "));
    m_headline->setText(plan.incoming.size() == 1
                            ? tr("“%1” brings 1 action by %2.").arg(m_copyName, names)
                            : tr("“%1” brings %2 actions by %3.").arg(m_copyName).arg(plan.incoming.size()).arg(names));
    fillBrings(plan);
    fillConflicts(plan);
    updateState();
    showPage(planPage);
    (m_cards.empty() ? static_cast<QWidget*>(m_merge) : m_cards.front()->findChild<QAbstractButton*>())->setFocus();
}

void MergeView::fillBrings(const dossier::MergePlan& plan) {
    QStringList lines;
    std::ranges::transform(plan.brings, std::back_inserter(lines), session::incomingWords);
    m_brings->setText(lines.isEmpty() ? tr("Nothing is taken without asking you.")
                                      : tr("Taken without asking: %1.").arg(lines.join(tr("; "))));
    QStringList actions;
    for (size_t i = 0; i < std::min(plan.incoming.size(), listedActions); ++i) {
        actions << QStringLiteral("· ") + plan.incoming[plan.incoming.size() - 1 - i].action.summary;
    }
    if (plan.incoming.size() > listedActions) {
        actions << tr("and %1 earlier ones").arg(plan.incoming.size() - listedActions);
    }
    m_actions->setText(actions.join(QLatin1Char('\n')));
    m_notices->setText(plan.notices.join(QLatin1Char('\n')));
    m_notices->setVisible(!plan.notices.isEmpty());
}

void MergeView::fillConflicts(const dossier::MergePlan& plan) {
    const dossier::Decisions decided = decisions();
    for (ConflictCard* card : m_cards) {
        delete card;
    }
    m_cards.clear();
    for (const dossier::MergeConflict& conflict : plan.conflicts) {
        auto* card = new ConflictCard(m_themes, conflict, this);
        connect(card, &ConflictCard::decided, this, &MergeView::updateState);
        m_conflicts->addWidget(card);
        m_cards.push_back(card);
        if (const auto known = decided.find(card->id()); known != decided.end()) {
            card->decide(known->second);
        }
    }
    m_forAll->setVisible(!m_cards.empty());
}

void MergeView::decideAll(dossier::Decision decision) {
    for (ConflictCard* card : m_cards) {
        card->decide(decision);
    }
}

void MergeView::updateState() {
    const auto decided = std::ranges::count_if(
        m_cards, [](const ConflictCard* card) { return card->decision() != dossier::Decision::Undecided; });
    const bool all = decided == static_cast<qsizetype>(m_cards.size());
    m_merge->setEnabled(all);
    m_state->setText(m_cards.empty() ? tr("No conflicts. The merge is one step and can be undone.")
                     : all           ? tr("All conflicts are decided. The merge is one step and can be undone.")
                                     : tr("%1 of %2 conflicts decided.").arg(decided).arg(m_cards.size()));
}

void MergeView::showEnd(const QString& message, bool another) {
    m_end->setText(message);
    m_back->hide();
    m_another->setVisible(another);
    showPage(endPage);
    (another ? m_another : m_close)->setFocus();
}

void MergeView::showFailure(const QString& message) {
    showEnd(message, true);
    m_back->show();
    m_back->setFocus();
}

dossier::Decisions MergeView::decisions() const {
    dossier::Decisions decisions;
    for (const ConflictCard* card : m_cards) {
        decisions[card->id()] = card->decision();
    }
    return decisions;
}

void MergeView::showPage(size_t page) {
    for (size_t number = 0; number < m_pages.size(); ++number) {
        m_pages[number]->setVisible(number == page);
    }
}

void MergeView::restyle() {
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, m_themes.palette().muted);
    for (QLabel* label : m_quiet) {
        label->setPalette(quiet);
    }
}

} // namespace gainsay::ui
