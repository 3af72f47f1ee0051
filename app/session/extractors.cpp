// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/extractors.h"

#include "app/import/extractionworker.h"
#include "app/import/readimportfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

namespace gainsay::session {
namespace {

std::shared_ptr<import::ExtractionWorker> workerIn(const QString& programFolder) {
    import::ExtractionWorker::Options options;
    const QString beside = QDir(programFolder).filePath(QStringLiteral("gainsay-extract"));
    options.program = QFile::exists(beside) ? beside : QString();
    return std::make_shared<import::ExtractionWorker>(options);
}

} // namespace

Extractor workerExtractor(const QString& programFolder) {
    const auto worker = workerIn(programFolder);
    return [worker](const QByteArray& bytes, const ImportItem& item, const std::stop_token& stop) {
        const auto room = item.budget ? item.budget->left() : import::UnpackRoom{};
        return worker->read(bytes, {item.name, item.mediaType, item.url, item.facts}, stop, room);
    };
}

PageDrawer workerPageDrawer(const QString& programFolder) {
    const auto worker = workerIn(programFolder);
    return [worker](const QByteArray& bytes, const QString& fileName, const domain::PageOrder& order,
                    const std::stop_token& stop) { return worker->draw(bytes, order, {fileName, {}, {}, {}}, stop); };
}

ListingReader workerListingReader(const QString& programFolder) {
    const auto worker = workerIn(programFolder);
    return [worker](const QByteArray& bytes, const QString& fileName, const std::stop_token& stop) {
        return worker->list(bytes, {fileName, {}, {}, {}}, stop);
    };
}

Result<domain::EntityListing> listEntitiesIn(const QString& path, const ListingReader& reader,
                                             const std::stop_token& stop) {
    const auto bytes = import::readImportFile(path);
    return bytes ? reader(*bytes, QFileInfo(path).fileName(), stop) : Result<domain::EntityListing>(passOn(bytes));
}

QString currentActor() {
    const passwd* user = getpwuid(getuid()); // NOLINT(concurrency-mt-unsafe): called once, at start
    if (!user) {
        return QString::fromLocal8Bit(qgetenv("USER"));
    }
    // The full name is the first of the comma-separated parts of what "finger" shows.
    const QString fullName = QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(user->pw_name) : fullName;
}

} // namespace gainsay::session
