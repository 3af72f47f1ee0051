// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/dossier.h"

#include "app/dossier/backups.h"
#include "app/dossier/changerecorder.h"
#include "app/dossier/dossierfile.h"
#include "app/dossier/dump.h"
#include "app/dossier/migration.h"
#include "app/dossier/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace gainsay::dossier {
namespace {

QString newerNotice(const QString& path, int version) {
    return QCoreApplication::translate(
               "Dossier",
               "“%1” was written by a newer Gainsay (file format %2; this program knows %3). It can be read here, "
               "but not changed. Install the newer Gainsay to work on it.")
        .arg(QFileInfo(path).fileName())
        .arg(version)
        .arg(schemaVersion);
}

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

} // namespace

Dossier::Dossier(std::unique_ptr<Connection> connection, const Environment& environment)
    : m_connection(std::move(connection))
    , m_environment(environment)
    , m_sources(*m_connection)
    , m_articles(*m_connection)
    , m_contents(*m_connection)
    , m_quotes(*m_connection)
    , m_entities(*m_connection)
    , m_claims(*m_connection)
    , m_contradictions(*m_connection)
    , m_journal(*m_connection)
    , m_search(*m_connection) {}

Dossier::~Dossier() = default;

Result<std::unique_ptr<Dossier>> Dossier::create(const QString& path, const Environment& environment) {
    const bool inMemory = path == u":memory:";
    if (!inMemory) {
        if (auto isFree = checkFreePath(path); !isFree) {
            return passOn(isFree);
        }
    }
    auto connection = Connection::open(path, Access::Create);
    if (!connection) {
        return passOn(connection);
    }
    if (auto created = createSchema(**connection, environment); !created) {
        connection->reset();
        if (!inMemory) {
            QFile::remove(path); // made by this call, and of no use
        }
        return passOn(created);
    }
    return std::unique_ptr<Dossier>(new Dossier(std::move(*connection), environment));
}

Result<std::unique_ptr<Dossier>> Dossier::open(const QString& path, const Environment& environment, Access access) {
    if (auto readable = checkReadableFile(path); !readable) {
        return passOn(readable);
    }
    auto connection = Connection::open(path, access);
    if (!connection) {
        return passOn(connection);
    }
    const auto state = checkSchema(**connection);
    if (!state) {
        return passOn(state);
    }
    QString notice;
    if (state->fit == SchemaFit::Newer) {
        notice = newerNotice(path, state->version);
        connection = Connection::open(path, Access::ReadOnly);
        if (!connection) {
            return passOn(connection);
        }
    } else if (state->fit == SchemaFit::Older) {
        const bool mayWrite = access == Access::ReadWrite;
        if (auto ready = mayWrite ? bringUpToDate(**connection, environment) : presentAsCurrent(**connection); !ready) {
            return passOn(ready);
        }
    }
    auto dossier = std::unique_ptr<Dossier>(new Dossier(std::move(*connection), environment));
    dossier->m_notice = notice;
    return dossier;
}

bool Dossier::isReadOnly() const {
    return m_connection->isReadOnly();
}

Result<std::optional<JournalEntry>> Dossier::record(EntryKind kind, std::optional<qint64> target,
                                                    const ActionName& action, const Work& work) {
    if (!m_notice.isEmpty()) {
        return failure(ErrorCode::Unwritable, m_notice);
    }
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction) {
        return passOn(transaction);
    }
    auto recorder = ChangeRecorder::start(*m_connection);
    if (!recorder) {
        return passOn(recorder);
    }
    Change change(*m_connection);
    if (auto worked = work(change); !worked) {
        return passOn(worked);
    }
    const auto changeset = recorder->changeset();
    if (!changeset) {
        return passOn(changeset);
    }
    if (changeset->isEmpty()) {
        return std::nullopt;
    }
    auto entry = m_journal.append(m_environment, kind, target, action, *changeset);
    if (!entry) {
        return passOn(entry);
    }
    if (auto committed = transaction->commit(); !committed) {
        return passOn(committed);
    }
    return std::optional(std::move(*entry));
}

Result<std::optional<JournalEntry>> Dossier::act(const ActionName& action, const Work& work) {
    return record(EntryKind::Do, std::nullopt, action, work);
}

Result<std::optional<JournalEntry>> Dossier::replay(EntryKind kind, const JournalEntry& target) {
    const auto changes = kind == EntryKind::Undo ? inverted(target.changeset) : Result<QByteArray>(target.changeset);
    if (!changes) {
        return passOn(changes);
    }
    return record(kind, target.sequence, target.action,
                  [&changes](Change& change) { return apply(change.connection(), *changes); });
}

Result<std::optional<JournalEntry>> Dossier::undo() {
    const auto target = m_journal.undoable();
    if (!target) {
        return passOn(target);
    }
    return *target ? replay(EntryKind::Undo, **target) : Result<std::optional<JournalEntry>>(std::nullopt);
}

Result<std::optional<JournalEntry>> Dossier::redo() {
    const auto target = m_journal.redoable();
    if (!target) {
        return passOn(target);
    }
    return *target ? replay(EntryKind::Redo, **target) : Result<std::optional<JournalEntry>>(std::nullopt);
}

Result<Verification> Dossier::verify(const std::stop_token& stop, const ProgressSink& progress) {
    return dossier::verify(*m_connection, stop, progress);
}

Result<QByteArray> Dossier::logicalDump() {
    return dossier::logicalDump(*m_connection);
}

Result<QByteArray> Dossier::id() const {
    auto statement = m_connection->prepare("SELECT id FROM dossier");
    if (!statement) {
        return passOn(statement);
    }
    const auto row = statement->step();
    if (!row) {
        return passOn(row);
    }
    return statement->bytes(0);
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
