// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"
#include "ui/library/librarymodel.h"

#include <QAbstractProxyModel>
#include <QStringList>

#include <memory>
#include <vector>

namespace gainsay::ui {

/// The rows whose name, second line or aliases hold the words typed, under the headers that still have any; of the
/// articles and quotes only those that were found to fit, where any were looked for. A list of a hundred thousand rows
/// is narrowed down within a frame: another filter is a reset, and what changes in the dossier passes through row by
/// row.
class LibraryFilter final : public QAbstractProxyModel {
    Q_OBJECT

public:
    /// What was found to fit, each by key.
    struct Fit {
        std::vector<domain::ArticleId> articles;
        std::vector<domain::QuoteId> quotes;
    };
    /// Null: everything fits.
    using Fitting = std::shared_ptr<const Fit>;

    /// `model` must outlive this.
    explicit LibraryFilter(LibraryModel& model, QObject* parent = nullptr);

    /// All of the words must occur, in any order; case does not matter. Empty: everything.
    void setWords(const QString& words);
    /// While there are any, only articles, saved searches and quotes are shown.
    void setFitting(Fitting fitting);
    [[nodiscard]] bool hasWords() const { return !m_words.isEmpty(); }
    /// Whether anything may be left out.
    [[nodiscard]] bool isNarrowed() const { return m_fitting != nullptr || hasWords(); }
    /// How many rows of a section are shown.
    [[nodiscard]] int shownIn(LibraryModel::Section section) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex index(int row, int column = 0, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& shown) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& source) const override;

private:
    /// Where a row of the model is shown, or would be.
    [[nodiscard]] int placeOf(int row) const;
    [[nodiscard]] bool isShown(int row) const;
    [[nodiscard]] bool accepts(int row) const;
    [[nodiscard]] bool acceptsHeader(int row) const;
    [[nodiscard]] std::vector<int> acceptedRows() const;
    /// Those of some rows, ascending, that are accepted, with their headers.
    template <typename Rows>
    [[nodiscard]] std::vector<int> acceptedOf(const Rows& candidates) const;
    void follow();
    void renew();
    void insertRows(int first, int last);
    void dropRows(int first, int last);
    void shift(int from, int by);
    void moveRows();
    void changeRows(int first, int last, const QList<int>& roles);
    /// Shows or hides a single row.
    void setShown(int row, bool shown);
    void checkHeaders();
    /// The first row behind a section.
    [[nodiscard]] int endOf(LibraryModel::Section section) const;

    LibraryModel& m_model;
    QStringList m_words;
    Fitting m_fitting;
    std::vector<int> m_rows;             ///< of the model, ascending
    QList<QPersistentModelIndex> m_kept; ///< while rows move: what is shown at the persistent places
    QModelIndexList m_places;
    std::vector<QPersistentModelIndex> m_moving; ///< while rows move: what is shown
};

} // namespace gainsay::ui
