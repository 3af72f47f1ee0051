// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gainsay::dossier {

/// What a committed action survives.
enum class Durability {
    PowerLoss,    ///< the plug being pulled: what was acknowledged is on the disk
    ProcessDeath, ///< the program's end alone, as SQLite's synchronous=OFF; the control of the proof of the former
};

/// What lies between a dossier and its bytes. Passed down, so that a test can put a disk underneath that fails, forgets
/// or lies, without any global.
struct Storage {
    QByteArray vfs; ///< name of a registered SQLite VFS; empty: the system's
    Durability durability = Durability::PowerLoss;
};

} // namespace gainsay::dossier
