// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/namedparts.h"
#include "app/import/limits.h"
#include "tests/import/pagesamples.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::import;
using namespace gainsay::import::sample;
using namespace Qt::StringLiterals;

class ImportHtmlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hiddenTextIsFlagged_data();
    void hiddenTextIsFlagged();
    void hiddenTextThatIsKeptSaysSo();
    void invisibleCharactersAreFlagged();
    void wholePage();
    void blockKinds();
    void layoutTable();
    void lineBreaksAsParagraphs();
    void hiddenText();
    void textOnlyInMetadata();
    void textSplitByAdvertising();
    void severalArticles();
    void picturesWords();
    void repeatedPassages();
    void passagesThatDifferInFigures();
    void headingsWithoutText();
    void wrapperWithAMisleadingName();
    void standfirst_data();
    void standfirst();
    void longLineAboveManyParagraphs();
    void wordsForScreenReaders();
    void statedTextChecksWhatWasFound();
    void labelsBetweenBars();
    void textWithoutParagraphsIsNoDebris();
    void clipboardFragment();
    void windowsClipboard();
    void japanesePage();
    void rightToLeft();
    void brokenMarkup_data();
    void brokenMarkup();
    void tooDeep_data();
    void tooDeep();
    void classNames();
};

void ImportHtmlTest::hiddenTextIsFlagged_data() {
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("by");
    QTest::newRow("hidden") << u"hidden"_s << u"markup"_s;
    QTest::newRow("aria-hidden") << u"aria-hidden=true"_s << u"markup"_s;
    QTest::newRow("not displayed") << u"style='display: none'"_s << u"style"_s;
    QTest::newRow("no size") << u"style='font-size:0px; color: red'"_s << u"size"_s;
    QTest::newRow("no box") << u"style='height:1px;width:1px;overflow:hidden'"_s << u"size"_s;
    QTest::newRow("off the page") << u"style='position:absolute; left:-9999px'"_s << u"size"_s;
    QTest::newRow("white on white") << u"style='background-color:#FFFFFF; color: rgb(255, 255, 255)'"_s << u"colour"_s;
    QTest::newRow("white on black is read") << u"style='background:#000;color:#fff'"_s << QString();
    QTest::newRow("large type is read") << u"style='font-size: 10px; width: 100%'"_s << QString();
}

void ImportHtmlTest::hiddenTextIsFlagged() {
    QFETCH(QString, attribute);
    QFETCH(QString, by);
    const QString planted = u"The port authority has denied that there was any storm at all on that Monday."_s;
    const auto found =
        read(page({}, p(first) + p(second) + u"<p "_s + attribute + u'>' + planted + u"</p>"_s + p(third)));
    const bool hides = !by.isEmpty();
    QCOMPARE(found.text.text().contains(planted), !hides);
    QCOMPARE(found.findings.hiddenLeftOut, hides ? 1 : 0);
    if (hides) {
        QCOMPARE(found.findings.hidden.front().words, planted);
        QCOMPARE(toString(found.findings.hidden.front().by), by);
        QVERIFY(!found.findings.hidden.front().kept);
    }
}

void ImportHtmlTest::hiddenTextThatIsKeptSaysSo() {
    // A page whose scripts show its text: there is nothing else to read.
    const auto found =
        read(u"<html><body><h1>Storm closes harbour</h1><p>Loading.</p><div class=story style='display:none'>"_s +
             p(first) + p(second) + p(third) + p(first) + p(second) + u"</div></body></html>"_s);
    QVERIFY(found.text.text().contains(second));
    QCOMPARE(found.findings.hiddenLeftOut, 0);
    QVERIFY(found.findings.hiddenKept > 0);
}

void ImportHtmlTest::invisibleCharactersAreFlagged() {
    const auto found = read(page({}, p(first) + p(second) +
                                         p(u"The spokesman con\u200Bfirmed that the quay had been "
                                           "\u202Enepo\u202C since the morning, and took questions."_s) +
                                         p(third)));
    QCOMPARE(found.findings.hiddenKept, 2);
    QCOMPARE(found.findings.hidden[0].words, u"con⟨U+200B⟩firmed"_s);
    QCOMPARE(found.findings.hidden[1].words, u"⟨U+202E⟩nepo⟨U+202C⟩"_s);
    QVERIFY(found.text.text().contains(u"con\u200Bfirmed"_s)); // a quote has to be what the source wrote
}

