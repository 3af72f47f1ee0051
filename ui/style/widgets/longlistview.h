// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace gainsay::ui {

/// A list of perhaps many thousand rows, which is laid out a part at a time, the first part before the first paint.
/// Unlike a plain list in batches it keeps its place when a row changes, and finds rows that it has not come to yet.
class LongListView final : public QListView {
    Q_OBJECT

public:
    /// `batch` rows are laid out at once.
    explicit LongListView(int batch, QWidget* parent = nullptr);

    void doItemsLayout() override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

private:
    int m_batch;
};

} // namespace gainsay::ui
