// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"
#include "app/import/readimportfile.h"
#include "app/session/importbatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

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
    version.fileName = item.path.isEmpty() ? QString() : QFileInfo(item.path).fileName();
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
            if (!found.isDir() || isClosed(found)) {
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

Result<domain::Extraction> extractItem(const ImportItem& item, const Extractor& extractor, const std::stop_token& stop) {
    const auto bytes = item.path.isEmpty() ? Result<QByteArray>(item.bytes) : import::readImportFile(item.path);
    return bytes ? extractor(*bytes, item, stop) : Result<domain::Extraction>(passOn(bytes));
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
        return failed(outcome, {ErrorCode::Cancelled, tr("“%1” was not imported: the import was stopped.").arg(item.name), {}});
    };
    if (stop.stop_requested()) {
        return cancelled();
    }
    const auto bytes = item.path.isEmpty() ? Result<QByteArray>(item.bytes) : import::readImportFile(item.path);
    if (!bytes) {
        return failed(outcome, bytes.error());
    }
    const QByteArray digest = sha256(*bytes);
    const auto duplicate = tellDuplicate(dossier, digest, outcome);
    if (!duplicate || *duplicate) {
        return duplicate ? outcome : failed(outcome, duplicate.error());
    }
    const auto extraction = extractor(*bytes, item, stop);
    if (!extraction) {
        return failed(outcome, extraction.error());
    }
    if (stop.stop_requested()) {
        return cancelled();
    }
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
    return done ? outcome : failed(outcome, done.error());
}

} // namespace gainsay::session