void ImportHtmlTest::wholePage() {
    const auto found = read(page({}, p(first) + p(second) + p(third)));
    QCOMPARE(outline(found), (QStringList{u"title: Storm closes harbour of Norvik"_s, u"paragraph: "_s + first,
                                          u"paragraph: "_s + second, u"paragraph: "_s + third}));
    QCOMPARE(found.byline, QStringList{u"Ann Berg"_s});
    QCOMPARE(found.published.toString(), u"2020-03-03T09:00:00+01:00"_s);
    QCOMPARE(found.language, u"en"_s);
    QCOMPARE(found.mediaType, u"text/html"_s);
    QCOMPARE(found.extractor, u"gainsay-html 1"_s);
}

void ImportHtmlTest::blockKinds() {
    const auto found = read(page(
        {},
        p(first) +
            u"<h2>What is known</h2><ul><li>two boats sank</li><li>one<ol><li>of them was new</li></ol></li></ul>"_s +
            p(second) +
            u"<blockquote><p>It will not be days.</p></blockquote><figure><img src=x.jpg><figcaption>The old quay of "
            u"Norvik in "
            "December 2019, before the "
            "storm.</figcaption></figure><table><tr><th>Port</th><th>Berths</th></tr><tr><td>Norvik</td><td>12</td></"
            "tr>"
            "</table><pre>raw  log\nline</pre><p><b>The cost</b></p>"_s +
            p(third)));
    QCOMPARE(
        outline(found).sliced(2),
        (QStringList{u"heading: What is known"_s, u"list-item: two boats sank"_s, u"list-item: one"_s,
                     u"list-item: of them was new"_s, u"paragraph: "_s + second, u"quotation: It will not be days."_s,
                     u"caption: The old quay of Norvik in December 2019, before the storm."_s,
                     u"table-row: Port | Berths"_s, u"table-row: Norvik | 12"_s, u"preformatted: raw  log\nline"_s,
                     u"heading: The cost"_s, u"paragraph: "_s + third}));
    QCOMPARE(found.text.blocks()[5].level, 2);
}

void ImportHtmlTest::layoutTable() {
    const auto found = read(
        u"<html><head><title>Storm</title></head><body><table><tr><td><a href=/>Home</a><br><a href=/n>News</a></td><td><h1>Storm</h1>"_s +
        p(first) + p(second) + p(third) + u"</td></tr></table></body></html>"_s);
    QCOMPARE(outline(found).size(), 4);
    QVERIFY(outline(found)[1].startsWith(u"paragraph"));
}

void ImportHtmlTest::lineBreaksAsParagraphs() {
    const auto found =
        read(page({}, u"<div class=text>"_s + first + u"<br><br>"_s + second + u"<br>\n<br/>"_s + third + u"</div>"_s));
    QCOMPARE(outline(found).size(), 4);
}

void ImportHtmlTest::hiddenText() {
    const auto found = read(
        page({}, p(first) +
                     u"<p style='display: none'>The trap for machines is a sentence that nobody sees on the page.</p>"
                     "<p hidden>Another one of these sentences that nobody sees on the page at all.</p>"_s +
                     p(second) + p(third)));
    QVERIFY(!found.text.text().contains(u"nobody sees"));
    // Where there is nothing else, a script would have shown it.
    const auto scripted = read(
        u"<html><head><title>Storm closes harbour</title></head><body><div style='display:none'><h1>Storm closes harbour</h1>"_s +
        p(first) + p(second) + p(third) + u"</div></body></html>"_s);
    QCOMPARE(outline(scripted).size(), 4);
}

void ImportHtmlTest::textOnlyInMetadata() {
    const auto found = read(
        uR"(<html><head><title>Storm</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm closes harbour of Norvik",
        "articleBody":")"_s +
        first + uR"(\n\n)"_s + third + uR"("}</script></head><body><div id=app></div></body></html>)"_s);
    QCOMPARE(outline(found), (QStringList{u"title: Storm closes harbour of Norvik"_s, u"paragraph: "_s + first,
                                          u"paragraph: "_s + third}));
}

void ImportHtmlTest::textSplitByAdvertising() {
    const auto found = read(page(
        {},
        u"<div class=part>"_s + p(first) +
            u"</div><div class=ad-slot><p>Buy our boats now, they are the very best boats that you can buy.</p></div><div class=part>"_s +
            p(second) +
            u"</div><div class=newsletter-signup><p>Sign up for our newsletter and get the storm in your inbox.</p></div><div class=part>"_s +
            p(third) + u"</div>"_s));
    QCOMPARE(outline(found).size(), 4);
}

