// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/session/library.h"
#include "ui/models/syncedlistmodel.h"

namespace gainsay::ui {

/// What a list shows of an article.
struct ArticleItem {
    domain::ArticleId id;
    domain::VersionId version; ///< the latest
    QString title;
    QString sourceName; ///< empty: unknown
    QString published;  ///< for a person; empty: unknown
    QString grade;      ///< Admiralty code, may be empty
    domain::ReadingStatus status = domain::ReadingStatus::Unread;
    qsizetype quotes = 0;

    bool operator==(const ArticleItem&) const = default;
};

[[nodiscard]] ArticleItem articleItem(const session::ArticleRow& row);

/// "The Harbour Post · 3 Mar 2020", with what is known of it.
[[nodiscard]] QString sourceLine(const QString& sourceName, const QString& published);

/// The dossier's articles in the order in which they came in.
class ArticleModel final : public SyncedListModel<ArticleItem, domain::ArticleId> {
    Q_OBJECT

public:
    using SyncedListModel::SyncedListModel;

protected:
    [[nodiscard]] domain::ArticleId keyOf(const ArticleItem& row) const override { return row.id; }
    [[nodiscard]] QVariant dataOf(const ArticleItem& row, int role) const override;

private:
    [[nodiscard]] static QString withStatus(const QString& words, domain::ReadingStatus status);
};

} // namespace gainsay::ui
