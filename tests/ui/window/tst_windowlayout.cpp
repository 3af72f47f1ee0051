// SPDX-License-Identifier: GPL-3.0-or-later
// How the window stood comes back with the dossier, each with its own, whatever happened to what was kept.
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/inspector/inspectorview.h"
#include "ui/library/librarypanel.h"
#include "ui/models/dossiermodels.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerrow.h"
#include "ui/window/readercontroller.h"
#include "ui/window/readingdesk.h"
#include "ui/window/worklayout.h"

#include <QDir>
#include <QFile>
#include <QScrollBar>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::WindowFixture;

class TestWindowLayout : public QObject {
    Q_OBJECT

private:
    static WorkLayout sample(const WindowFixture& fixture) {
        WorkLayout layout;
        layout.view = View::Claims;
        layout.panels = {200, 700, 320};
        layout.isInspectorShown = false;
        layout.articles = {{fixture.workspace().models().articles().row(1).id, fixture.version(1), 40}};
        layout.columns = {700};
        layout.lenses = QStringList{QStringLiteral("Names")};
        return layout;
    }
    static QString keptAt(const WindowFixture& fixture) {
        return layoutPath(fixture.path(QStringLiteral("data")), *fixture.session().dossierId());
    }
    static WorkLayout kept(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? readLayout(file.readAll()) : WorkLayout();
    }
    static bool reopen(WindowFixture& fixture, const QString& path) {
        return fixture.window().openDossier(path) && fixture.settle();
    }
    /// A dossier of two long articles, so that there is something to scroll.
    static bool openLong(WindowFixture& fixture, const QString& name) {
        if (!fixture.window().createDossier(fixture.path(name))) {
            return false;
        }
        QStringList files;
        for (const QString& one : {QStringLiteral("north"), QStringLiteral("south"), QStringLiteral("east")}) {
            QByteArray text = "site: Long " + one.toUtf8() + "\ndate: 2031-03-03\n\nThe " + one.toUtf8() + " quay\n\n";
            for (int i = 0; i < 80; ++i) {
                text += "Paragraph " + QByteArray::number(i) + " of the " + one.toUtf8() +
                        " report says how the water rose along the quay and who had seen it before dawn.\n\n";
            }
            files << fixture.write(name + one + QStringLiteral(".txt"), text);
        }
        return fixture.import(files, 3);
    }

private Q_SLOTS:
    void whatIsWrittenIsRead() {
        WorkLayout layout;
        layout.geometry = QByteArray::fromHex("01d9d0cb");
        layout.view = View::Timeline;
        layout.panels = {210, 800, 0};
        layout.isLibraryShown = false;
        layout.articles = {{domain::ArticleId(QUuid::createUuid()), domain::VersionId(QUuid::createUuid()), 17},
                           {domain::ArticleId(QUuid::createUuid()), {}, 0}};
        layout.current = 1;
        layout.columns = {400, 500};
        layout.isScrollingTogether = true;
        layout.lenses = QStringList();
        QCOMPARE(readLayout(layoutBytes(layout)), layout);
        QCOMPARE(readLayout(layoutBytes({})), WorkLayout());
        layout.view = View::Entity; // gone to from somewhere
        QCOMPARE(readLayout(layoutBytes(layout)).view, View::Read);
    }

