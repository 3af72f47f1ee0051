// SPDX-License-Identifier: GPL-3.0-or-later
// The flows that every release must carry, through the real window: once with the mouse, once with keys alone.
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/compare/compareview.h"
#include "ui/compare/contradictionlist.h"
#include "ui/importing/importsummary.h"
#include "ui/library/librarypanel.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/selectionpopup.h"
#include "ui/report/reportview.h"
#include "ui/search/searchbox.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/style/widgets/segmentedcontrol.h"
#include "ui/window/readercontroller.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::WindowFixture;

namespace {

enum class Hand { Mouse, Keys };

/// Does what a user does, with one hand or the other.
class User {
public:
    User(WindowFixture& fixture, Hand hand)
        : m_fixture(fixture)
        , m_hand(hand) {}

    [[nodiscard]] ArticleView& article() const { return m_fixture.workspace().readerPane().view(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* target =
            popup != nullptr && popup->focusWidget() != nullptr ? popup->focusWidget() : QApplication::focusWidget();
        QTest::keyClick(target != nullptr ? target : &m_fixture.window(), key, modifiers);
    }
    void type(const QString& words) const {
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClicks(popup != nullptr ? popup->focusWidget() : QApplication::focusWidget(), words);
    }
    [[nodiscard]] bool click(QWidget& within, const QString& name) const {
        QAbstractButton* button = WindowFixture::button(within, name);
        if (button == nullptr) {
            return false;
        }
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }

    /// Opens an article of the library by its number.
    void open(int number) const {
        auto* list = m_fixture.workspace().library().findChild<QListView*>();
        const QModelIndex row = list->model()->index(number + 1, 0); // the header is above
        if (m_hand == Hand::Mouse) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
            return;
        }
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Home);
        while (list->currentIndex().row() < row.row() && list->currentIndex().row() >= 0) {
            const int before = list->currentIndex().row();
            press(Qt::Key_Down);
            if (list->currentIndex().row() == before) {
                break;
            }
        }
        press(Qt::Key_Return);
    }

    /// Selects words of the open article.
    void select(const QString& words) const {
        const domain::TextRange range = m_fixture.rangeOf(m_fixture.workspace().reader().version(), words);
        if (m_hand == Hand::Mouse) {
            article().reveal(range);
            const QRect first = article().viewportRect({range.start, range.start + 1});
            const QRect last = article().viewportRect({range.end - 1, range.end});
            QTest::mousePress(article().viewport(), Qt::LeftButton, {}, QPoint(first.left() + 1, first.center().y()));
            QTest::mouseMove(article().viewport(), (first.center() + last.center()) / 2);
            QTest::mouseMove(article().viewport(), QPoint(last.right(), last.center().y()));
            QTest::mouseRelease(article().viewport(), Qt::LeftButton, {}, QPoint(last.right(), last.center().y()));
            return;
        }
        article().setFocus();
        press(Qt::Key_Home, Qt::ControlModifier);
        while (article().caret() < range.start) {
            press(Qt::Key_Right);
        }
        while (article().caret() < range.end) {
            press(Qt::Key_Right, Qt::ShiftModifier);
        }
    }

    /// Uses the pop-up under the selection, or its key.
    [[nodiscard]] bool act(const QString& name, Qt::Key key) const {
        if (m_hand == Hand::Keys) {
            press(key);
            return true;
        }
        auto* popup = article().findChild<SelectionPopup*>();
        return popup != nullptr && click(*popup, name);
    }

