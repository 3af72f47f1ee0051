// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/rowcomparison.h"

#include <algorithm>

namespace gainsay::dossier {
namespace {

using Part = DifferingRow::Part;
using Verdict = Part::Verdict;

void takeEdit(RowWrites& writes, const RowEdit& edit) {
    writes.cells.resize(std::max(writes.cells.size(), edit.before.size()));
    if (edit.operation != RowOperation::Updated && !writes.existence) {
        writes.existence = true;
        writes.existedBefore = edit.operation == RowOperation::Deleted;
    }
    for (size_t column = 0; column < edit.before.size(); ++column) {
        auto& cell = writes.cells[column];
        const bool touched = edit.operation != RowOperation::Updated || edit.after[column];
        if (touched && !cell.written) {
            cell = {true, edit.before[column]};
        }
    }
}

const RowWrites::CellWrite& cellOf(const RowWrites& writes, size_t column) {
    static const RowWrites::CellWrite untouched;
    return column < writes.cells.size() ? writes.cells[column] : untouched;
}

/// Whether the side left a unit as something else than it found it.
bool wrote(const RowWrites& writes, const RowImage& now, const std::vector<size_t>& unit) {
    return std::ranges::any_of(unit, [&](size_t column) {
        const auto& cell = cellOf(writes, column);
        return cell.written && cell.before != now[column];
    });
}

bool wroteAnything(const TableShape& shape, const RowWrites& writes, const RowImage& now) {
    return (writes.existence && !writes.existedBefore)
           || std::ranges::any_of(shape.units, [&](const auto& unit) { return wrote(writes, now, unit); });
}

/// Whether what the side began from is what the other has now: then the other knew it, and the side went on from there.
bool wentOnFrom(const RowWrites& writes, const RowImage& now, const RowImage& other, const std::vector<size_t>& unit) {
    return std::ranges::all_of(unit, [&](size_t column) {
        const auto& cell = cellOf(writes, column);
        return cell.written ? cell.before == other[column] : now[column] == other[column];
    });
}

/// The same verdict on a contradiction at two moments is no dispute; the later one stands, in either order of merging.
std::optional<Verdict> sameDecision(const TableShape& shape, const std::vector<size_t>& unit, const RowImage& mine,
                                    const RowImage& theirs) {
    const auto status = shape.column("status");
    const auto decided = shape.column("decided_at");
    if (shape.name != "contradiction" || unit.front() != static_cast<size_t>(status)
        || mine[static_cast<size_t>(status)] != theirs[static_cast<size_t>(status)]) {
        return std::nullopt;
    }
    const auto at = static_cast<size_t>(decided);
    if (mine[at] == theirs[at]) {
        return theirs[at + 1] < mine[at + 1] ? Verdict::Mine : Verdict::Theirs;
    }
    return theirs[at] < mine[at] ? Verdict::Mine : Verdict::Theirs;
}

Part compareUnit(const TableShape& shape, size_t number, const RowImage& mine, const RowImage& theirs,
                 const RowWrites& mineWrites, const RowWrites& theirsWrites) {
    const auto& unit = shape.units[number];
    Part part;
    part.unit = number;
    part.mineWrote = wrote(mineWrites, mine, unit);
    part.theirsWrote = wrote(theirsWrites, theirs, unit);
    if (part.mineWrote != part.theirsWrote) {
        part.verdict = part.mineWrote ? Verdict::Mine : Verdict::Theirs;
        return part;
    }
    if (const auto same = sameDecision(shape, unit, mine, theirs)) {
        part.verdict = *same;
        return part;
    }
    if (!part.mineWrote) {
        return part; // both know all of it, and each decided otherwise
    }
    const bool theirsWentOn = wentOnFrom(theirsWrites, theirs, mine, unit);
    const bool mineWentOn = wentOnFrom(mineWrites, mine, theirs, unit);
    if (theirsWentOn != mineWentOn) {
        part.verdict = mineWentOn ? Verdict::Mine : Verdict::Theirs;
        return part;
    }
    part.kind = ConflictKind::EditedTwice;
    return part;
}

Part comparePresence(const TableShape& shape, const DifferingRow& row, const RowWrites& mineWrites,
                     const RowWrites& theirsWrites) {
    const bool mineHasIt = row.mine.has_value();
    const RowWrites& absent = mineHasIt ? theirsWrites : mineWrites;
    const RowWrites& present = mineHasIt ? mineWrites : theirsWrites;
    const bool deleted = absent.existence && absent.existedBefore;
    const bool written = wroteAnything(shape, present, row.present());
    Part part;
    part.mineWrote = mineHasIt ? written : deleted;
    part.theirsWrote = mineHasIt ? deleted : written;
    if (deleted != written) {
        part.verdict = part.mineWrote ? Verdict::Mine : Verdict::Theirs;
    } else if (deleted) {
        part.kind = ConflictKind::DeletedAndEdited;
    }
    return part;
}

} // namespace

SideWrites::SideWrites(const Lineage& lineage, const std::vector<size_t>& positions) {
    for (const size_t position : positions) {
        const auto& deed = lineage.deeds()[position];
        for (const RowEdit& edit : deed.edits) {
            RowWrites& writes = m_rows[edit.row];
            takeEdit(writes, edit);
            writes.actor = deed.entry.actor;
            writes.at = deed.entry.at;
        }
    }
}

const RowWrites& SideWrites::of(const RowName& row) const {
    static const RowWrites untouched;
    const auto found = m_rows.find(row);
    return found == m_rows.end() ? untouched : found->second;
}

DifferingRow compareRow(const TableShape& shape, const RowName& row, std::optional<RowImage> mine,
                        std::optional<RowImage> theirs, const RowWrites& mineWrites, const RowWrites& theirsWrites) {
    DifferingRow differing{row, std::move(mine), std::move(theirs), {}, mineWrites.actor, mineWrites.at,
                           theirsWrites.actor, theirsWrites.at};
    if (!differing.isInBoth()) {
        differing.parts.push_back(comparePresence(shape, differing, mineWrites, theirsWrites));
        return differing;
    }
    for (size_t number = 0; number < shape.units.size(); ++number) {
        const bool differs = std::ranges::any_of(shape.units[number], [&](size_t column) {
            return (*differing.mine)[column] != (*differing.theirs)[column];
        });
        if (differs) {
            differing.parts.push_back(
                compareUnit(shape, number, *differing.mine, *differing.theirs, mineWrites, theirsWrites));
        }
    }
    return differing;
}

} // namespace gainsay::dossier
