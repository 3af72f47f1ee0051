// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/statementlist.h"

#include "ui/entities/statementdelegate.h"
#include "ui/entities/statementmodel.h"
#include "ui/style/gainsaystyle.h"
#include "ui/style/widgets/chip.h"
#include "ui/style/widgets/chooserow.h"
#include "ui/style/widgets/emptystate.h"
#include "ui/style/widgets/flowlayout.h"
#include "ui/style/widgets/longlistview.h"
#include "ui/style/widgets/taborder.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int laidOutAtOnce = 40;
constexpr int listPage = 0;
constexpr int nothingPage = 1;
constexpr int emptyPage = 2;

QLabel* makeLabel() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

StatementList::StatementList(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_model(new StatementModel(this))
    , m_list(new LongListView(laidOutAtOnce))
    , m_nothing(makeLabel())
    , m_empty(new EmptyState(themes, Icon::Entity,
                             tr("No article names it yet, and no quote is linked to it. Give it the further names that "
                                "articles use, or select words in an article and press E."),
                             tr("Give it further names")))
    , m_body(new QStackedWidget)
    , m_chipBar(new QWidget)
    , m_sourceChip(new Chip(themes, {}))
    , m_hint(makeLabel())
    , m_open(new QPushButton(tr("Open")))
    , m_another(new QPushButton(tr("Somebody else…")))
    , m_reject(new QPushButton(tr("Reject")))
    , m_accept(new QPushButton(tr("Accept"))) {
    makeChips();
    makeList();
    arrange();
    setFocusProxy(m_list);
    tabFirstTo(*m_list, *this);
    connect(m_empty, &EmptyState::actionTriggered, this, &StatementList::namesRequested);
    connect(&themes, &ThemeProvider::changed, this, &StatementList::restyle);
    restyle();
    apply();
}

void StatementList::arrange() {
    auto* chips = new FlowLayout(6, m_chipBar);
    chips->setContentsMargins(0, 0, 0, 0);
    for (Chip* chip : m_chips) {
        chips->addWidget(chip);
    }
    chips->addWidget(m_sourceChip);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_body->addWidget(m_list);
    m_body->addWidget(m_nothing);
    m_body->addWidget(m_empty);
    m_buttonBar = makeButtons();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_themes.metrics().small);
    column->addWidget(m_chipBar);
    column->addWidget(m_body, 1);
    column->addWidget(m_buttonBar);
}

void StatementList::makeChips() {
    auto* group = new QButtonGroup(this);
    const std::array names{tr("All"), tr("Quotes"), tr("To decide"), tr("Rejected")};
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i] = new Chip(m_themes, names[i], this);
        m_chips[i]->setCheckable(true);
        group->addButton(m_chips[i], static_cast<int>(i));
    }
    m_chips.front()->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            setFilter(static_cast<StatementFilter>(id));
        }
    });
    m_sourceChip->hide();
    m_sourceChip->setToolTip(tr("Show what all sources say again"));
    connect(m_sourceChip, &Chip::clicked, this, [this] { setSource({}); });
}

void StatementList::makeList() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StatementDelegate(m_themes, m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What is said"));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, &StatementList::activate);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StatementList::updateButtons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &StatementList::updateButtons);
}

QWidget* StatementList::makeButtons() {
    m_open->setToolTip(tr("Read it in its article (Enter)"));
    m_another->setToolTip(tr("Say whom the selected names mean (E)"));
    m_reject->setToolTip(tr("The selected names do not mean this entity (R)"));
    m_accept->setToolTip(tr("The selected names mean this entity (A)"));
    setButtonKind(*m_accept, ButtonKind::Primary);
    connect(m_open, &QPushButton::clicked, this, [this] { activate(m_list->currentIndex()); });
    connect(m_another, &QPushButton::clicked, this, &StatementList::another);
    connect(m_reject, &QPushButton::clicked, this, &StatementList::reject);
    connect(m_accept, &QPushButton::clicked, this, &StatementList::accept);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_themes.metrics().small);
    row->addWidget(m_hint, 1);
    for (QPushButton* button : {m_open, m_another, m_reject, m_accept}) {
        row->addWidget(button);
    }
    return bar;
}

bool StatementList::passes(const session::EntityStatement& statement, StatementFilter filter) const {
    if (m_source && (statement.source != *m_source || !statement.isOfEntity())) {
        return false;
    }
    switch (filter) {
    case StatementFilter::All:
        return !statement.isRejected;
    case StatementFilter::Quotes:
        return !statement.quote.isNull();
    case StatementFilter::Open:
        return statement.isOpen();
    case StatementFilter::Rejected:
        return statement.isRejected;
    }
    return false;
}

void StatementList::setStatements(const std::vector<session::EntityStatement>& statements) {
    m_statements = statements;
    count();
    apply();
}

