// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/dossier/connection.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace gainsay::dossier {

/// One thing that is not as it should be.
struct Finding {
    QString where; ///< "quote 0190…", "journal"
    QString what;  ///< in words for the user
};

/// What a verification looked at and found.
struct Verification {
    qint64 contents = 0;
    qint64 journalEntries = 0;
    qint64 quotes = 0;
    std::vector<Finding> findings;

    [[nodiscard]] bool isClean() const { return findings.empty(); }
};

/// Checks the file's structure, every stored byte against its SHA-256, the journal's chain, every quote's words against
/// the text that it was taken from, every row against what the journal's changes add up to, and the search index
/// against the texts. Works on one moment's state, whatever others write meanwhile. Goes on after a finding; an error
/// only where the file cannot be read at all.
[[nodiscard]] Result<Verification> verify(Connection& connection, const std::stop_token& stop = {},
                                          const ProgressSink& progress = {});

} // namespace gainsay::dossier
