// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/text/bylines.h"
#include "app/import/text/dates.h"
#include "app/import/text/keywords.h"
#include "app/import/text/lexicon.h"
#include "app/import/text/lines.h"
#include "app/import/text/textshape.h"
#include "tests/import/pagesamples.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace gainsay;
using namespace gainsay::import;
using namespace gainsay::import::sample;
using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList& lines) {
    return lines.join(u"\n\n"_s);
}

} // namespace

class ImportTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainArticle();
    void headlineTwice();
    void headlineWithOutletBehind();
    void bylineForms_data();
    void bylineForms();
    void headLabels();
    void menusAboveTheTitle();
    void endMatter_data();
    void endMatter();
    void linksInsideTheText();
    void realTextStays_data();
    void realTextStays();
    void subHeadings();
    void hardWrapped();
    void listsAndQuotations();
    void noHeadline();
    void japanese();
    void german();
    void lineBreaksOfAllKinds();
    void markdown();
    void markdownLabels_data();
    void markdownLabels();
    void markdownFrontMatter();
    void dates_data();
    void dates();
    void dayOrders();
    void zones_data();
    void zones();
    void timestamps_data();
    void timestamps();
    void names_data();
    void names();
    void endNotes();
    void folding();
    void countsWords();
    void keywords();
    void languages_data();
    void languages();
    void sharedArticles();
};

/// What folding is by definition, a character after the other being looked at by Qt.
QString slowlyFolded(const QString& text) {
    QString out = text.simplified().toCaseFolded();
    for (const auto& [from, to] : {std::pair(u"‘’ʼ", u'\''), std::pair(u"“”„", u'"'), std::pair(u"–—‐‑", u'-')}) {
        for (const QChar c : QStringView(from)) {
            out.replace(c, QChar(to));
        }
    }
    return out;
}

QString slowlyFoldedWords(const QString& text) {
    QString out;
    for (const QChar c : slowlyFolded(text)) {
        out += c.isLetter() || c.isMark() || c.isSurrogate() || c == u'\'' ? c : QChar(u' ');
    }
    return out.simplified();
}

void ImportTextTest::folding() {
    for (char32_t c = 1; c <= 0x1FFFF; ++c) {
        const QString one = QString::fromUcs4(&c, 1);
        for (const QString& text : {one, u"a"_s + one + u"B"_s, u" "_s + one + one + u"  ÄSTRÖM’s "_s}) {
            if (folded(text) != slowlyFolded(text) || foldedWords(text) != slowlyFoldedWords(text) ||
                simplified(text) != text.simplified()) {
                QFAIL(qPrintable(u"U+%1"_s.arg(uint(c), 4, 16)));
            }
        }
    }
    SimplifiedText pieces;
    for (const auto piece : {u" a ", u"", u" \u00A0b", u"c\n", u" "}) {
        pieces.append(piece);
    }
    QCOMPARE(std::move(pieces).take(), u"a bc"_s);
}

void ImportTextTest::countsWords() {
    for (char32_t c = 1; c <= 0xFFFF; ++c) {
        const bool word = QChar::isLetterOrNumber(c) || c == U'\'' || c == U'’';
        const bool clings = QChar::category(c) == QChar::Mark_NonSpacing;
        const qsizetype expected = isUnspacedScript(c) ? 3 : word || clings ? 1 : 2;
        if (const auto counted = wordCount(u"a"_s + QChar(char16_t(c)) + u"b"_s);
            counted != expected && !QChar::isSurrogate(c)) {
            QFAIL(qPrintable(u"U+%1: %2 words"_s.arg(uint(c), 4, 16).arg(counted)));
        }
    }
}

void ImportTextTest::keywords() {
    const Keywords words{QLatin1StringView("photo"), QLatin1StringView("via ap"), QLatin1StringView("stock")};
    QVERIFY(words.anyIn(u"A PhOto"));
    QVERIFY(words.anyIn(u"shutterſtoc\u212A")); // as an expression that ignores case has it
    QVERIFY(words.anyIn(u"x via AP"));
    QVERIFY(!words.anyIn(u"phot"));
    QVERIFY(!words.anyIn(u"viaap"));
    QVERIFY(!words.anyIn(u""));
}

