// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/clipboarditems.h"

#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace gainsay;
using namespace gainsay::ui;

class TestClipboardItems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void localFiles() {
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile(QStringLiteral("/a/ü b.html")), QUrl(QStringLiteral("https://news.example/"))});
        QCOMPARE(localPathsOf(data), QStringList{QStringLiteral("/a/ü b.html")});
        QVERIFY(offersImport(data));
    }

    /// An address alone is not fetched: nothing leaves the machine.
    void addressAlone() {
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("https://news.example/"))});
        data.setText(QStringLiteral("https://news.example/"));
        QVERIFY(!offersImport(data));
        QVERIFY(importItemsOf(data, domain::Obtained::Drop).empty());
    }

    void htmlBeforeText() {
        QMimeData data;
        data.setHtml(QStringLiteral("<p>Ä word</p>"));
        data.setText(QStringLiteral("Ä word"));
        const auto items = importItemsOf(data, domain::Obtained::Paste);
        QCOMPARE(items.size(), 1U);
        QCOMPARE(items.front().mediaType, QStringLiteral("text/html"));
        QCOMPARE(items.front().bytes, QByteArray("<p>Ä word</p>"));
        QVERIFY(items.front().obtained == domain::Obtained::Paste);
    }

    void plainText() {
        QMimeData data;
        data.setText(QStringLiteral("Some words"));
        const auto items = importItemsOf(data, domain::Obtained::Paste);
        QCOMPARE(items.size(), 1U);
        QCOMPARE(items.front().mediaType, QStringLiteral("text/plain"));
    }

    void nothing() {
        QMimeData data;
        QVERIFY(!offersImport(data));
        data.setText(QStringLiteral(" \n "));
        QVERIFY(importItemsOf(data, domain::Obtained::Paste).empty());
    }

    void sourceUrl_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("url");
        const QString url = QStringLiteral("https://news.example/a?b=c");
        QByteArray wide(reinterpret_cast<const char*>(url.utf16()), url.size() * 2);
        const QString mozilla = QStringLiteral("text/x-moz-url-priv");
        QTest::newRow("mozilla, UTF-16") << mozilla << wide << url;
        QTest::newRow("mozilla, UTF-8") << mozilla << url.toUtf8() << url;
        QTest::newRow("mozilla, with a zero at the end") << mozilla << (wide + QByteArray(2, '\0')) << url;
        QTest::newRow("chromium") << QStringLiteral("chromium/x-source-url") << url.toUtf8() << url;
        QTest::newRow("windows")
            << QStringLiteral("text/html")
            << QByteArray("Version:0.9\r\nStartHTML:00000105\r\nSourceURL:https://news.example/a?b=c\r\n<html><p>x</p>")
            << url;
        QTest::newRow("a local file is not told")
            << mozilla << QByteArray("file:///home/someone/secret.html") << QString();
        QTest::newRow("no address at all") << mozilla << QByteArray("javascript:alert(1)") << QString();
        QTest::newRow("odd length") << mozilla << QByteArray("x") << QString();
    }
    void sourceUrl() {
        QFETCH(QString, format);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, url);
        QMimeData data;
        data.setData(format, bytes);
        QCOMPARE(sourceUrlOf(data), url);
    }

    void windowsHeaderIsCutOff() {
        QMimeData data;
        data.setData(QStringLiteral("text/html"),
                     "Version:0.9\r\nStartHTML:0105\r\nEndHTML:0200\r\n<html><p>x</p></html>");
        QCOMPARE(htmlOf(data), QByteArray("<html><p>x</p></html>"));
    }
};

QTEST_GUILESS_MAIN(TestClipboardItems)
#include "tst_clipboarditems.moc"
