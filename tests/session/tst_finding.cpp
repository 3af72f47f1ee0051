// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/testsession.h"

#include <algorithm>

using namespace gainsay;
using namespace Qt::StringLiterals;
using domain::Facet;
using domain::Facets;

/// Three articles of two outlets, with quotes, entities and claims, to be told apart.
class FindingTest : public QObject {
    Q_OBJECT

private:
    struct Harbour : TestSession {
        domain::VersionId post =
            article("# The crane fell\n\nThe crane at Ellwick fell on Sunday, Marta Hale said.\n", u"post.md"_s);
        domain::VersionId wire =
            article("# No comment on the crane\n\nThe port would not say why the crane fell.\n", u"wire.md"_s);
        domain::VersionId notes =
            article("# Rain\n\nIt rained on the crane. Marta Hale was not there.\n", u"notes.md"_s);
        domain::QuoteId fell = quote(post, u"fell on Sunday"_s, 1);
        domain::QuoteId silent = quote(wire, u"would not say"_s, 3);
        domain::EntityId hale;
        domain::SourceId outlet;

        Harbour() {
            tell(post, u"Ellwick Post"_s, u"2031-03-03"_s);
            tell(wire, u"Northern Wire"_s, u"2030-22"_s); // in summer
            auto& library = session->library();
            outlet = library.article(id(post))->article.source;
            check(library.grade(outlet, domain::Reliability::C, {}).has_value());
            check(library.grade(outlet, domain::Reliability::B, {}).has_value());
            check(library.setStatus(id(wire), domain::ReadingStatus::Done).has_value());
            hale = *session->entities().add(u"Person"_s, u"Marta Hale"_s);
            check(session->annotations().linkEntity(silent, hale).has_value());
            session::AssertionDraft denies;
            denies.stance = domain::Stance::Denies;
            check(session->claims().assertNew(silent, u"The crane was old."_s, denies).has_value());
        }
        static void check(bool done) {
            if (!done) {
                qFatal("the dossier could not be made");
            }
        }
        [[nodiscard]] domain::ArticleId id(domain::VersionId version) const {
            return *session->library().articleOf(version);
        }
        void tell(domain::VersionId version, const QString& source, const QString& published) {
            auto& library = session->library();
            auto article = library.article(id(version))->article;
            article.published = domain::PartialDate::fromString(published);
            check(library.update(article).has_value());
            check(library.setSource(id(version), source).has_value());
        }
        [[nodiscard]] dossier::FacetQuestion question(const std::vector<Facet>& facets) const {
            dossier::FacetQuestion question{Facets(facets)};
            const auto rows = session->entities().rows();
            for (const session::EntityRow& row : *rows) {
                if (question.facets.contains(Facet::ofEntity(row.entity.id))) {
                    question.mentioning = row.articles;
                }
            }
            return question;
        }
        /// "post wire": which articles fit.
        [[nodiscard]] QString fitting(const std::vector<Facet>& facets) const {
            const auto found = session->finding().articles(question(facets));
            QStringList names;
            for (const auto& [version, name] :
                 {std::pair(post, u"post"_s), std::pair(wire, u"wire"_s), std::pair(notes, u"notes"_s)}) {
                if (std::ranges::binary_search(*found, id(version))) {
                    names << name;
                }
            }
            return names.join(u' ');
        }
        [[nodiscard]] static Facet from(QStringView date) { return Facet::from(domain::PartialDate::fromString(date)); }
        [[nodiscard]] static Facet to(QStringView date) { return Facet::to(domain::PartialDate::fromString(date)); }
    };

private Q_SLOTS:
    void articlesThatFit() {
        const Harbour test;
        QCOMPARE(test.fitting({}), u"post wire notes");
        QCOMPARE(test.fitting({Facet::ofStatus(domain::ReadingStatus::Unread)}), u"post notes");
        QCOMPARE(test.fitting(
                     {Facet::ofStatus(domain::ReadingStatus::Unread), Facet::ofStatus(domain::ReadingStatus::Done)}),
                 u"post wire notes");
        // The grade in force, not the one before.
        QCOMPARE(test.fitting({Facet::ofGrade(domain::Reliability::C)}), u"");
        QCOMPARE(test.fitting({Facet::ofGrade(domain::Reliability::B)}), u"post");
        QCOMPARE(test.fitting({Facet::ofGrade(std::nullopt)}), u"wire notes");
        QCOMPARE(test.fitting({Facet::ofSource(test.outlet)}), u"post");
        QCOMPARE(test.fitting({Facet::ofSource({})}), u"notes");
        QCOMPARE(test.fitting({Facet::ofSource({}), Facet::ofSource(test.outlet)}), u"post notes");
        QCOMPARE(test.fitting({Facet::ofSource(test.outlet), Facet::ofStatus(domain::ReadingStatus::Done)}), u"");
    }

