// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "ui/entities/entitymergepanel.h"
#include "ui/entities/entityside.h"
#include "ui/entities/entitysplitpanel.h"
#include "ui/entities/entityview.h"
#include "ui/entities/shortlist.h"
#include "ui/entities/statementlist.h"
#include "ui/entities/statementmodel.h"
#include "ui/style/widgets/longlistview.h"
#include "ui/style/widgets/runlabel.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;

namespace {

template <typename SomeId>
SomeId key(int number) {
    return SomeId(QUuid::createUuidV5(QUuid(), QByteArray::number(number)));
}

domain::PartialDate date(QStringView text) {
    return domain::PartialDate::fromString(text);
}

struct Said {
    int number;
    int source;
    QString outlet;
    QString words;
    QString name;
    domain::MentionStatus status;
    bool isQuote = false;
    QStringView published;
    QStringView said = {};
    QStringList speakers = {};
};

session::EntityStatement statement(const Said& from) {
    session::EntityStatement one;
    one.quote = from.isQuote ? key<domain::QuoteId>(from.number) : domain::QuoteId();
    one.version = key<domain::VersionId>(from.source);
    one.range = {100 * from.number, 100 * from.number + from.words.size()};
    one.words = from.words;
    one.article = key<domain::ArticleId>(from.source);
    one.articleTitle = u"An article of "_s + from.outlet;
    one.source = key<domain::SourceId>(from.source);
    one.sourceName = from.outlet;
    one.speakers = from.speakers;
    one.published = date(from.published);
    one.said = date(from.said);
    one.isRejected = from.status == domain::MentionStatus::Rejected;
    if (const auto at = from.words.indexOf(from.name); at >= 0) {
        const domain::TextRange name{at, at + from.name.size()};
        one.names = {name};
        domain::Mention mention;
        mention.version = one.version;
        mention.range = name.shifted(one.range.start);
        mention.surface = from.name;
        mention.status = from.status;
        mention.entity = key<domain::EntityId>(1);
        one.mentions = {mention};
    }
    return one;
}

QPushButton* buttonIn(const QWidget& widget, const QString& text) {
    const auto all = widget.findChildren<QPushButton*>();
    const auto found = std::ranges::find(all, text, &QPushButton::text);
    return found == all.end() ? nullptr : *found;
}

/// The company that runs a ferry.
session::EntityPage ferryCompany() {
    using enum domain::MentionStatus;
    session::EntityPage page;
    page.entity = {key<domain::EntityId>(1),
                   u"Company"_s,
                   u"Meridian Lines"_s,
                   u"Runs the night ferry.\nid stix: identity--5e5c\nid wikidata: Q00"_s,
                   {{key<domain::AliasId>(1), u"Meridian"_s, u"en"_s},
                    {key<domain::AliasId>(2), u"メリディアン海運"_s, u"ja"_s},
                    {key<domain::AliasId>(3), u"the ferry company"_s, {}}}};
    page.distinctFrom = {{key<domain::EntityId>(2), u"Meridian Insurance"_s, u"Insures the pier; no relation."_s}};
    page.statements = {
        statement({1,
                   1,
                   u"The Harbour Post"_s,
                   u"A spokesman for Meridian said on Monday that nobody had been hurt."_s,
                   u"Meridian"_s,
                   Linked,
                   true,
                   u"2021-03-16",
                   u"2021-03-15",
                   {u"spokesman for Meridian"_s}}),
        statement({2, 1, u"The Harbour Post"_s, u"Meridian Lines was founded in 1911."_s, u"Meridian Lines"_s,
                   Suggested, false, u"2021-03-16"}),
        statement({3, 2, u"Island Herald"_s,
                   u"After a long night on which the harbour master, the coast guard, the owners of the pier, the "
                   "insurers of the pier and several members of the town council had been on the telephone with one "
                   "another, it was Meridian that called off the search, and it was not until the next morning that "
                   "anybody outside of the harbour office heard of it, as the harbour master later told a committee of "
                   "the council."_s,
                   u"Meridian"_s, Ambiguous, false, u"2021-04-02"}),
        statement({4,
                   3,
                   u"Coast Radio"_s,
                   u"there was no collision, the ferry company wrote"_s,
                   u"the ferry company"_s,
                   Linked,
                   true,
                   u"2021-06",
                   {},
                   {u"Meridian Lines"_s, u"Kestrel Agency"_s}}),
        statement({5, 2, u"Island Herald"_s, u"The meridian runs through the pier."_s, u"meridian"_s, Rejected, false,
                   u"2021-04-02"}),
        statement({6, 4, {}, u"the operator"_s, {}, Linked, true, {}}),
    };
    page.sources = {{key<domain::SourceId>(1), u"The Harbour Post"_s, 2, 1},
                    {key<domain::SourceId>(3), u"Coast Radio"_s, 1, 1},
                    {domain::SourceId(), {}, 1, 1}};
    page.companions = {{key<domain::EntityId>(3), u"Harbour Master"_s, 3, 2},
                       {key<domain::EntityId>(4), u"Coast Guard"_s, 1, 1},
                       {key<domain::EntityId>(5), u"Town Council"_s, 0, 2}};
    return page;
}

struct Fixture {
    explicit Fixture(ThemeProvider::Mode mode = ThemeProvider::Mode::Light, QSize size = {1280, 760})
        : themes(mode, test::screenFamilies()) {
        themes.install(*qApp);
        view = std::make_unique<EntityView>(themes);
        view->resize(size);
        view->show();
        view->activateWindow();
        show(ferryCompany());
    }

