// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"
#include "app/import/archive/archivemembers.h"
#include "app/import/limits.h"
#include "app/import/readimportfile.h"
#include "app/import/records/reference.h"
#include "app/session/importbatch.h"
#include "app/session/quotefollower.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

namespace gainsay::session {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Import", text);
}

ImportItem fileItem(const QString& path, domain::Obtained obtained) {
    ImportItem item;
    item.path = path;
    item.name = QFileInfo(path).fileName();
    item.obtained = obtained;
    return item;
}

/// The bytes of a file, or those that came with the item.
Result<QByteArray> bytesOf(const ImportItem& item) {
    return item.path.isEmpty() ? Result<QByteArray>(item.bytes) : import::readImportFile(item.path);
}

/// The file that a list names, where it lies beside the list or deeper: what a stranger's list may make us read. A list
/// that such a list names makes us read nothing more, and none names itself.
QString fileBeside(const ImportItem& container, const QString& named) {
    if (container.path.isEmpty() || container.depth > 0) {
        return {};
    }
    const QString folder = QFileInfo(container.path).canonicalPath();
    const QString file = QFileInfo(QDir(folder).absoluteFilePath(named)).canonicalFilePath();
    const bool itself = file == QFileInfo(container.path).canonicalFilePath();
    return !itself && file.startsWith(folder + u'/') && QFileInfo(file).isFile() ? file : QString();
}

Error emptyArchive(const ImportItem& item) {
    return {ErrorCode::InvalidInput, tr("“%1” holds nothing to import: no text, page or document.").arg(item.name), {}};
}

/// `named` holds the files that the container's members were found to be so far: a second one that names the same file
/// is what its own bytes say.
ImportItem itemOfMember(import::Member&& member, const ImportItem& container, QSet<QString>& named) {
    ImportItem item;
    item.name = member.hints.fileName.isEmpty() ? container.name : container.name + u'/' + member.hints.fileName;
    item.url = member.hints.url;
    item.mediaType = member.hints.mediaType;
    item.obtained = container.obtained;
    item.facts = std::move(member.hints.facts);
    item.depth = container.depth + 1;
    item.refused = std::move(member.refused);
    if (const QString file = member.besideFile.isEmpty() ? QString() : fileBeside(container, member.besideFile);
        !file.isEmpty() && !named.contains(file)) {
        named.insert(file);
        item.path = file;
        item.mediaType.clear();
    } else {
        item.bytes = std::move(member.bytes);
    }
    if (item.depth > import::maxContainerDepth && !item.refused) {
        item.bytes.clear();
        item.refused =
            Error{ErrorCode::TooLarge,
                  tr("“%1” lies in more than %2 archives within each other, which may be a trap. Unpack it and "
                     "import the file.")
                      .arg(item.name)
                      .arg(import::maxContainerDepth),
                  {}};
    }
    return item;
}

/// What was found in a container, as items: one that says why, where there is no room for them in what all that was
/// given may unpack to.
std::vector<ImportItem> itemsOfMembers(std::vector<import::Member>&& members, const ImportItem& container) {
    import::UnpackRoom used{0, static_cast<qsizetype>(members.size())};
    for (const import::Member& member : members) {
        used.bytes += member.bytes.size();
    }
    const auto budget = container.budget ? container.budget : std::make_shared<UnpackBudget>();
    if (!budget->take(used)) {
        members.clear();
        members.emplace_back().refused = import::unpacksToTooMuch({container.name, {}, {}});
    }
    std::vector<ImportItem> items;
    items.reserve(members.size());
    QSet<QString> named;
    for (import::Member& member : members) {
        items.push_back(itemOfMember(std::move(member), container, named));
        items.back().budget = budget;
    }
    return items;
}

ImportOutcome failed(ImportOutcome outcome, Error error) {
    outcome.status = error.code == ErrorCode::Cancelled ? ImportStatus::Cancelled : ImportStatus::Failed;
    outcome.error = std::move(error);
    return outcome;
}

/// Fills in what a duplicate is a duplicate of. Returns whether it is one.
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

/// What is attached to a mail that is here already: an import may have been stopped between the mail and its
/// attachments. Nothing for what is no mail, or where they cannot be read: the mail is a duplicate all the same.
std::vector<ImportItem> attachmentsOf(dossier::Dossier& dossier, const QByteArray& digest, const QByteArray& bytes,
                                      const ImportItem& item, const Extractor& extractor, const std::stop_token& stop) {
    const auto known = dossier.articles().findByOriginal(digest);
    if (!known || !*known || (*known)->mediaType != u"message/rfc822") {
        return {};
    }
    auto reading = extractor(bytes, item, stop);
    return reading ? itemsOfMembers(std::move(reading->members), item) : std::vector<ImportItem>();
}

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
    article.url = extraction.url.isEmpty() ? item.url : extraction.url;
    article.language = extraction.language;
    return article;
}

