// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowstates.h"

#include "app/dossier/connection.h"
#include "tests/ui/window/user.h"
#include "ui/chooser/chooser.h"
#include "ui/compare/compareview.h"
#include "ui/compare/contradictionlist.h"
#include "ui/entities/entityview.h"
#include "ui/importing/capturechooser.h"
#include "ui/importing/importsummary.h"
#include "ui/library/librarypanel.h"
#include "ui/models/dossiermodels.h"
#include "ui/reader/pagecanvas.h"
#include "ui/reader/pagepanel.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerrow.h"
#include "ui/report/reportview.h"
#include "ui/search/searchbox.h"
#include "ui/window/importcontroller.h"
#include "ui/window/readercontroller.h"
#include "ui/window/readingdesk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>
#include <QTreeView>

#include <algorithm>

namespace gainsay::test {
namespace {

using namespace gainsay::ui;
using namespace Qt::StringLiterals;
using enum WindowState::Dossier;

constexpr int patience = 20000;

/// Does what an action of the registry does.
auto act(ActionId id) {
    return [id](WindowFixture& fixture) {
        QAction& action = fixture.window().actions().action(id);
        action.trigger();
        return action.isEnabled();
    };
}

bool openFirst(WindowFixture& fixture) {
    const auto& articles = fixture.workspace().models().articles();
    fixture.workspace().desk().open(articles.row(0).id);
    fixture.workspace().readers().setFocus();
    return fixture.settle();
}

/// Opens the first article and selects words in it.
bool select(WindowFixture& fixture, const QString& words) {
    if (!openFirst(fixture)) {
        return false;
    }
    const domain::TextRange range = fixture.rangeOf(fixture.version(0), words);
    fixture.workspace().readerPane().view().setSelection(range);
    fixture.workspace().readerPane().view().setFocus();
    return !range.isEmpty();
}

/// Selects words and presses a key on them.
auto keyOn(const QString& words, Qt::Key key) {
    return [words, key](WindowFixture& fixture) {
        if (!select(fixture, words)) {
            return false;
        }
        User(fixture, Hand::Keys).press(key);
        return true;
    };
}

bool openQuote(WindowFixture& fixture) {
    if (!openFirst(fixture)) {
        return false;
    }
    const auto quotes = fixture.session().annotations().ofVersion(fixture.version(0));
    if (!quotes || quotes->empty()) {
        return false;
    }
    fixture.workspace().reader().openQuote(quotes->back().id); // the one with a note
    return true;
}

/// Tags on two quotes, one of which has two.
bool tagSome(WindowFixture& fixture) {
    if (!openFirst(fixture)) {
        return false;
    }
    const auto quotes = fixture.session().annotations().all();
    auto& tags = fixture.session().tags();
    return quotes && quotes->size() > 1 &&
           tags.setNamed({quotes->at(0).id, quotes->at(1).id}, u"figures"_s).has_value() &&
           tags.setNamed({quotes->at(1).id}, u"ask the harbourmaster"_s).has_value() && fixture.settle();
}

/// A quote with two tags, and a key on it.
auto onTagged(Qt::Key key) {
    return [key](WindowFixture& fixture) {
        if (!tagSome(fixture)) {
            return false;
        }
        fixture.workspace().openQuote(fixture.session().annotations().all()->at(1).id);
        fixture.workspace().readerPane().view().setFocus();
        if (key != Qt::Key_unknown) {
            User(fixture, Hand::Keys).press(key);
        }
        return fixture.settle();
    };
}

/// The row of the library that the names say: of a section, or of a thing.
bool chooseInLibrary(WindowFixture& fixture, const QString& name) {
    auto* list = fixture.workspace().library().findChild<QListView*>();
    list->setFocus();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString() == name) {
            list->setCurrentIndex(list->model()->index(row, 0));
            list->scrollTo(list->currentIndex());
            return true;
        }
    }
    return false;
}

/// All quotes chosen in the library.
bool chooseQuotes(WindowFixture& fixture) {
    if (!tagSome(fixture)) {
        return false;
    }
    auto* list = fixture.workspace().library().findChild<QListView*>();
    const QString first = fixture.workspace().models().quoteItems().row(0).words;
    if (!chooseInLibrary(fixture, first)) {
        return false;
    }
    User(fixture, Hand::Keys).press(Qt::Key_End, Qt::ShiftModifier);
    return list->selectionModel()->selectedIndexes().size() > 2 && fixture.settle();
}

