// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/lineage.h"

#include <map>

namespace gainsay::dossier {

enum class ConflictKind {
    EditedTwice,       ///< the same field of the same row, differently
    DeletedAndEdited,  ///< deleted in one copy, edited in the other
    DeletedAndUsed,    ///< deleted in one copy, and something new in the other refers to it
    SaidTwice,         ///< both added what can be there once only
    DecidedDifferently ///< an earlier conflict, decided differently in each copy
};

/// What one copy did to a row that the other does not know of.
struct RowWrites {
    struct CellWrite {
        bool written = false;
        std::optional<Cell> before; ///< ahead of the first write; nothing where there was no row
    };

    bool existence = false;     ///< the row was inserted or deleted
    bool existedBefore = false; ///< ahead of the first of these
    std::vector<CellWrite> cells;
    QString actor; ///< who wrote last, and when
    QDateTime at;
};

/// The same of all rows.
class SideWrites {
public:
    SideWrites(const Lineage& lineage, const std::vector<size_t>& positions);
    /// Empty writes for a row that this side did not touch.
    [[nodiscard]] const RowWrites& of(const RowName& row) const;

private:
    std::map<RowName, RowWrites> m_rows;
};

/// A row that is not the same in both copies, and what is to become of it.
struct DifferingRow {
    /// The smallest thing to be decided: whether the row is there or, where both copies have it, one unit of its columns.
    struct Part {
        enum class Verdict { Mine, Theirs, Conflict };
        std::optional<size_t> unit; ///< of the table's shape; nothing: whether the row is there
        Verdict verdict = Verdict::Conflict;
        ConflictKind kind = ConflictKind::DecidedDifferently; ///< of a conflict
        size_t group = 0;                                     ///< of a conflict: what is decided together with it
        bool mineWrote = false;                               ///< unknown to the other
        bool theirsWrote = false;
    };

    RowName row;
    std::optional<RowImage> mine;
    std::optional<RowImage> theirs;
    std::vector<Part> parts;
    QString mineActor; ///< who changed it last in either copy, and when; empty where it is not known
    QDateTime mineAt;
    QString theirsActor;
    QDateTime theirsAt;

    [[nodiscard]] bool isInBoth() const { return mine && theirs; }
    /// The row as one copy has it.
    [[nodiscard]] const RowImage& present() const { return mine ? *mine : *theirs; }
};

/// One part of one differing row, by their positions.
struct PartName {
    size_t row = 0;
    size_t part = 0;

    bool operator==(const PartName&) const = default;
};

/// Compares one row of both copies, part by part: what one side alone changed wins, what both changed is a conflict
/// unless one of them changed what it had from the other.
[[nodiscard]] DifferingRow compareRow(const TableShape& shape, const RowName& row, std::optional<RowImage> mine,
                                      std::optional<RowImage> theirs, const RowWrites& mineWrites,
                                      const RowWrites& theirsWrites);

} // namespace gainsay::dossier
