// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/reading.h"

#include <mutex>

namespace gainsay::session {

/// What one item that was given may unpack to in all, however deep archives and mails lie within each other in it:
/// shared by everything that comes out of it. Used on any thread.
class UnpackBudget {
public:
    [[nodiscard]] import::UnpackRoom left() const {
        const std::scoped_lock lock(m_mutex);
        return m_left;
    }

    /// Takes so much away; takes nothing and returns false where there is not so much left.
    [[nodiscard]] bool take(const import::UnpackRoom& used) {
        const std::scoped_lock lock(m_mutex);
        if (used.bytes > m_left.bytes || used.members > m_left.members) {
            return false;
        }
        m_left.bytes -= used.bytes;
        m_left.members -= used.members;
        return true;
    }

private:
    mutable std::mutex m_mutex;
    import::UnpackRoom m_left;
};

} // namespace gainsay::session
