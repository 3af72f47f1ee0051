// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/worker/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gainsay::worker {

QByteArray jsonLine(const QString& path, const Result<domain::Extraction>& result) {
    QJsonObject line{{QStringLiteral("path"), path}};
    if (!result) {
        line.insert(QStringLiteral("error"), result.error().message);
        return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    QJsonArray blocks;
    for (const auto& block : result->text.blocks()) {
        blocks.append(QJsonObject{{QStringLiteral("kind"), domain::toString(block.kind)},
                                  {QStringLiteral("start"), block.range.start},
                                  {QStringLiteral("end"), block.range.end}});
    }
    line.insert(QStringLiteral("title"), result->title);
    line.insert(QStringLiteral("byline"), QJsonArray::fromStringList(result->byline));
    line.insert(QStringLiteral("published"), result->published.toString());
    line.insert(QStringLiteral("site"), result->site);
    line.insert(QStringLiteral("url"), result->url);
    line.insert(QStringLiteral("language"), result->language);
    line.insert(QStringLiteral("text"), result->text.text());
    line.insert(QStringLiteral("blocks"), blocks);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace gainsay::worker
