// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace gainsay::import {

/// Bounds on what is read. A newspaper article has 10 KiB; these keep hostile or mistaken input from costing minutes.
inline constexpr qint64 maxInputBytes = qint64{64} << 20;
/// Of HTML, wherever it stands, and Markdown: their trees cost many times their bytes.
inline constexpr qint64 maxMarkupBytes = qint64{32} << 20;
inline constexpr qsizetype maxBlocks = 100'000;
inline constexpr int maxNesting = 1'000;    ///< open elements, block quotes or lists within each other
inline constexpr int maxAttributes = 1'000; ///< of one HTML element
inline constexpr int maxPages = 10'000;     ///< of a PDF

/// Bounds on what is unpacked: a small file may stand for a very large one. Those on members hold for all that lies
/// within each other in one thing that was given.
inline constexpr qsizetype maxMembers = 10'000;               ///< of archives, mails and lists of records
inline constexpr qint64 maxUnpackedBytes = qint64{256} << 20; ///< of all members together
inline constexpr qint64 maxPackageBytes = qint64{96} << 20;   ///< of the parts of one office document or e-book
inline constexpr qsizetype maxPackageEntries = 100'000;       ///< names in the directory of one archive
inline constexpr int maxContainerDepth = 4;                   ///< archives and mails within each other
inline constexpr int maxMailDepth = 50;                       ///< parts of a mail within each other

} // namespace gainsay::import
