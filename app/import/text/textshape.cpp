// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/text/textshape.h"

#include "app/domain/scripts.h"

#include <QRegularExpression>

namespace gainsay::import {
namespace {

constexpr QStringView closers = u"\"'”’»›)]}）］｝」』】〉》*_ \u00A0\u3000";
constexpr QStringView sentenceMarks = u".!?…。！？｡؟۔।";
constexpr QStringView bullets = u"•‣◦⁃∙●○■□▪▫►▸➤・*-–—";
constexpr QStringView quotationMarks = u"\"“”„«»「『‘";

bool isWordCharacter(char32_t c) {
    return QChar::isLetterOrNumber(c) || c == U'\'' || c == U'’';
}

/// Length of the bullet with the spaces behind it; 0 without one.
qsizetype bulletLength(QStringView text) {
    qsizetype i = 0;
    while (i < text.size() && text[i].isSpace()) {
        ++i;
    }
    if (i >= text.size() || !bullets.contains(text[i])) {
        return 0;
    }
    // Hyphens, dashes and asterisks are bullets only when set apart.
    const bool needsSpace = QStringView(u"*-–—").contains(text[i]);
    qsizetype after = ++i;
    while (after < text.size() && text[after].isSpace()) {
        ++after;
    }
    return needsSpace && after == i ? 0 : after;
}

} // namespace

bool isUnspacedScript(char32_t c) {
    constexpr char32_t firstIdeograph = 0x2E80; // nothing below is Han or kana, and most text lies there
    if (c < firstIdeograph) {
        return false;
    }
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return c == U'ー' || c == U'々';
    }
}

bool joinWithoutSpace(QChar last, QChar first) {
    const auto isUnspaced = [](QChar c) {
        return domain::isWrittenWithoutSpaces(c.script()) || isUnspacedScript(c.unicode()) ||
               (c >= QChar(0x3000) && c <= QChar(0x303F)) || (c >= QChar(0xFF01) && c <= QChar(0xFF65));
    };
    return isUnspaced(last) && isUnspaced(first);
}

qsizetype wordCount(QStringView text) {
    qsizetype words = 0;
    qsizetype unspaced = 0;
    bool inWord = false;
    forEachCodePoint(text, [&](char32_t c) {
        if (isUnspacedScript(c)) {
            ++unspaced;
            inWord = false;
        } else if (isWordCharacter(c)) {
            words += inWord ? 0 : 1;
            inWord = true;
        } else {
            inWord = inWord && QChar::category(c) == QChar::Mark_NonSpacing;
        }
    });
    return words + (unspaced + 1) / 2;
}

QChar finalMark(QStringView text) {
    while (!text.isEmpty() && (text.back().isSpace() || closers.contains(text.back()))) {
        text.chop(1);
    }
    return text.isEmpty() ? QChar() : text.back();
}

bool endsSentence(QStringView text) {
    const QChar last = finalMark(text);
    return !last.isNull() && sentenceMarks.contains(last);
}

bool isTitleCase(QStringView text) {
    int longWords = 0;
    int capitalised = 0;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    for (const auto& word : words) {
        if (word.size() >= 4 && word.front().isLetter()) {
            ++longWords;
            capitalised += word.front().isUpper() ? 1 : 0;
        }
    }
    return longWords > 0 && capitalised * 10 >= longWords * 6;
}

bool isAllCapitals(QStringView text) {
    bool any = false;
    for (const QChar c : text) {
        if (c.isLower()) {
            return false;
        }
        any = any || c.isUpper();
    }
    return any;
}

bool beginsWithBullet(QStringView text) {
    return bulletLength(text) > 0;
}

QStringView withoutBullet(QStringView text) {
    return text.sliced(bulletLength(text));
}

bool hasQuotationMark(QStringView text) {
    return std::ranges::any_of(text, [](QChar c) { return quotationMarks.contains(c); });
}

QString simplified(QStringView text) {
    return text.toString().simplified();
}

QString folded(QStringView text) {
    QString out = simplified(text).toCaseFolded();
    for (QChar& c : out) {
        switch (c.unicode()) {
        case u'‘':
        case u'’':
        case u'ʼ':
            c = u'\'';
            break;
        case u'“':
        case u'”':
        case u'„':
            c = u'"';
            break;
        case u'–':
        case u'—':
        case u'‐':
        case u'‑':
            c = u'-';
            break;
        default:
            break;
        }
    }
    return out;
}

QString foldedWords(QStringView text) {
    QString out;
    bool borderPending = false;
    for (const QChar c : folded(text)) {
        if (c.isLetter() || c.isMark() || c.isSurrogate() || c == u'\'') {
            if (borderPending && !out.isEmpty()) {
                out += u' ';
            }
            borderPending = false;
            out += c;
        } else {
            borderPending = true;
        }
    }
    return out;
}

QStringList splitAtBars(QStringView text) {
    static const QRegularExpression bars(QStringLiteral(R"(\s*[|｜•·»›>→]\s*|\s+/\s+)"));
    return text.toString().split(bars, Qt::SkipEmptyParts);
}

} // namespace gainsay::import
