// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"
#include "app/export/htmlreport.h"
#include "app/export/verifyquotes.h"
#include "tests/export/samplereport.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::exporting;
using namespace Qt::StringLiterals;

class TestVerifyQuotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatIsIntact();
    void refusesDamage_data();
    void refusesDamage();
    void comparesBytesNotMeaning();
};

void TestVerifyQuotes::acceptsWhatIsIntact() {
    QVERIFY(verifyQuotes(tests::sampleReport()));
    QVERIFY(verifyQuotes(tests::longReport()));
    QVERIFY(verifyQuotes(ReportContent{}));
}

void TestVerifyQuotes::refusesDamage_data() {
    using Damage = std::function<void(ReportContent&)>;
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("named");
    QTest::newRow("a letter of the text") << Damage([](ReportContent& content) {
        auto& stored = content.versions[0];
        QString text = stored.text.text();
        text[text.size() - 1] = u'!';
        stored.text = domain::ArticleText(text, stored.text.blocks());
    }) << u"Ferry line’s ticket system"_s;
    QTest::newRow("text and its hash, but not the quote") << Damage([](ReportContent& content) {
        auto& stored = content.versions[1];
        stored.text = domain::ArticleText(QString(stored.text.text()).replace("intrusion"_L1, "incursion"_L1),
                                          stored.text.blocks());
        stored.version.textSha256 = sha256(stored.text.toUtf8());
    }) << u"There was no intrusion"_s;
    QTest::newRow("the quote's words") << Damage([](ReportContent& content) { content.quotes[0].exact += u' '; })
                                       << u"was broken into"_s;
    QTest::newRow("the quote's place") << Damage([](ReportContent& content) {
        content.quotes[0].range = content.quotes[0].range.shifted(1);
    }) << u"was broken into"_s;
    QTest::newRow("a place beyond the end") << Damage([](ReportContent& content) {
        const auto length = content.versions[1].text.index().length();
        content.quotes[2].range = {length - 5, length + 5};
    }) << u"Statement on the maintenance"_s;
    QTest::newRow("a place before the beginning") << Damage([](ReportContent& content) {
        content.quotes[2].range = {-4, 0};
        content.quotes[2].exact.clear();
    }) << u"Statement on the maintenance"_s;
    QTest::newRow("the version is missing")
        << Damage([](ReportContent& content) { content.versions.erase(content.versions.begin()); })
        << u"was broken into"_s;
}

void TestVerifyQuotes::refusesDamage() {
    QFETCH(std::function<void(ReportContent&)>, damage);
    QFETCH(QString, named);
    ReportContent content = tests::sampleReport();
    damage(content);
    const auto verified = verifyQuotes(content);
    QVERIFY(!verified);
    QVERIFY(verified.error().code == ErrorCode::Corrupt);
    QVERIFY2(verified.error().message.contains(named), qPrintable(verified.error().message));
    QVERIFY(!verified.error().detail.isEmpty());

    const auto html = renderHtml(content);
    QVERIFY(!html);
    QVERIFY(html.error() == verified.error());
}

/// The same letter, composed and decomposed, is not the same quote.
void TestVerifyQuotes::comparesBytesNotMeaning() {
    ReportContent content = tests::quoteOf(u"the caf\u00E9 at the pier"_s, u"caf\u00E9"_s);
    QVERIFY(verifyQuotes(content));
    content.quotes[0].exact = u"cafe\u0301"_s;
    QVERIFY(!verifyQuotes(content));
}

QTEST_GUILESS_MAIN(TestVerifyQuotes)
#include "tst_verifyquotes.moc"
