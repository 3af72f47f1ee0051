// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random names in random texts of many scripts: what the scanner finds is what a plain reading finds that looks at each
// character, one after the other, and knows no short cut.
#include "app/analysis/namescanner.h"
#include "app/analysis/wordwindow.h"

#include <QTest>

#include <map>
#include <random>

using namespace gainsay;
using namespace Qt::StringLiterals;
using analysis::FoldedCursor;
using analysis::NamePlace;
using analysis::NameScanner;
using analysis::NameTrie;
using analysis::PlainForms;
using analysis::WordBlock;
using Initial = NameScanner::Initial;

namespace {

enum class Border { Other, Word, Katakana, Voicing };

Border borderOf(char32_t c) {
    if (c <= analysis::lastAscii) {
        return analysis::isPlainLetter(c) ? Border::Word : Border::Other;
    }
    return c == 0x3099 || c == 0x309A           ? Border::Voicing
           : analysis::isKatakana(c)            ? Border::Katakana
           : analysis::isSpacedWordCharacter(c) ? Border::Word
                                                : Border::Other;
}

bool joins(Border inside, Border outside) {
    return outside == Border::Voicing || (inside == outside && (inside == Border::Word || inside == Border::Katakana));
}

std::u32string comparedForm(QStringView name) {
    FoldedCursor cursor(name);
    std::u32string letters;
    for (char32_t c = cursor.next(); c != FoldedCursor::end; c = cursor.next()) {
        letters += c;
    }
    const size_t first = letters.find_first_not_of(U' ');
    return first == std::u32string::npos ? std::u32string()
                                         : letters.substr(first, letters.find_last_not_of(U' ') + 1 - first);
}

/// Names, found by a plain reading.
struct Names {
    PlainForms forms;
    std::map<std::u32string, std::pair<NameTrie::WordId, Initial>> known;

    void add(const QString& name, Initial initial, NameTrie::WordId number) {
        auto& entry = known.try_emplace(comparedForm(name), number, initial).first->second;
        entry.second = initial == Initial::AnyCase ? initial : entry.second;
    }

    void findAt(QStringView text, qsizetype start, size_t part, std::vector<NamePlace>& places) const {
        const PlainForms::Form form = forms.of(text[start].unicode());
        const bool isSmall = form >= 'a' && form <= 'z';
        FoldedCursor cursor(text, start, part);
        std::u32string letters;
        for (char32_t c = cursor.next(); c != FoldedCursor::end; c = cursor.next()) {
            letters += c;
            const auto found = known.lower_bound(letters);
            if (found == known.end() || !found->first.starts_with(letters)) {
                return;
            }
            if (found->first != letters || (isSmall && found->second.second == Initial::Capital)) {
                continue;
            }
            FoldedCursor behind = cursor;
            const char32_t next = behind.next();
            NamePlace place{found->second.first, start, cursor.position(), static_cast<qsizetype>(letters.size()),
                            false};
            if (!joins(borderOf(c), borderOf(next))) {
                places.push_back(place);
            } else if (next == U's' && c != U's' && QChar::isLetter(c)) {
                place.end = behind.position();
                if (borderOf(behind.next()) != Border::Word) {
                    ++place.length;
                    place.isPlural = true;
                    places.push_back(place);
                }
            }
        }
    }

    [[nodiscard]] std::vector<NamePlace> find(QStringView text) const {
        std::vector<NamePlace> places;
        Border previous = Border::Other;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype start = at;
            const char32_t c = analysis::takeCodePoint(text, at);
            const std::u32string parts(c <= analysis::lastAscii ? std::u32string(1, analysis::foldedAscii[c])
                                                                : std::u32string(analysis::foldedParts(c)));
            for (size_t i = 0; i < parts.size(); ++i) {
                const Border here = borderOf(parts[i]);
                if (!joins(here, std::exchange(previous, here))) {
                    findAt(text, start, i, places);
                }
            }
        }
        return places;
    }
};

