// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypanel.h"

#include "ui/library/librarydelegate.h"
#include "ui/models/dossiermodels.h"
#include "ui/models/roles.h"
#include "ui/style/widgets/chip.h"
#include "ui/style/widgets/chooserow.h"
#include "ui/style/widgets/filterchips.h"
#include "ui/style/widgets/longlistview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {

using Section = LibraryModel::Section;

namespace {

constexpr int rowsLaidOutAtOnce = 1000;

template <typename KeyAt>
auto keysOf(const std::vector<int>& rows, const KeyAt& keyAt) {
    std::vector<decltype(keyAt(0))> keys;
    std::ranges::transform(rows, std::back_inserter(keys), keyAt);
    return keys;
}

} // namespace

LibraryPanel::LibraryPanel(const ThemeProvider& themes, DossierModels& models, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_models(models)
    , m_model(new LibraryModel(models, this))
    , m_filter(new LibraryFilter(*m_model, this))
    , m_words(new QLineEdit(this))
    , m_chips(new FilterChips(themes, Qt::TabFocus, this))
    , m_add(new Chip(themes, tr("+ filter")))
    , m_save(new Chip(themes, tr("save…")))
    , m_clear(new Chip(themes, tr("clear")))
    , m_list(new LongListView(rowsLaidOutAtOnce, this))
    , m_nothing(new QWidget(this))
    , m_nothingWords(new QLabel(tr("No article passes this filter."), m_nothing)) {
    setObjectName(QStringLiteral("library"));
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter the library"));
    m_words->setClearButtonEnabled(true);
    m_words->hide();
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &LibraryPanel::setWords);
    buildFilter();
    buildNothing();
    buildList();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* above = new QVBoxLayout;
    above->setContentsMargins(themes.metrics().large, themes.metrics().small, themes.metrics().large, 0);
    above->setSpacing(themes.metrics().small);
    above->addWidget(m_words);
    above->addWidget(m_chips);
    above->addWidget(m_nothing);
    column->addLayout(above);
    column->addWidget(m_list, 1);
    connect(&themes, &ThemeProvider::changed, this, &LibraryPanel::restyle);
    restyle();
    connect(&m_models, &DossierModels::articlesChanged, this, [this] {
        markShown();
        updateFilter();
    });
    updateFilter();
}

void LibraryPanel::buildFilter() {
    m_add->setAccessibleName(tr("Filter the articles by status, grade, source, entity …"));
    m_save->setAccessibleName(tr("Save the filter under a name"));
    m_clear->setAccessibleName(tr("Clear the filter"));
    for (Chip* chip : {m_add, m_save, m_clear}) {
        chip->setToolTip(chip->accessibleName());
        m_chips->addBehind(chip);
    }
    m_chips->setTabAfter(m_words);
    connect(m_chips, &FilterChips::removeRequested, this, &LibraryPanel::filterRemovalRequested);
    connect(m_add, &Chip::clicked, this, &LibraryPanel::filterRequested);
    connect(m_save, &Chip::clicked, this, &LibraryPanel::filterSaveRequested);
    connect(m_clear, &Chip::clicked, this, &LibraryPanel::filterClearRequested);
}

void LibraryPanel::buildNothing() {
    auto* clear = new Chip(m_themes, tr("clear the filter"), m_nothing);
    clear->setAccessibleName(tr("Clear the filter"));
    connect(clear, &Chip::clicked, this, &LibraryPanel::filterClearRequested);
    m_nothingWords->setTextFormat(Qt::PlainText);
    m_nothingWords->setWordWrap(true);
    auto* column = new QVBoxLayout(m_nothing);
    column->setContentsMargins(0, m_themes.metrics().medium, 0, 0);
    column->setSpacing(m_themes.metrics().small);
    column->addWidget(m_nothingWords);
    column->addWidget(clear);
}

void LibraryPanel::restyle() {
    m_nothingWords->setFont(m_themes.fonts().interface);
    QPalette colours = m_nothingWords->palette();
    colours.setColor(QPalette::WindowText, m_themes.palette().muted);
    m_nothingWords->setPalette(colours);
    m_list->doItemsLayout();
}

