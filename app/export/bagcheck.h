// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/export/bagformat.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace gainsay::exporting {

/// One thing of a bag that is not as it should be.
struct BagFinding {
    QString where; ///< path within the bag
    QString what;

    bool operator==(const BagFinding&) const = default;
};

/// What a check of a bag's files found.
struct BagCheck {
    BagManifest manifest; ///< of the payload; empty where it could not be read
    BagInfo info;
    qint64 files = 0;
    std::vector<BagFinding> findings;

    [[nodiscard]] bool isSound() const { return findings.empty(); }
};

/// Bounds on what is read of a stranger's bag.
struct BagLimits {
    qint64 entries = 1'000'000; ///< files and folders
    qint64 tagFileBytes = 256LL << 20;
    qint64 payloadBytes = 1LL << 40;
};

/// Whether a folder looks like a bag at all.
[[nodiscard]] bool isBag(const QString& folder);

/// Checks every byte of a bag as BagWriter writes them: the declaration; each file against the manifests, both ways, so
/// that nothing may be missing and nothing be there besides; plain files alone, no link, no other kind. Only files
/// found in the folder itself are opened, never a path out of a manifest. NotFound where there is no such folder,
/// InvalidInput where it is no folder, Cancelled, TooLarge.
[[nodiscard]] Result<BagCheck> checkBag(const QString& folder, const BagLimits& limits = {},
                                        const std::stop_token& stop = {}, const ProgressSink& progress = {});

} // namespace gainsay::exporting