void ImportTextTest::plainArticle() {
    const auto found = read(joined({u"Storm closes harbour of Norvik"_s, first, second, third}));
    QCOMPARE(found.title, u"Storm closes harbour of Norvik"_s);
    QCOMPARE(outline(found), (QStringList{u"title: Storm closes harbour of Norvik"_s, u"paragraph: "_s + first,
                                          u"paragraph: "_s + second, u"paragraph: "_s + third}));
    QCOMPARE(found.language, u"en"_s);
    QCOMPARE(found.extractor, u"gainsay-text 1"_s);
}

void ImportTextTest::headlineTwice() {
    const QString title = u"Storm closes harbour of Norvik"_s;
    const auto found = read(joined({title, title, u"Ann Berg and Li Tan"_s, u"Coastal Courier"_s, first, second}));
    QCOMPARE(found.title, title);
    QCOMPARE(found.byline, (QStringList{u"Ann Berg"_s, u"Li Tan"_s}));
    QCOMPARE(found.site, u"Coastal Courier"_s);
    QCOMPARE(found.text.blocks().size(), 3U);
}

void ImportTextTest::headlineWithOutletBehind() {
    const auto found = read(
        joined({u"Storm closes harbour of Norvik - Coastal Courier"_s, u"Storm closes harbour of Norvik"_s, first}));
    QCOMPARE(found.title, u"Storm closes harbour of Norvik"_s);
    QCOMPARE(found.site, u"Coastal Courier"_s);
}

void ImportTextTest::bylineForms_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("by") << u"By Ann Berg"_s << QStringList{u"Ann Berg"_s};
    QTest::newRow("capitals") << u"BY ANN BERG"_s << QStringList{u"ANN BERG"_s};
    QTest::newRow("two, with role") << u"By Ann Berg and Li Tan, Staff Writers"_s
                                    << QStringList{u"Ann Berg"_s, u"Li Tan"_s};
    QTest::newRow("outlet") << u"By Ann Berg | Coastal Courier"_s << QStringList{u"Ann Berg"_s};
    QTest::newRow("place") << u"By Ann Berg in Norvik"_s << QStringList{u"Ann Berg"_s};
    QTest::newRow("date on the line") << u"Ann Berg | March 3, 2020"_s << QStringList{u"Ann Berg"_s};
    QTest::newRow("German") << u"Von Ann Berg und Li Tan"_s << QStringList{u"Ann Berg"_s, u"Li Tan"_s};
    QTest::newRow("particles") << u"By Jan van der Meer"_s << QStringList{u"Jan van der Meer"_s};
}

void ImportTextTest::bylineForms() {
    QFETCH(const QString, line);
    QFETCH(const QStringList, names);
    const auto found = read(joined({u"Storm closes harbour of Norvik"_s, line, first, second}));
    QCOMPARE(found.byline, names);
    QCOMPARE(found.title, u"Storm closes harbour of Norvik"_s);
    QCOMPARE(found.text.blocks().size(), 3U);
}

void ImportTextTest::headLabels() {
    const auto found =
        read(joined({u"Storm closes harbour of Norvik"_s, u"World News | 3 March 2020 14:05 CET:"_s, u"5 min read"_s,
                     u"Share"_s, u"Repairs to the quay may take months, officials say"_s, first, second}));
    QCOMPARE(found.published.toString(), u"2020-03-03"_s);
    QCOMPARE(outline(found).value(1), u"paragraph: Repairs to the quay may take months, officials say"_s);
    QCOMPARE(found.text.blocks().size(), 4U);
}

