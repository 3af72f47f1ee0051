// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/tag.h"

namespace gainsay::domain {
namespace {

QString folded(const QString& name) {
    return name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

TagId tagIdOf(const QString& name) {
    // A namespace of our own: any fixed random UUID serves, as long as it never changes.
    static const QUuid tagNamespace(QStringLiteral("b3c1f0de-5a0e-4c55-9a0b-7d2f6be1c9d4"));
    return TagId(QUuid::createUuidV5(tagNamespace, folded(name)));
}

bool isSameTagName(const QString& one, const QString& other) {
    return folded(one) == folded(other);
}

} // namespace gainsay::domain