std::vector<NamePlace> longestFirst(std::vector<NamePlace> places) {
    std::ranges::stable_sort(places, std::ranges::greater(), &NamePlace::length);
    std::vector<NamePlace> kept;
    for (const NamePlace& place : places) {
        if (std::ranges::none_of(
                kept, [&](const NamePlace& one) { return one.start < place.end && place.start < one.end; })) {
            kept.push_back(place);
        }
    }
    std::ranges::sort(kept, {}, &NamePlace::start);
    return kept;
}

QStringList described(const std::vector<NamePlace>& places) {
    QStringList lines;
    for (const NamePlace& place : places) {
        lines << u"%1: %2–%3, %4%5"_s.arg(place.name)
                     .arg(place.start)
                     .arg(place.end)
                     .arg(place.length)
                     .arg(place.isPlural ? u", plural"_s : QString());
    }
    return lines;
}

/// Few different words, so that names are met often and nearly met more often.
class Scribbler {
public:
    explicit Scribbler(unsigned seed)
        : m_random(seed) {}

    size_t below(size_t count) { return m_random() % count; }

    QString name() {
        QString name = word();
        for (size_t more = below(3); more > 0; --more) {
            name += separator() + word();
        }
        return name;
    }

    QString text(size_t words, const QStringList& names) {
        QString text;
        for (size_t i = 0; i < words; ++i) {
            text += written(below(3) == 0 ? names[static_cast<qsizetype>(below(static_cast<size_t>(names.size())))]
                                          : word());
            text += below(12) == 0 ? oddity() : separator();
        }
        return text;
    }

private:
    QString word() {
        static const QStringList words{u"a"_s,
                                       u"an"_s,
                                       u"s"_s,
                                       u"Nor"_s,
                                       u"nor"_s,
                                       u"Norvik"_s,
                                       u"Norviks"_s,
                                       u"Harbour"_s,
                                       u"O"_s,
                                       u"Brien"_s,
                                       u"GSDF"_s,
                                       u"Élan"_s,
                                       u"elan"_s,
                                       u"Malmö"_s,
                                       u"Strasse"_s,
                                       u"Straße"_s,
                                       u"ﬁeld"_s,
                                       u"8000"_s,
                                       u"²"_s,
                                       u"Ærø"_s,
                                       u"ŉandu"_s,
                                       u"@post"_s,
                                       u"(x"_s,
                                       u"Київ"_s,
                                       u"киiв"_s,
                                       u"Αθήνα"_s,
                                       u"القاهرة"_s,
                                       u"防衛省"_s,
                                       u"防衛"_s,
                                       u"ロシア"_s,
                                       u"ベラ"_s,
                                       u"ガス"_s,
                                       u"ｶﾞｽ"_s,
                                       u"さくら"_s,
                                       u"ＡＰＴ１０"_s,
                                       u"APT10"_s,
                                       u"㈱"_s,
                                       u"internationally"_s,
                                       u"internationalism"_s,
                                       u"서울"_s,
                                       u"İzmir"_s,
                                       u"ĳssel"_s};
        return words[static_cast<qsizetype>(below(static_cast<size_t>(words.size())))];
    }
    QString separator() {
        static const QStringList separators{u" "_s,  u" "_s,  u" "_s, u" "_s, u" "_s,      u"-"_s, u"  "_s,
                                            u"\n"_s, u", "_s, u"’"_s, u"'"_s, u"\u00A0"_s, u""_s,  u"\u2010"_s};
        return separators[static_cast<qsizetype>(below(static_cast<size_t>(separators.size())))];
    }
    QString oddity() {
        static const QStringList oddities{u"\n\n"_s,
                                          u"\u0301"_s,
                                          u"\u00AD"_s,
                                          u"\u200B"_s,
                                          u"…"_s,
                                          u" “"_s,
                                          u"”"_s,
                                          u"\U0001F6A2"_s,
                                          u"\r\n"_s,
                                          u"\u3099"_s,
                                          u"\u0308 "_s,
                                          u"s "_s,
                                          u"’s "_s,
                                          u"\u2028"_s,
                                          u"—"_s,
                                          u" \u0301"_s,
                                          QString(QChar(0xD83D)),
                                          QString(70, u' '),
                                          QString(70, u'é')};
        return oddities[static_cast<qsizetype>(below(static_cast<size_t>(oddities.size())))];
    }
    /// A word as somebody else may write it.
    QString written(const QString& word) {
        switch (below(8)) {
        case 0:
            return word.toUpper();
        case 1:
            return word.toLower();
        case 2:
            return word.normalized(QString::NormalizationForm_D);
        case 3:
            return inFullWidth(word);
        case 4:
            return word + u's';
        default:
            return word;
        }
    }
    static QString inFullWidth(QString word) {
        for (QChar& c : word) {
            c = c > u' ' && c <= u'~' ? QChar(c.unicode() + 0xFEE0) : c;
        }
        return word;
    }

