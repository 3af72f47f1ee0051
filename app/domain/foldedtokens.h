// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace gainsay::domain {

/// A word, a sign of punctuation, or one character of a script that sets no spaces between words; compared by its
/// folded form, so that case and the style of quotation marks and dashes do not count.
struct FoldedToken {
    qsizetype start = 0; ///< UTF-16 offsets in the text it was cut from; the end is exclusive
    qsizetype end = 0;
    quint64 hash = 0;  ///< of the folded form
    bool word = false; ///< letters and digits, not punctuation

    [[nodiscard]] qsizetype length() const { return end - start; }
};

/// Cuts a text into its tokens in order; white space separates and vanishes, soft hyphens inside words do not count.
/// Linear in the length of the text.
[[nodiscard]] std::vector<FoldedToken> foldedTokens(QStringView text);

/// How alike two different words are as spelled, 0–1: the share of the longer one that they have in common at their
/// beginnings and ends ("organised" and "organized"), case folded.
[[nodiscard]] double spellingLikeness(QStringView one, QStringView other);

} // namespace gainsay::domain
