// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/reportoptions.h"

#include <QString>

#include <array>

namespace gainsay::exporting {

/// A section's heading and the name that links within the report use for it.
struct SectionHeading {
    ReportSection section = ReportSection::Summary;
    QLatin1StringView anchor;
    QLatin1StringView title;
};

/// All sections in printing order.
inline constexpr std::array sectionHeadings{
    SectionHeading{ReportSection::Summary, QLatin1StringView("summary"), QLatin1StringView("What is disputed")},
    SectionHeading{ReportSection::Claims, QLatin1StringView("claims"),
                   QLatin1StringView("What each source says about each claim")},
    SectionHeading{ReportSection::Contradictions, QLatin1StringView("contradictions"),
                   QLatin1StringView("Contradictions, side by side")},
    SectionHeading{ReportSection::Quotes, QLatin1StringView("quotes"), QLatin1StringView("Quotes in their context")},
    SectionHeading{ReportSection::Entities, QLatin1StringView("entities"), QLatin1StringView("Who and what is named")},
    SectionHeading{ReportSection::Sources, QLatin1StringView("sources"), QLatin1StringView("Sources and articles")},
    SectionHeading{ReportSection::Checking, QLatin1StringView("checking"),
                   QLatin1StringView("How to check this report")},
};

/// The heading of one section.
[[nodiscard]] constexpr const SectionHeading& headingOf(ReportSection section) {
    for (const SectionHeading& heading : sectionHeadings) {
        if (heading.section == section) {
            return heading;
        }
    }
    return sectionHeadings.front();
}

} // namespace gainsay::exporting
