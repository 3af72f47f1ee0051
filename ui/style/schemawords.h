// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gainsay::ui {

/// What kind of thing an entity is, by the name of its FollowTheMoney schema, in the interface's language:
/// "Public body". A schema that is not among those offered is spelt out: "BankAccount" → "Bank account".
[[nodiscard]] QString schemaWords(const QString& schema);

} // namespace gainsay::ui
