// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/statementmodel.h"

#include "app/domain/datewords.h"
#include "ui/models/roles.h"

#include <algorithm>

namespace gainsay::ui {
namespace {

QString dateWords(const session::EntityStatement& statement) {
    QStringList words;
    if (!statement.said.isEmpty()) {
        words << StatementModel::tr("said %1").arg(domain::dateWords(statement.said));
    }
    words << (statement.published.isEmpty()
                  ? StatementModel::tr("undated")
                  : StatementModel::tr("published %1").arg(domain::dateWords(statement.published)));
    return words.join(QStringLiteral(", "));
}

} // namespace

QString outletOf(const session::EntityStatement& statement) {
    return statement.sourceName.isEmpty() ? StatementModel::tr("Unknown outlet") : statement.sourceName;
}

QString citedIn(const session::EntityStatement& statement) {
    QStringList cited;
    for (const QString& speaker : statement.speakers) {
        if (speaker.compare(statement.sourceName, Qt::CaseInsensitive) != 0) {
            cited << speaker;
        }
    }
    return cited.isEmpty() ? QString() : StatementModel::tr("citing %1").arg(cited.join(QStringLiteral(", ")));
}

QString stateOf(const session::EntityStatement& statement) {
    if (statement.isRejected) {
        return StatementModel::tr("rejected");
    }
    const auto has = [&statement](domain::MentionStatus status) {
        return std::ranges::contains(statement.mentions, status, &domain::Mention::status);
    };
    if (has(domain::MentionStatus::Ambiguous)) {
        return StatementModel::tr("could be several");
    }
    if (has(domain::MentionStatus::Suggested)) {
        return StatementModel::tr("suggested");
    }
    return StatementModel::tr("linked");
}

StatementKey StatementModel::keyOf(const session::EntityStatement& row) const {
    return row.quote.isNull() ? StatementKey({}, row.version, row.range.start, row.isRejected)
                              : StatementKey(row.quote, {}, 0, false);
}

QVariant StatementModel::dataOf(const session::EntityStatement& row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return row.words;
    case DetailRole:
        return QStringLiteral("%1 · %2").arg(outletOf(row), dateWords(row));
    case AttentionRole:
        return row.isOpen();
    case Qt::ToolTipRole:
        return row.articleTitle;
    case Qt::AccessibleTextRole: {
        const QString cited = citedIn(row);
        return tr("%1, %2, %3: “%4”, %5")
            .arg(row.quote.isNull() ? tr("Sentence") : tr("Quote"), dateWords(row),
                 cited.isEmpty() ? outletOf(row) : QStringLiteral("%1 %2").arg(outletOf(row), cited), row.words,
                 stateOf(row));
    }
    default:
        return {};
    }
}

} // namespace gainsay::ui
