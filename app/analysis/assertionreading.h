// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/lexicons.h"
#include "app/analysis/quantities.h"
#include "app/domain/claim.h"

#include <optional>

namespace gainsay::analysis {

/// A value and where it was read. An empty range: taken because no word said otherwise.
template <typename T>
struct Reading {
    T value{};
    domain::TextRange range; ///< code points of the passage
    QString rule;            ///< the rule's stable name: "denial", "hedge", "month-year" …
};

/// What a passage seems to say, to prefill an Assertion that somebody then confirms.
struct AssertionReading {
    Reading<domain::Stance> stance;
    Reading<domain::Modality> modality;
    std::vector<Reading<QString>> speakers; ///< from the origin to the outlet
    std::optional<Reading<domain::PartialDate>> eventDate;
    std::optional<Reading<Quantity>> quantity;

    /// The speakers' names, as Assertion::speakerChain wants them.
    [[nodiscard]] QStringList speakerChain() const;
};

/// Reads a passage. `published` resolves its dates; empty where unknown.
///
/// Denial beats refusal to comment beats doubt beats negation beats hearsay beats a plain statement. "Denies knowing",
/// "no comment" and "cannot confirm" are not denials: the stance then is `reports`, with a modality of its own.
[[nodiscard]] AssertionReading readAssertion(const QString& text, const domain::PartialDate& published,
                                             const Lexicons& lexicons = Lexicons::builtIn());

} // namespace gainsay::analysis
