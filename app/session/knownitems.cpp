// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/knownitems.h"

#include "app/domain/address.h"
#include "app/domain/foldedtokens.h"

#include <algorithm>
#include <set>

namespace gainsay::session {
namespace {

constexpr size_t shingleWords = 4;
constexpr double sharedAtOneAddress = 0.25;
constexpr double sharedWithoutAddress = 0.5;
constexpr qsizetype mostNews = 1'000; ///< journal entries that are followed one by one; beyond, all is read anew

QString folded(const QString& words) {
    return words.simplified().toCaseFolded();
}

/// The one day that a date means; invalid where it is vaguer.
QDate dayOf(const domain::PartialDate& date) {
    return date.earliest() == date.latest() ? date.earliest() : QDate();
}

/// Empty where outlet, title or day are not known.
QString nameKey(const QString& outlet, const QString& title, const domain::PartialDate& published) {
    const QDate day = dayOf(published);
    return outlet.isEmpty() || title.isEmpty() || !day.isValid()
               ? QString()
               : folded(outlet) + u'\n' + folded(title) + u'\n' + day.toString(Qt::ISODate);
}

/// Hashes of all runs of four words, each once, ascending.
std::vector<quint64> shinglesOf(const QString& text) {
    std::vector<quint64> words;
    for (const domain::FoldedToken& token : domain::foldedTokens(text)) {
        if (token.word) {
            words.push_back(token.hash);
        }
    }
    std::vector<quint64> shingles;
    for (size_t i = 0; i < words.size(); ++i) {
        quint64 hash = 1469598103934665603ULL; // FNV-1a
        for (size_t k = i; k < std::min(i + shingleWords, words.size()); ++k) {
            hash = (hash ^ words[k]) * 1099511628211ULL;
        }
        shingles.push_back(hash);
        if (i + shingleWords >= words.size()) {
            break; // what follows would be shorter
        }
    }
    std::ranges::sort(shingles);
    const auto repeated = std::ranges::unique(shingles);
    shingles.erase(repeated.begin(), repeated.end());
    return shingles;
}

/// Share of the shorter text that stands in the other too.
double sharedBy(const std::vector<quint64>& one, const QString& text) {
    const auto other = shinglesOf(text);
    std::vector<quint64> common;
    std::ranges::set_intersection(one, other, std::back_inserter(common));
    const auto shorter = std::min(one.size(), other.size());
    return shorter == 0 ? 0 : static_cast<double>(common.size()) / static_cast<double>(shorter);
}

/// Whether what stands above both texts speaks for one item: titles alike, and dates that do not exclude it.
bool haveOneHead(const domain::Extraction& item, const domain::Article& article) {
    const bool datesDiffer =
        !item.published.isEmpty() && !article.published.isEmpty() && !item.published.overlaps(article.published);
    return !datesDiffer && !item.title.isEmpty() && folded(item.title) == folded(article.title) &&
           folded(item.title) != folded(item.site);
}

} // namespace

const domain::Version* KnownItem::versionWith(const QByteArray& textSha256) const {
    const auto found = std::ranges::find(versions, textSha256, &domain::Version::textSha256);
    return found == versions.end() ? nullptr : &*found;
}

void KnownItems::add(const dossier::ArticleIdentity& identity) {
    const auto addOnce = [id = identity.id](std::vector<domain::ArticleId>& known) {
        if (!std::ranges::contains(known, id)) {
            known.push_back(id);
        }
    };
    if (const QString address = domain::canonicalAddress(identity.url); !address.isEmpty()) {
        addOnce(m_byAddress[address]);
    }
    if (const QString key = nameKey(identity.sourceName, identity.title, identity.published); !key.isEmpty()) {
        addOnce(m_byName[key]);
    }
}

Result<void> KnownItems::readAll(dossier::Dossier& dossier) {
    const auto identities = dossier.articles().identities();
    if (!identities) {
        return passOn(identities);
    }
    m_byAddress.clear();
    m_byName.clear();
    for (const dossier::ArticleIdentity& identity : *identities) {
        add(identity);
    }
    return {};
}

/// A key that is no longer right does no harm, since whoever is found by it is compared: so nothing is ever taken out.
Result<void> KnownItems::addNew(dossier::Dossier& dossier, const std::vector<dossier::JournalEntry>& entries) {
    std::set<domain::ArticleId> touched;
    for (const dossier::JournalEntry& entry : entries) {
        const auto rows = dossier::rowsOf(entry.changeset);
        if (!rows) {
            return passOn(rows);
        }
        for (const dossier::RowChange& row : *rows) {
            if (row.operation == dossier::RowOperation::Deleted) {
                continue;
            }
            if (row.table == "source" && row.operation == dossier::RowOperation::Updated) {
                return readAll(dossier); // many articles bear another outlet's name
            }
            if (row.table == "article") {
                touched.insert(domain::ArticleId::fromBytes(row.key.front()));
            } else if (row.table == "version") {
                const auto version = dossier.articles().findVersion(domain::VersionId::fromBytes(row.key.front()));
                if (!version) {
                    return passOn(version);
                }
                if (*version) {
                    touched.insert((*version)->article);
                }
            }
        }
    }
    for (const domain::ArticleId id : touched) {
        const auto identities = dossier.articles().identities(id);
        if (!identities) {
            return passOn(identities);
        }
        std::ranges::for_each(*identities, [this](const auto& identity) { add(identity); });
    }
    return {};
}

Result<void> KnownItems::update(dossier::Dossier& dossier) {
    const auto last = dossier.journal().lastSequence();
    if (!last || *last == m_seen) {
        return last ? Result<void>() : Result<void>(passOn(last));
    }
    const bool few = m_seen >= 0 && *last > m_seen && *last - m_seen <= mostNews;
    const auto entries =
        few ? dossier.journal().after(m_seen) : Result<std::vector<dossier::JournalEntry>>(std::in_place);
    auto done = !entries ? Result<void>(passOn(entries)) : few ? addNew(dossier, *entries) : readAll(dossier);
    if (done) {
        m_seen = few && !entries->empty() ? entries->back().sequence : *last;
    }
    return done;
}

Result<std::optional<KnownItem>> KnownItems::find(dossier::Dossier& dossier, const domain::Extraction& item,
                                                  const QString& address) {
    if (auto updated = update(dossier); !updated) {
        return passOn(updated);
    }
    const QString own = domain::canonicalAddress(item.url.isEmpty() ? address : item.url);
    std::vector<domain::ArticleId> ids = own.isEmpty() ? std::vector<domain::ArticleId>() : m_byAddress.value(own);
    const auto atAddress = ids.size();
    for (const domain::ArticleId id : m_byName.value(nameKey(item.site, item.title, item.published))) {
        if (!std::ranges::contains(ids, id)) {
            ids.push_back(id);
        }
    }
    const auto shingles = ids.empty() ? std::vector<quint64>() : shinglesOf(item.text.text());
    std::optional<KnownItem> best;
    double bestShare = -1;
    for (size_t i = 0; i < ids.size(); ++i) {
        const auto article = dossier.articles().find(ids[i]);
        auto versions = dossier.articles().versionsOf(ids[i]);
        if (!article || !versions) {
            return std::unexpected(article ? versions.error() : article.error());
        }
        if (!*article || versions->empty()) {
            continue; // deleted meanwhile
        }
        auto text = dossier.articles().text(versions->back());
        if (!text) {
            return passOn(text);
        }
        const double share = sharedBy(shingles, text->text());
        const bool isOne = i < atAddress ? share >= sharedAtOneAddress || haveOneHead(item, **article)
                                         : share >= sharedWithoutAddress && haveOneHead(item, **article) &&
                                               (own.isEmpty() || domain::canonicalAddress((*article)->url).isEmpty());
        if (isOne && share > bestShare) {
            best = KnownItem{**article, std::move(*versions), std::move(*text)};
            bestShare = share;
        }
    }
    return best;
}

} // namespace gainsay::session
