// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes, lenses, finding, and the layout's way between points and positions.
#include "tests/support/screenshot.h"
#include "tests/ui/reader/sampletext.h"
#include "ui/reader/articlecaret.h"
#include "ui/reader/articlelayout.h"
#include "ui/reader/lanes.h"
#include "ui/reader/lenses.h"
#include "ui/reader/sourceplace.h"
#include "ui/reader/textfinder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;

namespace {

/// A lens as a user might write one.
const QByteArray shipsDefinition = R"(<?xml version="1.0" encoding="UTF-8"?>
<language name="Ships" section="Gainsay lens" version="1" kateversion="5.0" extensions="">
  <highlighting>
    <contexts><context name="Text" attribute="Text" lineEndContext="#stay">
      <RegExpr attribute="Ship" context="#stay" String="\bMariner\b"/>
    </context></contexts>
    <itemDatas><itemData name="Text" defStyleNum="dsNormal"/><itemData name="Ship" defStyleNum="dsKeyword"/></itemDatas>
  </highlighting>
</language>)";

domain::ArticleText oneParagraph(const QString& words) {
    domain::ArticleTextBuilder builder;
    builder.add(domain::BlockKind::Paragraph, words);
    return std::move(builder).build();
}

} // namespace

class TestReaderText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lanesKeepOverlapsApart_data() {
        QTest::addColumn<std::vector<Utf16Span>>("spans");
        QTest::addColumn<std::vector<int>>("lanes");
        QTest::newRow("none") << std::vector<Utf16Span>{} << std::vector<int>{};
        QTest::newRow("touching share a lane") << std::vector<Utf16Span>{{0, 5}, {5, 9}} << std::vector<int>{0, 0};
        QTest::newRow("unsorted") << std::vector<Utf16Span>{{8, 12}, {0, 10}} << std::vector<int>{1, 0};
        QTest::newRow("a lane is used again")
            << std::vector<Utf16Span>{{0, 4}, {2, 8}, {5, 9}} << std::vector<int>{0, 1, 0};
        QTest::newRow("longer one nearest to the text")
            << std::vector<Utf16Span>{{0, 4}, {0, 9}} << std::vector<int>{1, 0};
        QTest::newRow("six over one place")
            << std::vector<Utf16Span>{{0, 20}, {1, 20}, {2, 20}, {3, 20}, {4, 20}, {5, 20}}
            << std::vector<int>{0, 1, 2, 3, 4, 5};
    }
    void lanesKeepOverlapsApart() {
        QFETCH(std::vector<Utf16Span>, spans);
        QFETCH(std::vector<int>, lanes);
        QCOMPARE(packLanes(spans), lanes);
    }

    void lensesFindTheirWords_data() {
        QTest::addColumn<QString>("lens");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("hedges") << u"Hedges"_s << u"The alleged leak may have reached Elsin; May came."_s
                                << QStringList{u"alleged"_s, u"may have"_s};
        QTest::newRow("hearsay") << u"Hedges"_s << u"The key is believed to be lost, reportedly."_s
                                 << QStringList{u"is believed to"_s, u"reportedly"_s};
        QTest::newRow("hedges in Japanese")
            << u"Hedges"_s << u"水門は閉まっていたとみられる。"_s << QStringList{u"とみられる"_s};
        QTest::newRow("denials") << u"Denials"_s << u"She denied it: there was no evidence."_s
                                 << QStringList{u"denied"_s, u"there was no evidence"_s};
        QTest::newRow("no comment") << u"Denials"_s << u"The Board declined to comment."_s
                                    << QStringList{u"declined to comment"_s};
        QTest::newRow("not a denial") << u"Denials"_s << u"Notable undeniable denim."_s << QStringList{};
        QTest::newRow("denials in Japanese")
            << u"Denials"_s << u"港湾局は報道を否定した。"_s << QStringList{u"否定した"_s};
        QTest::newRow("attribution") << u"Attribution"_s
                                     << u"According to Coast Wire, officials said that it was open."_s
                                     << QStringList{u"According to"_s, u"officials said"_s};
        QTest::newRow("she said") << u"Attribution"_s << u"“Nothing,” she said, and left."_s << QStringList{u"said"_s};
        QTest::newRow("the verb, not the noun") << u"Attribution"_s << u"Officials state that no state agency did it."_s
                                                << QStringList{u"Officials state"_s};
        QTest::newRow("attribution in Japanese")
            << u"Attribution"_s << u"港湾局によると、閉じていた。"_s << QStringList{u"によると"_s};
        QTest::newRow("dates") << u"Dates and figures"_s << u"On 3 March 2031, and again in April, 27,445 files"_s
                               << QStringList{u"3 March 2031"_s, u"in April"_s, u"27,445 files"_s};
        QTest::newRow("money") << u"Dates and figures"_s << u"It cost $3.5 million and 12 percent more."_s
                               << QStringList{u"$3.5 million"_s, u"12 percent"_s};
        QTest::newRow("Japanese dates") << u"Dates and figures"_s << u"2031年3月3日に27万人"_s
                                        << QStringList{u"2031年3月3日"_s, u"27万人"_s};
        QTest::newRow("speech") << u"Quoted speech"_s << u"He said “about a dozen” and \"no more\"."_s
                                << QStringList{u"“about a dozen”"_s, u"\"no more\""_s};
        QTest::newRow("an apostrophe is no quotation")
            << u"Quoted speech"_s << u"The Board’s log and the residents’ list."_s << QStringList{};
        QTest::newRow("Japanese speech") << u"Quoted speech"_s << u"関係者は「確認できない」と述べた。"_s
                                         << QStringList{u"「確認できない」"_s};
        QTest::newRow("indicators") << u"Indicators"_s
                                    << u"CVE-2031-1234 at evil[.]example.com from 192.0.2.17, see dropper.exe."_s
                                    << QStringList{u"CVE-2031-1234"_s, u"evil[.]example.com"_s, u"192.0.2.17"_s,
                                                   u"dropper.exe"_s};
        QTest::newRow("an ordinary sentence has none")
            << u"Indicators"_s << u"It ended.In March the U.S. came."_s << QStringList{};
    }
    void lensesFindTheirWords() {
        QFETCH(QString, lens);
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        LensSet lenses(m_library);
        lenses.reset(1);
        QStringList words;
        for (const LensSpan& span : lenses.spansOf(0, text)) {
            if (lenses.id(span.lens) == lens) {
                words << text.sliced(span.start, span.length);
            }
        }
        QCOMPARE(words.join(u'|'), found.join(u'|'));
    }

    /// Cues of the languages that the lenses read, in sentences of our own.
    void lensesReadJapanese_data() {
        QTest::addColumn<QString>("lens");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char* lens, const char* text, const QStringList& found) {
            QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QString::fromUtf8(lens), QString::fromUtf8(text))))
                << QString::fromUtf8(lens) << QString::fromUtf8(text) << found;
        };
        row("Hedges", "水門は開いていた可能性がある。", {u"可能性がある"_s});
        row("Hedges", "鍵は盗まれた疑いがあり、犯人は不明だ。", {u"疑いがあり"_s, u"不明"_s});
        row("Hedges", "被害は約40軒に上ると考えられている。", {u"約"_s, u"考えられている"_s});
        row("Hedges", "数十人が逃げたという噂だ。", {u"数"_s, u"という噂"_s});
        row("Hedges", "水門は閉まっていた。", {});
        row("Hedges", "約束は守られた。", {});
        row("Denials", "港湾局は全面的に否定した。", {u"全面的に否定した"_s});
        row("Denials", "報道は事実ではなく、根拠がないと反論した。", {u"根拠がない"_s, u"反論した"_s});
        row("Denials", "浸水は確認されていない。", {u"確認されていない"_s});
        row("Denials", "局長は関与を認めなかった。", {u"認めなかった"_s});
        row("Denials", "事故ではないかという声がある。", {});
        row("Denials", "否定的な意見もある。", {});
        row("Denials", "局は回答を控えた。", {u"回答を控えた"_s});
        row("Denials", "会社はコメントを拒否した。", {u"コメントを拒否した"_s});
        row("Attribution", "政府関係者は会見で検査を始めると述べた。", {u"政府関係者は会見で"_s, u"と述べた"_s});
        row("Attribution", "新聞によれば、船は動かなかったという。", {u"によれば"_s, u"という。"_s});
        row("Attribution", "局は匿名を条件に取材に応じた。", {u"匿名を条件に取材に応じ"_s});
        row("Attribution", "会社は事故ではないと主張した。", {u"と主張した"_s});
        row("Attribution", "外交筋によると、道筋は見えない。", {u"外交筋によると"_s});
        row("Attribution", "橋という橋が落ちた。", {});
        row("Dates and figures", "令和13年3月3日、水が来た。", {u"令和13年3月3日"_s});
        row("Dates and figures", "２０３１年３月に２７軒、午後9時半には40軒。", {u"２０３１年３月"_s, u"午後9時半"_s});
        row("Dates and figures", "昨年12月下旬、三百人が逃げた。", {u"昨年12月下旬"_s, u"三百人"_s});
        row("Dates and figures", "損害は2億3000万円以上で、15％増えた。", {u"2億3000万円以上"_s, u"15％"_s});
        row("Dates and figures", "数十人が三日前に来た。", {u"数十人"_s});
        row("Dates and figures", "月曜日の前に一度も来ない。", {u"月曜日"_s});
        row("Quoted speech", "彼は「『開いていた』と聞いた」と話した。", {u"「『開いていた』と聞いた」"_s});
        row("Quoted speech", "『水門日誌』に「異常なし」とある。", {u"『水門日誌』"_s, u"「異常なし」"_s});
        row("Quoted speech", "彼は「終わりのない話をした。", {});
        row("Indicators", "接続先は192.0.2[.]17と警告した。", {u"192.0.2[.]17"_s});
        row("Names", "防衛省の田中氏は会見を開いた。", {u"防衛省"_s, u"田中"_s});
        row("Names", "ジョン・スミスさんと海上保安庁", {u"ジョン・スミス"_s, u"海上保安庁"_s});
        row("Names", "同氏は結局、当局に何も言わなかった。", {});
    }
    void lensesReadJapanese() { lensesFindTheirWords(); }

    void lensesKnowIndicatorsAndNames_data() {
        QTest::addColumn<QString>("lens");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char* lens, const char* text, const QStringList& found) {
            QTest::newRow(text) << QString::fromUtf8(lens) << QString::fromUtf8(text) << found;
        };
        row("Indicators", "load hxxps://crane-update[.]example/a.php?x=1, then stop",
            {u"hxxps://crane-update[.]example/a.php?x=1"_s});
        row("Indicators", "at quay(.)example and mole[dot]example[dot]net",
            {u"quay(.)example"_s, u"mole[dot]example[dot]net"_s});
        row("Indicators", "from 198.51.100.7:8443 and 203.0.113.0/24", {u"198.51.100.7:8443"_s, u"203.0.113.0/24"_s});
        row("Indicators", "version 1.2.3.4.5 and 999.1.1.1 are none", {});
        row("Indicators", "host 2001:db8:0:1::17 answered at 10:45:00", {u"2001:db8:0:1::17"_s});
        row("Indicators", "mail crane@quay.example or crane[at]quay[.]example",
            {u"crane@quay.example"_s, u"crane[at]quay[.]example"_s});
        row("Indicators", "MD5 0123456789abcdef0123456789ABCDEF, T1566.001",
            {u"0123456789abcdef0123456789ABCDEF"_s, u"T1566.001"_s});
        row("Names", "On Tuesday Mr Hale of the Ellwick Port Authority met Dr. Ines Okafor and the PA.",
            {u"Mr Hale"_s, u"Ellwick Port Authority"_s, u"Dr. Ines Okafor"_s, u"PA"_s});
        row("Names", "The Ministry of Harbours was told in March by Hale’s Crane & Co.",
            {u"Ministry of Harbours"_s, u"Hale"_s, u"Crane & Co"_s});
        row("Names", "However, Elsin said no. Nobody spoke.", {u"Elsin"_s});
        row("Names", "They spoke of a Japanese ferry and of Kobe, and APT10 was named.", {u"Kobe"_s, u"APT10"_s});
        row("Names", "the crane was faulty. It fell on Sunday.", {});
    }
    void lensesKnowIndicatorsAndNames() { lensesFindTheirWords(); }

    /// What a lens says of itself is in its definition, and its examples show it at work.
    void everyLensExplainsItself() {
        LensSet lenses(m_library);
        for (int lens = 0; lens < lenses.count(); ++lens) {
            const LensNote note = lenses.note(lens);
            QVERIFY2(!note.marks.isEmpty(), qPrintable(lenses.id(lens)));
            QVERIFY2(!note.examples.isEmpty(), qPrintable(lenses.id(lens)));
            QVERIFY(!lenses.looks(lens).empty());
            for (const QString& example : note.examples) {
                lenses.reset(1);
                lenses.spansOf(0, example);
                QVERIFY2(lenses.found(lens) > 0, qPrintable(example));
            }
        }
    }

    void lensesComeInOrderAndCount() {
        LensSet lenses(m_library);
        QCOMPARE(lenses.count(), 7);
        QCOMPARE(lenses.id(0), QStringLiteral("Hedges"));
        QCOMPARE(lenses.id(4), QStringLiteral("Quoted speech"));
        lenses.reset(1);
        QCOMPARE(lenses.found(0), 0);
        lenses.spansOf(0, QStringLiteral("Allegedly, perhaps."));
        lenses.spansOf(0, QStringLiteral("Allegedly, perhaps."));
        QCOMPARE(lenses.found(0), 2);
    }

    void aBlockIsFirstLookedAtThroughTheLensesThatAreOn() {
        LensSet lenses(m_library);
        lenses.reset(2);
        const QString text = QStringLiteral("Perhaps, she said on 3 March 2031.");
        const auto figures = [&lenses] { return lenses.found(3); };
        QVERIFY(!lenses.isEnabled(3));
        lenses.enabledSpansOf(0, text);
        QCOMPARE(lenses.found(0), 1);
        QCOMPARE(figures(), 0);
        QCOMPARE(lenses.firstUnseen(), 1);
        lenses.setEnabled(3, true);
        QCOMPARE(lenses.firstUnseen(), 0);
        // Afterwards all stretches stand in the order in which they would, had all lenses been on from the beginning.
        const std::vector<LensSpan> later = lenses.spansOf(0, text);
        QCOMPARE(figures(), 1);
        QCOMPARE(lenses.firstUnseen(), 1);
        const std::vector<LensSpan>& atOnce = lenses.spansOf(1, text);
        QVERIFY(std::ranges::equal(
            later, atOnce, {}, [](const LensSpan& span) { return std::pair(span.lens, span.start); },
            [](const LensSpan& span) { return std::pair(span.lens, span.start); }));
        QCOMPARE(lenses.firstUnseen(), 2);
    }

    void aUsersDefinitionIsALens() {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("syntax")));
        QFile file(folder.filePath(QStringLiteral("syntax/ships.xml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(shipsDefinition);
        file.close();
        const SyntaxLibrary library(folder.path());
        LensSet lenses(library);
        QCOMPARE(lenses.count(), 8);
        QCOMPARE(lenses.id(7), QStringLiteral("Ships"));
        lenses.reset(1);
        lenses.spansOf(0, QStringLiteral("The Mariner was moved."));
        QCOMPARE(lenses.found(7), 1);
        QVERIFY(!lenses.isEnabled(7));
        QVERIFY(library.faults().empty());
        QCOMPARE(lenses.note(7), LensNote());
        QCOMPARE(lenses.looks(7).front().name, QStringLiteral("Ship"));
    }

    /// One broken definition is named with its place, and takes nothing from the others.
    void brokenDefinitionsAreNamed_data() {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("put");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* called, const char* find, const char* put, int line, const char* what) {
            QTest::newRow(called) << QByteArray(find) << QByteArray(put) << line << QString::fromUtf8(what);
        };
        row("cut short", "</highlighting>\n</language>", "", 8, "well-formed");
        row("no definition", "<language name=\"Ships\"", "<lens", 2, "“lens”");
        row("no name", "name=\"Ships\" ", "", 2, "no name");
        row("bad expression", "\\bMariner\\b", "(Mariner", 5, "character 9");
        row("no such style", "attribute=\"Ship\"", "attribute=\"Boat\"", 5, "“Boat”");
        row("no such context", "context=\"#stay\" String", "context=\"Sea\" String", 5, "“Sea”");
        row("no such look", "dsKeyword", "dsLoud", 7, "“dsLoud”");
        row("no rules", "<contexts>", "<contexts/><!--", 0, "");
        row("the name is taken", "name=\"Ships\"", "name=\"Hedges\"", 0, "another definition");
        row("of a newer program", "kateversion=\"5.0\"", "kateversion=\"99.0\"", 0, "newer");
    }
    void brokenDefinitionsAreNamed() {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, put);
        QFETCH(int, line);
        QFETCH(QString, what);
        QVERIFY(shipsDefinition.contains(find));
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("syntax")));
        const auto write = [&](const QString& name, const QByteArray& bytes) {
            QFile file(folder.filePath(QStringLiteral("syntax/") + name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(QStringLiteral("broken.xml"), QByteArray(shipsDefinition).replace(find, put)));
        QVERIFY(write(QStringLiteral("fine.xml"), QByteArray(shipsDefinition).replace("Ships", "Boats")));
        const SyntaxLibrary library(folder.path());
        const LensSet lenses(library);
        QCOMPARE(lenses.count(), 8);
        QCOMPARE(lenses.id(0), QStringLiteral("Hedges"));
        QCOMPARE(lenses.id(7), QStringLiteral("Boats"));
        QCOMPARE(library.faults().size(), size_t{1});
        QCOMPARE(library.faults().front().file, folder.filePath(QStringLiteral("syntax/broken.xml")));
        if (line > 0) {
            QCOMPARE(library.faults().front().line, line);
        }
        QVERIFY2(library.faults().front().what.contains(what), qPrintable(library.faults().front().what));
    }

    void lensThemesHaveThePalettesColours() {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Sepia}) {
            const auto theme = m_library.theme(scheme);
            QVERIFY(theme.isValid());
            const Palette& p = paletteOf(scheme);
            using Style = KSyntaxHighlighting::Theme;
            QCOMPARE(QColor::fromRgba(theme.textColor(Style::Normal)), p.text);
            QCOMPARE(QColor::fromRgba(theme.textColor(Style::Warning)), p.doubts.ink);
            QCOMPARE(QColor::fromRgba(theme.textColor(Style::Error)), p.denies.ink);
            QCOMPARE(QColor::fromRgba(theme.textColor(Style::Annotation)), p.muted);
            QCOMPARE(QColor::fromRgba(theme.textColor(Style::DecVal)), p.accent);
            QVERIFY(contrast(QColor::fromRgba(theme.textColor(Style::String)), p.surface) >= 4.5);
        }
    }

    void findingFoldsLookAlikes() {
        const auto article = oneParagraph(QStringLiteral("The residents’ list – 😀 the RESIDENTS' own."));
        const auto hits = findInText(article, QStringLiteral("residents'"));
        QCOMPARE(hits.size(), size_t{2});
        QCOMPARE(article.slice(hits[0]), QStringLiteral("residents’"));
        QCOMPARE(article.slice(hits[1]), QStringLiteral("RESIDENTS'"));
        QVERIFY(findInText(article, QStringLiteral("  ")).empty());
        QCOMPARE(findInText(article, QStringLiteral("list - 😀")).size(), size_t{1});
    }

    void pointsAndPositionsAgree_data() {
        QTest::addColumn<QString>("words");
        QTest::newRow("latin") << u"The gate stood open."_s;
        QTest::newRow("emoji") << u"A 😀 smile, a 👩‍👩‍👧 family, done."_s;
        QTest::newRow("japanese") << u"港湾局によると、水門は閉まっていた。"_s;
        QTest::newRow("arabic") << u"قال مجلس المرفأ إن البوابة كانت مغلقة"_s;
        QTest::newRow("combining") << u"cafe\u0301 at the quay"_s;
    }
    void pointsAndPositionsAgree() {
        QFETCH(QString, words);
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        ArticleLayout layout(themes.theme());
        layout.setWidth(2000);
        layout.setArticle(oneParagraph(words), {});
        ArticleCaret caret(layout);
        caret.reset();
        qsizetype before = -1;
        while (caret.position() != before) {
            before = caret.position();
            const QRectF at = layout.caretRect(before);
            QCOMPARE(layout.positionAt(at.center()), before);
            caret.setPosition(before, false);
            caret.move(words.isRightToLeft() ? ArticleCaret::Move::Left : ArticleCaret::Move::Right, false, 100);
        }
        QCOMPARE(before, words.size());
    }

    void caretNeverStandsInsideACharacter() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        ArticleLayout layout(themes.theme());
        layout.setArticle(oneParagraph(QStringLiteral("a😀b")), {});
        ArticleCaret caret(layout);
        caret.setPosition(2, false); // between the two halves of the pair
        QCOMPARE(caret.position(), 1);
        caret.setPosition(400, false);
        QCOMPARE(caret.position(), 4);
    }

    void aSpanIsAsWideAsItsLetters() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        ArticleLayout layout(themes.theme());
        layout.setWidth(2000);
        const auto article = oneParagraph(QStringLiteral("ذكرت Coast Wire أن 27 قبوا"));
        layout.setArticle(article, {});
        const auto pieces = layout.piecesOf({0, article.text().size()});
        QCOMPARE(pieces.size(), size_t{1});
        const auto line = layout.layoutOf(0).lineAt(0);
        QVERIFY(std::abs(pieces.front().rect.width() - line.naturalTextWidth()) < 2);
        // The Latin words alone are one piece inside of it, and do not reach into the Arabic ones.
        const auto latin = article.text().indexOf(QStringLiteral("Coast Wire"));
        const auto inner = layout.piecesOf({latin, latin + 10});
        QCOMPARE(inner.size(), size_t{1});
        QVERIFY(inner.front().rect.width() < pieces.front().rect.width() / 2);
    }

    void wordsAndBlocksAreFound() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        ArticleLayout layout(themes.theme());
        const auto article = test::sluiceArticle();
        layout.setArticle(article, {});
        const ArticleCaret caret(layout);
        const auto sluice = article.text().indexOf(QStringLiteral("sluice"));
        QCOMPARE(caret.around(sluice + 3, ArticleCaret::Unit::Word), (Utf16Span{sluice, sluice + 6}));
        QCOMPARE(caret.around(sluice, ArticleCaret::Unit::Word), (Utf16Span{sluice, sluice + 6}));
        QCOMPARE(caret.around(sluice, ArticleCaret::Unit::Block), layout.blockSpan(1));
        QCOMPARE(caret.trimmed({sluice - 1, sluice + 7}), (Utf16Span{sluice, sluice + 6}));
    }

    void aPassageIsFoundInItsSource_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("passage");
        QTest::addColumn<QString>("there");
        const auto row = [](const char* called, const char* source, const char* name, const char* passage,
                            const char* there) {
            QTest::newRow(called) << QString::fromUtf8(source) << QString::fromUtf8(name) << QString::fromUtf8(passage)
                                  << QString::fromUtf8(there);
        };
        row("JSON", R"({"name":"Jane","author":{"name":"Jane"},"x":1})", "author", "Jane", "Jane");
        row("near the name", "<i>2020</i> {\"datePublished\": \"2020\"}", "datePublished", "2020", "2020");
        row("content before the name", "<b>A</b><meta content=\"A &amp; B\" property=\"og:title\">", "og:title",
            "A & B", "A &amp; B");
        row("escaped", R"({"headline":"The \u201cquay\u201d\/pier"})", "headline", "The “quay”/pier",
            R"(The \u201cquay\u201d\/pier)");
        row("tags between", "<p>By\n <a href=x>Ann</a> Berg</p>", "", "By Ann Berg", "By\n <a href=x>Ann</a> Berg");
        row("the first of several", R"([{"name":"Ann Berg"},{"name":"Tom Reyes"}])", "author", "Ann Berg, Tom Reyes",
            "Ann Berg");
        row("not there", "PK\3\4", "title", "The quay", "");
        row("nothing", "abc", "a", "", "");
    }

    void aPassageIsFoundInItsSource() {
        QFETCH(QString, source);
        QFETCH(QString, name);
        QFETCH(QString, passage);
        QFETCH(QString, there);
        const auto place = findInSource(source, name, passage);
        QCOMPARE(place.has_value(), !there.isEmpty());
        if (place) {
            QCOMPARE(source.sliced(place->start, place->end - place->start), there);
            // With a name, the one near it.
            QVERIFY(name.isEmpty() || !source.contains(name) || place->start > source.indexOf(name) ||
                    source.indexOf(name) - place->end < 40);
        }
    }

    void aLongTextIsLaidOutWhereItIsLookedAt() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        ArticleLayout layout(themes.theme());
        int formatted = 0;
        layout.setFormatter([&formatted](qsizetype, const QString&) {
            ++formatted;
            return QList<QTextLayout::FormatRange>();
        });
        layout.setArticle(test::longArticle(5000), {});
        layout.layOutBetween(0, 900);
        QVERIFY2(formatted > 3 && formatted < 30, qPrintable(QString::number(formatted)));
        QVERIFY(!layout.isComplete());
        while (!layout.isComplete()) {
            layout.layOutMore(QDeadlineTimer(0));
        }
        QCOMPARE(formatted, 5000);
        QCOMPARE(layout.blockAtPosition(layout.blockSpan(4321).start), 4321);
        QCOMPARE(layout.blockAtHeight(layout.blockTop(4321) + 1), 4321);
    }

private:
    SyntaxLibrary m_library;
};

GAINSAY_SCREEN_TEST_MAIN(TestReaderText)
#include "tst_readertext.moc"
