// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"
#include "app/export/htmlreport.h"
#include "tests/export/samplereport.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace gainsay;
using namespace gainsay::exporting;
using namespace Qt::StringLiterals;

namespace {

const QString goldenPath = QStringLiteral(GAINSAY_SOURCE_DIR "/tests/golden/report/sample.html");

QString rendered(const ReportContent& content, const ReportOptions& options = {}) {
    const auto html = renderHtml(content, options);
    return html ? QString::fromUtf8(*html) : u"refused: "_s + html.error().message;
}

QString unescaped(QString text) {
    for (const auto& [name, letter] :
         std::initializer_list<std::pair<QLatin1StringView, QLatin1StringView>>{{"&lt;"_L1, "<"_L1},
                                                                                {"&gt;"_L1, ">"_L1},
                                                                                {"&quot;"_L1, "\""_L1},
                                                                                {"&#39;"_L1, "'"_L1},
                                                                                {"&#13;"_L1, "\r"_L1},
                                                                                {"&amp;"_L1, "&"_L1}}) {
        text.replace(name, letter);
    }
    return text;
}

/// What a script sees: the text content of every element that carries data-quote, by its value.
std::multimap<QString, QString> quotedWords(const QString& html) {
    static const QRegularExpression opening(u"<span class=\"[^\"]*\" data-quote=\"([^\"]*)\">"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    std::multimap<QString, QString> found;
    for (const auto& match : opening.globalMatch(html)) {
        const auto from = match.capturedEnd();
        const auto to = html.indexOf("</span>"_L1, from);
        found.emplace(match.captured(1), unescaped(html.sliced(from, to - from).remove(tag)));
    }
    return found;
}

/// Start and end tags balance: a scan for what our own writer can write, not for HTML at large.
QString firstUnbalancedTag(const QString& html) {
    static const QRegularExpression tag(u"<(/?)([a-z0-9]+)[^>]*>"_s);
    QStringList open;
    for (const auto& match : tag.globalMatch(html)) {
        const QString name = match.captured(2);
        if (name == "meta"_L1 || name == "br"_L1) {
            continue;
        }
        if (match.capturedLength(1) == 0) {
            open.append(name);
        } else if (open.isEmpty() || open.takeLast() != name) {
            return u"</%1> at %2"_s.arg(name).arg(match.capturedStart());
        }
    }
    return open.join(u',');
}

/// Takes away the tags and attributes that the report is known to use; a `<`, `>` or `"` that is left came from
/// elsewhere.
QString foreignMarkup(QString html) {
    static const QRegularExpression style(u"<style>.*</style>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression known(
        u"<!DOCTYPE "
        u"html>|</[a-z0-9]+>|<(?:a|article|bdi|blockquote|body|caption|dd|div|dl|dt|figcaption|figure|footer|h[1-4]|"
        "head|header|html|li|main|mark|meta|nav|ol|p|section|small|span|strong|table|tbody|td|th|thead|title|tr|ul)"
        "(?: "
        "(?:aria-label|aria-labelledby|charset|class|content|data-label|data-quote|data-reason|dir|href|http-equiv|id|lang|name|"
        "rel|"
        "role|scope|tabindex|title)=\"[^\"<>]*\")*>"_s);
    html.remove(style).remove(known);
    static const QRegularExpression left(u".{0,40}[<>\"].{0,40}"_s);
    return left.match(html).captured();
}

} // namespace

class TestHtmlReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesTheGoldenFile();
    void isTheSameOnEveryRun();
    void admitsOnlyItsOwnStyle();
    void loadsAndRunsNothing();
    void quotesByteForByte_data();
    void quotesByteForByte();
    void escapesWhatIsHostile_data();
    void escapesWhatIsHostile();
    void linksOnlyToTheWeb();
    void hasWorkingLinksAndUniqueIds();
    void putsHeadingsInOrder();
    void leavesOutWhatWasNotChosen();
    void standsEmpty();
};

void TestHtmlReport::matchesTheGoldenFile() {
    const QString html = rendered(tests::sampleReport());
    if (qEnvironmentVariableIsSet("GAINSAY_RENEW_GOLDEN")) {
        QFile golden(goldenPath);
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(html.toUtf8());
        QSKIP("The golden file has been renewed: review the change before committing it");
    }
    QFile golden(goldenPath);
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(goldenPath));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList actual = html.split(u'\n');
    for (qsizetype i = 0; i < std::min(actual.size(), expected.size()); ++i) {
        QVERIFY2(
            actual[i] == expected[i],
            qPrintable(
                u"line %1\n  expected: %2\n  actual:   %3\nGAINSAY_RENEW_GOLDEN=1 renews the file"_s.arg(i + 1).arg(
                    expected[i], actual[i])));
    }
    QCOMPARE(actual.size(), expected.size());
}

void TestHtmlReport::isTheSameOnEveryRun() {
    QCOMPARE(rendered(tests::sampleReport()), rendered(tests::sampleReport()));
}

