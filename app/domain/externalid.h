// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace gainsay::domain {

/// What another register calls an entity: scheme "wikidata", value "Q7318".
///
/// A dossier keeps them in the entity's note, each on a line of its own, "id wikidata: Q7318", where they can be read,
/// copied and corrected by hand, and where every version of the format has room for them.
struct ExternalId {
    QString scheme; ///< without white space and colon
    QString value;

    bool operator==(const ExternalId&) const = default;
    auto operator<=>(const ExternalId&) const = default;
};

/// The ids in a note, in their order, each once.
[[nodiscard]] std::vector<ExternalId> externalIdsIn(const QString& note);
/// The note without the lines that hold ids.
[[nodiscard]] QString withoutExternalIds(const QString& note);
/// The note with those ids at its end that it does not have yet. An id without scheme or value is left out.
[[nodiscard]] QString withExternalIds(const QString& note, const std::vector<ExternalId>& ids);

} // namespace gainsay::domain
