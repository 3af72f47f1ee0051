// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypanel.h"

#include "ui/library/librarydelegate.h"
#include "ui/library/libraryfilter.h"
#include "ui/library/librarymodel.h"
#include "ui/models/dossiermodels.h"
#include "ui/models/roles.h"
#include "ui/style/widgets/chooserow.h"
#include "ui/style/widgets/longlistview.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace gainsay::ui {

using Section = LibraryModel::Section;

namespace {

constexpr int rowsLaidOutAtOnce = 1000;

} // namespace

LibraryPanel::LibraryPanel(const ThemeProvider& themes, DossierModels& models, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_models(models)
    , m_model(new LibraryModel(models, this))
    , m_filter(new LibraryFilter(*m_model, this))
    , m_words(new QLineEdit(this))
    , m_list(new LongListView(rowsLaidOutAtOnce, this)) {
    setObjectName(QStringLiteral("library"));
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter the library"));
    m_words->setClearButtonEnabled(true);
    m_words->hide();
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &LibraryPanel::setFilter);

    m_list->setModel(m_filter);
    m_list->setItemDelegate(new LibraryDelegate(themes, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust); // hints are as high as they wrap
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Library"));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &LibraryPanel::activate);
    connect(m_list, &QListView::customContextMenuRequested, this, &LibraryPanel::showMenu);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* margin = new QHBoxLayout;
    margin->setContentsMargins(themes.metrics().medium, themes.metrics().small, themes.metrics().medium, 0);
    margin->addWidget(m_words);
    column->addLayout(margin);
    column->addWidget(m_list);
    connect(&themes, &ThemeProvider::changed, this, [this] { m_list->doItemsLayout(); });
    connect(&models, &DossierModels::articlesChanged, this, &LibraryPanel::markShown);
}

void LibraryPanel::showArticle(domain::ArticleId id) {
    m_shown = id;
    m_isMarked = false;
    markShown();
}

void LibraryPanel::markShown() {
    const int row = m_isMarked ? -1 : m_model->rowOf(Section::Articles, m_models.articles().rowOf(m_shown));
    const QModelIndex shown = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row));
    if (shown.isValid()) {
        m_isMarked = true;
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

void LibraryPanel::setFilter(const QString& words) {
    m_filter->setWords(words);
    update(); // it says so where nothing is left
    if (words.isEmpty() && m_words->isVisible()) {
        m_words->hide();
        m_list->setFocus();
    }
}

void LibraryPanel::activate(const QModelIndex& shown) {
    const QModelIndex index = m_filter->mapToSource(shown);
    const int row = index.isValid() ? m_model->sourceRow(index.row()) : -1;
    if (row < 0) {
        return;
    }
    switch (m_model->sectionOf(index.row())) {
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
    }
}

void LibraryPanel::openOtherwise(const QModelIndex& shown) {
    const QModelIndex index = m_filter->mapToSource(shown);
    const int row = index.isValid() ? m_model->sourceRow(index.row()) : -1;
    if (row < 0) {
        return;
    }
    if (m_model->sectionOf(index.row()) == Section::Articles) {
        Q_EMIT besideRequested(m_models.articles().row(row).id);
    } else if (m_model->sectionOf(index.row()) == Section::Entities && !m_models.entities().row(row).isUnresolved()) {
        Q_EMIT entityPageRequested(m_models.entities().row(row).id);
    }
}

void LibraryPanel::remove() {
    std::vector<domain::ArticleId> articles;
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex& shown : chosen) {
        const QModelIndex index = m_filter->mapToSource(shown);
        const int row = m_model->sourceRow(index.row());
        if (row >= 0 && m_model->sectionOf(index.row()) == Section::Articles) {
            articles.push_back(m_models.articles().row(row).id);
        }
    }
    if (!articles.empty()) {
        Q_EMIT articlesRemovalRequested(articles);
        return;
    }
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    const int row = index.isValid() ? m_model->sourceRow(index.row()) : -1;
    if (row >= 0 && m_model->sectionOf(index.row()) == Section::Claims) {
        Q_EMIT claimRemovalRequested(m_models.claims().row(row).id);
    } else if (row >= 0 && m_model->sectionOf(index.row()) == Section::Entities &&
               !m_models.entities().row(row).isUnresolved()) {
        Q_EMIT entityRemovalRequested(m_models.entities().row(row).id);
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
        remove();
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

void LibraryPanel::showMenu(const QPoint& at) {
    QMenu menu(this);
    const QModelIndex index = m_filter->mapToSource(m_list->indexAt(at));
    const int row = index.isValid() ? m_model->sourceRow(index.row()) : -1;
    const Section section = index.isValid() ? m_model->sectionOf(index.row()) : Section::Articles;
    if (row >= 0 && section == Section::Articles) {
        fillArticleMenu(menu, m_models.articles().row(row));
    } else if (row >= 0 && section == Section::Entities) {
        fillEntityMenu(menu, m_models.entities().row(row));
    } else if (row >= 0 && section == Section::Claims) {
        fillClaimMenu(menu, m_models.claims().row(row));
    } else {
        menu.addAction(tr("New claim…"), this, &LibraryPanel::newClaimRequested);
    }
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

void LibraryPanel::fillArticleMenu(QMenu& menu, const ArticleItem& item) {
    const domain::ArticleId id = item.id;
    menu.addAction(tr("Open"), this, [=, this] { Q_EMIT articleActivated(id); });
    menu.addAction(tr("Open beside"), this, [=, this] { Q_EMIT besideRequested(id); });
    menu.addAction(tr("Source, date and grade…"), this, [=, this] { Q_EMIT articleDetailsRequested(id); });
    menu.addSeparator();
    const std::pair<domain::ReadingStatus, QString> states[] = {{domain::ReadingStatus::Unread, tr("Unread")},
                                                                {domain::ReadingStatus::Reading, tr("Reading")},
                                                                {domain::ReadingStatus::Done, tr("Done")}};
    for (const auto& [status, text] : states) {
        QAction* action = menu.addAction(text, this, [=, this] { Q_EMIT statusRequested(id, status); });
        action->setCheckable(true);
        action->setChecked(item.status == status);
    }
    menu.addSeparator();
    menu.addAction(tr("Delete"), this, [=, this] { Q_EMIT articlesRemovalRequested({id}); });
}

void LibraryPanel::fillEntityMenu(QMenu& menu, const EntityItem& item) {
    const domain::EntityId id = item.id;
    if (item.isUnresolved()) {
        const auto version = item.firstVersion;
        const auto range = item.firstRange;
        menu.addAction(tr("Go to its first mention"), this, [=, this] { Q_EMIT unresolvedActivated(version, range); });
        return;
    }
    menu.addAction(tr("Everything about it"), this, [=, this] { Q_EMIT entityPageRequested(id); });
    menu.addAction(tr("Go to its next mention"), this, [=, this] { Q_EMIT entityActivated(id); });
    menu.addAction(tr("Names and type…"), this, [=, this] { Q_EMIT entityEditRequested(id); });
    menu.addSeparator();
    menu.addAction(tr("Delete"), this, [=, this] { Q_EMIT entityRemovalRequested(id); });
}

void LibraryPanel::fillClaimMenu(QMenu& menu, const ClaimItem& item) {
    const domain::ClaimId id = item.id;
    menu.addAction(tr("Show in Compare"), this, [=, this] { Q_EMIT claimActivated(id); });
    menu.addAction(tr("Reword…"), this, [=, this] { Q_EMIT claimEditRequested(id); });
    menu.addAction(tr("New claim…"), this, &LibraryPanel::newClaimRequested);
    menu.addSeparator();
    menu.addAction(tr("Delete"), this, [=, this] { Q_EMIT claimRemovalRequested(id); });
}

void LibraryPanel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), m_themes.palette().raised);
    if (m_filter->rowCount() == 0) {
        const Metrics& metrics = m_themes.metrics();
        painter.setFont(m_themes.fonts().small);
        painter.setPen(m_themes.palette().muted);
        painter.drawText(m_list->geometry().adjusted(metrics.large, metrics.medium, -metrics.large, 0),
                         Qt::TextWordWrap | Qt::AlignTop,
                         tr("Nothing here has these words in its name. Ctrl+K searches the texts as well."));
    }
}

} // namespace gainsay::ui
