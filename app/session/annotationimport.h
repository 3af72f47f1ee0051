// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/anchor.h"
#include "app/session/actionrunner.h"

#include <vector>

namespace gainsay::session {

/// What became of one annotation that came in.
struct IncomingOutcome {
    QString id;           ///< of the annotation, as given; may be empty
    domain::QuoteId quote; ///< null when orphaned
    domain::Anchoring anchoring;
    Error refusal; ///< with a message where the annotation itself could not be read
};

/// Takes W3C annotations in as quotes: each is looked for in the version that its target names, by address or by id,
/// and where it names none that is known, in all texts. What is not found in exactly one place makes no quote and is
/// reported as orphaned. All quotes of one call are one action.
[[nodiscard]] Result<std::vector<IncomingOutcome>> importAnnotations(ActionRunner& actions, const QByteArray& jsonLd);

} // namespace gainsay::session
