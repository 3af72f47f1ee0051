// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypanel.h"

#include "ui/history/historymodel.h"
#include "ui/models/roles.h"
#include "ui/style/gainsaystyle.h"
#include "ui/style/widgets/emptystate.h"
#include "ui/style/widgets/twolinedelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

constexpr int listHeight = 340;
constexpr size_t namedDependents = 3;

/// Time limits in days; 0: none.
constexpr int day = 1;
constexpr int week = 7;
constexpr int month = 30;

} // namespace

HistoryPanel::HistoryPanel(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_model(new HistoryModel(this))
    , m_subject(new QComboBox(this))
    , m_person(new QComboBox(this))
    , m_time(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(
          tr("Every change is recorded and chained to the one before; nothing here can be altered afterwards."), this))
    , m_more(new QLabel(tr("These are the newest %1. Narrow the history to see older ones.").arg(mostEntries), this))
    , m_explanation(new QLabel(this))
    , m_step(new QPushButton(tr("Undo this action"), this)) {
    buildFilters();
    buildList();
    m_more->hide();
    for (QLabel* label : {m_hint, m_more, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_explanation->setMinimumHeight(2 * QFontMetrics(themes.fonts().interface).height() + themes.metrics().tiny);
    m_step->setObjectName(QStringLiteral("history.step"));
    connect(m_step, &QPushButton::clicked, this, [this] {
        if (m_isKnown) {
            takeStep();
        } else {
            m_isWanted = true;
        }
    });
    arrange();
    connect(&themes, &ThemeProvider::changed, this, &HistoryPanel::restyle);
    restyle();
    showSelected();
}

void HistoryPanel::buildList() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_themes, {.detail = DetailRole, .struckOut = AttentionRole}, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("History"));
    m_list->viewport()->setAutoFillBackground(false);
    auto* empty = new EmptyState(m_themes, Icon::Clock, tr("Nothing in the history fits these limits."),
                                 tr("Show the whole history"));
    connect(empty, &EmptyState::actionTriggered, this, &HistoryPanel::clearFilters);
    m_pages->addWidget(m_list);
    m_pages->addWidget(empty);
    m_pages->setMinimumHeight(listHeight);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::showSelected);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPanel::showSelected);
}

void HistoryPanel::arrange() {
    const Metrics& metrics = m_themes.metrics();
    auto* filters = new QHBoxLayout;
    filters->setSpacing(metrics.small);
    filters->addWidget(m_subject, 3);
    filters->addWidget(m_person, 2);
    filters->addWidget(m_time, 2);
    filters->addWidget(m_words, 2);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics.medium);
    foot->addWidget(m_explanation, 1);
    foot->addWidget(m_step, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, metrics.small, 0);
    column->setSpacing(metrics.small);
    column->addWidget(m_hint);
    column->addLayout(filters);
    column->addWidget(m_pages, 1);
    column->addWidget(m_more);
    column->addLayout(foot);
}

void HistoryPanel::buildFilters() {
    m_subject->setAccessibleName(tr("What the history is about"));
    m_subject->addItem(tr("Everything"));
    m_person->setAccessibleName(tr("Whose actions"));
    m_person->addItem(tr("Everybody"));
    m_time->setAccessibleName(tr("Since when"));
    m_time->addItem(tr("Any time"), 0);
    m_time->addItem(tr("Last day"), day);
    m_time->addItem(tr("Last 7 days"), week);
    m_time->addItem(tr("Last 30 days"), month);
    m_words->setAccessibleName(tr("Words of the action"));
    m_words->setPlaceholderText(tr("Words"));
    m_words->setClearButtonEnabled(true);
    for (QComboBox* box : {m_subject, m_person, m_time}) {
        box->setMinimumContentsLength(8);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryPanel::filterChanged);
    }
    connect(m_words, &QLineEdit::textChanged, this, &HistoryPanel::filterChanged);
}

void HistoryPanel::clearFilters() {
    {
        const QSignalBlocker quiet(this); // one change, not four
        m_subject->setCurrentIndex(0);
        m_person->setCurrentIndex(0);
        m_time->setCurrentIndex(0);
        m_words->clear();
    }
    Q_EMIT filterChanged();
}

void HistoryPanel::setSubjects(const std::vector<HistorySubject>& subjects) {
    m_subjects = subjects;
    const QSignalBlocker quiet(m_subject);
    while (m_subject->count() > 1) {
        m_subject->removeItem(1);
    }
    for (const HistorySubject& subject : subjects) {
        m_subject->addItem(subject.name);
    }
}

