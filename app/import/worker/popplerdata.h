// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gainsay::worker {

/// Maps poppler's tables of characters (package poppler-data) into memory, read-only, so that text in the predefined
/// encodings of East Asia can be read when no file can be opened any more. From then on fopen() finds them there and
/// nothing else changes. Once, before the sandbox is shut; where the package is missing there is nothing to do.
void preloadPopplerData();

} // namespace gainsay::worker
