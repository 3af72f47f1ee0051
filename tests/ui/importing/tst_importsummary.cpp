// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to several outcomes of an import at once.
#include "tests/support/screenshot.h"
#include "ui/importing/importsummary.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;
using session::ImportOutcome;
using session::ImportStatus;

namespace {

ImportOutcome outcome(const QString& name, ImportStatus status) {
    ImportOutcome one;
    one.item.name = name;
    one.title = name;
    one.status = status;
    if (status == ImportStatus::Failed) {
        one.error.message = u"There is no article in this file: it holds no words."_s;
    } else {
        one.article = domain::ArticleId(QUuid::createUuidV5(QUuid(), name));
    }
    return one;
}

std::vector<ImportOutcome> outcomes() {
    return {outcome(u"empty.txt"_s, ImportStatus::Failed), outcome(u"notes.txt"_s, ImportStatus::Failed),
            outcome(u"A night at the quay"_s, ImportStatus::Duplicate),
            outcome(u"Gate closed, office says"_s, ImportStatus::Imported),
            outcome(u"The gate was open"_s, ImportStatus::Imported)};
}

struct Card {
    explicit Card(ThemeProvider::Mode mode = ThemeProvider::Mode::Light)
        : themes(mode, test::screenFamilies()) {
        themes.install(*qApp);
        summary = std::make_unique<ImportSummary>(themes);
        summary->show(outcomes());
        static_cast<QWidget*>(summary.get())->show();
        list = summary->findChild<QListView*>();
        list->setFocus();
        retry = summary->findChild<QPushButton*>(u"importSummary.retry"_s);
        QCoreApplication::processEvents();
    }
    void choose(int from, int to) const {
        list->setCurrentIndex(list->model()->index(from, 0));
        for (int row = from; row < to; ++row) {
            QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        }
    }

    ThemeProvider themes;
    std::unique_ptr<ImportSummary> summary;
    QListView* list = nullptr;
    QPushButton* retry = nullptr;
};

std::vector<domain::ArticleId> articlesOf(const QSignalSpy& spy) {
    return spy.last().at(0).value<std::vector<domain::ArticleId>>();
}

} // namespace

class TestImportSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalAreTriedAgain() {
        const Card card;
        QSignalSpy retried(card.summary.get(), &ImportSummary::retryRequested);
        QCOMPARE(card.retry->text(), u"Try the failed ones again"_s);
        card.choose(1, 3); // one of the two that failed, and two others
        QCOMPARE(card.retry->text(), u"Try 1 selected again"_s);
        QTest::mouseClick(card.retry, Qt::LeftButton);
        const auto items = retried.at(0).at(0).value<std::vector<session::ImportItem>>();
        QCOMPARE(items.size(), 1U);
        QCOMPARE(items.front().name, u"notes.txt"_s);
        QCOMPARE(card.list->model()->rowCount(), 4);
        QCOMPARE(card.retry->text(), u"Try the failed ones again"_s);
    }

    void whatIsDoneToARowIsDoneToAllChosenWithIt() {
        const Card card;
        QSignalSpy retried(card.summary.get(), &ImportSummary::retryRequested);
        card.choose(0, 1);
        QTest::keyClick(card.list, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(retried.at(0).at(0).value<std::vector<session::ImportItem>>().size(), 2U);
    }

    void severalAreReadBesideEachOther() {
        const Card card;
        QSignalSpy opened(card.summary.get(), &ImportSummary::articlesActivated);
        card.choose(1, 4);
        QTest::keyClick(card.list, Qt::Key_Return);
        QVERIFY(
            (articlesOf(opened) == std::vector{outcomes()[2].article, outcomes()[3].article, outcomes()[4].article}));
        // To choose with the pointer opens nothing; a bare click opens the one.
        const auto click = [&card](int row, Qt::KeyboardModifiers modifiers) {
            const QRect rect = card.list->visualRect(card.list->model()->index(row, 0));
            QTest::mouseClick(card.list->viewport(), Qt::LeftButton, modifiers, rect.topLeft() + QPoint(40, 12));
        };
        click(2, Qt::ControlModifier);
        click(4, Qt::ShiftModifier);
        QCOMPARE(opened.size(), 1);
        click(3, {});
        QCOMPARE(opened.size(), 2);
        QVERIFY(articlesOf(opened) == std::vector{outcomes()[3].article});
    }

    /// What was here before the import is not deleted from its card.
    void whatCameInCanBeDeleted() {
        const Card card;
        QSignalSpy removed(card.summary.get(), &ImportSummary::removalRequested);
        QSignalSpy closed(card.summary.get(), &ImportSummary::closed);
        card.choose(2, 3);
        QTest::keyClick(card.list, Qt::Key_Delete);
        QVERIFY(articlesOf(removed) == std::vector{outcomes()[3].article});
        QCOMPARE(card.list->model()->rowCount(), 4);
        QVERIFY(card.list->selectionModel()->hasSelection());
        card.choose(0, 2);
        QTest::keyClick(card.list, Qt::Key_Delete); // nothing of it came in
        QCOMPARE(removed.size(), 1);
        QCOMPARE(closed.size(), 0);
        card.summary->show({outcomes()[3]});
        card.choose(0, 0);
        QTest::keyClick(card.list, Qt::Key_Delete);
        QCOMPARE(closed.size(), 1);
    }

    void screen_data() { test::addLightAndDark(); }
    void screen() {
        QFETCH(const ThemeProvider::Mode, mode);
        const Card card(mode);
        card.choose(0, 3);
        GAINSAY_COMPARE_SCREEN(*card.summary, card.themes.theme(), "import-several");
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestImportSummary)
#include "tst_importsummary.moc"
