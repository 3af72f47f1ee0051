// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/readingtools.h"

#include <QByteArray>

namespace gainsay::import {

/// Whether the bytes are meant as JSON: their name says so, or they are a JSON object or list from end to end.
[[nodiscard]] bool looksLikeJson(const QByteArray& bytes, bool hinted);

/// Reads JSON of a kind that holds articles: wire stories in ninjs (IPTC, 1.x to 3.x) and references in CSL-JSON. A
/// list of several is handed on as members. Errors: Corrupt where it is no JSON, Unsupported where it is of another
/// kind, InvalidInput where there is no text in it.
[[nodiscard]] Result<std::optional<domain::Extraction>> readJson(const QByteArray& bytes, const ReadingTools& tools);

} // namespace gainsay::import
