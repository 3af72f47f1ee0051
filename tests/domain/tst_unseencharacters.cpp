// SPDX-License-Identifier: GPL-3.0-or-later
// Which characters count as unseen, and which belong where they stand.
#include "app/domain/unseencharacters.h"

#include <QTest>

using namespace gainsay::domain;
using namespace Qt::StringLiterals;

class TestUnseenCharacters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void placesAreUtf16();
    void aRunTakesNoLongerThanItsLength();
    void wordsAreSpelledOut_data();
    void wordsAreSpelledOut();
};

void TestUnseenCharacters::found_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names"); ///< of those found, in their order

    const auto row = [](const char* name, const QString& text, const QStringList& names = {}) {
        QTest::newRow(name) << text << names;
    };
    row("nothing", u"A plain line.\tWith a tab\nand another line"_s);
    row("no-break spaces", u"3\u00A0March\u202F2031, a\u3000b"_s);

    row("space without width in a word", u"con\u200Bfirmed"_s, {u"U+200B"_s});
    row("the same behind a slash", u"and/\u200Bor"_s);
    row("the same alone in its line", u"\u200B\nwords"_s);
    row("the same in Japanese", u"港湾局\u200Bによると、サーバー\u200BX"_s);
    row("the same in Thai", u"ท่าเรือ\u200Bปิด"_s);
    row("two of them in a word", u"con\u200B\u200Bfirmed"_s, {u"U+200B"_s, u"U+200B"_s});
    row("two of them in Japanese", u"港\u200B\u200B湾"_s, {u"U+200B"_s, u"U+200B"_s});
    row("vowel separator in Mongolian", u"ᠬᠠᠷᠠ\u180Eᠠ"_s);
    row("vowel separator in Latin", u"gate\u180Es"_s, {u"U+180E"_s});

    row("non-joiner in Persian", u"می\u200Cخواهم، کتاب\u200Cها"_s);
    row("non-joiner behind a vowel sign", u"گُل\u064E\u200Cها"_s);
    row("non-joiner in Latin", u"gate\u200Cway"_s, {u"U+200C"_s});
    row("two non-joiners in Persian", u"می\u200C\u200Cخواهم"_s, {u"U+200C"_s});
    row("joiner for an initial form", u"the letter \u200Dه"_s);
    row("joiners in Hindi and Sinhala", u"क्\u200Dष, ශ්\u200Dරී, र\u200D्य"_s);
    row("joiner in a family", u"👨\u200D👩\u200D👧"_s);
    row("joiner behind a skin tone", u"👩🏽\u200D🚒"_s);
    row("joiner behind a selector", u"❤\uFE0F\u200D🔥 and 🙂\u200D↔\uFE0F"_s);
    row("joiner in Latin", u"gate\u200Dway"_s, {u"U+200D"_s});
    row("joiner in Japanese", u"水\u200D門"_s, {u"U+200D"_s});
    row("joiner behind a picture that nothing follows", u"👨\u200D walks"_s, {u"U+200D"_s});
    row("grapheme joiner", u"ga\u034Fte"_s, {u"U+034F"_s});

    row("marks in Arabic", u"قال \u200FCoast Wire\u200E: 27 قبوا\u061C."_s);
    row("mark beside Hebrew in English", u"the word שלום\u200E (peace)"_s);
    row("marks in English", u"gate\u200E, \u200Fshut\u061C"_s, {u"U+200E"_s, u"U+200F"_s, u"U+061C"_s});
    row("each line for itself", u"قال\u200F\nshut\u200F"_s, {u"U+200F"_s});
    row("marks do not excuse marks", u"\u200F\u200E\u200F"_s, {u"U+200F"_s, u"U+200E"_s, u"U+200F"_s});
    row("one mark often in Arabic", u"قال\u200F\u200F\u200F"_s, {u"U+200F"_s, u"U+200F"_s});

    row("embedding and override", u"\u202Anot\u202C \u202Enepo\u202C \u202Da\u202B"_s,
        {u"U+202A"_s, u"U+202C"_s, u"U+202E"_s, u"U+202C"_s, u"U+202D"_s, u"U+202B"_s});
    row("override in Arabic", u"قال \u202Enepo\u202C"_s, {u"U+202E"_s, u"U+202C"_s});
    row("isolates", u"\u2066a\u2067b\u2068c\u2069"_s, {u"U+2066"_s, u"U+2067"_s, u"U+2068"_s, u"U+2069"_s});
    row("word joiner and byte order mark", u"a\u2060b\uFEFFc"_s, {u"U+2060"_s, u"U+FEFF"_s});
    row("operators of formulas", u"a\u2061b\u2062c\u2063d\u2064e"_s,
        {u"U+2061"_s, u"U+2062"_s, u"U+2063"_s, u"U+2064"_s});
    row("soft hyphens", u"Hafen\u00ADbe\u00ADhörde"_s, {u"U+00AD"_s, u"U+00AD"_s});

    row("controls", u"a\u0001b\u007Fc\u0085d\u206Ae\uFFF9f"_s,
        {u"U+0001"_s, u"U+007F"_s, u"U+0085"_s, u"U+206A"_s, u"U+FFF9"_s});
    row("selectors behind what has forms",
        u"❤\uFE0F 葛\U000E0100 1\uFE0F\u20E3 #\uFE0F\u20E3 ≨\uFE00 ‼\uFE0F 、\uFE01"_s);
    row("selector behind a letter", u"gate\uFE01"_s, {u"U+FE01"_s});
    row("selector behind a full stop", u"gate.\uFE01"_s, {u"U+FE01"_s});
    row("selector behind a space", u"gate \uFE0F"_s, {u"U+FE0F"_s});
    row("selector before everything", u"\uFE0Fgate"_s, {u"U+FE0F"_s});
    row("words in selectors behind a picture", u"🙂\uFE0F\U000E0158\U000E0155"_s, {u"U+E0158"_s, u"U+E0155"_s});
    row("Mongolian selector", u"ᠬ\u180Bᠠ"_s);

    const QString england = u"🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"_s;
    row("flag of England", england);
    row("two flags", england + england);
    row("tags without a flag", england.sliced(2, 4), {u"U+E0067"_s, u"U+E0062"_s});
    row("tags behind a flag that none has", england.first(8), {u"U+E0067"_s, u"U+E0062"_s, u"U+E0065"_s});
    row("deprecated language tag", u"a\U000E0001b"_s, {u"U+E0001"_s});
    row("half a pair", u"a"_s + QChar(0xDB40) + u"b"_s);
}