/// The version that the bytes are, complete but for its article and ordinal.
domain::Version versionOf(const domain::Extraction& extraction, const ImportItem& item, const QByteArray& bytes,
                          const Environment& environment) {
    domain::Version version;
    version.id = environment.ids.make<domain::VersionId>();
    version.originalSha256 = sha256(bytes);
    version.textSha256 = sha256(extraction.text.toUtf8());
    version.blocksSha256 = sha256(extraction.text.blocksToJson());
    version.mediaType = extraction.mediaType;
    version.fileName = item.depth > 0 ? item.name : item.path.isEmpty() ? QString() : QFileInfo(item.path).fileName();
    version.extractor = extraction.extractor;
    version.capturedAt = environment.clock.now();
    version.obtained = item.obtained;
    version.url = item.url;
    return version;
}

/// Stores a version with what it refers to, inside the caller's action.
Result<void> storeVersion(dossier::Dossier& dossier, dossier::Change& change, const QByteArray& bytes,
                          const domain::ArticleText& text, const domain::Version& version) {
    for (const QByteArray& content : {bytes, text.toUtf8(), text.blocksToJson()}) {
        if (const auto stored = dossier.contents().put(change, content); !stored) {
            return passOn(stored);
        }
    }
    return dossier.articles().insertVersion(change, version);
}

/// Everything of one article, inside the caller's action.
Result<void> store(dossier::Dossier& dossier, dossier::Change& change, const QByteArray& bytes,
                   const domain::Extraction& extraction, const ImportItem& item, ImportOutcome& outcome) {
    const auto& environment = dossier.environment();
    auto article = articleOf(extraction, item);
    article.id = item.reserved.isNull() ? environment.ids.make<domain::ArticleId>() : item.reserved;
    auto version = versionOf(extraction, item, bytes, environment);
    version.article = article.id;
    const auto source = sourceNamed(dossier, change, extraction.site.simplified());
    if (!source) {
        return passOn(source);
    }
    article.source = *source;
    if (auto inserted = dossier.articles().insert(change, article); !inserted) {
        return inserted;
    }
    if (auto stored = storeVersion(dossier, change, bytes, extraction.text, version); !stored) {
        return stored;
    }
    outcome.status = ImportStatus::Imported;
    outcome.article = article.id;
    outcome.title = article.title;
    return {};
}

/// Another state of an article that is there: the version and where the article's quotes stand in it, inside the
/// caller's action. Who had read the article has not read this.
Result<void> storeNewVersion(dossier::Dossier& dossier, dossier::Change& change, const QByteArray& bytes,
                             const domain::Extraction& extraction, const domain::Version& version,
                             QuoteFollower& follower, ImportOutcome& outcome) {
    auto article = dossier.articles().find(version.article);
    const auto latest = dossier.articles().latestVersion(version.article);
    if (!article || !latest) {
        return std::unexpected(article ? latest.error() : article.error());
    }
    if (!*article || !*latest || (*latest)->ordinal + 1 != version.ordinal) {
        return failure(ErrorCode::Busy,
                       tr("“%1” was changed in another window while it was read. Import it again.").arg(outcome.title));
    }
    if (auto stored = storeVersion(dossier, change, bytes, extraction.text, version); !stored) {
        return stored;
    }
    if ((*article)->status == domain::ReadingStatus::Done) {
        (*article)->status = domain::ReadingStatus::Reading;
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

/// What is to be stored of one item: its bytes and what was read in them.
struct ReadItem {
    const ImportItem& item;
    const QByteArray& bytes;
    const QByteArray& digest;
    const domain::Extraction& extraction;
};

using Committed = Result<std::optional<dossier::JournalEntry>>;

Committed commitNewVersion(dossier::Dossier& dossier, const ReadItem& read, const KnownItem& known, const QString& code,
                           ImportOutcome& outcome) {
    auto version = versionOf(read.extraction, read.item, read.bytes, dossier.environment());
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
        {code, tr("New version of “%1”").arg(shortened(known.article.title))}, [&](dossier::Change& change) {
            return storeNewVersion(dossier, change, read.bytes, read.extraction, version, follower, outcome);
        });
}

/// Stores the item as what it is: a new article, a new version of a known one, or nothing where it is there already.
Committed commit(dossier::Dossier& dossier, const ReadItem& read, KnownItems& items, const ImportBatch& batch,
                 ImportOutcome& outcome) {
    // Another job may have stored the same since this one looked.
    const auto duplicate = tellDuplicate(dossier, read.digest, outcome);
    if (!duplicate || *duplicate) {
        return duplicate ? Committed(std::nullopt) : Committed(passOn(duplicate));
    }
    const auto known = items.find(dossier, read.extraction, read.item.url);
    if (!known) {
        return passOn(known);
    }
    if (*known) {
        return commitNewVersion(dossier, read, **known, batch.code(ImportBatch::Brings::NewVersion), outcome);
    }
    return dossier.act(
        {batch.code(ImportBatch::Brings::Article), tr("Import “%1”").arg(shortened(read.extraction.title))},
        [&](dossier::Change& change) -> Result<void> {
            const auto meanwhile = tellDuplicate(dossier, read.digest, outcome); // in another window
            if (!meanwhile || *meanwhile) {
                return meanwhile ? Result<void>() : Result<void>(passOn(meanwhile));
            }
            return store(dossier, change, read.bytes, read.extraction, read.item, outcome);
        });
}

} // namespace

