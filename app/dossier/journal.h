// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/environment.h"
#include "app/base/result.h"
#include "app/dossier/connection.h"
#include "app/dossier/undosteps.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace gainsay::dossier {

enum class EntryKind { Do, Undo, Redo };

/// What the user did, for machines and for people.
struct ActionName {
    QString code;    ///< stable: "quote.add"
    QString summary; ///< "Highlight “was no data breach”", as the Undo menu shows it

    bool operator==(const ActionName&) const = default;
};

/// One record of the journal.
struct JournalEntry {
    qint64 sequence = 0; ///< 1, 2, 3 … without gaps
    QDateTime at;        ///< UTC
    QString actor;
    EntryKind kind = EntryKind::Do;
    std::optional<qint64> target; ///< of Undo and Redo: the entry taken back or done again
    ActionName action;
    QByteArray changeset; ///< SQLite's format
    QByteArray previousHash;
    QByteArray hash;
};

/// A place in a journal: behind an entry, or at the beginning.
struct JournalMark {
    qint64 sequence = 0; ///< of the entry; 0: the beginning
    QByteArray hash;     ///< what the next entry follows

    bool operator==(const JournalMark&) const = default;
};

/// What following undo and redo through the journal needs of an entry: all but its changes.
struct JournalStep {
    qint64 sequence = 0;
    EntryKind kind = EntryKind::Do;
    qint64 action = 0; ///< the entry that did first what this one did, took back or did again
    QString code;      ///< of the action
};

/// The append-only, hash-chained record of every change. Each entry's hash is the SHA-256 over its fields, each led by
/// its length as eight bytes, big end first, in the order of JournalEntry, the previous entry's hash before them; the
/// first entry follows the SHA-256 of the dossier's id.
class Journal {
public:
    /// The connection must outlive this.
    explicit Journal(Connection& connection);

    /// Appends inside the caller's transaction.
    [[nodiscard]] Result<JournalEntry> append(const Environment& environment, EntryKind kind,
                                              std::optional<qint64> target, const ActionName& action,
                                              const QByteArray& changeset);

    /// Entries after a sequence number, oldest first, at most `limit` (−1: all).
    [[nodiscard]] Result<std::vector<JournalEntry>> after(qint64 sequence, qint64 limit = -1) const;
    /// The last entries, newest first.
    [[nodiscard]] Result<std::vector<JournalEntry>> latest(qint64 limit) const;
    /// Those before a sequence number, newest first, at most `limit`.
    [[nodiscard]] Result<std::vector<JournalStep>> stepsBefore(qint64 sequence, qint64 limit) const;
    [[nodiscard]] Result<JournalEntry> entry(qint64 sequence) const;
    [[nodiscard]] Result<qint64> lastSequence() const;
    /// Where the journal ends now.
    [[nodiscard]] Result<JournalMark> end() const;
    /// Whether the journal still passes through a place where it once ended. It does not where the file was restored
    /// from a backup meanwhile.
    [[nodiscard]] Result<bool> passesThrough(const JournalMark& mark) const;

    /// The hash of an entry; nothing where there is no such entry.
    [[nodiscard]] Result<std::optional<QByteArray>> hashAt(qint64 sequence) const;
    /// Whether an action is in force: done and not taken back, or done again.
    [[nodiscard]] Result<bool> isInForce(qint64 action) const;

    /// What Undo would take back, and what Redo would do again; nothing where there is nothing.
    [[nodiscard]] Result<std::optional<JournalEntry>> undoable() const;
    [[nodiscard]] Result<std::optional<JournalEntry>> redoable() const;

    /// Recomputes the whole chain. Corrupt, naming the first entry that does not fit.
    [[nodiscard]] Result<qint64> verifyChain() const;

private:
    [[nodiscard]] Result<QByteArray> genesisHash() const;
    [[nodiscard]] Result<std::vector<JournalEntry>> list(QByteArrayView sql, qint64 bound, qint64 limit) const;

    [[nodiscard]] Result<std::optional<JournalEntry>> entryOf(const Result<std::optional<qint64>>& sequence) const;

    Connection& m_connection;
    mutable UndoSteps m_steps;
};

/// The bytes that an entry's hash is the SHA-256 of.
[[nodiscard]] QByteArray hashedBytesOf(const JournalEntry& entry);
/// The hash that an entry must have, over all its other fields.
[[nodiscard]] QByteArray journalHash(const JournalEntry& entry);

/// What the first entry of a dossier's journal follows: 32 bytes.
[[nodiscard]] QByteArray journalGenesis(const QByteArray& dossierId);

/// "do", "undo", "redo"; nothing for any other word.
[[nodiscard]] std::optional<EntryKind> entryKindFromString(QStringView name);

/// "do", "undo", "redo".
[[nodiscard]] QString toString(EntryKind kind);

} // namespace gainsay::dossier
