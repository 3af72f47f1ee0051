// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/markupguard.h"
#include "app/import/limits.h"
#include "tests/support/require.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::import;

/// What of a page is handed to the parser.
class MarkupGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOutTheTextOfScriptsAndStyles_data() {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("parsed");
        QTest::newRow("both") << QByteArray("<head><style>p { margin: 0 }</style><SCRIPT async>if (a < b) c();</Script "
                                            "></head><p>Text</p>")
                              << QByteArray("<head><style></style><SCRIPT async></Script ></head><p>Text</p>");
        QTest::newRow("one that ends the page")
            << QByteArray("<p>Text</p><script>a()</script>") << QByteArray("<p>Text</p><script></script>");
        QTest::newRow("one that names its own end tag nearly")
            << QByteArray("<script>a('</scripts>');</script><p>Text") << QByteArray("<script></script><p>Text");
        QTest::newRow("after a comment and a quoted attribute")
            << QByteArray("<!-- <script> --><p title='<script>' id=x>Text<script>a()</script>")
            << QByteArray("<!-- <script> --><p title='<script>' id=x>Text<script></script>");
    }

    void leavesOutTheTextOfScriptsAndStyles() {
        QFETCH(const QByteArray, page);
        QFETCH(const QByteArray, parsed);
        const auto checked = checkedMarkup(page, {});
        REQUIRE(checked);
        QCOMPARE(*checked, parsed);
    }

    void keepsWhatAParserMaySeeOtherwise_data() {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("no script") << QByteArray("<p>Text</p>");
        QTest::newRow("facts") << QByteArray("<script type=\"application/ld+json\">{\"a\": 1}</script>");
        QTest::newRow("facts, spelled out")
            << QByteArray("<script type='application/ld&#x2B;JSON'>{\"a\": 1}</script>");
        QTest::newRow("a script that opens a comment")
            << QByteArray("<script><!-- a('<script>b</script>') --></script><p>Text");
        QTest::newRow("a script without an end") << QByteArray("<p>Text<script>a()");
        QTest::newRow("a drawing's") << QByteArray("<svg><script>a()</script></svg>");
        QTest::newRow("a style in a list of choices") << QByteArray("<select><style>a</style></select>");
        QTest::newRow("in a title") << QByteArray("<title><script>a</script></title>");
        QTest::newRow("in a title that does not end there") << QByteArray("<title></titles><script>a</script></title>");
        QTest::newRow("in a comment") << QByteArray("<!-- <script>a</script> -->");
        QTest::newRow("after a comment that ends otherwise") << QByteArray("<!-- a --!> --> <script>a</script>");
        QTest::newRow("in what counts as a comment") << QByteArray("</ <script>a</script>");
        QTest::newRow("after characters in brackets") << QByteArray("<![CDATA[ > ]]><script>a</script>");
        QTest::newRow("in plain text") << QByteArray("<plaintext><script>a</script>");
        QTest::newRow("in a set of frames") << QByteArray("<frameset><script>a</script></frameset>");
        QTest::newRow("after an attribute that begins oddly")
            << QByteArray("<p =\"x><script>a</script>\"><script>b</script>");
    }

    void keepsWhatAParserMaySeeOtherwise() {
        QFETCH(const QByteArray, page);
        const auto checked = checkedMarkup(page, {});
        REQUIRE(checked);
        QCOMPARE(*checked, page);
    }

    void refusesWhatWouldTakeForEver() {
        QVERIFY(checkedMarkup(QByteArray("<b>").repeated(maxNesting), {}));
        QVERIFY(!checkedMarkup(QByteArray("<b>").repeated(maxNesting + 1), {}));
        QVERIFY(!checkedMarkup("<p" + QByteArray(" a").repeated(maxAttributes + 1) + '>', {}));
    }
};

QTEST_GUILESS_MAIN(MarkupGuardTest)
#include "tst_markupguard.moc"
