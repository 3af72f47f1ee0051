// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/source.h"

#include <array>

namespace gainsay::domain {
namespace {

constexpr std::array sourceKindNames{
    QLatin1StringView("unknown"), QLatin1StringView("outlet"), QLatin1StringView("agency"),
    QLatin1StringView("public-body"), QLatin1StringView("company"), QLatin1StringView("blog"),
    QLatin1StringView("person")};

} // namespace

QChar toLetter(Reliability reliability) {
    return QChar(u'A' + static_cast<char16_t>(reliability));
}

std::optional<Reliability> reliabilityFromLetter(QStringView letter) {
    if (letter.size() != 1 || letter[0].toUpper() < u'A' || letter[0].toUpper() > u'F') {
        return std::nullopt;
    }
    return static_cast<Reliability>(letter[0].toUpper().unicode() - u'A');
}

QString admiraltyCode(std::optional<Reliability> reliability, std::optional<Credibility> credibility) {
    if (!reliability && !credibility) {
        return {};
    }
    const QString letter = reliability ? QString(toLetter(*reliability)) : QStringLiteral("–");
    return letter + (credibility ? QString::number(*credibility) : QStringLiteral("–"));
}

QString toString(SourceKind kind) {
    return sourceKindNames.at(static_cast<size_t>(kind));
}

std::optional<SourceKind> sourceKindFromString(QStringView name) {
    for (size_t i = 0; i < sourceKindNames.size(); ++i) {
        if (name == sourceKindNames[i]) {
            return static_cast<SourceKind>(i);
        }
    }
    return std::nullopt;
}

} // namespace gainsay::domain