void ImportTextTest::menusAboveTheTitle() {
    const auto found = read(joined({u"Skip to content"_s, u"Home"_s, u"Home / News / Europe"_s, u"Politics"_s,
                                    u"Menu"_s, u"Storm closes harbour of Norvik"_s, first, second}));
    QCOMPARE(found.title, u"Storm closes harbour of Norvik"_s);
    QCOMPARE(found.text.blocks().size(), 3U);
}

void ImportTextTest::endMatter_data() {
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("comments") << QStringList{
        u"Leave a Reply"_s, u"Your email address will not be published. Required fields are marked *"_s};
    QTest::newRow("comments of readers") << QStringList{
        u"3 Comments"_s, u"I was there and it was the worst storm that I have ever seen in my life."_s};
    QTest::newRow("related") << QStringList{u"Related Articles"_s, u"Storm warning for the north"_s,
                                            u"Ferry service resumes"_s};
    QTest::newRow("cookies") << QStringList{
        u"This website uses cookies to improve your experience. You can opt out if you wish."_s, u"Accept"_s};
    QTest::newRow("newsletter") << QStringList{
        u"If you enjoyed this article, subscribe to our newsletter and follow us on Facebook."_s};
    QTest::newRow("donations") << QStringList{u"PLEASE DONATE to keep the Coastal Courier alive - pay by PayPal"_s};
    QTest::newRow("group") << QStringList{u"Norvik Daily is part of the Northern Press group"_s};
    QTest::newRow("follow list") << QStringList{u"Stay up to date with Coastal Courier"_s, u"• App"_s, u"• Subscribe"_s,
                                                u"• Listen"_s};
    QTest::newRow("rights") << QStringList{u"© 2020 Coastal Courier. All rights reserved."_s};
    QTest::newRow("share") << QStringList{u"Share this:"_s, u"Facebook"_s, u"Twitter"_s};
}

void ImportTextTest::endMatter() {
    QFETCH(const QStringList, lines);
    const auto found = read(joined(QStringList{u"Storm closes harbour of Norvik"_s, first, second, third} + lines));
    QCOMPARE(outline(found).join(u'\n'),
             outline(read(joined({u"Storm closes harbour of Norvik"_s, first, second, third}))).join(u'\n'));
}

void ImportTextTest::linksInsideTheText() {
    const auto found = read(joined({u"Storm closes harbour of Norvik"_s, first, u"Read more: Ferry service stops"_s,
                                    second, u"Related stories"_s, u"Storm warning for the north"_s,
                                    u"Ten storms of the century"_s, third, u"ADVERTISEMENT"_s, first}));
    QCOMPARE(found.text.blocks().size(), 5U);
}

void ImportTextTest::realTextStays_data() {
    QTest::addColumn<QString>("paragraph");
    QTest::newRow("caption in brackets") << u"(Pictured: the old quay of Norvik in December 2019.)"_s;
    QTest::newRow("cookies as a topic")
        << u"The attackers stole session cookies from the port's web site, investigators said."_s;
    QTest::newRow("newsletter as a topic") << u"The port announced the closure in its newsletter on Monday evening."_s;
    QTest::newRow("a group") << u"Norvik Shipping is part of the Northern Lines group, which owns forty vessels."_s;
    QTest::newRow("author's note") << u"Ann Berg is a Courier correspondent reporting from Norvik."_s;
    QTest::newRow("credit") << u"(Reporting by Ann Berg; Editing by Li Tan)"_s;
    QTest::newRow("quoted slogan")
        << u"“Follow us on the march,” the dockers had chanted outside the office of the harbour master."_s;
}

void ImportTextTest::realTextStays() {
    QFETCH(const QString, paragraph);
    const auto atEnd = read(joined({u"Storm closes harbour of Norvik"_s, first, second, third, paragraph}));
    QVERIFY2(atEnd.text.text().contains(paragraph), "at the end");
    const auto inside = read(joined({u"Storm closes harbour of Norvik"_s, first, paragraph, second, third}));
    QVERIFY2(inside.text.text().contains(paragraph), "inside");
}

