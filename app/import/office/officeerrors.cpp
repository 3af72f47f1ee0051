// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/office/officeerrors.h"

#include <QCoreApplication>

namespace gainsay::import {

Error officeError(const Error& cause, const ImportHints& hints) {
    return {cause.code,
            QCoreApplication::translate("Import", "%1 was not read: %2.").arg(describeInput(hints), cause.message),
            cause.detail};
}

Error damagedDocument(const ImportHints& hints, const QString& detail) {
    return {ErrorCode::Corrupt,
            QCoreApplication::translate("Import", "%1 is damaged: its text could not be read to the end. Open it in "
                                                  "the program that made it and save it again.")
                .arg(describeInput(hints)),
            detail};
}

} // namespace gainsay::import
