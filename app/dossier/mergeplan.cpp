// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/mergeplan.h"

#include "app/base/hash.h"
#include "app/dossier/conflictgroups.h"
#include "app/dossier/founding.h"
#include "app/dossier/journalpackage.h"
#include "app/dossier/mergewords.h"
#include "app/dossier/schema.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace gainsay::dossier {
namespace {

using Part = DifferingRow::Part;
using Verdict = Part::Verdict;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

Error stopped() {
    return {ErrorCode::Cancelled, Words::tr("The merge was stopped. Nothing was changed."), {}};
}

/// Two files are copies of one dossier if they were founded as one.
Result<void> checkKinship(Connection& mine, Connection& theirs) {
    const auto mineId = dossierIdOf(mine);
    const auto theirsId = mineId ? dossierIdOf(theirs) : mineId;
    if (!theirsId) {
        return passOn(theirsId);
    }
    if (*mineId != *theirsId) {
        return failure(
            ErrorCode::InvalidInput,
            Words::tr("“%1” is not a copy of this dossier: it was begun on its own. Only copies of one dossier can be "
                      "merged. To take its articles over, export them there and import them here.")
                .arg(theirs.path()));
    }
    return {};
}

/// The last entry that both journals have: their hashes agree up to it, and nowhere after it.
Result<qint64> partingOf(const Journal& mine, const Journal& theirs) {
    const auto mineLast = mine.lastSequence();
    const auto theirsLast = mineLast ? theirs.lastSequence() : mineLast;
    if (!theirsLast) {
        return passOn(theirsLast);
    }
    qint64 common = 0;
    qint64 beyond = std::min(*mineLast, *theirsLast) + 1;
    while (beyond - common > 1) {
        const qint64 middle = common + (beyond - common) / 2;
        const auto mineHash = mine.hashAt(middle);
        const auto theirsHash = mineHash ? theirs.hashAt(middle) : mineHash;
        if (!theirsHash) {
            return passOn(theirsHash);
        }
        (*mineHash == *theirsHash ? common : beyond) = middle;
    }
    return common;
}

/// The rows of a copy must be what its journal says of them: otherwise somebody wrote past it.
Result<void> checkRowsAgainstJournal(const Journal& journal, qint64 parting, RowAccess& rows) {
    const auto entries = journal.after(parting);
    if (!entries) {
        return passOn(entries);
    }
    std::map<RowName, RowEdit> last; // folded: what the entries leave of each row
    for (const JournalEntry& entry : *entries) {
        auto edits = editsOf(entry.changeset);
        if (!edits) {
            return passOn(edits);
        }
        for (RowEdit& edit : *edits) {
            const auto known = last.find(edit.row);
            if (known != last.end() && edit.operation == RowOperation::Updated) {
                // A table may have got a column since, and a stranger's changeset may have any number.
                auto& after = known->second.after;
                after.resize(std::max(after.size(), edit.after.size()));
                for (size_t column = 0; column < edit.after.size(); ++column) {
                    if (edit.after[column]) {
                        after[column] = edit.after[column];
                    }
                }
            } else {
                const RowName name = edit.row;
                last.insert_or_assign(name, std::move(edit));
            }
        }
    }
    for (const auto& [name, edit] : last) {
        const auto image = rows.read(name);
        if (!image) {
            return passOn(image);
        }
        bool holds = image->has_value() == (edit.operation != RowOperation::Deleted);
        for (size_t column = 0; holds && *image && column < edit.after.size(); ++column) {
            holds = !edit.after[column] || (column < (*image)->size() && *edit.after[column] == (**image)[column]);
        }
        if (!holds) {
            return failure(
                ErrorCode::Corrupt,
                Words::tr("The other copy was changed from outside: its rows are not what its journal says. Nothing "
                          "was merged. Run a verification of that copy, and ask where it comes from."),
                QString::fromLatin1(name.table));
        }
    }
    return {};
}

/// Every row that an entry of either copy touched since they parted, whatever became of it.
std::set<RowName> touchedRows(const Lineage& mine, const Lineage& theirs) {
    std::set<RowName> rows;
    for (const Lineage* lineage : {&mine, &theirs}) {
        for (const auto& deed : lineage->deeds()) {
            // The raw changeset: edits leave out what a merge merely took.
            for (RowEdit& edit : editsOf(deed.entry.changeset).value_or(std::vector<RowEdit>())) {
                rows.insert(std::move(edit.row));
            }
        }
    }
    return rows;
}

struct Sides {
    Connection& mine;
    Connection& theirs;
    Lineage mineLineage;
    Lineage theirsLineage;
    std::vector<size_t> mineUnknown;
    std::vector<size_t> theirsUnknown;
};

Result<Sides> readSides(Connection& mine, Connection& theirs, qint64 parting) {
    auto mineLineage = Lineage::read(Journal(mine), ContentStore(mine), parting);
    auto theirsLineage =
        mineLineage ? Lineage::read(Journal(theirs), ContentStore(theirs), parting) : std::move(mineLineage);
    if (!theirsLineage) {
        return passOn(theirsLineage);
    }
    auto mineUnknown = mineLineage->unknownTo(*theirsLineage);
    auto theirsUnknown = theirsLineage->unknownTo(*mineLineage);
    return Sides{mine,
                 theirs,
                 std::move(*mineLineage),
                 std::move(*theirsLineage),
                 std::move(mineUnknown),
                 std::move(theirsUnknown)};
}

Result<void> compareRows(const Sides& sides, const TableShapes& shapes, RowAccess& theirsRows, MergePlan& plan,
                         const std::stop_token& stop, const ProgressSink& progress) {
    const SideWrites mineWrites(sides.mineLineage, sides.mineUnknown);
    const SideWrites theirsWrites(sides.theirsLineage, sides.theirsUnknown);
    RowAccess mineRows(sides.mine, shapes);
    const auto touched = touchedRows(sides.mineLineage, sides.theirsLineage);
    qint64 done = 0;
    for (const RowName& name : touched) {
        if (stop.stop_requested()) {
            return std::unexpected(stopped());
        }
        auto mine = mineRows.read(name);
        auto theirs = mine ? theirsRows.read(name) : mine;
        if (!theirs) {
            return passOn(theirs);
        }
        if (*mine != *theirs) {
            plan.rows.push_back(compareRow(shapes.at(name.table), name, std::move(*mine), std::move(*theirs),
                                           mineWrites.of(name), theirsWrites.of(name)));
        }
        report(progress, ++done, static_cast<qint64>(touched.size()), Words::tr("Comparing the copies"));
    }
    return {};
}

void takeIncoming(const Sides& sides, MergePlan& plan) {
    for (const size_t position : sides.theirsUnknown) {
        const auto& deed = sides.theirsLineage.deeds()[position];
        plan.incoming.push_back(deed.entry);
        const QByteArray package = packageDigestOf(deed.entry.action);
        // A merge that left the other copy as this one is needs no answering merge here, and so on without end.
        plan.hasNews = plan.hasNews || package.isEmpty();
        if (!package.isEmpty()) {
            plan.packages.insert(package);
        }
    }
}

/// The same for the same parts in every run, whichever copy merges the other.
QString conflictId(const TableShapes& shapes, const std::vector<DifferingRow>& rows,
                   const std::vector<PartName>& group) {
    QByteArrayList names;
    for (const PartName& name : group) {
        const DifferingRow& row = rows[name.row];
        const auto& unit = row.parts[name.part].unit;
        QByteArray text = row.row.table;
        for (const Cell& cell : row.row.key) {
            text += '/' + std::visit(KeyText(), cell);
        }
        if (unit) {
            const TableShape& shape = shapes.at(row.row.table);
            text += '/' + shape.columns[static_cast<qsizetype>(shape.units[*unit].front())];
        }
        names.append(text);
    }
    std::ranges::sort(names);
    constexpr qsizetype idLength = 12;
    return toHex(sha256(names.join('\n'))).first(idLength);
}

void countBrought(MergePlan& plan) {
    std::map<QByteArray, IncomingRows> counts;
    for (const DifferingRow& row : plan.rows) {
        const bool taken =
            std::ranges::any_of(row.parts, [](const Part& part) { return part.verdict == Verdict::Theirs; });
        if (taken) {
            auto& count = counts[row.row.table];
            count.table = row.row.table;
            ++(row.isInBoth() ? count.changed : row.mine ? count.deleted : count.added);
        }
    }
    for (const QByteArray& table : recordedTables()) {
        if (const auto found = counts.find(table); found != counts.end()) {
            plan.brings.push_back(found->second);
        }
    }
}

} // namespace