void ImportHtmlTest::severalArticles() {
    const auto other =
        u"<article><h1>Ferry service stops</h1>"_s + p(first.toUpper()) + p(second.toUpper()) + u"</article>"_s;
    const auto found =
        read(u"<html><head><title>Storm closes harbour</title></head><body><article><h1>Storm closes harbour</h1>"_s +
             p(first) + p(second) + p(third) + u"</article>"_s + other + other + u"</body></html>"_s);
    QCOMPARE(outline(found), (QStringList{u"title: Storm closes harbour"_s, u"paragraph: "_s + first,
                                          u"paragraph: "_s + second, u"paragraph: "_s + third}));
}

void ImportHtmlTest::picturesWords() {
    const auto found =
        read(page({}, p(first) +
                          u"<figure><img src=a><figcaption>Jo Roe/Agency</figcaption></figure><div "
                          u"class=wp-caption-text>The quay of Norvik on the day after "
                          "the storm.</div>"_s +
                          p(second) + p(u"Workers look at the hole in the quay. (Photo by Jo Roe)"_s) + p(third)));
    QVERIFY(!found.text.text().contains(u"Jo Roe/Agency"));
    QVERIFY(outline(found).contains(u"caption: The quay of Norvik on the day after the storm."));
    QVERIFY(outline(found).contains(u"caption: Workers look at the hole in the quay. (Photo by Jo Roe)"));
}

void ImportHtmlTest::repeatedPassages() {
    const auto found =
        read(page({}, p(first) + p(second) + u"<div class=mobile>"_s + p(first) + u"</div>"_s + p(third)));
    QCOMPARE(found.text.text().count(first), 1);
}

void ImportHtmlTest::headingsWithoutText() {
    const auto found = read(page(
        {},
        p(first) + u"<h2>What is known</h2>"_s + p(second) + p(third) +
            u"<h3>Ferry service stops for the night</h3><h3>Ten storms of the century</h3><h3>Weather tomorrow</h3>"_s));
    QCOMPARE(outline(found).filter(u"heading"_s), QStringList{u"heading: What is known"_s});
}

void ImportHtmlTest::wrapperWithAMisleadingName() {
    const auto found = read(page({}, u"<div class='page has-sidebar social widget'><div class=newsletter-theme>"_s +
                                         p(first) + p(second) + p(third) + u"</div></div>"_s));
    QCOMPARE(outline(found).size(), 4);
}

void ImportHtmlTest::passagesThatDifferInFigures() {
    const QString line = u"The port counted %1 ships that waited outside for the storm to pass in the year %2."_s;
    const auto found = read(page({}, p(line.arg(40).arg(2019)) + p(line.arg(60).arg(2020)) + p(first)));
    QVERIFY(found.text.text().contains(line.arg(40).arg(2019)));
    QVERIFY(found.text.text().contains(line.arg(60).arg(2020)));
}

/// What is above the text is compared with each of its paragraphs: only if it may be a standfirst, or this takes
/// minutes.
void ImportHtmlTest::longLineAboveManyParagraphs() {
    QString html = u"<html><head><title>Storm</title></head><body><h1>Storm</h1><p class=article-standfirst>"_s +
                   u"word "_s.repeated(200'000) + u"</p><article>"_s;
    constexpr int paragraphs = 20'000;
    for (int i = 0; i < paragraphs; ++i) {
        html += u"<p>The harbour was closed on Monday after storm number %1 of the year.</p>"_s.arg(i);
    }
    const Extractor extractor;
    const auto found = extractor.extract((html + u"</article></body></html>"_s).toUtf8(), {});
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message));
    QVERIFY(static_cast<int>(found->text.blocks().size()) > paragraphs);
}

void ImportHtmlTest::standfirst_data() {
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<bool>("kept");
    const QString line = u"Ships wait outside while the port authority counts the damage"_s;
    QTest::newRow("by its class") << QString() << u"<p class=article-standfirst>%1</p>"_s.arg(line) << true;
    QTest::newRow("by a German class") << QString() << u"<div class=vorspann>%1</div>"_s.arg(line) << true;
    QTest::newRow("as the page's description")
        << u"<meta name=description content=\"%1.\">"_s.arg(line) << u"<h2 class=x17>%1</h2>"_s.arg(line) << true;
    QTest::newRow("neither") << QString() << u"<h2 class=x17>%1</h2>"_s.arg(line) << false;
    QTest::newRow("a link elsewhere") << QString() << u"<p class=intro><a href=/x>%1</a></p>"_s.arg(line) << false;
}

