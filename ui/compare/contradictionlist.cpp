// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/contradictionlist.h"

#include "ui/compare/contradictiondelegate.h"
#include "ui/style/gainsaystyle.h"
#include "ui/style/widgets/chip.h"
#include "ui/style/widgets/chooserow.h"
#include "ui/style/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gainsay::ui {
namespace {

/// Lays its rows out again when its width changes: headings wrap. Rows cannot be folded.
class GroupedView final : public QTreeView {
public:
    using QTreeView::QTreeView;

protected:
    void resizeEvent(QResizeEvent* event) override {
        QTreeView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

} // namespace

ContradictionList::ContradictionList(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_model(new ContradictionModel(this))
    , m_filter(new ContradictionFilter(*m_model, this))
    , m_view(new GroupedView(this))
    , m_decisions(new QWidget(this))
    , m_count(new QLabel(m_decisions))
    , m_note(new QPushButton(this)) {
    setAutoFillBackground(true);
    auto* chips = new FlowLayout(6);
    chips->setContentsMargins(12, 14, 12, 6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(chips);
    column->addWidget(m_view, 1);
    column->addWidget(m_decisions);
    column->addWidget(m_note);
    makeDecisions();
    setButtonKind(*m_note, ButtonKind::Quiet);
    m_note->setToolTip(tr("Choose which suggestions are shown"));
    m_note->hide();
    connect(m_note, &QPushButton::clicked, this, &ContradictionList::thresholdsRequested);
    makeChips();
    for (Chip* chip : m_chips) {
        chips->addWidget(chip);
    }
    makeView();
    connect(&themes, &ThemeProvider::changed, this, &ContradictionList::restyle);
    restyle();
    updateChips();
}

void ContradictionList::makeChips() {
    auto* group = new QButtonGroup(this);
    const std::array names{tr("All"), tr("New"), tr("Confirmed"), tr("Explained"), tr("Dismissed")};
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i] = new Chip(m_themes, names[i], this);
        m_chips[i]->setCheckable(true);
        group->addButton(m_chips[i], static_cast<int>(i));
    }
    m_chips.front()->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            setFilter(static_cast<CompareFilter>(id));
        }
    });
}

void ContradictionList::makeView() {
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new ContradictionDelegate(m_themes, m_view));
    m_view->setAccessibleName(tr("Contradictions, grouped by claim"));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setIndentation(0);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ContradictionList::showAllGroups);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &ContradictionList::showAllGroups);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContradictionList::announce);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ContradictionList::updateDecisions);
}

void ContradictionList::makeDecisions() {
    m_count->setTextFormat(Qt::PlainText);
    auto* buttons = new FlowLayout(6);
    buttons->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const QString& toolTip, domain::ContradictionStatus status) {
        auto* button = new QPushButton(text, m_decisions);
        button->setToolTip(toolTip);
        connect(button, &QPushButton::clicked, this, [this, status] { Q_EMIT decidedAll(status); });
        buttons->addWidget(button);
    };
    add(tr("Confirm all"), tr("All that are selected cannot hold (Y)"), domain::ContradictionStatus::Confirmed);
    add(tr("Explain all"), tr("All that are selected can hold (X)"), domain::ContradictionStatus::Explained);
    add(tr("Dismiss all"), tr("None that is selected is a contradiction (D)"), domain::ContradictionStatus::Dismissed);
    add(tr("Reopen all"), tr("Take the decisions on all that are selected back (R)"),
        domain::ContradictionStatus::Suggested);
    auto* column = new QVBoxLayout(m_decisions);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_count);
    column->addLayout(buttons);
    m_decisions->hide();
}

std::vector<domain::ContradictionId> ContradictionList::selected() const {
    QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    const QModelIndexList shown = m_filter->contradictions();
    std::ranges::sort(chosen, {}, [&shown](const QModelIndex& index) { return shown.indexOf(index); });
    std::vector<domain::ContradictionId> ids;
    for (const QModelIndex& index : chosen) {
        if (const CompareItem* item = m_filter->item(index); item != nullptr && !item->isConfusion()) {
            ids.push_back(item->contradiction.id);
        }
    }
    return ids;
}

