// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/mergeplan.h"

namespace gainsay::dossier {

/// The bytes of a key's value, for names that are the same on every run.
struct KeyText {
    QByteArray operator()(std::monostate /*null*/) const { return {}; }
    QByteArray operator()(qint64 value) const { return QByteArray::number(value); }
    QByteArray operator()(double value) const { return QByteArray::number(value); }
    QByteArray operator()(const QString& value) const { return value.toUtf8(); }
    QByteArray operator()(const QByteArray& value) const { return value.toHex(); }
};

/// Puts into words what a merge asks and what it found. Looks names up in both copies; all must outlive this.
class MergeWords {
public:
    MergeWords(const TableShapes& shapes, const std::vector<DifferingRow>& rows, Connection& mine, Connection& theirs);

    [[nodiscard]] MergeConflict describe(const QString& id, const std::vector<PartName>& group);
    /// What both copies came to have twice over, such as an article that both imported.
    [[nodiscard]] QStringList notices() const;

private:
    [[nodiscard]] PartName leadOf(const std::vector<PartName>& group) const;
    [[nodiscard]] QString nameOf(const QByteArray& table, const RowImage& image);
    [[nodiscard]] QString nameOfRow(const DifferingRow& row) { return nameOf(row.row.table, row.present()); }
    /// The name of the row that a column refers to.
    [[nodiscard]] QString referred(const TableShape& shape, const RowImage& image, QByteArrayView column);
    [[nodiscard]] QString valueOf(const TableShape& shape, const RowImage& image, size_t unit);
    [[nodiscard]] QString sideOf(const std::vector<PartName>& group, const PartName& lead, bool isMine);
    [[nodiscard]] std::optional<RowImage> look(const RowName& row);

    const TableShapes& m_shapes;
    const std::vector<DifferingRow>& m_rows;
    RowAccess m_mine;
    RowAccess m_theirs;
};

/// "article", "quote" … of a table, for a number of them.
[[nodiscard]] QString tableWords(const QByteArray& table, qint64 count);

} // namespace gainsay::dossier
