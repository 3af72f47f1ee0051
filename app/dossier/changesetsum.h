// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>

#include <memory>

struct sqlite3_changegroup;

namespace gainsay::dossier {

/// Adds changesets up to one that does in one go what they do one after the other.
class ChangesetSum {
public:
    ChangesetSum();
    ChangesetSum(const ChangesetSum&) = delete;
    ChangesetSum& operator=(const ChangesetSum&) = delete;
    ~ChangesetSum();

    /// Puts one behind those that are there. Corrupt where the bytes are no changeset, or one of other columns than
    /// those before it; TooLarge where there is no memory.
    [[nodiscard]] Result<void> add(const QByteArray& changeset);
    /// How many were added since the sum was last taken, and their size.
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }

    /// The sum; begins anew with nothing.
    [[nodiscard]] Result<QByteArray> take();

private:
    void begin();

    sqlite3_changegroup* m_group = nullptr;
    qint64 m_count = 0;
    qsizetype m_bytes = 0;
};

} // namespace gainsay::dossier
