// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/orphanspanel.h"

#include "ui/models/roles.h"
#include "ui/style/gainsaystyle.h"
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
    , m_nowhere(new QLabel(tr("Nothing like it stands in the new version.")))
    , m_accept(new QPushButton(tr("Follow to this place")))
    , m_keep(new QPushButton(tr("Keep with its version")))
    , m_detach(new QPushButton(tr("Detach")))
    , m_open(new QPushButton(tr("Show in the article"))) {
    buildLists();
    arrange();
    connect(m_accept, &QPushButton::clicked, this, &OrphansPanel::accept);
    connect(m_keep, &QPushButton::clicked, this, &OrphansPanel::keep);
    connect(m_detach, &QPushButton::clicked, this, &OrphansPanel::detach);
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
    prepare(*m_places, tr("Places where the quote may stand"));
    m_places->setModel(m_options);
    m_places->setItemDelegate(new OptionDelegate(m_themes, m_places));
    for (QListView* list : {m_list, m_places}) {
        list->installEventFilter(this);
    }
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OrphansPanel::showSelected);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OrphansPanel::showSelected);
    connect(m_places, &QListView::doubleClicked, this, &OrphansPanel::accept);
}

QWidget* OrphansPanel::buildDetail() {
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_nowhere->setTextFormat(Qt::PlainText);
    m_nowhere->setWordWrap(true);
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
    column->addWidget(m_nowhere);
    column->addWidget(m_places, 1);
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
    for (const session::WaitingQuote& one : waiting) {
        items.push_back({one});
    }
    m_model->setRows(std::move(items));
    const int rows = m_model->rowCount();
    m_pages->setCurrentIndex(rows > 0 ? 0 : 1);
    m_hint->setVisible(rows > 0);
    if (rows > 0) {
        const int now = m_list->currentIndex().row();
        m_list->setCurrentIndex(m_model->index(std::clamp(now < 0 ? before : now, 0, rows - 1)));
    }
    showSelected();
}

const session::WaitingQuote* OrphansPanel::selected() const {
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? &m_model->row(current.row()).waiting : nullptr;
}

const session::PlaceOption* OrphansPanel::chosen() const {
    const QModelIndex current = m_places->currentIndex();
    return current.isValid() ? &m_options->option(current.row()) : nullptr;
}

void OrphansPanel::showSelected() {
    const session::WaitingQuote* row = selected();
    m_options->setOptions(row ? row->options : std::vector<session::PlaceOption>());
    const bool anywhere = m_options->rowCount() > 0;
    m_nowhere->setVisible(row && !anywhere);
    m_places->setVisible(anywhere);
    for (QPushButton* button : {m_accept, m_open}) {
        button->setEnabled(anywhere);
    }
    for (QPushButton* button : {m_keep, m_detach}) {
        button->setEnabled(row != nullptr);
    }
    if (!row) {
        return;
    }
    m_head->setTitle(
        tr("The quote, from version %1 of “%2”").arg(row->ownOrdinal).arg(session::shortened(row->article.title, 48)));
    m_placesHead->setTitle(tr("Where it may stand in version %1").arg(row->latestOrdinal));
    m_words->setText(row->quote.exact, Voice::Quoted);
    m_alert->setVisible(row->place.figureChanged);
    m_alert->setText(tr("≠  A figure inside this quote is another in the new version."), Voice::Strong,
                     domain::Stance::Denies);
    m_keep->setText(tr("Keep with version %1").arg(row->ownOrdinal));
    if (anywhere) {
        m_places->setCurrentIndex(m_options->index(0));
    }
}

void OrphansPanel::accept() {
    const auto* row = selected();
    const auto* place = chosen();
    if (row && place) {
        Q_EMIT acceptRequested(row->quote.id, row->place.version, place->range);
    }
}

void OrphansPanel::keep() {
    if (const auto* row = selected()) {
        Q_EMIT keepRequested(row->quote.id, row->place.version);
    }
}

void OrphansPanel::detach() {
    if (const auto* row = selected()) {
        Q_EMIT detachRequested(row->quote.id, row->place.version);
    }
}

void OrphansPanel::open() {
    const auto* row = selected();
    const auto* place = chosen();
    if (row && place) {
        Q_EMIT openRequested(row->place.version, place->range);
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
            keep();
            return true;
        case Qt::Key_D:
            detach();
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
    m_nowhere->setPalette(quiet);
    m_list->viewport()->update();
    m_places->viewport()->update();
}

} // namespace gainsay::ui
