// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/import/hints.h"

namespace gainsay::import {

/// What is wrong with the parts of a document, said of the document.
[[nodiscard]] Error officeError(const Error& cause, const ImportHints& hints);

/// “… is damaged: …”
[[nodiscard]] Error damagedDocument(const ImportHints& hints, const QString& detail);

} // namespace gainsay::import
