// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/passagecontext.h"

#include "app/domain/wordcut.h"

#include <algorithm>

namespace gainsay::session {
namespace {

constexpr QChar ellipsis(0x2026);

/// Where the context before a quote begins: at the sentence before the one that the quote begins in.
qsizetype contextStart(std::span<const domain::TextRange> sentences, domain::TextRange quote) {
    auto own = std::ranges::find_if(sentences, [quote](domain::TextRange one) { return one.end > quote.start; });
    if (own == sentences.begin()) {
        return own == sentences.end() ? quote.start : std::min(quote.start, own->start);
    }
    return std::min(quote.start, std::prev(own)->start);
}

/// Where the context behind a quote ends: with the sentence after the one that the quote ends in.
qsizetype contextEnd(std::span<const domain::TextRange> sentences, domain::TextRange quote) {
    auto next = std::ranges::find_if(sentences, [quote](domain::TextRange one) { return one.end >= quote.end; });
    if (next != sentences.end() && next->start < quote.end) {
        ++next; // the quote ends in it
    }
    if (next != sentences.end()) {
        return std::max(quote.end, next->end);
    }
    return sentences.empty() ? quote.end : std::max(quote.end, sentences.back().end);
}

} // namespace

PassageContext contextOf(const domain::ArticleText& text, std::span<const domain::TextRange> sentences,
                         domain::TextRange quote) {
    const auto from = contextStart(sentences, quote);
    const auto to = contextEnd(sentences, quote);
    const auto first = std::max(from, quote.start - longestContext);
    const auto last = std::min(to, quote.end + longestContext);
    PassageContext context{text.slice({first, quote.start}), text.slice({quote.end, last})};
    if (first > from) {
        context.before = domain::withoutFirstWord(context.before);
    }
    if (last < to) {
        context.after = domain::withoutLastWord(context.after);
    }
    const auto* opening = text.blockAt(first);
    const auto* closing = text.blockAt(last - 1);
    if (!context.before.isEmpty() && (first > from || (opening != nullptr && first > opening->range.start))) {
        context.before.prepend(QString(ellipsis) + u' ');
    }
    if (!context.after.isEmpty() && (last < to || (closing != nullptr && last < closing->range.end))) {
        context.after.append(u' ' + QString(ellipsis));
    }
    return context;
}

} // namespace gainsay::session
