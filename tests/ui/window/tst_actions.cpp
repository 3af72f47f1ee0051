// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenshot.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/window/actionregistry.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLineEdit>
#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::WindowFixture;

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

    /// Whatever Tab reaches has a name that can be read out.
    void focusableWidgetsHaveNames() {
        WindowFixture fixture;
        QStringList nameless = namelessIn(fixture.window());
        QVERIFY(fixture.openWithArticles());
        QVERIFY(fixture.annotate());
        for (const ActionId view : {ActionId::ViewRead, ActionId::ViewCompare, ActionId::ViewClaims,
                                    ActionId::ViewTimeline, ActionId::ViewOrigins, ActionId::ViewReport}) {
            fixture.window().actions().action(view).trigger();
            QCoreApplication::processEvents();
            nameless << namelessIn(fixture.window());
        }
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

private:
    static QStringList namelessIn(QWidget& window) {
        QStringList found;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 ||
                widget->focusProxy() != nullptr) {
                continue;
            }
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
            if (accessible == nullptr || accessible->text(QAccessible::Name).isEmpty()) {
                QString path = QString::fromLatin1(widget->metaObject()->className());
                for (const QWidget* parent = widget->parentWidget(); parent != nullptr;
                     parent = parent->parentWidget()) {
                    path.prepend(QString::fromLatin1(parent->metaObject()->className()) + QLatin1Char('/'));
                }
                found << path + QLatin1Char('#') + widget->objectName();
            }
        }
        return found;
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestActions)
#include "tst_actions.moc"
