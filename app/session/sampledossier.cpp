// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sampledossier.h"

#include "app/session/samplebuilder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace gainsay::session {
namespace {

Result<QJsonObject> readScript() {
    QFile file(QStringLiteral(":/sample/dossier.json"));
    const auto json = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    if (json[u"format"].toString() != u"gainsay-sample 1") {
        return failure(ErrorCode::Internal, QCoreApplication::translate(
                                                "Sample", "The sample dossier is missing from this build of Gainsay."));
    }
    return json.object();
}

Result<void> fill(dossier::Dossier& dossier, const Extractor& extractor, const QJsonObject& script) {
    SampleBuilder builder(dossier, script);
    return builder.importArticles(extractor)
        .and_then([&] { return builder.describeArticles(); })
        .and_then([&] { return builder.addEntities(); })
        .and_then([&] { return builder.addMentions(); })
        .and_then([&] { return builder.addQuotes(); })
        .and_then([&] { return builder.addTags(); })
        .and_then([&] { return builder.addClaims(); })
        .and_then([&] { return builder.addDecisions(); });
}

} // namespace

Result<void> buildSampleDossier(const QString& path, const Environment& environment, const Extractor& extractor) {
    const auto script = readScript();
    if (!script) {
        return passOn(script);
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return failure(ErrorCode::Unwritable,
                       QCoreApplication::translate("Sample", "The folder “%1” for the sample dossier cannot be made.")
                           .arg(QFileInfo(path).absolutePath()));
    }
    const FrozenClock recorded(QDateTime::fromString((*script)[u"recordedAt"].toString(), Qt::ISODate).toUTC());
    const Environment authors{recorded, environment.ids, (*script)[u"author"].toString()};
    auto dossier = dossier::Dossier::create(path, authors);
    if (!dossier) {
        return passOn(dossier); // what lies there is somebody else's
    }
    auto filled = fill(**dossier, extractor, *script);
    dossier->reset();
    if (!filled) {
        QFile::remove(path); // half a sample would be taken for the whole one next time
    }
    return filled;
}

QString sampleDossierName() {
    const auto script = readScript();
    return script ? (*script)[u"name"].toString() : QString();
}

} // namespace gainsay::session
