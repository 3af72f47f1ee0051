// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>

namespace gainsay::dossier {

/// A list of texts as the JSON array that its column holds.
[[nodiscard]] inline QString toJsonText(const QStringList& texts) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

/// The list again; elements that are no texts are left out.
[[nodiscard]] inline QStringList fromJsonText(const QString& json) {
    QStringList texts;
    const auto array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto& value : array) {
        if (value.isString()) {
            texts.append(value.toString());
        }
    }
    return texts;
}

} // namespace gainsay::dossier