    void articlesOfATime_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("fitting");
        QTest::newRow("year") << u"2031"_s << u"2031"_s << u"post"_s;
        QTest::newRow("the day itself") << u"2031-03-03"_s << u"2031-03-03"_s << u"post"_s;
        QTest::newRow("the day before") << u"2031-03-01"_s << u"2031-03-02"_s << u""_s;
        QTest::newRow("open end") << u"2030"_s << QString() << u"post wire"_s;
        QTest::newRow("open beginning") << QString() << u"2030"_s << u"wire"_s;
        QTest::newRow("a month of the summer") << u"2030-08"_s << u"2030-08"_s << u"wire"_s;
        QTest::newRow("after the summer") << u"2030-09"_s << u"2030-12"_s << u""_s;
        QTest::newRow("before the summer") << u"2030-01"_s << u"2030-05"_s << u""_s;
        QTest::newRow("winter") << u"2029-24"_s << u"2030-06-01"_s << u"wire"_s;
    }
    void articlesOfATime() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, fitting);
        const Harbour test;
        std::vector<Facet> facets;
        if (!from.isEmpty()) {
            facets.push_back(Harbour::from(from));
        }
        if (!to.isEmpty()) {
            facets.push_back(Harbour::to(to));
        }
        QCOMPARE(test.fitting(facets), fitting);
    }

    /// A winter ends in the year after.
    void aWinterReachesIntoTheNextYear() {
        Harbour test;
        test.tell(test.notes, u"Quayside Notes"_s, u"2029-24"_s);
        QCOMPARE(test.fitting({Harbour::from(u"2030-02"), Harbour::to(u"2030-02")}), u"notes");
        QCOMPARE(test.fitting({Harbour::to(u"2029-12-01")}), u"notes");
        QCOMPARE(test.fitting({Harbour::from(u"2030-03")}), u"post wire");
    }

    void articlesOfAnEntity() {
        Harbour test;
        // Named in two, linked to a quote of the third.
        QCOMPARE(test.fitting({Facet::ofEntity(test.hale)}), u"post wire notes");
        REQUIRE(test.session->annotations().unlinkEntity(test.silent, test.hale));
        QCOMPARE(test.fitting({Facet::ofEntity(test.hale)}), u"post notes");
        // Somebody said that the name means somebody else.
        const auto mentions = test.session->entities().mentionsOf(test.notes);
        REQUIRE(mentions);
        REQUIRE(test.session->entities().reject(test.notes, mentions->front().range, test.hale));
        QCOMPARE(test.fitting({Facet::ofEntity(test.hale)}), u"post");
    }

    /// One quote has to have all that is asked of quotes.
    void articlesWithQuotes() {
        Harbour test;
        QCOMPARE(test.fitting({Facet::ofColour(1)}), u"post");
        QCOMPARE(test.fitting({Facet::ofColour(1), Facet::ofColour(3)}), u"post wire");
        QCOMPARE(test.fitting({Facet::ofStance(domain::Stance::Denies)}), u"wire");
        QCOMPARE(test.fitting({Facet::ofStance(domain::Stance::Denies), Facet::ofColour(3)}), u"wire");
        static_cast<void>(test.quote(test.wire, u"The port"_s, 1));
        QCOMPARE(test.fitting({Facet::ofStance(domain::Stance::Denies), Facet::ofColour(1)}), u"");
        QCOMPARE(test.fitting({Facet::ofStance(domain::Stance::Asserts)}), u"");
    }

    void articlesWithTags() {
        Harbour test;
        const domain::TagId tag(test.ids.next());
        REQUIRE(test.session->actions().act(u"test"_s, u"Tag"_s, [&](dossier::Change& change) {
            const auto made = change.run("INSERT INTO tag (id, name, colour) VALUES (?1, 'urgent', 2)", tag);
            return made ? change.run("INSERT INTO quote_tag (quote_id, tag_id) VALUES (?1, ?2)", test.fell, tag) : made;
        }));
        QCOMPARE(test.fitting({Facet::ofTag(tag)}), u"post");
        QCOMPARE(test.session->finding().quotes(test.question({Facet::ofTag(tag)})).value(), std::vector{test.fell});
    }

    void quotesThatFit() {
        const Harbour test;
        const auto fitting = [&](const std::vector<Facet>& facets) {
            return test.session->finding().quotes(test.question(facets)).value();
        };
        QCOMPARE(fitting({}).size(), 2U);
        QVERIFY(fitting({Facet::ofSource(test.outlet)}) == std::vector{test.fell});
        QVERIFY(fitting({Facet::ofColour(3)}) == std::vector{test.silent});
        QVERIFY(fitting({Facet::ofStance(domain::Stance::Denies)}) == std::vector{test.silent});
        // The entity has to be linked to the quote: that the article names it is not enough.
        QVERIFY(fitting({Facet::ofEntity(test.hale)}) == std::vector{test.silent});
        QVERIFY(fitting({Facet::ofSource(test.outlet), Facet::ofColour(3)}).empty());
    }

    /// The best twelve of a thousand are of no use if none of them fits.
    void textsAreLimitedToWhatFitsBeforeTheyAreCounted() {
        const Harbour test;
        const auto found = [&](const QString& words, const std::vector<Facet>& facets) {
            QStringList titles;
            const auto among = test.session->finding().scope(test.question(facets));
            const auto hits = test.session->finding().texts({words, &*among, 1});
            for (const auto& hit : *hits) {
                titles << hit.title;
            }
            return titles;
        };
        QCOMPARE(found(u"crane"_s, {}).size(), 1);
        QCOMPARE(found(u"crane"_s, {Facet::ofSource(test.outlet)}), QStringList{u"The crane fell"_s});
        QCOMPARE(found(u"crane"_s, {Facet::ofColour(3)}), QStringList{u"No comment on the crane"_s});
        QCOMPARE(found(u"crane"_s, {Facet::ofSource({})}), QStringList{u"Rain"_s});
        QCOMPARE(found(u"crane"_s, {Harbour::from(u"2032")}), QStringList());
        const auto among = test.session->finding().scope(test.question({Facet::ofSource({})}));
        const auto hits = test.session->finding().texts({u"crane"_s, &*among, 5});
        QVERIFY(hits->front().snippet.contains(u"rained on the crane"_s));
    }

    void searchesAreSavedRenamedAndRemoved() {
        Harbour test;
        auto& finding = test.session->finding();
        const Facets facets({Facet::ofStance(domain::Stance::Denies)});
        const auto id = finding.save(u"  Denials "_s, u"crane"_s, facets);
        REQUIRE(id);
        const domain::SavedSearch expected{*id, u"Denials"_s, u"crane"_s, facets};
        QVERIFY(finding.savedSearches().value() == std::vector{expected});
        test.reopen();
        auto& again = test.session->finding();
        QVERIFY(again.savedSearches().value() == std::vector{expected});

        REQUIRE(again.save(u"Unread"_s, {}, Facets({Facet::ofStatus(domain::ReadingStatus::Unread)})));
        const auto taken = again.rename(*id, u"Unread"_s);
        QVERIFY(!taken);
        QVERIFY(taken.error().code == ErrorCode::InvalidInput);
        REQUIRE(again.rename(*id, u"Who denies it"_s));
        QCOMPARE(again.savedSearches()->front().name, u"Who denies it"_s);
        REQUIRE(again.remove(*id));
        QCOMPARE(again.savedSearches()->size(), 1U);
        QVERIFY(again.remove(*id).error().code == ErrorCode::NotFound);

        // Each of these is an action.
        QCOMPARE(test.session->log(1)->front().action.summary, u"Delete the search “Who denies it”"_s);
        REQUIRE(test.session->actions().undo());
        REQUIRE(test.session->actions().undo());
        QVERIFY(again.savedSearches()->front() == expected);
        QVERIFY(test.session->verify()->isClean());
    }

    void whatCannotBeSaved() {
        Harbour test;
        auto& finding = test.session->finding();
        QVERIFY(finding.save(u" "_s, u"crane"_s, {}).error().code == ErrorCode::InvalidInput);
        QVERIFY(finding.save(u"Nothing"_s, u" "_s, {}).error().code == ErrorCode::InvalidInput);
        QVERIFY(finding.savedSearches()->empty());
        // The same name once more means the same search.
        const auto first = finding.save(u"Crane"_s, u"crane"_s, {});
        const auto second = finding.save(u"Crane"_s, u"cranes"_s, {});
        QVERIFY(first.value() == second.value());
        QCOMPARE(finding.savedSearches()->front().words, u"cranes"_s);
    }

    void manyAreMarkedInOneAction() {
        Harbour test;
        auto& library = test.session->library();
        const std::vector all{test.id(test.post), test.id(test.wire), test.id(test.notes)};
        REQUIRE(library.setStatus(all, domain::ReadingStatus::Done));
        QCOMPARE(test.fitting({Facet::ofStatus(domain::ReadingStatus::Done)}), u"post wire notes");
        QCOMPARE(test.session->log(1)->front().action.summary, u"Mark 2 articles as read"_s);
        const auto entries = test.session->log(-1)->size();
        REQUIRE(library.setStatus(all, domain::ReadingStatus::Done));
        QCOMPARE(test.session->log(-1)->size(), entries);
        REQUIRE(test.session->actions().undo());
        QCOMPARE(test.fitting({Facet::ofStatus(domain::ReadingStatus::Done)}), u"wire");
    }
};

QTEST_GUILESS_MAIN(FindingTest)
#include "tst_finding.moc"
