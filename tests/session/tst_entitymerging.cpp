// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/externalid.h"
#include "app/session/entitymerging.h"
#include "tests/session/testsession.h"

using namespace gainsay;
using namespace gainsay::session;
using namespace Qt::StringLiterals;

namespace {

/// A yard that is in the dossier twice, and somebody with whom either may be confused.
struct Yard : TestSession {
    domain::VersionId version;
    domain::EntityId yard;
    domain::EntityId wharf;
    domain::EntityId shop;
    domain::QuoteId both;
    domain::QuoteId wharfs;

    Yard() {
        version = article("# Crane\n\nNorth Yard owned the crane. Northyard Ltd sold it. NY Works bought it. The Works "
                          "closed, Northyard Ltd said.\n");
        auto& entities = session->entities();
        yard = *entities.add(u"Company"_s, u"North Yard"_s, {u"the Works"_s});
        wharf = *entities.add(u"Company"_s, u"Northyard Ltd"_s, {u"NY Works"_s, u"north yard"_s});
        shop = *entities.add(u"Company"_s, u"The Works"_s);
        auto kept = *entities.entity(yard);
        kept.note = u"Builds cranes."_s;
        auto merged = *entities.entity(wharf);
        merged.note = u"Sold in 2019.\nid wikidata: Q1"_s;
        both = quote(version, u"North Yard owned the crane"_s);
        wharfs = quote(version, u"Northyard Ltd sold it"_s);
        auto& annotations = session->annotations();
        const bool made = entities.update(kept) && entities.update(merged) && annotations.linkEntity(both, yard) &&
                          annotations.linkEntity(both, wharf) &&
                          entities.link(version, place(u"Northyard Ltd"_s), wharf) &&
                          entities.setDistinct(yard, wharf, u"One owns, one sells."_s) &&
                          entities.setDistinct(wharf, shop, u"A shop."_s) &&
                          session->claims().assertNew(wharfs, u"It was sold."_s, {});
        if (!made) {
            qFatal("the yard could not be made");
        }
    }

    [[nodiscard]] domain::TextRange place(const QString& words) const {
        const auto text = session->library().text(version);
        const auto at = text->text().indexOf(words);
        return text->index().toCodePoints(at, at + words.size());
    }
    [[nodiscard]] QByteArray dump() const { return *session->logicalDump(); }
    [[nodiscard]] qsizetype journalLength() const { return static_cast<qsizetype>(session->log(-1)->size()); }
};

} // namespace