void TestHtmlReport::admitsOnlyItsOwnStyle() {
    const QString html = rendered(tests::sampleReport());
    static const QRegularExpression policy(u"style-src &#39;sha256-([^&]+)&#39;"_s);
    static const QRegularExpression style(u"<style>(.*)</style>"_s, QRegularExpression::DotMatchesEverythingOption);
    const QByteArray css = style.match(html).captured(1).toUtf8();
    QVERIFY(!css.isEmpty());
    QCOMPARE(policy.match(html).captured(1).toLatin1(), sha256(css).toBase64());
    QVERIFY(html.contains(u"default-src &#39;none&#39;"_s));
    QVERIFY(!html.contains(u"unsafe"_s));
    QCOMPARE(html.count(u"<style"_s), 1);
    QVERIFY(!html.contains(u" style="_s));
}

void TestHtmlReport::loadsAndRunsNothing() {
    for (const auto& content : {tests::sampleReport(), tests::longReport()}) {
        const QString html = rendered(content);
        static const QRegularExpression loading(
            u"<(script|link|img|iframe|object|embed|video|audio|source|base|form|svg)\\b|<[^>]*\\s(src|srcset|on\\w+)=|url\\(|@import"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto match = loading.match(html);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
        QCOMPARE(firstUnbalancedTag(html), QString());
    }
}

void TestHtmlReport::quotesByteForByte_data() {
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"one two three"_s << u"two"_s;
    QTest::newRow("markup") << u"he wrote <b>\"A&B\"</b> & 'C' &amp; <!-- D -->"_s
                            << u"<b>\"A&B\"</b> & 'C' &amp; <!-- D -->"_s;
    QTest::newRow("double spaces") << u"a  b   c    d"_s << u"b   c    d"_s;
    QTest::newRow("line feeds") << u"a  b\nc\n d"_s << u"b\nc\n d"_s;
    QTest::newRow("leading space") << u"a  b c"_s << u"  b "_s;
    QTest::newRow("emoji") << u"so 👩🏽‍🚀 and 🛳️ left"_s << u"👩🏽‍🚀 and 🛳️"_s;
    QTest::newRow("combining") << u"cafe\u0301 and a\u0323\u0302"_s << u"e\u0301 and a\u0323\u0302"_s;
    QTest::newRow("no-break and thin spaces") << u"10\u00A0000\u202F€\u2009net"_s << u"10\u00A0000\u202F€\u2009net"_s;
    QTest::newRow("right to left") << u"قال: «لا تعليق» ثم غادر"_s << u"«لا تعليق»"_s;
    QTest::newRow("bidi controls") << u"name \u202Egnp.exe\u202C end"_s << u"\u202Egnp.exe\u202C"_s;
    QTest::newRow("Japanese") << u"約二万七千四百件の乗客情報"_s << u"二万七千四百件"_s;
    QTest::newRow("soft hyphen and joiner") << u"Donau\u00ADdampf\u200Dschiff"_s << u"Donau\u00ADdampf\u200Dschiff"_s;
    QTest::newRow("beyond the basic plane") << u"𝔘𝔫𝔦 𠮷野家"_s << u"𝔫𝔦 𠮷"_s;
}

void TestHtmlReport::quotesByteForByte() {
    QFETCH(QString, paragraph);
    QFETCH(QString, words);
    const auto content = tests::quoteOf(paragraph, words);
    const auto found = quotedWords(rendered(content));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.begin()->first, content.quotes[0].id.toString());
    QCOMPARE(found.begin()->second.toUtf8(), words.toUtf8());

    const auto sample = tests::sampleReport();
    const auto all = quotedWords(rendered(sample));
    QCOMPARE(all.size(), sample.quotes.size() + 2 * 3); // each quote once, and both sides of three pairs
    for (const auto& quote : sample.quotes) {
        const auto [from, to] = all.equal_range(quote.id.toString());
        QVERIFY(from != to);
        for (auto it = from; it != to; ++it) {
            QCOMPARE(it->second.toUtf8(), quote.exact.toUtf8());
        }
    }
}

