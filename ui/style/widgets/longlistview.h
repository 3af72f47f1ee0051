// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace gainsay::ui {

/// A list of perhaps many thousand rows, which is laid out a part at a time, the first part before the first paint.
/// Unlike a plain list in batches it keeps its place when a row changes, lays nothing out anew where a row that changes
/// keeps its height, and finds rows that it has not come to yet. Of many rows that change together, those out of view
/// have to keep their heights where the first and the last do.
class LongListView final : public QListView {
    Q_OBJECT

public:
    /// `batch` rows are laid out at once.
    explicit LongListView(int batch, QWidget* parent = nullptr);

    void doItemsLayout() override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

protected Q_SLOTS:
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles = {}) override;

private:
    void layOutAll();
    [[nodiscard]] bool isAsHigh(const QModelIndex& index) const;
    /// Those of the rows that are in view.
    [[nodiscard]] bool isViewAsHigh(int first, int last) const;

    int m_batch;
};

} // namespace gainsay::ui
