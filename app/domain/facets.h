// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/domain/claim.h"
#include "app/domain/keys.h"
#include "app/domain/partialdate.h"
#include "app/domain/source.h"

#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace gainsay::domain {

/// What articles and quotes are told apart by. Those of an article first, then those of its quotes.
enum class FacetKind { Status, Grade, Source, From, To, Entity, Colour, Tag, Stance };

/// One value of a facet, as a dossier writes it: "unread"; "B", empty for a source without a grade; a key; "2020-03";
/// "3"; "denies". A value type.
struct Facet {
    FacetKind kind = FacetKind::Status;
    QString value;

    [[nodiscard]] static Facet ofStatus(ReadingStatus status);
    /// Nothing: articles whose source has no grade.
    [[nodiscard]] static Facet ofGrade(std::optional<Reliability> grade);
    /// A null key: articles whose source is unknown.
    [[nodiscard]] static Facet ofSource(SourceId source);
    /// Published on this day or later; the first day that the date can mean.
    [[nodiscard]] static Facet from(const PartialDate& date);
    /// Published on this day or earlier; the last day that the date can mean.
    [[nodiscard]] static Facet to(const PartialDate& date);
    [[nodiscard]] static Facet ofEntity(EntityId entity);
    [[nodiscard]] static Facet ofColour(int colour);
    [[nodiscard]] static Facet ofTag(TagId tag);
    [[nodiscard]] static Facet ofStance(Stance stance);

    /// Of Source, Entity and Tag; null otherwise.
    [[nodiscard]] QUuid key() const { return QUuid::fromString(value); }
    [[nodiscard]] PartialDate date() const { return PartialDate::fromString(value); }

    bool operator==(const Facet&) const = default;
};

/// What is looked for besides words: any of the values of one kind, and every kind that has one. An article fits where
/// it does itself and one of its quotes has all that is asked of quotes; a quote fits where it has all of that and its
/// article fits. An entity is looked for in texts and in quotes.
class Facets {
public:
    Facets() = default;
    /// Adds each; see add().
    explicit Facets(const std::vector<Facet>& all);

    [[nodiscard]] const std::vector<Facet>& all() const { return m_all; }
    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }
    [[nodiscard]] bool contains(const Facet& facet) const;
    [[nodiscard]] bool has(FacetKind kind) const;
    /// The values of one kind.
    [[nodiscard]] QStringList values(FacetKind kind) const;
    /// Whether anything is asked of quotes: a colour, tag or stance.
    [[nodiscard]] bool concernQuotes() const;

    /// Nothing changes where it is there. A date takes the place of the one before of its kind.
    void add(const Facet& facet);
    void remove(const Facet& facet);

    /// [["status", "unread"], …], and back: what is no facet is left out.
    [[nodiscard]] QJsonArray toJson() const;
    [[nodiscard]] static Facets fromJson(const QJsonArray& json);

    bool operator==(const Facets&) const = default;

private:
    std::vector<Facet> m_all; ///< in the order in which they were added
};

/// "status", "grade", "source", "from", "to", "entity", "colour", "tag", "stance".
[[nodiscard]] QString toString(FacetKind kind);
[[nodiscard]] std::optional<FacetKind> facetKindFromString(QStringView name);

} // namespace gainsay::domain
