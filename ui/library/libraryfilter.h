// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace gainsay::ui {

class LibraryModel;

/// The rows whose name, second line or aliases hold the words typed, under the headers that still have any.
class LibraryFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// `model` must outlive this.
    explicit LibraryFilter(LibraryModel& model, QObject* parent = nullptr);

    /// All of the words must occur, in any order; case does not matter. Empty: everything.
    void setWords(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool matches(const QModelIndex& index) const;

    LibraryModel& m_model;
    QStringList m_words;
};

} // namespace gainsay::ui
