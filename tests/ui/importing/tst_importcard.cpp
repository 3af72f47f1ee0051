// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/capturemodel.h"
#include "ui/importing/importoutcomemodel.h"
#include "ui/importing/importpace.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTimeZone>

using namespace gainsay;
using namespace gainsay::ui;
using session::ImportOutcome;
using session::ImportStatus;

namespace {

ImportOutcome outcome(const QString& name, ImportStatus status, const QString& error = {}) {
    ImportOutcome one;
    one.item.name = name;
    one.item.path = QStringLiteral("/clippings/") + name;
    one.title = name;
    one.status = status;
    one.error.message = error;
    if (status == ImportStatus::Imported || status == ImportStatus::Duplicate) {
        one.article = domain::ArticleId(QUuid::createUuidV5(QUuid(), name));
    }
    return one;
}

const QString locked =
    QStringLiteral("The file “report.pdf” is encrypted and opens with a password only. It was left closed: save a "
                   "copy without the password and import that.");

} // namespace

class TestImportCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowFastAndHowLong_data();
    void saysHowFastAndHowLong();
    void followsABatch();
    void choosesAmongCaptures();
    void keepsWhatIsNotTriedAgain();
};

void TestImportCard::saysHowFastAndHowLong_data() {
    QTest::addColumn<int>("finished");
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("too early") << 10 << 40 << 900 << QString();
    QTest::newRow("too few") << 2 << 40 << 5'000 << QString();
    QTest::newRow("fast") << 20 << 60 << 4'000 << QStringLiteral("5 a second, about 8 seconds left");
    QTest::newRow("nearly done") << 59 << 60 << 4'000 << QStringLiteral("15 a second, about a second left");
    QTest::newRow("slow") << 5 << 60 << 60'000 << QStringLiteral("5 a minute, about 11 minutes left");
    QTest::newRow("done") << 60 << 60 << 60'000 << QString();
}

void TestImportCard::saysHowFastAndHowLong() {
    QFETCH(const int, finished);
    QFETCH(const int, total);
    QFETCH(const int, milliseconds);
    QFETCH(const QString, words);
    QCOMPARE(paceWords(finished, total, std::chrono::milliseconds(milliseconds)), words);
}

void TestImportCard::followsABatch() {
    ImportOutcomeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto words = [&] {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row) {
            list << model.index(row).data(ImportOutcomeModel::WordRole).toString();
        }
        return list.join(QLatin1Char(' '));
    };
    model.addItems(0, {outcome(QStringLiteral("a.zip"), ImportStatus::Failed),
                       outcome(QStringLiteral("b.pdf"), ImportStatus::Failed)});
    QCOMPARE(words(), QStringLiteral("waiting waiting"));
    QVERIFY(!model.hasUnfinished()); // what waits has not failed
    model.setReading(0);
    QCOMPARE(words(), QStringLiteral("reading waiting"));
    model.setOutcome(0, outcome(QStringLiteral("a.zip"), ImportStatus::Unpacked));
    model.addItems(2, {outcome(QStringLiteral("a.zip/c.txt"), ImportStatus::Failed)});
    model.setOutcome(1, outcome(QStringLiteral("b.pdf"), ImportStatus::Failed, locked));
    QCOMPARE(words(), QStringLiteral("unpacked failed waiting"));
    QVERIFY(!model.index(1).data(ImportOutcomeModel::RetryRole).toBool()); // not while the others are at work
    QVERIFY(model.takeUnfinished().empty());
    // At the end the archive itself is of no interest, and failures come first.
    model.setOutcomes({outcome(QStringLiteral("a.zip"), ImportStatus::Unpacked),
                       outcome(QStringLiteral("c"), ImportStatus::Imported),
                       outcome(QStringLiteral("b.pdf"), ImportStatus::Failed, locked)});
    QCOMPARE(words(), QStringLiteral("failed imported"));
    model.addItems(0, {outcome(QStringLiteral("d"), ImportStatus::Failed)});
    QCOMPARE(words(), QStringLiteral("waiting"));
}

