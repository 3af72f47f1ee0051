// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace gainsay::domain {

/// What became of a sentence from one version to the next.
enum class SentenceChange { Same, Moved, Changed, Added, Removed };

/// What became of a run of words from one wording to the next.
enum class WordChange { Same, Removed, Added };

/// Words in a row that fared alike, with the white space that follows them.
struct WordRun {
    QString words;
    WordChange change = WordChange::Same;
    bool isFigure = false; ///< changed, and it gives a figure: a number in digits or words, a year, a day

    bool operator==(const WordRun&) const = default;
};

/// Two wordings of one passage, word by word. The words of the runs, put one after another, are the wording.
struct WordChanges {
    std::vector<WordRun> before; ///< Same and Removed
    std::vector<WordRun> after;  ///< Same and Added

    /// Both in one line: what was removed before what was added in its place.
    [[nodiscard]] std::vector<WordRun> inOneLine() const;

    bool operator==(const WordChanges&) const = default;
};

/// "same", "moved", "changed", "added", "removed".
[[nodiscard]] QString toString(SentenceChange change);

} // namespace gainsay::domain