void LibraryPanel::buildList() {
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new LibraryDelegate(m_themes, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust); // hints are as high as they wrap
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDragDropOverwriteMode(true); // onto a row, never between two
    m_list->setDefaultDropAction(Qt::CopyAction);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Library"));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& shown) {
        // With Ctrl or Shift one chooses several, and nothing is to open meanwhile.
        if ((QApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) == 0) {
            activate(shown);
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto quotes = chosenQuotes(); // none while one is elsewhere, however many rows are chosen there
        Q_EMIT quotesChosen(quotes.size() > 1 ? quotes : std::vector<domain::QuoteId>());
    });
    connect(m_model, &LibraryModel::quotesDropped, this, &LibraryPanel::takeDrop);
    connect(m_list, &QListView::customContextMenuRequested, this, &LibraryPanel::showMenu);
}

void LibraryPanel::setFilter(const QStringList& words) {
    const QWidget* keyboard = QApplication::focusWidget();
    const bool hadKeyboard = m_chips->isAncestorOf(keyboard) || m_nothing->isAncestorOf(keyboard);
    m_chips->setChips(words);
    updateFilter();
    if (hadKeyboard && words.isEmpty()) {
        m_list->setFocus();
    } else if (hadKeyboard) {
        m_add->setFocus();
    }
}

void LibraryPanel::setFitting(LibraryFilter::Fitting fitting) {
    const QModelIndex current = m_filter->mapToSource(m_list->currentIndex());
    const QPersistentModelIndex before(current);
    m_filter->setFitting(std::move(fitting));
    const QModelIndex again = m_filter->mapFromSource(before);
    if (again.isValid() && again != m_list->currentIndex()) {
        chooseRow(*m_list, again);
        m_list->scrollTo(again);
    }
    updateFilter();
}

/// What stands above the list, and whether there is one.
void LibraryPanel::updateFilter() {
    const bool isFiltered = !m_chips->chips().isEmpty();
    m_chips->setVisible(isFiltered || m_models.articles().rowCount() > 0);
    m_save->setVisible(isFiltered);
    const bool none =
        isFiltered && m_filter->isNarrowed() && !m_filter->hasWords() && m_filter->shownIn(Section::Articles) == 0;
    m_nothing->setVisible(none);
    m_clear->setVisible(isFiltered && !none); // it stands below the words there
    m_chips->updateGeometry();
    for (const Section section : {Section::Articles, Section::Quotes}) {
        m_model->setShown(section, m_filter->isNarrowed() ? std::optional(m_filter->shownIn(section)) : std::nullopt);
    }
    update();
}

void LibraryPanel::showArticle(domain::ArticleId id) {
    m_shown = id;
    m_isMarked = false;
    markShown();
}

void LibraryPanel::markShown() {
    const int row = m_isMarked ? -1 : m_model->rowOf(Section::Articles, m_models.articles().rowOf(m_shown));
    const QModelIndex shown = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row));
    if (!shown.isValid()) {
        return;
    }
    m_isMarked = true;
    // Who goes through the quotes stays among them, though their articles open.
    if (!m_list->hasFocus() || rowAt(m_list->currentIndex()).section != Section::Quotes) {
        chooseRow(*m_list, shown);
        m_list->scrollTo(shown);
    }
}

void LibraryPanel::focusList() {
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid() && m_filter->rowCount() > 1) {
        chooseRow(*m_list, m_filter->index(1, 0));
    }
}

void LibraryPanel::setWords(const QString& words) {
    m_filter->setWords(words);
    updateFilter();
    if (words.isEmpty() && m_words->isVisible()) {
        m_words->hide();
        m_list->setFocus();
    }
}

bool LibraryPanel::hasListFocus() const {
    return m_list->hasFocus();
}

