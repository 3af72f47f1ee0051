// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/dossier/connection.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace gainsay::dossier {

/// Copies a whole open dossier into one new file, in steps, while others go on writing (SQLite's online backup): from
/// one snapshot or, where that would hold them up, begun anew whenever one of them wrote. The copy is written beside
/// the target under another name, checked (structure, references and the journal's chain up to the entry that the
/// source ends with), brought to the disk and only then renamed, so that there is a good copy at `target` or none; an
/// existing file is replaced. May run on any thread with a connection of its own. Errors: OutOfSpace, Unwritable,
/// Corrupt (the source is damaged), Cancelled.
[[nodiscard]] Result<void> copyDossierFile(Connection& source, const QString& target, const std::stop_token& stop = {},
                                           const ProgressSink& progress = {});

/// Makes the target's content that of the source, in one transaction of the target's. Interrupted, the target is as it
/// was. `underLock` is asked before the first page is copied, when nobody else can write to the target any more; its
/// error ends the copying.
[[nodiscard]] Result<void> copyPages(Connection& source, Connection& target, const std::stop_token& stop = {},
                                     const ProgressSink& progress = {},
                                     const std::function<Result<void>()>& underLock = {});

/// Whether a dossier file is whole: structure, references, and the journal's chain. Corrupt where it is not. Reads all
/// of the file but the stored contents' hashes; returns the number of journal entries. Cancelled soon after a stop.
[[nodiscard]] Result<qint64> checkWholeFile(Connection& connection, const std::stop_token& stop = {});

/// Puts a finished file in the place of another, or of none, so that after a power failure one of them is there whole.
[[nodiscard]] Result<void> replaceDurably(const QString& finished, const QString& target);

} // namespace gainsay::dossier
