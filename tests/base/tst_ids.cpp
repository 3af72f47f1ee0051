// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ids.h"

#include <QSet>
#include <QTest>

using namespace gainsay;

class IdsTest : public QObject {
    Q_OBJECT

private:
    /// A clock that can be set, also backwards.
    class SetClock final : public Clock {
    public:
        QDateTime moment = QDateTime(QDate(2020, 3, 3), QTime(9, 0), QTimeZone::UTC);
        [[nodiscard]] QDateTime now() const override { return moment; }
    };

private Q_SLOTS:
    void areVersion7AndAscend() {
        SetClock clock;
        SystemIds ids(clock);
        QByteArray previous;
        QSet<QUuid> seen;
        for (int i = 0; i < 10'000; ++i) { // more than one millisecond's counter holds
            const QUuid id = ids.next();
            const QByteArray bytes = id.toRfc4122();
            QCOMPARE(static_cast<uchar>(bytes[6]) >> 4, 7); // Qt 6.8 does not know this version by name
            QCOMPARE(id.variant(), QUuid::DCE);
            QVERIFY(previous < bytes);
            QVERIFY(!seen.contains(id));
            seen.insert(id);
            previous = bytes;
        }
    }

    void ascendWhenTheClockIsSetBack() {
        SetClock clock;
        SystemIds ids(clock);
        const QByteArray before = ids.next().toRfc4122();
        clock.moment = clock.moment.addYears(-1);
        QVERIFY(before < ids.next().toRfc4122());
    }

    void beginWithTheTime() {
        SetClock clock;
        SystemIds ids(clock);
        const QByteArray bytes = ids.next().toRfc4122();
        qint64 milliseconds = 0;
        for (int i = 0; i < 6; ++i) {
            milliseconds = (milliseconds << 8) | static_cast<uchar>(bytes[i]);
        }
        QCOMPARE(milliseconds, clock.moment.toMSecsSinceEpoch());
    }

    void countedOnesAreTheSameOnEveryRun() {
        CountedIds one(5);
        CountedIds other(5);
        CountedIds different(6);
        for (int i = 0; i < 5000; ++i) {
            const QUuid id = one.next();
            QCOMPARE(id, other.next());
            QVERIFY(id != different.next());
        }
    }

    void orderIsThatOfTheBytes() {
        using TestId = Id<struct TestTag>;
        CountedIds ids;
        TestId previous = ids.make<TestId>();
        for (int i = 0; i < 5000; ++i) {
            const auto next = ids.make<TestId>();
            QVERIFY(previous < next);
            QCOMPARE(previous.toBytes() < next.toBytes(), previous < next);
            QVERIFY(TestId::fromBytes(next.toBytes()) == next);
            QVERIFY(TestId::fromString(next.toString()) == next);
            previous = next;
        }
        QVERIFY(TestId::fromBytes("short").isNull());
        QVERIFY(TestId::fromString(u"no uuid").isNull());
    }
};

QTEST_GUILESS_MAIN(IdsTest)
#include "tst_ids.moc"
