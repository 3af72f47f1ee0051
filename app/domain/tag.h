// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"
#include "app/domain/quote.h"

#include <QString>

namespace gainsay::domain {

/// A word that is put on quotes, to find them again together. The colour is one of those of highlights.
struct Tag {
    TagId id;
    QString name;
    int colour = firstColour;

    bool operator==(const Tag&) const = default;
};

/// One tag on one quote.
struct QuoteTag {
    QuoteId quote;
    TagId tag;

    bool operator==(const QuoteTag&) const = default;
};

/// The key of a new tag: the same for the same name, whatever its case, in every copy of a dossier. So what two people
/// call alike is one tag when their copies are merged.
[[nodiscard]] TagId tagIdOf(const QString& name);

/// Whether two names would be taken for one tag: case and width do not matter.
[[nodiscard]] bool isSameTagName(const QString& one, const QString& other);

} // namespace gainsay::domain
