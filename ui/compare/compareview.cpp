// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compareview.h"

#include "ui/compare/comparedetail.h"
#include "ui/compare/contradictionlist.h"
#include "ui/compare/decisionpanel.h"
#include "ui/style/widgets/emptystate.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/style/widgets/taborder.h"

#include <QAction>
#include <QHideEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

constexpr int listWidth = 330;
constexpr int narrowestList = 200;
constexpr int narrowestDetail = 320;
constexpr double largestListShare = 0.34;

} // namespace

CompareView::CompareView(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_message(new MessageBar(themes, this))
    , m_pages(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_list(new ContradictionList(themes))
    , m_detail(new CompareDetail(themes))
    , m_empty(new EmptyState(themes, Icon::Compare,
                             tr("No contradictions yet. Give two quotes opposite stances on one claim, or park a "
                                "passage and pair it with another (P), and they meet here."),
                             tr("Go to the reader")))
    , m_nothing(new EmptyState(themes, Icon::Compare, tr("Nothing passes this filter."), tr("Show all")))
    , m_listWidth(listWidth) {
    setAutoFillBackground(true);
    m_list->setMinimumWidth(narrowestList);
    m_detail->setMinimumWidth(narrowestDetail);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->addWidget(m_nothing);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({listWidth, 1000, 1000});
    m_nothing->hide();
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_empty);
    m_pages->setCurrentWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    setFocusProxy(&m_list->view());
    tabFirstTo(m_list->view(), *this);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_listWidth = m_splitter->sizes().first(); });

    connect(m_empty, &EmptyState::actionTriggered, this, &CompareView::readRequested);
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] { m_list->setFilter(CompareFilter::All); });
    connect(m_list, &ContradictionList::currentChanged, this, &CompareView::showCurrent);
    connect(m_list, &ContradictionList::settled, this, &CompareView::announceSeen);
    connect(m_list, &ContradictionList::selectionChanged, this, &CompareView::updateActions);
    connect(m_list, &ContradictionList::decidedAll, this,
            [this](domain::ContradictionStatus status) { Q_EMIT decidedAll(m_list->selected(), status); });
    connect(m_detail, &CompareDetail::previousRequested, this, [this] { m_list->move(-1); });
    connect(m_detail, &CompareDetail::nextRequested, this, [this] { m_list->move(1); });
    connect(m_detail, &CompareDetail::openLeftRequested, this, [this] { open(m_list->current()->a); });
    connect(m_detail, &CompareDetail::openRightRequested, this, [this] { open(m_list->current()->b); });
    connect(
        &m_detail->decisions(), &DecisionPanel::decided, this,
        [this](domain::ContradictionStatus status, const QString& note) { Q_EMIT decided(m_current, status, note); });
    connect(&themes, &ThemeProvider::changed, this, &CompareView::restyle);
    makeActions();
    restyle();
}

QAction* CompareView::addAction(const QString& name, const QString& text, const QList<QKeySequence>& keys) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    return action;
}

void CompareView::makeActions() {
    const auto onList = [this](int steps) { return [this, steps] { m_list->move(steps); }; };
    const auto onDecisions = [this](void (DecisionPanel::*decide)()) {
        return [this, decide] { (m_detail->decisions().*decide)(); };
    };
    const auto onAll = [this](domain::ContradictionStatus status, void (DecisionPanel::*decide)()) {
        return [this, status, decide] {
            const auto several = m_list->selected();
            if (several.size() > 1) {
                Q_EMIT decidedAll(several, status);
            } else {
                (m_detail->decisions().*decide)();
            }
        };
    };
    connect(addAction(QStringLiteral("compare.next"), tr("Next Contradiction"), {Qt::Key_F8, Qt::Key_J}),
            &QAction::triggered, this, onList(1));
    connect(addAction(QStringLiteral("compare.previous"), tr("Previous Contradiction"), {Qt::Key_F7, Qt::Key_K}),
            &QAction::triggered, this, onList(-1));
    connect(addAction(QStringLiteral("compare.openLeft"), tr("Open Left Passage in Reader"), {Qt::Key_O}),
            &QAction::triggered, m_detail, &CompareDetail::openLeftRequested);
    connect(addAction(QStringLiteral("compare.openRight"), tr("Open Right Passage in Reader"), {Qt::SHIFT | Qt::Key_O}),
            &QAction::triggered, m_detail, &CompareDetail::openRightRequested);
    connect(addAction(QStringLiteral("compare.confirm"), tr("Confirm Contradiction"), {Qt::Key_Y}), &QAction::triggered,
            this, onAll(domain::ContradictionStatus::Confirmed, &DecisionPanel::confirm));
    connect(addAction(QStringLiteral("compare.explain"), tr("Explain Contradiction…"), {Qt::Key_X}),
            &QAction::triggered, this, onAll(domain::ContradictionStatus::Explained, &DecisionPanel::explain));
    connect(addAction(QStringLiteral("compare.dismiss"), tr("Dismiss Contradiction…"), {Qt::Key_D}),
            &QAction::triggered, this, onAll(domain::ContradictionStatus::Dismissed, &DecisionPanel::dismiss));
    connect(addAction(QStringLiteral("compare.note"), tr("Note on Contradiction…"), {Qt::Key_N}), &QAction::triggered,
            this, onDecisions(&DecisionPanel::editNote));
    connect(addAction(QStringLiteral("compare.reopen"), tr("Reopen Contradiction"), {Qt::Key_R}), &QAction::triggered,
            this, onAll(domain::ContradictionStatus::Suggested, &DecisionPanel::reopen));
    updateActions();
}

