// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/change.h"

#include <QCoreApplication>

namespace gainsay::dossier {

Change::Change(Connection& connection)
    : m_connection(connection) {
}

Result<void> Change::requireTransaction() const {
    if (!m_connection.isInTransaction()) {
        return failure(ErrorCode::Unwritable,
                       QCoreApplication::translate(
                           "Dossier", "The disk or the memory failed while something was changed. The last "
                                      "change was not made; everything before it is safe. Try again."),
                       QStringLiteral("the transaction was rolled back by SQLite"));
    }
    return {};
}

Result<void> Change::requireRow() const {
    if (m_connection.changedRows() == 0) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Dossier", "What was to be changed is no longer there: it was deleted "
                                                              "meanwhile, perhaps in another window."));
    }
    return {};
}

} // namespace gainsay::dossier
