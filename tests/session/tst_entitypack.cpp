// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/testsession.h"

using namespace gainsay;
using namespace gainsay::session;
using namespace Qt::StringLiterals;

namespace {

const QByteArray bundle = R"({"type": "bundle", "objects": [
    {"type": "intrusion-set", "id": "intrusion-set--a", "name": "Grey Heron", "aliases": ["GH-7"],
     "external_references": [{"source_name": "mitre-attack", "external_id": "G9999"}]},
    {"type": "malware", "id": "malware--b", "name": "Quill"}, {"type": "relationship", "id": "relationship--c"}]})";

} // namespace

/// Lists of entities that come from outside.
class EntityPackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesInOnce() {
        TestSession test;
        const auto reader = workerListingReader(QStringLiteral(GAINSAY_BIN_DIR));
        const auto listing = listEntitiesIn(test.file(u"bundle.json"_s, bundle), reader);
        REQUIRE(listing);
        auto& desk = test.session->entities();
        const auto first = desk.addPack(*listing);
        REQUIRE(first);
        QCOMPARE(first->added, (QStringList{u"Grey Heron"_s, u"Quill"_s}));
        QCOMPARE(first->leftOut.size(), 1U);
        const auto all = desk.all();
        REQUIRE(all);
        QCOMPARE(all->front().note, u"id mitre-attack: G9999\nid stix: intrusion-set--a"_s);
        const auto before = test.session->logicalDump();
        const auto second = desk.addPack(*listing);
        REQUIRE(second);
        QVERIFY(second->added.isEmpty());
        QCOMPARE(second->known.size(), 2);
        QCOMPARE(test.session->log(-1)->size(), 1U);
        QCOMPARE(*test.session->logicalDump(), *before);
        REQUIRE(test.session->actions().undo());
        QVERIFY(desk.all()->empty());
    }

    /// What the user renamed is still known by its id, and stays as it is.
    void knowsByIdAndByName() {
        TestSession test;
        auto& desk = test.session->entities();
        const auto heron = desk.add(u"Organization"_s, u"The Herons"_s);
        REQUIRE(heron);
        auto entity = *desk.entity(*heron);
        entity.note = u"id mitre-attack: g9999"_s;
        REQUIRE(desk.update(entity));
        REQUIRE(desk.add(u"Asset"_s, u"QUILL"_s));
        const auto listing = workerListingReader(QStringLiteral(GAINSAY_BIN_DIR))(bundle, {}, {});
        REQUIRE(listing);
        const auto outcome = desk.addPack(*listing);
        REQUIRE(outcome);
        QVERIFY(outcome->added.isEmpty());
        QCOMPARE(outcome->known, (QStringList{u"Grey Heron"_s, u"Quill"_s}));
        QCOMPARE(desk.entity(*heron)->note, entity.note);
    }

    /// What somebody said about a pair stays, and what nobody did comes in.
    void keepsWhatIsSaidOfPairs() {
        TestSession test;
        auto& desk = test.session->entities();
        domain::EntityListing listing;
        listing.entities = {{u"a"_s, u"Person"_s, u"Ann"_s, {}, {}, {}},
                            {u"b"_s, u"Person"_s, u"Bo"_s, {}, {}, {}},
                            {u"c"_s, u"Person"_s, u"Cy"_s, {}, {}, {}}};
        listing.distinct = {{u"a"_s, u"b"_s, u"of the list"_s}, {u"b"_s, u"c"_s, u"of the list"_s}};
        const auto ann = desk.add(u"Person"_s, u"Ann"_s);
        const auto bo = desk.add(u"Person"_s, u"Bo"_s);
        REQUIRE(ann);
        REQUIRE(bo);
        REQUIRE(desk.setDistinct(*bo, *ann, u"mine"_s));
        REQUIRE(desk.addPack(listing));
        const auto pairs = desk.distinctPairs();
        REQUIRE(pairs);
        QCOMPARE(pairs->size(), 2U);
        QCOMPARE(std::ranges::count(*pairs, u"mine"_s, &domain::DistinctPair::reason), 1);
    }
};

QTEST_GUILESS_MAIN(EntityPackTest)
#include "tst_entitypack.moc"
