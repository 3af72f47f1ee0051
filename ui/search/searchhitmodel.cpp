// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchhitmodel.h"

#include "ui/style/unseenwords.h"

#include <algorithm>

namespace gainsay::ui {

void SearchHitModel::setHits(std::vector<SearchHitItem> hits) {
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int SearchHitModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchHitModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SearchHitItem& one = hit(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString words = one.snippet.isEmpty() ? one.title : QStringLiteral("%1: %2").arg(one.title, one.snippet);
        QStringList names;
        std::ranges::transform(one.tags, std::back_inserter(names), &domain::Tag::name);
        const QString tagged =
            names.isEmpty() ? words : tr("%1, tagged %2").arg(words, names.join(QStringLiteral(", ")));
        const QString unseen = unseenExplanation(domain::unseenCharacters(words));
        return unseen.isEmpty() ? tagged : QStringLiteral("%1\n%2").arg(tagged, unseen);
    }
    case HitRole:
        return QVariant::fromValue(one);
    default:
        return {};
    }
}

} // namespace gainsay::ui
