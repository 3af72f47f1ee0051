// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/change.h"

#include <QCoreApplication>

namespace gainsay::dossier {

Change::Change(Connection& connection)
    : m_connection(connection) {
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