bool filterByTag(WindowFixture& fixture) {
    if (!tagSome(fixture) || !chooseInLibrary(fixture, u"figures"_s)) {
        return false;
    }
    User(fixture, Hand::Keys).press(Qt::Key_Return);
    return fixture.settle();
}

bool renameTag(WindowFixture& fixture) {
    if (!tagSome(fixture) || !chooseInLibrary(fixture, u"figures"_s)) {
        return false;
    }
    User(fixture, Hand::Keys).press(Qt::Key_F2);
    return true;
}

bool chooseContradictions(WindowFixture& fixture) {
    if (!act(ActionId::ViewCompare)(fixture) || !fixture.settle()) {
        return false;
    }
    fixture.workspace().compareView().list().view().selectAll();
    return fixture.workspace().compareView().list().selected().size() > 1;
}

bool askForName(WindowFixture& fixture) {
    if (!openFirst(fixture)) {
        return false;
    }
    ArticleView& article = fixture.workspace().readerPane().view();
    const domain::TextRange range = fixture.rangeOf(fixture.version(0), u"PA did"_s);
    const domain::TextRange name{range.start, range.start + 2};
    article.reveal(name);
    QTest::mouseClick(article.viewport(), Qt::LeftButton, {}, article.viewportRect(name).center());
    return fixture.window().findChild<QWidget*>(u"mentionPopup"_s)->isVisible();
}

/// As many articles beside each other as asked for; the window becomes wide enough.
auto beside(int articles) {
    return [articles](WindowFixture& fixture) {
        const auto fourth = fixture.write(u"4-radio.txt"_s, "site: Harbour Radio\ndate: 2031-03-04\n\nThe quay is "
                                                            "closed\n\nNobody may go near the crane.");
        if (articles > 3 && !fixture.import({fourth}, 4)) {
            return false;
        }
        fixture.window().findChild<ImportSummary*>()->closed();
        fixture.window().resize(std::max(fixture.window().width(), 700 + 320 * articles), fixture.window().height());
        QCoreApplication::processEvents();
        if (!openFirst(fixture)) {
            return false;
        }
        for (int number = 1; number < articles; ++number) {
            fixture.workspace().desk().openBeside(fixture.workspace().models().articles().row(number).id);
        }
        return fixture.workspace().readers().panes().size() == static_cast<size_t>(articles);
    };
}

/// Four articles in a window that was made narrow afterwards.
bool besideMadeNarrow(WindowFixture& fixture) {
    const QSize before = fixture.window().size();
    const bool isThere = beside(4)(fixture);
    fixture.window().resize(before);
    return isThere;
}

bool find(WindowFixture& fixture) {
    if (!openFirst(fixture) || !act(ActionId::FindInArticle)(fixture)) {
        return false;
    }
    QTest::keyClicks(QApplication::focusWidget(), u"the"_s);
    return true;
}

bool showPages(WindowFixture& fixture) {
    QByteArray text = "site: Port Authority\ndate: 2031-03-02\n\nInspection of the crane\n\nThe crane was tested.\n\n";
    text += "\fFinding 1. The hook was looked at.\n\n\fSigned by the inspector.\n";
    if (!fixture.import({fixture.write(u"4-report.txt"_s, text)}, 4)) {
        return false;
    }
    fixture.window().findChild<ImportSummary*>()->closed();
    for (const ArticleItem& item : fixture.workspace().models().articles().rows()) {
        if (item.title.startsWith(u"Inspection")) {
            fixture.workspace().desk().open(item.id);
        }
    }
    if (!act(ActionId::ShowPages)(fixture)) {
        return false;
    }
    const PageCanvas& canvas = fixture.workspace().readerPane().pages().canvas();
    return QTest::qWaitFor([&] { return !canvas.picture().isNull(); }, patience);
}

bool importCorrected(WindowFixture& fixture) {
    const QByteArray corrected =
        "site: Ellwick Post\ndate: 2031-03-03\n\nCrane at Ellwick failed its test in January\n\n"
        "The harbour crane that fell on Sunday had failed an inspection in January 2031, the "
        "Port Authority confirmed.\n\nAt least 52 containers went into the water, the "
        "harbourmaster told the Ellwick Post. Nobody was hurt.\n\nDivers are to look for the "
        "cargo on Wednesday.\n";
    fixture.workspace().importing().importPaths({fixture.write(u"1-post-corrected.txt"_s, corrected)},
                                                domain::Obtained::File);
    return QTest::qWaitFor([&] { return !fixture.workspace().models().waitingQuotes().empty(); }, patience) &&
           fixture.settle();
}

