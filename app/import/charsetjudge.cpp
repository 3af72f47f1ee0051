// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/charsetjudge.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace gainsay::import {
namespace {

// What a character costs that is not as it should be. Chosen by hand, in the order of how sure a sign each one is.
constexpr double costOfNoText = 3;  ///< controls, unassigned characters, what could not be decoded
constexpr double costOfForeign = 1; ///< a letter that the language does not have
constexpr double costOfMixture = 1; ///< a letter next to one of another script
constexpr double costOfSymbol = 1;  ///< a symbol next to a letter
constexpr double costOfLoneSymbol = 0.3;
constexpr double costOfCapital = 0.4;   ///< after a small letter
constexpr double costOfShouting = 0.05; ///< a capital after a capital

/// The letters beyond ASCII of languages that are written in Latin letters, small ones.
constexpr std::array latinAlphabets{
    u"äöüß",                     // German
    u"àâæçéèêëîïôœùûüÿ",         // French
    u"áéíñóúü¡¿ªº",              // Spanish
    u"àéèìíîóòùú",               // Italian
    u"áâãàçéêíóôõúüªº",          // Portuguese
    u"àçéèíïóòúü·",              // Catalan
    u"éëïóöüáèêàûíîôú",          // Dutch, Afrikaans
    u"äåöé",                     // Swedish, Finnish
    u"äåöšžé",                   // Finnish
    u"æøåéóòôü",                 // Danish, Norwegian
    u"áðéíóúýþæö",               // Icelandic
    u"áíóúýæøð",                 // Faroese
    u"áčďéěíňóřšťúůýžôäöü",      // Czech
    u"áäčďéíĺľňóôŕšťúýž",        // Slovak
    u"ąćęłńóśźż",                // Polish
    u"áéíóöőúüű",                // Hungarian
    u"čšžćđ",                    // Slovene, Croatian
    u"ăâîşţ",                    // Romanian, with cedillas
    u"ăâîșț",                    // Romanian, with commas
    u"ëç",                       // Albanian
    u"çğıiöşüâîû",               // Turkish
    u"ąčęėįšųūž",                // Lithuanian
    u"āčēģīķļņšūžōŗ",            // Latvian
    u"äõöüšž",                   // Estonian
    u"áéíóúàèìòùâêîôûŵŷäëïöüẁỳ", // Irish, Scottish, Welsh
    u"ĉĝĥĵŝŭ",                   // Esperanto
    u"ċġħżàèìòù",                // Maltese
    u"àáãạảăắằẳẵặâấầẩẫậđèéẹẻẽêềếểễệìíĩỉịòóõọỏôốồổỗộơớờởỡợùúũụủưứừửữựỳýỵỷỹ\u0300\u0301\u0303\u0309\u0323", // Vietnamese
};

/// The small letters of a language and how many of ten thousand letters each is; of others only that they occur.
struct Frequencies {
    QStringView letters;
    std::array<int, 48> share;
};

// Counted roughly: they only have to tell a language from its letters in disorder.
constexpr std::array otherAlphabets{
    Frequencies{u"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
                {1097, 845, 801, 735, 670, 626, 547, 473, 454, 440, 349, 321, 298, 281, 262, 201, 190,
                 174,  170, 165, 159, 144, 121, 97,  94,  73,  64,  48,  36,  32,  26,  4,   20}},
    Frequencies{u"оаниівтерсклудмпзяьбгчйхцюжїєшфщґ",
                {942, 807, 681, 626, 575, 535, 535, 495, 448, 424, 354, 360, 345, 334, 302, 290, 232,
                 232, 183, 177, 155, 141, 115, 100, 75,  74,  72,  84,  61,  76,  28,  56,  2}},
    Frequencies{u"аоеитнрсвлдкпмузягъбчщжшцйюхфьэыѝ",
                {1177, 883, 863, 899, 767, 728, 539, 550, 457, 343, 331, 364, 304, 244, 151, 225, 169,
                 143,  166, 155, 158, 65,  73,  58,  80,  63,  12,  70,  30,  5,   1,   1,   5}},
    Frequencies{u"анеыоілрстдкмупвяўзьбгчйшцхжэюфёд",
                {1500, 690, 590, 450, 450, 600, 440, 430, 450, 420, 350, 360, 290, 340, 260, 350, 340,
                 250,  230, 200, 160, 170, 150, 100, 120, 150, 110, 100, 90,  70,  30,  60,  350}},
    Frequencies{u"аоеинртсјвукдмплзгбчшцњхжћфљђџѓќѕ",
                {1155, 981, 904, 1003, 544, 498, 456, 538, 486, 363, 418, 367, 366, 347, 291, 348, 190,
                 157,  150, 117, 94,   73,  61,  66,  63,  77,  20,  53,  22,  4,   15,  25,  5}},
    Frequencies{u"αοιετσνηυρπκμλωδγχθφβξζψςάέήίόύώϊϋΐΰ",
                {1000, 850, 700, 750, 800, 400, 650, 350, 350, 450, 420, 420, 330, 280, 150, 180, 180, 120,
                 130,  90,  70,  45,  40,  20,  400, 200, 220, 180, 300, 230, 130, 120, 20,  3,   3,   1}},
    Frequencies{u"יוהלאמרתשבנדעחקפכגטזסצםןךץף", {1120, 1040, 940, 740, 640, 560, 570, 530, 470, 480, 380, 260, 310, 250,
                                                 220,  200,  210, 140, 130, 120, 150, 120, 280, 110, 50,  20,  20}},
    Frequencies{u"اليمنورتبةعدسفهكقأحجشصطخإىثذضزغءظئؤآ",
                {1300, 1150, 700, 650, 600, 600, 500, 480, 400, 350, 350, 350, 300, 300, 300, 200, 250, 200,
                 200,  150,  110, 110, 100, 90,  90,  100, 70,  70,  70,  70,  45,  45,  25,  45,  10,  15}},
};

constexpr double shareOfOthers = 1e-4; ///< of a letter that is not in the list
constexpr double usualSurprise = 3.2;  ///< nats a letter, of text as it is
constexpr double surpriseWeight = 0.6;

/// Signs that may stand anywhere, within words too.
bool isFreeSign(QChar c) {
    static const QString signs = QStringLiteral("‘’–—…·\u00A0\u00AD\u200C\u200D\u200E\u200F־׳״");
    return signs.contains(c);
}

/// Signs that stand beside words, but not within them.
bool isUsualSign(QChar c) {
    static const QString signs = QStringLiteral("«»“”„‚‹›•§°€£©®™№¡¿ªº²³½¼¾±×´،؛؟ـ");
    return signs.contains(c);
}

/// A vowel point or the like on a letter of another script.
bool isMisplacedMark(QChar mark, QChar before) {
    const auto code = mark.unicode();
    const auto script = code >= 0x0591 && code <= 0x05C7   ? QChar::Script_Hebrew
                        : code >= 0x0610 && code <= 0x065F ? QChar::Script_Arabic
                                                           : mark.script();
    return script != QChar::Script_Inherited && script != QChar::Script_Common && before.script() != script &&
           !before.isMark();
}

/// What can be said of each character without knowing the language.
struct Judged {
    double cost = 0;
    qsizetype beyondAscii = 0;
    QHash<char16_t, int> latin; ///< small letters beyond ASCII, and how often
    QHash<char16_t, int> others;
};

double costOfSign(QChar c, QChar before, QChar after) {
    const auto category = c.category();
    const bool noText = category == QChar::Other_Control || category == QChar::Other_NotAssigned ||
                        category == QChar::Other_PrivateUse || c == QChar::ReplacementCharacter;
    if (noText) {
        return costOfNoText;
    }
    if (isFreeSign(c) || (isUsualSign(c) && !(before.isLetter() && after.isLetter()))) {
        return 0;
    }
    return before.isLetter() && after.isLetter()   ? costOfSymbol
           : before.isLetter() || after.isLetter() ? costOfSymbol / 2 + costOfLoneSymbol / 2
                                                   : costOfLoneSymbol;
}

/// Whether two letters may stand in one word: Japanese writes with several scripts, and some letters are common to all.
bool goTogether(QChar one, QChar other) {
    const auto family = [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Bopomofo:
            return QChar::Script_Han;
        default:
            return c.script();
        }
    };
    const auto first = family(one);
    const auto second = family(other);
    const auto isAny = [](QChar::Script script) {
        return script == QChar::Script_Common || script == QChar::Script_Inherited;
    };
    return first == second || isAny(first) || isAny(second);
}

