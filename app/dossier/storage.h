// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/place.h"

#include <QByteArray>

#include <chrono>

namespace gainsay::dossier {

/// What a committed action survives.
enum class Durability {
    PowerLoss,    ///< the plug being pulled: what was acknowledged is on the disk
    ProcessDeath, ///< the program's end alone, as SQLite's synchronous=OFF; the control of the proof of the former
};

/// What lies between a dossier and its bytes. Passed down, so that a test can put a disk underneath that fails, forgets
/// or lies, or a network drive, without any global.
struct Storage {
    QByteArray vfs;   ///< name of a registered SQLite VFS; empty: the system's
    PlaceProbe probe; ///< empty: the system's or, for another VFS, a disk without faults
    Durability durability = Durability::PowerLoss;
    /// How long another program that is writing is waited for, before it is said that the dossier is busy.
    std::chrono::milliseconds patience = std::chrono::seconds(5);
};

} // namespace gainsay::dossier
