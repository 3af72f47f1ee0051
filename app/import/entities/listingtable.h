// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/entities/listingbuilder.h"

namespace gainsay::import {

/// Whether the first row of a table names a column "name".
[[nodiscard]] bool looksLikeTable(const QString& text);

/// A table as RFC 4180 describes it, by commas, semicolons or tabs, whichever its first row has. Columns, in any order
/// and case: name; schema, type or kind; alias, aliases; id, ids; note, notes, description; language (of the aliases).
/// Several aliases or ids in one field are separated by ";"; an id is "scheme: value". Other columns are left out.
/// InvalidInput where a quotation mark is not closed.
[[nodiscard]] Result<void> readListingTable(const QString& text, ListingBuilder& to);

} // namespace gainsay::import
