// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/evidenceformat.h"

#include "app/base/hash.h"

#include <QJsonValue>

namespace gainsay::session::evidence {

using namespace Qt::StringLiterals;

QString mergePath(const QByteArray& packageDigest) {
    return u"data/merges/%1.entries"_s.arg(toHex(packageDigest));
}

QJsonObject toJson(const dossier::JournalEntry& entry) {
    return {{u"sequence"_s, entry.sequence},
            {u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"actor"_s, entry.actor},
            {u"kind"_s, dossier::toString(entry.kind)},
            {u"target"_s, entry.target ? QJsonValue(*entry.target) : QJsonValue()},
            {u"action"_s, entry.action.code},
            {u"summary"_s, entry.action.summary},
            {u"changeset"_s, QString::fromLatin1(entry.changeset.toBase64())},
            {u"previous_hash"_s, toHex(entry.previousHash)},
            {u"hash"_s, toHex(entry.hash)}};
}

std::optional<dossier::JournalEntry> entryFromJson(const QJsonObject& object) {
    dossier::JournalEntry entry;
    entry.sequence = object[u"sequence"].toInteger();
    entry.at = QDateTime::fromString(object[u"at"].toString(), Qt::ISODateWithMs);
    entry.actor = object[u"actor"].toString();
    const auto kind = dossier::entryKindFromString(object[u"kind"].toString());
    if (!kind) {
        return std::nullopt;
    }
    entry.kind = *kind;
    if (object[u"target"].isDouble()) {
        entry.target = object[u"target"].toInteger();
    }
    entry.action = {object[u"action"].toString(), object[u"summary"].toString()};
    entry.changeset = QByteArray::fromBase64(object[u"changeset"].toString().toLatin1());
    entry.previousHash = QByteArray::fromHex(object[u"previous_hash"].toString().toLatin1());
    entry.hash = QByteArray::fromHex(object[u"hash"].toString().toLatin1());
    // Whatever was not read exactly would be written differently, or is there besides.
    return toJson(entry) == object ? std::optional(std::move(entry)) : std::nullopt;
}

} // namespace gainsay::session::evidence