    /// Chooses in a picker: types, takes a stance by its number where one is given, and accepts.
    [[nodiscard]] bool choose(const QString& words, int stance = 0) const {
        QWidget* popup = QApplication::activePopupWidget();
        if (popup == nullptr) {
            return false;
        }
        type(words);
        if (stance > 0 && m_hand == Hand::Keys) {
            press(static_cast<Qt::Key>(Qt::Key_0 + stance), Qt::ControlModifier);
        } else if (stance > 0) {
            static const QStringList names{QStringLiteral("asserts"), QStringLiteral("denies"),
                                           QStringLiteral("doubts"), QStringLiteral("reports")};
            if (!click(*popup, names[stance - 1])) {
                return false;
            }
        }
        if (m_hand == Hand::Keys) {
            press(Qt::Key_Return);
        } else {
            auto* list = popup->findChild<QListView*>();
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->currentIndex()).center());
        }
        m_fixture.window().activateWindow(); // off screen, nobody else gives the keyboard back after a pop-up
        return QTest::qWaitFor([this] { return m_fixture.window().isActiveWindow(); });
    }

    void view(View view) const {
        if (m_hand == Hand::Keys) {
            press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(view)), Qt::ControlModifier);
            return;
        }
        auto* views = m_fixture.window().findChild<SegmentedControl*>(QStringLiteral("views"));
        // The segments lie beside each other; one pixel after the other until the right one takes the click.
        for (int x = 8; x < views->width() && views->currentIndex() != static_cast<int>(view); x += 8) {
            QTest::mouseClick(views, Qt::LeftButton, {}, QPoint(x, views->height() / 2));
        }
    }

private:
    WindowFixture& m_fixture;
    Hand m_hand;
};

void addHands() {
    QTest::addColumn<Hand>("hand");
    QTest::newRow("mouse") << Hand::Mouse;
    QTest::newRow("keys") << Hand::Keys;
}

} // namespace

