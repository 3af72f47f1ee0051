// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/facets.h"

#include <QTest>

using namespace gainsay::domain;
using namespace Qt::StringLiterals;

class FacetsTest : public QObject {
    Q_OBJECT

private:
    static Facets some() {
        return Facets(
            {Facet::ofStatus(ReadingStatus::Unread), Facet::ofGrade(Reliability::B), Facet::ofGrade(std::nullopt),
             Facet::ofSource(SourceId(QUuid(u"01890a5d-ac96-774b-bcce-b302099a8057"_s))), Facet::ofSource({}),
             Facet::from(PartialDate::fromString(u"2016-09")), Facet::to(PartialDate::fromString(u"2020-22")),
             Facet::ofEntity(EntityId(QUuid(u"01890a5d-ac96-774b-bcce-b302099a8058"_s))), Facet::ofColour(8),
             Facet::ofTag(TagId(QUuid(u"01890a5d-ac96-774b-bcce-b302099a8059"_s))), Facet::ofStance(Stance::Denies)});
    }

private Q_SLOTS:
    void jsonAndBack() {
        QCOMPARE(some().all().size(), 11U);
        QVERIFY(Facets::fromJson(some().toJson()) == some());
    }

    /// A dossier may come from anywhere.
    void whatIsNoFacetIsLeftOut() {
        const QJsonArray json{QJsonArray{u"status"_s, u"burnt"_s},
                              QJsonArray{u"grade"_s, u"G"_s},
                              QJsonArray{u"source"_s, u"nobody"_s},
                              QJsonArray{u"entity"_s, QString()},
                              QJsonArray{u"from"_s, u"yesterday"_s},
                              QJsonArray{u"colour"_s, u"9"_s},
                              QJsonArray{u"colour"_s, 3},
                              QJsonArray{u"stance"_s, u"shouts"_s},
                              QJsonArray{u"weather"_s, u"rain"_s},
                              QJsonArray{},
                              u"status"_s,
                              QJsonArray{u"stance"_s, u"doubts"_s}};
        QVERIFY(Facets::fromJson(json) == Facets({Facet::ofStance(Stance::Doubts)}));
    }

    void eachStandsOnceAndOfDatesTheLast() {
        Facets facets;
        facets.add(Facet::ofColour(2));
        facets.add(Facet::ofColour(2));
        facets.add(Facet::from(PartialDate::fromString(u"2016")));
        facets.add(Facet::from(PartialDate::fromString(u"2017")));
        QCOMPARE(facets.all().size(), 2U);
        QCOMPARE(facets.values(FacetKind::From), QStringList{u"2017"_s});
        QVERIFY(facets.concernQuotes());
        facets.remove(Facet::ofColour(2));
        QVERIFY(!facets.concernQuotes());
        QVERIFY(!facets.has(FacetKind::Colour));
        QVERIFY(facets.has(FacetKind::From));
    }
};

QTEST_GUILESS_MAIN(FacetsTest)
#include "tst_facets.moc"
