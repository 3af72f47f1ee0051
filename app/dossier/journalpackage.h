// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/journal.h"

namespace gainsay::dossier {

// A merge keeps the other copy's journal entries, whole and in their order, as one stored content: the package. The
// merge's own entry names it by its SHA-256 ("merge:0a1b…"), so that the journal's chain covers it. Each entry of a
// package stands there as the very bytes that its hash was taken of; nothing about it can be altered unnoticed.

/// The action code of a merge that took this package.
[[nodiscard]] QString mergeCode(const QByteArray& packageDigest);
/// The SHA-256 of the package that an entry's action took; empty where the action is no merge.
[[nodiscard]] QByteArray packageDigestOf(const ActionName& action);

[[nodiscard]] QByteArray packEntries(const std::vector<JournalEntry>& entries);
/// Corrupt where the bytes are no package. Every entry's hash is computed from its bytes.
[[nodiscard]] Result<std::vector<JournalEntry>> unpackEntries(const QByteArray& package);

} // namespace gainsay::dossier
