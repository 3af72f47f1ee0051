// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/orphanspanel.h"

#include "ui/models/roles.h"
#include "ui/style/gainsaystyle.h"
#include "ui/style/widgets/chooserow.h"
#include "ui/style/widgets/emptystate.h"
#include "ui/style/widgets/runlabel.h"
#include "ui/style/widgets/sectionheader.h"
#include "ui/style/widgets/twolinedelegate.h"
#include "ui/versions/optiondelegate.h"
#include "ui/versions/optionmodel.h"
#include "ui/versions/orphanmodel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

constexpr int listWidth = 320;
constexpr int pageHeight = 440;

void prepare(QListView& list, const QString& name) {
    list.setFrameShape(QFrame::NoFrame);
    list.setMouseTracking(true);
    list.setResizeMode(QListView::Adjust);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setAccessibleName(name);
    list.viewport()->setAutoFillBackground(false);
}

} // namespace

OrphansPanel::OrphansPanel(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_model(new OrphanModel(this))
    , m_options(new OptionModel(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QListView)
    , m_places(new QListView)
    , m_hint(
          new QLabel(tr("The articles of these quotes have newer versions. Nothing is moved before you say so; a quote "
                        "keeps the words and the version that it was taken from whatever you decide."),
                     this))
    , m_head(new SectionHeader(themes, tr("The quote")))
    , m_words(new RunLabel(themes))
    , m_alert(new RunLabel(themes))
    , m_placesHead(new SectionHeader(themes, tr("Where it may stand")))
    , m_note(new QLabel)
    , m_accept(new QPushButton)
    , m_keep(new QPushButton)
    , m_detach(new QPushButton)
    , m_open(new QPushButton(tr("Show in the article"))) {
    buildLists();
    arrange();
    connect(m_accept, &QPushButton::clicked, this, &OrphansPanel::accept);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT keepRequested(selectedPlaces()); });
    connect(m_detach, &QPushButton::clicked, this, [this] { Q_EMIT detachRequested(selectedPlaces()); });
    connect(m_open, &QPushButton::clicked, this, &OrphansPanel::open);
    connect(&themes, &ThemeProvider::changed, this, &OrphansPanel::restyle);
    restyle();
    setWaiting({});
}

void OrphansPanel::buildLists() {
    prepare(*m_list, tr("Quotes that wait"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_themes, {.detail = DetailRole}, m_list));
    m_list->setFixedWidth(listWidth);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    prepare(*m_places, tr("Places where the quote may stand"));
    m_places->setModel(m_options);
    m_places->setItemDelegate(new OptionDelegate(m_themes, m_places));
    for (QListView* list : {m_list, m_places}) {
        list->installEventFilter(this);
    }
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrphansPanel::showSelected);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OrphansPanel::showSelected);
    connect(m_places, &QListView::doubleClicked, this, &OrphansPanel::accept);
}

QWidget* OrphansPanel::buildDetail() {
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setButtonKind(*m_accept, ButtonKind::Primary);
    m_accept->setObjectName(QStringLiteral("orphans.accept"));
    m_keep->setObjectName(QStringLiteral("orphans.keep"));
    m_detach->setObjectName(QStringLiteral("orphans.detach"));
    m_accept->setToolTip(tr("The quote is shown there in the new version (Enter)"));
    m_keep->setToolTip(tr("It is not in this version; it is looked for again in the next one (K)"));
    m_detach->setToolTip(tr("It is not looked for any more, in later versions either (D)"));
    m_open->setToolTip(tr("Leave this list and read the place in the article (O)"));
    const Metrics& metrics = m_themes.metrics();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.small);
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(m_detach);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_accept);
    auto* detail = new QWidget;
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.small);
    column->addWidget(m_head);
    column->addWidget(m_words);
    column->addWidget(m_alert);
    column->addSpacing(metrics.small);
    column->addWidget(m_placesHead);
    column->addWidget(m_note);
    column->addWidget(m_places, 1);
    column->addStretch(); // where there are no places
    column->addLayout(buttons);
    return detail;
}

void OrphansPanel::arrange() {
    const Metrics& metrics = m_themes.metrics();
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics.huge);
    row->addWidget(m_list);
    row->addWidget(buildDetail(), 1);
    auto* empty = new EmptyState(m_themes, Icon::Check,
                                 tr("Every quote has its place. When a new version of an article changes or drops the "
                                    "words of one, it is listed here."),
                                 tr("Close"));
    connect(empty, &EmptyState::actionTriggered, this, &OrphansPanel::closeRequested);
    m_pages->addWidget(both);
    m_pages->addWidget(empty);
    m_pages->setMinimumHeight(pageHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, metrics.small, 0);
    column->setSpacing(metrics.medium);
    column->addWidget(m_hint);
    column->addWidget(m_pages, 1);
}

void OrphansPanel::setWaiting(const std::vector<session::WaitingQuote>& waiting) {
    const int before = m_list->currentIndex().row();
    std::vector<OrphanItem> items;
    items.reserve(waiting.size());
    for (const session::WaitingQuote& one : waiting) {
        items.push_back({one});
    }
    m_model->setRows(std::move(items));
    const int rows = m_model->rowCount();
    m_pages->setCurrentIndex(rows > 0 ? 0 : 1);
    m_hint->setVisible(rows > 0);
    if (rows > 0 && !m_list->selectionModel()->hasSelection()) {
        // What was decided has left the list: the next one takes its place.
        chooseRow(*m_list, m_model->index(std::clamp(before, 0, rows - 1)));
    }
    showSelected();
}