std::vector<MergeConflict> MergePlan::undecided(const Decisions& decisions) const {
    std::vector<MergeConflict> open;
    std::ranges::copy_if(conflicts, std::back_inserter(open), [&decisions](const MergeConflict& conflict) {
        const auto found = decisions.find(conflict.id);
        return found == decisions.end() || found->second == Decision::Undecided ||
               (found->second == Decision::Both && !conflict.canKeepBoth);
    });
    return open;
}

Result<MergePlan> planMerge(Connection& mine, Connection& theirs, const std::stop_token& stop,
                            const ProgressSink& progress) {
    if (auto kin = checkKinship(mine, theirs); !kin) {
        return passOn(kin);
    }
    const Journal mineJournal(mine);
    const Journal theirsJournal(theirs);
    const auto mineLast = mineJournal.lastSequence();
    const auto theirsLast = mineLast ? theirsJournal.verifyChain() : mineLast;
    const auto parting = theirsLast ? partingOf(mineJournal, theirsJournal) : theirsLast;
    const auto shapes = parting ? readTableShapes(mine) : Result<TableShapes>(passOn(parting));
    const auto sides = shapes ? readSides(mine, theirs, *parting) : Result<Sides>(passOn(shapes));
    if (!sides) {
        return passOn(sides);
    }
    MergePlan plan;
    plan.mineSequence = *mineLast;
    plan.theirsSequence = *theirsLast;
    takeIncoming(*sides, plan);
    if (plan.incoming.empty()) {
        return plan;
    }
    RowAccess theirsRows(theirs, *shapes);
    if (auto sound = checkRowsAgainstJournal(theirsJournal, *parting, theirsRows); !sound) {
        return passOn(sound);
    }
    if (auto compared = compareRows(*sides, *shapes, theirsRows, plan, stop, progress); !compared) {
        return passOn(compared);
    }
    plan.groups = groupConflicts(*shapes, plan.rows);
    MergeWords words(*shapes, plan.rows, mine, theirs);
    for (const auto& group : plan.groups) {
        plan.conflicts.push_back(words.describe(conflictId(*shapes, plan.rows, group), group));
    }
    countBrought(plan);
    plan.notices = words.notices();
    return plan;
}

} // namespace gainsay::dossier
