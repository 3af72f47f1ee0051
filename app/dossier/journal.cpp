// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/journal.h"

#include "app/base/hash.h"
#include "app/dossier/founding.h"
#include "app/dossier/lengthled.h"
#include "app/dossier/rows.h"

#include <QCoreApplication>

namespace gainsay::dossier {
namespace {

constexpr QByteArrayView columns =
    "SELECT sequence, at, actor, kind, target, action, summary, changeset, previous_hash, hash FROM journal ";

QByteArray withColumns(QByteArrayView condition) {
    return columns.toByteArray() + condition.toByteArray();
}

JournalEntry read(const Statement& row) {
    JournalEntry entry;
    entry.sequence = row.integer(0);
    entry.at = row.moment(1);
    entry.actor = row.text(2);
    entry.kind = entryKindFromString(row.text(3)).value_or(EntryKind::Do);
    entry.target = row.isNull(4) ? std::nullopt : std::optional(row.integer(4));
    entry.action = {row.text(5), row.text(6)};
    entry.changeset = row.bytes(7);
    entry.previousHash = row.bytes(8);
    entry.hash = row.bytes(9);
    return entry;
}

QByteArray readHash(const Statement& row) {
    return row.bytes(0);
}

EntryKind readKind(const Statement& row) {
    return entryKindFromString(row.text(0)).value_or(EntryKind::Do);
}

Error brokenChain(qint64 sequence, const QString& why) {
    return {ErrorCode::Corrupt,
            QCoreApplication::translate("Dossier",
                                        "The journal was changed from outside: entry %1 does not fit the one before "
                                        "it. What the dossier says of its own history cannot be relied on from there.")
                .arg(sequence),
            why};
}

JournalStep readStep(const Statement& row) {
    return {row.integer(0), entryKindFromString(row.text(1)).value_or(EntryKind::Do), row.integer(2), row.text(3)};
}

} // namespace

QByteArray hashedBytesOf(const JournalEntry& entry) {
    QByteArray message;
    appendField(message, entry.previousHash);
    appendField(message, QByteArray::number(entry.sequence));
    appendField(message, entry.at.toUTC().toString(Qt::ISODateWithMs).toUtf8());
    appendField(message, entry.actor.toUtf8());
    appendField(message, toString(entry.kind).toUtf8());
    appendField(message, entry.target ? QByteArray::number(*entry.target) : QByteArray());
    appendField(message, entry.action.code.toUtf8());
    appendField(message, entry.action.summary.toUtf8());
    appendField(message, entry.changeset);
    return message;
}

QByteArray journalHash(const JournalEntry& entry) {
    return sha256(hashedBytesOf(entry));
}

QByteArray journalGenesis(const QByteArray& dossierId) {
    return sha256(dossierId);
}

std::optional<EntryKind> entryKindFromString(QStringView name) {
    for (const EntryKind kind : {EntryKind::Do, EntryKind::Undo, EntryKind::Redo}) {
        if (name == toString(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

QString toString(EntryKind kind) {
    switch (kind) {
    case EntryKind::Undo:
        return QStringLiteral("undo");
    case EntryKind::Redo:
        return QStringLiteral("redo");
    case EntryKind::Do:
        break;
    }
    return QStringLiteral("do");
}

Journal::Journal(Connection& connection)
    : m_connection(connection) {}

Result<QByteArray> Journal::genesisHash() const {
    const auto id = dossierIdOf(m_connection);
    return id ? journalGenesis(*id) : Result<QByteArray>(passOn(id));
}

Result<JournalMark> Journal::end() const {
    auto statement = m_connection.prepare("SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1");
    if (!statement) {
        return passOn(statement);
    }
    const auto row = statement->step();
    if (!row) {
        return passOn(row);
    }
    if (*row) {
        return JournalMark{statement->integer(0), statement->bytes(1)};
    }
    const auto genesis = genesisHash();
    if (!genesis) {
        return passOn(genesis);
    }
    return JournalMark{0, *genesis};
}

Result<bool> Journal::passesThrough(const JournalMark& mark) const {
    const auto hash = mark.sequence > 0 ? hashAt(mark.sequence) : Result<std::optional<QByteArray>>(genesisHash());
    if (!hash) {
        return passOn(hash);
    }
    return *hash == mark.hash;
}

Result<qint64> Journal::lastSequence() const {
    return m_connection.integer("SELECT max(sequence) FROM journal");
}

Result<JournalEntry> Journal::append(const Environment& environment, EntryKind kind, std::optional<qint64> target,
                                     const ActionName& action, const QByteArray& changeset) {
    const auto last = end();
    if (!last) {
        return passOn(last);
    }
    JournalEntry entry{
        last->sequence + 1, environment.clock.now(), environment.actor, kind, target, action, changeset, last->hash,
        QByteArray()};
    entry.hash = journalHash(entry);
    auto statement = m_connection.prepare(
        "INSERT INTO journal (sequence, at, actor, kind, target, action, summary, changeset, previous_hash, hash) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    if (!statement) {
        return passOn(statement);
    }
    const auto written = statement
                             ->bind(entry.sequence, entry.at, entry.actor, toString(kind), target, action.code,
                                    action.summary, changeset, entry.previousHash, entry.hash)
                             .run();
    if (!written) {
        return passOn(written);
    }
    return entry;
}

Result<std::vector<JournalEntry>> Journal::list(QByteArrayView sql, qint64 bound, qint64 limit) const {
    auto statement = m_connection.prepare(sql);
    if (!statement) {
        return passOn(statement);
    }
    statement->bind(bound, limit);
    std::vector<JournalEntry> entries;
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            return passOn(row);
        }
        if (!*row) {
            return entries;
        }
        entries.push_back(read(*statement));
    }
}

Result<std::vector<JournalEntry>> Journal::after(qint64 sequence, qint64 limit) const {
    return list(withColumns("WHERE sequence > ?1 ORDER BY sequence LIMIT ?2"), sequence, limit);
}

Result<std::vector<JournalEntry>> Journal::latest(qint64 limit) const {
    return list(withColumns("WHERE sequence > ?1 ORDER BY sequence DESC LIMIT ?2"), 0, limit);
}

Result<JournalEntry> Journal::entry(qint64 sequence) const {
    auto found = list(withColumns("WHERE sequence = ?1 LIMIT ?2"), sequence, 1);
    if (!found) {
        return passOn(found);
    }
    if (found->empty()) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Dossier", "The journal has no entry %1.").arg(sequence));
    }
    return std::move(found->front());
}

Result<std::vector<JournalStep>> Journal::stepsBefore(qint64 sequence, qint64 limit) const {
    return listRows(m_connection,
                    "SELECT sequence, kind, coalesce(target, sequence), action FROM journal WHERE sequence < ?1 "
                    "ORDER BY sequence DESC LIMIT ?2",
                    readStep, sequence, limit);
}

Result<std::optional<QByteArray>> Journal::hashAt(qint64 sequence) const {
    return findRow(m_connection, "SELECT hash FROM journal WHERE sequence = ?1", readHash, sequence);
}

Result<bool> Journal::isInForce(qint64 action) const {
    auto last = findRow(m_connection, "SELECT kind FROM journal WHERE target = ?1 ORDER BY sequence DESC LIMIT 1",
                        readKind, action);
    if (!last) {
        return passOn(last);
    }
    return *last != EntryKind::Undo;
}

Result<std::optional<JournalEntry>> Journal::entryOf(const Result<std::optional<qint64>>& sequence) const {
    if (!sequence) {
        return passOn(sequence);
    }
    if (!*sequence) {
        return std::nullopt;
    }
    auto found = entry(**sequence);
    if (!found) {
        return passOn(found);
    }
    return std::optional(std::move(*found));
}

Result<std::optional<JournalEntry>> Journal::undoable() const {
    return entryOf(m_steps.undoable(m_connection));
}

Result<std::optional<JournalEntry>> Journal::redoable() const {
    return entryOf(m_steps.redoable(m_connection));
}

Result<qint64> Journal::verifyChain() const {
    auto expected = genesisHash();
    if (!expected) {
        return passOn(expected);
    }
    QByteArray previous = *expected;
    qint64 sequence = 0;
    auto statement = m_connection.prepare(withColumns("ORDER BY sequence"));
    if (!statement) {
        return passOn(statement);
    }
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            return passOn(row);
        }
        if (!*row) {
            return sequence;
        }
        const JournalEntry entry = read(*statement);
        if (entry.sequence != sequence + 1) {
            return std::unexpected(brokenChain(sequence + 1, QStringLiteral("entry %1 is missing").arg(sequence + 1)));
        }
        if (entry.previousHash != previous || entry.hash != journalHash(entry)) {
            return std::unexpected(brokenChain(entry.sequence, QStringLiteral("hash differs")));
        }
        previous = entry.hash;
        sequence = entry.sequence;
    }
}

} // namespace gainsay::dossier
