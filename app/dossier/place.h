// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

#include <functional>

namespace gainsay::dossier {

/// What matters of the place where a dossier lies, or is to lie.
struct Place {
    QString remoteKind; ///< "NFS", "sshfs" …: other machines may have the file open; empty: a disk of this machine
    bool isReadOnlyMedium = false; ///< a CD, a write-protected card, a snapshot: nobody can write there
    bool mayWriteFile = true;      ///< the file itself; true where there is none yet
    bool mayWriteFolder = true;    ///< files beside it, which every change needs
    qint64 freeBytes = -1;         ///< to this user; −1: unknown
    bool hasLog = false;           ///< a write-ahead log with something in it lies beside the file
    bool hasLogIndex = false;      ///< and the index that its readers share
    bool hasRollback = false;      ///< a rollback journal with something in it lies beside the file
    bool isInLogMode = true;       ///< the file says that changes go through a write-ahead log
    qsizetype longestName = 255;   ///< bytes that a file name may have there

    [[nodiscard]] bool isRemote() const { return !remoteKind.isEmpty(); }
};

/// Looks at the place of a file. Injected, so that tests have network drives and CDs.
using PlaceProbe = std::function<Place(const QString& path)>;

/// Asks the operating system.
[[nodiscard]] Place probePlace(const QString& path);

} // namespace gainsay::dossier
