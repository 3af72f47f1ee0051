// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/claim.h"
#include "app/domain/entity.h"
#include "app/domain/keys.h"
#include "app/domain/quote.h"
#include "app/domain/textrange.h"

#include <QString>

#include <optional>

namespace gainsay::ui {

/// What stands above an article. The title is shown only where the text has none of its own.
struct ArticleHeader {
    QString title;
    QString sourceLine; ///< "Ada Finch · Harbour Times · 3 Mar 2031"

    bool operator==(const ArticleHeader&) const = default;
};

/// A quote as the reader shows it. Ranges are code points of the article's text.
struct ReaderQuote {
    domain::QuoteId id;
    domain::TextRange range;
    int colour = domain::firstColour;
    bool hasNote = false;
    std::optional<domain::Stance> stance; ///< towards its claim, where it has one
    bool contradicted = false;            ///< a contradiction that nobody dismissed

    bool operator==(const ReaderQuote&) const = default;
};

/// A mention and what its tool tip says: the entity's name, or the names that it may mean.
struct ReaderMention {
    domain::Mention mention;
    QString label;

    bool operator==(const ReaderMention&) const = default;
};

/// A place to show in the text and on the ruler.
struct ReaderMark {
    enum class Kind { SearchHit, Contradiction };

    domain::TextRange range;
    Kind kind = Kind::SearchHit;

    bool operator==(const ReaderMark&) const = default;
};

/// A stretch of the article's QString in UTF-16 units, end exclusive: what Qt's text layout counts in.
/// Never leaves the reader; outside of it, offsets are code points (domain::TextRange).
struct Utf16Span {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool contains(qsizetype position) const { return position >= start && position < end; }
    [[nodiscard]] bool overlaps(Utf16Span other) const { return start < other.end && other.start < end; }
    [[nodiscard]] Utf16Span intersected(Utf16Span other) const {
        return {std::max(start, other.start), std::min(end, other.end)};
    }

    bool operator==(const Utf16Span&) const = default;
};

} // namespace gainsay::ui
