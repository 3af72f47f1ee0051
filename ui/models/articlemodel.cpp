// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/articlemodel.h"

#include "app/domain/datewords.h"
#include "ui/models/roles.h"

namespace gainsay::ui {

ArticleItem articleItem(const session::ArticleRow& row) {
    return {
        row.article.id, row.version.id,     row.article.title, row.sourceName, domain::dateWords(row.article.published),
        row.grade,      row.article.status, row.quotes};
}

QString sourceLine(const QString& sourceName, const QString& published) {
    const QString source = sourceName.isEmpty() ? ArticleModel::tr("Unknown outlet") : sourceName;
    return published.isEmpty() ? source : QStringLiteral("%1 · %2").arg(source, published);
}

/// Unread is what articles are at first, and not said.
QString ArticleModel::withStatus(const QString& words, domain::ReadingStatus status) {
    switch (status) {
    case domain::ReadingStatus::Unread:
        return words;
    case domain::ReadingStatus::Reading:
        return tr("%1, reading").arg(words);
    case domain::ReadingStatus::Done:
        return tr("%1, done").arg(words);
    }
    return words;
}

QVariant ArticleModel::dataOf(const ArticleItem& row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case RawRole:
        return QVariant::fromValue(row);
    case KeyRole:
        return row.id.uuid();
    case DetailRole:
        return sourceLine(row.sourceName, row.published);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(row.title, sourceLine(row.sourceName, row.published));
    case GradeRole:
        return row.grade;
    case CountRole:
        return static_cast<qlonglong>(row.quotes);
    case StatusRole:
        return static_cast<int>(row.status);
    case Qt::AccessibleTextRole:
        return withStatus(tr("Article: %1, %2, %n quote(s)", nullptr, static_cast<int>(row.quotes))
                              .arg(row.title, sourceLine(row.sourceName, row.published)),
                          row.status);
    default:
        return {};
    }
}

} // namespace gainsay::ui
