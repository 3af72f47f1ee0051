// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/extraction.h"
#include "app/import/hints.h"
#include "app/import/html/pageparts.h"
#include "app/import/text/lexicon.h"

#include <QByteArray>

namespace gainsay::import {

/// Turns bytes into an article: finds out encoding and format by the content, then reads title, byline, date and text.
/// A pure function of its input; usable from several threads at once. Untrusted bytes belong into ExtractionWorker,
/// which runs this in a process that can do no harm.
class Extractor {
public:
    /// Errors: InvalidInput (empty, nothing readable), Unsupported (binary file), TooLarge (bytes, nesting, blocks).
    [[nodiscard]] Result<domain::Extraction> extract(const QByteArray& bytes, const ImportHints& hints) const;

private:
    Lexicon m_lexicon;
    PageParts m_pageParts;
};

/// The checks that need no look into the content, made on both sides of the worker's door.
[[nodiscard]] Result<void> checkSize(qint64 bytes, const ImportHints& hints);

} // namespace gainsay::import