double costOfLetter(QChar c, QChar before, QChar after) {
    double cost = 0;
    for (const QChar neighbour : {before, after}) {
        cost += neighbour.isLetter() && !goTogether(c, neighbour) ? costOfMixture / 2 : 0;
    }
    if (c.isUpper() && before.isLetter()) {
        cost += before.isLower() ? costOfCapital : costOfShouting;
    }
    if (c.isLower() && before.isUpper() && after.isUpper()) {
        cost += costOfCapital;
    }
    return cost;
}

Judged judge(QStringView text) {
    Judged judged;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80) {
            continue;
        }
        ++judged.beyondAscii;
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        if (!c.isLetter() && !c.isMark()) {
            judged.cost += c.isSurrogate() ? 0 : costOfSign(c, before, after);
            continue;
        }
        judged.cost += c.isLetter() ? costOfLetter(c, before, after) : isMisplacedMark(c, before) ? costOfMixture : 0;
        auto& letters = c.script() == QChar::Script_Latin ? judged.latin : judged.others;
        ++letters[c.toLower().unicode()];
    }
    return judged;
}

/// Letters beyond ASCII that are foreign to the Latin language that has most of them.
double foreignToLatin(const QHash<char16_t, int>& letters) {
    int all = 0;
    for (const int count : letters) {
        all += count;
    }
    int most = 0;
    for (const QStringView alphabet : latinAlphabets) {
        int own = 0;
        for (auto letter = letters.cbegin(); letter != letters.cend(); ++letter) {
            own += alphabet.contains(QChar(letter.key())) ? letter.value() : 0;
        }
        most = std::max(most, own);
    }
    return costOfForeign * (all - most);
}

