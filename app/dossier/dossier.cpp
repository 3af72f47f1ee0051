// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/dossier.h"

#include "app/dossier/approach.h"
#include "app/dossier/backups.h"
#include "app/dossier/changerecorder.h"
#include "app/dossier/dependents.h"
#include "app/dossier/dossierfile.h"
#include "app/dossier/dump.h"
#include "app/dossier/founding.h"
#include "app/dossier/journalpackage.h"
#include "app/dossier/merge.h"
#include "app/dossier/migration.h"
#include "app/dossier/opening.h"
#include "app/dossier/schema.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gainsay::dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

/// Never without a backup: a migration is the one change of a file that undo cannot take back.
Result<void> bringUpToDate(Connection& connection, const Environment& environment) {
    return migrate(connection, [&environment](Connection& old) -> Result<void> {
        const auto backups = Backups::of(old, environment.backupFolder);
        if (!backups) {
            return passOn(backups);
        }
        const auto made = backups->make(old, BackupReason::Migration, environment.clock.now());
        if (!made) {
            return passOn(made);
        }
        return {};
    });
}

Error cannotBeChanged(const Dossier& dossier) {
    const QString plain =
        QCoreApplication::translate("Dossier", "“%1” was opened for reading only and cannot be changed.")
            .arg(QFileInfo(dossier.path()).fileName());
    return {ErrorCode::Unwritable, dossier.notice().isEmpty() ? plain : dossier.notice(), {}};
}

} // namespace

Dossier::Dossier(std::unique_ptr<Connection> connection, const Environment& environment)
    : m_connection(std::move(connection))
    , m_environment(environment)
    , m_sources(*m_connection)
    , m_articles(*m_connection)
    , m_contents(*m_connection)
    , m_quotes(*m_connection)
    , m_quotePlaces(*m_connection)
    , m_entities(*m_connection)
    , m_claims(*m_connection)
    , m_contradictions(*m_connection)
    , m_journal(*m_connection)
    , m_search(*m_connection)
    , m_facets(*m_connection)
    , m_savedSearches(*m_connection)
    , m_tags(*m_connection) {}

Dossier::~Dossier() = default;

Result<std::unique_ptr<Dossier>> Dossier::create(const QString& path, const Environment& environment,
                                                 const Storage& storage) {
    const bool isFile = path != u":memory:";
    const bool isOnSystem = isFile && storage.vfs.isEmpty();
    if (auto isFree = isOnSystem ? checkFreePath(path) : Result<void>(); !isFree) {
        return passOn(isFree);
    }
    const auto approach = approachToNew(path, placeOf(path, storage));
    if (!approach) {
        return passOn(approach);
    }
    // From here on the file is this call's own: another process may have made one since it was looked for.
    if (auto claimed = isOnSystem ? claimPath(path) : Result<void>(); !claimed) {
        return passOn(claimed);
    }
    auto connection = Connection::open(path, Access::Create, storage, approach->way);
    const auto created = connection ? createSchema(**connection, environment) : Result<void>(passOn(connection));
    if (!created) {
        connection = passOn(created); // which closes the file
        if (isFile) {
            Connection::removeFiles(path, storage); // made by this call, and of no use
        }
        return passOn(created);
    }
    std::unique_ptr<Dossier> dossier(new Dossier(std::move(*connection), environment));
    dossier->m_notice = approach->notice;
    return dossier;
}

Result<std::unique_ptr<Dossier>> Dossier::open(const QString& path, const Environment& environment, Access access,
                                               const Storage& storage) {
    if (auto readable = storage.vfs.isEmpty() ? checkReadableFile(path) : Result<void>(); !readable) {
        return passOn(readable);
    }
    auto opening = openWhereItLies(path, access, storage);
    if (!opening) {
        return passOn(opening);
    }
    if (opening->state.fit == SchemaFit::Older) {
        Connection& connection = *opening->connection;
        auto ready = connection.isReadOnly() ? presentAsCurrent(connection) : bringUpToDate(connection, environment);
        if (!ready) {
            return passOn(ready);
        }
    }
    std::unique_ptr<Dossier> dossier(new Dossier(std::move(opening->connection), environment));
    dossier->m_notice = opening->notice;
    dossier->m_isDamaged = opening->isDamaged;
    return dossier;
}

bool Dossier::isReadOnly() const {
    return m_connection->isReadOnly();
}

