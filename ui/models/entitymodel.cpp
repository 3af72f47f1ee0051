// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entitymodel.h"

#include "ui/models/roles.h"

namespace gainsay::ui {

EntityItem entityItem(const session::EntityRow& row) {
    EntityItem item{.id = row.entity.id,
                    .schema = row.entity.schema,
                    .name = row.entity.name,
                    .aliases = {},
                    .mentions = row.mentions,
                    .quotes = row.quotes,
                    .candidates = {},
                    .firstVersion = {},
                    .firstRange = {}};
    for (const domain::Alias& alias : row.entity.aliases) {
        item.aliases << alias.name;
    }
    return item;
}

EntityItem entityItem(const session::UnresolvedName& name) {
    EntityItem item;
    item.name = name.name;
    item.candidates = name.candidates;
    item.mentions = static_cast<qsizetype>(name.mentions.size());
    if (!name.mentions.empty()) {
        item.firstVersion = name.mentions.front().version;
        item.firstRange = name.mentions.front().range;
    }
    return item;
}

QString entityKey(const EntityItem& item) {
    return item.isUnresolved() ? QLatin1Char('?') + item.name : item.id.toString();
}

QVariant EntityModel::dataOf(const EntityItem& row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return row.isUnresolved() ? tr("“%1” · unresolved").arg(row.name) : row.name;
    case RawRole:
        return QVariant::fromValue(row);
    case KeyRole:
        return row.id.uuid();
    case DetailRole:
        return row.aliases.join(QStringLiteral(", "));
    case Qt::ToolTipRole:
        return row.isUnresolved()
                   ? tr("Several entities bear this name. Open its first mention and say which one is meant.")
                   : (row.aliases.isEmpty()
                          ? row.name
                          : QStringLiteral("%1\n%2").arg(row.name, row.aliases.join(QStringLiteral(", "))));
    case CountRole:
        return static_cast<qlonglong>(row.mentions);
    case AttentionRole:
        return row.isUnresolved();
    case Qt::AccessibleTextRole:
        return row.isUnresolved()
                   ? tr("Unresolved name: %1, %n mention(s)", nullptr, static_cast<int>(row.mentions)).arg(row.name)
                   : tr("Entity: %1, %n mention(s)", nullptr, static_cast<int>(row.mentions)).arg(row.name);
    default:
        return {};
    }
}

} // namespace gainsay::ui
