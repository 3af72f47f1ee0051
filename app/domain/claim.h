// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"
#include "app/domain/partialdate.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace gainsay::domain {

/// A proposition in dispute.
struct Claim {
    ClaimId id;
    QString text;          ///< a full sentence that can be true or false
    PartialDate eventDate; ///< when what it speaks of happened
    QString note;

    bool operator==(const Claim&) const = default;
};

/// Where a Quote stands towards a Claim.
enum class Stance { Asserts, Denies, Doubts, Reports };

/// How firmly it is said. "No comment" and "cannot confirm" are no denials.
enum class Modality { Asserted, Alleged, Denied, NoComment, CannotConfirm, Predicted, Conditional };

/// What a Quote says about a Claim.
struct Assertion {
    AssertionId id;
    QuoteId quote;
    ClaimId claim;
    Stance stance = Stance::Asserts;
    Modality modality = Modality::Asserted;
    QStringList speakerChain; ///< from the origin to the outlet: "ministry sources", "Kyodo News", "SBS News"
    PartialDate eventDate;
    QString quantity; ///< as written: "27,445 files"; empty where the quote gives none

    bool operator==(const Assertion&) const = default;
};

/// Whether two stances on one claim cannot both hold: asserting against denying or doubting, reporting against denying.
[[nodiscard]] bool areOpposed(Stance a, Stance b);

/// "asserts", "denies", "doubts", "reports".
[[nodiscard]] QString toString(Stance stance);
[[nodiscard]] std::optional<Stance> stanceFromString(QStringView name);
/// "asserted", "alleged", "denied", "no-comment", "cannot-confirm", "predicted", "conditional".
[[nodiscard]] QString toString(Modality modality);
[[nodiscard]] std::optional<Modality> modalityFromString(QStringView name);

} // namespace gainsay::domain
