// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/version.h"

#include <array>

namespace gainsay::domain {
namespace {

constexpr std::array obtainedNames{QLatin1StringView("file"), QLatin1StringView("drop"), QLatin1StringView("paste"),
                                   QLatin1StringView("stdin"), QLatin1StringView("sample")};

} // namespace

QString toString(Obtained obtained) {
    return obtainedNames.at(static_cast<size_t>(obtained));
}

std::optional<Obtained> obtainedFromString(QStringView name) {
    for (size_t i = 0; i < obtainedNames.size(); ++i) {
        if (name == obtainedNames[i]) {
            return static_cast<Obtained>(i);
        }
    }
    return std::nullopt;
}

} // namespace gainsay::domain
