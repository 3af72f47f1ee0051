// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/claim.h"

#include <array>

namespace gainsay::domain {
namespace {

constexpr std::array stanceNames{QLatin1StringView("asserts"), QLatin1StringView("denies"), QLatin1StringView("doubts"),
                                 QLatin1StringView("reports")};
constexpr std::array modalityNames{
    QLatin1StringView("asserted"), QLatin1StringView("alleged"), QLatin1StringView("denied"),
    QLatin1StringView("no-comment"), QLatin1StringView("cannot-confirm"), QLatin1StringView("predicted"),
    QLatin1StringView("conditional")};

template <typename Enum, size_t N>
std::optional<Enum> find(const std::array<QLatin1StringView, N>& names, QStringView name) {
    for (size_t i = 0; i < N; ++i) {
        if (name == names[i]) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

} // namespace

bool areOpposed(Stance a, Stance b) {
    const auto either = [a, b](Stance one, Stance other) {
        return (a == one && b == other) || (a == other && b == one);
    };
    return either(Stance::Asserts, Stance::Denies) || either(Stance::Asserts, Stance::Doubts)
           || either(Stance::Reports, Stance::Denies);
}

QString toString(Stance stance) {
    return stanceNames.at(static_cast<size_t>(stance));
}

std::optional<Stance> stanceFromString(QStringView name) {
    return find<Stance>(stanceNames, name);
}

QString toString(Modality modality) {
    return modalityNames.at(static_cast<size_t>(modality));
}

std::optional<Modality> modalityFromString(QStringView name) {
    return find<Modality>(modalityNames, name);
}

} // namespace gainsay::domain