    void damagedValuesAreAsNew_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray::fromHex("00ff17c0de");
        QTest::newRow("cut off") << QByteArray(R"({"view": "claims", "panels": [20)");
        QTest::newRow("a list") << QByteArray("[1,2]");
        QTest::newRow("other kinds") << QByteArray(
            R"({"view": 7, "panels": "wide", "library": "no", "articles": {"a": 1}, "current": "x", "lenses": 3,
                "geometry": "!!", "columns": [1, "two"], "together": []})");
        QTest::newRow("out of range") << QByteArray(
            R"({"view": "attic", "panels": [-5, 100, 3], "articles": [{"article": "nobody"}, 4], "current": 12,
                "columns": [99999999]})");
    }
    void damagedValuesAreAsNew() {
        QFETCH(QByteArray, bytes);
        QCOMPARE(readLayout(bytes), WorkLayout());
    }

    void whatCanBeReadIsKept() {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const WorkLayout layout = readLayout(
            QStringLiteral(R"({"view": "origins", "articles": [{"article": "%1", "place": -3}, {"article": "%1"}, 7],
                               "current": 9, "panels": [1, 2, 3, 4]})")
                .arg(id)
                .toUtf8());
        QCOMPARE(layout.view, View::Origins);
        QCOMPARE(layout.articles.size(), size_t{1}); // the same twice is one
        QCOMPARE(layout.articles.front().place, 0);
        QCOMPARE(layout.current, 0);
        QVERIFY(layout.panels.isEmpty());
    }

    /// The whole of it, through closing and opening.
    void theWindowComesBackAsItStood() {
        WindowFixture fixture;
        QVERIFY(openLong(fixture, QStringLiteral("Long.gainsay")));
        const QString dossier = fixture.session().path();
        const auto id = [&](int row) { return fixture.workspace().models().articles().row(row).id; };
        const domain::ArticleId first = id(0);
        const domain::ArticleId second = id(1);
        fixture.window().resize(880, 640); // the screen of the tests is small
        fixture.workspace().setPanelShown(Workspace::Panel::Inspector, false);
        QCoreApplication::processEvents();
        fixture.workspace().desk().open(first);
        fixture.workspace().desk().openBeside(second);
        ReaderRow& readers = fixture.workspace().readers();
        QCOMPARE(readers.panes().size(), size_t{2});
        const qsizetype place =
            fixture.rangeOf(fixture.workspace().reader().version(), QStringLiteral("Paragraph 40")).start;
        QVERIFY(place > 0);
        readers.current().view().setTopPlace(place);
        const qsizetype top = readers.current().view().topPlace();
        QVERIFY(std::abs(top - place) < 120); // the line that it stands in
        readers.chooseLenses({QStringLiteral("Indicators")});
        fixture.workspace().setView(View::Claims);

        QVERIFY(fixture.window().createDossier(fixture.path(QStringLiteral("Other.gainsay"))));
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().view(), View::Read); // another one has its own
        QVERIFY(fixture.workspace().isPanelShown(Workspace::Panel::Inspector));
        fixture.window().resize(1100, 600);
        QVERIFY(reopen(fixture, dossier));

        QCOMPARE(fixture.window().height(), 640);
        QCOMPARE(fixture.workspace().view(), View::Claims);
        QVERIFY(!fixture.workspace().isPanelShown(Workspace::Panel::Inspector));
        QVERIFY(fixture.workspace().isPanelShown(Workspace::Panel::Library));
        const auto open = fixture.workspace().desk().openArticles();
        QCOMPARE(open.size(), size_t{2});
        QCOMPARE(open[0].article, first);
        QCOMPARE(open[1].article, second);
        QCOMPARE(open[0].place, 0);
        QCOMPARE(fixture.workspace().reader().article(), second);
        QCOMPARE(fixture.workspace().readers().enabledLenses(), QStringList{QStringLiteral("Indicators")});
        fixture.workspace().setView(View::Read);
        QCoreApplication::processEvents();
        QVERIFY2(std::abs(fixture.workspace().readerPane().view().topPlace() - top) < 120,
                 qPrintable(QString::number(fixture.workspace().readerPane().view().topPlace())));
    }

    /// The program opens the dossier before it shows the window.
    void theProgramComesBackAsItStood() {
        const auto fixture = test::annotatedWindow();
        fixture->window().resize(880, 640); // the screen of the tests is small
        QCoreApplication::processEvents();
        fixture->workspace().setPanels({210, 400, 268});
        fixture->workspace().desk().open(fixture->workspace().models().articles().row(1).id);
        const QList<int> panels = fixture->workspace().panels();
        const QSize size = fixture->window().size();
        const auto open = fixture->workspace().desk().openArticles();
        fixture->closeWindow();
        fixture->openWindow();
        QVERIFY(fixture->settle());
        QCOMPARE(fixture->window().size(), size);
        QCOMPARE(fixture->workspace().panels(), panels);
        QCOMPARE(fixture->workspace().desk().openArticles(), open);
        QVERIFY(fixture->workspace().readers().isAncestorOf(QApplication::focusWidget()));
    }

    /// Written when something changes: a window that is never closed has it on the disk.
    void aCrashTakesNothing() {
        const auto fixture = test::annotatedWindow();
        const QString path = keptAt(*fixture);
        fixture->workspace().setView(View::Timeline);
        QVERIFY(QTest::qWaitFor([&] { return kept(path).view == View::Timeline; }));
        fixture->workspace().readers().chooseAllLenses();
        QVERIFY(QTest::qWaitFor([&] { return kept(path).lenses.value_or(QStringList()).size() == 7; }));
        const domain::ArticleId other = fixture->workspace().models().articles().row(2).id;
        fixture->workspace().desk().open(other);
        QVERIFY(QTest::qWaitFor([&] { return kept(path).articles.front().article == other; }));
    }

    void panelsAreHiddenByKey() {
        const auto fixture = test::annotatedWindow();
        fixture->workspace().focusPanel(Workspace::Panel::Library);
        QTest::keyClick(&fixture->window(), Qt::Key_F9);
        QVERIFY(fixture->workspace().library().isHidden());
        QVERIFY(fixture->workspace().readers().isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(&fixture->window(), Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(fixture->workspace().inspector().isHidden());
        fixture->workspace().focusPanel(Workspace::Panel::Inspector); // whoever goes there wants to see it
        QVERIFY(!fixture->workspace().inspector().isHidden());
        QTest::keyClick(&fixture->window(), Qt::Key_F9);
        QVERIFY(!fixture->workspace().library().isHidden());
    }

    void withoutPanels_data() {
        QTest::addColumn<ThemeProvider::Mode>("mode");
        QTest::newRow("light") << ThemeProvider::Mode::Light;
        QTest::newRow("dark") << ThemeProvider::Mode::Dark;
    }
    void withoutPanels() {
        QFETCH(ThemeProvider::Mode, mode);
        const auto fixture = test::annotatedWindow(mode);
        fixture->workspace().setPanelShown(Workspace::Panel::Library, false);
        fixture->workspace().setPanelShown(Workspace::Panel::Inspector, false);
        QVERIFY(fixture->settle());
        GAINSAY_COMPARE_SCREEN(fixture->window(), fixture->themes().theme(), "window-without-panels");
    }

    /// Whatever lies where the layout was, the dossier opens, and what is gone is left out.
    void anythingMayBeInTheFile() {
        const auto fixture = test::annotatedWindow();
        const QString dossier = fixture->session().path();
        const QString path = keptAt(*fixture);
        QVERIFY(fixture->window().createDossier(fixture->path(QStringLiteral("Other.gainsay"))));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        const auto put = [&](const QByteArray& bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(put(QByteArray::fromHex("ff00aa")));
        QVERIFY(reopen(*fixture, dossier));
        QCOMPARE(fixture->workspace().view(), View::Read);
        QVERIFY(!fixture->workspace().reader().article().isNull());
        WorkLayout layout = sample(*fixture);
        layout.articles.insert(layout.articles.begin(), {domain::ArticleId(QUuid::createUuid()), {}, 5});
        layout.articles.back().version = domain::VersionId(QUuid::createUuid()); // of nobody
        layout.geometry = QByteArrayLiteral("no geometry");
        QVERIFY(fixture->window().createDossier(fixture->path(QStringLiteral("Third.gainsay"))));
        QVERIFY(put(layoutBytes(layout)));
        QVERIFY(reopen(*fixture, dossier));
        QCOMPARE(fixture->workspace().view(), View::Claims);
        const auto open = fixture->workspace().desk().openArticles();
        QCOMPARE(open.size(), size_t{1});
        QCOMPARE(open.front().article, layout.articles.back().article);
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestWindowLayout)
#include "tst_windowlayout.moc"
