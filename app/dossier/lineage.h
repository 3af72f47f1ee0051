// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/contentstore.h"
#include "app/dossier/journal.h"
#include "app/dossier/rowimage.h"

#include <QHash>
#include <QSet>

#include <map>

namespace gainsay::dossier {

/// What was done in one copy of a dossier since it parted from another: its own entries and, before each merge, the
/// entries which that merge took. A value; it needs no connection once it is read.
class Lineage {
public:
    /// One entry with what it did to rows. What a merge merely took over counts as done by the entries that it took;
    /// the merge's own edits are the user's decisions.
    struct Deed {
        JournalEntry entry;
        std::vector<RowEdit> edits;
    };

    /// How deep packages may lie in packages. Copies that merge one another in turn come to two or three.
    static constexpr int deepestPackage = 200;

    /// Reads the journal after the entry at which the copies parted. NotFound or Corrupt where a merge's package is, or
    /// where packages lie too deep.
    [[nodiscard]] static Result<Lineage> read(const Journal& journal, const ContentStore& contents, qint64 parting);

    /// In order; each entry once.
    [[nodiscard]] const std::vector<Deed>& deeds() const { return m_deeds; }
    [[nodiscard]] bool knows(const QByteArray& hash) const { return m_positions.contains(hash); }
    /// The packages that merges here took.
    [[nodiscard]] const QSet<QByteArray>& packages() const { return m_packages; }

    /// Positions of what the other does not know and what is still in force: an action and its undoing, both unknown
    /// there, cancel each other out.
    [[nodiscard]] std::vector<size_t> unknownTo(const Lineage& other) const;
    /// The entry that an undo or a redo speaks of; nothing where it lies before the parting.
    [[nodiscard]] std::optional<size_t> actionOf(size_t position) const;

private:
    /// Entries that follow one another in one journal: a copy's own, or a taken copy's.
    struct Chain {
        qint64 first = 0; ///< sequence number of the first entry
        std::vector<size_t> positions;
        std::optional<size_t> parent; ///< position of the entry it goes on from, where that is known
    };

    /// Adds what the merge took, and leaves of its own edits the decisions.
    [[nodiscard]] Result<void> addTaken(const ContentStore& contents, const QByteArray& package,
                                        std::vector<RowEdit>& edits, int depth);
    [[nodiscard]] Result<void> addEntry(const ContentStore& contents, JournalEntry entry, bool inForce, int depth);
    void link(size_t position);

    std::vector<Deed> m_deeds;
    QHash<QByteArray, size_t> m_positions; ///< by hash
    std::vector<Chain> m_chains;
    std::vector<size_t> m_chainOf; ///< by position
    QSet<QByteArray> m_packages;
    QSet<QByteArray> m_taken; ///< those whose entries were added, or are being added
};

} // namespace gainsay::dossier
