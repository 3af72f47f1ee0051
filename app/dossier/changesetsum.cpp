// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/changesetsum.h"

#include "app/dossier/changesetformat.h"
#include "app/dossier/changesetreader.h"

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
        return std::unexpected(damagedEntry(SQLITE_NOMEM));
    }
    if (auto readable = checkChangeset(changeset); !readable) {
        return passOn(readable);
    }
    const int code = sqlite3changegroup_add(m_group, static_cast<int>(changeset.size()), unconst(changeset));
    if (code != SQLITE_OK) {
        return std::unexpected(damagedEntry(code));
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
        return std::unexpected(damagedEntry(code));
    }
    QByteArray sum(static_cast<const char*>(buffer), size);
    sqlite3_free(buffer);
    begin();
    return sum;
}

} // namespace gainsay::dossier