void ImportHtmlTest::standfirst() {
    QFETCH(const QString, head);
    QFETCH(const QString, lines);
    QFETCH(const bool, kept);
    const auto found = read(u"<html lang=en><head><title>Storm closes harbour</title>"_s + head +
                            u"</head><body><div class=top><h1>Storm closes harbour</h1>"_s + lines +
                            u"</div><div class=text>"_s + p(first) + p(second) + p(third) + u"</div></body></html>"_s);
    const bool there = found.text.text().contains(u"Ships wait outside"_s);
    QCOMPARE(there, kept);
    if (kept) {
        QVERIFY(outline(found).value(1).startsWith(u"paragraph: Ships wait"_s));
    }
    QVERIFY(found.text.text().contains(third));
}

void ImportHtmlTest::wordsForScreenReaders() {
    const auto found = read(page(
        QString(),
        u"<p>"_s + first +
            u" <a href=/x>The report<span class=\"sr-only\"> (opens in a new tab)</span></a> says so, and it was not contradicted.</p>"_s +
            p(second)));
    QVERIFY(found.text.text().contains(u"The report says so"_s));
    QVERIFY(!found.text.text().contains(u"new tab"_s));
}

void ImportHtmlTest::statedTextChecksWhatWasFound() {
    // The visible text is about something else altogether: the page shows a list of teasers and holds its article in
    // its metadata.
    const QString stated = first + u" "_s + second + u" "_s + third;
    QString other;
    for (int i = 0; i < 12; ++i) {
        other += p(
            u"A teaser number %1 about another event, which readers of this page may find of some interest too."_s.arg(
                i));
    }
    const auto found = read(
        u"<html><head><title>Storm</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Storm\",\"articleBody\":\""_s +
        QString(stated + u" "_s + stated).remove(u'\"') + u"\"}</script></head><body>"_s + other + u"</body></html>"_s);
    QVERIFY(found.text.text().contains(third));
    QVERIFY(!found.text.text().contains(u"teaser"_s));
}

void ImportHtmlTest::labelsBetweenBars() {
    const auto found =
        read(u"<html lang=fr><body><h1>Storm closes harbour</h1><div><p>Le Courrier | 04.05.2020 à 13h36 • Mis à "
             u"jour le 05.05.2020 à 20h13 | Par Ann Berg</p>"_s +
             p(first) + p(second) + p(third) + u"</div></body></html>"_s);
    QCOMPARE(found.byline, QStringList{u"Ann Berg"_s});
    QCOMPARE(found.published.toString(), u"2020-05-04"_s);
    QVERIFY(!found.text.text().contains(u"Mis à"_s));
}

void ImportHtmlTest::textWithoutParagraphsIsNoDebris() {
    // Pages that set paragraphs apart by line breaks have names such as "widget" around their text, too.
    const auto found = read(u"<html><body><h1>Storm closes harbour</h1><div class=widget-text>"_s + first +
                            u"<br><br>"_s + second + u"<br><br>"_s + third + u"</div></body></html>"_s);
    QVERIFY(found.text.text().contains(first));
    QVERIFY(found.text.text().contains(third));
}

void ImportHtmlTest::clipboardFragment() {
    const auto found = read(u"<meta charset='utf-8'><h1>Storm closes harbour</h1><p>Norvik</p>"_s + p(first) +
                                u"<p><a href=#>Facebook</a></p>"_s + p(u"Two boats sank."_s) + p(second),
                            {{}, u"text/html"_s, u"https://example.org/storm"_s});
    QCOMPARE(outline(found), (QStringList{u"title: Storm closes harbour"_s, u"paragraph: "_s + first,
                                          u"paragraph: Two boats sank."_s, u"paragraph: "_s + second}));
    QCOMPARE(found.url, u"https://example.org/storm"_s);
}

void ImportHtmlTest::windowsClipboard() {
    const auto found = read(u"Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\nStartFragment:"
                            u"0000000141\r\nEndFragment:0000000164\r\n"
                            "SourceURL:https://example.org/storm\r\n<html><body>\r\n<!--StartFragment-->"_s +
                            p(first) + p(second) + u"<!--EndFragment--></body></html>"_s);
    QCOMPARE(outline(found), (QStringList{u"paragraph: "_s + first, u"paragraph: "_s + second}));
    QCOMPARE(found.url, u"https://example.org/storm"_s);
}

