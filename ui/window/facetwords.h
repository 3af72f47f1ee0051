// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/facets.h"
#include "app/dossier/facetsearch.h"

namespace gainsay::ui {

class DossierModels;

/// What a facet is called where it stands by itself: "unread", "grade B", "The Harbour Post", "from Mar 2020". Of what
/// is no longer in the dossier it says so.
[[nodiscard]] QString facetWords(const domain::Facet& facet, DossierModels& models);
/// What its kind is called: "Status", "Published".
[[nodiscard]] QString facetKindWords(domain::FacetKind kind);

/// What to ask a session of facets, with the articles that name their entities as the models know them.
[[nodiscard]] dossier::FacetQuestion facetQuestion(const domain::Facets& facets, const DossierModels& models);

/// The translated name of a reading status: "unread", "reading", "done".
[[nodiscard]] QString statusWords(domain::ReadingStatus status);

} // namespace gainsay::ui