QString toString(ImportStatus status) {
    switch (status) {
    case ImportStatus::Imported:
        return QStringLiteral("imported");
    case ImportStatus::Duplicate:
        return QStringLiteral("duplicate");
    case ImportStatus::NewVersion:
        return QStringLiteral("new-version");
    case ImportStatus::Cancelled:
        return QStringLiteral("cancelled");
    case ImportStatus::Unpacked:
        return QStringLiteral("unpacked");
    case ImportStatus::Failed:
        break;
    }
    return QStringLiteral("failed");
}

std::vector<ImportItem> itemsOf(const QStringList& paths, domain::Obtained obtained) {
    // What cannot be read is an item as well, so that it is reported instead of passed over.
    const auto isClosed = [](const QFileInfo& folder) { return !folder.isReadable() || !folder.isExecutable(); };
    std::vector<ImportItem> items;
    for (const QString& path : paths) {
        const QFileInfo given(path);
        if (!given.isDir() || isClosed(given)) {
            items.push_back(fileItem(path, obtained));
            continue;
        }
        QStringList files;
        QDirIterator iterator(path, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            const QFileInfo found = iterator.nextFileInfo();
            if (found.isDir() ? isClosed(found) : !import::isAccompaniment(found.fileName())) {
                files.append(found.filePath());
            }
        }
        files.sort();
        for (const QString& file : std::as_const(files)) {
            items.push_back(fileItem(file, obtained));
        }
    }
    return items;
}

Result<ItemReading> extractItem(const ImportItem& item, const Extractor& extractor, const std::stop_token& stop) {
    if (item.refused) {
        return std::unexpected(*item.refused);
    }
    const auto bytes = bytesOf(item);
    auto reading = bytes ? extractor(*bytes, item, stop) : Result<import::Reading>(passOn(bytes));
    if (!reading) {
        return passOn(reading);
    }
    return ItemReading{std::move(reading->article), itemsOfMembers(std::move(reading->members), item)};
}

ImportOutcome importItem(dossier::Dossier& dossier, const ImportItem& item, const Extractor& extractor,
                         const std::stop_token& stop) {
    ImportBatch alone;
    return importItem(dossier, item, extractor, stop, alone);
}

ImportOutcome importItem(dossier::Dossier& dossier, const ImportItem& item, const Extractor& extractor,
                         const std::stop_token& stop, ImportBatch& batch) {
    ImportOutcome outcome;
    outcome.item = item;
    outcome.title = item.name;
    const auto cancelled = [&] {
        return failed(outcome,
                      {ErrorCode::Cancelled, tr("“%1” was not imported: the import was stopped.").arg(item.name), {}});
    };
    if (stop.stop_requested()) {
        return cancelled();
    }
    if (item.refused) {
        return failed(outcome, *item.refused);
    }
    const auto bytes = bytesOf(item);
    if (!bytes) {
        return failed(outcome, bytes.error());
    }
    const QByteArray digest = sha256(*bytes);
    const auto duplicate = tellDuplicate(dossier, digest, outcome);
    if (!duplicate) {
        return failed(outcome, duplicate.error());
    }
    if (*duplicate) {
        outcome.members = attachmentsOf(dossier, digest, *bytes, item, extractor, stop);
        return outcome;
    }
    auto reading = extractor(*bytes, item, stop);
    if (!reading) {
        return failed(outcome, reading.error());
    }
    if (stop.stop_requested()) {
        return cancelled();
    }
    outcome.members = itemsOfMembers(std::move(reading->members), item);
    if (!reading->article) {
        outcome.status = ImportStatus::Unpacked;
        return outcome.members.empty() ? failed(outcome, emptyArchive(item)) : outcome;
    }
    Committed done;
    batch.next([&](KnownItems& items) {
        done = commit(dossier, {item, *bytes, digest, *reading->article}, items, batch, outcome);
        return done && *done;
    });
    if (!done) {
        outcome.members.clear();
        return failed(outcome, done.error());
    }
    return outcome;
}

} // namespace gainsay::session