LibraryPanel::Row LibraryPanel::rowAt(const QModelIndex& shown) const {
    const QModelIndex index = m_filter->mapToSource(shown);
    return index.isValid() ? Row{m_model->sectionOf(index.row()), m_model->sourceRow(index.row())} : Row{};
}

std::vector<int> LibraryPanel::chosenRows(Section section) const {
    QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    std::vector<int> rows;
    for (const QModelIndex& shown : chosen) {
        const Row row = rowAt(shown);
        if (row.number >= 0 && row.section == section) {
            rows.push_back(row.number);
        }
    }
    return rows;
}

std::vector<int> LibraryPanel::meantRows(const Row& row) const {
    std::vector<int> chosen = chosenRows(row.section);
    return std::ranges::contains(chosen, row.number) ? chosen : std::vector{row.number};
}

std::vector<domain::ArticleId> LibraryPanel::articlesAt(const std::vector<int>& rows) const {
    return keysOf(rows, [this](int row) { return m_models.articles().row(row).id; });
}

std::vector<domain::QuoteId> LibraryPanel::quotesAt(const std::vector<int>& rows) const {
    return keysOf(rows, [this](int row) { return m_models.quoteItems().row(row).id; });
}

std::vector<domain::TagId> LibraryPanel::tagsAt(const std::vector<int>& rows) const {
    return keysOf(rows, [this](int row) { return m_models.tags().row(row).tag.id; });
}

std::vector<domain::ArticleId> LibraryPanel::chosenArticles() const {
    return articlesAt(chosenRows(Section::Articles));
}

std::vector<domain::QuoteId> LibraryPanel::chosenQuotes() const {
    const Row row = rowAt(m_list->currentIndex());
    return row.number >= 0 && row.section == Section::Quotes ? quotesAt(meantRows(row))
                                                             : std::vector<domain::QuoteId>();
}

QRect LibraryPanel::currentRect() const {
    const QRect row = m_list->visualRect(m_list->currentIndex());
    return {m_list->viewport()->mapToGlobal(row.topLeft()), row.size()};
}

void LibraryPanel::takeDrop(const std::vector<domain::QuoteId>& quotes, Section section, int row) {
    if (section == Section::Entities) {
        Q_EMIT quotesDroppedOnEntity(quotes, m_models.entities().row(row).id);
    } else if (section == Section::Tags) {
        Q_EMIT quotesDroppedOnTag(quotes, m_models.tags().row(row).tag.id);
    } else if (section == Section::Claims) {
        const QModelIndex shown = m_filter->mapFromSource(m_model->index(m_model->rowOf(section, row)));
        Q_EMIT quotesDroppedOnClaim(quotes, m_models.claims().row(row).id,
                                    m_list->viewport()->mapToGlobal(m_list->visualRect(shown).bottomLeft()));
    }
}

void LibraryPanel::activate(const QModelIndex& shown) {
    const auto [section, row] = rowAt(shown);
    if (row < 0) {
        return;
    }
    switch (section) {
    case Section::Articles:
        Q_EMIT articleActivated(m_models.articles().row(row).id);
        break;
    case Section::Entities:
        if (const EntityItem& item = m_models.entities().row(row); item.isUnresolved()) {
            Q_EMIT unresolvedActivated(item.firstVersion, item.firstRange);
        } else {
            Q_EMIT entityActivated(item.id);
        }
        break;
    case Section::Claims:
        Q_EMIT claimActivated(m_models.claims().row(row).id);
        break;
    case Section::Searches:
        Q_EMIT searchActivated(domain::SavedSearch(m_models.savedSearches().row(row)));
        break;
    case Section::Tags:
        Q_EMIT tagActivated(m_models.tags().row(row).tag.id);
        break;
    case Section::Quotes:
        Q_EMIT quoteActivated(m_models.quoteItems().row(row).id);
        break;
    }
}

void LibraryPanel::openOtherwise(const QModelIndex& shown) {
    const auto [section, row] = rowAt(shown);
    if (row < 0) {
        return;
    }
    if (section == Section::Articles) {
        Q_EMIT besideRequested(m_models.articles().row(row).id);
    } else if (section == Section::Entities && !m_models.entities().row(row).isUnresolved()) {
        Q_EMIT entityPageRequested(m_models.entities().row(row).id);
    }
}

