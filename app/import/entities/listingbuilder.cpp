// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/entities/listingbuilder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gainsay::import {
namespace {

constexpr size_t mostReasons = 50;

/// The schemata of FollowTheMoney that are things with a name, without those that are documents' parts.
constexpr std::array schemata{
    QLatin1StringView("Thing"),        QLatin1StringView("LegalEntity"), QLatin1StringView("Person"),
    QLatin1StringView("Organization"), QLatin1StringView("Company"),     QLatin1StringView("PublicBody"),
    QLatin1StringView("Asset"),        QLatin1StringView("Address"),     QLatin1StringView("Event"),
    QLatin1StringView("Document"),     QLatin1StringView("Vessel"),      QLatin1StringView("Airplane"),
    QLatin1StringView("Vehicle"),      QLatin1StringView("RealEstate"),  QLatin1StringView("Security"),
    QLatin1StringView("CryptoWallet"), QLatin1StringView("BankAccount"), QLatin1StringView("License"),
    QLatin1StringView("Project"),      QLatin1StringView("Position"),    QLatin1StringView("Article"),
    QLatin1StringView("Workbook"),     QLatin1StringView("CourtCase"),   QLatin1StringView("Contract"),
    QLatin1StringView("Trip")};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString cut(const QString& text, qsizetype length) {
    const bool within = length < text.size() && text[length - 1].isHighSurrogate();
    return text.left(within ? length - 1 : length);
}

/// Without control characters, marks of byte order and halves of characters, which neither a screen nor a file can
/// show.
QString clean(const QString& text) {
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        const bool isPair = sign.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            kept += sign;
            kept += text[++i];
        } else if (!sign.isSurrogate() && sign != QChar::ByteOrderMark &&
                   (sign.category() != QChar::Other_Control || sign.isSpace())) {
            kept += sign;
        }
    }
    return kept;
}

QString tidyName(const QString& name) {
    return cut(clean(name).simplified(), longestListedName).trimmed();
}

/// Drops repetitions, empty names, and the entity's own.
void tidyNames(domain::ListedEntity& entity) {
    QSet<QString> seen{entity.name.toCaseFolded()};
    std::vector<domain::ListedName> kept;
    for (domain::ListedName& alias : entity.aliases) {
        alias.name = tidyName(alias.name);
        const QString folded = alias.name.toCaseFolded();
        if (alias.name.isEmpty() || seen.contains(folded) || kept.size() == maxListedNames) {
            continue;
        }
        seen.insert(folded);
        alias.language = alias.language.size() > 35 ? QString() : clean(alias.language).simplified(); // BCP 47, 4.4.1
        kept.push_back(std::move(alias));
    }
    entity.aliases = std::move(kept);
    std::vector<domain::ExternalId> ids;
    for (domain::ExternalId& id : entity.ids) {
        id = {tidyName(id.scheme), tidyName(id.value)};
        if (!id.scheme.isEmpty() && !id.value.isEmpty() && !std::ranges::contains(ids, id) &&
            ids.size() < maxListedIds) {
            ids.push_back(std::move(id));
        }
    }
    entity.ids = std::move(ids);
}

} // namespace

QString ListingBuilder::schemaOf(const QString& words) {
    const QString folded = QString(words).remove(u' ').remove(u'-').remove(u'_').toCaseFolded();
    const auto found = std::ranges::find_if(
        schemata, [&folded](QLatin1StringView one) { return QString(one).toCaseFolded() == folded; });
    return found == schemata.end() ? QString() : QString(*found);
}

ListingBuilder::ListingBuilder(const ImportHints& hints)
    : m_hints(hints) {}

void ListingBuilder::setName(const QString& name) {
    m_listing.name = tidyName(name);
}

Result<void> ListingBuilder::add(domain::ListedEntity entity) {
    entity.name = tidyName(entity.name);
    const QString key = tidyName(entity.key);
    if (entity.name.isEmpty()) {
        leaveOut(key.isEmpty() ? Words::tr("an entry") : key, Words::tr("it has no name"));
        return {};
    }
    const QString seen = entity.schema + u'\n' + entity.name.toCaseFolded();
    if (m_seen.contains(seen)) {
        leaveOut(entity.name, Words::tr("it is in the file twice"));
        return {};
    }
    if (m_listing.entities.size() == maxListedEntities) {
        return failure(ErrorCode::TooLarge, Words::tr("%1 lists more than %2 entities. Take a part of it.")
                                                .arg(describeInput(m_hints))
                                                .arg(maxListedEntities));
    }
    m_seen.insert(seen);
    tidyNames(entity);
    entity.note = cut(clean(entity.note).trimmed(), longestListedNote).trimmed();
    entity.key = key;
    m_listing.entities.push_back(std::move(entity));
    return {};
}

void ListingBuilder::addPair(domain::ListedPair pair) {
    pair = {tidyName(pair.a), tidyName(pair.b), cut(clean(pair.reason).simplified(), longestListedNote)};
    m_listing.distinct.push_back(std::move(pair));
}

void ListingBuilder::leaveOut(const QString& what, const QString& why) {
    const std::pair<QString, QString> reason{clean(why), tidyName(what)};
    if (m_leftOut.contains(reason) || m_leftOut.size() < mostReasons) {
        ++m_leftOut[reason];
    } else {
        ++m_leftOut[{Words::tr("there are more of these"), Words::tr("others")}];
    }
}

Result<domain::EntityListing> ListingBuilder::build() && {
    for (const auto& [reason, times] : m_leftOut) {
        const auto& [why, what] = reason;
        m_listing.leftOut.push_back({times == 1 ? what : Words::tr("%1 (%2 times)").arg(what).arg(times), why});
    }
    if (m_listing.entities.empty()) {
        QString message = Words::tr("%1 lists no entity that could be read.").arg(describeInput(m_hints));
        if (!m_listing.leftOut.empty()) {
            message +=
                u' ' +
                Words::tr("Left out: %1, since %2.").arg(m_listing.leftOut.front().what, m_listing.leftOut.front().why);
        }
        return failure(ErrorCode::InvalidInput, message);
    }
    return std::move(m_listing);
}

} // namespace gainsay::import