/// Making one of two entities, and two of one.
class EntityMergingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void previewSaysWhatMoves() {
        const Yard test;
        const auto before = test.dump();
        const auto preview = previewEntityMerge(test.session->actions(), test.yard, test.wharf, {});
        REQUIRE(preview);
        QCOMPARE(preview->names, (QStringList{u"Northyard Ltd"_s, u"NY Works"_s})); // "north yard" is known
        QCOMPARE(preview->quotes, 1);
        QCOMPARE(preview->sharedQuotes, 1);
        QCOMPARE(preview->assertions, 1);
        QCOMPARE(preview->linkedMentions, 1);
        QCOMPARE(preview->rejectedMentions, 0);
        QCOMPARE(preview->distinctFrom, QStringList{u"The Works"_s});
        QVERIFY(preview->areDistinct);
        QCOMPARE(preview->distinctReason, u"One owns, one sells."_s);
        QVERIFY(preview->noteMoves);
        QCOMPARE(preview->forecast.suggested, 2); // "NY Works", the second "Northyard Ltd"
        QCOMPARE(preview->forecast.resolved, 1);  // "North Yard" was borne by both
        QCOMPARE(preview->forecast.unclear, 0);
        QCOMPARE(test.dump(), before);
    }

    void mergesInOneStep() {
        const Yard test;
        auto& session = *test.session;
        const auto before = test.dump();
        const auto entries = test.journalLength();
        REQUIRE(mergeEntities(session.actions(), test.yard, test.wharf));
        QCOMPARE(test.journalLength(), entries + 1);
        QVERIFY(!session.entities().entity(test.wharf));
        const auto kept = session.entities().entity(test.yard);
        REQUIRE(kept);
        QStringList names;
        for (const domain::Alias& alias : kept->aliases) {
            names << alias.name;
        }
        names.sort();
        QCOMPARE(names, (QStringList{u"NY Works"_s, u"Northyard Ltd"_s, u"the Works"_s}));
        QCOMPARE(kept->note, u"Builds cranes.\n\nSold in 2019.\nid wikidata: Q1"_s);
        QCOMPARE(*session.annotations().entitiesOf(test.both), std::vector{test.yard});
        QCOMPARE(*session.annotations().entitiesOf(test.wharfs), std::vector{test.yard});
        const auto pairs = session.entities().distinctPairs();
        REQUIRE(pairs);
        QCOMPARE(pairs->size(), 1U);
        QCOMPARE(pairs->front().reason, u"A shop."_s);
        const auto decided = session.actions().dossier().entities().decidedMentions();
        REQUIRE(decided);
        QCOMPARE(decided->size(), 1U);
        QCOMPARE(decided->front().entity, test.yard);
        const auto verified = session.verify();
        REQUIRE(verified);
        QVERIFY(verified->isClean());

        const auto merged = test.dump();
        REQUIRE(session.actions().undo());
        QCOMPARE(test.dump(), before);
        REQUIRE(session.actions().redo());
        QCOMPARE(test.dump(), merged);
    }

    void splitUndoesAMergeByHand() {
        const Yard test;
        auto& session = *test.session;
        REQUIRE(mergeEntities(session.actions(), test.yard, test.wharf));
        const auto merged = session.entities().entity(test.yard);
        REQUIRE(merged);
        EntitySplit split;
        split.from = test.yard;
        split.name = u" Northyard  Ltd "_s;
        split.quotes = {test.wharfs};
        split.reason = u"It sold the yard."_s;
        for (const domain::Alias& alias : merged->aliases) {
            if (alias.name != u"the Works"_s) {
                split.aliases.push_back(alias.id);
            }
        }
        const auto before = test.dump();
        const auto preview = previewEntitySplit(session.actions(), split, {});
        REQUIRE(preview);
        QCOMPARE(preview->names, (QStringList{u"Northyard Ltd"_s, u"NY Works"_s}));
        QCOMPARE(preview->quotes, 1);
        QCOMPARE(preview->assertions, 1);
        QCOMPARE(preview->linkedMentions, 1);
        QCOMPARE(preview->forecast.suggested, 2);
        QCOMPARE(test.dump(), before);

        const auto made = splitEntity(session.actions(), split);
        REQUIRE(made);
        const auto entity = session.entities().entity(*made);
        REQUIRE(entity);
        QCOMPARE(entity->name, u"Northyard Ltd"_s);
        QCOMPARE(entity->schema, u"Company"_s);
        QCOMPARE(entity->aliases.size(), 1U);
        QCOMPARE(session.entities().entity(test.yard)->aliases.size(), 1U);
        QCOMPARE(*session.annotations().entitiesOf(test.wharfs), std::vector{*made});
        QCOMPARE(*session.annotations().entitiesOf(test.both), std::vector{test.yard});
        const auto decided = session.actions().dossier().entities().decidedMentions();
        REQUIRE(decided);
        QCOMPARE(decided->front().entity, *made);
        QVERIFY(std::ranges::contains(*session.entities().distinctPairs(), u"It sold the yard."_s,
                                      &domain::DistinctPair::reason));
        const auto after = test.dump();
        REQUIRE(session.actions().undo());
        QCOMPARE(test.dump(), before);
        REQUIRE(session.actions().redo());
        QCOMPARE(test.dump(), after);
    }

    void refusals() {
        const Yard test;
        auto& actions = test.session->actions();
        const auto same = previewEntityMerge(actions, test.yard, test.yard, {});
        QVERIFY(!same && same.error().code == ErrorCode::InvalidInput);
        REQUIRE(test.session->entities().remove(test.shop));
        const auto gone = mergeEntities(actions, test.yard, test.shop);
        QVERIFY(!gone && gone.error().code == ErrorCode::NotFound);
        const auto unnamed = splitEntity(actions, {test.yard, u"  "_s, {}, {}, {}, true, {}});
        QVERIFY(!unnamed && unnamed.error().code == ErrorCode::InvalidInput);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = previewEntityMerge(actions, test.yard, test.wharf, stop.get_token());
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    }

    /// Decisions about many mentions are one action, and say nothing twice.
    void decidesInBulk() {
        const Yard test;
        auto& entities = test.session->entities();
        auto mentions = entities.mentionsOf(test.version);
        REQUIRE(mentions);
        const auto entries = test.journalLength();
        REQUIRE(entities.linkAll(*mentions, test.yard));
        QCOMPARE(test.journalLength(), entries + 1);
        const auto decided = entities.mentionsOf(test.version);
        REQUIRE(decided);
        QCOMPARE(decided->size(), mentions->size());
        for (const domain::Mention& mention : *decided) {
            QCOMPARE(mention.entity, test.yard);
            QVERIFY(mention.status == domain::MentionStatus::Linked);
        }
        REQUIRE(entities.linkAll(*decided, test.yard));
        QCOMPARE(test.journalLength(), entries + 1); // nothing changed
        REQUIRE(entities.rejectAll(*decided, test.yard));
        QVERIFY(std::ranges::all_of(*entities.mentionsOf(test.version), [](const domain::Mention& mention) {
            return mention.status == domain::MentionStatus::Rejected;
        }));
        QVERIFY(!entities.linkAll({}, test.yard));
    }

    void aNewEntityComesWithItsMentions() {
        const Yard test;
        auto& entities = test.session->entities();
        const auto mentions = entities.mentionsOf(test.version);
        REQUIRE(mentions);
        const auto known = entities.all()->size();
        const auto entries = test.journalLength();
        const auto harbour =
            entities.linkAllToNew(*mentions, QStringLiteral("Organization"), QStringLiteral(" Harbour  Works "));
        REQUIRE(harbour);
        QCOMPARE(test.journalLength(), entries + 1);
        QCOMPARE(entities.entity(*harbour)->name, QStringLiteral("Harbour Works"));
        QVERIFY(std::ranges::all_of(*entities.mentionsOf(test.version), [&](const domain::Mention& mention) {
            return mention.entity == *harbour && mention.status == domain::MentionStatus::Linked;
        }));
        REQUIRE(test.session->actions().undo());
        QCOMPARE(entities.all()->size(), known);
        QCOMPARE(*entities.mentionsOf(test.version), *mentions);

        const auto range = mentions->front().range;
        const auto quay =
            entities.linkToNew(test.version, range, QStringLiteral("Organization"), QStringLiteral("Quay Office"));
        REQUIRE(quay);
        QCOMPARE(test.journalLength(), entries + 3); // the undo is one as well
        const auto decided = *entities.mentionsOf(test.version);
        const auto here = std::ranges::find(decided, range, &domain::Mention::range);
        QVERIFY(here != decided.end() && here->entity == *quay);

        QVERIFY(!entities.linkAllToNew({}, QStringLiteral("Organization"), QStringLiteral("Nobody")));
        QVERIFY(!entities.linkToNew(test.version, range, QStringLiteral("Organization"), QStringLiteral(" ")));
        QCOMPARE(entities.all()->size(), known + 1);
    }
};

QTEST_GUILESS_MAIN(EntityMergingTest)
#include "tst_entitymerging.moc"
