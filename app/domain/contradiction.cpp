// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/contradiction.h"

#include <array>
#include <utility>

namespace gainsay::domain {
namespace {

constexpr std::array typeNames{QLatin1StringView("denial"),   QLatin1StringView("negation"),
                               QLatin1StringView("quantity"), QLatin1StringView("date"),
                               QLatin1StringView("identity"), QLatin1StringView("attribution"),
                               QLatin1StringView("modality"), QLatin1StringView("scope")};
constexpr std::array statusNames{QLatin1StringView("suggested"), QLatin1StringView("confirmed"),
                                 QLatin1StringView("explained"), QLatin1StringView("dismissed")};

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

void swapSides(Reason& reason) {
    std::swap(reason.a, reason.b);
    std::swap(reason.aValue, reason.bValue);
    const QString between = QStringLiteral(" ↔ ");
    if (const auto arrow = reason.label.indexOf(between); arrow > 0) {
        reason.label = reason.label.sliced(arrow + between.size()) + between + reason.label.first(arrow);
    }
}

ContradictionId contradictionIdOf(QuoteId one, QuoteId other) {
    // A namespace of our own: any fixed random UUID serves, as long as it never changes.
    static const QUuid pairNamespace(QStringLiteral("6f0f7a52-7f0a-4f0e-9a3e-2c3d51c5b8a4"));
    const auto [low, high] = one < other ? std::pair(one, other) : std::pair(other, one);
    return ContradictionId(QUuid::createUuidV5(pairNamespace, low.toBytes() + high.toBytes()));
}

QString toString(ContradictionType type) {
    return typeNames.at(static_cast<size_t>(type));
}

std::optional<ContradictionType> contradictionTypeFromString(QStringView name) {
    return find<ContradictionType>(typeNames, name);
}

QString toString(ContradictionStatus status) {
    return statusNames.at(static_cast<size_t>(status));
}

std::optional<ContradictionStatus> contradictionStatusFromString(QStringView name) {
    return find<ContradictionStatus>(statusNames, name);
}

} // namespace gainsay::domain
