// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/domain/keys.h"
#include "app/domain/savedsearch.h"
#include "app/domain/textrange.h"
#include "ui/library/libraryfilter.h"
#include "ui/library/librarymodel.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;

namespace gainsay::ui {

class Chip;
class DossierModels;
class FilterChips;
struct ArticleItem;
struct ClaimItem;
struct EntityItem;

/// The panel at the left: everything that the dossier holds, in one list. Typing narrows it, and so does the filter
/// above it, whose parts are pills; Enter or a click opens, F2 renames, Delete deletes, the context menu has the rest.
/// Several rows of one kind can be chosen, and what can be done to one is done to all.
/// Changes nothing itself: it says what is wanted.
class LibraryPanel final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the panel.
    LibraryPanel(const ThemeProvider& themes, DossierModels& models, QWidget* parent = nullptr);

    /// Marks an article as the one that is open.
    void showArticle(domain::ArticleId id);
    void focusList();
    [[nodiscard]] bool hasListFocus() const;
    /// The articles that are chosen in the list, in its order.
    [[nodiscard]] std::vector<domain::ArticleId> chosenArticles() const;
    /// The quotes, where the current row is one of them.
    [[nodiscard]] std::vector<domain::QuoteId> chosenQuotes() const;
    /// Where the current row is, in global coordinates.
    [[nodiscard]] QRect currentRect() const;

    /// What the articles are filtered by, in words; none: nothing.
    void setFilter(const QStringList& words);
    /// What passes the filter; null: everything.
    void setFitting(LibraryFilter::Fitting fitting);

Q_SIGNALS:
    /// Something more to filter by is wanted; the filter's part of this number is to go, or all of them; it is to be
    /// kept under a name.
    void filterRequested();
    void filterRemovalRequested(int number);
    void filterClearRequested();
    void filterSaveRequested();
    void searchActivated(const gainsay::domain::SavedSearch& search);
    void searchRenameRequested(gainsay::domain::SavedSearchId id);
    void searchesRemovalRequested(const std::vector<gainsay::domain::SavedSearchId>& ids);

    void articleActivated(gainsay::domain::ArticleId id);
    /// To be read beside what is open.
    void besideRequested(gainsay::domain::ArticleId id);
    void entityActivated(gainsay::domain::EntityId id);
    /// Everything about it is wanted.
    void entityPageRequested(gainsay::domain::EntityId id);
    /// A name that several entities bear, at its first place.
    void unresolvedActivated(gainsay::domain::VersionId version, gainsay::domain::TextRange range);
    void claimActivated(gainsay::domain::ClaimId id);

    void articleDetailsRequested(gainsay::domain::ArticleId id);
    void statusRequested(const std::vector<gainsay::domain::ArticleId>& ids, gainsay::domain::ReadingStatus status);
    void articlesRemovalRequested(const std::vector<gainsay::domain::ArticleId>& ids);
    void entityEditRequested(gainsay::domain::EntityId id);
    void entitiesRemovalRequested(const std::vector<gainsay::domain::EntityId>& ids);
    void claimEditRequested(gainsay::domain::ClaimId id);
    void claimsRemovalRequested(const std::vector<gainsay::domain::ClaimId>& ids);
    void newClaimRequested();

    void quoteActivated(gainsay::domain::QuoteId id);
    /// Two quotes or more are chosen; empty: no longer.
    void quotesChosen(const std::vector<gainsay::domain::QuoteId>& ids);
    void quotesRecolourRequested(const std::vector<gainsay::domain::QuoteId>& ids, int colour);
    void quotesRemovalRequested(const std::vector<gainsay::domain::QuoteId>& ids);
    /// Their tags are to be edited, below a place in global coordinates.
    void quotesTagRequested(const std::vector<gainsay::domain::QuoteId>& ids, const QRect& below);
    void quotesDroppedOnEntity(const std::vector<gainsay::domain::QuoteId>& ids, gainsay::domain::EntityId entity);
    /// What they say about it is to be asked, at a place in global coordinates.
    void quotesDroppedOnClaim(const std::vector<gainsay::domain::QuoteId>& ids, gainsay::domain::ClaimId claim,
                              const QPoint& at);
    void quotesDroppedOnTag(const std::vector<gainsay::domain::QuoteId>& ids, gainsay::domain::TagId tag);

    /// The quotes that have it are wanted.
    void tagActivated(gainsay::domain::TagId id);
    void tagRenameRequested(gainsay::domain::TagId id);
    void tagsRecolourRequested(const std::vector<gainsay::domain::TagId>& ids, int colour);
    /// Into which other, is to be asked below a place in global coordinates.
    void tagsMergeRequested(const std::vector<gainsay::domain::TagId>& ids, const QRect& below);
    void tagsRemovalRequested(const std::vector<gainsay::domain::TagId>& ids);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildFilter();
    void buildList();
    /// The row of a section's model that is meant; −1 where it is a header or nothing.
    struct Row {
        LibraryModel::Section section{};
        int number = -1;
    };
    [[nodiscard]] Row rowAt(const QModelIndex& shown) const;
    /// The chosen rows of a section, by their place in its model.
    [[nodiscard]] std::vector<int> chosenRows(LibraryModel::Section section) const;
    /// What is done to a row is done to all that are chosen with it.
    [[nodiscard]] std::vector<int> meantRows(const Row& row) const;
    [[nodiscard]] std::vector<domain::ArticleId> articlesAt(const std::vector<int>& rows) const;
    [[nodiscard]] std::vector<domain::QuoteId> quotesAt(const std::vector<int>& rows) const;
    [[nodiscard]] std::vector<domain::TagId> tagsAt(const std::vector<int>& rows) const;
    void takeDrop(const std::vector<domain::QuoteId>& quotes, LibraryModel::Section section, int row);
    void buildNothing();
    void restyle();
    void updateFilter();
    void markShown();
    void activate(const QModelIndex& shown);
    /// With Ctrl: an article beside what is open, the page of an entity.
    void openOtherwise(const QModelIndex& shown);
    void remove(const Row& row);
    void rename();
    void setWords(const QString& words);
    void showMenu(const QPoint& at);
    void fillArticleMenu(QMenu& menu, const ArticleItem& item, const Row& row);
    void fillEntityMenu(QMenu& menu, const EntityItem& item);
    void fillClaimMenu(QMenu& menu, const ClaimItem& item);
    void fillSearchMenu(QMenu& menu, const domain::SavedSearch& search);
    void fillQuoteMenu(QMenu& menu, const Row& row);
    void fillTagMenu(QMenu& menu, const Row& row);
    void addColours(QMenu& menu, const std::function<void(int)>& take);
    void addRemoval(QMenu& menu, const Row& row);
    bool handleListKey(QKeyEvent& event);

    const ThemeProvider& m_themes;
    DossierModels& m_models;
    LibraryModel* m_model;
    LibraryFilter* m_filter;
    QLineEdit* m_words;
    FilterChips* m_chips;
    Chip* m_add;
    Chip* m_save;
    Chip* m_clear;
    QListView* m_list;
    QWidget* m_nothing; ///< says so where nothing passes the filter
    QLabel* m_nothingWords;
    domain::ArticleId m_shown;
    bool m_isMarked = false; ///< the shown article's row may come in only after it is shown
};

} // namespace gainsay::ui