void StatementList::setFilter(StatementFilter filter) {
    m_filter = filter;
    m_chips[static_cast<size_t>(filter)]->setChecked(true);
    apply();
}

void StatementList::setSource(std::optional<domain::SourceId> source, const QString& name) {
    m_source = source;
    m_sourceChip->setText(tr("Only %1 ×").arg(name));
    m_sourceChip->setAccessibleName(tr("Only %1; press to show all sources").arg(name));
    m_sourceChip->setVisible(source.has_value());
    count();
    apply();
}

void StatementList::reset() {
    m_statements.clear();
    m_source.reset();
    m_sourceChip->hide();
    count();
    setFilter(StatementFilter::All);
}

void StatementList::count() {
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setCount(static_cast<int>(std::ranges::count_if(
            m_statements, [&](const auto& statement) { return passes(statement, static_cast<StatementFilter>(i)); })));
    }
}

void StatementList::apply() {
    const int before = m_list->currentIndex().row();
    std::vector<session::EntityStatement> shown;
    std::ranges::copy_if(m_statements, std::back_inserter(shown),
                         [this](const auto& statement) { return passes(statement, m_filter); });
    m_model->setRows(std::move(shown));
    const int rows = m_model->rowCount();
    if (rows > 0 && m_list->selectionModel()->selectedRows().isEmpty()) {
        // What was decided may have left the list: the next one takes its place.
        chooseRow(*m_list, m_model->index(std::clamp(before, 0, rows - 1)));
    }
    m_nothing->setText(m_filter == StatementFilter::Open ? tr("Nothing is left to decide here.")
                                                         : tr("There is nothing of this kind."));
    const bool isEmpty = m_statements.empty();
    m_body->setCurrentIndex(isEmpty ? emptyPage : rows == 0 ? nothingPage : listPage);
    m_chipBar->setVisible(!isEmpty);
    m_buttonBar->setVisible(!isEmpty);
    updateButtons();
}

std::vector<domain::Mention> StatementList::selectedMentions() const {
    std::vector<domain::Mention> mentions;
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) {
        const auto& own = m_model->row(index.row()).mentions;
        mentions.insert(mentions.end(), own.begin(), own.end());
    }
    return mentions;
}

std::vector<domain::QuoteId> StatementList::selectedQuotes() const {
    std::vector<domain::QuoteId> quotes;
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) {
        if (const domain::QuoteId quote = m_model->row(index.row()).quote; !quote.isNull()) {
            quotes.push_back(quote);
        }
    }
    return quotes;
}

void StatementList::updateButtons() {
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    const auto isAny = [&](auto test) {
        return std::ranges::any_of(rows, [&](const QModelIndex& index) {
            return std::ranges::any_of(m_model->row(index.row()).mentions, test, &domain::Mention::status);
        });
    };
    m_open->setEnabled(m_list->currentIndex().isValid());
    m_accept->setEnabled(isAny([](auto status) { return status != domain::MentionStatus::Linked; }));
    m_reject->setEnabled(isAny([](auto status) { return status != domain::MentionStatus::Rejected; }));
    m_another->setEnabled(isAny([](auto) { return true; }));
    m_hint->setText(rows.size() > 1 ? tr("%1 rows selected").arg(rows.size()) : QString());
}

void StatementList::activate(const QModelIndex& index) {
    if (!index.isValid()) {
        return;
    }
    const session::EntityStatement& statement = m_model->row(index.row());
    if (!statement.quote.isNull()) {
        Q_EMIT quoteRequested(statement.quote);
    } else {
        Q_EMIT rangeRequested(statement.version,
                              statement.mentions.empty() ? statement.range : statement.mentions.front().range);
    }
}

void StatementList::accept() {
    if (m_accept->isEnabled()) {
        Q_EMIT acceptRequested(selectedMentions());
    }
}

void StatementList::reject() {
    if (m_reject->isEnabled()) {
        Q_EMIT rejectRequested(selectedMentions());
    }
}

void StatementList::another() {
    if (m_another->isEnabled()) {
        Q_EMIT anotherRequested(selectedMentions(), m_another);
    }
}

void StatementList::requestTags() {
    const QRect row = m_list->visualRect(m_list->currentIndex());
    Q_EMIT tagsRequested(selectedQuotes(), {m_list->viewport()->mapToGlobal(row.topLeft()), row.size()});
}

bool StatementList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        switch (plain ? key->key() : 0) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            activate(m_list->currentIndex());
            return true;
        case Qt::Key_A:
            accept();
            return true;
        case Qt::Key_R:
            reject();
            return true;
        case Qt::Key_E:
            another();
            return true;
        case Qt::Key_T:
            requestTags();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StatementList::restyle() {
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, m_themes.palette().muted);
    m_nothing->setPalette(quiet);
    m_hint->setPalette(quiet);
    m_list->viewport()->update();
}

} // namespace gainsay::ui