void TestUnseenCharacters::found() {
    QFETCH(const QString, text);
    QFETCH(const QStringList, names);
    QStringList found;
    for (const UnseenCharacter& one : unseenCharacters(text)) {
        found << codePointName(one.code);
    }
    QCOMPARE(found, names);
}

void TestUnseenCharacters::placesAreUtf16() {
    const auto found = unseenCharacters(u"😀\U000E0041\nb\u202Ec"_s);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0], (UnseenCharacter{2, 0xE0041, UnseenKind::Tag}));
    QCOMPARE(found[0].length(), 2);
    QCOMPARE(found[1], (UnseenCharacter{6, 0x202E, UnseenKind::Override}));
    QCOMPARE(found[1].length(), 1);

    const QString line = u"😀 it con\u200Bfirmed that"_s;
    const auto words = concealingWords(line);
    QCOMPARE(words.size(), 1);
    QCOMPARE(line.sliced(words[0].start, words[0].end - words[0].start), u"con\u200Bfirmed"_s);
}

/// Each character looks at its neighbours; where all are alike, that must not become the square.
void TestUnseenCharacters::aRunTakesNoLongerThanItsLength() {
    constexpr qsizetype many = 50'000;
    const QString tag = u"\U000E0041"_s;
    QCOMPARE(unseenCharacters(tag.repeated(many)).size(), size_t(many));
    QCOMPARE(unseenCharacters(u"\u200C"_s.repeated(many)).size(), size_t(many));
    QCOMPARE(unseenCharacters(u"ab\u200E"_s.repeated(many)).size(), size_t(many));
    QCOMPARE(unseenCharacters(u"x\u064E\u200D"_s.repeated(many)).size(), size_t(many));
    QCOMPARE(concealingWords(u"a\u200Bb"_s.repeated(many)).size(), size_t(1));
}

void TestUnseenCharacters::wordsAreSpelledOut_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("none") << u"words"_s << QStringList{};
    QTest::newRow("inside") << u"it con\u200Bfirmed that"_s << QStringList{u"con⟨U+200B⟩firmed"_s};
    QTest::newRow("several in one word, two words")
        << u"\u202Enepo\u202C a\u2060b"_s << QStringList{u"⟨U+202E⟩nepo⟨U+202C⟩"_s, u"a⟨U+2060⟩b"_s};
    QTest::newRow("beside harmless ones")
        << u"so\u00ADft con\u200B\u00ADceal"_s << QStringList{u"con⟨U+200B⟩\u00ADceal"_s};
    QTest::newRow("a control that is white space") << u"a \u000B b"_s << QStringList{u"⟨U+000B⟩"_s};
}

void TestUnseenCharacters::wordsAreSpelledOut() {
    QFETCH(const QString, text);
    QFETCH(const QStringList, words);
    QStringList spelled;
    for (const ConcealingWord& word : concealingWords(text)) {
        spelled << word.spelled;
    }
    QCOMPARE(spelled, words);
}

QTEST_APPLESS_MAIN(TestUnseenCharacters)
#include "tst_unseencharacters.moc"
