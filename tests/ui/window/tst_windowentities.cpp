// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/extractors.h"
#include "app/session/sampledossier.h"
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/user.h"
#include "ui/entities/entitymergepanel.h"
#include "ui/entities/entityside.h"
#include "ui/entities/entitysplitpanel.h"
#include "ui/entities/entityview.h"
#include "ui/entities/shortlist.h"
#include "ui/entities/statementlist.h"
#include "ui/entities/statementmodel.h"
#include "ui/style/widgets/longlistview.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/style/widgets/runlabel.h"
#include "ui/window/entitycontroller.h"
#include "ui/window/readercontroller.h"

#include <QAbstractButton>
#include <QListView>
#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::Hand;
using gainsay::test::User;
using gainsay::test::WindowFixture;
using namespace Qt::StringLiterals;

/// The page of an entity in the whole window.
class TestWindowEntities : public QObject {
    Q_OBJECT

private:
    static domain::EntityId entity(const WindowFixture& fixture, const QString& name) {
        const auto all = fixture.session().entities().all();
        return std::ranges::find(*all, name, &domain::Entity::name)->id;
    }
    static const StatementModel& model(const WindowFixture& fixture) {
        return fixture.workspace().entityView().statements().model();
    }

private Q_SLOTS:
    /// Ctrl+P, a few letters, Enter; then to the text, and back to the page.
    void keysLeadThereAndBack() {
        const auto fixture = test::annotatedWindow();
        const User user(*fixture, Hand::Keys);
        user.press(Qt::Key_P, Qt::ControlModifier);
        user.type(u"@port auth"_s);
        QVERIFY(fixture->settle());
        user.press(Qt::Key_Return);
        QVERIFY(fixture->settle());
        QCOMPARE(fixture->workspace().view(), View::Entity);
        QVERIFY(model(*fixture).rowCount() > 1);
        QVERIFY(fixture->workspace().entityView().statements().list().hasFocus());
        const auto second = model(*fixture).row(1);
        user.press(Qt::Key_Down);
        user.press(Qt::Key_Return);
        QVERIFY(fixture->settle());
        QCOMPARE(fixture->workspace().view(), View::Read);
        QCOMPARE(fixture->workspace().reader().version(), second.version);
        user.press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(fixture->settle());
        QCOMPARE(fixture->workspace().view(), View::Entity);
        user.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture->workspace().view(), View::Read);
    }

    /// From one entity to another that occurs with it, and back to the first.
    void backLeadsToTheEntityBefore() {
        const auto fixture = test::annotatedWindow();
        REQUIRE(fixture->session().entities().add(u"Asset"_s, u"Crane"_s, {u"the crane"_s}));
        const auto authority = entity(*fixture, u"Port Authority"_s);
        fixture->workspace().openEntity(authority);
        QVERIFY(fixture->settle());
        const auto lists = fixture->workspace().entityView().side().findChildren<ShortList*>();
        lists.last()->setFocus();
        QTest::keyClick(lists.last(), Qt::Key_Return);
        QVERIFY(fixture->settle());
        QVERIFY(std::ranges::none_of(model(*fixture).row(0).mentions,
                                     [&](const domain::Mention& one) { return one.entity == authority; }));
        QVERIFY(fixture->workspace().goBack());
        QVERIFY(fixture->settle());
        QCOMPARE(model(*fixture).row(0).mentions.front().entity, authority);
    }

    /// Several are accepted at once; one step takes all of it back.
    void decidesInBulk() {
        const auto fixture = test::annotatedWindow();
        const User user(*fixture, Hand::Keys);
        fixture->workspace().openEntity(entity(*fixture, u"Port Authority"_s));
        QVERIFY(fixture->settle());
        const auto openRows = [&] {
            return std::ranges::count_if(model(*fixture).rows(), &session::EntityStatement::isOpen);
        };
        const auto before = openRows();
        QVERIFY(before > 1);
        user.press(Qt::Key_A, Qt::ControlModifier);
        user.press(Qt::Key_A);
        QVERIFY(fixture->settle());
        QCOMPARE(openRows(), 0);
        fixture->workspace().undo();
        QVERIFY(fixture->settle());
        QCOMPARE(openRows(), before);
        const auto decided = fixture->session().actions().dossier().entities().decidedMentions();
        REQUIRE(decided);
        QVERIFY(decided->empty());
    }

    /// Whoever is deleted meanwhile is said to be gone, and is back with Undo.
    void goneAndBack() {
        const auto fixture = test::annotatedWindow();
        const auto id = entity(*fixture, u"Port Authority"_s);
        fixture->workspace().openEntity(id);
        QVERIFY(fixture->settle());
        REQUIRE(fixture->session().entities().remove(id));
        QVERIFY(fixture->settle());
        QVERIFY(!fixture->workspace().entityView().statements().isVisible());
        fixture->workspace().undo();
        QVERIFY(fixture->settle());
        QVERIFY(fixture->workspace().entityView().statements().isVisible());
    }

    /// Two that are one are merged by keys alone: the other is chosen, what moves is shown, Enter merges.
    void mergesWithPreview() {
        const auto fixture = test::annotatedWindow();
        const User user(*fixture, Hand::Keys);
        const auto authority = entity(*fixture, u"Port Authority"_s);
        const auto pilots = entity(*fixture, u"Pilots' Association"_s);
        fixture->workspace().openEntity(pilots);
        QVERIFY(fixture->settle());
        auto* merge = WindowFixture::button(fixture->workspace().entityView(), u"Merge…"_s);
        QVERIFY(merge != nullptr);
        merge->setFocus();
        user.press(Qt::Key_Space);
        auto* panel = fixture->window().findChild<EntityMergePanel*>();
        QVERIFY(panel != nullptr);
        QVERIFY(!WindowFixture::button(*panel, u"Merge"_s)->isEnabled());
        WindowFixture::button(*panel, u"Choose the other one…"_s)->setFocus();
        user.press(Qt::Key_Space);
        QVERIFY(user.choose(u"port auth"_s));
        QVERIFY(fixture->settle());
        const auto words = panel->findChild<RunLabel*>()->text();
        QVERIFY2(words.contains(u"Goes: Port Authority."_s), qPrintable(words));
        QVERIFY(fixture->session().entities().entity(authority));
        auto* swap = WindowFixture::button(*panel, u"Keep “Port Authority” instead"_s);
        QVERIFY(swap != nullptr);
        swap->click();
        QVERIFY(fixture->settle());
        QVERIFY(panel->findChild<RunLabel*>()->text().contains(u"Goes: Pilots' Association."_s));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(WindowFixture::button(*panel, u"Merge"_s)));
        user.press(Qt::Key_Space);
        QVERIFY(fixture->settle());
        QVERIFY(!fixture->session().entities().entity(pilots));
        QCOMPARE(fixture->workspace().entityPage().entity(), authority);
        QCOMPARE(fixture->workspace().entityPage().page().entity.aliases.size(), 2U);
        fixture->workspace().undo();
        QVERIFY(fixture->settle());
        QVERIFY(fixture->session().entities().entity(pilots));
    }

    void splitsWithPreview() {
        const auto fixture = test::annotatedWindow();
        const User user(*fixture, Hand::Keys);
        fixture->workspace().openEntity(entity(*fixture, u"Port Authority"_s));
        QVERIFY(fixture->settle());
        WindowFixture::button(fixture->workspace().entityView(), u"Split…"_s)->click();
        auto* panel = fixture->window().findChild<EntitySplitPanel*>();
        QVERIFY(panel != nullptr);
        auto* split = WindowFixture::button(*panel, u"Split"_s);
        QVERIFY(!split->isEnabled());
        auto* names = panel->findChild<QListView*>();
        names->setFocus();
        names->setCurrentIndex(names->model()->index(0, 0));
        user.press(Qt::Key_Space); // ticks "PA", which becomes the new one's name
        QVERIFY(fixture->settle());
        QVERIFY(split->isEnabled());
        QVERIFY(panel->findChild<RunLabel*>()->text().contains(u"New entity: PA."_s));
        split->click();
        QVERIFY(fixture->settle());
        QCOMPARE(fixture->workspace().entityPage().page().entity.name, u"PA"_s);
        QCOMPARE(fixture->workspace().entityPage().page().distinctFrom.size(), 1U);
        fixture->workspace().undo();
        QVERIFY(fixture->settle());
        QCOMPARE(fixture->session().entities().all()->size(), 2U);
    }

    /// A bundle comes in off the interface's thread, once; one step takes it back; what cannot be read says so.
    void importsEntities() {
        const auto fixture = test::annotatedWindow();
        fixture->importFiles = {fixture->write(u"bundle.json"_s, R"({"type": "bundle", "objects": [
            {"type": "malware", "id": "malware--a", "name": "Quill"}, {"type": "indicator", "id": "indicator--b"},
            {"type": "identity", "id": "identity--c", "name": "Port Authority"}]})")};
        QAction& action = fixture->window().actions().action(ActionId::ImportEntities);
        QVERIFY(action.isEnabled());
        action.trigger();
        QVERIFY(fixture->settle());
        QCOMPARE(fixture->window().messages().message(),
                 u"1 entity was added. 1 was there already and stays as it is. Some of the file was left out."_s);
        QCOMPARE(fixture->session().entities().all()->size(), 3U);
        action.trigger();
        QVERIFY(fixture->settle());
        QVERIFY(fixture->window().messages().message().startsWith(u"Nothing was added."_s));
        fixture->workspace().undo();
        QVERIFY(fixture->settle());
        QCOMPARE(fixture->session().entities().all()->size(), 2U);
        fixture->importFiles = {fixture->write(u"other.txt"_s, "nothing of the kind")};
        action.trigger();
        QVERIFY(fixture->settle());
        QVERIFY2(fixture->window().messages().message().contains(u"“other.txt” is no list of entities"_s),
                 qPrintable(fixture->window().messages().message()));
    }

    void sampleDossier_data() {
        QTest::addColumn<ThemeProvider::Mode>("mode");
        QTest::newRow("light") << ThemeProvider::Mode::Light;
        QTest::newRow("dark") << ThemeProvider::Mode::Dark;
        QTest::newRow("sepia") << ThemeProvider::Mode::Sepia;
    }
    void sampleDossier() {
        QFETCH(ThemeProvider::Mode, mode);
        WindowFixture fixture(mode);
        const QString path = fixture.path(u"sample.gainsay"_s);
        REQUIRE(session::buildSampleDossier(path, fixture.environment(),
                                            session::workerExtractor(QStringLiteral(GAINSAY_BIN_DIR))));
        REQUIRE(fixture.window().openDossier(path));
        QVERIFY(fixture.settle());
        fixture.workspace().openEntity(entity(fixture, u"Ministry of Defense"_s));
        QVERIFY(fixture.settle());
        GAINSAY_COMPARE_SCREEN(fixture.window(), fixture.themes().theme(), "window-entity-sample");
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestWindowEntities)
#include "tst_windowentities.moc"
