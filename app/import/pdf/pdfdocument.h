// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/import/hints.h"

#include <poppler-document.h>

#include <memory>

namespace gainsay::import {

/// Makes ready what the PDF library loads at first use; once, before the process is locked up.
void preparePdf();

/// Opens a PDF that can be read; the bytes must outlive it. Errors: Corrupt, Unsupported (password), TooLarge (pages).
[[nodiscard]] Result<std::unique_ptr<poppler::document>> openPdf(const QByteArray& bytes, const ImportHints& hints);

} // namespace gainsay::import
