// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/extraction.h"

#include <QByteArray>
#include <QString>

namespace gainsay::worker {

/// One line of JSON about a file that was read or failed, as `gainsay-cli extract --json` prints it.
[[nodiscard]] QByteArray jsonLine(const QString& path, const Result<domain::Extraction>& result);

} // namespace gainsay::worker
