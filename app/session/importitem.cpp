// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"
#include "app/domain/address.h"
#include "app/import/filename.h"
#include "app/import/limits.h"
#include "app/import/readimportfile.h"
#include "app/session/importbatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <map>

namespace gainsay::session {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

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
    return {ErrorCode::InvalidInput,
            Words::tr("“%1” holds nothing to import: no text, page or document.").arg(item.name),
            {}};
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
    item.capture = std::move(member.capture);
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
                  Words::tr("“%1” lies in more than %2 archives within each other, which may be a trap. Unpack it and "
                            "import the file.")
                      .arg(item.name)
                      .arg(import::maxContainerDepth),
                  {}};
    }
    return item;
}

/// Of the captures of one address the earlier comes first, so that they become versions in that order; all else keeps
/// its place.
void orderCaptures(std::vector<import::Member>& members) {
    std::map<QString, std::vector<size_t>> placesOf;
    for (size_t i = 0; i < members.size(); ++i) {
        if (members[i].capture && members[i].capture->time.isValid()) {
            placesOf[domain::canonicalAddress(members[i].hints.url)].push_back(i);
        }
    }
    for (const auto& [address, places] : placesOf) {
        std::vector<import::Member> captures;
        for (const size_t place : places) {
            captures.push_back(std::move(members[place]));
        }
        std::ranges::stable_sort(captures, {}, [](const import::Member& member) { return member.capture->time; });
        for (size_t i = 0; i < places.size(); ++i) {
            members[places[i]] = std::move(captures[i]);
        }
    }
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
    orderCaptures(members);
    std::vector<ImportItem> items;
    items.reserve(members.size());
    QSet<QString> named;
    QSet<QByteArray> captured;
    for (import::Member& member : members) {
        items.push_back(itemOfMember(std::move(member), container, named));
        ImportItem& item = items.back();
        item.budget = budget;
        if (item.capture) {
            const QByteArray identity = item.url.toUtf8() + '\n' + sha256(item.bytes);
            item.repeats = captured.contains(identity);
            captured.insert(identity);
        }
    }
    return items;
}

/// What is attached to a mail that is here already: an import may have been stopped between the mail and its
/// attachments. Nothing for what is no mail, or where they cannot be read: the mail is a duplicate all the same.
std::vector<ImportItem> attachmentsOf(dossier::Dossier& dossier, const dossier::Content& original,
                                      const ImportItem& item, const Extractor& extractor, const std::stop_token& stop) {
    const auto known = dossier.articles().findByOriginal(original.sha256());
    if (!known || !*known || (*known)->mediaType != u"message/rfc822") {
        return {};
    }
    auto reading = extractor(original.bytes(), item, stop);
    return reading ? itemsOfMembers(std::move(reading->members), item) : std::vector<ImportItem>();
}

} // namespace

std::vector<ImportItem> takeCaptures(std::vector<ImportItem>& members) {
    std::vector<ImportItem> captures;
    if (std::ranges::count_if(members, [](const ImportItem& item) { return item.capture.has_value(); }) < 2) {
        return captures;
    }
    const auto others = std::ranges::stable_partition(members, [](const ImportItem& item) { return !item.capture; });
    std::ranges::move(others, std::back_inserter(captures));
    members.erase(others.begin(), others.end());
    return captures;
}

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
    auto read = readItem(dossier, item, extractor, stop);
    if (auto* outcome = std::get_if<ImportOutcome>(&read)) {
        return std::move(*outcome);
    }
    auto& ready = std::get<ReadItem>(read);
    storeItems(dossier, std::span(&ready, 1), batch);
    return std::move(ready.outcome);
}

std::variant<ImportOutcome, ReadItem> readItem(dossier::Dossier& dossier, const ImportItem& item,
                                               const Extractor& extractor, const std::stop_token& stop) {
    ImportOutcome outcome;
    outcome.item = item;
    outcome.title = item.name;
    if (stop.stop_requested()) {
        return cancelled(item);
    }
    auto bytes = item.refused ? Result<QByteArray>(std::unexpected(*item.refused)) : bytesOf(item);
    if (!bytes) {
        return failed(outcome, bytes.error());
    }
    dossier::Content original(std::move(*bytes));
    const auto duplicate = tellDuplicate(dossier, original.sha256(), outcome);
    if (!duplicate) {
        return failed(outcome, duplicate.error());
    }
    if (*duplicate) {
        outcome.members = attachmentsOf(dossier, original, item, extractor, stop);
        return outcome;
    }
    auto reading = extractor(original.bytes(), item, stop);
    if (!reading) {
        return failed(outcome, reading.error());
    }
    if (stop.stop_requested()) {
        return cancelled(item);
    }
    outcome.members = itemsOfMembers(std::move(reading->members), item);
    if (!reading->article) {
        outcome.status = ImportStatus::Unpacked;
        return outcome.members.empty() ? failed(outcome, emptyArchive(item)) : outcome;
    }
    const auto& text = reading->article->text;
    dossier::Content words(text.toUtf8());
    dossier::Content blocks(text.blocksToJson());
    return ReadItem{std::move(outcome), std::move(original), std::move(*reading->article), std::move(words),
                    std::move(blocks)};
}

} // namespace gainsay::session
