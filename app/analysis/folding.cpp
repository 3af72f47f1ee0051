// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/folding.h"

#include "app/domain/foldedsigns.h"

#include <QChar>

namespace gainsay::analysis {
namespace {

constexpr bool isDroppedMark(char32_t c) {
    return (c >= 0x0300 && c <= 0x036F) || c == 0x200B || domain::isSettingMark(c);
}

char32_t plainSpace(char32_t c) {
    return c != U'\n' && QChar::isSpace(c) ? U' ' : c;
}

} // namespace

FoldedText::FoldedText(QStringView text) {
    m_characters.reserve(static_cast<size_t>(text.size()));
    m_origins.reserve(static_cast<size_t>(text.size()));
    qsizetype codePoint = 0;
    const auto put = [&](char32_t c) {
        m_characters.push_back(plainSpace(domain::foldedSign(c)));
        m_origins.push_back({codePoint, codePoint + 1});
    };
    for (const char32_t c : text.toUcs4()) {
        if (c < 0x80) {
            put(c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c);
        } else if (isHan(c)) {
            put(c);
        } else if (isDroppedMark(c)) {
            if (!m_origins.empty()) {
                m_origins.back().end = codePoint + 1; // an accent belongs to its letter
            }
        } else {
            const QString wide = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
            for (const char32_t part : wide.normalized(QString::NormalizationForm_KD).toUcs4()) {
                if (!isDroppedMark(part)) {
                    put(part);
                }
            }
        }
        ++codePoint;
    }
}

domain::TextRange FoldedText::originOf(size_t first, size_t end) const {
    if (first >= end || end > m_origins.size()) {
        return {};
    }
    return {m_origins[first].start, m_origins[end - 1].end};
}

QString folded(QStringView text) {
    const FoldedText form(text);
    return QString::fromUcs4(form.characters().data(), static_cast<qsizetype>(form.characters().size()));
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
