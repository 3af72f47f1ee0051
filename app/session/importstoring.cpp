// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/importbatch.h"
#include "app/session/quotefollower.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace gainsay::session {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// The source of that name, made where there is none; null for no name.
Result<domain::SourceId> sourceNamed(dossier::Dossier& dossier, dossier::Change& change, const QString& name) {
    if (name.isEmpty()) {
        return domain::SourceId();
    }
    const auto known = dossier.sources().findByName(name);
    if (!known) {
        return passOn(known);
    }
    if (*known) {
        return (*known)->id;
    }
    const domain::Source source{dossier.environment().ids.make<domain::SourceId>(), name, domain::SourceKind::Unknown,
                                QString()};
    if (auto inserted = dossier.sources().insert(change, source); !inserted) {
        return passOn(inserted);
    }
    return source.id;
}

domain::Article articleOf(const domain::Extraction& extraction, const ImportItem& item) {
    domain::Article article;
    article.title = extraction.title.isEmpty() ? item.name : extraction.title;
    article.byline = extraction.byline;
    article.published = extraction.published;
    article.modified = extraction.modified;
    article.url = extraction.url.isEmpty() ? item.url : extraction.url;
    article.language = extraction.language;
    return article;
}

/// The version that the bytes are, complete but for its article and ordinal.
domain::Version versionOf(const ReadItem& read, const Environment& environment) {
    const ImportItem& item = read.outcome.item;
    domain::Version version;
    version.id = environment.ids.make<domain::VersionId>();
    version.originalSha256 = read.original.sha256();
    version.textSha256 = read.text.sha256();
    version.blocksSha256 = read.blocks.sha256();
    version.mediaType = read.extraction.mediaType;
    version.fileName = item.depth > 0 ? item.name : item.path.isEmpty() ? QString() : QFileInfo(item.path).fileName();
    version.extractor = read.extraction.extractor;
    const bool dated = item.capture && item.capture->time.isValid();
    version.capturedAt = dated ? item.capture->time : environment.clock.now();
    version.obtained = item.obtained;
    version.url = item.url;
    return version;
}

/// Stores a version with what it refers to, inside the caller's action.
Result<void> storeVersion(dossier::Dossier& dossier, dossier::Change& change, const ReadItem& read,
                          const domain::Version& version) {
    for (const dossier::Content* content : {&read.original, &read.text, &read.blocks}) {
        if (auto stored = dossier.contents().put(change, *content); !stored) {
            return stored;
        }
    }
    return dossier.articles().insertVersion(change, version, read.extraction.findings);
}

/// Everything of one article, inside the caller's action.
Result<void> store(dossier::Dossier& dossier, dossier::Change& change, ReadItem& read) {
    ImportOutcome& outcome = read.outcome;
    const auto& environment = dossier.environment();
    auto article = articleOf(read.extraction, outcome.item);
    article.id = outcome.item.reserved.isNull() ? environment.ids.make<domain::ArticleId>() : outcome.item.reserved;
    auto version = versionOf(read, environment);
    version.article = article.id;
    const auto source = sourceNamed(dossier, change, read.extraction.site.simplified());
    if (!source) {
        return passOn(source);
    }
    article.source = *source;
    if (auto inserted = dossier.articles().insert(change, article); !inserted) {
        return inserted;
    }
    if (auto stored = storeVersion(dossier, change, read, version); !stored) {
        return stored;
    }
    outcome.status = ImportStatus::Imported;
    outcome.article = article.id;
    outcome.title = article.title;
    return {};
}

bool isLater(const domain::PartialDate& one, const domain::PartialDate& other) {
    return !one.isEmpty() && (other.isEmpty() || one.latest() > other.latest());
}

/// Another state of an article that is there: the version and where the article's quotes stand in it, inside the
/// caller's action. Who had read the article has not read this.
Result<void> storeNewVersion(dossier::Dossier& dossier, dossier::Change& change, ReadItem& read,
                             const domain::Version& version, QuoteFollower& follower) {
    ImportOutcome& outcome = read.outcome;
    auto article = dossier.articles().find(version.article);
    const auto latest = dossier.articles().latestVersion(version.article);
    if (!article || !latest) {
        return std::unexpected(article ? latest.error() : article.error());
    }
    if (!*article || !*latest || (*latest)->ordinal + 1 != version.ordinal) {
        return failure(
            ErrorCode::Busy,
            Words::tr("“%1” was changed in another window while it was read. Import it again.").arg(outcome.title));
    }
    if (auto stored = storeVersion(dossier, change, read, version); !stored) {
        return stored;
    }
    const auto before = **article;
    if ((*article)->status == domain::ReadingStatus::Done) {
        (*article)->status = domain::ReadingStatus::Reading;
    }
    if (isLater(read.extraction.modified, (*article)->modified)) {
        (*article)->modified = read.extraction.modified;
    }
    if (**article != before) {
        if (auto updated = dossier.articles().update(change, **article); !updated) {
            return updated;
        }
    }
    const auto fates = follower.followAll(change);
    const auto carried = fates ? follower.carryMentions(change) : Result<void>(passOn(fates));
    if (!carried) {
        return carried;
    }
    outcome.status = ImportStatus::NewVersion;
    outcome.article = version.article;
    outcome.title = (*article)->title;
    outcome.ordinal = version.ordinal;
    outcome.quotes = *fates;
    return {};
}

using Committed = Result<std::optional<dossier::JournalEntry>>;