    void show(const session::EntityPage& page) const {
        view->setPage(page);
        view->setFocus();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] const StatementModel& model() const { return view->statements().model(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(&view->statements().list(), key, modifiers);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QPushButton* button(const QString& text) const { return buttonIn(*view, text); }

    ThemeProvider themes;
    std::unique_ptr<EntityView> view;
};

} // namespace

/// The page of an entity.
class TestEntityView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { qRegisterMetaType<std::vector<domain::Mention>>(); }

    void saysWhatIsShown() {
        const Fixture f;
        QCOMPARE(f.model().rowCount(), 5); // what was rejected is apart
        const auto spoken = [&](int row) { return f.model().index(row).data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(spoken(0), u"Quote, said 15 Mar 2021, published 16 Mar 2021, The Harbour Post citing spokesman for "
                            "Meridian: “A spokesman for Meridian said on Monday that nobody had been hurt.”, linked"_s);
        QCOMPARE(spoken(1), u"Sentence, published 16 Mar 2021, The Harbour Post: “Meridian Lines was founded in "
                            "1911.”, suggested"_s);
        QVERIFY(spoken(2).endsWith(u"could be several"_s));
        QCOMPARE(spoken(4), u"Quote, undated, Unknown outlet: “the operator”, linked"_s);
        const auto widgets = f.view->findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr) {
                const auto* named = qobject_cast<const QAbstractButton*>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (named != nullptr && !named->text().isEmpty()),
                         widget->metaObject()->className());
            }
        }
    }

    void filtersAndKeepsItsPlace() {
        const Fixture f;
        const QAbstractItemModelTester tester(f.view->statements().list().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        StatementList& list = f.view->statements();
        list.setFilter(StatementFilter::Quotes);
        QCOMPARE(f.model().rowCount(), 3);
        list.setFilter(StatementFilter::Rejected);
        QCOMPARE(f.model().rowCount(), 1);
        list.setFilter(StatementFilter::Open);
        QCOMPARE(f.model().rowCount(), 2);
        // One is decided and leaves; the next one is current.
        auto page = ferryCompany();
        page.statements.erase(page.statements.begin() + 1);
        f.show(page);
        QCOMPARE(f.model().rowCount(), 1);
        QCOMPARE(list.list().currentIndex().row(), 0);
        QCOMPARE(list.selectedMentions().size(), 1U);
        // Another entity begins anew.
        page.entity.id = key<domain::EntityId>(9);
        f.show(page);
        QCOMPARE(f.model().rowCount(), 4);
    }

    void leadsToTheText() {
        const Fixture f;
        QSignalSpy quote(&f.view->statements(), &StatementList::quoteRequested);
        QSignalSpy range(&f.view->statements(), &StatementList::rangeRequested);
        f.press(Qt::Key_Return);
        QCOMPARE(quote.count(), 1);
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Return);
        QCOMPARE(range.count(), 1);
        QCOMPARE(range[0][1].value<domain::TextRange>(), (domain::TextRange{200, 214})); // the name, not the sentence
    }

    void decidesAboutAllThatIsSelected() {
        const Fixture f;
        QSignalSpy accepted(&f.view->statements(), &StatementList::acceptRequested);
        QSignalSpy rejected(&f.view->statements(), &StatementList::rejectRequested);
        QSignalSpy another(&f.view->statements(), &StatementList::anotherRequested);
        QVERIFY(!f.button(u"Accept"_s)->isEnabled()); // it is linked
        f.press(Qt::Key_A);
        QCOMPARE(accepted.count(), 0);
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Down, Qt::ShiftModifier);
        f.press(Qt::Key_A);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(accepted[0][0].value<std::vector<domain::Mention>>().size(), 2U);
        f.press(Qt::Key_R);
        QCOMPARE(rejected.count(), 1);
        f.press(Qt::Key_E);
        QCOMPARE(another.count(), 1);
    }

    void sideLeadsOn() {
        const Fixture f;
        QSignalSpy entity(f.view.get(), &EntityView::entityRequested);
        const auto lists = f.view->side().findChildren<ShortList*>();
        QCOMPARE(lists.size(), 3);
        lists[2]->setFocus();
        QTest::keyClick(lists[2], Qt::Key_Return);
        QCOMPARE(entity.count(), 1);
        QCOMPARE(entity[0][0].value<domain::EntityId>(), key<domain::EntityId>(3));
        lists[1]->setFocus();
        QTest::keyClick(lists[1], Qt::Key_Return);
        QCOMPARE(f.model().rowCount(), 2); // what the first source says
        f.view->statements().setSource({});
        QCOMPARE(f.model().rowCount(), 5);
    }

    void mergePanelSaysWhatMoves() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        EntityMergePanel panel(themes, u"Meridian Lines"_s);
        session::EntityMergePreview preview;
        preview.kept.name = u"Meridian Lines"_s;
        preview.merged.name = u"Meridian Ferries"_s;
        preview.forecast.resolved = 2;
        panel.showPreview(preview);
        QCOMPARE(panel.findChild<RunLabel*>()->text(),
                 u"Goes: Meridian Ferries.\nStays: Meridian Lines.\nFurther names: none that are new.\nQuotes: "
                 "none.\nMentions: 2 that could mean several will mean one."_s);
        panel.showError({ErrorCode::NotFound, u"It is gone."_s, {}});
        QVERIFY(!buttonIn(panel, u"Merge"_s)->isEnabled());
    }

    void panelScreens_data() { test::addThemes(); }
    void panelScreens() {
        QFETCH(ThemeProvider::Mode, mode);
        ThemeProvider themes(mode, test::screenFamilies());
        themes.install(*qApp);
        EntityMergePanel merging(themes, u"Meridian Lines"_s);
        merging.resize(600, 330);
        session::EntityMergePreview merge;
        merge.kept.name = u"Meridian Lines"_s;
        merge.merged.name = u"Meridian Ferries"_s;
        merge.names = {u"Meridian Ferries"_s, u"MF"_s};
        merge.quotes = 3;
        merge.assertions = 2;
        merge.sharedQuotes = 1;
        merge.linkedMentions = 4;
        merge.rejectedMentions = 1;
        merge.distinctFrom = {u"Meridian Insurance"_s};
        merge.areDistinct = true;
        merge.distinctReason = u"One owns the ship, one runs it."_s;
        merge.noteMoves = true;
        merge.forecast = {12, 3, 1};
        merging.showPreview(merge);
        GAINSAY_COMPARE_SCREEN(merging, themes.theme(), "entity-merge");

        const auto page = ferryCompany();
        EntitySplitPanel splitting(
            themes, page.entity,
            {{key<domain::QuoteId>(1), u"nobody had been hurt"_s, u"The Harbour Post, 16 Mar 2021"_s},
             {key<domain::QuoteId>(4), u"there was no collision, the ferry company wrote"_s,
              u"Coast Radio, Jun 2021"_s}});
        splitting.resize(600, 480);
        auto* names = splitting.findChild<QListView*>();
        names->model()->setData(names->model()->index(1, 0), Qt::Checked, Qt::CheckStateRole);
        splitting.showPreview({{u"メリディアン海運"_s}, 1, 1, 2, {7, 0, 0}});
        QCOMPARE(splitting.split().name, u"メリディアン海運"_s);
        QCOMPARE(splitting.split().aliases.size(), 1U);
        GAINSAY_COMPARE_SCREEN(splitting, themes.theme(), "entity-split");
    }

    void screens_data() { test::addThemes(); }
    void screens() {
        QFETCH(ThemeProvider::Mode, mode);
        const Fixture f(mode);
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Down, Qt::ShiftModifier);
        GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "entity-filled");
        f.view->resize(760, 620);
        GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "entity-narrow");
        session::EntityPage bare;
        bare.entity = {key<domain::EntityId>(7), u"PublicBody"_s, u"Harbour Office"_s, {}, {}};
        f.view->resize(1280, 760);
        f.show(bare);
        GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "entity-bare");
        f.view->showGone();
        GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "entity-gone");
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestEntityView)
#include "tst_entityview.moc"