bool openOlder(WindowFixture& fixture) {
    if (!importCorrected(fixture)) {
        return false;
    }
    fixture.workspace().reader().openQuote(fixture.workspace().models().waitingQuotes().front().quote.id);
    return true;
}

bool summary(WindowFixture& fixture) {
    QStringList paths = fixture.writeArticles().mid(0, 2);
    paths << fixture.write(u"4-bad.pdf"_s, "unreadable")
          << fixture.write(u"5-radio.txt"_s, "site: Harbour Radio\n\nThe crane, once more\n\nNobody knows.");
    return fixture.import(paths, 4) && fixture.window().findChild<ImportSummary*>()->isVisible();
}

bool chooseCaptures(WindowFixture& fixture) {
    fixture.importFiles = {fixture.write(u"crawl.warc"_s,
                                         "captures:\nThe quay\n\nIt was closed on Monday.\n====\nThe "
                                         "crane\n\nIt fell on Sunday.\n====\nThe tide\n\nIt was high.")};
    return act(ActionId::Import)(fixture) &&
           QTest::qWaitFor([&] { return fixture.window().findChild<CaptureChooser*>() != nullptr; }, patience);
}

/// A copy of the dossier in which one note is another.
bool merge(WindowFixture& fixture) {
    fixture.openDossier = fixture.path(u"From Ben.gainsay"_s);
    {
        auto connection = dossier::Connection::open(fixture.session().path(), dossier::Access::ReadOnly);
        if (!connection || !(*connection)->execute("VACUUM INTO '" + fixture.openDossier.toUtf8() + "'")) {
            return false;
        }
    }
    CountedIds ids(7);
    FrozenClock clock(QDateTime(QDate(2031, 3, 8), QTime(17, 40), QTimeZone::UTC));
    auto copy = session::Session::open(fixture.openDossier, {clock, ids, u"Ben Colleague"_s}, plainExtractor());
    const auto quotes = fixture.session().annotations().all();
    if (!copy || !quotes || !(*copy)->annotations().setNote(quotes->front().id, u"The port says otherwise."_s) ||
        !(*copy)->entities().add(u"PublicBody"_s, u"Harbour Police"_s) ||
        !fixture.session().annotations().setNote(quotes->front().id, u"Confirmed by the operator."_s)) {
        return false;
    }
    return act(ActionId::Merge)(fixture) &&
           QTest::qWaitFor([&] { return WindowFixture::button(fixture.window(), u"merge.merge"_s) != nullptr; },
                           patience);
}

bool history(WindowFixture& fixture) {
    if (!act(ActionId::History)(fixture)) {
        return false;
    }
    const auto* step = fixture.window().findChild<QAbstractButton*>(u"history.step"_s);
    return QTest::qWaitFor([step] { return step->isEnabled(); }, patience);
}

bool openEntity(WindowFixture& fixture) {
    const auto all = fixture.session().entities().all();
    const auto found = std::ranges::find(*all, u"Port Authority"_s, &domain::Entity::name);
    if (found == all->end()) {
        return false;
    }
    fixture.workspace().openEntity(found->id);
    return fixture.settle();
}

/// Opens the page of an entity and presses a button of it.
auto onEntity(const char* button) {
    return [button](WindowFixture& fixture) {
        if (!openEntity(fixture)) {
            return false;
        }
        auto* found = fixture.workspace().entityView().findChild<QAbstractButton*>(QString::fromLatin1(button));
        if (found == nullptr) {
            return false;
        }
        found->click();
        return true;
    };
}

/// A key in a view that has the keyboard.
auto keyIn(ActionId view, Qt::Key key) {
    return [view, key](WindowFixture& fixture) {
        if (!act(view)(fixture) || !fixture.settle()) {
            return false;
        }
        User(fixture, Hand::Keys).press(key);
        return true;
    };
}

/// An action, and words typed into what it opens.
auto typeInto(ActionId id, const char* words) {
    return [id, words](WindowFixture& fixture) {
        if (!act(id)(fixture) || !fixture.settle()) {
            return false;
        }
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(words));
        return true;
    };
}

bool search(WindowFixture& fixture) {
    if (!typeInto(ActionId::Search, "crane")(fixture)) {
        return false;
    }
    const auto* box = fixture.window().findChild<SearchBox*>();
    return QTest::qWaitFor([box] { return box->isOpen(); }, patience);
}

