// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenshot.h"
#include "tests/ui/inspector/inspectorsamples.h"
#include "ui/inspector/claimpicker.h"
#include "ui/inspector/entitypicker.h"
#include "ui/inspector/tagpicker.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace gainsay;
using namespace gainsay::ui;

namespace {

QStringList rowsOf(const PickerModel& model) {
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows << model.index(row).data().toString();
    }
    return rows;
}

/// On all, on some, and on none of the quotes that are chosen for.
std::vector<TagOption> someTags() {
    const auto tag = [](const char* name, int colour) {
        const QString words = QString::fromLatin1(name);
        return domain::Tag{domain::tagIdOf(words), words, colour};
    };
    return {{tag("ask the harbourmaster", 4), Qt::Checked},
            {tag("figures", 5), Qt::PartiallyChecked},
            {tag("one origin", 3), Qt::Unchecked}};
}

} // namespace

class TestPicker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filtersByEveryWord();
    void offersSomethingNew();
    void choosesWithTheKeyboard();
    void choosesWithTheMouse();
    void takesTheStanceWhileTyping();
    void escapeCloses();
    void findsEntitiesByTheirOtherNames();
    void setsSeveralTagsOneAfterAnother();

    void screenClaims_data() { test::addLightAndDark(); }
    void screenClaims();
    void screenEntities_data() { test::addLightAndDark(); }
    void screenEntities();
    void screenTags_data() { test::addLightAndDark(); }
    void screenTags();
    void screenNothing_data() { test::addLightAndDark(); }
    void screenNothing();
};

void TestPicker::filtersByEveryWord() {
    PickerModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOptions(
        {{QUuid::createUuidV5({}, QByteArray("a")), QStringLiteral("The radar was off"), {}},
         {QUuid::createUuidV5({}, QByteArray("b")), QStringLiteral("Off the pier"), {}},
         {QUuid::createUuidV5({}, QByteArray("c")), QStringLiteral("Forty were hurt"), QStringLiteral("offshore")}});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QCOMPARE(model.rowCount(), 3);
    model.setTyped(QStringLiteral("OFF"));
    QCOMPARE(rowsOf(model), (QStringList{QStringLiteral("Off the pier"), QStringLiteral("The radar was off"),
                                         QStringLiteral("Forty were hurt")}));
    model.setTyped(QStringLiteral("off radar"));
    QCOMPARE(rowsOf(model), QStringList{QStringLiteral("The radar was off")});
    model.setTyped(QStringLiteral("submarine"));
    QCOMPARE(model.rowCount(), 0);
    model.setTyped({});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(reset.count(), 0);
}

void TestPicker::offersSomethingNew() {
    PickerModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCreateLabel(QStringLiteral("New: %1"));
    model.setOptions({{QUuid::createUuidV5({}, QByteArray("a")), QStringLiteral("Pier"), {}}});
    QCOMPARE(model.rowCount(), 1);
    model.setTyped(QStringLiteral("Pie"));
    QCOMPARE(rowsOf(model), (QStringList{QStringLiteral("Pier"), QStringLiteral("New: Pie")}));
    QVERIFY(model.isCreateRow(1));
    QCOMPARE(model.option(1), nullptr);
    model.setTyped(QStringLiteral("pier")); // there is one of that name
    QCOMPARE(rowsOf(model), QStringList{QStringLiteral("Pier")});
}

void TestPicker::choosesWithTheKeyboard() {
    const ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
    ClaimPicker picker(themes);
    picker.setClaims(samples::claims());
    QSignalSpy chosen(&picker, &ClaimPicker::claimChosen);
    QSignalSpy created(&picker, &ClaimPicker::claimCreated);
    picker.openAt(QRect(100, 100, 50, 20));
    QTest::keyClick(&picker.field(), Qt::Key_Down);
    QTest::keyClick(&picker.field(), Qt::Key_Down);
    QTest::keyClick(&picker.field(), Qt::Key_Up);
    QTest::keyClick(&picker.field(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<domain::ClaimId>(), samples::claims()[1].id);
    QVERIFY(!picker.isVisible());

    picker.openAt(QRect(100, 100, 50, 20));
    QCOMPARE(picker.field().text(), QString());
    QTest::keyClicks(&picker.field(), QStringLiteral("The captain slept"));
    QTest::keyClick(&picker.field(), Qt::Key_Return);
    QCOMPARE(created.count(), 1);
    QCOMPARE(created[0][0].toString(), QStringLiteral("The captain slept"));
}

void TestPicker::choosesWithTheMouse() {
    const ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
    EntityPicker picker(themes);
    picker.setEntities(samples::entities());
    QSignalSpy chosen(&picker, &EntityPicker::entityChosen);
    picker.openAt(QRect(100, 100, 50, 20));
    auto* list = picker.findChild<QListView*>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(picker.model().index(2)).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<domain::EntityId>(), samples::entities()[2].id);
}

