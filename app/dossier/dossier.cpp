// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/dossier.h"

#include "app/dossier/changerecorder.h"
#include "app/dossier/dossierfile.h"
#include "app/dossier/dump.h"
#include "app/dossier/examination.h"
#include "app/dossier/schema.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gainsay::dossier {
namespace {

QString damagedNotice(const QString& path) {
    return QCoreApplication::translate("Dossier", "“%1” is damaged. What can be read of it is shown; so that nothing more is lost, "
                                                  "it cannot be changed. Restore a backup, or run “gainsay-cli verify” to see "
                                                  "what is wrong.")
        .arg(QFileInfo(path).fileName());
}

Error cannotBeChanged(const Dossier& dossier) {
    const QString plain = QCoreApplication::translate("Dossier", "“%1” was opened for reading only and cannot be changed.")
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
    , m_entities(*m_connection)
    , m_claims(*m_connection)
    , m_contradictions(*m_connection)
    , m_journal(*m_connection)
    , m_search(*m_connection) {
}

Dossier::~Dossier() = default;

Result<std::unique_ptr<Dossier>> Dossier::create(const QString& path, const Environment& environment,
                                                 const Storage& storage) {
    const bool inMemory = path == u":memory:";
    if (!inMemory && storage.vfs.isEmpty()) {
        if (auto isFree = checkFreePath(path); !isFree) {
            return passOn(isFree);
        }
    }
    auto connection = Connection::open(path, Access::Create, storage);
    const auto created = connection ? createSchema(**connection, environment) : Result<void>(passOn(connection));
    if (!created) {
        connection = passOn(created); // which closes the file
        if (!inMemory) {
            Connection::removeFiles(path, storage); // made by this call, and of no use
        }
        return passOn(created);
    }
    return std::unique_ptr<Dossier>(new Dossier(std::move(*connection), environment));
}

Result<std::unique_ptr<Dossier>> Dossier::open(const QString& path, const Environment& environment, Access access,
                                               const Storage& storage) {
    if (auto readable = storage.vfs.isEmpty() ? checkReadableFile(path) : Result<void>(); !readable) {
        return passOn(readable);
    }
    auto connection = Connection::open(path, access, storage);
    if (!connection) {
        return passOn(connection);
    }
    if (auto examined = examine(**connection); !examined) {
        return passOn(examined);
    }
    const QString damage = findDamage(**connection);
    if (!damage.isEmpty() && access != Access::ReadOnly) {
        connection = Connection::open(path, Access::ReadOnly, storage);
        if (!connection) {
            return passOn(connection);
        }
    }
    std::unique_ptr<Dossier> dossier(new Dossier(std::move(*connection), environment));
    dossier->m_notice = damage.isEmpty() ? QString() : damagedNotice(path);
    return dossier;
}

bool Dossier::isReadOnly() const {
    return m_connection->isReadOnly();
}

Result<std::optional<JournalEntry>> Dossier::record(EntryKind kind, std::optional<qint64> target, const ActionName& action,
                                                    const Work& work) {
    if (isReadOnly()) {
        return std::unexpected(cannotBeChanged(*this));
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