bool writeReport(WindowFixture& fixture) {
    fixture.saveReport = fixture.path(u"report.html"_s);
    return act(ActionId::Export)(fixture) &&
           QTest::qWaitFor([&] { return !fixture.workspace().reportView().writtenPath().isEmpty(); }, patience);
}

bool fail(WindowFixture& fixture) {
    fixture.window().showError({ErrorCode::OutOfSpace,
                                u"The highlight could not be saved: the disk is full. Make room and try again."_s,
                                u"SQLITE_FULL (13) in quote.add"_s});
    return true;
}

/// Opens a menu of the window as its button does, without waiting for it to close.
bool pop(QMenu& menu, const WindowFixture& fixture) {
    menu.popup(fixture.window().mapToGlobal(QPoint(40, 60)));
    return menu.isVisible() && !menu.actions().isEmpty();
}

bool dossierMenu(WindowFixture& fixture) {
    for (auto* menu : fixture.window().findChildren<QMenu*>(Qt::FindDirectChildrenOnly)) {
        if (menu->actions().contains(&fixture.window().actions().action(ActionId::NewDossier))) {
            return pop(*menu, fixture);
        }
    }
    return false;
}

bool submenus(WindowFixture& fixture) {
    for (auto* menu : fixture.window().findChildren<QMenu*>()) {
        if (menu->actions().contains(&fixture.window().actions().action(ActionId::ThemeLight))) {
            return pop(*menu, fixture);
        }
    }
    return false;
}

bool besideMenu(WindowFixture& fixture) {
    return openFirst(fixture) && pop(fixture.workspace().readerPane().besideMenu(), fixture);
}

/// The menus of a pane's header: widths of the column, lenses that have no room.
bool paneMenus(WindowFixture& fixture) {
    if (!openFirst(fixture)) {
        return false;
    }
    QMenu* most = nullptr;
    for (auto* menu : fixture.workspace().readerPane().findChildren<QMenu*>()) {
        if (menu != &fixture.workspace().readerPane().besideMenu() &&
            (most == nullptr || menu->actions().size() > most->actions().size())) {
            most = menu;
        }
    }
    return most != nullptr && pop(*most, fixture);
}

std::vector<WindowState> emptyStates() {
    return {{"start", None, [](WindowFixture&) { return true; }},
            {"start, failed", None, fail},
            {"start, actions", None, act(ActionId::AllActions)},
            {"empty, read", Empty, act(ActionId::ViewRead)},
            {"empty, compare", Empty, act(ActionId::ViewCompare)},
            {"empty, claims", Empty, act(ActionId::ViewClaims)},
            {"empty, timeline", Empty, act(ActionId::ViewTimeline)},
            {"empty, origins", Empty, act(ActionId::ViewOrigins)},
            {"empty, report", Empty, act(ActionId::ViewReport)},
            {"empty, history", Empty, act(ActionId::History)},
            {"empty, orphans", Empty, act(ActionId::Orphans)},
            {"empty, quick open", Empty, act(ActionId::QuickOpen)}};
}

std::vector<WindowState> readingStates() {
    return {
        {"read", Annotated, openFirst},
        {"read, quote", Annotated, openQuote},
        {"read, article", Annotated, act(ActionId::ArticleDetails)},
        {"read, selection", Annotated, [](WindowFixture& fixture) { return select(fixture, u"Nobody was hurt"_s); }},
        {"read, note", Annotated, keyOn(u"Nobody was hurt"_s, Qt::Key_N)},
        {"read, entity", Annotated, keyOn(u"Port Authority"_s, Qt::Key_E)},
        {"read, claim", Annotated, keyOn(u"Nobody was hurt"_s, Qt::Key_C)},
        {"read, parked", Annotated, keyOn(u"Nobody was hurt"_s, Qt::Key_P)},
        {"read, which name", Annotated, askForName},
        {"read, tags", Annotated, onTagged(Qt::Key_unknown)},
        {"read, tag picker", Annotated, onTagged(Qt::Key_T)},
        {"read, quotes chosen", Annotated, chooseQuotes},
        {"read, filtered by tag", Annotated, filterByTag},
        {"read, tag renamed", Annotated, renameTag},
        {"read, two", Annotated, beside(2)},
        {"read, three", Annotated, beside(3)},
        {"read, four", Annotated, beside(4)},
        {"read, four, made narrow", Annotated, besideMadeNarrow},
        {"read, find", Annotated, find},
        {"read, source", Annotated, act(ActionId::ShowSource)},
        {"read, pages", Annotated, showPages},
        {"read, new version", Annotated, importCorrected},
        {"read, older version", Annotated, openOlder},
        {"read, failed", Annotated, fail},
        {"import summary", Annotated, summary},
        {"captures", Annotated, chooseCaptures}};
}

