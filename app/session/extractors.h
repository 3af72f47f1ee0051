// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entitylisting.h"
#include "app/domain/pagepicture.h"
#include "app/session/importer.h"

namespace gainsay::session {

/// Asks the extraction worker, gainsay-extract, which lies in the given folder (the running program's own). Worker
/// processes start on first use, are kept for the next item, and end with the last copy of the returned function.
[[nodiscard]] Extractor workerExtractor(const QString& programFolder);

/// Draws a page of a PDF; see import::ExtractionWorker::draw(). Blocks; any thread.
using PageDrawer = std::function<Result<domain::PagePicture>(
    const QByteArray& bytes, const QString& fileName, const domain::PageOrder& order, const std::stop_token& stop)>;
/// The same worker's, with a process of its own.
[[nodiscard]] PageDrawer workerPageDrawer(const QString& programFolder);

/// Reads a list of entities; see import::ExtractionWorker::list(). Blocks; any thread.
using ListingReader = std::function<Result<domain::EntityListing>(const QByteArray& bytes, const QString& fileName,
                                                                  const std::stop_token& stop)>;
/// The same worker's, with a process of its own.
[[nodiscard]] ListingReader workerListingReader(const QString& programFolder);
/// Reads a file and lists the entities in it. Errors of the file system, TooLarge before it is read, and the reader's.
[[nodiscard]] Result<domain::EntityListing> listEntitiesIn(const QString& path, const ListingReader& reader,
                                                           const std::stop_token& stop = {});

/// Whom the journal names: the user's full name as the system knows it, else the login name.
[[nodiscard]] QString currentActor();

} // namespace gainsay::session