void LibraryPanel::remove(const Row& row) {
    if (row.number < 0) {
        return;
    }
    std::vector<int> rows = meantRows(row);
    switch (row.section) {
    case Section::Articles:
        Q_EMIT articlesRemovalRequested(articlesAt(rows));
        break;
    case Section::Entities:
        std::erase_if(rows, [this](int one) { return m_models.entities().row(one).isUnresolved(); });
        if (!rows.empty()) {
            Q_EMIT entitiesRemovalRequested(keysOf(rows, [this](int one) { return m_models.entities().row(one).id; }));
        }
        break;
    case Section::Claims:
        Q_EMIT claimsRemovalRequested(keysOf(rows, [this](int one) { return m_models.claims().row(one).id; }));
        break;
    case Section::Searches:
        Q_EMIT searchesRemovalRequested(keysOf(rows, [this](int one) { return m_models.savedSearches().row(one).id; }));
        break;
    case Section::Tags:
        Q_EMIT tagsRemovalRequested(tagsAt(rows));
        break;
    case Section::Quotes:
        Q_EMIT quotesRemovalRequested(quotesAt(rows));
        break;
    }
}

void LibraryPanel::rename() {
    const auto [section, row] = rowAt(m_list->currentIndex());
    if (row < 0) {
        return;
    }
    if (section == Section::Claims) {
        Q_EMIT claimEditRequested(m_models.claims().row(row).id);
    } else if (section == Section::Searches) {
        Q_EMIT searchRenameRequested(m_models.savedSearches().row(row).id);
    } else if (section == Section::Tags) {
        Q_EMIT tagRenameRequested(m_models.tags().row(row).tag.id);
    } else if (section == Section::Articles) {
        Q_EMIT articleDetailsRequested(m_models.articles().row(row).id);
    } else if (section == Section::Entities && !m_models.entities().row(row).isUnresolved()) {
        Q_EMIT entityEditRequested(m_models.entities().row(row).id);
    }
}

bool LibraryPanel::handleListKey(QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if ((event.modifiers() & Qt::ControlModifier) != 0) {
            openOtherwise(m_list->currentIndex());
        } else {
            activate(m_list->currentIndex());
        }
        return true;
    case Qt::Key_Delete:
        remove(rowAt(m_list->currentIndex()));
        return true;
    case Qt::Key_F2:
        rename();
        return true;
    case Qt::Key_Escape:
        m_words->clear();
        return true;
    default:
        break;
    }
    const bool typed = !event.text().isEmpty() && event.text().front().isPrint() &&
                       !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (typed && event.key() != Qt::Key_Space) {
        m_words->show();
        m_words->setFocus();
        m_words->insert(event.text());
        return true;
    }
    return false;
}

bool LibraryPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        auto& key = static_cast<QKeyEvent&>(*event);
        if (watched == m_list) {
            return handleListKey(key);
        }
        if (watched == m_words && key.key() == Qt::Key_Escape) {
            m_words->clear();
            return true;
        }
        if (watched == m_words && (key.key() == Qt::Key_Down || key.key() == Qt::Key_Return)) {
            m_list->setFocus();
            chooseRow(*m_list, m_filter->index(m_filter->rowCount() > 1 ? 1 : 0, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LibraryPanel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), m_themes.palette().raised);
    if (m_filter->rowCount() == 0 && m_nothing->isHidden()) {
        const Metrics& metrics = m_themes.metrics();
        painter.setFont(m_themes.fonts().small);
        painter.setPen(m_themes.palette().muted);
        painter.drawText(m_list->geometry().adjusted(metrics.large, metrics.medium, -metrics.large, 0),
                         Qt::TextWordWrap | Qt::AlignTop,
                         tr("Nothing here has these words in its name. Ctrl+K searches the texts as well."));
    }
}

} // namespace gainsay::ui