void ImportTextTest::subHeadings() {
    const auto found = read(joined({u"Storm closes harbour of Norvik"_s, first, u"Was The Quay Too Old Or Not?"_s,
                                    second, u"What happens next"_s, third}));
    QCOMPARE(outline(found).value(2), u"heading: Was The Quay Too Old Or Not?"_s);
    QCOMPARE(outline(found).value(4), u"heading: What happens next"_s);
}

void ImportTextTest::hardWrapped() {
    const auto found = read(u"Storm closes harbour of Norvik\n\n"
                            "The harbour of Norvik was closed on Monday after a storm had torn a\n"
                            "hole into the old quay, the port authority said. Nobody was hurt, but\n"
                            "two boats sank.\n\nShips are being sent to ports further south, where berths had been\n"
                            "kept free since the storm was forecast.\n"_s);
    QCOMPARE(found.text.blocks().size(), 3U);
    QVERIFY(found.text.text().contains(u"torn a hole into"));
    const auto lines = splitLines(u"港は月曜日に閉鎖された。嵐が岸壁を壊したためだと当局は説明している\n。船は沿岸の別"
                                  u"の港へ向かったが、荷物の一部は失われたとみられている\nと報じられた。");
    QCOMPARE(lines.size(), 1U);
    QVERIFY(!lines.front().text.contains(u' '));
}

void ImportTextTest::listsAndQuotations() {
    const auto found = read(joined({u"Storm closes harbour of Norvik"_s, first, u"• two boats sank"_s,
                                    u"- three were damaged"_s, u"> A quoted line from a letter."_s, second}));
    QCOMPARE(outline(found).value(2), u"list-item: two boats sank"_s);
    QCOMPARE(outline(found).value(3), u"list-item: three were damaged"_s);
    QCOMPARE(outline(found).value(4), u"quotation: A quoted line from a letter."_s);
}

void ImportTextTest::noHeadline() {
    const auto found = read(joined({first, second}));
    QCOMPARE(found.text.blocks().size(), 2U);
    QVERIFY(found.text.blocks().front().kind == domain::BlockKind::Paragraph);
    QVERIFY(found.title.startsWith(u"The harbour of Norvik"));
    QVERIFY(found.title.endsWith(u'…'));
}

void ImportTextTest::japanese() {
    const QString one = u"北浜港は月曜日、嵐で古い岸壁に穴が開いたため閉鎖された。港湾局が明らかにした。"_s;
    const QString two =
        u"「復旧にどれだけかかるか、まだ分からない」と広報担当者は記者団に述べた。けが人はいないという。"_s;
    const QString three = u"船は南の港へ回されている。嵐の予報が出て以来、岸壁が空けられていた。"_s;
    const auto found = read(
        joined({u"ホーム"_s, u"嵐で北浜港が閉鎖、復旧の見通し立たず"_s, u"2020年3月3日 9時00分"_s, u"山田花子 記者"_s,
                u"シェアする"_s, one, two, three, u"関連記事"_s, u"北部に暴風警報"_s, u"無断転載を禁じます"_s}));
    QCOMPARE(found.title, u"嵐で北浜港が閉鎖、復旧の見通し立たず"_s);
    QCOMPARE(found.published.toString(), u"2020-03-03"_s);
    QCOMPARE(found.byline, QStringList{u"山田花子"_s});
    QCOMPARE(found.language, u"ja"_s);
    QCOMPARE(found.text.blocks().size(), 4U);
}

void ImportTextTest::german() {
    const auto found = read(joined(
        {u"Sturm schließt den Hafen von Nordvik"_s, u"Von Anna Berg"_s, u"3. März 2020"_s,
         u"Der Hafen von Nordvik ist am Montag geschlossen worden, nachdem ein Sturm die alte Kaimauer beschädigt hatte."_s,
         u"Die Schiffe werden in andere Häfen umgeleitet, teilte die Behörde mit, und das kann noch Wochen dauern."_s,
         u"Lesen Sie auch: Sturmwarnung für den Norden"_s, u"Mehr zum Thema"_s, u"Sturmflut von 1962"_s}));
    QCOMPARE(found.byline, QStringList{u"Anna Berg"_s});
    QCOMPARE(found.published.toString(), u"2020-03-03"_s);
    QCOMPARE(found.language, u"de"_s);
    QCOMPARE(found.text.blocks().size(), 3U);
}

