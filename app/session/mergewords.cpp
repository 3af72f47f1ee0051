// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/mergewords.h"

#include "app/dossier/mergewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace gainsay::session {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Merging)
};

} // namespace

QString incomingWords(const dossier::IncomingRows& rows) {
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString& words) {
        if (count > 0) {
            parts << words.arg(count);
        }
    };
    add(rows.added, Words::tr("%1 added"));
    add(rows.changed, Words::tr("%1 changed"));
    add(rows.deleted, Words::tr("%1 deleted"));
    constexpr qint64 plural = 2;
    const qint64 total = rows.added + rows.changed + rows.deleted;
    return Words::tr("%1: %2").arg(dossier::tableWords(rows.table, std::max(total, plural)),
                                   parts.join(Words::tr(", ")));
}

} // namespace gainsay::session
