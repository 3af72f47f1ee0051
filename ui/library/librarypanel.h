// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/domain/keys.h"
#include "app/domain/textrange.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QMenu;

namespace gainsay::ui {

class DossierModels;
class LibraryFilter;
class LibraryModel;
struct ArticleItem;
struct ClaimItem;
struct EntityItem;

/// The panel at the left: everything that the dossier holds, in one list. Typing narrows it, Enter or a click opens,
/// Delete deletes, the context menu has the rest. Changes nothing itself: it says what is wanted.
class LibraryPanel final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the panel.
    LibraryPanel(const ThemeProvider& themes, DossierModels& models, QWidget* parent = nullptr);

    /// Marks an article as the one that is open.
    void showArticle(domain::ArticleId id);
    void focusList();

Q_SIGNALS:
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
    void statusRequested(gainsay::domain::ArticleId id, gainsay::domain::ReadingStatus status);
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
    void markShown();
    void activate(const QModelIndex& shown);
    /// With Ctrl: an article beside what is open, the page of an entity.
    void openOtherwise(const QModelIndex& shown);
    void remove();
    void setFilter(const QString& words);
    void showMenu(const QPoint& at);
    void fillArticleMenu(QMenu& menu, const ArticleItem& item);
    void fillEntityMenu(QMenu& menu, const EntityItem& item);
    void fillClaimMenu(QMenu& menu, const ClaimItem& item);
    bool handleListKey(QKeyEvent& event);

    const ThemeProvider& m_themes;
    DossierModels& m_models;
    LibraryModel* m_model;
    LibraryFilter* m_filter;
    QLineEdit* m_words;
    QListView* m_list;
    domain::ArticleId m_shown;
    bool m_isMarked = false; ///< the shown article's row may come in only after it is shown
};

} // namespace gainsay::ui
