// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/block.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gainsay::domain {
namespace {

constexpr std::array<std::pair<BlockKind, QLatin1StringView>, 8> blockNames{{
    {BlockKind::Title, QLatin1StringView("title")},
    {BlockKind::Heading, QLatin1StringView("heading")},
    {BlockKind::Paragraph, QLatin1StringView("paragraph")},
    {BlockKind::ListItem, QLatin1StringView("list-item")},
    {BlockKind::Quotation, QLatin1StringView("quotation")},
    {BlockKind::TableRow, QLatin1StringView("table-row")},
    {BlockKind::Caption, QLatin1StringView("caption")},
    {BlockKind::Preformatted, QLatin1StringView("preformatted")},
}};

} // namespace

QString toString(BlockKind kind) {
    const auto* found = std::ranges::find(blockNames, kind, &decltype(blockNames)::value_type::first);
    return found == blockNames.end() ? QString() : QString(found->second);
}

std::optional<BlockKind> blockKindFromString(QStringView name) {
    const auto* found = std::ranges::find_if(blockNames, [name](const auto& entry) { return name == entry.second; });
    return found == blockNames.end() ? std::nullopt : std::optional(found->first);
}

} // namespace gainsay::domain