void ImportTextTest::lineBreaksOfAllKinds() {
    const QString text = joined({u"Storm closes harbour of Norvik"_s, first, second});
    const auto expected = read(text).text.text();
    for (const QString& lineBreak :
         {u"\r\n"_s, u"\r"_s, QString(QChar::LineSeparator), QString(QChar::ParagraphSeparator)}) {
        QString other = text;
        other.replace(u"\n"_s, lineBreak);
        QCOMPARE(read(other).text.text(), expected);
    }
}

void ImportTextTest::markdown() {
    const auto found = read(
        u"# Storm closes *harbour* of Norvik\n\nBy Ann Berg\n\nMarch 3, 2020\n\n"_s + first +
            u"\n\n## What is known\n\n- two boats **sank**\n  - one of them new\n\n> “It will not be days.”\n\n"
            "| Port | Berths |\n|---|---|\n| Norvik | 12 |\n\n```\nraw  log\nline\n```\n\n![A quay](quay.jpg)\n\nAT&amp;T [helped](https://example.org).\n"_s,
        {u"storm.md"_s, {}, {}});
    QCOMPARE(found.title, u"Storm closes harbour of Norvik"_s);
    QCOMPARE(found.byline, QStringList{u"Ann Berg"_s});
    QCOMPARE(found.published.toString(), u"2020-03-03"_s);
    QCOMPARE(outline(found), (QStringList{u"title: Storm closes harbour of Norvik"_s, u"paragraph: "_s + first,
                                          u"heading: What is known"_s, u"list-item: two boats sank"_s,
                                          u"list-item: one of them new"_s, u"quotation: “It will not be days.”"_s,
                                          u"table-row: Port | Berths"_s, u"table-row: Norvik | 12"_s,
                                          u"preformatted: raw  log\nline"_s, u"paragraph: AT&T helped."_s}));
    QCOMPARE(found.text.blocks()[4].level, 2);
    QCOMPARE(found.mediaType, u"text/markdown"_s);
}

void ImportTextTest::markdownLabels_data() {
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("outlet");
    QTest::addColumn<QString>("rest");
    QTest::newRow("a line each") << u"Norvik Daily\n\nBy Ann Berg\n\n3 March 2020\n\n"_s << u"Ann Berg"_s
                                 << u"Norvik Daily"_s << QString();
    QTest::newRow("one paragraph") << u"*Norvik Daily*\nBy Ann Berg\n3 March 2020\n\n"_s << u"Ann Berg"_s
                                   << u"Norvik Daily"_s << QString();
    QTest::newRow("bars between") << u"Norvik Daily · 3 March 2020 · By Ann Berg\n\n"_s << u"Ann Berg"_s
                                  << u"Norvik Daily"_s << QString();
    QTest::newRow("text behind them") << u"By Ann Berg\n3 March 2020\nNorvik lay in the dark\n\n"_s << u"Ann Berg"_s
                                      << QString() << u"paragraph: Norvik lay in the dark"_s;
    QTest::newRow("a sentence about an outlet")
        << u"The Norvik Daily was told on 3 March 2020 at noon.\n\n"_s << QString() << QString()
        << u"paragraph: The Norvik Daily was told on 3 March 2020 at noon."_s;
}

void ImportTextTest::markdownLabels() {
    QFETCH(QString, labels);
    QFETCH(QString, byline);
    QFETCH(QString, outlet);
    QFETCH(QString, rest);
    const auto found =
        read(u"# Storm closes harbour of Norvik\n\n"_s + labels + first + u"\n"_s, {u"storm.md"_s, {}, {}});
    QCOMPARE(found.site, outlet);
    if (!byline.isEmpty()) {
        QCOMPARE(found.byline.join(u", "_s), byline);
    }
    QStringList expected{u"title: Storm closes harbour of Norvik"_s, rest, u"paragraph: "_s + first};
    expected.removeAll(QString());
    QCOMPARE(outline(found), expected);
}