void HistoryPanel::setPeople(const QStringList& people) {
    if (people == m_people) {
        return; // the list may be open
    }
    m_people = people;
    const QString chosen = m_person->currentIndex() > 0 ? m_person->currentText() : QString();
    const QSignalBlocker quiet(m_person);
    while (m_person->count() > 1) {
        m_person->removeItem(1);
    }
    m_person->addItems(people);
    m_person->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_person->findText(chosen)));
}

void HistoryPanel::setEntries(std::vector<dossier::HistoryEntry> entries) {
    m_more->setVisible(static_cast<qint64>(entries.size()) > mostEntries);
    entries.resize(std::min(entries.size(), static_cast<size_t>(mostEntries)));
    std::vector<HistoryItem> items;
    for (dossier::HistoryEntry& entry : entries) {
        items.push_back({std::move(entry)});
    }
    m_model->setRows(std::move(items));
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_model->rowCount() > 0 && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0));
    }
    showSelected();
}

dossier::HistoryFilter HistoryPanel::filter(const QDateTime& now) const {
    const int subject = m_subject->currentIndex() - 1;
    dossier::HistoryFilter filter = subject >= 0 && subject < static_cast<int>(m_subjects.size())
                                        ? m_subjects[static_cast<size_t>(subject)].filter
                                        : dossier::HistoryFilter();
    if (m_person->currentIndex() > 0) {
        filter.actor = m_person->currentText();
    }
    if (const int days = m_time->currentData().toInt(); days > 0) {
        filter.from = now.addDays(-days);
    }
    filter.words = m_words->text().simplified();
    filter.limit = mostEntries + 1; // one more tells that there are more
    return filter;
}

const dossier::HistoryEntry* HistoryPanel::selected() const {
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? &m_model->row(current.row()).entry : nullptr;
}

void HistoryPanel::showSelected() {
    const auto* entry = selected();
    const bool isAction = entry != nullptr && HistoryModel::isAction(*entry);
    m_step->setText(isAction && !entry->isInForce ? tr("Do it again") : tr("Undo this action"));
    m_isKnown = false;
    m_isWanted = false;
    if (!isAction) {
        setStepEnabled(false);
    }
    if (isAction) {
        m_explanation->setText(tr("Looking for what depends on it…"));
        Q_EMIT dependentsRequested(entry->sequence);
    } else if (entry == nullptr) {
        m_explanation->setText(QString());
    } else if (entry->mergedWith) {
        m_explanation->setText(tr("This was done in another copy. To take it back, undo the merge, entry %1, or undo "
                                  "it in that copy.")
                                   .arg(*entry->mergedWith));
    } else {
        m_explanation->setText(
            tr("This took an action back or did it again. Select that action, entry %1, to change it.")
                .arg(entry->target.value_or(0)));
    }
}

void HistoryPanel::takeStep() {
    if (const auto* entry = selected()) {
        entry->isInForce ? Q_EMIT undoRequested(entry->sequence) : Q_EMIT redoRequested(entry->sequence);
    }
}

void HistoryPanel::setStepEnabled(bool enabled) {
    // A button that is disabled hands the keyboard to wherever Qt finds; here it is the list's.
    if (!enabled && m_step->hasFocus()) {
        m_list->setFocus();
    }
    m_step->setEnabled(enabled);
}

void HistoryPanel::setDependents(qint64 action, const std::vector<dossier::JournalEntry>& dependents) {
    const auto* entry = selected();
    if (entry == nullptr || entry->sequence != action || !HistoryModel::isAction(*entry)) {
        return; // the selection has moved on
    }
    m_isKnown = dependents.empty();
    setStepEnabled(dependents.empty());
    if (dependents.empty()) {
        m_explanation->setText(entry->isInForce
                                   ? tr("Nothing that came later depends on it: it can be undone on its own.")
                                   : tr("Nothing that came later stands in the way: it can be done again."));
        if (std::exchange(m_isWanted, false)) {
            takeStep();
        }
        return;
    }
    QStringList names;
    for (size_t i = 0; i < std::min(dependents.size(), namedDependents); ++i) {
        names << tr("%1 (entry %2)").arg(dependents[i].action.summary).arg(dependents[i].sequence);
    }
    if (dependents.size() > namedDependents) {
        names << tr("%1 more").arg(dependents.size() - namedDependents);
    }
    m_explanation->setText((entry->isInForce
                                ? tr("It cannot be undone on its own. Later actions build on it: %1.")
                                : tr("It cannot be done again on its own. Later actions stand in the way: %1."))
                               .arg(names.join(tr("; "))));
}

void HistoryPanel::restyle() {
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, m_themes.palette().muted);
    m_hint->setPalette(quiet);
    m_more->setPalette(quiet);
    m_explanation->setPalette(quiet);
    m_list->viewport()->update();
}

} // namespace gainsay::ui
