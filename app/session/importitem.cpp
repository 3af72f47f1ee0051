// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"
#include "app/import/archive/archivemembers.h"
#include "app/import/limits.h"
#include "app/import/readimportfile.h"
#include "app/import/records/reference.h"
#include "app/session/importbatch.h"

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
                                      const ImportItem& item, const Extractor& extractor,
                                      const std::stop_token& stop) {
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

domain::Version versionOf(const domain::Extraction& extraction, const ImportItem& item) {
    domain::Version version;
    version.mediaType = extraction.mediaType;
    version.fileName = item.depth > 0 ? item.name : item.path.isEmpty() ? QString() : QFileInfo(item.path).fileName();
    version.extractor = extraction.extractor;
    version.obtained = item.obtained;
    version.url = item.url;
    return version;
}

/// Everything of one article, inside the caller's action.
Result<void> store(dossier::Dossier& dossier, dossier::Change& change, const QByteArray& bytes,
                   const domain::Extraction& extraction, const ImportItem& item, ImportOutcome& outcome) {
    const auto& environment = dossier.environment();
    auto article = articleOf(extraction, item);
    auto version = versionOf(extraction, item);
    article.id = item.reserved.isNull() ? environment.ids.make<domain::ArticleId>() : item.reserved;
    version.id = environment.ids.make<domain::VersionId>();
    version.article = article.id;
    version.capturedAt = environment.clock.now();
    const auto original = dossier.contents().put(change, bytes);
    if (!original) {
        return passOn(original);
    }
    const auto text = dossier.contents().put(change, extraction.text.toUtf8());
    if (!text) {
        return passOn(text);
    }
    const auto blocks = dossier.contents().put(change, extraction.text.blocksToJson());
    if (!blocks) {
        return passOn(blocks);
    }
    const auto source = sourceNamed(dossier, change, extraction.site.simplified());
    if (!source) {
        return passOn(source);
    }
    version.originalSha256 = *original;
    version.textSha256 = *text;
    version.blocksSha256 = *blocks;
    article.source = *source;
    if (auto inserted = dossier.articles().insert(change, article); !inserted) {
        return inserted;
    }
    if (auto inserted = dossier.articles().insertVersion(change, version); !inserted) {
        return inserted;
    }
    outcome.status = ImportStatus::Imported;
    outcome.article = article.id;
    outcome.title = article.title;
    return {};
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
    const auto& extraction = reading->article;
    const auto storeIt = [&](dossier::Change& change) -> Result<void> {
        // Another job may have stored the same bytes since this one looked.
        const auto meanwhile = tellDuplicate(dossier, digest, outcome);
        if (!meanwhile || *meanwhile) {
            return meanwhile ? Result<void>() : Result<void>(passOn(meanwhile));
        }
        return store(dossier, change, *bytes, *extraction, item, outcome);
    };
    Result<std::optional<dossier::JournalEntry>> done;
    batch.next([&](QLatin1StringView code) {
        done = dossier.act({code, tr("Import “%1”").arg(shortened(extraction->title))}, storeIt);
        return done && *done;
    });
    if (!done) {
        outcome.members.clear();
        return failed(outcome, done.error());
    }
    return outcome;
}

} // namespace gainsay::session
