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

    /// What the articles are filtered by, in words; none: nothing.
    void setFilter(const QStringList& words);
    /// The articles that pass the filter; null: all.
    void setFitting(LibraryFilter::Articles articles);

Q_SIGNALS:
    /// Something more to filter by is wanted; the filter's part of this number is to go, or all of them; it is to be
    /// kept under a name.
    void filterRequested();
    void filterRemovalRequested(int number);
    void filterClearRequested();
    void filterSaveRequested();
    void searchActivated(const gainsay::domain::SavedSearch& search);
    void searchRenameRequested(gainsay::domain::SavedSearchId id);
    void searchRemovalRequested(gainsay::domain::SavedSearchId id);

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
    void entityRemovalRequested(gainsay::domain::EntityId id);
    void claimEditRequested(gainsay::domain::ClaimId id);
    void claimRemovalRequested(gainsay::domain::ClaimId id);
    void newClaimRequested();

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
    void buildNothing();
    void restyle();
    void updateFilter();
    void markShown();
    void activate(const QModelIndex& shown);
    /// With Ctrl: an article beside what is open, the page of an entity.
    void openOtherwise(const QModelIndex& shown);
    void remove();
    void rename();
    void setWords(const QString& words);
    void showMenu(const QPoint& at);
    void fillArticleMenu(QMenu& menu, const ArticleItem& item);
    void fillEntityMenu(QMenu& menu, const EntityItem& item);
    void fillClaimMenu(QMenu& menu, const ClaimItem& item);
    void fillSearchMenu(QMenu& menu, const domain::SavedSearch& search);
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