void ImportTextTest::markdownFrontMatter() {
    const auto found = read(
        u"---\ntitle: \"Storm closes harbour\"\nauthor:\n  - \"[[Ann Berg]]\"\n  - Li Tan\npublished: 2020-03-03\nsource: https://example.org/storm\n---\n\n"_s +
            first + u"\n"_s,
        {u"clip.md"_s, {}, {}});
    QCOMPARE(found.title, u"Storm closes harbour"_s);
    QCOMPARE(found.byline, (QStringList{u"Ann Berg"_s, u"Li Tan"_s}));
    QCOMPARE(found.published.toString(), u"2020-03-03"_s);
    QCOMPARE(found.url, u"https://example.org/storm"_s);
}

void ImportTextTest::dates_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("date");
    QTest::newRow("month first") << u"Mar 3, 2020"_s << u"2020-03-03"_s;
    QTest::newRow("day first") << u"Tuesday 3rd of March 2020, 9:00"_s << u"2020-03-03"_s;
    QTest::newRow("ISO") << u"on 2020-03-03 at noon"_s << u"2020-03-03"_s;
    QTest::newRow("Japanese") << u"2020年3月3日(火)"_s << u"2020-03-03"_s;
    QTest::newRow("Korean") << u"2020. 3. 3."_s << u"2020-03-03"_s;
    QTest::newRow("German figures") << u"03.04.2020"_s << u"2020-04-03"_s;
    QTest::newRow("ambiguous") << u"03/04/2020"_s << QString();
    QTest::newRow("only one way") << u"31/01/2020"_s << u"2020-01-31"_s;
    QTest::newRow("only the other way") << u"01/31/2020"_s << u"2020-01-31"_s;
    QTest::newRow("French") << u"le 3 août 2020"_s << u"2020-08-03"_s;
    QTest::newRow("Spanish") << u"3 de marzo de 2020"_s << u"2020-03-03"_s;
    QTest::newRow("Russian") << u"3 марта 2020"_s << u"2020-03-03"_s;
    QTest::newRow("Swedish") << u"den 3 mars 2020"_s << u"2020-03-03"_s;
    QTest::newRow("Finnish") << u"3. maaliskuuta 2020 klo 9.00"_s << u"2020-03-03"_s;
    QTest::newRow("Turkish") << u"3 Ağustos 2020"_s << u"2020-08-03"_s;
    QTest::newRow("Greek") << u"3 Μαρτίου 2020"_s << u"2020-03-03"_s;
    QTest::newRow("Ukrainian") << u"3 березня 2020"_s << u"2020-03-03"_s;
    QTest::newRow("Hebrew") << u"3 במרץ 2020"_s << u"2020-03-03"_s;
    QTest::newRow("Arabic") << u"٣ مارس ٢٠٢٠"_s << u"2020-03-03"_s;
    QTest::newRow("full width") << u"２０２０年３月３日"_s << u"2020-03-03"_s;
    QTest::newRow("no such day") << u"31 February 2020"_s << QString();
    QTest::newRow("a version") << u"1.2.2020.4"_s << QString();
    QTest::newRow("no date") << u"about 2020 people"_s << QString();
}

void ImportTextTest::dates() {
    QFETCH(const QString, line);
    QFETCH(const QString, date);
    const auto found = findDate(line);
    QCOMPARE(found ? found->date.toString() : QString(), date);
}

void ImportTextTest::dayOrders() {
    QCOMPARE(findDate(u"03/04/2020", dayOrderOf(u"fr"))->date.toString(), u"2020-04-03"_s);
    QCOMPARE(findDate(u"03/04/2020", dayOrderOf(u"en_GB"))->date.toString(), u"2020-04-03"_s);
    QCOMPARE(findDate(u"03/04/2020", dayOrderOf(u"en-US"))->date.toString(), u"2020-03-04"_s);
    QVERIFY(!findDate(u"03/04/2020", dayOrderOf(u"en")));
}

