// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/readingtools.h"

namespace gainsay::import {

/// One reference of a bibliography.
struct Reference {
    KnownFacts facts; ///< site: the journal, newspaper or publisher
    QString url;
    QString abstract;
    QStringList notes;
    QStringList files;    ///< as the list names them: relative paths, file: addresses
    QByteArray source;    ///< the bytes of this record alone
    qsizetype number = 0; ///< its place in the list, from 1; 0: that among the references
};

/// A parameter of the media type that says of a record: its files are not to be had, read what it says itself.
inline constexpr QLatin1StringView withoutFiles("files=none");

/// What becomes of a list of references, whatever it was written in: members, and an article where one reference
/// without files is all that there is. `suffix` names a record's own file: "ris".
[[nodiscard]] Result<std::optional<domain::Extraction>> readReferences(std::vector<Reference> references,
                                                                       const QString& mediaType, const QString& suffix,
                                                                       const ReadingTools& tools);

} // namespace gainsay::import