void TestImportCard::choosesAmongCaptures() {
    const auto capture = [](const char* title, int day, bool repeats) {
        session::ImportItem item;
        item.url = QStringLiteral("https://mill.example/a");
        item.name = QStringLiteral("a");
        item.capture = import::Capture{QDateTime(QDate(2020, 3, day), QTime(9, 0), QTimeZone::UTC), 200,
                                       QString::fromLatin1(title)};
        item.repeats = repeats;
        return item;
    };
    CaptureModel model({capture("First", 3, false), capture("First", 4, true), capture("", 5, false)});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.chosenCount(), 2); // what repeats an earlier one is not
    const auto words = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(words(0, CaptureModel::TimeColumn), QStringLiteral("3 Mar 2020, 09:00"));
    QCOMPARE(words(0, CaptureModel::StatusColumn), QStringLiteral("200"));
    QCOMPARE(words(1, CaptureModel::StatusColumn), QStringLiteral("the same again"));
    QCOMPARE(words(2, CaptureModel::TitleColumn), QStringLiteral("a"));
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    model.setChosen(1, true);
    const auto chosen = model.chosen();
    QCOMPARE(chosen.size(), 2U);
    QCOMPARE(chosen.front().capture->time.date().day(), 4);
}

void TestImportCard::keepsWhatIsNotTriedAgain() {
    ImportOutcomeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto names = [&] {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row) {
            list << model.index(row).data().toString() + u':' +
                        model.index(row).data(ImportOutcomeModel::WordRole).toString();
        }
        return list.join(QLatin1Char(' '));
    };
    model.addItems(0, {outcome(QStringLiteral("a"), ImportStatus::Failed),
                       outcome(QStringLiteral("b"), ImportStatus::Failed),
                       outcome(QStringLiteral("c"), ImportStatus::Imported)});
    model.setOutcomes({outcome(QStringLiteral("a"), ImportStatus::Failed),
                       outcome(QStringLiteral("b"), ImportStatus::Failed),
                       outcome(QStringLiteral("c"), ImportStatus::Imported)});
    QVERIFY(model.index(1).data(ImportOutcomeModel::RetryRole).toBool());
    const auto again = model.takeUnfinished(std::vector{1});
    QCOMPARE(again.size(), 1U);
    QCOMPARE(again.front().name, QStringLiteral("b"));
    model.addItems(0, {outcome(QStringLiteral("b"), ImportStatus::Failed)});
    QCOMPARE(names(), QStringLiteral("a:failed c:imported b:waiting"));
    QCOMPARE(model.rowOf(0), 2);
    model.setOutcome(0, outcome(QStringLiteral("b"), ImportStatus::Imported));
    QCOMPARE(names(), QStringLiteral("a:failed c:imported b:imported"));
    model.setOutcomes({outcome(QStringLiteral("b"), ImportStatus::Imported)});
    QCOMPARE(names(), QStringLiteral("a:failed c:imported b:imported"));
    QCOMPARE(model.count(ImportStatus::Imported), 2);
    QCOMPARE(model.count(ImportStatus::Failed), 1);
    QVERIFY(model.hasUnfinished());
    // Of several rows, what can be tried again is, and what is an article can be taken out.
    QVERIFY(!model.index(0).data(ImportOutcomeModel::RemoveRole).toBool());
    QVERIFY(model.index(2).data(ImportOutcomeModel::RemoveRole).toBool());
    QCOMPARE(model.takeImported({0, 2}).size(), 1U);
    QCOMPARE(names(), QStringLiteral("a:failed c:imported"));
    QCOMPARE(model.takeUnfinished(std::vector{0, 1}).size(), 1U);
    QCOMPARE(names(), QStringLiteral("c:imported"));
}

QTEST_GUILESS_MAIN(TestImportCard)
#include "tst_importcard.moc"
