// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/extraction.h"
#include "app/dossier/dossier.h"

#include <QHash>

#include <optional>
#include <vector>

namespace gainsay::session {

/// An article that a captured item is another state of.
struct KnownItem {
    domain::Article article;
    std::vector<domain::Version> versions; ///< by ordinal
    domain::ArticleText latest;            ///< text of the last of them

    /// The version that has this text; null where none has.
    [[nodiscard]] const domain::Version* versionWith(const QByteArray& textSha256) const;
};

/// Tells whether an item is one that the dossier has already, in another state. Two items are one
/// - where their addresses are (see domain::canonicalAddress) and besides that a quarter of the shorter text stands in
///   the other, or they have the same title (which is not just the outlet's name) and dates that can be the same day;
/// - without an address on one side, where outlet and title are the same and the day is, and half of the shorter text
///   stands in the other.
/// When in doubt they are two: articles that were merged are harder to part than two are to compare.
///
/// Keeps a table of what there is, so that of many items each is told in a time that does not grow with the dossier.
/// Not for several threads at once.
class KnownItems {
public:
    /// The article that the item is another state of; the one whose text is likest where several fit.
    /// `address` is where the item came from, where its extraction names none.
    [[nodiscard]] Result<std::optional<KnownItem>> find(dossier::Dossier& dossier, const domain::Extraction& item,
                                                        const QString& address);

private:
    [[nodiscard]] Result<void> update(dossier::Dossier& dossier);
    [[nodiscard]] Result<void> addNew(dossier::Dossier& dossier, const std::vector<dossier::JournalEntry>& entries);
    [[nodiscard]] Result<void> readAll(dossier::Dossier& dossier);
    void add(const dossier::ArticleIdentity& identity);

    qint64 m_seen = -1; ///< last journal entry that the table knows of
    QHash<QString, std::vector<domain::ArticleId>> m_byAddress;
    QHash<QString, std::vector<domain::ArticleId>> m_byName; ///< outlet, title and day
};

} // namespace gainsay::session
