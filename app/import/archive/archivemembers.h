// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/readingtools.h"

namespace gainsay::import {

/// Hands the files of a ZIP or tar archive, compressed or not, on as members. Pictures, styles, scripts and the like
/// are passed over without a word; names that point out of the archive, links, what is encrypted or too large is
/// refused with its reason; behind damage nothing is read, which is told once. Errors: Corrupt where nothing at all can
/// be read, TooLarge.
[[nodiscard]] Result<void> readArchive(const QByteArray& bytes, const ReadingTools& tools);

/// Tells that an archive is damaged from here on: beside what was handed on before, or as the error that is left.
[[nodiscard]] Result<void> reportDamagedArchive(const Error& damage, const ReadingTools& tools);

/// Unpacks one gzip, bzip2, xz or zstd stream. Errors: Corrupt, TooLarge.
[[nodiscard]] Result<QByteArray> decompress(const QByteArray& bytes, const ImportHints& hints);

/// What such a stream holds, up to its end or to what keeps it from being read further.
struct Unpacked {
    QByteArray content;
    std::optional<Error> damage; ///< Corrupt, TooLarge; its message is a clause: "the archive is damaged, or …"
};
[[nodiscard]] Unpacked unpackStream(const QByteArray& bytes, qint64 limit);

} // namespace gainsay::import