void CompareView::setItems(const std::vector<CompareItem>& items) {
    m_list->setItems(items);
    if (!m_isChosen && !items.empty() && m_current != items.front().contradiction.id) {
        m_list->setCurrent(items.front().contradiction.id); // nobody has chosen yet: the best of what there is now
    }
    m_pages->setCurrentWidget(items.empty() ? m_empty : static_cast<QWidget*>(m_splitter));
    fitList();
}

bool CompareView::showContradiction(domain::ContradictionId id) {
    const bool found = m_list->setCurrent(id);
    m_isChosen = m_isChosen || found;
    return found;
}

domain::ContradictionId CompareView::currentContradiction() const {
    return m_current;
}

void CompareView::showError(const Error& error) {
    m_message->showError(error);
}

void CompareView::showCurrent() {
    const CompareItem* item = m_list->current();
    const auto before = std::exchange(m_current, item != nullptr ? item->contradiction.id : domain::ContradictionId());
    m_detail->setVisible(item != nullptr);
    m_nothing->setVisible(item == nullptr);
    if (item != nullptr) {
        m_detail->setItem(*item, m_list->position(), m_list->contradictionCount(),
                          m_list->position() < m_list->shownCount());
    }
    updateActions();
    if (m_current != before) {
        Q_EMIT currentChanged(m_current);
    }
}

void CompareView::announceSeen() {
    const CompareItem* item = m_list->current();
    const bool looksAtNew = item != nullptr && item->isNew && isVisible();
    const auto before = std::exchange(m_lookedAt, looksAtNew ? m_current : domain::ContradictionId());
    if (!before.isNull() && before != m_lookedAt) {
        Q_EMIT seen(before);
    }
}

void CompareView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (!event->spontaneous()) { // another view has taken its place
        announceSeen();
    }
}

void CompareView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_isChosen = true;
    fitList();
    announceSeen();
}

void CompareView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Now would be too early: the splitter has its old width until the layout has run, and would squeeze the list into
    // it.
    QMetaObject::invokeMethod(this, &CompareView::fitList, Qt::QueuedConnection);
}

void CompareView::fitList() {
    const int most = std::max(narrowestList, static_cast<int>(width() * largestListShare));
    const int wanted = std::min(m_listWidth, most);
    if (m_splitter->sizes().first() != wanted) {
        m_splitter->setSizes({wanted, width() - wanted, width() - wanted});
    }
}

void CompareView::open(const CompareSide& side) {
    Q_EMIT openPassage(side.version, side.problem.isEmpty() ? side.quoteRange : domain::TextRange());
}

void CompareView::updateActions() {
    const CompareItem* item = m_list->current();
    const bool areSeveral = m_list->selected().size() > 1;
    const bool isDecided = item != nullptr && item->contradiction.status != domain::ContradictionStatus::Suggested;
    const bool isOpen = item != nullptr && !isDecided && !item->isConfusion();
    for (QAction* action : actions()) {
        const QString name = action->objectName();
        const bool decides = name == QLatin1StringView("compare.confirm") ||
                             name == QLatin1StringView("compare.explain") ||
                             name == QLatin1StringView("compare.dismiss");
        const bool undoes = name == QLatin1StringView("compare.reopen");
        action->setEnabled(areSeveral && (decides || undoes) ? true
                           : decides                         ? isOpen
                           : undoes                          ? isDecided
                                                             : item != nullptr);
    }
}

void CompareView::restyle() {
    QPalette ground = palette();
    ground.setColor(QPalette::Window, m_themes.palette().ground);
    setPalette(ground);
}

} // namespace gainsay::ui
