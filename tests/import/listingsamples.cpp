// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/listingsamples.h"

namespace gainsay::test {

const QByteArray stixBundle(R"({"type": "bundle", "id": "bundle--1", "objects": [
            {"type": "intrusion-set", "id": "intrusion-set--a", "name": "Grey Heron", "aliases": ["Grey Heron", "GH-7"],
             "x_mitre_aliases": ["Wader"], "description": "A group. (Citation: Somebody 2020)\n\nMore of it.",
             "external_references": [{"source_name": "mitre-attack", "external_id": "G9999"},
                                     {"source_name": "a blog", "url": "https://blog.example"}]},
            {"type": "malware", "id": "malware--b", "name": "Quill"},
            {"type": "tool", "id": "tool--c", "name": "Rake"},
            {"type": "campaign", "id": "campaign--d", "name": "Spring Tide"},
            {"type": "identity", "id": "identity--e", "name": "Ann Example", "identity_class": "individual"},
            {"type": "identity", "id": "identity--f", "name": "Port Office", "identity_class": "organization",
             "sectors": ["government-national"]},
            {"type": "identity", "id": "identity--g", "name": "Somebody"},
            {"type": "threat-actor", "id": "threat-actor--h", "name": "Old Heron", "revoked": true},
            {"type": "relationship", "id": "relationship--i"}, {"type": "relationship", "id": "relationship--j"},
            {"type": "malware", "id": "malware--k"}, 7]})");
const QByteArray ftmCompany(R"({"id": "ex-1", "schema": "Company", "caption": "Nord Werft", "properties":
            {"name": ["North Yard", "Nord Werft"], "alias": ["NY"], "wikidataId": ["Q1"], "leiCode": ["L1"],
             "notes": ["Builds cranes."], "country": ["de"]}})");
const QByteArray ftmOwnership(R"({"id": "ex-2", "schema": "Ownership", "properties": {"owner": ["ex-1"]}})");
const QByteArray ftmCaptioned(R"({"id": "ex-3", "schema": "Person", "caption": "Ann Example", "properties": {}})");
const QByteArray ownPack(R"({"format": "gainsay-pack 1", "name": "Port", "entities": [
            {"key": "a", "schema": "Person", "name": "Ann", "aliases": [{"name": "An", "language": "en"}]},
            {"key": "b", "schema": "Person", "name": "Bo"}], "distinctFrom": [{"a": "a", "b": "b", "reason": "two"}]})");
const QByteArray
    faultyPack(R"({"format": "gainsay-pack 1", "entities": [{"key": "a", "schema": "Person", "name": "Ann"}],
                           "distinctFrom": [{"a": "a", "b": "z"}]})");
const QByteArray bareBundle(R"({"type": "bundle"})");
const QByteArray faultyBundle(R"({"type": "bundle", "objects": [}])");
const QByteArray emptyBundle(R"({"type": "bundle", "objects": []})");
const QByteArray deepBundle(R"({"type": "bundle", "objects": )");

} // namespace gainsay::test
