// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"
#include "app/domain/tag.h"
#include "app/domain/textrange.h"

#include <QString>

#include <vector>

namespace gainsay::ui {

/// One answer of the search field.
struct SearchHitItem {
    enum class Kind { Text, Quote, Entity, Claim };

    Kind kind = Kind::Text;
    QString title;             ///< of the article, or what the thing is called
    QString snippet;           ///< the words around the match, one line; may be empty
    domain::TextRange match;   ///< within the snippet, code points
    domain::VersionId version; ///< of Text and Quote: where to go …
    domain::TextRange range;   ///< … and what to show there
    domain::QuoteId quote;
    domain::EntityId entity;
    domain::ClaimId claim;
    std::vector<domain::Tag> tags; ///< of a quote

    bool operator==(const SearchHitItem&) const = default;
};

} // namespace gainsay::ui
