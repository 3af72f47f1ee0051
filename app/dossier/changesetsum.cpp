// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/changesetsum.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace gainsay::dossier {
namespace {

Error cannotAdd(int code) {
    if (code == SQLITE_NOMEM) {
        return {ErrorCode::TooLarge,
                QCoreApplication::translate("Dossier", "There is not enough memory to read the journal."),
                {}};
    }
    return {ErrorCode::Corrupt,
            QCoreApplication::translate("Dossier",
                                        "An entry of the journal is damaged and cannot be read. Run a verification "
                                        "of the dossier."),
            QStringLiteral("changegroup: SQLite %1").arg(code)};
}

} // namespace

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
        return std::unexpected(cannotAdd(SQLITE_NOMEM));
    }
    // SQLite takes the changeset as a mutable pointer, but does not write to it.
    const int code = sqlite3changegroup_add(
        m_group, static_cast<int>(changeset.size()),
        const_cast<char*>(changeset.constData())); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    if (code != SQLITE_OK) {
        return std::unexpected(cannotAdd(code));
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
        return std::unexpected(cannotAdd(code));
    }
    QByteArray sum(static_cast<const char*>(buffer), size);
    sqlite3_free(buffer);
    begin();
    return sum;
}

} // namespace gainsay::dossier
