// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window in Japanese, compared pixel by pixel: every view, and nothing cut off in it.
#include "app/base/translation.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/chooser/choicemodel.h"
#include "ui/chooser/chooser.h"
#include "ui/window/importcontroller.h"
#include "ui/window/readercontroller.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;
using gainsay::test::WindowFixture;

class TestJapanese : public QObject {
    Q_OBJECT

private:
    std::optional<Translation> m_translation;

    /// Buttons and one-line labels that have less room than their words need.
    static QStringList cutOff(const QWidget& window) {
        QStringList found;
        const auto check = [&found](const QWidget& widget, const QString& text) {
            if (widget.isVisible() && !text.isEmpty() && widget.width() < widget.sizeHint().width()) {
                found << u"%1#%2 “%3”: %4 of %5 pixels"_s
                             .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text)
                             .arg(widget.width())
                             .arg(widget.sizeHint().width());
            }
        };
        for (const auto* button : window.findChildren<QAbstractButton*>()) {
            check(*button, button->text());
        }
        for (const auto* label : window.findChildren<QLabel*>()) {
            if (!label->wordWrap()) {
                check(*label, label->text());
            }
        }
        return found;
    }
    /// Empty where the window looks as its baseline and has room for its words.
    static QString check(WindowFixture& fixture, const QString& name) {
        QCoreApplication::processEvents();
        QStringList faults = cutOff(fixture.window());
        faults << test::compareScreenshot(fixture.window(), fixture.themes().theme(), u"japanese-"_s + name);
        faults.removeAll(QString());
        return faults.join(u'\n');
    }

