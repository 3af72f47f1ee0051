// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/externalid.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace gainsay::domain {
namespace {

constexpr QLatin1StringView mark("id ");

std::optional<ExternalId> readLine(const QString& line) {
    const QString text = line.simplified();
    const qsizetype colon = text.indexOf(QLatin1StringView(": "));
    if (!text.startsWith(mark) || colon < 0) {
        return std::nullopt;
    }
    ExternalId id{text.sliced(mark.size(), colon - mark.size()), text.sliced(colon + 2)};
    const bool isOne = !id.scheme.isEmpty() && !id.scheme.contains(u' ') && !id.value.isEmpty();
    return isOne ? std::optional(std::move(id)) : std::nullopt;
}

} // namespace

std::vector<ExternalId> externalIdsIn(const QString& note) {
    std::vector<ExternalId> ids;
    const QStringList lines = note.split(u'\n');
    for (const QString& line : lines) {
        if (const auto id = readLine(line); id && !std::ranges::contains(ids, *id)) {
            ids.push_back(*id);
        }
    }
    return ids;
}

QString withoutExternalIds(const QString& note) {
    QStringList lines = note.split(u'\n');
    lines.removeIf([](const QString& line) { return readLine(line).has_value(); });
    return lines.join(u'\n').trimmed();
}

QString withExternalIds(const QString& note, const std::vector<ExternalId>& ids) {
    std::vector<ExternalId> known = externalIdsIn(note);
    QString text = note;
    for (const ExternalId& id : ids) {
        const ExternalId tidy{id.scheme.simplified().replace(u' ', u'-').remove(u':'), id.value.simplified()};
        if (tidy.scheme.isEmpty() || tidy.value.isEmpty() || std::ranges::contains(known, tidy)) {
            continue;
        }
        known.push_back(tidy);
        text += (text.isEmpty() || text.endsWith(u'\n') ? QString() : QStringLiteral("\n")) +
                QStringLiteral("id %1: %2").arg(tidy.scheme, tidy.value);
    }
    return text;
}

} // namespace gainsay::domain
