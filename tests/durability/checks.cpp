// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/checks.h"

namespace gainsay::test {

QString dossierPath() {
    return QStringLiteral("/disk/case.gainsay");
}

QString words(const Error& error) {
    return error.detail.isEmpty() ? error.message : QStringLiteral("%1 (%2)").arg(error.message, error.detail);
}

void mustBeDone(const Result<void>& result) {
    if (!result) {
        qFatal("%s", qPrintable(words(result.error())));
    }
}

qint64 lastSequence(session::Session& session) {
    return orDie(session.actions().dossier().journal().lastSequence());
}

QString findings(dossier::Dossier& dossier) {
    const auto verification = dossier.verify();
    if (!verification) {
        return words(verification.error());
    }
    return verification->isClean() ? QString()
                                   : QStringLiteral("%1: %2").arg(verification->findings.front().where,
                                                                  verification->findings.front().what);
}

Result<void> addSource(dossier::Dossier& dossier) {
    domain::Source source;
    source.id = domain::SourceId(QUuid::createUuidV5(QUuid(), QByteArrayLiteral("one more")));
    source.name = QStringLiteral("One more");
    const auto entry = dossier.act({QStringLiteral("source.add"), QStringLiteral("One more")},
                                   [&](dossier::Change& change) { return dossier.sources().insert(change, source); });
    return entry ? Result<void>() : Result<void>(passOn(entry));
}

} // namespace gainsay::test
