// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/entitylisting.h"
#include "app/import/hints.h"

#include <QByteArray>

namespace gainsay::import {

/// Reads a list of entities, whichever of these it is by its content: a pack of Gainsay ("gainsay-pack 1",
/// resources/sample/README.md), a STIX 2.1 bundle, FollowTheMoney entities (one, an array, or one on each line), or a
/// table (CSV, by commas, semicolons or tabs) whose first row names its columns. A pure function of its input;
/// untrusted bytes belong into ExtractionWorker::list(), which runs this in a process that can do no harm. Errors:
/// InvalidInput (empty, a faulty pack or table, nothing in it), Unsupported (another kind of file), Corrupt (mistakes
/// in the JSON, or nested too deeply), TooLarge.
[[nodiscard]] Result<domain::EntityListing> readEntityListing(const QByteArray& bytes, const ImportHints& hints);

} // namespace gainsay::import
