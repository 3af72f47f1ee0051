// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/entity.h"

#include <array>

namespace gainsay::domain {
namespace {

constexpr std::array mentionStatusNames{QLatin1StringView("suggested"), QLatin1StringView("ambiguous"),
                                        QLatin1StringView("linked"), QLatin1StringView("rejected")};

} // namespace

const std::vector<QString>& offeredSchemata() {
    static const std::vector<QString> schemata{
        QStringLiteral("Person"),       QStringLiteral("PublicBody"), QStringLiteral("Organization"),
        QStringLiteral("Company"),      QStringLiteral("Address"),    QStringLiteral("Event"),
        QStringLiteral("Asset"),        QStringLiteral("Document"),   QStringLiteral("LegalEntity"),
        QStringLiteral("Thing")};
    return schemata;
}

QString toString(MentionStatus status) {
    return mentionStatusNames.at(static_cast<size_t>(status));
}

std::optional<MentionStatus> mentionStatusFromString(QStringView name) {
    for (size_t i = 0; i < mentionStatusNames.size(); ++i) {
        if (name == mentionStatusNames[i]) {
            return static_cast<MentionStatus>(i);
        }
    }
    return std::nullopt;
}

} // namespace gainsay::domain
