// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/journal.h"

#include <QJsonObject>
#include <QLatin1StringView>

#include <optional>

// The payload of an evidence bundle, shared by its writer and its reader.

namespace gainsay::session::evidence {

inline constexpr QLatin1StringView formatName("gainsay-evidence 1");
inline constexpr QLatin1StringView readmePath("data/README.txt");
inline constexpr QLatin1StringView dossierPath("data/dossier.json");
inline constexpr QLatin1StringView articlesPath("data/articles.json");
inline constexpr QLatin1StringView quotesPath("data/quotes.jsonld");
inline constexpr QLatin1StringView journalPath("data/journal.jsonl");
inline constexpr QLatin1StringView journalTextPath("data/journal.txt");
inline constexpr QLatin1StringView reportPath("data/report.html");

/// Where the entries of another copy that a merge took are, by their SHA-256.
[[nodiscard]] QString mergePath(const QByteArray& packageDigest);

/// One entry as an object: times as the hash has them, the changeset in base 64, hashes in hexadecimal.
[[nodiscard]] QJsonObject toJson(const dossier::JournalEntry& entry);
/// Nothing where a field is missing or not as toJson() writes it.
[[nodiscard]] std::optional<dossier::JournalEntry> entryFromJson(const QJsonObject& object);

} // namespace gainsay::session::evidence
