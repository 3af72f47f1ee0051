// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/simulateddisk.h"

#include <random>

namespace gainsay::test {

/// What a disk holds for certain, event by event of its diary; and what it may hold after the plug was pulled.
///
/// The model: a sync makes all that was written to a file before it certain; a sync of the folder, all names. Of what
/// was written since, any part may have reached the platter, in any order, cut into sectors of 512 or 4096 bytes; a
/// sector that was being written may hold anything within the bytes written, though not outside them (which disks of
/// this century promise, and SQLite assumes by default).
class Platter {
public:
    /// Takes the next event in.
    void take(const DiskEvent& event);

    /// One possible state of the files after a loss of power now.
    [[nodiscard]] std::map<QByteArray, QByteArray> afterPowerLoss(std::mt19937_64& random) const;

private:
    struct Inode {
        QByteArray certain;
        std::vector<DiskEvent> uncertain;
    };
    struct NameChange {
        QByteArray name;
        std::shared_ptr<Inode> inode; ///< null: deleted
    };

    static void apply(QByteArray& bytes, const DiskEvent& event);
    [[nodiscard]] static QByteArray survivors(const Inode& inode, std::mt19937_64& random);

    std::map<QByteArray, std::shared_ptr<Inode>> m_names; ///< as the operating system sees them
    std::map<QByteArray, std::shared_ptr<Inode>> m_certainNames;
    std::vector<NameChange> m_uncertainNames;
};

} // namespace gainsay::test
