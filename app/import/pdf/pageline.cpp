// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/pdf/pageline.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace gainsay::import {
namespace {

constexpr double widestGap = 3.0;     ///< between words of a line, in font sizes
constexpr double leastOverlap = 0.45; ///< of the heights of two words on one line

bool isRightToLeft(QChar c) {
    const auto direction = c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool hasRightToLeft(QStringView text) {
    return std::ranges::any_of(text, isRightToLeft);
}

bool onOneLine(const PageWord& before, const PageWord& word) {
    if (before.vertical != word.vertical || before.rotation != word.rotation) {
        return false;
    }
    const double size = std::max(before.size, word.size);
    if (before.vertical || before.rotation % 2 != 0) {
        const double overlap = std::min(before.right, word.right) - std::max(before.left, word.left);
        const double gap = before.rotation % 4 == 3 ? before.top - word.bottom : word.top - before.bottom;
        return overlap > leastOverlap * std::min(before.right - before.left, word.right - word.left) &&
               std::abs(gap) < widestGap * size;
    }
    const double overlap = std::min(before.bottom, word.bottom) - std::max(before.top, word.top);
    const double gap = word.left - before.right;
    return overlap > leastOverlap * std::min(before.bottom - before.top, word.bottom - word.top) && gap > -size &&
           gap < widestGap * size;
}

QString turned(const QString& word) {
    QString reversed;
    reversed.reserve(word.size());
    for (qsizetype i = word.size(); i-- > 0;) {
        if (word[i].isLowSurrogate() && i > 0) {
            reversed += word[i - 1];
            reversed += word[i--];
        } else {
            reversed += word[i].hasMirrored() ? word[i].mirroredChar() : word[i];
        }
    }
    return reversed;
}

/// The words of a line in reading order: the line of a right-to-left script is turned, and the runs of left-to-right
/// words and numbers in it are turned back.
std::vector<PageWord> inReadingOrder(std::span<const PageWord> line) {
    std::vector<PageWord> words(line.begin(), line.end());
    qsizetype rightToLeft = 0;
    qsizetype leftToRight = 0;
    for (const PageWord& word : words) {
        for (const QChar c : word.text) {
            rightToLeft += isRightToLeft(c) ? 1 : 0;
            leftToRight += c.direction() == QChar::DirL ? 1 : 0;
        }
    }
    if (rightToLeft <= leftToRight) {
        for (PageWord& word : words) {
            word.text = hasRightToLeft(word.text) ? turned(word.text) : word.text;
        }
        return words;
    }
    std::ranges::reverse(words);
    for (auto run = words.begin(); run != words.end();) {
        const auto end = std::find_if(run, words.end(), [](const PageWord& word) { return hasRightToLeft(word.text); });
        std::reverse(run, end);
        run = end == words.end() ? end : std::next(end);
    }
    for (PageWord& word : words) {
        word.text = hasRightToLeft(word.text) ? turned(word.text) : word.text;
        word.spaceAfter = true;
    }
    return words;
}

/// Cells of a table come without a space between them, but with a gap.
bool apart(const PageWord& before, const PageWord& word) {
    constexpr double widestKerning = 0.25;
    const double gap = before.right <= word.left ? word.left - before.right : before.left - word.right;
    return !before.vertical && before.rotation % 2 == 0 && gap > widestKerning * std::max(before.size, word.size);
}

PageLine lineOf(std::span<const PageWord> words, int page) {
    PageLine line;
    line.page = page;
    line.left = words.front().left;
    line.top = words.front().top;
    line.upright = !words.front().vertical && words.front().rotation == 0;
    qsizetype boldCharacters = 0;
    qsizetype characters = 0;
    for (const PageWord& word : words) {
        line.left = std::min(line.left, word.left);
        line.top = std::min(line.top, word.top);
        line.right = std::max(line.right, word.right);
        line.bottom = std::max(line.bottom, word.bottom);
        line.size = std::max(line.size, word.size);
        characters += word.text.size();
        boldCharacters += word.bold ? word.text.size() : 0;
    }
    line.bold = 2 * boldCharacters > characters;
    const auto ordered = inReadingOrder(words);
    for (size_t i = 0; i < ordered.size(); ++i) {
        line.text += ordered[i].text;
        const bool space = i + 1 < ordered.size() && (ordered[i].spaceAfter || apart(ordered[i], ordered[i + 1]));
        line.text += space ? QStringLiteral(" ") : QString();
    }
    return line;
}

} // namespace

std::vector<PageLine> linesOfWords(const std::vector<PageWord>& words, int page) {
    std::vector<PageLine> lines;
    const std::span all(words);
    for (size_t begin = 0; begin < all.size();) {
        size_t end = begin + 1;
        while (end < all.size() && onOneLine(all[end - 1], all[end])) {
            ++end;
        }
        lines.push_back(lineOf(all.subspan(begin, end - begin), page));
        begin = end;
    }
    return lines;
}

} // namespace gainsay::import
