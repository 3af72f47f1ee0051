// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/facets.h"

#include "app/domain/quote.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gainsay::domain {
namespace {

constexpr std::array<std::pair<FacetKind, QStringView>, 9> names{{{FacetKind::Status, u"status"},
                                                                  {FacetKind::Grade, u"grade"},
                                                                  {FacetKind::Source, u"source"},
                                                                  {FacetKind::From, u"from"},
                                                                  {FacetKind::To, u"to"},
                                                                  {FacetKind::Entity, u"entity"},
                                                                  {FacetKind::Colour, u"colour"},
                                                                  {FacetKind::Tag, u"tag"},
                                                                  {FacetKind::Stance, u"stance"}}};

bool isOneAtATime(FacetKind kind) {
    return kind == FacetKind::From || kind == FacetKind::To;
}

bool isMeaningful(const Facet& facet) {
    switch (facet.kind) {
    case FacetKind::Status:
        return readingStatusFromString(facet.value).has_value();
    case FacetKind::Grade:
        return facet.value.isEmpty() || reliabilityFromLetter(facet.value);
    case FacetKind::Source:
        return facet.value.isEmpty() || !facet.key().isNull();
    case FacetKind::From:
    case FacetKind::To:
        return !facet.date().isEmpty();
    case FacetKind::Entity:
    case FacetKind::Tag:
        return !facet.key().isNull();
    case FacetKind::Colour: {
        const int colour = facet.value.toInt();
        return firstColour <= colour && colour <= lastColour;
    }
    case FacetKind::Stance:
        return stanceFromString(facet.value).has_value();
    }
    return false;
}

} // namespace

Facet Facet::ofStatus(ReadingStatus status) {
    return {FacetKind::Status, toString(status)};
}

Facet Facet::ofGrade(std::optional<Reliability> grade) {
    return {FacetKind::Grade, grade ? QString(toLetter(*grade)) : QString()};
}

Facet Facet::ofSource(SourceId source) {
    return {FacetKind::Source, source.isNull() ? QString() : source.toString()};
}

Facet Facet::from(const PartialDate& date) {
    return {FacetKind::From, date.toString()};
}

Facet Facet::to(const PartialDate& date) {
    return {FacetKind::To, date.toString()};
}

Facet Facet::ofEntity(EntityId entity) {
    return {FacetKind::Entity, entity.toString()};
}

Facet Facet::ofColour(int colour) {
    return {FacetKind::Colour, QString::number(colour)};
}

Facet Facet::ofTag(TagId tag) {
    return {FacetKind::Tag, tag.toString()};
}

Facet Facet::ofStance(Stance stance) {
    return {FacetKind::Stance, toString(stance)};
}

Facets::Facets(const std::vector<Facet>& all) {
    for (const Facet& facet : all) {
        add(facet);
    }
}

bool Facets::contains(const Facet& facet) const {
    return std::ranges::contains(m_all, facet);
}

bool Facets::has(FacetKind kind) const {
    return std::ranges::contains(m_all, kind, &Facet::kind);
}

QStringList Facets::values(FacetKind kind) const {
    QStringList found;
    for (const Facet& facet : m_all) {
        if (facet.kind == kind) {
            found << facet.value;
        }
    }
    return found;
}

bool Facets::concernQuotes() const {
    return has(FacetKind::Colour) || has(FacetKind::Tag) || has(FacetKind::Stance);
}

void Facets::add(const Facet& facet) {
    if (contains(facet)) {
        return;
    }
    if (isOneAtATime(facet.kind)) {
        std::erase_if(m_all, [&](const Facet& one) { return one.kind == facet.kind; });
    }
    m_all.push_back(facet);
}

void Facets::remove(const Facet& facet) {
    std::erase(m_all, facet);
}

QJsonArray Facets::toJson() const {
    QJsonArray json;
    for (const Facet& facet : m_all) {
        json.append(QJsonArray{toString(facet.kind), facet.value});
    }
    return json;
}

Facets Facets::fromJson(const QJsonArray& json) {
    Facets facets;
    for (const auto& one : json) {
        const QJsonArray pair = one.toArray();
        const auto kind = facetKindFromString(pair.at(0).toString());
        const Facet facet{kind.value_or(FacetKind::Status), pair.at(1).toString()};
        if (kind && pair.at(1).isString() && isMeaningful(facet)) {
            facets.add(facet);
        }
    }
    return facets;
}

QString toString(FacetKind kind) {
    const auto found = std::ranges::find(names, kind, &std::pair<FacetKind, QStringView>::first);
    return found->second.toString();
}

std::optional<FacetKind> facetKindFromString(QStringView name) {
    const auto found = std::ranges::find(names, name, &std::pair<FacetKind, QStringView>::second);
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace gainsay::domain