void ImportTextTest::zones_data() {
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    const QString night = u"2020-03-04T03:22:07Z"_s;
    QTest::newRow("west") << night << u"March 3, 2020, 10:22 PM EST"_s << u"2020-03-03T22:22:07-05:00"_s;
    QTest::newRow("east, half an hour") << night << u"4 Mar 2020 08.52"_s << u"2020-03-04T08:52:07+05:30"_s;
    QTest::newRow("Japan") << night << u"2020年3月4日 12:22"_s << u"2020-03-04T12:22:07+09:00"_s;
    QTest::newRow("another moment") << night << u"3 Mar 2020 21:57"_s << night;
    QTest::newRow("no time of day") << night << u"3 Mar 2020"_s << night;
    QTest::newRow("too far") << night << u"1 Mar 2020 10:22 PM"_s << night;
    QTest::newRow("has a zone already") << u"2020-03-04T03:22:07+01:00"_s << u"3 Mar 2020 10:22 PM"_s
                                        << u"2020-03-04T03:22:07+01:00"_s;
}

void ImportTextTest::zones() {
    QFETCH(const QString, moment);
    QFETCH(const QString, words);
    QFETCH(const QString, expected);
    QCOMPARE(inZoneOf(domain::PartialDate::fromString(moment), findDate(words)->date, words).toString(), expected);
}

void ImportTextTest::timestamps_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    QTest::newRow("zone") << u"2020-03-03T09:00:00+09:00"_s << u"2020-03-03T09:00:00+09:00"_s;
    QTest::newRow("zone without colon") << u"2020-03-03T09:00:00.123+0900"_s << u"2020-03-03T09:00:00+09:00"_s;
    QTest::newRow("Z") << u"2020-03-03 09:00Z"_s << u"2020-03-03T09:00:00Z"_s;
    QTest::newRow("compact") << u"20200303"_s << u"2020-03-03"_s;
    QTest::newRow("mail") << u"Tue, 3 Mar 2020 09:00:00 +0000"_s << u"2020-03-03T09:00:00Z"_s;
    QTest::newRow("epoch") << u"1583226000"_s << u"2020-03-03T09:00:00Z"_s;
    QTest::newRow("words") << u"March 3, 2020 9:00 am"_s << u"2020-03-03"_s;
    QTest::newRow("nothing") << u"yesterday"_s << QString();
}

void ImportTextTest::timestamps() {
    QFETCH(const QString, text);
    QFETCH(const QString, date);
    QCOMPARE(readTimestamp(text).toString(), date);
}

void ImportTextTest::names_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("two words") << u"Ann Berg"_s << true;
    QTest::newRow("initial") << u"Ann M. Berg"_s << true;
    QTest::newRow("hyphen and apostrophe") << u"Mary-Ann O’Neill"_s << true;
    QTest::newRow("particle") << u"Ludwig van Beethoven"_s << true;
    QTest::newRow("Japanese") << u"山田 花子"_s << true;
    QTest::newRow("outlet") << u"Coastal Times"_s << false;
    QTest::newRow("rubric") << u"World News"_s << false;
    QTest::newRow("small word") << u"Ann berg"_s << false;
    QTest::newRow("one word") << u"Ann"_s << false;
    QTest::newRow("figures") << u"Room 101"_s << false;
    QTest::newRow("sentence") << u"Storm Closes The Old Harbour Of Norvik"_s << false;
}

void ImportTextTest::names() {
    QFETCH(const QString, text);
    QFETCH(const bool, is);
    QCOMPARE(looksLikeName(text, Lexicon()), is);
}