bool hasFrequencies(QChar::Script script) {
    return script == QChar::Script_Cyrillic || script == QChar::Script_Greek || script == QChar::Script_Hebrew ||
           script == QChar::Script_Arabic;
}

/// The same of the alphabets that have no ASCII letters, weighed by how often each letter is to be expected.
double foreignToOthers(const QHash<char16_t, int>& letters) {
    std::vector<std::pair<QChar, int>> counted;
    int all = 0;
    for (auto letter = letters.cbegin(); letter != letters.cend(); ++letter) {
        if (hasFrequencies(QChar(letter.key()).script())) {
            counted.emplace_back(QChar(letter.key()), letter.value());
            all += letter.value();
        }
    }
    double least = all == 0 ? 0 : std::numeric_limits<double>::max();
    for (const Frequencies& language : otherAlphabets) {
        double surprise = 0;
        double foreign = 0;
        for (const auto& [letter, count] : counted) {
            const auto at = language.letters.indexOf(letter);
            const double share = at < 0 ? 0 : language.share[static_cast<size_t>(at)] * 1e-4;
            surprise -= count * std::log(std::max(share, shareOfOthers));
            foreign += at < 0 ? costOfForeign * count : 0;
        }
        const double excess = std::max(0.0, surprise - usualSurprise * all);
        least = std::min(least, surpriseWeight * excess + foreign);
    }
    return least;
}

} // namespace

double implausibility(QStringView text) {
    const Judged judged = judge(text);
    if (judged.beyondAscii == 0) {
        return 0;
    }
    const double cost = judged.cost + foreignToLatin(judged.latin) + foreignToOthers(judged.others);
    return cost / static_cast<double>(judged.beyondAscii);
}

} // namespace gainsay::import
