// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/markdownreport.h"
#include "tests/export/samplereport.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::exporting;
using namespace Qt::StringLiterals;

class TestMarkdownReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void escapes_data();
    void escapes();
    void saysWhatTheReportSays();
    void keepsTableRowsWhole();
    void refusesDamage();
};

void TestMarkdownReport::escapes_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("plain") << u"Some 27,400 records (or so)."_s << u"Some 27,400 records (or so)."_s;
    QTest::newRow("emphasis") << u"*a* _b_ `c`"_s << u"\\*a\\* \\_b\\_ \\`c\\`"_s;
    QTest::newRow("HTML") << u"<img src=x> &lt;"_s << u"\\<img src=x\\> \\&lt;"_s;
    QTest::newRow("link") << u"[a](javascript:b) ![c](d)"_s << u"\\[a\\](javascript:b) !\\[c\\](d)"_s;
    QTest::newRow("table") << u"a | b"_s << u"a \\| b"_s;
    QTest::newRow("backslash") << u"a\\b"_s << u"a\\\\b"_s;
    QTest::newRow("heading") << u"# a\nb # c"_s << u"\\# a\nb # c"_s;
    QTest::newRow("list") << u"- a\n+ b\n1. c\n2) d\n-5 degrees"_s << u"\\- a\n\\+ b\n1\\. c\n2\\) d\n-5 degrees"_s;
    QTest::newRow("underline of a heading") << u"a\n===\n---"_s << u"a\n\\===\n\\---"_s;
    QTest::newRow("code by indent") << u"    a"_s << u"&nbsp;   a"_s;
}

void TestMarkdownReport::escapes() {
    QFETCH(QString, words);
    QFETCH(QString, markdown);
    QCOMPARE(escapedMarkdown(words), markdown);
}

void TestMarkdownReport::saysWhatTheReportSays() {
    const QString text = QString::fromUtf8(*renderMarkdown(tests::sampleReport()));
    QVERIFY(text.startsWith(u"# Norlinie ticketing outage\n"_s));
    QVERIFY(text.contains(u"> There was no intrusion into our ticketing system.\n"_s));
    QVERIFY(text.contains(u"> tickets  sold:  896\\\n> papers  left:   104\n"_s));
    QVERIFY(text.contains(u"“was broken into” → happened ↔ “no intrusion” → did not happen"_s));
    ReportOptions options;
    options.includeNotes = false;
    QVERIFY(!renderMarkdown(tests::sampleReport(), options)->contains("for the recording"));
}

void TestMarkdownReport::keepsTableRowsWhole() {
    auto content = tests::sampleReport();
    content.claims[0].text = u"a | b\nc"_s;
    content.sources[0].name = u"Gazette | Herald"_s;
    ReportOptions options;
    options.sections = ReportSection::Claims;
    const QString text = QString::fromUtf8(*renderMarkdown(content, options));
    QStringList rows = text.split(u'\n').filter(QRegularExpression(u"^\\|"_s));
    QCOMPARE(rows.size(), 2 + 3);
    for (QString& row : rows) {
        QCOMPARE(row.remove(u"\\|"_s).count(u'|'), 8); // the claim and six sources
    }
}

void TestMarkdownReport::refusesDamage() {
    auto content = tests::sampleReport();
    content.quotes[0].range.end += 1;
    QVERIFY(renderMarkdown(content).error().code == ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestMarkdownReport)
#include "tst_markdownreport.moc"
