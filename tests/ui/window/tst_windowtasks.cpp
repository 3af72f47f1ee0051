// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/user.h"
#include "ui/importing/capturechooser.h"
#include "ui/importing/importsummary.h"
#include "ui/library/librarypanel.h"
#include "ui/models/dossiermodels.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerrow.h"
#include "ui/search/searchbox.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/style/widgets/notefield.h"
#include "ui/window/readercontroller.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::Hand;
using gainsay::test::User;
using gainsay::test::WindowFixture;

/// What else is done in a window: finding, pasting, dropping, sorting out, and what goes wrong.
class TestWindowTasks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// One name, two who bear it: the pop-up asks which, one key answers.
    void resolveAmbiguousName() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        QVERIFY(fixture.annotate());
        const User user(fixture, Hand::Mouse);
        fixture.window().findChild<ImportSummary*>()->closed();
        user.open(0);
        const domain::TextRange range = fixture.rangeOf(fixture.version(0), QStringLiteral("PA did"));
        const domain::TextRange name{range.start, range.start + 2};
        user.article().reveal(name);
        QTest::mouseClick(user.article().viewport(), Qt::LeftButton, {}, user.article().viewportRect(name).center());
        auto* popup = fixture.window().findChild<QWidget*>(QStringLiteral("mentionPopup"));
        QVERIFY(popup->isVisible());
        user.press(Qt::Key_2);
        QVERIFY(!popup->isVisible());
        QVERIFY(fixture.settle());
        const auto mentions = fixture.session().entities().mentionsOf(fixture.version(0));
        REQUIRE(mentions);
        const auto decided = std::ranges::find(*mentions, name, &domain::Mention::range);
        QVERIFY(decided != mentions->end());
        QVERIFY(decided->status == domain::MentionStatus::Linked);
        QCOMPARE(fixture.session().entities().entity(decided->entity)->name, QStringLiteral("Port Authority"));
    }

    /// The search field finds words of any article and goes there.
    void searchAndGo() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        const User user(fixture, Hand::Keys);
        fixture.workspace().readerPane().setFocus();
        user.press(Qt::Key_K, Qt::ControlModifier);
        auto* box = fixture.window().findChild<SearchBox*>();
        QCOMPARE(QApplication::focusWidget(), box);
        user.type(QStringLiteral("never repeated"));
        QVERIFY(QTest::qWaitFor([&] { return box->isOpen(); }, 20000));
        QVERIFY(fixture.settle());
        user.press(Qt::Key_Return);
        QCOMPARE(fixture.workspace().reader().version(), fixture.version(2));
        QVERIFY(
            fixture.rangeOf(fixture.version(2), QStringLiteral("never repeated")).overlaps(user.article().selection()));
    }

    /// A selection from the browser becomes an article, with the address that the browser names.
    void pasteFromBrowser() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        fixture.workspace().readerPane().setFocus();
        auto* data = new QMimeData;
        data->setHtml(QStringLiteral("site: Harbour Radio\n\nThe crane, once more\n\nNobody knows."));
        data->setData(QStringLiteral("text/x-moz-url-priv"), QByteArray("https://radio.example/crane"));
        QApplication::clipboard()->setMimeData(data);
        const User user(fixture, Hand::Keys);
        user.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(fixture.waitForArticles(4));
        const auto row = fixture.session().library().article(fixture.workspace().models().articles().row(3).id);
        REQUIRE(row);
        QCOMPARE(row->article.url, QStringLiteral("https://radio.example/crane"));
        QVERIFY(row->version.obtained == domain::Obtained::Paste);
        QCOMPARE(fixture.workspace().reader().article(), row->article.id);
    }

    /// Files dropped on the window come in; while they hover, the window says what a drop would do.
    void dropFiles() {
        WindowFixture fixture;
        REQUIRE(fixture.window().createDossier(fixture.path(QStringLiteral("x.gainsay"))));
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : fixture.writeArticles()) {
            urls << QUrl::fromLocalFile(path);
        }
        data.setUrls(urls);
        auto* overlay = fixture.window().findChild<QWidget*>(QStringLiteral("dropOverlay"));
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&fixture.window(), &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(overlay->isVisible());
        QDragLeaveEvent leave;
        QApplication::sendEvent(&fixture.window(), &leave);
        QVERIFY(!overlay->isVisible());
        QApplication::sendEvent(&fixture.window(), &enter);
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&fixture.window(), &drop);
        QVERIFY(!overlay->isVisible());
        QVERIFY(fixture.waitForArticles(3));
        const auto row = fixture.session().library().article(fixture.workspace().models().articles().row(0).id);
        REQUIRE(row);
        QVERIFY(row->version.obtained == domain::Obtained::Drop);
    }

    /// An address of the web is not taken: nothing is fetched.
    void dropAddress() {
        WindowFixture fixture;
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("https://news.example/"))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&fixture.window(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    /// The library narrows while somebody types, and Escape shows all again.
    void filterLibrary() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        fixture.window().findChild<ImportSummary*>()->closed();
        const User user(fixture, Hand::Keys);
        auto* list = fixture.workspace().library().findChild<QListView*>();
        const int all = list->model()->rowCount();
        user.press(Qt::Key_1, Qt::AltModifier);
        user.type(QStringLiteral("northern"));
        QCOMPARE(list->model()->rowCount(), 2); // the header and the one
        user.press(Qt::Key_Down);
        user.press(Qt::Key_Return);
        QCOMPARE(fixture.workspace().reader().version(), fixture.version(1));
        user.press(Qt::Key_1, Qt::AltModifier);
        user.press(Qt::Key_Escape);
        QCOMPARE(list->model()->rowCount(), all);
    }

    /// Looks and lenses are remembered, and the dossier is among the recent ones.
    void remembersSettings() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        fixture.window().actions().action(ActionId::ThemeDark).trigger();
        QVERIFY(fixture.themes().mode() == ThemeProvider::Mode::Dark);
        fixture.workspace().readerPane().setColumn(74);
        fixture.window().close();
        const LoadedSettings loaded = loadSettings(fixture.path(QStringLiteral("window.json")));
        QVERIFY(loaded.problem.isEmpty());
        QVERIFY(loaded.settings.theme == ThemeProvider::Mode::Dark);
        QCOMPARE(loaded.settings.columnCharacters, 74);
        QCOMPARE(loaded.settings.recentFiles, QStringList{fixture.path(QStringLiteral("Ellwick crane.gainsay"))});
        QVERIFY(!loaded.settings.geometry.isEmpty());
    }

    /// Verifying says how much was checked.
    void verifyDossier() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        QVERIFY(fixture.annotate());
        fixture.window().actions().action(ActionId::VerifyDossier).trigger();
        QVERIFY(QTest::qWaitFor([&] { return fixture.window().messages().isVisible(); }, 20000));
        QVERIFY2(fixture.window().messages().message().contains(QStringLiteral("5 quotes")),
                 qPrintable(fixture.window().messages().message()));
    }

    /// What fails is named with its reason, and can be tried again after it was mended.
    void failedImportAndRetry() {
        WindowFixture fixture;
        REQUIRE(fixture.window().createDossier(fixture.path(QStringLiteral("x.gainsay"))));
        QStringList paths = fixture.writeArticles();
        paths << fixture.write(QStringLiteral("4-bad.txt"), "unreadable") << paths.front();
        fixture.importFiles = paths;
        fixture.window().actions().action(ActionId::Import).trigger();
        auto* summary = fixture.window().findChild<ImportSummary*>();
        QVERIFY(QTest::qWaitFor([&] { return summary->isVisible(); }, 20000));
        QVERIFY(fixture.settle());
        const auto* model = summary->findChild<QListView*>()->model();
        QCOMPARE(model->rowCount(), 5);
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("4-bad.txt"));
        QVERIFY(model->index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("no article")));
        (void)fixture.write(QStringLiteral("4-bad.txt"), "site: Mended\n\nA fourth account\n\nNow with words.");
        QTest::mouseClick(WindowFixture::button(*summary, QStringLiteral("importSummary.retry")), Qt::LeftButton);
        QVERIFY(fixture.waitForArticles(4));
    }

    /// What came in is read beside each other, and what one does not want is deleted again, from the summary.
    void severalOutcomesAtOnce() {
        WindowFixture fixture(ThemeProvider::Mode::Light, {1920, 1080});
        REQUIRE(fixture.window().createDossier(fixture.path(QStringLiteral("x.gainsay"))));
        fixture.importFiles = fixture.writeArticles();
        fixture.window().actions().action(ActionId::Import).trigger();
        auto* summary = fixture.window().findChild<ImportSummary*>();
        QVERIFY(fixture.waitForArticles(3));
        QVERIFY(fixture.settle());
        auto* list = summary->findChild<QListView*>();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().readers().panes().size(), 2U);
        // Again: they lie open already.
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().readers().panes().size(), 2U);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().models().articles().rowCount(), 1);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::mouseClick(WindowFixture::button(fixture.window().messages(), QStringLiteral("Undo")), Qt::LeftButton);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().models().articles().rowCount(), 3);
    }

    /// Of a web archive one says which captures one wants, and the summary says how many that were.
    void chooseAmongCaptures() {
        WindowFixture fixture;
        REQUIRE(fixture.window().createDossier(fixture.path(QStringLiteral("x.gainsay"))));
        fixture.importFiles = {
            fixture.write(QStringLiteral("crawl.warc"),
                          "captures:\nThe quay\n\nIt was closed on Monday.\n====\nThe crane\n\nIt fell on "
                          "Sunday.\n====\nThe tide\n\nIt was high.")};
        fixture.window().actions().action(ActionId::Import).trigger();
        QVERIFY(QTest::qWaitFor([&] { return fixture.window().findChild<CaptureChooser*>() != nullptr; }, 20000));
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().models().articles().rowCount(), 0); // nothing before somebody chose
        auto* chooser = fixture.window().findChild<CaptureChooser*>();
        auto* list = chooser->findChild<QTreeView*>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(fixture.waitForArticles(2));
        QVERIFY(fixture.window().findChild<CaptureChooser*>() == nullptr);
        QStringList words;
        for (const auto* label : fixture.window().findChild<ImportSummary*>()->findChildren<QLabel*>()) {
            words += label->text();
        }
        QVERIFY2(words.contains(QStringLiteral("2 imported · 2 of 3 captures chosen")), qPrintable(words.join(u'|')));
    }

    /// What is told of an article is corrected from the summary, which stays open; each correction is one step.
    void correctFactsFromTheSummary() {
        WindowFixture fixture;
        REQUIRE(fixture.window().createDossier(fixture.path(QStringLiteral("x.gainsay"))));
        fixture.importFiles = fixture.writeArticles();
        fixture.window().actions().action(ActionId::Import).trigger();
        auto* summary = fixture.window().findChild<ImportSummary*>();
        QVERIFY(fixture.waitForArticles(3));
        auto* list = summary->findChild<QListView*>();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_F2);
        auto* title = qobject_cast<NoteField*>(QApplication::focusWidget());
        QVERIFY(title != nullptr);
        const QString before = title->note();
        QTest::keyClicks(title, QStringLiteral("Another title"));
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(fixture.settle());
        QVERIFY(summary->isVisible());
        const auto titles = [&] {
            QStringList all;
            for (const ArticleItem& item : fixture.workspace().models().articles().rows()) {
                all += item.title;
            }
            return all;
        };
        QVERIFY(titles().contains(QStringLiteral("Another title")));
        fixture.workspace().undo();
        QVERIFY(fixture.settle());
        QVERIFY(titles().contains(before));
    }

    /// What stands above the text is corrected with the article's facts, and the place that is read stays.
    void headerFollowsCorrections() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        const ArticleView& view = fixture.workspace().readers().current().view();
        const domain::ArticleId id = fixture.workspace().models().articles().rows().front().id;
        const auto row = fixture.session().library().article(id);
        REQUIRE(row);
        const QString before = view.header().sourceLine;
        domain::Article corrected = row->article;
        corrected.byline = {QStringLiteral("Ada Finch")};
        REQUIRE(fixture.session().library().update(corrected));
        QVERIFY(fixture.settle());
        QVERIFY2(view.header().sourceLine.startsWith(QStringLiteral("Ada Finch · ")),
                 qPrintable(view.header().sourceLine));
        fixture.workspace().undo();
        QVERIFY(fixture.settle());
        QCOMPARE(view.header().sourceLine, before);
    }

    /// Deleting an article closes it; Undo in the message brings it back with its quotes.
    void deleteAndUndo() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        QVERIFY(fixture.annotate());
        fixture.window().findChild<ImportSummary*>()->closed();
        const User user(fixture, Hand::Keys);
        fixture.workspace().readerPane().setFocus();
        user.open(0);
        user.press(Qt::Key_1, Qt::AltModifier);
        user.press(Qt::Key_Delete);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().models().articles().rowCount(), 2);
        QCOMPARE(fixture.workspace().models().quotes().size(), 3U);
        QVERIFY(user.click(fixture.window().messages(), QStringLiteral("Undo")));
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().models().articles().rowCount(), 3);
        QCOMPARE(fixture.workspace().models().quotes().size(), 5U);
    }

    /// What the inspector lists as hidden leads to the word in the text: its source shows nothing of such characters.
    void charactersThatNobodySeesAreShownInTheText() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        QVERIFY(fixture.import({fixture.write(QStringLiteral("unseen.txt"),
                                              "site: Harbour Radio\n\nThe crane, once more\n\nThe office con\u200B"
                                              "firmed it and con\u200Bfirmed, it said, \u202Enepo\u202C gates.")},
                               4));
        const User user(fixture, Hand::Keys);
        user.open(3);
        fixture.workspace().readerPane().setSourceShown(true);
        fixture.workspace().reader().showHidden(
            {domain::Hiding::Character, true, QStringLiteral("con⟨U+200B⟩firmed,")});
        QVERIFY(!fixture.workspace().readerPane().isSourceShown());
        QCOMPARE(user.article().selection(), fixture.rangeOf(fixture.version(3), QStringLiteral("con\u200Bfirmed,")));
        fixture.workspace().reader().showHidden(
            {domain::Hiding::Character, true, QStringLiteral("⟨U+202E⟩nepo⟨U+202C⟩")});
        QCOMPARE(user.article().selection(), fixture.rangeOf(fixture.version(3), QStringLiteral("\u202Enepo\u202C")));
    }

    /// A file that is no dossier is refused in the start page's message, and the window goes on.
    void openWhatIsNone() {
        WindowFixture fixture;
        fixture.openDossier = fixture.write(QStringLiteral("letter.gainsay"), "Dear Sir or Madam");
        fixture.window().actions().action(ActionId::OpenDossier).trigger();
        QCOMPARE(fixture.window().workspace(), nullptr);
        QVERIFY(fixture.window().messages().isVisible());
        QVERIFY(!fixture.window().messages().message().isEmpty());
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestWindowTasks)
#include "tst_windowtasks.moc"