void TestHtmlReport::escapesWhatIsHostile_data() {
    QTest::addColumn<QString>("words");
    QTest::newRow("script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("end of title") << u"</title><script>alert(1)</script>"_s;
    QTest::newRow("end of style") << u"</style><img src=x onerror=alert(1)>"_s;
    QTest::newRow("attribute") << u"\" onmouseover=\"alert(1)\" x=\""_s;
    QTest::newRow("single quotes") << u"' autofocus onfocus='alert(1)"_s;
    QTest::newRow("comment") << u"<!--><script>alert(1)</script>-->"_s;
    QTest::newRow("entity") << u"&lt;script&gt; &#x3C;b&#62;"_s;
    QTest::newRow("NUL and controls") << u"a\0<b\u0001\u001B[2J"_s;
    QTest::newRow("Markdown") << u"[x](javascript:alert(1)) ![y](http://tracker.example/z.png)"_s;
}

/// The same words everywhere where a dossier can have words.
void TestHtmlReport::escapesWhatIsHostile() {
    QFETCH(QString, words);
    auto content = tests::sampleReport();
    content.title = content.generatedBy = words;
    for (auto& source : content.sources) {
        source.name = source.homepage = words;
    }
    for (auto& grade : content.grades) {
        grade.rationale = words;
    }
    for (auto& article : content.articles) {
        article.title = article.url = article.language = words;
        article.byline = {words};
    }
    for (auto& stored : content.versions) {
        stored.version.fileName = stored.version.url = stored.version.extractor = stored.version.mediaType = words;
    }
    for (auto& quote : content.quotes) {
        quote.note = quote.createdBy = words;
    }
    for (auto& claim : content.claims) {
        claim.text = claim.note = words;
    }
    for (auto& assertion : content.assertions) {
        assertion.quantity = words;
        assertion.speakerChain = {words};
    }
    for (auto& pair : content.contradictions) {
        pair.rule = pair.note = pair.explanation = pair.decidedBy = words;
        for (auto& reason : pair.reasons) {
            reason.rule = reason.label = reason.aValue = reason.bValue = words;
        }
    }
    for (auto& entity : content.entities) {
        entity.name = entity.note = entity.schema = words;
        for (auto& alias : entity.aliases) {
            alias.name = alias.language = words;
        }
    }
    content.origins[0].line = words;
    const QString html = rendered(content);
    QCOMPARE(foreignMarkup(html), QString());
    QCOMPARE(firstUnbalancedTag(html), QString());
    QVERIFY(!html.contains(QChar(u'\0')));
}

void TestHtmlReport::linksOnlyToTheWeb() {
    auto content = tests::sampleReport();
    content.articles[0].url = u"javascript:alert(1)"_s;
    content.articles[1].url = u"HTTPS://example.org/ok"_s;
    content.articles[2].url = u"file:///etc/passwd"_s;
    content.articles[3].url = u"data:text/html,<b>"_s;
    const QString html = rendered(content);
    static const QRegularExpression link(u"<a [^>]*href=\"([^\"#][^\"]*)\"([^>]*)>"_s);
    int links = 0;
    for (const auto& match : link.globalMatch(html)) {
        QCOMPARE(match.captured(1), u"HTTPS://example.org/ok"_s);
        QVERIFY(match.captured(2).contains(u"rel=\"noreferrer noopener\""_s));
        ++links;
    }
    QCOMPARE(links, 2); // beside its quotes and in the list of sources
    QVERIFY(html.contains(u"javascript:alert(1)"_s));
}

void TestHtmlReport::hasWorkingLinksAndUniqueIds() {
    ReportOptions few;
    few.sections = ReportSection::Contradictions | ReportSection::Quotes;
    for (const auto& options : {ReportOptions{}, few}) {
        for (const auto& content : {tests::sampleReport(), tests::longReport()}) {
            const QString html = rendered(content, options);
            static const QRegularExpression id(u"\\sid=\"([^\"]*)\""_s);
            static const QRegularExpression link(u"href=\"#([^\"]*)\""_s);
            QSet<QString> ids;
            for (const auto& match : id.globalMatch(html)) {
                QVERIFY2(!ids.contains(match.captured(1)), qPrintable(match.captured(1)));
                ids.insert(match.captured(1));
            }
            for (const auto& match : link.globalMatch(html)) {
                QVERIFY2(ids.contains(match.captured(1)), qPrintable(match.captured(1)));
            }
        }
    }
}

void TestHtmlReport::putsHeadingsInOrder() {
    static const QRegularExpression heading(u"<h([1-6])"_s);
    int previous = 0;
    for (const auto& match : heading.globalMatch(rendered(tests::sampleReport()))) {
        const int level = match.captured(1).toInt();
        QVERIFY2(level <= previous + 1, qPrintable(u"h%1 follows h%2"_s.arg(level).arg(previous)));
        QVERIFY(level > 1 || previous == 0);
        previous = level;
    }
}

void TestHtmlReport::leavesOutWhatWasNotChosen() {
    const auto content = tests::sampleReport();
    QVERIFY(rendered(content).contains(u"Ask *Wire North* for the recording"_s));
    QVERIFY(rendered(content).contains(u"did not answer when asked"_s));
    ReportOptions options;
    options.includeNotes = false;
    options.sections = allSections & ~ReportSections(ReportSection::Entities);
    const QString html = rendered(content, options);
    for (const auto& words :
         {u"Ask *Wire North* for the recording"_s, u"did not answer when asked"_s, u"Keep apart from the number"_s,
          u"not the freight line"_s, u"NLC"_s, u"A doubt is no denial"_s}) {
        QVERIFY2(!html.contains(words), qPrintable(words));
    }
    options.includeDismissed = true;
    options.includeNotes = true;
    QVERIFY(rendered(content, options).contains(u"A doubt is no denial"_s));
}

void TestHtmlReport::standsEmpty() {
    ReportContent content;
    content.title = u"Nothing yet"_s;
    const QString html = rendered(content);
    QCOMPARE(firstUnbalancedTag(html), QString());
    QVERIFY(html.contains(u"holds no articles yet"_s));
    QVERIFY(html.contains(u"No claims have been stated"_s));
    QVERIFY(!html.contains(u"class=\"verified\""_s));
}

QTEST_GUILESS_MAIN(TestHtmlReport)
#include "tst_htmlreport.moc"
