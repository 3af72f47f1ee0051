// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/changesetsum.h"

#include "app/dossier/changesetformat.h"

#include <sqlite3.h>

namespace gainsay::dossier {
ChangesetSum::ChangesetSum() {
    begin();
}

ChangesetSum::~ChangesetSum() {
    sqlite3changegroup_delete(m_group);
}

void ChangesetSum::begin() {
    sqlite3changegroup_delete(m_group);
    m_group = nullptr;
    m_count = 0;
    m_bytes = 0;
    if (sqlite3changegroup_new(&m_group) != SQLITE_OK) {
        m_group = nullptr; // add() says that there is no memory
    }
}

Result<void> ChangesetSum::add(const QByteArray& changeset) {
    if (!m_group) {
        return std::unexpected(damagedChangeset(SQLITE_NOMEM));
    }
    if (auto readable = checkChangeset(changeset); !readable) {
        return passOn(readable);
    }
    // SQLite takes the changeset as a mutable pointer, but does not write to it.
    const int code = sqlite3changegroup_add(
        m_group, static_cast<int>(changeset.size()),
        const_cast<char*>(changeset.constData())); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    if (code != SQLITE_OK) {
        return std::unexpected(damagedChangeset(code));
    }
    ++m_count;
    m_bytes += changeset.size();
    return {};
}

Result<QByteArray> ChangesetSum::take() {
    int size = 0;
    void* buffer = nullptr;
    const int code = m_group ? sqlite3changegroup_output(m_group, &size, &buffer) : SQLITE_NOMEM;
    if (code != SQLITE_OK) {
        return std::unexpected(damagedChangeset(code));
    }
    QByteArray sum(static_cast<const char*>(buffer), size);
    sqlite3_free(buffer);
    begin();
    return sum;
}

} // namespace gainsay::dossier