std::vector<const session::WaitingQuote*> OrphansPanel::selected() const {
    std::vector<const session::WaitingQuote*> rows;
    std::ranges::transform(chosenRows(*m_list), std::back_inserter(rows),
                           [this](int row) { return &m_model->row(row).waiting; });
    return rows;
}

std::vector<session::QuoteInVersion> OrphansPanel::selectedPlaces() const {
    std::vector<session::QuoteInVersion> places;
    for (const session::WaitingQuote* row : selected()) {
        places.push_back({row->quote.id, row->place.version});
    }
    return places;
}

std::vector<session::FollowedQuote> OrphansPanel::followed() const {
    const auto rows = selected();
    std::vector<session::FollowedQuote> followed;
    for (const session::WaitingQuote* row : rows) {
        const auto* place = rows.size() == 1 ? chosen() : row->options.empty() ? nullptr : &row->options.front();
        if (place) {
            followed.push_back({row->quote.id, row->place.version, place->range});
        }
    }
    return followed;
}

const session::PlaceOption* OrphansPanel::chosen() const {
    const QModelIndex current = m_places->currentIndex();
    return current.isValid() ? &m_options->option(current.row()) : nullptr;
}

void OrphansPanel::showSelected() {
    const auto rows = selected();
    const bool isOne = rows.size() == 1;
    m_options->setOptions(isOne ? rows.front()->options : std::vector<session::PlaceOption>());
    const bool anywhere = m_options->rowCount() > 0;
    if (anywhere) {
        m_places->setCurrentIndex(m_options->index(0));
    }
    m_words->setVisible(isOne);
    m_placesHead->setVisible(isOne);
    m_note->setVisible(!rows.empty() && !anywhere);
    m_places->setVisible(anywhere);
    m_alert->setVisible(std::ranges::any_of(rows, [](const auto* row) { return row->place.figureChanged; }));
    m_accept->setEnabled(!followed().empty());
    m_open->setEnabled(anywhere);
    for (QPushButton* button : {m_keep, m_detach}) {
        button->setEnabled(!rows.empty());
    }
    if (isOne) {
        showOne(*rows.front());
    } else if (!rows.empty()) {
        showSeveral(rows);
    }
}

void OrphansPanel::showOne(const session::WaitingQuote& row) {
    m_head->setTitle(
        tr("The quote, from version %1 of “%2”").arg(row.ownOrdinal).arg(session::shortened(row.article.title, 48)));
    m_placesHead->setTitle(tr("Where it may stand in version %1").arg(row.latestOrdinal));
    m_words->setText(row.quote.exact, Voice::Quoted);
    m_alert->setText(tr("≠  A figure inside this quote is another in the new version."), Voice::Strong,
                     domain::Stance::Denies);
    m_note->setText(tr("Nothing like it stands in the new version."));
    m_accept->setText(tr("Follow to this place"));
    m_keep->setText(tr("Keep with version %1").arg(row.ownOrdinal));
    m_detach->setText(tr("Detach"));
}

void OrphansPanel::showSeveral(const std::vector<const session::WaitingQuote*>& rows) {
    const auto count = std::ssize(rows);
    const auto changed = std::ranges::count_if(rows, [](const auto* row) { return row->place.figureChanged; });
    const auto placed = std::ssize(followed());
    m_head->setTitle(tr("%1 quotes selected").arg(count));
    m_alert->setText(tr("≠  Quotes with a figure that is another in the new version: %1").arg(changed), Voice::Strong,
                     domain::Stance::Denies);
    const QString rule = tr("Each follows to the likeliest of its places.");
    m_note->setText(placed == count
                        ? rule
                        : tr("%1 Without a place, so that they stay in this list: %2.").arg(rule).arg(count - placed));
    m_accept->setText(tr("Follow %1").arg(placed));
    m_keep->setText(tr("Keep %1 with their versions").arg(count));
    m_detach->setText(tr("Detach %1").arg(count));
}

void OrphansPanel::accept() {
    if (const auto quotes = followed(); !quotes.empty()) {
        Q_EMIT acceptRequested(quotes);
    }
}

void OrphansPanel::open() {
    const auto rows = selected();
    const auto* place = chosen();
    if (rows.size() == 1 && place) {
        Q_EMIT openRequested(rows.front()->place.version, place->range);
    }
}

bool OrphansPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        switch (plain ? key->key() : 0) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            accept();
            return true;
        case Qt::Key_K:
            m_keep->click();
            return true;
        case Qt::Key_D:
            m_detach->click();
            return true;
        case Qt::Key_O:
            open();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OrphansPanel::restyle() {
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, m_themes.palette().muted);
    m_hint->setPalette(quiet);
    m_note->setPalette(quiet);
    m_list->viewport()->update();
    m_places->viewport()->update();
}

} // namespace gainsay::ui
