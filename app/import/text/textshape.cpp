// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/text/textshape.h"

#include "app/domain/scripts.h"
#include "app/import/text/characters.h"

#include <QRegularExpression>
#include <QVarLengthArray>

#include <utility>

namespace gainsay::import {
namespace {

constexpr QStringView closers = u"\"'”’»›)]}）］｝」』】〉》*_ \u00A0\u3000";
constexpr QStringView sentenceMarks = u".!?…。！？｡؟۔।";
constexpr QStringView bullets = u"•‣◦⁃∙●○■□▪▫►▸➤・*-–—";
constexpr QStringView quotationMarks = u"\"“”„«»「『‘";

bool isWordCharacter(char32_t c) {
    return QChar::isLetterOrNumber(c) || c == U'\'' || c == U'’';
}

/// Calls `use` with every code unit of a text, folded by case and straightened, and whether it was a space or stays in
/// foldedWords(). What folds to several characters and what lies far off is folded in runs, as nothing in it is a
/// space.
template <typename Use>
void forEachFolded(QStringView text, Use use) {
    const auto& shapes = characterShapes();
    const auto isPlain = [&](char16_t c) {
        return c < firstIdeograph ? shapes[c].folded != 0 || c == 0 : isCaseless(c);
    };
    for (qsizetype i = 0; i < text.size();) {
        const char16_t c = text[i].unicode();
        if (c < firstIdeograph && isPlain(c)) {
            use(shapes[c].folded, shapes[c].space, shapes[c].word);
            ++i;
            continue;
        }
        if (isCaseless(c)) {
            use(c, QChar::isSpace(c), QChar(c).isLetter() || QChar(c).isMark());
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && !isPlain(text[end].unicode())) {
            ++end;
        }
        for (const QChar one : text.sliced(i, end - i).toString().toCaseFolded()) {
            const QChar plain(straightened(one.unicode()));
            use(plain.unicode(), false, plain.isLetter() || plain.isMark() || plain.isSurrogate() || plain == u'\'');
        }
        i = end;
    }
}

using Buffer = QVarLengthArray<QChar, 512>;

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
    const auto& shapes = characterShapes();
    forEachCodePoint(text, [&](char32_t c) {
        if (c < firstIdeograph) {
            const CharacterShape& shape = shapes[c];
            words += shape.countsAsWord && !inWord ? 1 : 0;
            inWord = shape.countsAsWord || (inWord && shape.clings);
        } else if (isUnspacedScript(c)) {
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
    return std::ranges::any_of(text, [](QChar c) { return c == u'"' || (c >= u'«' && quotationMarks.contains(c)); });
}

QString simplified(QStringView text) {
    return text.toString().simplified();
}

QString folded(QStringView text) {
    Buffer out;
    bool spacePending = false;
    forEachFolded(text, [&](char16_t c, bool space, bool /*word*/) {
        if (space) {
            spacePending = !out.isEmpty();
            return;
        }
        if (spacePending) {
            out.append(u' ');
            spacePending = false;
        }
        out.append(QChar(c));
    });
    return QString(out.constData(), out.size());
}

QString foldedWords(QStringView text) {
    Buffer out;
    bool borderPending = false;
    forEachFolded(text, [&](char16_t c, bool /*space*/, bool word) {
        if (!word) {
            borderPending = !out.isEmpty();
            return;
        }
        if (borderPending) {
            out.append(u' ');
            borderPending = false;
        }
        out.append(QChar(c));
    });
    return QString(out.constData(), out.size());
}

void SimplifiedText::append(QStringView text) {
    const auto start = m_text.size();
    m_text.resizeForOverwrite(start + text.size() + 1);
    QChar* const begin = m_text.data();
    QChar* out = begin + start;
    for (const QChar c : text) {
        if (c.isSpace()) {
            m_spacePending = out != begin;
            continue;
        }
        if (m_spacePending) {
            *out++ = u' ';
            m_spacePending = false;
        }
        *out++ = c;
    }
    m_text.truncate(out - begin);
}

QStringList splitAtBars(QStringView text) {
    constexpr QStringView barsAndSlash = u"|｜•·»›>→/";
    if (std::ranges::none_of(text, [&](QChar c) { return barsAndSlash.contains(c); })) {
        return text.isEmpty() ? QStringList() : QStringList(text.toString());
    }
    static const QRegularExpression bars(QStringLiteral(R"(\s*[|｜•·»›>→]\s*|\s+/\s+)"));
    return text.toString().split(bars, Qt::SkipEmptyParts);
}

} // namespace gainsay::import
