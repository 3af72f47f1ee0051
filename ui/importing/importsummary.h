// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/importer.h"
#include "ui/importing/outcomedelegate.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

#include <chrono>
#include <optional>
#include <vector>

class QLabel;
class QListView;
class QModelIndex;
class QProgressBar;
class QPushButton;

namespace gainsay::ui {

class ImportOutcomeModel;

/// A batch of imports, item by item: while it runs, how far each and all are; at its end, what became of each, with
/// why, another try for what failed, and the raw source of what came in. A card beside the article, never a dialog.
/// Several rows can be chosen: to be tried again, read beside each other, or deleted, all of them.
class ImportSummary final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the card.
    explicit ImportSummary(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Adds items that are to be imported; they wait. `first` is the importer's number of the first, 0 begins a new
    /// batch.
    void begin(qsizetype first, std::vector<session::ImportOutcome> items);
    void setReading(qsizetype number);
    void setOutcome(qsizetype number, const session::ImportOutcome& outcome);
    void setProgress(qsizetype finished, qsizetype total, std::chrono::milliseconds elapsed);
    /// The next batch, or what is added to this one, was chosen from captures: told at the end.
    void setChoice(int chosen, int offered);
    /// Shows the outcomes; those that ask for attention come first.
    void show(const std::vector<session::ImportOutcome>& outcomes);
    /// Whether there is more to say than that everything was imported.
    [[nodiscard]] bool needsAttention() const { return m_needsAttention; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// To be read, several beside each other; one at least.
    void articlesActivated(const std::vector<gainsay::domain::ArticleId>& ids);
    void sourceRequested(gainsay::domain::ArticleId id);
    /// Somebody wants to correct what is told of an article.
    void detailsRequested(gainsay::domain::ArticleId id);
    void removalRequested(const std::vector<gainsay::domain::ArticleId>& ids);
    void cancelRequested();
    /// The card wants another size.
    void resized();
    void retryRequested(const std::vector<gainsay::session::ImportItem>& items);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildList();
    void activate(const QModelIndex& index);
    /// What is done to a row is done to all that are chosen with it.
    [[nodiscard]] std::vector<int> meantRows(const QModelIndex& index) const;
    void retry(const std::optional<std::vector<int>>& rows);
    void remove(const std::vector<int>& rows);
    void showMenu(const QPoint& at);
    /// The rows that the button tries again; none: whatever failed.
    [[nodiscard]] std::optional<std::vector<int>> chosenToRetry() const;
    void updateRetry();
    void actOn(const QModelIndex& index, OutcomeDelegate::Action action);
    void addShortcuts();
    void setRunning(bool running);
    [[nodiscard]] int wantedListHeight() const;
    void fit();

    const ThemeProvider& m_themes;
    ImportOutcomeModel* m_model;
    QLabel* m_title;
    QLabel* m_pace;
    QProgressBar* m_progress;
    QListView* m_list;
    QPushButton* m_cancel;
    QPushButton* m_retry;
    QPushButton* m_close;
    int m_latest = 0;  ///< row of the item that was done last
    int m_chosen = 0;  ///< captures, of those offered
    int m_offered = 0; ///< 0: nothing was to be chosen
    bool m_needsAttention = false;
    bool m_acted = false; ///< a click on a row's action is followed by one on the row
};

} // namespace gainsay::ui
