// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/facets.h"

namespace gainsay::domain {

/// What somebody looks for again and again.
struct SavedSearch {
    SavedSearchId id;
    QString name;
    QString words; ///< in texts, quotes and names; empty: the articles that fit
    Facets facets;

    bool operator==(const SavedSearch&) const = default;
};

} // namespace gainsay::domain
