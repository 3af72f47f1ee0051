// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/articletext.h"
#include "app/domain/contradiction.h"
#include "app/domain/quote.h"

#include <QString>

#include <vector>

namespace gainsay::exporting {

/// A quote between the words that stand around it.
struct Passage {
    QString before; ///< empty where the quote opens its paragraph; begins with "… " where more stands before
    QString after;  ///< likewise, ends with " …"
};

/// Code points of context that a report prints on either side of a quote, at most.
inline constexpr qsizetype reportContext = 140;

/// The words around a range, whole words only, from within the paragraphs where the range begins and ends.
[[nodiscard]] Passage passageAround(const domain::ArticleText& text, domain::TextRange range,
                                    qsizetype context = reportContext);

/// What a run of words is in a comparison.
enum class Mark { None, Agrees, Clashes };

/// A run of a quote's words that are marked alike. Put one after another, the runs' words are the quote's.
struct MarkedRun {
    QString words;
    Mark mark = Mark::None;
    std::vector<int> reasons; ///< numbers, from 1, of the reasons that mark it; ascending
};

/// Which of a Contradiction's two passages is meant.
enum class Side { A, B };

/// Splits a quote where the ranges of the reasons begin and end. Ranges outside the quote are cut to it.
[[nodiscard]] std::vector<MarkedRun> markedRuns(const QString& exact, const std::vector<domain::Reason>& reasons,
                                                Side side);

/// At most `limit` code points of a quote, on one line, whole words, "…" where cut: for table cells and link texts.
[[nodiscard]] QString excerpt(const QString& exact, qsizetype limit);

} // namespace gainsay::exporting