void ImportHtmlTest::japanesePage() {
    const QString one = u"北浜港は月曜日、嵐で古い岸壁に穴が開いたため閉鎖された。港湾局が明らかにした。"_s;
    const QString two =
        u"「復旧にどれだけかかるか、まだ分からない」と広報担当者は記者団に述べた。けが人はいないという。"_s;
    const QString three = u"船は南の港へ回されている。嵐の予報が出て以来、岸壁が空けられていた。"_s;
    const QString html =
        u"<html lang=ja><head><title>嵐で北浜港が閉鎖、復旧の見通し立たず｜北浜新聞</title><meta property=og:site_name "
        u"content=北浜新聞></head><body>"
        "<div id=menu><a href=/>トップ</a><a href=/s>社会</a></div><h1>嵐で北浜港が閉鎖、復旧の見通し立たず</h1><p class=date>2020年3月3日 9時00分</p><div id=honbun>"_s +
        p(one) + p(two) + p(three) +
        u"</div><h2>関連記事</h2><ul><li><a href=/a>北部に暴風警報</a></li></ul><p>無断転載を禁じます</p></body></html>"_s;
    const auto found = read(html);
    QCOMPARE(outline(found), (QStringList{u"title: 嵐で北浜港が閉鎖、復旧の見通し立たず"_s, u"paragraph: "_s + one,
                                          u"paragraph: "_s + two, u"paragraph: "_s + three}));
    QCOMPARE(found.site, u"北浜新聞"_s);
    QCOMPARE(found.published.toString(), u"2020-03-03"_s);
}

void ImportHtmlTest::rightToLeft() {
    const QString text =
        u"أغلق الميناء يوم الاثنين بعد أن ألحقت عاصفة أضرارا بالرصيف القديم، حسبما قالت سلطات الميناء في المدينة."_s;
    const auto found =
        read(u"<html dir=rtl><head><title>العاصفة تغلق الميناء</title></head><body><h1>العاصفة تغلق الميناء</h1>"_s +
             p(text) + u"</body></html>"_s);
    QCOMPARE(outline(found), (QStringList{u"title: العاصفة تغلق الميناء"_s, u"paragraph: "_s + text}));
    QCOMPARE(found.language, u"ar"_s);
}

void ImportHtmlTest::brokenMarkup_data() {
    QTest::addColumn<QString>("html");
    QTest::newRow("nothing closed") << u"<html><head><title>Storm</title><body><div><p>"_s + first + u"<p>"_s + second;
    QTest::newRow("wrong order") << u"<html><head><title>Storm</title></head><body><b><p>"_s + first +
                                        u"</b></p><i><p>"_s + second + u"</i></body>"_s;
    QTest::newRow("unclosed attribute") << u"<html><head><title>Storm</title></head><body>"_s + p(first) + p(second) +
                                               u"<a href='x"_s;
    QTest::newRow("NUL and controls") << u"<html><head><title>Storm</title></head><body>"_s + p(first) + p(second) +
                                             u"<p>\u0001\uFFFE</p>"_s;
}

void ImportHtmlTest::brokenMarkup() {
    QFETCH(const QString, html);
    const auto found = read(html);
    QVERIFY(found.text.text().contains(first));
    QVERIFY(found.text.text().contains(second));
}

void ImportHtmlTest::tooDeep_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("elements") << "<html><body>" + QByteArray("<div>").repeated(100'000);
    QTest::newRow("unknown elements that close themselves") << "<html><body>" + QByteArray("<x/>").repeated(100'000);
    QTest::newRow("formatting") << "<html><body>" + QByteArray("<b><i>").repeated(50'000);
    QByteArray attributes = "<html><body><p";
    for (int i = 0; i < 50'000; ++i) {
        attributes += " a" + QByteArray::number(i);
    }
    QTest::newRow("attributes") << attributes + ">";
}

void ImportHtmlTest::tooDeep() {
    QFETCH(const QByteArray, html);
    const auto found = Extractor().extract(html, {u"deep.html"_s, {}, {}});
    QVERIFY(!found.has_value());
    QVERIFY(found.error().code == ErrorCode::TooLarge);
    QVERIFY(found.error().message.contains(u"deep.html"));
}

void ImportHtmlTest::classNames() {
    const PageParts parts;
    const auto says = [&](const QString& names) {
        const auto document = Document::parse(u"<div class='"_s + names + u"'>x</div>"_s, {});
        return NamedParts(*document, parts).says(document->find(Tag::Div), NamedPart::Debris);
    };
    QVERIFY(says(u"x2 adventure main-nav"_s));
    QVERIFY(says(u"main-nav"_s));
    QVERIFY(says(u"articleShareBar"_s));
    QVERIFY(says(u"c-relatedPosts__list"_s));
    QVERIFY(!says(u"no-sidebar"_s));
    QVERIFY(!says(u"adventure headline"_s));
    QVERIFY(!says(u"navigator-story"_s));
}

QTEST_GUILESS_MAIN(ImportHtmlTest)
#include "tst_importhtml.moc"
