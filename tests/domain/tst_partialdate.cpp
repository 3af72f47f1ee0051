// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/partialdate.h"

#include <QTest>

using namespace gainsay::domain;

class PartialDateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("earliest");
        QTest::addColumn<QDate>("latest");
        QTest::addColumn<QString>("display");
        QTest::newRow("year") << "2016" << QDate(2016, 1, 1) << QDate(2016, 12, 31) << "2016";
        QTest::newRow("month") << "2016-09" << QDate(2016, 9, 1) << QDate(2016, 9, 30) << "Sep 2016";
        QTest::newRow("leap month") << "2020-02" << QDate(2020, 2, 1) << QDate(2020, 2, 29) << "Feb 2020";
        QTest::newRow("day") << "2020-03-03" << QDate(2020, 3, 3) << QDate(2020, 3, 3) << "3 Mar 2020";
        QTest::newRow("moment") << "2020-03-03T09:00:00+09:00" << QDate(2020, 3, 3) << QDate(2020, 3, 3) << "3 Mar 2020";
        QTest::newRow("UTC") << "2020-03-03T09:00Z" << QDate(2020, 3, 3) << QDate(2020, 3, 3) << "3 Mar 2020";
        QTest::newRow("autumn") << "2020-23" << QDate(2020, 9, 1) << QDate(2020, 11, 30) << "autumn 2020";
        QTest::newRow("winter") << "2020-24" << QDate(2020, 12, 1) << QDate(2021, 2, 28) << "winter 2020";
    }

    void reads() {
        QFETCH(QString, text);
        QFETCH(QDate, earliest);
        QFETCH(QDate, latest);
        QFETCH(QString, display);
        const auto date = PartialDate::fromString(text);
        QVERIFY(!date.isEmpty());
        QCOMPARE(date.earliest(), earliest);
        QCOMPARE(date.latest(), latest);
        QCOMPARE(date.display(), display);
        QCOMPARE(date.toString(), text);
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "yesterday", "2016-13", "2016-00", "2016-25", "2016-02-30", "16-09-01", "2016-9", "2016/09/01"}) {
            QTest::addRow("[%s]", text) << QString::fromLatin1(text);
        }
    }

    void refuses() {
        QFETCH(QString, text);
        QVERIFY(PartialDate::fromString(text).isEmpty());
    }

    void overlaps() {
        const auto date = [](QStringView text) { return PartialDate::fromString(text); };
        QVERIFY(date(u"2016-09").overlaps(date(u"2016")));
        QVERIFY(date(u"2020-23").overlaps(date(u"2020-11-30")));
        QVERIFY(!date(u"2016-09").overlaps(date(u"2016-10")));
        QVERIFY(!date(u"2016").overlaps(PartialDate()));
    }
};

QTEST_GUILESS_MAIN(PartialDateTest)
#include "tst_partialdate.moc"
