// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/source.h"
#include "app/dossier/change.h"

#include <optional>
#include <utility>
#include <vector>

namespace gainsay::dossier {

/// Sources and their grades. Reads at any time; writes inside an action only.
class SourceStore {
public:
    explicit SourceStore(Connection& connection)
        : m_connection(connection) {}

    /// All, by name.
    [[nodiscard]] Result<std::vector<domain::Source>> all() const;
    [[nodiscard]] Result<std::optional<domain::Source>> find(domain::SourceId id) const;
    /// By name, case ignored.
    [[nodiscard]] Result<std::optional<domain::Source>> findByName(const QString& name) const;
    /// How many articles each source has published, of those that have any; in the order of the ids.
    [[nodiscard]] Result<std::vector<std::pair<domain::SourceId, qint64>>> articleCounts() const;
    /// All grades ever given, the latest of each source last.
    [[nodiscard]] Result<std::vector<domain::SourceGrade>> grades() const;
    /// The grade in force.
    [[nodiscard]] Result<std::optional<domain::SourceGrade>> grade(domain::SourceId source) const;

    [[nodiscard]] Result<void> insert(Change& change, const domain::Source& source);
    [[nodiscard]] Result<void> update(Change& change, const domain::Source& source);
    [[nodiscard]] Result<void> insertGrade(Change& change, const domain::SourceGrade& grade);

private:
    Connection& m_connection;
};

} // namespace gainsay::dossier
