// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gainsay::ui {

/// The name of a schema for a person: "PublicBody" → "Public body".
[[nodiscard]] QString schemaWords(const QString& schema);

} // namespace gainsay::ui
