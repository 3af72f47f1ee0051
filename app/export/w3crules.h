// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace gainsay::exporting {

/// Why the Web Annotation Data Model forbids an annotation, in plain words; empty where it does not. `hasContext`: the
/// page or collection around it has declared the JSON-LD context already.
[[nodiscard]] QString ruleBrokenBy(const QJsonObject& annotation, bool hasContext);

/// Whether a value of @context is the data model's, alone or among others.
[[nodiscard]] bool isAnnotationContext(const QJsonValue& context);

/// Whether a value of type is the given one, or a list that has it.
[[nodiscard]] bool hasType(const QJsonValue& type, const QString& wanted);

} // namespace gainsay::exporting
