-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 3 → 4. Only a new table, so that changesets recorded under older versions still apply.

-- What somebody looks for again and again, under a name. Words may be empty; facets are [["status", "unread"], …]. Keys
-- in them are no foreign keys: what they mean may be deleted, and then nothing fits.
CREATE TABLE saved_search (
    id     BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name   TEXT NOT NULL CHECK (name <> ''),
    words  TEXT NOT NULL,
    facets TEXT NOT NULL CHECK (json_valid(facets))
) STRICT, WITHOUT ROWID;
