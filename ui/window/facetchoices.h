// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/facets.h"
#include "ui/chooser/choiceprovider.h"
#include "ui/chooser/placefinder.h"

namespace gainsay::ui {

/// Offers what articles and quotes can be filtered by: status, grade, source, stance, colour, tag and entity as the
/// dossier has them, and a date as it is typed. What is filtered by already is left out.
class FacetChoices final : public ChoiceProvider {
    Q_OBJECT

public:
    /// Both must outlive this. `asker` is whose questions these are.
    FacetChoices(DossierModels& models, PlaceFinder& finder, PlaceFinder::Asker asker, const QString& name,
                 QObject* parent = nullptr);

    void setTaken(const domain::Facets& facets) { m_taken = facets; }

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] QString placeholder() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool hasDetails() const override { return false; }
    void ask(const QString& typed) override;
    void choose(const Choice& choice) override;

Q_SIGNALS:
    void chosen(const gainsay::domain::Facet& facet);

private:
    struct Offer {
        domain::Facet facet;
        Choice choice;
        int score = 0;
    };
    [[nodiscard]] static Offer offerOf(const domain::Facet& facet, const QString& title);
    /// All but dates, sources and entities.
    [[nodiscard]] std::vector<domain::Facet> fixedFacets() const;
    [[nodiscard]] std::vector<Offer> fixedOffers(const QString& typed) const;
    /// A date that was typed, as from when and until when.
    void addDates(const QString& typed, std::vector<Offer>& offers) const;
    void addEntities(const PlaceIndex& index, const std::vector<FoundPlace>& places, const QString& typed,
                     std::vector<Offer>& offers) const;
    void tell(const QString& typed, std::vector<Offer> offers);

    DossierModels& m_models;
    PlaceFinder& m_finder;
    PlaceFinder::Asker m_asker;
    QString m_name;
    domain::Facets m_taken;
    std::vector<domain::Facet> m_offered; ///< by the choices' kind
};

} // namespace gainsay::ui
