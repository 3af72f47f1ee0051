// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/readingtools.h"

namespace gainsay::import {

/// Whether the text is a list of references in RIS, the tagged format of reference managers.
[[nodiscard]] bool looksLikeRis(QStringView text);

/// Reads references in RIS. Several records, or attached files, are handed on as members, each with what the record
/// says of it; a lone record without a file is an article made of its title and abstract. Files are named by paths
/// beside the list; whoever has a file system looks whether they lead anywhere. Errors: InvalidInput.
[[nodiscard]] Result<std::optional<domain::Extraction>> readRis(const QString& text, const ReadingTools& tools);

} // namespace gainsay::import
