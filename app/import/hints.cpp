// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/hints.h"

#include <QCoreApplication>

namespace gainsay::import {

QString describeInput(const ImportHints& hints) {
    return hints.fileName.isEmpty() ? QCoreApplication::translate("Import", "The pasted text")
                                    : QCoreApplication::translate("Import", "The file “%1”").arg(hints.fileName);
}

} // namespace gainsay::import