std::vector<WindowState> viewStates() {
    return {{"compare", Annotated, act(ActionId::ViewCompare)},
            {"compare, several", Annotated, chooseContradictions},
            {"compare, note", Annotated, keyIn(ActionId::ViewCompare, Qt::Key_D)},
            {"suggestions", Annotated, act(ActionId::Suggestions)},
            {"claims", Annotated, act(ActionId::ViewClaims)},
            {"claims, new", Annotated, keyIn(ActionId::ViewClaims, Qt::Key_M)},
            {"timeline", Annotated, act(ActionId::ViewTimeline)},
            {"origins", Annotated, act(ActionId::ViewOrigins)},
            {"report", Annotated, act(ActionId::ViewReport)},
            {"report, written", Annotated, writeReport},
            {"entity", Annotated, openEntity},
            {"entity, merge", Annotated, onEntity("entity.merge")},
            {"entity, split", Annotated, onEntity("entity.split")}};
}

std::vector<WindowState> sheetStates() {
    return {{"orphans", Annotated, [](WindowFixture& f) { return importCorrected(f) && act(ActionId::Orphans)(f); }},
            {"versions", Annotated,
             [](WindowFixture& f) { return importCorrected(f) && act(ActionId::CompareVersions)(f); }},
            {"one version", Annotated, act(ActionId::CompareVersions)},
            {"history", Annotated, history},
            {"backups", Annotated, act(ActionId::Backups)},
            {"merge", Annotated, merge},
            {"shortcuts", Annotated, act(ActionId::Shortcuts)},
            {"settings", Annotated, act(ActionId::Settings)},
            {"manual", Annotated, act(ActionId::Manual)},
            {"lens legend", Annotated, act(ActionId::LensLegend)},
            {"filter", Annotated, typeInto(ActionId::Filter, "un")},
            {"all actions", Annotated, typeInto(ActionId::AllActions, "com")},
            {"quick open", Annotated, typeInto(ActionId::QuickOpen, "crane")},
            {"headings", Annotated, act(ActionId::Headings)},
            {"quick open, nothing", Annotated, typeInto(ActionId::QuickOpen, "walrus")},
            {"search", Annotated, search},
            {"dossier menu", Annotated, dossierMenu},
            {"appearance menu", Annotated, submenus},
            {"beside menu", Annotated, besideMenu},
            {"pane menu", Annotated, paneMenus}};
}

} // namespace

const std::vector<WindowState>& windowStates() {
    static const std::vector<WindowState> all = [] {
        std::vector<WindowState> states = emptyStates();
        for (auto& more : {readingStates(), viewStates(), sheetStates()}) {
            states.insert(states.end(), more.begin(), more.end());
        }
        return states;
    }();
    return all;
}

std::unique_ptr<WindowFixture> windowIn(const WindowState& state, ThemeProvider::Mode mode, QSize size) {
    std::unique_ptr<WindowFixture> fixture;
    if (state.dossier == Annotated) {
        fixture = annotatedWindow(mode, size.isEmpty() ? QSize(1280, 800) : size);
    } else {
        fixture = std::make_unique<WindowFixture>(mode, size.isEmpty() ? QSize(1280, 800) : size);
        if (state.dossier == Empty && !fixture->window().createDossier(fixture->path(u"Empty.gainsay"_s))) {
            return nullptr;
        }
    }
    if (size.isEmpty()) {
        fixture->window().resize(fixture->window().minimumSize());
    }
    QCoreApplication::processEvents();
    if (!state.enter(*fixture)) {
        return nullptr;
    }
    if (state.dossier != None && !fixture->settle()) {
        return nullptr;
    }
    QCoreApplication::processEvents();
    return fixture;
}

QList<QWidget*> shownWindows(const WindowFixture& fixture) {
    QList<QWidget*> shown{&fixture.window()};
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget != &fixture.window() && widget->isVisible()) {
            shown << widget;
        }
    }
    return shown;
}

void closePopups() {
    while (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
    }
}

} // namespace gainsay::test