Result<std::optional<JournalEntry>> Dossier::record(EntryKind kind, std::optional<qint64> target,
                                                    const ActionName& action, const Work& work, Unchanged unchanged) {
    auto recorder = ChangeRecorder::start(*m_connection);
    if (!recorder) {
        return passOn(recorder);
    }
    Change change(*m_connection);
    if (auto worked = work(change); !worked) {
        return passOn(worked);
    }
    if (auto open = change.requireTransaction(); !open) {
        return passOn(open);
    }
    const auto changeset = recorder->changeset();
    if (!changeset) {
        return passOn(changeset);
    }
    if (changeset->isEmpty() && unchanged == Unchanged::LeavesNothing) {
        return std::nullopt;
    }
    auto entry = m_journal.append(m_environment, kind, target, action, *changeset);
    if (!entry) {
        return passOn(entry);
    }
    return std::optional(std::move(*entry));
}

Result<std::optional<JournalEntry>> Dossier::inTransaction(const Steps& steps) {
    if (isReadOnly()) {
        return std::unexpected(cannotBeChanged(*this));
    }
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction) {
        return passOn(transaction);
    }
    auto entry = steps();
    if (!entry || !*entry) {
        return entry;
    }
    if (auto committed = transaction->commit(); !committed) {
        return passOn(committed);
    }
    return entry;
}

Result<std::optional<JournalEntry>> Dossier::act(const ActionName& action, const Work& work) {
    return inTransaction([&] { return record(EntryKind::Do, std::nullopt, action, work, Unchanged::LeavesNothing); });
}

Result<void> Dossier::actTogether(const std::function<Result<void>(const Act&)>& work) {
    const auto done = inTransaction([&]() -> Result<std::optional<JournalEntry>> {
        Result<std::optional<JournalEntry>> last;
        const auto worked = work([&](const ActionName& action, const Work& one) {
            auto entry = record(EntryKind::Do, std::nullopt, action, one, Unchanged::LeavesNothing);
            if (last && (!entry || *entry)) {
                last = entry; // after a failure nothing may be committed, whatever the work makes of it
            }
            return entry;
        });
        return worked ? last : passOn(worked);
    });
    return done ? Result<void>() : Result<void>(passOn(done));
}

Result<std::optional<JournalEntry>> Dossier::step(EntryKind kind, const Steps& choose) {
    return inTransaction([&]() -> Result<std::optional<JournalEntry>> {
        // Chosen under the lock: another process may have taken the same step a moment ago.
        const auto target = choose();
        if (!target || !*target) {
            return target;
        }
        return stepOver(kind, **target);
    });
}

Result<std::optional<JournalEntry>> Dossier::stepTogether(EntryKind kind, const Choose& choose) {
    return inTransaction([&]() -> Result<std::optional<JournalEntry>> {
        const auto actions = choose();
        if (!actions) {
            return passOn(actions);
        }
        Result<std::optional<JournalEntry>> last;
        for (const qint64 action : *actions) {
            const auto target = m_journal.entry(action);
            last = target ? stepOver(kind, *target) : passOn(target);
            if (!last) {
                return last;
            }
        }
        return last;
    });
}

Result<std::optional<JournalEntry>> Dossier::stepOver(EntryKind kind, const JournalEntry& target) {
    const auto changes = kind == EntryKind::Undo ? inverted(target.changeset) : Result<QByteArray>(target.changeset);
    if (!changes) {
        return passOn(changes);
    }
    // Undoing a merge that changed no row still forgets what it took.
    return record(
        kind, target.sequence, target.action,
        [&changes](Change& change) { return apply(change.connection(), *changes); }, Unchanged::IsRecorded);
}

Result<std::optional<JournalEntry>> Dossier::undo() {
    return step(EntryKind::Undo, [this] { return m_journal.undoable(); });
}

Result<std::optional<JournalEntry>> Dossier::redo() {
    return step(EntryKind::Redo, [this] { return m_journal.redoable(); });
}

Result<std::optional<JournalEntry>> Dossier::undoTogether(const Choose& choose) {
    return stepTogether(EntryKind::Undo, choose);
}

Result<std::optional<JournalEntry>> Dossier::redoTogether(const Choose& choose) {
    return stepTogether(EntryKind::Redo, choose);
}

