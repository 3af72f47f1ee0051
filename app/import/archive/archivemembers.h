// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/readingtools.h"

namespace gainsay::import {

/// Hands the files of a ZIP or tar archive on as members. Pictures, styles, scripts and the like are passed over
/// without a word; names that point out of the archive, links, what is encrypted or too large is refused with its
/// reason. Errors: Corrupt where nothing at all can be read, TooLarge.
[[nodiscard]] Result<void> readArchive(const QByteArray& bytes, const ReadingTools& tools);

/// Unpacks one gzip, bzip2, xz or zstd stream. Errors: Corrupt, TooLarge.
[[nodiscard]] Result<QByteArray> decompress(const QByteArray& bytes, const ImportHints& hints);

/// A file that accompanies articles and holds none: picture, sound, style, script, font, hidden file.
[[nodiscard]] bool isAccompaniment(const QString& name);

} // namespace gainsay::import