void ImportTextTest::endNotes() {
    const Lexicon lexicon;
    const auto note = endNote(u"Ann Berg is a HARBOUR contributor reporting from Norvik.", lexicon);
    QCOMPARE(note.names, QStringList{u"Ann Berg"_s});
    QCOMPARE(note.outlet, u"HARBOUR"_s);
    QCOMPARE(endNote(u"Ann Berg is a staff writer at the Coastal Courier.", lexicon).outlet, u"Coastal Courier"_s);
    QCOMPARE(endNote(u"(Reporting by Ann Berg and Li Tan; Editing by Jo Roe)", lexicon).names,
             (QStringList{u"Ann Berg"_s, u"Li Tan"_s}));
    QVERIFY(endNote(u"Ann Berg is a docker who saw the storm.", lexicon).isEmpty());
}

void ImportTextTest::languages_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("French")
        << u"Le port a été fermé lundi après une tempête qui avait endommagé le quai, selon les autorités de la ville."_s
        << u"fr"_s;
    QTest::newRow("Spanish")
        << u"El puerto fue cerrado el lunes después de que una tormenta dañara el muelle, según las autoridades de la ciudad."_s
        << u"es"_s;
    QTest::newRow("Chinese") << u"港口周一关闭，因为风暴损坏了旧码头，港务局说。"_s << u"zh"_s;
    QTest::newRow("Korean") << u"항구는 월요일 폭풍으로 부두가 손상된 후 폐쇄되었다."_s << u"ko"_s;
    QTest::newRow("Russian")
        << u"Гавань была закрыта в понедельник после того, как шторм повредил причал, и это не всё, что известно."_s
        << u"ru"_s;
    QTest::newRow("Arabic") << u"أغلق الميناء يوم الاثنين بعد أن ألحقت عاصفة أضرارا بالرصيف"_s << u"ar"_s;
    QTest::newRow("too little") << u"Norvik"_s << QString();
}

void ImportTextTest::languages() {
    QFETCH(const QString, text);
    QFETCH(const QString, language);
    QCOMPARE(read(text).language, language);
}

/// Real copies from the web, where a checkout has them beside it.
void ImportTextTest::sharedArticles() {
    const QString shared = qEnvironmentVariable("GAINSAY_SHARED", QStringLiteral(GAINSAY_SOURCE_DIR "/../shared"));
    const QDir folder(shared + u"/articles"_s);
    const auto files = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    if (files.size() < 5) {
        QSKIP("The shared articles are not here: set GAINSAY_SHARED to their folder");
    }
    const Lexicon lexicon;
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto found = Extractor().extract(bytes, {name, {}, {}});
        QVERIFY2(found.has_value(), qPrintable(name));
        QVERIFY(found->text.blocks().front().kind == domain::BlockKind::Title);
        QVERIFY2(QString::fromUtf8(bytes).startsWith(found->title) || QString::fromUtf8(bytes).count(found->title) >= 1,
                 qPrintable(name));
        for (const auto& block : found->text.blocks()) {
            const QString text = found->text.slice(block.range);
            QVERIFY2(lexicon.appealScore(text) < 2 && !lexicon.isFurniture(text) && !lexicon.opensComments(text),
                     qPrintable(text));
            QVERIFY2(QString::fromUtf8(bytes).simplified().contains(text.simplified()), qPrintable(text));
        }
        QVERIFY2(found->text.text().size() * 10 > QString::fromUtf8(bytes).size() * 7, qPrintable(name));
    }
    const auto byName = [&](qsizetype index) {
        QFile file(folder.filePath(files[index]));
        return file.open(QIODevice::ReadOnly) ? *Extractor().extract(file.readAll(), {}) : domain::Extraction();
    };
    QCOMPARE(byName(0).byline.size(), 2);
    QCOMPARE(byName(4).byline.size(), 1);
    QCOMPARE(byName(4).published.toString(), u"2020-03-03"_s);
    QVERIFY(!byName(0).site.isEmpty() && !byName(1).site.isEmpty());
}

QTEST_GUILESS_MAIN(ImportTextTest)
#include "tst_importtext.moc"
