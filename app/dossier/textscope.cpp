// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/textscope.h"

#include "app/dossier/connection.h"

#include <sqlite3.h>

namespace gainsay::dossier {

void TextScope::teach(Connection& connection) {
    const auto look = [](sqlite3_context* context, int, sqlite3_value** values) {
        const auto* scope = static_cast<const TextScope*>(sqlite3_value_pointer(values[1], pointerType));
        sqlite3_result_int(context, !scope || scope->contains(sqlite3_value_int64(values[0])) ? 1 : 0);
    };
    // Where there is no memory for it, the statement that uses it cannot be prepared and says so.
    sqlite3_create_function_v2(connection.handle(), "in_scope", 2, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, look,
                               nullptr, nullptr, nullptr);
}

} // namespace gainsay::dossier
