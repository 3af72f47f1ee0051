// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/layoutfaults.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/windowstates.h"
#include "ui/chooser/choicemodel.h"
#include "ui/chooser/chooser.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerrow.h"
#include "ui/window/actionregistry.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::WindowFixture;
using gainsay::test::WindowState;

class TestActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noShortcutMeansTwoThings() {
        const ActionRegistry actions;
        QCOMPARE(ActionRegistry::conflicts(actions.specs(), actions.viewKeys()), QStringList());
    }

    /// The check itself finds what there is to find.
    void conflictsAreFound() {
        const QKeySequence key(Qt::CTRL | Qt::Key_B);
        const std::vector<ActionSpec> specs{
            {ActionId::Undo, QStringLiteral("one"), {}, {key}, {}, ActionScope::Window},
            {ActionId::Redo, QStringLiteral("two"), {}, {key}, {}, ActionScope::Reader}};
        QCOMPARE(ActionRegistry::conflicts(specs, {}).size(), 1);
        const std::vector<ViewKey> apart{{{key}, {}, QStringLiteral("a"), {}, ActionScope::Reader},
                                         {{key}, {}, QStringLiteral("b"), {}, ActionScope::Compare}};
        QCOMPARE(ActionRegistry::conflicts({}, apart), QStringList());
    }

    void codesAreUnique() {
        const ActionRegistry actions;
        QSet<QString> codes;
        for (const ActionSpec& spec : actions.specs()) {
            QVERIFY2(!codes.contains(spec.code), qPrintable(spec.code));
            codes.insert(spec.code);
            QVERIFY(!spec.text.isEmpty());
        }
    }

    /// The keys that views handle themselves are those that the list of shortcuts names.
    void viewsDeclareTheirKeys() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        const ActionRegistry& actions = fixture.window().actions();
        QSet<QKeySequence> listed;
        for (const ActionSpec& spec : actions.specs()) {
            listed.unite(QSet<QKeySequence>(spec.shortcuts.begin(), spec.shortcuts.end()));
        }
        for (const ViewKey& key : actions.viewKeys()) {
            listed.unite(QSet<QKeySequence>(key.keys.begin(), key.keys.end()));
        }
        QStringList unlisted;
        for (const QAction* action : fixture.window().findChildren<QAction*>()) {
            for (const QKeySequence& key : action->shortcuts()) {
                if (!action->objectName().isEmpty() && !listed.contains(key)) {
                    unlisted << QStringLiteral("%1 (%2)").arg(action->objectName(), key.toString());
                }
            }
        }
        QVERIFY2(unlisted.isEmpty(), qPrintable(unlisted.join(QLatin1Char('\n'))));
    }

    /// Each action has a key, or is found in the list of all actions, which has one.
    void everyActionIsReachedByKey() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        const ActionRegistry& actions = fixture.window().actions();
        QVERIFY(!actions.action(ActionId::AllActions).shortcuts().isEmpty());
        actions.action(ActionId::AllActions).trigger();
        QVERIFY(fixture.settle());
        QSet<int> listed;
        const ChoiceModel& model = fixture.window().findChild<Chooser*>()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            listed.insert(model.choice(row).kind);
        }
        for (const ActionSpec& spec : actions.specs()) {
            QVERIFY2(listed.contains(static_cast<int>(spec.id)) || !spec.shortcuts.isEmpty(), qPrintable(spec.code));
        }
    }

    void everyControlIsReachedByKey_data() {
        QTest::addColumn<const WindowState*>("state");
        for (const WindowState& state : test::windowStates()) {
            QTest::newRow(state.name) << &state;
        }
    }
    /// Whoever presses Tab again and again comes by everything that can be pressed or filled in.
    void everyControlIsReachedByKey() {
        QFETCH(const WindowState*, state);
        const auto fixture = test::windowIn(*state);
        QVERIFY(fixture != nullptr);
        if (QApplication::activePopupWidget() != nullptr) {
            test::closePopups();
            QSKIP("A menu or picker has its own keys.");
        }
        QWidget& root = topmost(*fixture);
        QSet<const QWidget*> reached;
        for (int stop = 0; stop < 400; ++stop) {
            QWidget* now = QApplication::focusWidget();
            QTest::keyClick(now != nullptr ? now : &fixture->window(), Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        QStringList missed;
        for (auto* widget : root.findChildren<QWidget*>()) {
            const bool isControl =
                (qobject_cast<QAbstractButton*>(widget) != nullptr || (widget->focusPolicy() & Qt::TabFocus) != 0) &&
                widget->isVisible() && widget->isEnabled() && widget->window() == root.window() &&
                widget->focusProxy() == nullptr;
            if (isControl && !reached.contains(widget) && !hasKey(*fixture, *widget)) {
                missed << test::pathOf(*widget);
            }
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
    }

private:
    /// What takes the keyboard alone: a sheet or the chooser, where one is open.
    static QWidget& topmost(const WindowFixture& fixture) {
        for (const char* name : {"sheet", "chooser"}) {
            auto* over = fixture.window().findChild<QWidget*>(QString::fromLatin1(name));
            if (over != nullptr && over->isVisible()) {
                return *over;
            }
        }
        return fixture.window();
    }
    /// Is reached in another way: by arrows from another one of a group, by F6 in a pane beside the current one; or
    /// does by click what a key does: an action of the registry, or a key that the tool tip names.
    static bool hasKey(const WindowFixture& fixture, const QWidget& widget) {
        const auto* one = qobject_cast<const QAbstractButton*>(&widget);
        if (one != nullptr && (one->autoExclusive() || one->group() != nullptr)) {
            return true;
        }
        for (const QWidget* parent = &widget; parent != nullptr; parent = parent->parentWidget()) {
            const auto* pane = qobject_cast<const ReaderPane*>(parent);
            if (pane != nullptr && pane != &fixture.workspace().readers().current()) {
                return true;
            }
        }
        const auto* button = qobject_cast<const QToolButton*>(&widget);
        return (button != nullptr && button->defaultAction() != nullptr) ||
               widget.toolTip().contains(QRegularExpression(QStringLiteral("\\([A-Z0-9−+][A-Za-z0-9+]*\\)$")));
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestActions)
#include "tst_actions.moc"
