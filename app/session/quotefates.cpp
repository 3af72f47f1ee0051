// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/quotefates.h"

namespace gainsay::session {

void QuoteFates::count(const domain::QuotePlace& place) {
    switch (place.status) {
    case domain::PlaceStatus::Anchored:
        ++unchanged;
        break;
    case domain::PlaceStatus::Moved:
        ++moved;
        break;
    case domain::PlaceStatus::Reworded:
        ++reworded;
        break;
    case domain::PlaceStatus::Uncertain:
        ++uncertain;
        break;
    case domain::PlaceStatus::Orphaned:
        ++gone;
        break;
    }
    waiting += place.decision == domain::PlaceDecision::Open ? 1 : 0;
    changedFigures += place.figureChanged ? 1 : 0;
}

void QuoteFates::add(const QuoteFates& other) {
    unchanged += other.unchanged;
    moved += other.moved;
    reworded += other.reworded;
    uncertain += other.uncertain;
    gone += other.gone;
    waiting += other.waiting;
    changedFigures += other.changedFigures;
}

} // namespace gainsay::session
