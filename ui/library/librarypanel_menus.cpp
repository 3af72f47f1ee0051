// SPDX-License-Identifier: GPL-3.0-or-later
// The context menus of LibraryPanel.
#include "ui/library/librarypanel.h"
#include "ui/models/dossiermodels.h"
#include "ui/style/icons.h"

#include <QListView>
#include <QMenu>

#include <algorithm>

namespace gainsay::ui {

using Section = LibraryModel::Section;

void LibraryPanel::showMenu(const QPoint& at) {
    QMenu menu(this);
    const Row meant = rowAt(m_list->indexAt(at));
    const auto [section, row] = meant;
    if (row < 0) {
        menu.addAction(tr("Filter the articles…"), this, &LibraryPanel::filterRequested);
        menu.addAction(tr("New claim…"), this, &LibraryPanel::newClaimRequested);
    } else if (section == Section::Articles) {
        fillArticleMenu(menu, m_models.articles().row(row), meant);
    } else if (section == Section::Entities) {
        fillEntityMenu(menu, m_models.entities().row(row));
    } else if (section == Section::Claims) {
        fillClaimMenu(menu, m_models.claims().row(row));
    } else if (section == Section::Tags) {
        fillTagMenu(menu, meant);
    } else if (section == Section::Quotes) {
        fillQuoteMenu(menu, meant);
    } else {
        fillSearchMenu(menu, m_models.savedSearches().row(row));
    }
    if (row >= 0) {
        addRemoval(menu, meant);
    }
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

void LibraryPanel::fillArticleMenu(QMenu& menu, const ArticleItem& item, const Row& row) {
    const domain::ArticleId id = item.id;
    menu.addAction(tr("Open"), this, [=, this] { Q_EMIT articleActivated(id); });
    menu.addAction(tr("Open beside"), this, [=, this] { Q_EMIT besideRequested(id); });
    menu.addAction(tr("Source, date and grade…"), this, [=, this] { Q_EMIT articleDetailsRequested(id); });
    menu.addSeparator();
    const std::vector<domain::ArticleId> meant = articlesAt(meantRows(row));
    const std::pair<domain::ReadingStatus, QString> states[] = {{domain::ReadingStatus::Unread, tr("Unread")},
                                                                {domain::ReadingStatus::Reading, tr("Reading")},
                                                                {domain::ReadingStatus::Done, tr("Done")}};
    for (const auto& [status, text] : states) {
        QAction* action = menu.addAction(text, this, [=, this] { Q_EMIT statusRequested(meant, status); });
        action->setCheckable(true);
        action->setChecked(item.status == status);
    }
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
}

void LibraryPanel::fillClaimMenu(QMenu& menu, const ClaimItem& item) {
    const domain::ClaimId id = item.id;
    menu.addAction(tr("Show in Compare"), this, [=, this] { Q_EMIT claimActivated(id); });
    menu.addAction(tr("Reword…"), this, [=, this] { Q_EMIT claimEditRequested(id); });
    menu.addAction(tr("New claim…"), this, &LibraryPanel::newClaimRequested);
}

void LibraryPanel::fillSearchMenu(QMenu& menu, const domain::SavedSearch& search) {
    const domain::SavedSearchId id = search.id;
    menu.addAction(tr("Look for it"), this, [search, this] { Q_EMIT searchActivated(search); });
    menu.addAction(tr("Rename…"), this, [=, this] { Q_EMIT searchRenameRequested(id); });
}

void LibraryPanel::fillQuoteMenu(QMenu& menu, const Row& row) {
    const domain::QuoteId id = m_models.quoteItems().row(row.number).id;
    const std::vector<domain::QuoteId> meant = quotesAt(meantRows(row));
    menu.addAction(tr("Open"), this, [=, this] { Q_EMIT quoteActivated(id); });
    menu.addSeparator();
    addColours(menu, [meant, this](int colour) { Q_EMIT quotesRecolourRequested(meant, colour); });
    menu.addAction(tr("Tags…"), this, [meant, this] { Q_EMIT quotesTagRequested(meant, currentRect()); });
}

void LibraryPanel::fillTagMenu(QMenu& menu, const Row& row) {
    const domain::TagId id = m_models.tags().row(row.number).tag.id;
    const std::vector<domain::TagId> meant = tagsAt(meantRows(row));
    menu.addAction(tr("Show the quotes that have it"), this, [=, this] { Q_EMIT tagActivated(id); });
    menu.addAction(tr("Rename…"), this, [=, this] { Q_EMIT tagRenameRequested(id); });
    addColours(menu, [meant, this](int colour) { Q_EMIT tagsRecolourRequested(meant, colour); });
    menu.addAction(tr("Merge into another tag…"), this,
                   [meant, this] { Q_EMIT tagsMergeRequested(meant, currentRect()); })
        ->setEnabled(m_models.tags().rowCount() > 1);
}

void LibraryPanel::addColours(QMenu& menu, const std::function<void(int)>& take) {
    QMenu* colours = menu.addMenu(tr("Colour"));
    for (int colour = domain::firstColour; colour <= domain::lastColour; ++colour) {
        colours->addAction(makeIcon(Icon::Dot, m_themes.palette().highlight(colour).bar), highlightName(colour), this,
                           [take, colour] { take(colour); });
    }
}

/// Last in the menu of whatever can be deleted.
void LibraryPanel::addRemoval(QMenu& menu, const Row& row) {
    if (row.section == Section::Entities && m_models.entities().row(row.number).isUnresolved()) {
        return;
    }
    const auto count = meantRows(row).size();
    menu.addSeparator();
    menu.addAction(count == 1 ? tr("Delete") : tr("Delete all %1").arg(count), this, [row, this] { remove(row); });
}

} // namespace gainsay::ui
