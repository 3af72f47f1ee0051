// SPDX-License-Identifier: GPL-3.0-or-later
// Backups and bundles through the real window: made unasked, listed, restored, taken back, and offered for a damaged
// file.
#include "app/session/backups.h"
#include "app/session/evidence.h"
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/models/dossiermodels.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/window/backuplist.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::WindowFixture;

class TestWindowBackups : public QObject {
    Q_OBJECT

private:
    static size_t backupsOf(const WindowFixture& fixture, const QString& dossier) {
        const auto list = session::listBackups(dossier, fixture.environment());
        return list ? list->rows.size() : 0;
    }

    static bool press(QWidget& within, const QString& name) {
        QAbstractButton* button = WindowFixture::button(within, name);
        if (button == nullptr || !button->isEnabled()) {
            return false;
        }
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }

    /// The sheet's list once it shows this many backups.
    static BackupList* listWith(WindowFixture& fixture, int count) {
        fixture.window().actions().action(ActionId::Backups).trigger();
        auto* list = fixture.window().findChild<BackupList*>();
        const auto shown = [&] { return list->findChild<QListWidget*>()->count() == count; };
        return list != nullptr && QTest::qWaitFor(shown, 20000) ? list : nullptr;
    }

    /// Damage that reading survives: the header counts a free page that is not there.
    static bool miscountFreePages(const QString& dossier) {
        constexpr qint64 freePageCount = 36; // in SQLite's file header
        QFile file(dossier);
        return file.open(QIODevice::ReadWrite) && file.seek(freePageCount) &&
               file.write(QByteArray("\0\0\0\1", 4)) == 4;
    }

    static bool waitForMessage(WindowFixture& fixture, const QString& words) {
        return QTest::qWaitFor([&] { return fixture.window().messages().message().contains(words); }, 20000);
    }

private Q_SLOTS:
    void madeListedRestoredAndTakenBack() {
        WindowFixture fixture;
        fixture.keepBackups();
        QVERIFY(fixture.openWithArticles());
        const QString dossier = fixture.session().path();
        QVERIFY(QTest::qWaitFor([&] { return backupsOf(fixture, dossier) == 1; }, 20000)); // on opening, unasked

        auto* list = listWith(fixture, 1);
        QVERIFY(list != nullptr);
        QVERIFY(QTest::qWaitFor([&] { return press(*list, QStringLiteral("Back up now")); }, 20000));
        QVERIFY(QTest::qWaitFor([&] { return list->findChild<QListWidget*>()->count() == 2; }, 20000));
        fixture.window().actions().action(ActionId::Backups).trigger();

        REQUIRE(fixture.session().claims().add(QStringLiteral("The crane had failed a test.")));
        QVERIFY(fixture.settle());
        list = listWith(fixture, 2);
        QVERIFY(list != nullptr);
        // The one that was asked for is the newer of the two; it asks again before it restores.
        auto* rows = list->findChild<QListWidget*>();
        rows->setCurrentRow(0);
        QVERIFY(QTest::qWaitFor([&] { return press(*list, QStringLiteral("Restore")); }, 20000));
        QVERIFY(press(*list, QStringLiteral("Yes, go back to this one")));
        QVERIFY(waitForMessage(fixture, QStringLiteral("The backup is restored")));
        QVERIFY(fixture.window().workspace() != nullptr && fixture.settle());
        QVERIFY(fixture.session().claims().all()->empty());

        QVERIFY(press(fixture.window().messages(), QStringLiteral("Take this back")));
        QVERIFY(QTest::qWaitFor(
            [&] { return fixture.window().workspace() != nullptr && fixture.session().claims().all()->size() == 1; },
            20000));
    }

