// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/journalpackage.h"

#include "app/base/hash.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>

namespace gainsay::dossier {
namespace {

constexpr QLatin1StringView mergePrefix("merge:");
constexpr qsizetype digestLength = 32;
constexpr size_t fieldCount = 9;

Error damagedPackage() {
    return {ErrorCode::Corrupt,
            QCoreApplication::translate("Dossier", "What an earlier merge took from another copy is damaged. Restore a "
                                                   "backup of the dossier."),
            QStringLiteral("journal package")};
}

/// Takes one field, led by its length, off the front of the bytes; nothing where they end before it does.
std::optional<QByteArray> takeField(QByteArrayView& bytes) {
    constexpr qsizetype lengthSize = sizeof(quint64);
    if (bytes.size() < lengthSize) {
        return std::nullopt;
    }
    const auto length = qFromBigEndian<quint64>(bytes.data());
    bytes = bytes.sliced(lengthSize);
    if (length > static_cast<quint64>(bytes.size())) {
        return std::nullopt;
    }
    const auto size = static_cast<qsizetype>(length);
    QByteArray field = bytes.first(size).toByteArray();
    bytes = bytes.sliced(size);
    return field;
}

} // namespace

QString mergeCode(const QByteArray& packageDigest) {
    return mergePrefix + toHex(packageDigest);
}

QByteArray packageDigestOf(const ActionName& action) {
    if (!action.code.startsWith(mergePrefix)) {
        return {};
    }
    const QByteArray digest = QByteArray::fromHex(action.code.sliced(mergePrefix.size()).toLatin1());
    return digest.size() == digestLength ? digest : QByteArray();
}

QByteArray packEntries(const std::vector<JournalEntry>& entries) {
    QByteArray package;
    for (const JournalEntry& entry : entries) {
        package += hashedBytesOf(entry);
    }
    return package;
}

Result<std::vector<JournalEntry>> unpackEntries(const QByteArray& package) {
    std::vector<JournalEntry> entries;
    QByteArrayView rest(package);
    while (!rest.isEmpty()) {
        const QByteArrayView start = rest;
        std::array<QByteArray, fieldCount> fields;
        for (QByteArray& field : fields) {
            auto taken = takeField(rest);
            if (!taken) {
                return std::unexpected(damagedPackage());
            }
            field = std::move(*taken);
        }
        const auto& [previousHash, sequence, at, actor, kind, target, code, summary, changeset] = fields;
        JournalEntry entry;
        entry.previousHash = previousHash;
        entry.sequence = sequence.toLongLong();
        entry.at = QDateTime::fromString(QString::fromUtf8(at), Qt::ISODateWithMs);
        entry.actor = QString::fromUtf8(actor);
        const auto known = entryKindFromString(QString::fromUtf8(kind));
        if (!known) {
            return std::unexpected(damagedPackage());
        }
        entry.kind = *known;
        entry.target = target.isEmpty() ? std::nullopt : std::optional(target.toLongLong());
        entry.action = {QString::fromUtf8(code), QString::fromUtf8(summary)};
        entry.changeset = changeset;
        entry.hash = sha256(start.first(start.size() - rest.size()));
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace gainsay::dossier
