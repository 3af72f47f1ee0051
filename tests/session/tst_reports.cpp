// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/connection.h"
#include "app/session/sampledossier.h"
#include "tests/dossier/tampering.h"
#include "tests/session/testsession.h"

#include <QRegularExpression>

using namespace gainsay;
using namespace gainsay::session;

class ReportsTest : public QObject {
    Q_OBJECT

private:
    static QString unescaped(QString html) {
        static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
        html.remove(tag);
        html.replace(QLatin1StringView("&lt;"), QLatin1StringView("<"));
        html.replace(QLatin1StringView("&gt;"), QLatin1StringView(">"));
        html.replace(QLatin1StringView("&quot;"), QLatin1StringView("\""));
        html.replace(QLatin1StringView("&#39;"), QLatin1StringView("'"));
        html.replace(QLatin1StringView("&amp;"), QLatin1StringView("&"));
        return html;
    }

    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void everyQuoteIsWhatIsStored() {
        TestSession test;
        const QString path = test.path(QStringLiteral("sample.gainsay"));
        REQUIRE(buildSampleDossier(path, test.environment, test.extractor));
        auto sample = Session::open(path, test.environment, test.extractor);
        REQUIRE(sample);
        const QString out = test.path(QStringLiteral("report.html"));
        const auto written = (*sample)->reports().write(ReportFormat::Html, {}, out);
        REQUIRE(written);
        const QString html = QString::fromUtf8(read(out));
        static const QRegularExpression marked(
            QStringLiteral("<(\\w+)[^>]*data-quote=\"([0-9a-f-]{36})\"[^>]*>(.*?)</\\1>"),
            QRegularExpression::DotMatchesEverythingOption);
        QHash<QString, int> seen;
        auto matches = marked.globalMatch(html);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const auto quote = (*sample)->annotations().quote(domain::QuoteId::fromString(match.captured(2)));
            REQUIRE(quote);
            const auto text = (*sample)->library().text(quote->version);
            REQUIRE(text);
            QCOMPARE(unescaped(match.captured(3)).toUtf8(), text->slice(quote->range).toUtf8());
            ++seen[match.captured(2)];
        }
        QCOMPARE(seen.size(), (*sample)->counts()->quotes);
        QVERIFY(!html.contains(QStringLiteral("<script"), Qt::CaseInsensitive));
        QVERIFY(html.contains(QStringLiteral("Content-Security-Policy")));
        const QString pdf = test.path(QStringLiteral("report.pdf"));
        REQUIRE((*sample)->reports().write(ReportFormat::Pdf, {}, pdf));
        QVERIFY(read(pdf).startsWith("%PDF-"));
    }

    void aChangedByteIsNotExported_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("text") << QByteArray("DROP TRIGGER content_is_immutable; UPDATE content SET bytes = "
                                            "CAST(replace(CAST(bytes AS TEXT), 'bridge', 'bridgf') "
                                            "AS BLOB) WHERE sha256 IN (SELECT text_sha256 FROM version)");
        QTest::newRow("original") << QByteArray("DROP TRIGGER content_is_immutable; UPDATE content SET bytes = "
                                                "CAST(replace(CAST(bytes AS TEXT), 'bridge', 'bridgf') "
                                                "AS BLOB) WHERE sha256 IN (SELECT original_sha256 FROM version)");
        QTest::newRow("quote") << QByteArray("UPDATE quote SET exact = replace(exact, 'bridge', 'bridgf')");
    }

    void aChangedByteIsNotExported() {
        QFETCH(QByteArray, sql);
        TestSession test;
        const auto version =
            test.article("# The bridge\n\nThe bridge at Orlen collapsed in May, the police confirmed on Monday.\n");
        test.quote(version, QStringLiteral("The bridge at Orlen collapsed"));
        test.session.reset();
        REQUIRE(tamper(test.path(), sql));
        auto session = Session::open(test.path(), test.environment, test.extractor);
        REQUIRE(session);
        QVERIFY(!(*session)->verify()->isClean());
        for (const auto format : {ReportFormat::Html, ReportFormat::Pdf}) {
            const QString out = test.path(QStringLiteral("report"));
            const auto written = (*session)->reports().write(format, {}, out);
            QVERIFY(!written);
            QCOMPARE(toString(written.error().code), QStringLiteral("corrupt"));
            QVERIFY(!QFile::exists(out));
        }
    }

    void aQuoteWhoseWordsAreGoneIsInTheReportWithItsOwnVersion() {
        TestSession test;
        const QByteArray head = "---\nurl: https://paper.example/news/mill\ntitle: The mill burnt down\n---\n\n"
                                "The fire brigade was at the mill until the morning, its commander told the paper.\n\n";
        const auto version = test.article(head + "The owner denied that the building had been insured at all.\n");
        test.quote(version, QStringLiteral("The owner denied that the building had been insured"));
        test.quote(version, QStringLiteral("at the mill until the morning"));
        const auto second =
            test.import(test.file(QStringLiteral("b.md"), head + "A fund was opened by the parish on Friday.\n"));
        QCOMPARE(toString(second.status), QStringLiteral("new-version"));
        const QString out = test.path(QStringLiteral("report.html"));
        REQUIRE(test.session->reports().write(ReportFormat::Html, {}, out));
        const QString html = QString::fromUtf8(read(out));
        QVERIFY(html.contains(QStringLiteral("The owner denied that the building had been insured")));
        QVERIFY(html.contains(QStringLiteral("of version 1, text SHA-256")));
        QVERIFY(html.contains(QStringLiteral("In version 2")));
        QVERIFY(html.contains(QStringLiteral("no longer there")));
        QVERIFY(html.contains(QStringLiteral("word for word, characters")));
    }

    void aFolderThatIsNotThereSaysSo() {
        TestSession test;
        const auto written = test.session->reports().write(ReportFormat::Html, {},
                                                           test.path(QStringLiteral("no/such/folder/report.html")));
        QVERIFY(!written);
        QVERIFY(!written.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReportsTest)
#include "tst_reports.moc"
