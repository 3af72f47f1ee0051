// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gainsay::ui {

/// A place in a source, in UTF-16 units, end exclusive.
struct SourcePlace {
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const SourcePlace&) const = default;
};

/// Where a passage that was read out of a source stands in it, though that writes it with entities, escapes or tags
/// between: near the name of its field or element where one is given and found ("og:title", "datePublished"), else
/// anywhere. The first such place; nothing for an empty passage.
[[nodiscard]] std::optional<SourcePlace> findInSource(const QString& source, const QString& name,
                                                      const QString& passage);

} // namespace gainsay::ui