class TestWindowFlows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reviewSources_data() { addHands(); }
    /// Import, highlight, link, claim from two sides, compare, confirm, take it back.
    void reviewSources() {
        QFETCH(Hand, hand);
        WindowFixture fixture;
        const User user(fixture, hand);
        fixture.newDossier = fixture.path(QStringLiteral("Crane.gainsay"));
        fixture.importFiles = fixture.writeArticles();
        if (hand == Hand::Mouse) {
            QVERIFY(user.click(fixture.window(), QStringLiteral("start.new")));
            QVERIFY(user.click(fixture.window(), QStringLiteral("import")));
        } else {
            user.press(Qt::Key_N, Qt::ControlModifier);
            user.press(Qt::Key_I, Qt::ControlModifier);
        }
        QVERIFY(QTest::qWaitFor([&] { return fixture.workspace().models().articles().rowCount() == 3; }, 20000));
        QVERIFY(fixture.settle());
        auto* summary = fixture.window().findChild<ImportSummary*>();
        QVERIFY(summary->isVisible());
        if (hand == Hand::Mouse) {
            QVERIFY(user.click(*summary, QStringLiteral("importSummary.close")));
        } else {
            user.press(Qt::Key_4, Qt::AltModifier);
            user.press(Qt::Key_Escape);
        }
        QVERIFY(!summary->isVisible());

        user.open(0);
        QCOMPARE(fixture.workspace().reader().version(), fixture.version(0));
        user.select(QStringLiteral("had failed an inspection in January 2031"));
        QVERIFY(user.act(QStringLiteral("Highlight Yellow (1)"), Qt::Key_1));
        const auto quotes = fixture.session().annotations().all();
        REQUIRE(quotes);
        QCOMPARE(quotes->size(), 1U);
        QCOMPARE(quotes->front().exact, QStringLiteral("had failed an inspection in January 2031"));
        QCOMPARE(quotes->front().colour, 1);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().models().articles().row(0).quotes, 1);

        user.select(QStringLiteral("Port Authority"));
        QVERIFY(user.act(QStringLiteral("Entity"), Qt::Key_E));
        QVERIFY(user.choose(QStringLiteral("Port Authority")));
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().models().entities().rowCount(), 1);
        QCOMPARE(fixture.workspace().models().entities().row(0).mentions, 3); // the other two are found by its name

        user.select(QStringLiteral("had failed an inspection in January 2031"));
        QVERIFY(user.act(QStringLiteral("Claim"), Qt::Key_C));
        QVERIFY(user.choose(QStringLiteral("The crane failed an inspection"), 1));
        QCOMPARE(fixture.session().annotations().all()->size(), 1U); // the highlight that was there, no second one
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().models().claims().rowCount(), 1);

        user.open(1);
        user.select(QStringLiteral("denied on Tuesday that the crane had failed any inspection"));
        QVERIFY(user.act(QStringLiteral("Claim"), Qt::Key_C));
        QVERIFY(user.choose(QStringLiteral("crane"), 2));
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().models().contradictions().size(), 1U);
        QCOMPARE(fixture.workspace().models().claims().row(0).openContradictions, 1);

        user.view(View::Compare);
        QCOMPARE(fixture.workspace().view(), View::Compare);
        QVERIFY(!fixture.workspace().compareView().currentContradiction().isNull());
        if (hand == Hand::Mouse) {
            QVERIFY(user.click(fixture.workspace().compareView(), QStringLiteral("Confirm")));
        } else {
            user.press(Qt::Key_Y);
        }
        QVERIFY(fixture.settle());
        QVERIFY(fixture.workspace().models().contradictions().front().contradiction.status ==
                domain::ContradictionStatus::Confirmed);
        QCOMPARE(fixture.workspace().models().claims().row(0).openContradictions, 0);

        if (hand == Hand::Mouse) {
            QVERIFY(user.click(fixture.window(), fixture.window().actions().action(ActionId::Undo).text()));
        } else {
            user.press(Qt::Key_Z, Qt::ControlModifier);
        }
        QVERIFY(fixture.settle());
        QVERIFY(fixture.workspace().models().contradictions().front().contradiction.status ==
                domain::ContradictionStatus::Suggested);
    }

    void pairPassages_data() { addHands(); }
    /// Park a quote with a claim, find the passage against it in another article, pair, accept the offered stance.
    void pairPassages() {
        QFETCH(Hand, hand);
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        const User user(fixture, hand);
        fixture.window().findChild<ImportSummary*>()->closed();
        user.open(0);
        user.select(QStringLiteral("At least 40 containers"));
        QVERIFY(user.act(QStringLiteral("Claim"), Qt::Key_C));
        QVERIFY(user.choose(QStringLiteral("Forty containers were lost"), 1));
        user.select(QStringLiteral("At least 40 containers"));
        QVERIFY(user.act(QStringLiteral("Contradicts…"), Qt::Key_P));
        QCOMPARE(fixture.session().annotations().all()->size(), 1U);

        user.open(1);
        user.select(QStringLiteral("Twelve containers were lost"));
        if (hand == Hand::Mouse) {
            QVERIFY(user.click(fixture.window(), QStringLiteral("Pair")) ||
                    user.act(QStringLiteral("Contradicts"), Qt::Key_P));
        } else {
            user.press(Qt::Key_P);
        }
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.session().annotations().all()->size(), 2U);
        QCOMPARE(fixture.workspace().models().contradictions().size(), 1U);
        QCOMPARE(fixture.workspace().models().contradictions().front().contradiction.rule,
                 QStringLiteral("paired-by-hand"));

        MessageBar& messages = fixture.window().messages();
        QVERIFY(messages.isVisible());
        if (hand == Hand::Mouse) {
            QVERIFY(user.click(messages, QStringLiteral("Say that this one denies it")));
        } else {
            user.press(Qt::Key_4, Qt::AltModifier);
            user.press(Qt::Key_Space);
        }
        QVERIFY(fixture.settle());
        const auto assertions = fixture.session().claims().assertions();
        REQUIRE(assertions);
        QCOMPARE(assertions->size(), 2U);
        QVERIFY(std::ranges::any_of(*assertions,
                                    [](const domain::Assertion& one) { return one.stance == domain::Stance::Denies; }));
    }

    void exportReport_data() { addHands(); }
    /// The report says where it is, and holds every quote.
    void exportReport() {
        QFETCH(Hand, hand);
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        QVERIFY(fixture.annotate());
        const User user(fixture, hand);
        fixture.workspace().readerPane().setFocus();
        ReportView& report = fixture.workspace().reportView();
        fixture.saveReport = fixture.path(QStringLiteral("report.html"));
        if (hand == Hand::Mouse) {
            user.view(View::Report);
            QVERIFY(user.click(report, QStringLiteral("report.html")));
        } else {
            user.press(Qt::Key_E, Qt::ControlModifier);
        }
        QVERIFY(QTest::qWaitFor([&] { return !report.isWriting(); }, 20000));
        QCOMPARE(report.writtenPath(), fixture.saveReport);
        QFile html(fixture.saveReport);
        QVERIFY(html.open(QIODevice::ReadOnly));
        const QByteArray bytes = html.readAll();
        QVERIFY(bytes.contains("At least 40 containers went into the water"));
        QVERIFY(bytes.contains("Ask the harbourmaster how they counted."));

        fixture.saveReport = fixture.path(QStringLiteral("report.pdf"));
        QVERIFY(user.click(report, QStringLiteral("report.pdf")));
        QVERIFY(QTest::qWaitFor([&] { return !report.isWriting(); }, 20000));
        QFile pdf(fixture.saveReport);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
        QVERIFY(user.click(report, QStringLiteral("Open")));
        QCOMPARE(fixture.shown, QStringList{fixture.saveReport});
    }

    /// A report that cannot be written says so in the view, and leaves no file.
    void reportNowhere() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        QVERIFY(fixture.annotate());
        fixture.window().actions().action(ActionId::ViewReport).trigger();
        fixture.saveReport = fixture.path(QStringLiteral("no/such/folder/report.html"));
        ReportView& report = fixture.workspace().reportView();
        QTest::mouseClick(WindowFixture::button(report, QStringLiteral("report.html")), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return !report.isWriting(); }, 20000));
        QVERIFY(report.writtenPath().isEmpty());
        QVERIFY(report.findChild<MessageBar*>()->isVisible());
        QVERIFY(!QFile::exists(fixture.saveReport));
    }

    /// Each step back and forth shows in the reader at once and in the models soon after.
    void undoStaysInStep() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        fixture.workspace().readerPane().setFocus();
        const User user(fixture, Hand::Keys);
        user.open(0);
        user.select(QStringLiteral("Nobody was hurt"));
        user.press(Qt::Key_5);
        QCOMPARE(user.article().quotes().size(), 1U);
        user.press(Qt::Key_2);
        QCOMPARE(fixture.session().annotations().all()->front().colour, 2);
        QVERIFY(fixture.window().actions().action(ActionId::Undo).text().startsWith(QStringLiteral("Undo: ")));
        user.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.session().annotations().all()->front().colour, 5);
        user.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(user.article().quotes().size(), 0U);
        user.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(user.article().quotes().size(), 1U);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().models().quotes().size(), 1U);
    }

    /// "Open in reader" selects the passage, Back returns to Compare.
    void openPassageAndBack() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        QVERIFY(fixture.annotate());
        const User user(fixture, Hand::Keys);
        fixture.workspace().readerPane().setFocus();
        user.view(View::Compare);
        const auto id = fixture.workspace().compareView().currentContradiction();
        QVERIFY(!id.isNull());
        const auto view = fixture.session().contradictions().view(id);
        REQUIRE(view);
        user.press(Qt::Key_O, Qt::ShiftModifier);
        QCOMPARE(fixture.workspace().view(), View::Read);
        QCOMPARE(fixture.workspace().reader().version(), view->b.quote.version);
        QCOMPARE(user.article().selection(), view->b.quote.range);
        user.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture.workspace().view(), View::Compare);
    }

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
        QVERIFY(QTest::qWaitFor([&] { return fixture.workspace().models().articles().rowCount() == 4; }, 20000));
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
        QVERIFY(QTest::qWaitFor([&] { return fixture.workspace().models().articles().rowCount() == 3; }, 20000));
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
        QVERIFY(QTest::qWaitFor([&] { return fixture.workspace().models().articles().rowCount() == 4; }, 20000));
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

GAINSAY_SCREEN_TEST_MAIN(TestWindowFlows)
#include "tst_windowflows.moc"
