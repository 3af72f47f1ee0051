// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/domain/textrange.h"
#include "ui/window/topbar.h"

#include <optional>
#include <vector>

namespace gainsay::ui {

/// Where somebody was, to be led there again.
struct VisitedPlace {
    View view = View::Read;
    domain::VersionId version; ///< that was read; null: none
    domain::TextRange range;   ///< that was chosen in it
    domain::EntityId entity{}; ///< whose page it was; null: nobody's

    bool operator==(const VisitedPlace&) const = default;
};

/// The places that one jumped away from, kept as a browser keeps pages: from where one went back, one can go forward
/// again until the next jump.
class VisitedPlaces {
public:
    /// A jump away from here.
    void leave(const VisitedPlace& here);
    /// Where the last jump came from, or what one went back from last. Nothing where there is none; then one stays.
    [[nodiscard]] std::optional<VisitedPlace> back(const VisitedPlace& here);
    [[nodiscard]] std::optional<VisitedPlace> forward(const VisitedPlace& here);

private:
    std::vector<VisitedPlace> m_behind; ///< the last one is the nearest, in both
    std::vector<VisitedPlace> m_ahead;
};

} // namespace gainsay::ui
