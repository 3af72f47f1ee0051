// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/claim.h"
#include "app/domain/contradiction.h"
#include "app/domain/keys.h"
#include "app/domain/textrange.h"

#include <QString>

#include <optional>

namespace gainsay::ui {

/// One passage of a contradiction, as it is shown.
struct CompareSide {
    domain::ArticleId article;
    domain::VersionId version;
    QString sourceName; ///< "The Harbour Post"; empty: unknown
    QString articleTitle;
    QString dateText;                     ///< when it was published, for a person: "28 Nov 2016"
    QString versionText = {};             ///< "version 1 of 2"; empty: the article has only one
    QString grade;                        ///< Admiralty code: "B2"; empty: not judged
    QString chain;                        ///< who is cited: "citing Kyodo, ministry sources"; empty: nobody
    std::optional<domain::Stance> stance; ///< towards the contradiction's claim
    /// Context, quote and context are one text, cut before and behind the quote; paragraphs end at an empty line
    /// ("\n\n"). The ranges of domain::Reason count from the quote's start.
    QString before;
    QString quote;
    QString after;
    domain::TextRange quoteRange; ///< within the version
    /// Why the quote cannot be shown in its place, in a sentence for the user; empty: it was found.
    QString problem;

    bool operator==(const CompareSide&) const = default;
};

/// One contradiction with everything that its picture needs.
struct CompareItem {
    domain::Contradiction contradiction;
    QString claimText; ///< empty where the pair shares no claim
    QString
        claimLine; ///< under the claim in the list: "5 articles · 1 independent origin"; empty: counted from the items
    CompareSide a;
    CompareSide b;
    bool isNew = false;       ///< nobody has looked at it yet
    bool isFromTexts = false; ///< found in the texts; nothing of it is in the dossier until somebody decides
    QString confusedName;     ///< what two bodies may be called alike: a warning and no contradiction; else empty
    QString originsLine;      ///< one sentence; empty: not known, and then nothing is said

    [[nodiscard]] bool isConfusion() const { return !confusedName.isEmpty(); }

    bool operator==(const CompareItem&) const = default;
};

} // namespace gainsay::ui