    std::mt19937 m_random;
};

} // namespace

class TestNameScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAPlainReadingFinds_data();
    void findsWhatAPlainReadingFinds();
    void bordersOfWindows();
    void needsACapitalOnlyWhereToldTo();
    void blocksAreReadAlikeWithAndWithoutVectors();
    void plainForms_data();
    void plainForms();
};

void TestNameScanner::findsWhatAPlainReadingFinds_data() {
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<size_t>("words");
    QTest::addColumn<int>("rounds");
    QTest::newRow("short texts") << 1U << size_t(40) << 1500;
    QTest::newRow("articles") << 2U << size_t(400) << 60;
    QTest::newRow("longer than a window") << 3U << size_t(4000) << 4;
}

void TestNameScanner::findsWhatAPlainReadingFinds() {
    QFETCH(unsigned, seed);
    QFETCH(size_t, words);
    QFETCH(int, rounds);
    Scribbler scribbler(seed);
    size_t found = 0;
    for (int round = 0; round < rounds; ++round) {
        NameScanner scanner;
        Names plain;
        QStringList names;
        for (size_t count = 1 + scribbler.below(20); count > 0; --count) {
            const QString name = scribbler.name();
            const Initial initial =
                name.front().isUpper() && scribbler.below(3) == 0 ? Initial::Capital : Initial::AnyCase;
            if (const auto number = scanner.add(name, initial); number != NameTrie::noWord) {
                plain.add(name, initial, number);
                names << name;
            }
        }
        scanner.build();
        const QString text = scribbler.text(words, names);
        const auto places = scanner.find(text);
        found += places.size();
        const auto context = [&] { return (names.join(u" | "_s) + u"\nin\n"_s + text).toUtf8(); };
        const auto expected = plain.find(text);
        QVERIFY2(described(places) == described(expected), context() + '\n' + described(places).join(u"\n"_s).toUtf8() +
                                                               "\nexpected\n" +
                                                               described(expected).join(u"\n"_s).toUtf8());
        QVERIFY2(described(withoutOverlap(places)) == described(longestFirst(places)), context());
    }
    QVERIFY(found > words * static_cast<size_t>(rounds) / 20);
}

void TestNameScanner::bordersOfWindows() {
    NameScanner scanner;
    Names plain;
    const QString giant(analysis::WordWindow::mostUnits + 5, u'g');
    for (const QString& name : {u"Norvik Harbour"_s, u"Harbour"_s, u"élan vital"_s, u"防衛省"_s, giant + u" b"_s}) {
        plain.add(name, Initial::AnyCase, scanner.add(name));
    }
    scanner.build();
    const QStringList tails{u"Norvik Harbour élan vital, 防衛省 Norvik\u2010Harbour Norvik"_s,
                            u"防衛省\U0001F6A2Harbour"_s, giant + u" b Harbour"_s,
                            u"Norvik"_s + QString(5000, u' ') + u"Harbour"_s};
    for (const QString& tail : tails) {
        for (qsizetype before = 4044; before <= 4098; ++before) {
            for (const QString& filler : {u" "_s, u"a "_s, u"省"_s}) {
                const QString text = filler.repeated(before / filler.size()) + u' ' + tail;
                const QStringList places = described(scanner.find(text));
                const QStringList expected = described(plain.find(text));
                if (places != expected) {
                    QFAIL(qPrintable(u"%1 × “%2”, then %3…: %4; expected %5"_s.arg(before).arg(
                        filler, tail.left(20), places.join(u" | "_s), expected.join(u" | "_s))));
                }
            }
        }
    }
}

