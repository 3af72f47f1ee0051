// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/quotemodel.h"

#include "app/domain/datewords.h"
#include "ui/models/articlemodel.h"
#include "ui/models/roles.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace gainsay::ui {
namespace {

struct Origin {
    domain::ArticleId article;
    QString line;
};

/// The article that each quoted version is of, with the words that say where a quote is from.
Result<QHash<domain::VersionId, Origin>> readOrigins(session::Session& session,
                                                     const std::vector<domain::Quote>& quotes) {
    QHash<domain::VersionId, Origin> origins;
    for (const domain::Quote& quote : quotes) {
        if (origins.contains(quote.version)) {
            continue;
        }
        const auto article = session.library().articleOf(quote.version);
        const auto row = article ? session.library().article(*article) : passOn(article);
        if (!row) {
            return passOn(row);
        }
        origins.insert(quote.version,
                       {*article, sourceLine(row->sourceName, domain::dateWords(row->article.published))});
    }
    return origins;
}

/// Tags by quote, each quote's by name.
Result<QHash<domain::QuoteId, std::vector<domain::Tag>>> readTags(session::Session& session) {
    const auto rows = session.tags().rows();
    const auto links = rows ? session.tags().links() : passOn(rows);
    if (!links) {
        return passOn(links);
    }
    QHash<domain::TagId, domain::Tag> known;
    for (const session::TagRow& row : *rows) {
        known.insert(row.tag.id, row.tag);
    }
    QHash<domain::QuoteId, std::vector<domain::Tag>> tags;
    for (const domain::QuoteTag& link : *links) {
        tags[link.quote].push_back(known.value(link.tag));
    }
    for (std::vector<domain::Tag>& some : tags) {
        session::sortByName(some);
    }
    return tags;
}

} // namespace

Result<std::vector<QuoteItem>> readQuoteItems(session::Session& session) {
    auto quotes = session.annotations().all();
    const auto origins = quotes ? readOrigins(session, *quotes) : passOn(quotes);
    const auto tags = origins ? readTags(session) : passOn(origins);
    if (!tags) {
        return passOn(tags);
    }
    std::ranges::sort(*quotes, {}, [&origins](const domain::Quote& quote) {
        return std::tuple((*origins)[quote.version].article, quote.range.start, quote.id);
    });
    std::vector<QuoteItem> items;
    for (const domain::Quote& quote : *quotes) {
        items.push_back(
            {quote.id, quote.exact.simplified(), (*origins)[quote.version].line, quote.colour, tags->value(quote.id)});
    }
    return items;
}

QVariant QuoteModel::dataOf(const QuoteItem& row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return row.words;
    case Qt::ToolTipRole:
        return QStringLiteral("“%1”\n%2").arg(row.words, row.where);
    case KeyRole:
        return row.id.uuid();
    case DetailRole:
        return row.where;
    case ColourRole:
        return row.colour;
    case TagsRole:
        return QVariant::fromValue(row.tags);
    case Qt::AccessibleTextRole: {
        QStringList names;
        std::ranges::transform(row.tags, std::back_inserter(names), &domain::Tag::name);
        const QString quote = tr("Quote: “%1”, %2").arg(row.words, row.where);
        return names.isEmpty() ? quote : tr("%1, tagged %2").arg(quote, names.join(QStringLiteral(", ")));
    }
    default:
        return {};
    }
}

} // namespace gainsay::ui
