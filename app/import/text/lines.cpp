// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/text/lines.h"

#include "app/import/text/textshape.h"

#include <span>

namespace gainsay::import {
namespace {

constexpr qsizetype narrowest = 30; ///< no one breaks lines shorter than this, in characters
constexpr qsizetype widest = 110;

bool isBreak(QChar c) {
    return c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == QChar(0x85) || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

std::vector<QStringView> physicalLines(QStringView text) {
    std::vector<QStringView> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || isBreak(text[i])) {
            lines.push_back(text.sliced(start, i - start).trimmed());
            if (i + 1 < text.size() && text[i] == u'\r' && text[i + 1] == u'\n') {
                ++i;
            }
            start = i + 1;
        }
    }
    return lines;
}

/// Lines that follow each other without a blank one were broken to a width if all but the last are nearly as long as
/// the longest, and the breaks fall inside sentences.
bool isHardWrapped(std::span<const QStringView> group) {
    if (group.size() < 2) {
        return false;
    }
    const auto longest = std::ranges::max(group, {}, &QStringView::size).size();
    if (longest < narrowest || longest > widest) {
        return false;
    }
    qsizetype insideSentence = 0;
    for (size_t i = 0; i + 1 < group.size(); ++i) {
        const auto next = group[i + 1];
        const auto nextWord = next.indexOf(u' ') < 0 ? next.size() : next.indexOf(u' ');
        const bool full = group[i].size() + 1 + nextWord > longest - longest / 8 || group[i].size() * 10 >= longest * 7;
        if (!full || beginsWithBullet(next) || beginsWithBullet(group[i])) {
            return false;
        }
        insideSentence += endsSentence(group[i]) ? 0 : 1;
    }
    return insideSentence * 2 >= static_cast<qsizetype>(group.size()) - 1;
}

QString joined(std::span<const QStringView> group) {
    QString out;
    for (const auto line : group) {
        if (!out.isEmpty() && !joinWithoutSpace(out.back(), line.front())) {
            out += u' ';
        }
        out += line;
    }
    return out;
}

} // namespace

std::vector<TextLine> splitLines(QStringView text) {
    const auto physical = physicalLines(text);
    std::vector<TextLine> lines;
    for (size_t i = 0; i < physical.size();) {
        if (physical[i].isEmpty()) {
            ++i;
            continue;
        }
        size_t end = i;
        while (end < physical.size() && !physical[end].isEmpty()) {
            ++end;
        }
        const std::span group(physical.data() + i, end - i);
        if (isHardWrapped(group)) {
            lines.push_back({joined(group), true, true});
        } else {
            for (size_t k = 0; k < group.size(); ++k) {
                lines.push_back({group[k].toString(), k == 0, k + 1 == group.size()});
            }
        }
        i = end;
    }
    return lines;
}

} // namespace gainsay::import
