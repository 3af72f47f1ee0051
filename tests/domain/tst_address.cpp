// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/address.h"

#include <QTest>

using namespace gainsay::domain;

class AddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotNameThePageDoesNotCount_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("canonical");
        const QString page = QStringLiteral("paper.example/news/fire?id=7");
        for (const char* same :
             {"https://paper.example/news/fire?id=7", "http://paper.example/news/fire?id=7",
              "https://www.paper.example/news/fire?id=7", "HTTPS://WWW.Paper.Example:443/news/fire?id=7",
              "http://paper.example:80/news/fire/?id=7", "https://paper.example/news/fire?id=7#comments",
              "https://paper.example/news/fire?utm_source=letter&id=7&fbclid=x",
              "  https://paper.example/news/fire?id=7 "}) {
            QTest::newRow(same) << QString::fromUtf8(same) << page;
        }
        const auto row = [](const char* address, const char* canonical) {
            QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(canonical);
        };
        row("", "");
        row("https://paper.example/", "");
        row("https://paper.example/?utm_source=letter", "");
        row("https://paper.example/?p=12", "paper.example?p=12");
        row("https://paper.example/#!/story/12", "paper.example#!/story/12");
        row("https://paper.example:8443/a", "paper.example:8443/a");
        row("https://paper.example/News", "paper.example/News");
        row("urn:newsml:agency:42", "urn:newsml:agency:42");
        row("file:///home/me/page.html", "");
        row("not an address", "");
    }

    void whatDoesNotNameThePageDoesNotCount() {
        QFETCH(QString, address);
        QFETCH(QString, canonical);
        QCOMPARE(canonicalAddress(address), canonical);
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "tst_address.moc"