Result<JournalEntry> Dossier::undoAction(qint64 action) {
    return stepSingle(EntryKind::Undo, action);
}

Result<JournalEntry> Dossier::redoAction(qint64 action) {
    return stepSingle(EntryKind::Redo, action);
}

Result<JournalEntry> Dossier::stepSingle(EntryKind kind, qint64 action) {
    const auto chosen = m_journal.entry(action);
    if (!chosen) {
        return passOn(chosen);
    }
    const qint64 subject = chosen->target.value_or(action);
    auto done = step(kind, [&]() -> Result<std::optional<JournalEntry>> {
        const auto inForce = m_journal.isInForce(subject);
        if (!inForce) {
            return passOn(inForce);
        }
        if (*inForce != (kind == EntryKind::Undo)) {
            return failure(ErrorCode::InvalidInput,
                           (*inForce ? Words::tr("“%1” (entry %2) is done; there is nothing to do again.")
                                     : Words::tr("“%1” (entry %2) is undone already."))
                               .arg(chosen->action.summary)
                               .arg(subject));
        }
        if (kind == EntryKind::Undo && !packageDigestOf(chosen->action).isEmpty()) {
            if (auto later = dependents(subject); !later || !later->empty()) {
                return later ? std::unexpected(standingInTheWay(*chosen, kind, *later)) : passOn(later);
            }
        }
        auto target = m_journal.entry(subject);
        return target ? Result<std::optional<JournalEntry>>(std::move(*target)) : passOn(target);
    });
    if (!done && done.error().code == ErrorCode::Conflict && subject > 0) {
        const auto later = dependents(subject);
        return later ? std::unexpected(standingInTheWay(*chosen, kind, *later)) : passOn(later);
    }
    if (!done) {
        return passOn(done);
    }
    return std::move(**done);
}

Result<std::vector<JournalEntry>> Dossier::dependents(qint64 action, const std::stop_token& stop) {
    return dependentsOf(*m_connection, action, stop);
}

Result<std::vector<HistoryEntry>> Dossier::history(const HistoryFilter& filter, const std::stop_token& stop) {
    return findHistory(*m_connection, filter, stop);
}

Result<QStringList> Dossier::actors() {
    return actorsOf(*m_connection);
}

Result<MergePlan> Dossier::planMerge(Dossier& theirs, const std::stop_token& stop, const ProgressSink& progress) {
    return dossier::planMerge(*m_connection, *theirs.m_connection, stop, progress);
}

Result<std::optional<JournalEntry>> Dossier::merge(Dossier& theirs, const MergePlan& plan, const Decisions& decisions) {
    if (plan.isUpToDate()) {
        return std::nullopt;
    }
    const MergeRecord made = recordOf(plan, QFileInfo(theirs.path()).fileName());
    return inTransaction([&]() -> Result<std::optional<JournalEntry>> {
        const auto mineNow = m_journal.lastSequence();
        const auto theirsNow = mineNow ? theirs.m_journal.lastSequence() : mineNow;
        if (!theirsNow) {
            return passOn(theirsNow);
        }
        if (*mineNow != plan.mineSequence || *theirsNow != plan.theirsSequence) {
            return failure(ErrorCode::Busy,
                           Words::tr("One of the copies was changed while the merge was prepared. Nothing was "
                                     "merged; compare them again."));
        }
        return record(
            EntryKind::Do, std::nullopt, made.action,
            [&](Change& change) { return writeMerge(change, *theirs.m_connection, plan, decisions, made); },
            Unchanged::IsRecorded);
    });
}

Result<Verification> Dossier::verify(const std::stop_token& stop, const ProgressSink& progress) {
    return dossier::verify(*m_connection, stop, progress);
}

Result<QByteArray> Dossier::logicalDump() {
    return dossier::logicalDump(*m_connection);
}

Result<QByteArray> Dossier::id() const {
    return dossierIdOf(*m_connection);
}

Result<RowCounts> Dossier::counts() {
    auto statement = m_connection->prepare("SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM quote), "
                                           "(SELECT count(*) FROM entity), (SELECT count(*) FROM claim)");
    if (!statement) {
        return passOn(statement);
    }
    const auto row = statement->step();
    if (!row) {
        return passOn(row);
    }
    return RowCounts{statement->integer(0), statement->integer(1), statement->integer(2), statement->integer(3)};
}

} // namespace gainsay::dossier
