// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/extraction.h"
#include "app/domain/partialdate.h"
#include "app/import/hints.h"

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

/// The beginning of an extraction: what is known of a document before its blocks are put together.
[[nodiscard]] domain::Extraction draftOf(const DocumentProperties& properties, const ImportHints& hints,
                                         const QString& mediaType, const QString& extractor);

} // namespace gainsay::import
