// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/merge.h"

#include "app/base/hash.h"
#include "app/dossier/contentstore.h"
#include "app/dossier/journalpackage.h"
#include "app/dossier/rows.h"
#include "app/dossier/schema.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace gainsay::dossier {
namespace {

using Part = DifferingRow::Part;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

/// What a row is to become.
class Outcome {
public:
    Outcome(const MergePlan& plan, const Decisions& decisions)
        : m_plan(plan)
        , m_decisions(decisions) {}

    [[nodiscard]] std::optional<RowImage> of(const DifferingRow& row, const TableShape& shape) const {
        if (!row.isInBoth()) {
            return decisionOn(row.parts.front()) == Decision::Mine ? row.mine : row.theirs;
        }
        RowImage image = *row.mine;
        for (const Part& part : row.parts) {
            const Decision decision = decisionOn(part);
            for (const size_t column : shape.units[*part.unit]) {
                if (decision == Decision::Theirs) {
                    image[column] = (*row.theirs)[column];
                } else if (decision == Decision::Both) {
                    image[column] = both((*row.mine)[column], (*row.theirs)[column]);
                }
            }
        }
        return image;
    }

private:
    [[nodiscard]] Decision decisionOn(const Part& part) const {
        switch (part.verdict) {
        case Part::Verdict::Mine:
            return Decision::Mine;
        case Part::Verdict::Theirs:
            return Decision::Theirs;
        case Part::Verdict::Conflict:
            break;
        }
        return m_decisions.at(m_plan.conflicts[part.group].id);
    }

    /// Both notes, in an order that does not depend on who merges whom.
    static Cell both(const Cell& mine, const Cell& theirs) {
        const auto* a = std::get_if<QString>(&mine);
        const auto* b = std::get_if<QString>(&theirs);
        if (!a || !b || a->isEmpty() || b->isEmpty()) {
            return a && !a->isEmpty() ? mine : theirs;
        }
        return std::min(*a, *b) + QStringLiteral("\n\n") + std::max(*a, *b);
    }

    const MergePlan& m_plan;
    const Decisions& m_decisions;
};

bool changesAny(const RowImage& from, const RowImage& to, const std::vector<std::vector<size_t>>& units) {
    return std::ranges::any_of(units, [&](const auto& unit) {
        return std::ranges::any_of(unit, [&](size_t column) { return from[column] != to[column]; });
    });
}

struct RowWrite {
    const DifferingRow* row = nullptr;
    RowImage image;
};

/// What has to be written, sorted into deletions, updates and insertions.
struct RowSteps {
    std::vector<const DifferingRow*> removed;
    std::vector<RowWrite> updated;
    std::vector<RowWrite> inserted;
};

RowSteps stepsOf(const MergePlan& plan, const Decisions& decisions, const TableShapes& shapes) {
    const Outcome outcome(plan, decisions);
    RowSteps steps;
    for (const DifferingRow& row : plan.rows) {
        const TableShape& shape = shapes.at(row.row.table);
        auto image = outcome.of(row, shape);
        if (image == row.mine) {
            continue;
        }
        // Two rows may exchange what only one may have at a time, so such rows go before they come.
        const bool anew = row.mine && image && changesAny(*row.mine, *image, shape.uniques);
        if (row.mine && (!image || anew)) {
            steps.removed.push_back(&row);
        }
        if (image && row.mine && !anew) {
            steps.updated.push_back({&row, std::move(*image)});
        } else if (image) {
            steps.inserted.push_back({&row, std::move(*image)});
        }
    }
    return steps;
}

/// Copies the content that a digest names, where it is not there yet.
Result<void> bringContent(Change& change, Connection& theirs, const QByteArray& digest) {
    const auto present = findRow(
        change.connection(), "SELECT 1 FROM content WHERE sha256 = ?1", +[](const Statement&) { return true; }, digest);
    if (!present) {
        return passOn(present);
    }
    if (*present) {
        return {};
    }
    const auto bytes = ContentStore(theirs).get(digest);
    const auto stored = bytes ? ContentStore(change.connection()).put(change, *bytes) : bytes;
    return stored ? Result<void>() : Result<void>(passOn(stored));
}

Result<void> bringContents(Change& change, Connection& theirs, const MergePlan& plan, const RowSteps& steps,
                           const TableShapes& shapes) {
    std::set<QByteArray> digests(plan.packages.begin(), plan.packages.end());
    for (const auto* writes : {&steps.inserted, &steps.updated}) {
        for (const RowWrite& write : *writes) {
            for (const size_t column : shapes.at(write.row->row.table).contents) {
                if (const auto* digest = std::get_if<QByteArray>(&write.image[column])) {
                    digests.insert(*digest);
                }
            }
        }
    }
    for (const QByteArray& digest : digests) {
        if (auto brought = bringContent(change, theirs, digest); !brought) {
            return brought;
        }
    }
    return {};
}

Result<void> writeRows(Connection& mine, const RowSteps& steps, const TableShapes& shapes) {
    RowAccess rows(mine, shapes);
    for (const DifferingRow* row : steps.removed) {
        if (auto removed = rows.remove(row->row); !removed) {
            return removed;
        }
    }
    for (const RowWrite& write : steps.updated) {
        if (auto updated = rows.update(write.row->row, *write.row->mine, write.image); !updated) {
            return updated;
        }
    }
    for (const RowWrite& write : steps.inserted) {
        if (auto inserted = rows.insert(write.row->row, write.image); !inserted) {
            return inserted;
        }
    }
    return {};
}

/// Both copies may have captured a new version of one article: each is the second for its maker. Their order decides,
/// the same in both directions.
Result<void> numberVersions(Change& change) {
    return change.run(
        "UPDATE version SET ordinal = numbered.place FROM (SELECT id, row_number() OVER "
        "(PARTITION BY article_id ORDER BY ordinal, captured_at, id) AS place FROM version "
        "WHERE article_id IN (SELECT article_id FROM version GROUP BY article_id, ordinal "
        "HAVING count(*) > 1)) AS numbered WHERE numbered.id = version.id AND version.ordinal <> numbered.place");
}

} // namespace

