// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/partialdate.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gainsay::import {

/// What an office document or e-book says of itself in Dublin Core and its relatives.
struct DocumentProperties {
    QString title;
    QStringList creators;
    domain::PartialDate date; ///< published, else created
    QString publisher;
    QString language;
};

/// Reads docProps/core.xml, meta.xml or an OPF package's metadata.
[[nodiscard]] DocumentProperties readProperties(const QByteArray& xml);

} // namespace gainsay::import