void ContradictionList::updateDecisions() {
    const auto count = selected().size();
    m_count->setText(tr("%1 contradictions selected").arg(count));
    m_decisions->setVisible(count > 1);
    Q_EMIT selectionChanged();
}

/// Lays all rows out, so once for all that comes together.
void ContradictionList::showAllGroups() {
    m_isToExpand = m_updating;
    if (!m_isToExpand) {
        m_view->expandAll();
    }
}

void ContradictionList::setItems(const std::vector<CompareItem>& items) {
    const int place = position();
    const auto idOf = [](const CompareItem* item) { return item ? item->contradiction.id : domain::ContradictionId(); };
    const auto before = idOf(current());
    m_updating = true;
    m_model->setItems(items);
    if (std::exchange(m_isToExpand, false)) {
        m_view->expandAll();
    }
    if (current() == nullptr || idOf(current()) != before) {
        const QModelIndexList shown = m_filter->contradictions();
        if (!shown.isEmpty()) {
            chooseRow(*m_view, shown[std::clamp<qsizetype>(place - 1, 0, shown.size() - 1)]);
        }
    }
    m_updating = false;
    updateChips();
    announce();
}

const CompareItem* ContradictionList::current() const {
    return m_filter->item(m_view->currentIndex());
}

bool ContradictionList::setCurrent(domain::ContradictionId id) {
    if (!m_model->indexOf(id).isValid()) {
        return false;
    }
    if (!m_filter->indexOf(id).isValid()) {
        setFilter(CompareFilter::All);
    }
    const QModelIndex index = m_filter->indexOf(id);
    chooseRow(*m_view, index);
    m_view->scrollTo(index);
    return true;
}

void ContradictionList::move(int steps) {
    const QModelIndexList shown = m_filter->contradictions();
    if (shown.isEmpty()) {
        return;
    }
    const auto next = std::clamp<qsizetype>(position() - 1 + steps, 0, shown.size() - 1);
    chooseRow(*m_view, shown[next]);
    m_view->scrollTo(shown[next]);
}

void ContradictionList::setFilter(CompareFilter filter) {
    if (m_filter->filter() == filter) {
        return;
    }
    m_chips[static_cast<size_t>(filter)]->setChecked(true);
    m_updating = true;
    m_filter->setKept({});
    m_filter->setFilter(filter);
    m_isToExpand = false;
    m_view->expandAll();
    if (current() == nullptr) {
        const QModelIndexList shown = m_filter->contradictions();
        chooseRow(*m_view, shown.isEmpty() ? QModelIndex() : shown.first());
    }
    m_updating = false;
    updateChips();
    announce();
}

void ContradictionList::setSuggestionNote(const QString& note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

int ContradictionList::position() const {
    return static_cast<int>(m_filter->contradictions().indexOf(m_view->currentIndex())) + 1;
}

int ContradictionList::shownCount() const {
    return static_cast<int>(m_filter->contradictions().size());
}

int ContradictionList::contradictionCount() const {
    return static_cast<int>(std::ranges::count_if(m_filter->contradictions(), [this](const QModelIndex& index) {
        return !m_filter->item(index)->isConfusion();
    }));
}

void ContradictionList::updateChips() {
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setCount(m_model->count(static_cast<CompareFilter>(i)));
    }
}

void ContradictionList::announce() {
    if (m_updating) {
        return;
    }
    Q_EMIT currentChanged();
    // Rows may leave the filter only after the view has settled on its new current row.
    QMetaObject::invokeMethod(this, &ContradictionList::settle, Qt::QueuedConnection);
}

void ContradictionList::settle() {
    const CompareItem* item = current();
    if (item == nullptr) {
        return;
    }
    if (m_filter->kept() != item->contradiction.id) {
        m_filter->setKept(item->contradiction.id);
        updateChips();
        Q_EMIT currentChanged(); // its position may be another one
    }
    Q_EMIT settled();
}

void ContradictionList::restyle() {
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_themes.palette().raised);
    setPalette(colours);
    QPalette rows = m_view->palette();
    rows.setColor(QPalette::Base, m_themes.palette().raised);
    m_view->setPalette(rows);
    m_view->doItemsLayout();
}

} // namespace gainsay::ui