MergeRecord recordOf(const MergePlan& plan, const QString& copyName) {
    MergeRecord record;
    record.package = packEntries(plan.incoming);
    std::set<QString> actors;
    for (const JournalEntry& entry : plan.incoming) {
        actors.insert(entry.actor);
    }
    const QString people = QStringList(actors.begin(), actors.end()).join(QStringLiteral(", "));
    const auto count = static_cast<int>(plan.incoming.size());
    record.action = {mergeCode(sha256(record.package)),
                     (count == 1 ? Words::tr("Merge “%1”: 1 action by %3") : Words::tr("Merge “%1”: %2 actions by %3"))
                         .replace(QStringLiteral("%2"), QString::number(count))
                         .replace(QStringLiteral("%3"), people)
                         .replace(QStringLiteral("%1"), copyName)};
    return record;
}

Result<void> writeMerge(Change& change, Connection& theirs, const MergePlan& plan, const Decisions& decisions,
                        const MergeRecord& record) {
    if (const auto open = plan.undecided(decisions); !open.empty()) {
        return failure(
            ErrorCode::Conflict,
            Words::tr("%1 conflicts between the copies are not decided yet. Nothing was changed.").arg(open.size()),
            open.front().subject);
    }
    const auto shapes = readTableShapes(change.connection());
    if (!shapes) {
        return passOn(shapes);
    }
    const RowSteps steps = stepsOf(plan, decisions, *shapes);
    // References need hold when all rows are written; SQLite checks them at the end of the transaction.
    if (auto deferred = change.connection().execute("PRAGMA defer_foreign_keys = ON"); !deferred) {
        return deferred;
    }
    if (auto brought = bringContents(change, theirs, plan, steps, *shapes); !brought) {
        return brought;
    }
    if (auto written = writeRows(change.connection(), steps, *shapes); !written) {
        return written;
    }
    if (auto numbered = numberVersions(change); !numbered) {
        return numbered;
    }
    const auto kept = ContentStore(change.connection()).put(change, record.package);
    return kept ? Result<void>() : Result<void>(passOn(kept));
}

} // namespace gainsay::dossier
