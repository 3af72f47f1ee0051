// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/annotationimport.h"
#include "tests/session/testsession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

using namespace gainsay;
using namespace Qt::StringLiterals;
using domain::Facet;

/// Tags and what they are on: each change one action with a name, taken back in one step.
class TagsTest : public QObject {
    Q_OBJECT

private:
    struct Tagged : TestSession {
        domain::VersionId post = article("# The crane fell\n\nThe crane fell on Sunday. Nobody was hurt, it said.\n");
        domain::QuoteId fell = quote(post, u"fell on Sunday"_s);
        domain::QuoteId hurt = quote(post, u"Nobody was hurt"_s);
        session::TagDesk& tags = session->tags();

        [[nodiscard]] QString on(domain::QuoteId id) const {
            QStringList names;
            const auto all = session->tags().ofQuote(id);
            for (const domain::Tag& tag : *all) {
                names << tag.name;
            }
            return names.join(u' ');
        }
        /// "figures 2, witness 1"
        [[nodiscard]] QString all() const {
            QStringList names;
            const auto rows = session->tags().rows();
            for (const session::TagRow& row : *rows) {
                names << u"%1 %2"_s.arg(row.tag.name).arg(row.quotes);
            }
            return names.join(u", "_s);
        }
        [[nodiscard]] QString undoName() const { return session->undoState()->undo; }
        [[nodiscard]] domain::TagId made(const std::vector<domain::QuoteId>& quotes, const QString& name) const {
            const auto tag = session->tags().setNamed(quotes, name);
            return tag ? *tag : domain::TagId();
        }
    };

private Q_SLOTS:
    void makesATagAndPutsItOnSeveralInOneAction() {
        const Tagged test;
        REQUIRE(test.tags.setNamed({test.fell, test.hurt}, u"  figures "_s));
        QCOMPARE(test.all(), u"figures 2"_s);
        QCOMPARE(test.undoName(), u"New tag “figures”"_s);
        REQUIRE(test.session->actions().undo());
        QCOMPARE(test.all(), QString());
        REQUIRE(test.session->actions().redo());
        QCOMPARE(test.on(test.hurt), u"figures"_s);
    }

    void namesThatDifferInCaseAloneAreOneTag() {
        const Tagged test;
        const auto tag = test.made({test.fell}, u"Witness"_s);
        QCOMPARE(test.made({test.hurt}, u"witness"_s), tag);
        QCOMPARE(test.all(), u"Witness 2"_s);
        QCOMPARE(test.undoName(), u"Tag a quote “Witness”"_s);
        QVERIFY(!test.tags.setNamed({test.fell}, u" "_s));
    }

    void setsAndTakesOffOnlyWhereSomethingChanges() {
        const Tagged test;
        const auto tag = test.made({test.fell}, u"figures"_s);
        REQUIRE(test.tags.set({test.fell, test.hurt}, tag));
        QCOMPARE(test.undoName(), u"Tag a quote “figures”"_s);
        const auto entries = test.session->log(100)->size();
        REQUIRE(test.tags.set({test.fell, test.hurt}, tag));
        QCOMPARE(test.session->log(100)->size(), entries);
        REQUIRE(test.tags.unset({test.fell, test.hurt}, tag));
        QCOMPARE(test.undoName(), u"Take the tag “figures” off 2 quotes"_s);
        QCOMPARE(test.all(), u"figures 0"_s);
        REQUIRE(test.session->actions().undo());
        QCOMPARE(test.all(), u"figures 2"_s);
    }

