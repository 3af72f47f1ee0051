// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"

#include <QString>

namespace gainsay {

/// What the outside world provides: time, keys, and who is sitting here. Made once in a program's main() and passed
/// down; it must outlive whatever it is passed to.
struct Environment {
    const Clock& clock;
    IdSource& ids;
    QString actor;              ///< whom the journal names as the author of a change
    QString backupFolder = {};  ///< under which backups of all dossiers go; empty: beside each dossier
    QString lexiconFolder = {}; ///< the user's own lexicons; need not exist; empty: the program's alone
};

} // namespace gainsay
