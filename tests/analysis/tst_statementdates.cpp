// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/statementdates.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::analysis;
using namespace Qt::StringLiterals;

class TestStatementDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dates_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("date");
        const auto row = [](const char* name, const QString& text, const char* published, const char* date) {
            QTest::newRow(name) << text << QString::fromLatin1(published) << QString::fromLatin1(date);
        };
        row("weekday", u"The harbour master said on Tuesday that forty crates were lost."_s, "2031-03-05",
            "2031-03-04");
        row("told", u"The pilot told reporters on 31 January that the light was out."_s, "2031-02-07", "2031-01-31");
        row("disclosed", u"The company disclosed on 12 May 2029 that the pump had failed in March 2028."_s,
            "2030-01-01", "2029-05-12");
        row("at the end", u"The crane was sound, the owner said on 10 February."_s, "2031-02-13", "2031-02-10");
        row("opening", u"On Tuesday the port authority denied that anybody was hurt."_s, "2031-03-05", "2031-03-04");
        row("opening year", u"In 2029 the ministry rejected a report on the crane."_s, "2031-03-05", "2029");
        row("of the event", u"The pilot said the crane fell in January 2031."_s, "2031-03-05", "");
        row("after that", u"The pilot said that on Tuesday nobody was there."_s, "2031-03-05", "");
        row("found out", u"The port discovered in January 2031 that the crane was faulty."_s, "2031-03-05", "");
        row("nobody says", u"The crane fell on 2 March 2031."_s, "2031-03-05", "");
        row("to come", u"The port said on 9 May 2031 it would reopen."_s, "2031-03-05", "");
        row("no date", u"The port denied everything."_s, "2031-03-05", "");
    }
    void dates() {
        QFETCH(QString, text);
        QFETCH(QString, published);
        QFETCH(QString, date);
        const auto found = statementDateOf(text, domain::PartialDate::fromString(published));
        QCOMPARE(found ? found->date.toString() : QString(), date);
    }
};

QTEST_GUILESS_MAIN(TestStatementDates)
#include "tst_statementdates.moc"