    void newTagsGetColoursThatFewOthersHave() {
        const Tagged test;
        std::set<int> colours;
        for (const QString& name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s}) {
            QVERIFY(!test.made({}, name).isNull());
        }
        const auto rows = test.tags.rows();
        for (const session::TagRow& row : *rows) {
            colours.insert(row.tag.colour);
        }
        QCOMPARE(colours.size(), 8U);
    }

    void renamesAndRefusesATakenName() {
        const Tagged test;
        const auto figures = test.made({test.fell}, u"figures"_s);
        (void)test.made({test.hurt}, u"witness"_s);
        QVERIFY(!test.tags.rename(figures, u"Witness"_s));
        QVERIFY(!test.tags.rename(figures, u""_s));
        REQUIRE(test.tags.rename(figures, u"numbers"_s));
        QCOMPARE(test.undoName(), u"Rename the tag “figures” to “numbers”"_s);
        // The name is free again, its key is not.
        const auto again = test.made({test.hurt}, u"figures"_s);
        QVERIFY(again != figures);
        QCOMPARE(test.all(), u"figures 1, numbers 1, witness 1"_s);
    }

    void recoloursSeveralInOneAction() {
        const Tagged test;
        const auto a = test.made({}, u"a"_s);
        const auto b = test.made({}, u"b"_s);
        QVERIFY(!test.tags.recolour({a}, 9));
        REQUIRE(test.tags.recolour({a, b}, 7));
        QCOMPARE(test.undoName(), u"Recolour 2 tags"_s);
        QCOMPARE(test.tags.rows()->front().tag.colour, 7);
        REQUIRE(test.session->actions().undo());
        QVERIFY(test.tags.rows()->front().tag.colour != 7 || test.tags.rows()->back().tag.colour != 7);
    }

    void mergesIntoAnotherAlsoInSavedSearches() {
        const Tagged test;
        const auto figures = test.made({test.fell, test.hurt}, u"figures"_s);
        const auto numbers = test.made({test.fell}, u"numbers"_s);
        REQUIRE(test.session->finding().save(u"s"_s, {}, domain::Facets({Facet::ofTag(figures)})));
        QVERIFY(!test.tags.merge({numbers}, numbers));
        REQUIRE(test.tags.merge({figures}, numbers));
        QCOMPARE(test.undoName(), u"Merge the tag “figures” into “numbers”"_s);
        QCOMPARE(test.all(), u"numbers 2"_s);
        QVERIFY(test.session->finding().savedSearches()->front().facets.contains(Facet::ofTag(numbers)));
        REQUIRE(test.session->actions().undo());
        QCOMPARE(test.all(), u"figures 2, numbers 1"_s);
        QVERIFY(test.session->finding().savedSearches()->front().facets.contains(Facet::ofTag(figures)));
    }

    void deletesWithWhatItIsOn() {
        const Tagged test;
        const auto figures = test.made({test.fell, test.hurt}, u"figures"_s);
        const auto witness = test.made({test.hurt}, u"witness"_s);
        REQUIRE(test.session->finding().save(u"tag alone"_s, {}, domain::Facets({Facet::ofTag(figures)})));
        REQUIRE(test.session->finding().save(u"with words"_s, u"crane"_s, domain::Facets({Facet::ofTag(figures)})));
        REQUIRE(test.tags.remove({figures, witness}));
        QCOMPARE(test.undoName(), u"Delete 2 tags"_s);
        QCOMPARE(test.all(), QString());
        QCOMPARE(test.session->finding().savedSearches()->size(), 1U); // the other looked for nothing else
        REQUIRE(test.session->actions().undo());
        QCOMPARE(test.on(test.hurt), u"figures witness"_s);
        QCOMPARE(test.session->finding().savedSearches()->size(), 2U);
        // A quote that goes takes its tags along.
        REQUIRE(test.session->annotations().remove({test.hurt}));
        QCOMPARE(test.all(), u"figures 1, witness 0"_s);
        REQUIRE(test.session->actions().undo());
        QCOMPARE(test.all(), u"figures 2, witness 1"_s);
    }

    void severalOfAnyKindGoInOneAction() {
        const Tagged test;
        auto& session = *test.session;
        const auto a = session.entities().add(u"Person"_s, u"Ann"_s);
        const auto b = session.entities().add(u"Person"_s, u"Ben"_s);
        const auto one = session.claims().add(u"The crane fell."_s);
        const auto other = session.claims().add(u"The crane was old."_s);
        QVERIFY(a && b && one && other);
        REQUIRE(session.annotations().linkEntity(std::vector{test.fell, test.hurt}, *a));
        QCOMPARE(test.undoName(), u"Link 2 quotes to Ann"_s);
        REQUIRE(session.claims().assertAll({test.fell, test.hurt}, *one, domain::Stance::Denies));
        QCOMPARE(test.undoName(), u"Say what 2 quotes say about a claim"_s);
        QCOMPARE(session.claims().assertions()->size(), 2U);
        QVERIFY(std::ranges::all_of(*session.claims().assertions(), [](const domain::Assertion& said) {
            return said.stance == domain::Stance::Denies && said.modality == domain::Modality::Denied;
        }));
        REQUIRE(session.entities().remove(std::vector{*a, *b}));
        QCOMPARE(test.undoName(), u"Delete 2 entities"_s);
        REQUIRE(session.claims().remove(std::vector{*one, *other}));
        QCOMPARE(test.undoName(), u"Delete 2 claims"_s);
        REQUIRE(session.actions().undo());
        REQUIRE(session.actions().undo());
        QCOMPARE(session.entities().all()->size(), 2U);
        QCOMPARE(session.annotations().entitiesOf(test.hurt)->size(), 1U);
        QCOMPARE(session.claims().assertions()->size(), 2U);
        const auto s = session.finding().save(u"s"_s, u"crane"_s, {});
        const auto t = session.finding().save(u"t"_s, u"quay"_s, {});
        REQUIRE(session.finding().remove(std::vector{*s, *t}));
        QCOMPARE(test.undoName(), u"Delete 2 searches"_s);
    }

    void anEntityThatIsMadeForAQuoteIsOneActionWithTheLink() {
        const Tagged test;
        const auto made = test.session->annotations().linkNewEntity({test.fell}, u"Person"_s, u"Ann"_s);
        REQUIRE(made);
        REQUIRE(test.session->actions().undo());
        QVERIFY(test.session->entities().all()->empty());
        QVERIFY(test.session->annotations().entitiesOf(test.fell)->empty());
    }

    void severalContradictionsAreDecidedInOneActionAndKeepTheirNotes() {
        const Tagged test;
        auto& desk = test.session->contradictions();
        const auto third = [&test] {
            const auto text = test.session->library().text(test.post);
            return *test.session->annotations().add(
                test.post, {text->text().indexOf(u"it said"_s), text->text().indexOf(u"it said"_s) + 7}, 1);
        }();
        const auto one = desk.pair(test.fell, test.hurt);
        const auto other = desk.pair(test.fell, third);
        QVERIFY(one && other);
        REQUIRE(desk.decide(*one, domain::ContradictionStatus::Explained, u"two days"_s));
        const auto decided = desk.decisions({*one, *other}, domain::ContradictionStatus::Confirmed);
        REQUIRE(decided);
        REQUIRE(test.session->suggestions().decideAll({}, *decided, domain::ContradictionStatus::Confirmed));
        QCOMPARE(test.undoName(), u"Confirm 2 contradictions"_s);
        const auto view = desk.view(*one);
        QCOMPARE(view->contradiction.note, u"two days"_s);
        QVERIFY(view->contradiction.status == domain::ContradictionStatus::Confirmed);
        REQUIRE(test.session->actions().undo());
        QVERIFY(desk.view(*one)->contradiction.status == domain::ContradictionStatus::Explained);
        QVERIFY(desk.view(*other)->contradiction.status == domain::ContradictionStatus::Suggested);
    }

    void comesInAndGoesOutAsATaggingBody() {
        const Tagged test;
        REQUIRE(test.session->entities().add(u"Person"_s, u"Marta Hale"_s));
        (void)test.made({test.fell}, u"Figures"_s);
        const auto tagging = [](const QString& name) {
            return QJsonObject{{u"type"_s, u"TextualBody"_s}, {u"purpose"_s, u"tagging"_s}, {u"value"_s, name}};
        };
        const QJsonObject selector{{u"type"_s, u"TextQuoteSelector"_s}, {u"exact"_s, u"Nobody was hurt, it said"_s}};
        const QJsonObject annotation{
            {u"@context"_s, u"http://www.w3.org/ns/anno.jsonld"_s},
            {u"type"_s, u"Annotation"_s},
            {u"id"_s, u"urn:x:1"_s},
            {u"body"_s, QJsonArray{tagging(u"figures"_s), tagging(u"from outside"_s), tagging(u"Marta Hale"_s)}},
            {u"target"_s, QJsonObject{{u"source"_s, u"urn:x:page"_s}, {u"selector"_s, selector}}}};
        const QByteArray json = QJsonDocument(annotation).toJson();
        const auto outcomes = session::importAnnotations(test.session->actions(), json);
        REQUIRE(outcomes);
        QCOMPARE(outcomes->size(), 1U);
        const auto quote = outcomes->front().quote;
        QCOMPARE(test.on(quote), u"Figures from outside"_s); // its name is that of the one that was there
        QCOMPARE(test.session->annotations().entitiesOf(quote)->size(), 1U);
        REQUIRE(test.session->actions().undo());
        QCOMPARE(test.all(), u"Figures 1"_s);
    }

    void aReportCanHoldTheQuotesOfOneTag() {
        const Tagged test;
        const auto tag = test.made({test.fell}, u"figures <1>"_s);
        const QString path = test.path(u"report.html"_s);
        session::ReportOptions options;
        options.tag = tag;
        const auto written = test.session->reports().write(session::ReportFormat::Html, options, path);
        REQUIRE(written);
        QCOMPARE(written->quotes, 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        QVERIFY(html.contains(u"fell on Sunday"_s));
        QVERIFY(!html.contains(u"Nobody was hurt</mark>"_s));
        QVERIFY(html.contains(u"the 1 with the tag “figures &lt;1&gt;”"_s));
        options.tag = {};
        QCOMPARE(test.session->reports().preview(options)->quotes, 2);
    }
};

QTEST_GUILESS_MAIN(TagsTest)
#include "tst_tags.moc"
