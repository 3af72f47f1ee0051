// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/externalid.h"

#include <QTest>

using namespace gainsay::domain;
using namespace Qt::StringLiterals;

/// Ids of other registers in a note.
class ExternalIdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites() {
        const std::vector<ExternalId> ids{{u"mitre-attack"_s, u"G0045"_s}, {u"stix"_s, u"intrusion-set--1"_s}};
        const QString note = withExternalIds(u"A group.\nSeen since 2010."_s, ids);
        QCOMPARE(note, u"A group.\nSeen since 2010.\nid mitre-attack: G0045\nid stix: intrusion-set--1"_s);
        QCOMPARE(externalIdsIn(note), ids);
        QCOMPARE(withoutExternalIds(note), u"A group.\nSeen since 2010."_s);
        QCOMPARE(withExternalIds(note, ids), note);
        QCOMPARE(withExternalIds({}, {ids[0]}), u"id mitre-attack: G0045"_s);
    }

    void ordinaryWordsAreNoIds() {
        const QString note = u"id of the group: unknown\nids: none\nid wikidata:"_s;
        QVERIFY(externalIdsIn(note).empty());
        QVERIFY(withExternalIds({}, {{u""_s, u"1"_s}, {u"x"_s, u" "_s}}).isEmpty());
        QCOMPARE(externalIdsIn(withExternalIds({}, {{u"MITRE ATT&CK: 1"_s, u" G 1 "_s}})),
                 (std::vector<ExternalId>{{u"MITRE-ATT&CK-1"_s, u"G 1"_s}}));
    }
};

QTEST_GUILESS_MAIN(ExternalIdTest)
#include "tst_externalid.moc"
