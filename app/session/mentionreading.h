// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/dossier.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace gainsay::session {

/// Decided mentions as they stand, found ones where no decision touches them; by place. Both are of one version and
/// ascend.
[[nodiscard]] std::vector<domain::Mention> withDecisions(std::vector<domain::Mention> found,
                                                         const std::vector<domain::Mention>& decided);

/// The latest version of an article, its text, and what somebody decided about the names in it.
struct LatestText {
    const domain::Version& version;
    const domain::ArticleText& text;
    const std::vector<domain::Mention>& decided;
};

/// Hands the latest text of every article to `visit`, in the order of the articles' keys, until one fails. Reads all
/// texts: use it off the GUI thread. Cancelled when stopped.
[[nodiscard]] Result<void> visitLatestTexts(dossier::Dossier& dossier, const std::stop_token& stop,
                                            const std::function<Result<void>(const LatestText&)>& visit);

} // namespace gainsay::session
