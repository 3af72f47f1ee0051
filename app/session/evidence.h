// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/dossier/verification.h"
#include "app/session/actionrunner.h"
#include "app/session/contradictiondesk.h"

#include <stop_token>

namespace gainsay::session {

/// What a bundle holds.
struct EvidenceSummary {
    QString path;
    qint64 articles = 0;
    qint64 versions = 0;
    qint64 quotes = 0;
    qint64 journalEntries = 0;
    QByteArray lastHash; ///< of the journal; 32 bytes
};

/// Writes the dossier as an evidence bundle: a BagIt folder (RFC 8493) with every capture's original bytes and
/// extracted text, the quotes as W3C annotations, the journal as text and with all that its hashes are taken over, and
/// a report to read. Whole, or not at all; the same dossier at the same moment gives the same bytes. Corrupt where a
/// stored text, original or quote is not what it should be: then nothing is written. May run on a thread of its own
/// with its own session.
[[nodiscard]] Result<EvidenceSummary> writeEvidence(ActionRunner& actions, const ContradictionDesk& contradictions,
                                                    const QString& folder, const std::stop_token& stop = {},
                                                    const ProgressSink& progress = {});

/// Whether a path is to be checked as a bundle rather than as a dossier.
[[nodiscard]] bool isEvidence(const QString& path);

/// Checks a bundle from anywhere: every byte against the manifests, both ways; the journal's chain, recomputed from its
/// fields, and what it adds up to against the quotes and captures; every capture's hashes; every quote against the text
/// that it is anchored in. Findings are listed, not returned as errors. Errors: NotFound, InvalidInput (no folder),
/// TooLarge, Cancelled.
[[nodiscard]] Result<dossier::Verification> verifyEvidence(const QString& folder, const std::stop_token& stop = {},
                                                           const ProgressSink& progress = {});

} // namespace gainsay::session
