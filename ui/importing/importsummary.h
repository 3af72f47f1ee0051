// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/importer.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListView;
class QPushButton;

namespace gainsay::ui {

class ImportOutcomeModel;

/// "5 imported, 2 duplicates, 1 failed".
[[nodiscard]] QString summaryLine(const std::vector<session::ImportOutcome>& outcomes);

/// What became of a batch of imports, item by item, with why and another try for what failed. A card beside the
/// article, never a dialog.
class ImportSummary final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the card.
    explicit ImportSummary(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Shows the outcomes; those that ask for attention come first.
    void show(const std::vector<session::ImportOutcome>& outcomes);
    /// Whether there is more to say than that everything was imported.
    [[nodiscard]] bool needsAttention() const { return m_needsAttention; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void articleActivated(gainsay::domain::ArticleId id);
    void retryRequested(const std::vector<gainsay::session::ImportItem>& items);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void activate(const QModelIndex& index);
    [[nodiscard]] std::vector<session::ImportItem> failedItems() const;

    const ThemeProvider& m_themes;
    ImportOutcomeModel* m_model;
    QLabel* m_title;
    QListView* m_list;
    QPushButton* m_retry;
    bool m_needsAttention = false;
};

} // namespace gainsay::ui