private Q_SLOTS:
    void init() { m_translation.emplace(u"ja"_s); }

    void start() {
        WindowFixture fixture;
        const QString faults = check(fixture, u"start"_s);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void narrowStart() {
        WindowFixture fixture(ThemeProvider::Mode::Light, {1024, 700});
        const QString faults = check(fixture, u"start-narrow"_s);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void emptyViews() {
        WindowFixture fixture;
        QVERIFY(fixture.window().createDossier(fixture.path(u"Empty.gainsay"_s)));
        const QString faults = viewsOf(fixture, u"empty-"_s);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void read_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("name");
        QTest::newRow("wide") << QSize(1440, 900) << u"read"_s;
        QTest::newRow("narrow") << QSize(1024, 700) << u"read-narrow"_s;
    }
    void read() {
        QFETCH(QSize, size);
        QFETCH(QString, name);
        const auto fixture = test::annotatedWindow();
        fixture->window().resize(size);
        const auto quotes = fixture->session().annotations().ofVersion(fixture->version(0));
        QVERIFY(quotes);
        fixture->workspace().reader().openQuote(quotes->front().id);
        QVERIFY(fixture->settle());
        const QString faults = check(*fixture, name);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void views() {
        const auto fixture = test::annotatedWindow();
        const QString faults = viewsOf(*fixture, {});
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void article() {
        const auto fixture = test::annotatedWindow();
        fixture->window().actions().action(ActionId::ArticleDetails).trigger();
        QVERIFY(fixture->settle());
        const QString faults = check(*fixture, u"article"_s);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void importSummary() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        QStringList paths = fixture.writeArticles().mid(0, 2);
        paths << fixture.write(u"4-bad.pdf"_s, "unreadable");
        fixture.workspace().importing().importPaths(paths, domain::Obtained::File);
        QVERIFY(fixture.settle());
        const QString faults = check(fixture, u"import-summary"_s);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void sheets_data() {
        QTest::addColumn<ActionId>("action");
        QTest::addColumn<QString>("name");
        QTest::newRow("actions") << ActionId::AllActions << u"chooser"_s;
        QTest::newRow("quick open") << ActionId::QuickOpen << u"quick-open"_s;
        QTest::newRow("shortcuts") << ActionId::Shortcuts << u"shortcuts"_s;
        QTest::newRow("suggestions") << ActionId::Suggestions << u"suggestions"_s;
        QTest::newRow("history") << ActionId::History << u"history"_s;
    }
    void sheets() {
        QFETCH(ActionId, action);
        QFETCH(QString, name);
        const auto fixture = test::annotatedWindow();
        fixture->window().actions().action(action).trigger();
        QVERIFY(fixture->settle());
        if (action == ActionId::QuickOpen) {
            QTest::keyClicks(&fixture->window().findChild<Chooser*>()->field(), u"crane"_s);
            QVERIFY(fixture->settle());
        }
        if (action == ActionId::History) {
            const auto* step = fixture->window().findChild<QPushButton*>(u"history.step"_s);
            QVERIFY(QTest::qWaitFor([step] { return step->isEnabled(); }, 20000));
        }
        const QString faults = check(*fixture, name);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    /// Words are not parted by blanks, and what is typed may begin in the middle of a title.
    void actionsAreFoundByJapaneseLetters_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        QTest::newRow("in the middle") << u"取り込む"_s << u"ファイルを取り込む"_s;
        QTest::newRow("after a colon") << u"比較"_s << u"表示：比較"_s;
        QTest::newRow("apart") << u"記事検索"_s << u"記事内を検索"_s;
    }
    void actionsAreFoundByJapaneseLetters() {
        QFETCH(QString, typed);
        QFETCH(QString, title);
        const auto fixture = test::annotatedWindow();
        fixture->window().actions().action(ActionId::AllActions).trigger();
        auto* chooser = fixture->window().findChild<Chooser*>();
        chooser->field().insert(typed);
        QVERIFY(fixture->settle());
        QVERIFY(chooser->model().rowCount() > 0);
        QStringList titles;
        for (int row = 0; row < chooser->model().rowCount(); ++row) {
            titles << chooser->model().choice(row).title;
        }
        QVERIFY2(titles.first(std::min<qsizetype>(3, titles.size())).contains(title), qPrintable(titles.join(u", ")));
    }

    /// In each language that is spoken no two entries of a menu answer to one letter.
    void mnemonics_data() {
        QTest::addColumn<QString>("language");
        for (const QString& language : spokenLanguages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }
    void mnemonics() {
        QFETCH(QString, language);
        m_translation.reset();
        m_translation.emplace(language);
        const auto fixture = test::annotatedWindow();
        for (const auto* menu : fixture->window().findChildren<QMenu*>()) {
            QHash<QKeySequence, QString> taken;
            for (const QAction* action : menu->actions()) {
                const QKeySequence mnemonic = QKeySequence::mnemonic(action->text());
                if (!mnemonic.isEmpty()) {
                    QVERIFY2(!taken.contains(mnemonic), qPrintable(taken.value(mnemonic) + u" / "_s + action->text()));
                    taken.insert(mnemonic, action->text());
                }
            }
        }
    }

    /// The words of a window are put into it as it is made, so it closes to be made anew.
    void languageIsChosen() {
        m_translation.reset();
        const auto fixture = test::annotatedWindow();
        MainWindow& window = fixture->window();
        window.actions().action(ActionId::LanguageEnglish).trigger();
        QCOMPARE(window.settings().language, u"en"_s);
        QVERIFY(!window.asksForRestart());
        QVERIFY(window.isVisible());
        window.actions().action(ActionId::LanguageJapanese).trigger();
        QVERIFY(window.asksForRestart());
        QVERIFY(!window.isVisible());
        QCOMPARE(window.dossierPath(), fixture->path(u"Ellwick crane.gainsay"_s));
        QCOMPARE(loadSettings(fixture->path(u"window.json"_s)).settings.language, u"ja"_s);
    }

private:
    static QString viewsOf(WindowFixture& fixture, const QString& prefix) {
        const std::pair<ActionId, QString> views[] = {
            {ActionId::ViewRead, u"reading"_s},    {ActionId::ViewCompare, u"compare"_s},
            {ActionId::ViewClaims, u"claims"_s},   {ActionId::ViewTimeline, u"timeline"_s},
            {ActionId::ViewOrigins, u"origins"_s}, {ActionId::ViewReport, u"report"_s}};
        QStringList faults;
        for (const auto& [id, name] : views) {
            fixture.window().actions().action(id).trigger();
            if (!fixture.settle()) {
                faults << name + u" does not settle"_s;
            }
            faults << check(fixture, prefix + name);
        }
        faults.removeAll(QString());
        return faults.join(u'\n');
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestJapanese)
#include "tst_japanese.moc"
