// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/lexiconfolder.h"

#include <QStandardPaths>

namespace gainsay::session {

QString defaultLexiconFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/gainsay/lexicons");
}

} // namespace gainsay::session