Committed commitNewVersion(dossier::Dossier& dossier, ReadItem& read, const KnownItem& known, const QString& code) {
    ImportOutcome& outcome = read.outcome;
    auto version = versionOf(read, dossier.environment());
    outcome.title = known.article.title;
    if (known.versionWith(version.textSha256)) {
        outcome.status = ImportStatus::Duplicate; // other bytes, but the same words
        outcome.article = known.article.id;
        return std::nullopt;
    }
    version.article = known.article.id;
    version.ordinal = known.versions.back().ordinal + 1;
    auto versions = known.versions;
    versions.push_back(version);
    QuoteFollower follower(dossier, std::move(versions), read.extraction.text);
    if (const auto prepared = follower.prepare(); !prepared) {
        return passOn(prepared);
    }
    return dossier.act(
        {code, Words::tr("New version of “%1”").arg(shortened(known.article.title))},
        [&](dossier::Change& change) { return storeNewVersion(dossier, change, read, version, follower); });
}

/// Stores the item as the new article that it is, by `act`, unless it is there already.
Committed commitArticle(dossier::Dossier& dossier, const dossier::Dossier::Act& act, ReadItem& read,
                        const ImportBatch& batch) {
    const dossier::ActionName name{batch.code(ImportBatch::Brings::Article),
                                   Words::tr("Import “%1”").arg(shortened(read.extraction.title))};
    return act(name, [&](dossier::Change& change) -> Result<void> {
        const auto meanwhile = tellDuplicate(dossier, read.original.sha256(), read.outcome); // in another window
        if (!meanwhile || *meanwhile) {
            return meanwhile ? Result<void>() : Result<void>(passOn(meanwhile));
        }
        return store(dossier, change, read);
    });
}

/// Stores the item as what it is: a new article, a new version of a known one, or nothing where it is there already.
Committed commit(dossier::Dossier& dossier, ReadItem& read, ImportBatch& batch) {
    // Another job may have stored the same since this one looked.
    const auto duplicate = tellDuplicate(dossier, read.original.sha256(), read.outcome);
    if (!duplicate || *duplicate) {
        return duplicate ? Committed(std::nullopt) : Committed(passOn(duplicate));
    }
    const auto known = batch.known().find(dossier, read.extraction, read.outcome.item.url);
    if (!known) {
        return passOn(known);
    }
    if (*known) {
        return commitNewVersion(dossier, read, **known, batch.code(ImportBatch::Brings::NewVersion));
    }
    return commitArticle(
        dossier, [&](const auto& name, const auto& work) { return dossier.act(name, work); }, read, batch);
}

void storeAlone(dossier::Dossier& dossier, ReadItem& read, ImportBatch& batch) {
    const auto done = commit(dossier, read, batch);
    if (!done) {
        read.outcome.members.clear();
        read.outcome = failed(std::move(read.outcome), done.error());
    } else if (*done) {
        batch.begin();
    }
}

/// Stores the new articles among the items in one transaction. Returns the items that are left to be stored one by one:
/// new versions, for whose quotes others should not have to wait, and all of them where one failed.
std::vector<size_t> storeArticlesTogether(dossier::Dossier& dossier, std::span<ReadItem> items, ImportBatch& batch) {
    const bool hadBegun = batch.hasBegun();
    std::vector<ImportOutcome> before;
    std::ranges::transform(items, std::back_inserter(before), &ReadItem::outcome);
    std::vector<size_t> left;
    const auto stored = dossier.actTogether([&](const dossier::Dossier::Act& act) -> Result<void> {
        for (size_t i = 0; i < items.size(); ++i) {
            const auto known = batch.known().find(dossier, items[i].extraction, items[i].outcome.item.url);
            if (known && *known) {
                left.push_back(i);
                continue;
            }
            const auto done = known ? commitArticle(dossier, act, items[i], batch) : Committed(passOn(known));
            if (!done) {
                return passOn(done);
            }
            if (*done) {
                batch.begin();
            }
        }
        return {};
    });
    if (stored) {
        return left;
    }
    batch.takeBack(hadBegun);
    left.clear();
    for (size_t i = 0; i < items.size(); ++i) {
        items[i].outcome = std::move(before[i]);
        left.push_back(i);
    }
    return left;
}

} // namespace

ImportOutcome failed(ImportOutcome outcome, Error error) {
    outcome.status = error.code == ErrorCode::Cancelled ? ImportStatus::Cancelled : ImportStatus::Failed;
    outcome.error = std::move(error);
    return outcome;
}

ImportOutcome cancelled(ImportItem item) {
    const QString name = item.name;
    return failed({std::move(item), ImportStatus::Cancelled, {}, 0, {}, name, {}, {}},
                  {ErrorCode::Cancelled, Words::tr("“%1” was not imported: the import was stopped.").arg(name), {}});
}

Result<bool> tellDuplicate(dossier::Dossier& dossier, const QByteArray& digest, ImportOutcome& outcome) {
    const auto known = dossier.articles().findByOriginal(digest);
    if (!known || !*known) {
        return known ? Result<bool>(false) : Result<bool>(passOn(known));
    }
    const auto article = dossier.articles().find((*known)->article);
    if (!article) {
        return passOn(article);
    }
    outcome.status = ImportStatus::Duplicate;
    outcome.article = (*known)->article;
    outcome.title = *article ? (*article)->title : QString();
    return true;
}

void storeItems(dossier::Dossier& dossier, std::span<ReadItem> items, ImportBatch& batch) {
    if (items.size() == 1) {
        storeAlone(dossier, items.front(), batch);
        return;
    }
    for (const size_t i : storeArticlesTogether(dossier, items, batch)) {
        storeAlone(dossier, items[i], batch);
    }
}

} // namespace gainsay::session
