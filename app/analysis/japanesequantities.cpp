// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/japanesequantities.h"

#include "app/domain/codepointindex.h"

#include <QRegularExpression>

#include <array>

namespace gainsay::analysis {
namespace {

constexpr QStringView kanjiDigits(u"〇一二三四五六七八九");

struct KanjiScale {
    char16_t sign;
    double value;
};
constexpr std::array smallScales{KanjiScale{u'十', 10}, KanjiScale{u'百', 100}, KanjiScale{u'千', 1000}};
constexpr std::array largeScales{KanjiScale{u'万', 1e4}, KanjiScale{u'億', 1e8}, KanjiScale{u'兆', 1e12}};

template <size_t N>
double scaleOf(QChar c, const std::array<KanjiScale, N>& scales) {
    const auto found = std::ranges::find(scales, c.unicode(), &KanjiScale::sign);
    return found != scales.end() ? found->value : 0;
}

/// "27445", "2万7千", "二万", "三百五十" as a number.
double valueOf(QStringView written) {
    double total = 0;   // of what 万, 億, 兆 have closed
    double section = 0; // of what stands before the next of them
    QString digits;     // not yet multiplied
    const auto takeDigits = [&](double whenNone) {
        const double value = digits.isEmpty() ? whenNone : digits.toDouble();
        digits.clear();
        return value;
    };
    for (const QChar c : written) {
        if (c == u',' || c == u'，') {
            continue;
        }
        if (const auto digit = kanjiDigits.indexOf(c); digit >= 0) {
            digits += QString::number(digit);
        } else if (const double small = scaleOf(c, smallScales); small != 0) {
            section += takeDigits(1) * small;
        } else if (const double large = scaleOf(c, largeScales); large != 0) {
            section += takeDigits(0);
            total += (section == 0 ? 1 : section) * large;
            section = 0;
        } else if (c.isDigit()) {
            digits += QString::number(c.digitValue());
        } else {
            digits += u'.';
        }
    }
    return total + section + takeDigits(0);
}

struct Qualifier {
    QStringView word;
    Bound bound;
    bool isApproximate;
};

constexpr std::array qualifiersBefore{
    Qualifier{u"約", Bound::Exact, true},
    Qualifier{u"およそ", Bound::Exact, true},
    Qualifier{u"少なくとも", Bound::AtLeast, false},
    Qualifier{u"最大", Bound::AtMost, false},
    Qualifier{u"最低", Bound::AtLeast, false},
};
constexpr std::array qualifiersAfter{
    Qualifier{u"以上", Bound::AtLeast, false},    Qualifier{u"以下", Bound::AtMost, false},
    Qualifier{u"未満", Bound::LessThan, false},   Qualifier{u"超", Bound::MoreThan, false},
    Qualifier{u"を超え", Bound::MoreThan, false}, Qualifier{u"余り", Bound::AtLeast, true},
    Qualifier{u"あまり", Bound::AtLeast, true},   Qualifier{u"近く", Bound::Exact, true},
    Qualifier{u"程度", Bound::Exact, true},       Qualifier{u"ほど", Bound::Exact, true},
    Qualifier{u"前後", Bound::Exact, true},
};

template <size_t N>
void apply(QStringView word, const std::array<Qualifier, N>& qualifiers, Quantity& quantity) {
    const auto found = std::ranges::find(qualifiers, word, &Qualifier::word);
    if (found == qualifiers.end()) {
        return;
    }
    quantity.isApproximate |= found->isApproximate;
    if (found->bound != Bound::Exact) {
        quantity.bound = found->bound;
    }
}

QString unitKey(const QString& counter) {
    if (counter == u"パーセント") {
        return QStringLiteral("%");
    }
    return counter == u"名" ? QStringLiteral("人") : counter;
}

} // namespace

std::vector<Quantity> japaneseQuantitiesOf(const QString& text) {
    // Not 年, 月, 日 and 時: those are dates. Not 一つ and 一人 in idioms: "一人も…ない" is a negation.
    static const QRegularExpression pattern(
        QStringLiteral("(約|およそ|少なくとも|最大|最低)?"
                       "((?:[0-9０-９][0-9０-９,，.．]*[十百千万億兆]*)+|[一二三四五六七八九十百千万億兆〇]+)"
                       "(人|名|件|台|個|つ|本|匹|頭|枚|社|校|か国|カ国|ヵ国|か所|カ所|回|歳|円|ドル|ユーロ|"
                       "パーセント|トン|キロ|メートル|ファイル|隻|機|羽|冊|軒|棟|世帯|組|ページ|割|倍)"
                       "(?!目|も[^。、]{0,8}(?:ない|なかった|ません))"
                       "(以上|以下|未満|超|を超え|余り|あまり|近く|程度|ほど|前後)?"));
    const domain::CodePointIndex index(text);
    std::vector<Quantity> quantities;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        Quantity quantity;
        quantity.range = index.toCodePoints(match.capturedStart(), match.capturedEnd());
        quantity.numberRange = index.toCodePoints(match.capturedStart(2), match.capturedEnd(2));
        quantity.value = valueOf(match.capturedView(2));
        quantity.unitText = match.captured(3);
        quantity.unit = {unitKey(quantity.unitText)};
        apply(match.capturedView(1), qualifiersBefore, quantity);
        apply(match.capturedView(4), qualifiersAfter, quantity);
        quantities.push_back(std::move(quantity));
    }
    return quantities;
}

} // namespace gainsay::analysis
