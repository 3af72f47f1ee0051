// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/entities/listingreader.h"

#include "app/import/charset.h"
#include "app/import/entities/listingjson.h"
#include "app/import/entities/listingtable.h"
#include "app/import/format.h"
#include "app/import/inputchecks.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace gainsay::import {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

std::unexpected<Error> otherKind(const ImportHints& hints) {
    return failure(
        ErrorCode::Unsupported,
        Words::tr("%1 is no list of entities. Gainsay reads FollowTheMoney JSON, STIX 2.1 bundles, its own packs, and "
                  "tables (CSV) that have a column “name”.")
            .arg(describeInput(hints)));
}

std::unexpected<Error> faultyJson(const QJsonParseError& error, qsizetype before, const ImportHints& hints) {
    const QString message = error.error == QJsonParseError::DeepNesting
                                ? Words::tr("%1 is nested too deeply, which may be a trap.").arg(describeInput(hints))
                                : Words::tr("%1 is no valid JSON: there is a mistake at byte %2.")
                                      .arg(describeInput(hints))
                                      .arg(before + error.offset);
    return failure(ErrorCode::Corrupt, message, error.errorString());
}

Result<void> readObject(const QJsonObject& object, const ImportHints& hints, ListingBuilder& to) {
    if (object[u"format"].toString() == u"gainsay-pack 1") {
        return readGainsayPack(object, to);
    }
    if (isStixBundle(object)) {
        return readStixBundle(object, to);
    }
    return isFtmEntity(object) ? readFtmEntity(object, to) : otherKind(hints);
}

Result<void> readArray(const QJsonArray& array, const ImportHints& hints, ListingBuilder& to) {
    bool isAny = false;
    for (const auto& value : array) {
        if (!isFtmEntity(value.toObject())) {
            to.leaveOut(Words::tr("an entry"), Words::tr("it is no entity of FollowTheMoney"));
            continue;
        }
        isAny = true;
        if (auto read = readFtmEntity(value.toObject(), to); !read) {
            return read;
        }
    }
    return isAny ? Result<void>() : otherKind(hints);
}

/// One entity on each line, as FollowTheMoney's own tools write them.
Result<void> readLines(const QByteArray& json, const ImportHints& hints, ListingBuilder& to) {
    for (qsizetype start = 0; start < json.size();) {
        auto end = json.indexOf('\n', start);
        end = end < 0 ? json.size() : end;
        const QByteArray line = json.sliced(start, end - start).trimmed();
        if (!line.isEmpty()) {
            QJsonParseError error{};
            const auto document = QJsonDocument::fromJson(line, &error);
            if (error.error != QJsonParseError::NoError) {
                return faultyJson(error, start, hints);
            }
            if (!isFtmEntity(document.object())) {
                return otherKind(hints);
            }
            if (auto read = readFtmEntity(document.object(), to); !read) {
                return read;
            }
        }
        start = end + 1;
    }
    return {};
}

Result<void> readJsonListing(const QByteArray& json, const ImportHints& hints, ListingBuilder& to) {
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::GarbageAtEnd && json.startsWith('{')) {
        return readLines(json, hints, to);
    }
    if (error.error != QJsonParseError::NoError) {
        return faultyJson(error, 0, hints);
    }
    return document.isArray() ? readArray(document.array(), hints, to) : readObject(document.object(), hints, to);
}

} // namespace

Result<domain::EntityListing> readEntityListing(const QByteArray& bytes, const ImportHints& hints) {
    if (auto sized = checkSize(bytes.size(), hints); !sized) {
        return passOn(sized);
    }
    ListingBuilder listing(hints);
    const QByteArray plain = (bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes).trimmed();
    Result<void> read;
    if (plain.startsWith('{') || plain.startsWith('[')) {
        read = readJsonListing(plain, hints, listing);
    } else {
        const auto decoded = knownBinary(bytes).isEmpty() ? decodeText(bytes, {}) : std::nullopt;
        QString text = decoded ? decoded->text : QString();
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
        read = looksLikeTable(text) ? readListingTable(text, listing) : otherKind(hints);
    }
    if (!read) {
        return passOn(read);
    }
    return std::move(listing).build();
}

} // namespace gainsay::import
