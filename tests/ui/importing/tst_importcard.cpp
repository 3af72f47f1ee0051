// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenshot.h"
#include "ui/importing/importoutcomemodel.h"
#include "ui/importing/importpace.h"
#include "ui/importing/importsummary.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace gainsay;
using namespace gainsay::ui;
using namespace std::chrono_literals;
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

std::vector<ImportOutcome> batch() {
    return {outcome(QStringLiteral("harbour-daily.html"), ImportStatus::Failed),
            outcome(QStringLiteral("report.pdf"), ImportStatus::Failed),
            outcome(QStringLiteral("minutes.docx"), ImportStatus::Failed),
            outcome(QStringLiteral("letter.eml"), ImportStatus::Failed),
            outcome(QStringLiteral("crawl.warc.gz"), ImportStatus::Failed)};
}

const QString locked =
    QStringLiteral("The file “report.pdf” is encrypted and opens with a password only. It was left closed: save a "
                   "copy without the password and import that.");

void addSchemes() {
    QTest::addColumn<ThemeProvider::Mode>("mode");
    QTest::newRow("light") << ThemeProvider::Mode::Light;
    QTest::newRow("dark") << ThemeProvider::Mode::Dark;
}

} // namespace

class TestImportCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowFastAndHowLong_data();
    void saysHowFastAndHowLong();
    void followsABatch();
    void offersOneActionForARow();

    void screenRunning_data() { addSchemes(); }
    void screenRunning();
    void screenFinished_data() { addSchemes(); }
    void screenFinished();

private:
    /// A batch in the middle: one in, one failed, two being read, one waiting.
    static void showRunning(ImportSummary& card);
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
    QVERIFY(model.unfinishedItems().empty()); // what waits has not failed
    model.setReading(0);
    QCOMPARE(words(), QStringLiteral("reading waiting"));
    model.setOutcome(0, outcome(QStringLiteral("a.zip"), ImportStatus::Unpacked));
    model.addItems(2, {outcome(QStringLiteral("a.zip/c.txt"), ImportStatus::Failed)});
    model.setOutcome(1, outcome(QStringLiteral("b.pdf"), ImportStatus::Failed, locked));
    QCOMPARE(words(), QStringLiteral("unpacked failed waiting"));
    QCOMPARE(model.unfinishedItems().size(), 1U);
    // At the end the archive itself is of no interest, and failures come first.
    model.setOutcomes({outcome(QStringLiteral("a.zip"), ImportStatus::Unpacked),
                       outcome(QStringLiteral("c"), ImportStatus::Imported),
                       outcome(QStringLiteral("b.pdf"), ImportStatus::Failed, locked)});
    QCOMPARE(words(), QStringLiteral("failed imported"));
    model.addItems(0, {outcome(QStringLiteral("d"), ImportStatus::Failed)});
    QCOMPARE(words(), QStringLiteral("waiting"));
}

void TestImportCard::offersOneActionForARow() {
    const ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
    ImportSummary card(themes);
    card.show({outcome(QStringLiteral("storm.html"), ImportStatus::Imported),
               outcome(QStringLiteral("b.pdf"), ImportStatus::Failed, locked)});
    card.QWidget::show();
    card.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    auto* list = card.findChild<QListView*>();
    QSignalSpy retried(&card, &ImportSummary::retryRequested);
    QSignalSpy source(&card, &ImportSummary::sourceRequested);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(retried.count(), 1);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(source.count(), 1);
}

void TestImportCard::showRunning(ImportSummary& card) {
    card.begin(0, batch());
    card.setOutcome(0, outcome(QStringLiteral("Harbour closed after storm"), ImportStatus::Imported));
    card.setOutcome(1, outcome(QStringLiteral("report.pdf"), ImportStatus::Failed, locked));
    card.setReading(2);
    card.setReading(3);
    card.setProgress(3, 9, 6s);
    card.resize(card.sizeHint());
}

void TestImportCard::screenRunning() {
    QFETCH(const ThemeProvider::Mode, mode);
    ThemeProvider themes(mode, test::screenFamilies());
    themes.install(*qApp);
    ImportSummary card(themes);
    showRunning(card);
    GAINSAY_COMPARE_SCREEN(card, themes.theme(), "import-running");
}

void TestImportCard::screenFinished() {
    QFETCH(const ThemeProvider::Mode, mode);
    ThemeProvider themes(mode, test::screenFamilies());
    themes.install(*qApp);
    ImportSummary card(themes);
    showRunning(card);
    card.show({outcome(QStringLiteral("Harbour closed after storm"), ImportStatus::Imported),
               outcome(QStringLiteral("report.pdf"), ImportStatus::Failed, locked),
               outcome(QStringLiteral("Minutes of the port council"), ImportStatus::NewVersion),
               outcome(QStringLiteral("A letter"), ImportStatus::Duplicate),
               outcome(QStringLiteral("crawl.warc.gz/storm.html"), ImportStatus::Cancelled)});
    auto* list = card.findChild<QListView*>();
    list->setCurrentIndex(list->model()->index(0, 0));
    card.resize(card.sizeHint());
    GAINSAY_COMPARE_SCREEN(card, themes.theme(), "import-finished");
}

GAINSAY_SCREEN_TEST_MAIN(TestImportCard)
#include "tst_importcard.moc"