void TestNameScanner::needsACapitalOnlyWhereToldTo() {
    NameScanner scanner;
    const auto stone = scanner.add(u"Stone", Initial::Capital);
    scanner.add(u"Reed", Initial::Capital);
    const auto reed = scanner.add(u"reed"); // now in any case
    const auto emile = scanner.add(u"Émile", Initial::Capital);
    scanner.build();
    QStringList found;
    for (const NamePlace& place : scanner.find(u"stone Stone STONE stones Stones reed Reed émile Émile emile EMILE")) {
        found << u"%1 %2"_s.arg(place.name).arg(place.start);
    }
    QCOMPARE(found,
             (QStringList{u"%1 6"_s.arg(stone), u"%1 12"_s.arg(stone), u"%1 25"_s.arg(stone), u"%1 32"_s.arg(reed),
                          u"%1 37"_s.arg(reed), u"%1 48"_s.arg(emile), u"%1 60"_s.arg(emile)}));
}

void TestNameScanner::blocksAreReadAlikeWithAndWithoutVectors() {
    std::mt19937 random(7);
    std::array<char16_t, WordBlock::size> units{};
    const auto check = [&units] {
        std::array<std::uint8_t, WordBlock::size> vectors{};
        std::array<std::uint8_t, WordBlock::size> plain{};
        const WordBlock block = WordBlock::read(units.data(), vectors.data());
        const WordBlock expected = WordBlock::readPortably(units.data(), plain.data());
        QCOMPARE(block.words, expected.words);
        QCOMPARE(block.others, expected.others);
        for (size_t i = 0; i < units.size(); ++i) {
            const bool isAscii = units[i] <= analysis::lastAscii;
            QCOMPARE((block.others >> i & 1U) == 0, isAscii);
            QCOMPARE((block.words >> i & 1U) == 1, isAscii && analysis::isPlainLetter(units[i]));
            QVERIFY(!isAscii || (vectors[i] == units[i] && plain[i] == units[i]));
        }
    };
    for (unsigned first = 0; first <= 0xFFFF; first += WordBlock::size) {
        for (size_t i = 0; i < units.size(); ++i) {
            units[i] = static_cast<char16_t>(first + i);
        }
        check();
    }
    for (int round = 0; round < 2000; ++round) {
        for (char16_t& unit : units) {
            unit = static_cast<char16_t>(random() % 4 == 0 ? random() : random() % 128);
        }
        check();
    }
}

void TestNameScanner::plainForms_data() {
    QTest::addColumn<char16_t>("unit");
    QTest::addColumn<PlainForms::Form>("form");
    const auto row = [](const char* name, char16_t unit, PlainForms::Form form) {
        QTest::newRow(name) << unit << form;
    };
    row("letter", u'a', 'a');
    row("capital", u'Z', 'Z');
    row("digit", u'7', '7');
    row("accent", u'é', 'e');
    row("capital with accent", u'Å', 'A');
    row("capital with a dot", u'İ', 'I');
    row("letter of its own", u'ø', PlainForms::other);
    row("folds into two", u'ß', PlainForms::other);
    row("space", u' ', PlainForms::sign);
    row("hard space", u'\u00A0', PlainForms::sign);
    row("apostrophe", u'’', PlainForms::sign);
    row("dropped", u'\u00AD', PlainForms::other);
    row("several signs", u'…', PlainForms::sign);
    row("excepted", u'@', PlainForms::other);
    row("excepted in another form", u'”', PlainForms::other);
    row("Han", u'省', PlainForms::other);
    row("surrogate", char16_t(0xD83D), PlainForms::other);
}

void TestNameScanner::plainForms() {
    QFETCH(char16_t, unit);
    QFETCH(PlainForms::Form, form);
    PlainForms forms;
    QVERIFY(!forms.hasOtherSigns());
    forms.except(U'@');
    forms.except(U'"');
    QVERIFY(forms.hasOtherSigns());
    QCOMPARE(forms.of(unit), form);
}

QTEST_APPLESS_MAIN(TestNameScanner)
#include "tst_namescanner.moc"
