// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/passage.h"

#include "app/domain/wordcut.h"

#include <algorithm>
#include <set>

namespace gainsay::exporting {
namespace {

constexpr QChar ellipsis(0x2026);

domain::TextRange blockRange(const domain::ArticleText& text, qsizetype offset) {
    const auto* block = text.blockAt(offset);
    return block == nullptr ? domain::TextRange{0, text.index().length()} : block->range;
}

} // namespace

Passage passageAround(const domain::ArticleText& text, domain::TextRange range, qsizetype context) {
    const auto opening = std::min(blockRange(text, range.start).start, range.start);
    const auto closing = std::max(blockRange(text, std::max(range.start, range.end - 1)).end, range.end);
    const auto from = std::max(opening, range.start - context);
    const auto to = std::min(closing, range.end + context);
    Passage passage{text.slice({from, range.start}), text.slice({range.end, to})};
    if (from > opening) {
        passage.before = QString(ellipsis) + u' ' + domain::withoutFirstWord(passage.before);
    }
    if (to < closing) {
        passage.after = domain::withoutLastWord(passage.after) + u' ' + ellipsis;
    }
    return passage;
}

std::vector<MarkedRun> markedRuns(const QString& exact, const std::vector<domain::Reason>& reasons, Side side) {
    const domain::CodePointIndex index(exact);
    const domain::TextRange whole{0, index.length()};
    const auto rangeOf = [side, whole](const domain::Reason& reason) {
        return (side == Side::A ? reason.a : reason.b).intersected(whole);
    };
    std::set<qsizetype> borders{whole.start, whole.end};
    for (const domain::Reason& reason : reasons) {
        if (const auto range = rangeOf(reason); !range.isEmpty()) {
            borders.insert({range.start, range.end});
        }
    }
    std::vector<MarkedRun> runs;
    for (auto border = borders.begin(); std::next(border) != borders.end(); ++border) {
        const domain::TextRange piece{*border, *std::next(border)};
        MarkedRun run{index.slice(exact, piece), Mark::None, {}};
        for (size_t i = 0; i < reasons.size(); ++i) {
            if (rangeOf(reasons[i]).contains(piece)) {
                run.mark = std::max(run.mark, reasons[i].clashes ? Mark::Clashes : Mark::Agrees);
                run.reasons.push_back(static_cast<int>(i) + 1);
            }
        }
        runs.push_back(std::move(run));
    }
    return runs;
}

QString excerpt(const QString& exact, qsizetype limit) {
    const QString line = exact.simplified();
    const domain::CodePointIndex index(line);
    if (index.length() <= limit) {
        return line;
    }
    return domain::withoutLastWord(index.slice(line, {0, limit})) + ellipsis;
}

} // namespace gainsay::exporting