    void aDamagedDossierIsOfferedItsBackup() {
        WindowFixture fixture;
        fixture.keepBackups();
        QVERIFY(fixture.openWithArticles());
        const QString dossier = fixture.session().path();
        REQUIRE(session::backUp(dossier, fixture.environment(), dossier::BackupReason::Asked, false));
        QVERIFY(
            fixture.window().createDossier(fixture.path(QStringLiteral("other.gainsay"))).has_value()); // lets go of it
        QFile file(dossier);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(4096, '\x5A')) == 4096);
        file.close();
        fixture.openDossier = dossier;
        fixture.window().actions().action(ActionId::OpenDossier).trigger();
        QVERIFY(QTest::qWaitFor(
            [&] {
                return press(fixture.window().messages(),
                             QStringLiteral("Restore the backup of 5 Mar 2031, 09:30 UTC"));
            },
            20000));
        QVERIFY(waitForMessage(fixture, QStringLiteral("The backup is restored")));
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.session().path(), dossier);
        QVERIFY(fixture.waitForArticles(3));
    }

    /// Damaged, and yet readable: it is shown, and its backup offered all the same.
    void aDamagedDossierThatOpensIsOfferedItsBackup() {
        WindowFixture fixture;
        fixture.keepBackups();
        QVERIFY(fixture.openWithArticles());
        const QString dossier = fixture.session().path();
        REQUIRE(session::backUp(dossier, fixture.environment(), dossier::BackupReason::Asked, false));
        REQUIRE(fixture.window().createDossier(fixture.path(QStringLiteral("other.gainsay")))); // lets go of it
        QVERIFY(miscountFreePages(dossier));
        REQUIRE(fixture.window().openDossier(dossier));
        QVERIFY(fixture.session().isReadOnly());
        fixture.window().actions().action(ActionId::Backups).trigger();
        auto* list = fixture.window().findChild<BackupList*>();
        QVERIFY(list != nullptr);
        QVERIFY(QTest::qWaitFor([&] { return WindowFixture::button(*list, QStringLiteral("Restore"))->isEnabled(); },
                                20000));
        QVERIFY(!WindowFixture::button(*list, QStringLiteral("Back up now"))->isEnabled());
        QVERIFY(QTest::qWaitFor(
            [&] {
                return press(fixture.window().messages(),
                             QStringLiteral("Restore the backup of 5 Mar 2031, 09:30 UTC"));
            },
            20000));
        QVERIFY(waitForMessage(fixture, QStringLiteral("The backup is restored")));
        QVERIFY(fixture.settle());
        QVERIFY(!fixture.session().isReadOnly());
    }

    /// A backup that is made while one is chosen changes the list, not the choice.
    void theChoiceStaysWhenTheListChanges() {
        const ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        BackupList list(themes);
        const auto row = [](int day) {
            session::BackupRow one;
            one.backup = {QStringLiteral("/backups/%1").arg(day),
                          QDateTime(QDate(2031, 3, day), QTime(9, 0), QTimeZone::UTC),
                          dossier::BackupReason::Hourly,
                          1000,
                          {}};
            one.isReadable = true;
            return one;
        };
        list.setList({QStringLiteral("/backups"), {row(3), row(2), row(1)}});
        list.show();
        auto* rows = list.findChild<QListWidget*>();
        rows->setCurrentRow(2);
        QVERIFY(press(list, QStringLiteral("Restore")));
        list.setList({QStringLiteral("/backups"), {row(4), row(3), row(2), row(1)}});
        QCOMPARE(rows->currentRow(), 3);
        QString restored;
        connect(&list, &BackupList::restoreRequested, this, [&restored](const QString& path) { restored = path; });
        QVERIFY(press(list, QStringLiteral("Yes, go back to this one")));
        QCOMPARE(restored, QStringLiteral("/backups/1"));
        // Where the chosen one is gone, nothing is asked any more.
        QVERIFY(press(list, QStringLiteral("Restore")));
        list.setList({QStringLiteral("/backups"), {row(4), row(3)}});
        QCOMPARE(rows->currentRow(), 0);
        QVERIFY(WindowFixture::button(list, QStringLiteral("Restore")) != nullptr);
    }

    void aBundleIsWrittenFromTheMenu() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        QVERIFY(fixture.annotate());
        fixture.saveReport = fixture.path(QStringLiteral("evidence"));
        fixture.window().actions().action(ActionId::ExportEvidence).trigger();
        QVERIFY(waitForMessage(fixture, QStringLiteral("The evidence bundle is written: 3 article")));
        const auto checked = session::verifyEvidence(fixture.saveReport);
        REQUIRE(checked);
        QVERIFY(checked->isClean());
        QVERIFY(press(fixture.window().messages(), QStringLiteral("Show it")));
        QCOMPARE(fixture.shown, QStringList{fixture.saveReport});
    }

    void theList_data() {
        QTest::addColumn<ThemeProvider::Mode>("mode");
        QTest::newRow("light") << ThemeProvider::Mode::Light;
        QTest::newRow("dark") << ThemeProvider::Mode::Dark;
    }

    void theList() {
        QFETCH(ThemeProvider::Mode, mode);
        ThemeProvider themes(mode, test::screenFamilies());
        themes.install(*qApp);
        BackupList list(themes);
        const auto at = [](int day, int hour) {
            return QDateTime(QDate(2031, 3, day), QTime(hour, 30), QTimeZone::UTC);
        };
        const auto row = [&](int day, int hour, dossier::BackupReason reason, bool readable,
                             std::optional<qint64> changes) {
            session::BackupRow one;
            one.backup = {QStringLiteral("/backups/%1").arg(day), at(day, hour), reason, 1'260'000, {}};
            one.isReadable = readable;
            one.lastEntry = 41;
            one.changesSince = changes;
            return one;
        };
        session::BackupList backups{QStringLiteral("/home/reader/.local/share/gainsay/backups/01f2"), {}};
        backups.rows = {row(5, 9, dossier::BackupReason::Hourly, true, 0),
                        row(5, 8, dossier::BackupReason::Opening, true, 12),
                        row(4, 17, dossier::BackupReason::Hourly, false, std::nullopt),
                        row(3, 11, dossier::BackupReason::Restoring, true, std::nullopt),
                        row(1, 10, dossier::BackupReason::Migration, true, 310)};
        list.setList(backups);
        QPalette ground = list.palette();
        ground.setColor(QPalette::Window, themes.theme().palette.raised);
        list.setPalette(ground);
        list.setAutoFillBackground(true);
        list.resize(620, 460);
        list.show();
        QStringList differences{test::compareScreenshot(list, themes.theme(), QStringLiteral("backups"))};
        list.setList({backups.folder, {}});
        differences << test::compareScreenshot(list, themes.theme(), QStringLiteral("backups-empty"));
        differences.removeAll(QString());
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(QLatin1Char('\n'))));
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestWindowBackups)
#include "tst_windowbackups.moc"