void TestPicker::takesTheStanceWhileTyping() {
    const ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
    ClaimPicker picker(themes, true);
    picker.setClaims(samples::claims());
    QSignalSpy chosen(&picker, &ClaimPicker::claimChosen);
    picker.openAt(QRect(100, 100, 50, 20));
    QVERIFY(picker.stance() == domain::Stance::Asserts);
    QTest::keyClicks(&picker.field(), QStringLiteral("radar"));
    QTest::keyClick(&picker.field(), Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(&picker.field(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<domain::ClaimId>(), samples::claims()[2].id);
    QVERIFY(chosen[0][1].value<domain::Stance>() == domain::Stance::Doubts);
}

void TestPicker::setsSeveralTagsOneAfterAnother() {
    const ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
    TagPicker picker(themes, TagPicker::Kind::Several);
    picker.setTags(someTags());
    QSignalSpy toggled(&picker, &TagPicker::tagToggled);
    QSignalSpy created(&picker, &TagPicker::tagCreated);
    picker.openAt(QRect(100, 100, 50, 20));
    // What all have is taken off, what some have is set on all.
    QTest::keyClick(&picker.field(), Qt::Key_Return);
    QTest::keyClick(&picker.field(), Qt::Key_Down);
    QTest::keyClick(&picker.field(), Qt::Key_Return);
    QCOMPARE(toggled.count(), 2);
    QCOMPARE(toggled[0][0].value<domain::TagId>(), someTags()[0].tag.id);
    QCOMPARE(toggled[0][1].toBool(), false);
    QCOMPARE(toggled[1][0].value<domain::TagId>(), someTags()[1].tag.id);
    QCOMPARE(toggled[1][1].toBool(), true);
    QTest::keyClicks(&picker.field(), QStringLiteral("new one"));
    QTest::keyClick(&picker.field(), Qt::Key_Return);
    QCOMPARE(created.count(), 1);
    QCOMPARE(created[0][0].toString(), QStringLiteral("new one"));
    QCOMPARE(picker.field().text(), QString());
    QVERIFY(picker.isVisible());
    QTest::keyClick(&picker.field(), Qt::Key_Escape);
    QVERIFY(!picker.isVisible());
}

void TestPicker::escapeCloses() {
    const ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
    ClaimPicker picker(themes);
    picker.setClaims(samples::claims());
    QSignalSpy chosen(&picker, &ClaimPicker::claimChosen);
    picker.openAt(QRect(100, 100, 50, 20));
    QTest::keyClick(&picker.field(), Qt::Key_Escape);
    QVERIFY(!picker.isVisible());
    QCOMPARE(chosen.count(), 0);
}

void TestPicker::findsEntitiesByTheirOtherNames() {
    const ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
    EntityPicker picker(themes, false);
    picker.setEntities(samples::entities());
    picker.openAt(QRect(100, 100, 50, 20), QStringLiteral("メリ"));
    QCOMPARE(rowsOf(picker.model()), QStringList{QStringLiteral("MV Meridian")});
    QTest::keyClicks(&picker.field(), QStringLiteral("nobody"));
    QCOMPARE(picker.model().rowCount(), 0); // and nothing new can be made
}

void TestPicker::screenClaims() {
    QFETCH(ThemeProvider::Mode, mode);
    ThemeProvider themes(mode, test::screenFamilies());
    themes.install(*qApp);
    ClaimPicker picker(themes, true);
    picker.setClaims(samples::claims());
    picker.openAt(QRect(100, 100, 50, 20));
    QTest::keyClicks(&picker.field(), QStringLiteral("the"));
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(picker, themes.theme(), "picker-claims");
}

void TestPicker::screenEntities() {
    QFETCH(ThemeProvider::Mode, mode);
    ThemeProvider themes(mode, test::screenFamilies());
    themes.install(*qApp);
    EntityPicker picker(themes);
    picker.setEntities(samples::entities());
    picker.openAt(QRect(100, 100, 50, 20), QStringLiteral("Mer"));
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(picker, themes.theme(), "picker-entities");
}

void TestPicker::screenTags() {
    QFETCH(ThemeProvider::Mode, mode);
    ThemeProvider themes(mode, test::screenFamilies());
    themes.install(*qApp);
    TagPicker picker(themes, TagPicker::Kind::Several);
    picker.setTags(someTags());
    picker.openAt(QRect(100, 100, 50, 20));
    QTest::keyClick(&picker.field(), Qt::Key_Down);
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(picker, themes.theme(), "picker-tags");
}

void TestPicker::screenNothing() {
    QFETCH(ThemeProvider::Mode, mode);
    ThemeProvider themes(mode, test::screenFamilies());
    themes.install(*qApp);
    ClaimPicker picker(themes);
    picker.openAt(QRect(100, 100, 50, 20));
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(picker, themes.theme(), "picker-nothing");
}

GAINSAY_SCREEN_TEST_MAIN(TestPicker)
#include "tst_picker.moc"
