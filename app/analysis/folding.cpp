// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/folding.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <memory>

namespace gainsay::analysis {
namespace {

constexpr bool isDroppedMark(char32_t c) {
    return (c >= 0x0300 && c <= 0x036F) || c == 0x200B || domain::isSettingMark(c);
}

char32_t plainSpace(char32_t c) {
    return c != U'\n' && QChar::isSpace(c) ? U' ' : c;
}

/// The folded form of one code point, worked out by Unicode's rules.
std::u32string decomposed(char32_t c) {
    if (c <= lastAscii) {
        return {foldedAscii[c]};
    }
    if (isHan(c)) {
        return {c};
    }
    if (isDroppedMark(c)) {
        return {};
    }
    const QString wide = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    std::u32string parts;
    for (const char32_t part : wide.normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (!isDroppedMark(part)) {
            parts += plainSpace(domain::foldedSign(part));
        }
    }
    return parts;
}

/// The folded forms of all code points, filled in page by page as texts come to need them: normalising takes some
/// hundred times as long as looking up.
class FoldingTable {
public:
    FoldingTable() = default;
    FoldingTable(const FoldingTable&) = delete;
    FoldingTable& operator=(const FoldingTable&) = delete;
    ~FoldingTable() {
        for (auto& page : m_pages) {
            delete page.load(std::memory_order_relaxed);
        }
    }

    [[nodiscard]] std::u32string_view parts(char32_t c) {
        std::atomic<const Page*>& slot = m_pages[c / pageSize];
        const Page* page = slot.load(std::memory_order_acquire);
        return (page ? page : fill(slot, c / pageSize * pageSize))->parts(c % pageSize);
    }

private:
    static constexpr char32_t pageSize = 256;
    static constexpr size_t pageCount = 0x110000 / pageSize;

    /// Small, since Japanese comes to need eighty of them.
    struct Page {
        std::u32string text;
        std::array<std::uint16_t, pageSize + 1> ends{}; ///< in the text, of the parts of all before each code point

        [[nodiscard]] std::u32string_view parts(size_t place) const {
            return std::u32string_view(text).substr(ends[place], size_t{ends[place + 1]} - ends[place]);
        }
    };

    /// Two threads may come to fill one page: the page of the one is used by both.
    static const Page* fill(std::atomic<const Page*>& slot, char32_t first) {
        auto page = std::make_unique<Page>();
        for (char32_t i = 0; i < pageSize; ++i) {
            page->text += QChar::isSurrogate(first + i) ? std::u32string() : decomposed(first + i);
            page->ends[i + 1] = static_cast<std::uint16_t>(page->text.size()); // at most 18 of one code point
        }
        page->text.shrink_to_fit();
        const Page* known = nullptr;
        return slot.compare_exchange_strong(known, page.get(), std::memory_order_acq_rel) ? page.release() : known;
    }

    std::array<std::atomic<const Page*>, pageCount> m_pages{};
};

} // namespace

std::u32string_view foldedParts(char32_t codePoint) {
    static FoldingTable table;
    return table.parts(codePoint);
}

FoldedText::FoldedText(QStringView text) {
    m_characters.reserve(static_cast<size_t>(text.size()));
    m_origins.reserve(static_cast<size_t>(text.size()));
    std::uint32_t codePoint = 0;
    const auto put = [&](char32_t c) {
        m_characters.push_back(c);
        m_origins.push_back({codePoint, codePoint + 1});
    };
    for (qsizetype i = 0; i < text.size(); ++codePoint) {
        const char32_t c = takeCodePoint(text, i);
        if (c <= lastAscii) {
            put(foldedAscii[c]);
            continue;
        }
        const std::u32string_view parts = foldedParts(c);
        if (parts.empty() && !m_origins.empty()) {
            m_origins.back().end = codePoint + 1; // an accent belongs to its letter
        }
        std::ranges::for_each(parts, put);
    }
}

domain::TextRange FoldedText::originOf(size_t first, size_t end) const {
    if (first >= end || end > m_origins.size()) {
        return {};
    }
    return {m_origins[first].start, m_origins[end - 1].end};
}

QString folded(QStringView text) {
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = takeCodePoint(text, i);
        if (c <= lastAscii) {
            result += QChar(static_cast<char16_t>(foldedAscii[c]));
            continue;
        }
        for (const char32_t part : foldedParts(c)) {
            result += QStringView(QChar::fromUcs4(part));
        }
    }
    return result;
}

bool isHan(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x3134F) ||
           c == 0x3005 || c == 0x3007;
}

bool isHiragana(char32_t c) {
    return c >= 0x3041 && c <= 0x309F;
}

bool isKatakana(char32_t c) {
    return (c >= 0x30A1 && c <= 0x30FA) || (c >= 0x30FC && c <= 0x30FF) || (c >= 0x31F0 && c <= 0x31FF) ||
           (c >= 0xFF66 && c <= 0xFF9F);
}

bool isUnspaced(char32_t c) {
    return isHan(c) || isHiragana(c) || isKatakana(c);
}

bool isSpacedWordCharacter(char32_t c) {
    return (QChar::isLetterOrNumber(c) || QChar::isMark(c)) && !isUnspaced(c);
}

} // namespace gainsay::analysis
