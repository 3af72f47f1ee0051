// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/entities/listingbuilder.h"
#include "app/import/entities/listingcbor.h"
#include "app/import/entities/listingreader.h"
#include "app/import/limits.h"
#include "tests/import/listingsamples.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::import;
using namespace gainsay::test;
using namespace Qt::StringLiterals;
using domain::EntityListing;
using domain::ListedEntity;

namespace {

const ImportHints hints{u"list"_s, {}, {}, {}};

EntityListing read(const QByteArray& bytes) {
    auto listing = readEntityListing(bytes, hints);
    if (!listing) {
        qWarning("%s", qPrintable(listing.error().message));
    }
    return listing.value_or(EntityListing());
}

QString whyNot(const QByteArray& bytes, ErrorCode code) {
    const auto listing = readEntityListing(bytes, hints);
    return listing                        ? u"it was read"_s
           : listing.error().code != code ? toString(listing.error().code)
                                          : listing.error().message;
}

QStringList namesOf(const ListedEntity& entity) {
    QStringList names;
    for (const domain::ListedName& one : entity.aliases) {
        names << one.name;
    }
    return names;
}

} // namespace

/// Lists of entities in other programs' formats.
class EntityListingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsStix() {
        const EntityListing listing = read(stixBundle);
        QCOMPARE(listing.entities.size(), 7U);
        const ListedEntity& heron = listing.entities[0];
        QCOMPARE(heron.schema, u"Organization"_s);
        QCOMPARE(heron.note, u"A group."_s);
        QCOMPARE(namesOf(heron), (QStringList{u"GH-7"_s, u"Wader"_s}));
        QCOMPARE(heron.ids, (std::vector<domain::ExternalId>{{u"mitre-attack"_s, u"G9999"_s},
                                                             {u"stix"_s, u"intrusion-set--a"_s}}));
        QStringList schemata;
        for (const ListedEntity& one : listing.entities) {
            schemata << one.schema;
        }
        QCOMPARE(schemata, (QStringList{u"Organization"_s, u"Asset"_s, u"Asset"_s, u"Event"_s, u"Person"_s,
                                        u"PublicBody"_s, u"LegalEntity"_s}));
        const auto leftOut = listing.leftOut;
        QVERIFY(std::ranges::contains(leftOut, domain::LeftOut{u"Old Heron"_s, u"it is revoked or deprecated"_s}));
        QVERIFY(
            std::ranges::contains(leftOut, domain::LeftOut{u"relationship (2 times)"_s, u"this kind is no entity"_s}));
        QVERIFY(std::ranges::contains(leftOut, domain::LeftOut{u"malware--k"_s, u"it has no name"_s}));
    }

    void readsFollowTheMoney() {
        const QByteArray company = ftmCompany;
        const QByteArray ownership = ftmOwnership;
        const QByteArray captioned = ftmCaptioned;
        for (const QByteArray& bytes : {'[' + company + ',' + ownership + ',' + captioned + ']',
                                        company.simplified() + '\n' + ownership + "\r\n" + captioned + '\n'}) {
            const EntityListing listing = read(bytes);
            QCOMPARE(listing.entities.size(), 2U);
            const ListedEntity& yard = listing.entities[0];
            QCOMPARE(yard.name, u"North Yard"_s);
            QCOMPARE(namesOf(yard), (QStringList{u"Nord Werft"_s, u"NY"_s}));
            QCOMPARE(yard.note, u"Builds cranes."_s);
            QCOMPARE(yard.ids, (std::vector<domain::ExternalId>{
                                   {u"wikidata"_s, u"Q1"_s}, {u"lei"_s, u"L1"_s}, {u"ftm"_s, u"ex-1"_s}}));
            QCOMPARE(listing.entities[1].name, u"Ann Example"_s);
            QCOMPARE(listing.leftOut, (std::vector<domain::LeftOut>{{u"Ownership"_s, u"this kind is no entity"_s}}));
        }
        QCOMPARE(read(company).entities.size(), 1U);
    }

    void readsTables() {
        const EntityListing listing = read("\xEF\xBB\xBFType;Name;Aliases;Ids;Colour;Language\r\n"
                                           "public body;Ministry of Cranes;\"MoC; Crane Ministry ;MoC\";\"wikidata: "
                                           "Q2;X9\";red;en\r\n"
                                           ";\"The \"\"Works\"\"\nof the north\";;;;\r\n"
                                           "Spaceship;Enterprise;;;;\r\n\r\n"
                                           "Person;;;;;\r\n"
                                           "Person;\xE9\x98\xB2\xE8\xA1\x9B\xE7\x9C\x81;;;;");
        QCOMPARE(listing.entities.size(), 3U);
        QCOMPARE(listing.entities[0].schema, u"PublicBody"_s);
        QCOMPARE(listing.entities[0].aliases,
                 (std::vector<domain::ListedName>{{u"MoC"_s, u"en"_s}, {u"Crane Ministry"_s, u"en"_s}}));
        QCOMPARE(listing.entities[0].ids,
                 (std::vector<domain::ExternalId>{{u"wikidata"_s, u"Q2"_s}, {u"id"_s, u"X9"_s}}));
        QCOMPARE(listing.entities[1].name, u"The \"Works\" of the north"_s);
        QCOMPARE(listing.entities[1].schema, u"LegalEntity"_s);
        QCOMPARE(listing.entities[2].name, u"防衛省"_s);
        QCOMPARE(listing.leftOut.size(), 3U);
        QCOMPARE(read("name,type\nA,Person\nB,Company\na,Person\n").entities.size(), 2U); // A is there twice
        QCOMPARE(read("name\ttype\nA\tPerson").entities.size(), 1U);
        QVERIFY(whyNot("name\n\"open", ErrorCode::InvalidInput).contains(u"row 2"_s));
    }

    void readsItsOwnPacks() {
        const EntityListing listing = read(ownPack);
        QCOMPARE(listing.name, u"Port"_s);
        QCOMPARE(listing.entities.size(), 2U);
        QCOMPARE(listing.distinct, (std::vector<domain::ListedPair>{{u"a"_s, u"b"_s, u"two"_s}}));
        QVERIFY(whyNot(faultyPack, ErrorCode::InvalidInput).contains(u"kept apart"_s));
    }

    void refusesWhatItCannotRead() {
        QVERIFY(whyNot({}, ErrorCode::InvalidInput).contains(u"empty"_s));
        for (const QByteArray& other :
             {QByteArray("hello"), QByteArray("a,b\n1,2\n"), QByteArray("{}"), QByteArray("[]"), QByteArray("[1, 2]"),
              QByteArray("%PDF-1.4 name,type"), bareBundle}) {
            QVERIFY2(whyNot(other, ErrorCode::Unsupported).contains(u"no list of entities"_s), other.constData());
        }
        QVERIFY(whyNot(faultyBundle, ErrorCode::Corrupt).contains(u"byte"_s));
        QVERIFY(whyNot(emptyBundle, ErrorCode::InvalidInput).contains(u"no entity"_s));
        const QByteArray deep = deepBundle + QByteArray(100000, '[') + QByteArray(100000, ']') + '}';
        QVERIFY(whyNot(deep, ErrorCode::Corrupt).contains(u"nested too deeply"_s));
        QVERIFY(whyNot(QByteArray(maxInputBytes + 1, ' '), ErrorCode::TooLarge).contains(u"list"_s));
        QByteArray many = "name\n";
        for (size_t i = 0; i <= maxListedEntities; ++i) {
            many += QByteArray::number(static_cast<qulonglong>(i)) + '\n';
        }
        QVERIFY(whyNot(many, ErrorCode::TooLarge).contains(u"more than"_s));
    }

    void boundsWhatOneEntityBrings() {
        QByteArray aliases;
        for (size_t i = 0; i < 2 * maxListedNames; ++i) {
            aliases += "alias " + QByteArray::number(static_cast<qulonglong>(i)) + ';';
        }
        const EntityListing listing =
            read("name,aliases,note\n" + QByteArray(5000, 'x') + ",\"" + aliases + "\"," + QByteArray(90000, 'n'));
        QCOMPARE(listing.entities[0].aliases.size(), maxListedNames);
        QCOMPARE(listing.entities[0].name.size(), longestListedName);
        QCOMPARE(listing.entities[0].note.size(), longestListedNote);
        const auto sent = entityListingFromCbor(toCbor(listing));
        QVERIFY(sent);
        QCOMPARE(*sent, listing);
        EntityListing swollen = listing;
        swollen.entities[0].name += u'x';
        QVERIFY(!entityListingFromCbor(toCbor(swollen)));
        QVERIFY(!entityListingFromCbor("nonsense"));
    }

    /// What no screen shows is left out of names, and what is sent over by the worker arrives as it was.
    void leavesOutWhatNobodySees() {
        const EntityListing listing = read("name,aliases\nHarbour\xEF\xBB\xBF Police,\xEF\xBB\xBFQuay Watch\n");
        QCOMPARE(listing.entities.size(), 1U);
        QCOMPARE(listing.entities[0].name, u"Harbour Police"_s);
        QCOMPARE(namesOf(listing.entities[0]), QStringList{u"Quay Watch"_s});
        QCOMPARE(entityListingFromCbor(toCbor(listing)), listing);
    }
};

QTEST_GUILESS_MAIN(EntityListingTest)
#include "tst_entitylisting.moc"
