// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/dates.h"
#include "app/domain/codepointindex.h"

#include <QTest>

using namespace gainsay;
using namespace Qt::StringLiterals;

class TestDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resolves_data();
    void resolves();
};

void TestDates::resolves_data() {
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // "words = date"
    const auto row = [](const char* name, const QString& published, const QString& text, const QStringList& expected) {
        QTest::newRow(name) << published << text << expected;
    };
    const QString day = u"2016-11-28"_s; // a Monday
    row("iso", {}, u"on 2016-09-03."_s, {u"2016-09-03 = 2016-09-03"_s});
    row("month day year", {}, u"on January 31, 2020, that"_s, {u"January 31, 2020 = 2020-01-31"_s});
    row("day month year", {}, u"on 3rd of March 2020"_s, {u"3rd of March 2020 = 2020-03-03"_s});
    row("abbreviated", {}, u"Sept. 9, 2011"_s, {u"Sept. 9, 2011 = 2011-09-09"_s});
    row("month of year", {}, u"back to September of 2016"_s, {u"September of 2016 = 2016-09"_s});
    row("month year", {}, u"in December 2018 of"_s, {u"December 2018 = 2018-12"_s});
    row("season", {}, u"in the fall of 2020"_s, {u"fall of 2020 = 2020-23"_s});
    row("year", {}, u"in 2011, later"_s, {u"2011 = 2011"_s});
    row("year in brackets", {}, u"The Sea (1923)"_s, {u"1923 = 1923"_s});
    row("figure that is no year", {}, u"2000 people"_s, {});
    row("month, unpublished", {}, u"in September"_s, {});
    row("month", day, u"in September."_s, {u"September = 2016-09"_s});
    row("month still to come", day, u"in December"_s, {u"December = 2015-12"_s});
    row("month of publication", day, u"in November"_s, {u"November = 2016-11"_s});
    row("published in a month", u"2016-11"_s, u"in September"_s, {u"September = 2016-09"_s});
    row("published in a year", u"2016"_s, u"in September"_s, {});
    row("last", day, u"Last June nobody; last June"_s, {u"Last June = 2016-06"_s, u"last June = 2016-06"_s});
    row("last, of this month", day, u"last November"_s, {u"last November = 2015-11"_s});
    row("next", day, u"next June"_s, {u"next June = 2017-06"_s});
    row("last winter", day, u"last winter"_s, {u"last winter = 2015-24"_s});
    row("modal may", day, u"It may rain. May I?"_s, {});
    row("month May", day, u"in May"_s, {u"May = 2016-05"_s});
    row("march as verb", day, u"They march to war."_s, {});
    row("day of month", day, u"on September 28 and 3 December"_s,
        {u"September 28 = 2016-09-28"_s, u"3 December = 2015-12-03"_s});
    row("weekday", day, u"reported on Monday, on Friday"_s, {u"Monday = 2016-11-28"_s, u"Friday = 2016-11-25"_s});
    row("last weekday", day, u"last Monday, next Friday"_s,
        {u"last Monday = 2016-11-21"_s, u"next Friday = 2016-12-02"_s});
    row("weekday, month known", u"2016-11"_s, u"on Monday"_s, {});
    row("yesterday", day, u"yesterday and today"_s, {u"yesterday = 2016-11-27"_s, u"today = 2016-11-28"_s});
    row("last month", day, u"last month, this year, last year"_s,
        {u"last month = 2016-10"_s, u"this year = 2016"_s, u"last year = 2015"_s});
    row("ago", day, u"two years ago, three months ago, 5 days ago"_s,
        {u"two years ago = 2014"_s, u"three months ago = 2016-08"_s, u"5 days ago = 2016-11-23"_s});
    row("impossible day", {}, u"on February 31, 2020"_s, {});
    row("Japanese month", {}, u"2016年9月に発覚"_s, {u"2016年9月 = 2016-09"_s});
    row("Japanese day", {}, u"２０１６年９月２８日"_s, {u"２０１６年９月２８日 = 2016-09-28"_s});
    row("Japanese era", {}, u"平成28年9月、令和元年"_s, {u"平成28年9月 = 2016-09"_s, u"令和元年 = 2019"_s});
    row("Japanese season", {}, u"2020年秋"_s, {u"2020年秋 = 2020-23"_s});
    row("Japanese month without year", day, u"9月と3か月、3月間"_s, {u"9月 = 2016-09"_s});
    row("Japanese last year", day, u"昨年12月"_s, {u"昨年12月 = 2015-12"_s});
    row("Japanese span", {}, u"2016年間"_s, {});
}

void TestDates::resolves() {
    QFETCH(QString, published);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const auto& date : analysis::datesOf(text, domain::PartialDate::fromString(published))) {
        found << domain::CodePointIndex(text).slice(text, date.range) + u" = "_s + date.date.toString();
        QVERIFY(!date.rule.isEmpty());
    }
    QCOMPARE(found, expected);
}

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
