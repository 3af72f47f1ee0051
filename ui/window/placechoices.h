// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chooser/choiceprovider.h"
#include "ui/chooser/placefinder.h"

namespace gainsay::ui {

/// Offers the articles, entities, claims and quotes of a dossier to go to, those gone to last first. A sign before the
/// letters limits the kinds: "@" to entities, "#" to claims, a quotation mark to quotes, "/" to articles.
class PlaceChoices final : public ChoiceProvider {
    Q_OBJECT

public:
    /// The finder must outlive this.
    explicit PlaceChoices(PlaceFinder& finder, QObject* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString placeholder() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool hasDetails() const override { return true; }
    void ask(const QString& typed) override;
    void choose(const Choice& choice) override;

Q_SIGNALS:
    void articleRequested(gainsay::domain::ArticleId article);
    void entityRequested(gainsay::domain::EntityId entity);
    void claimRequested(gainsay::domain::ClaimId claim);
    void quoteRequested(gainsay::domain::QuoteId quote);

private:
    [[nodiscard]] std::vector<Choice> choicesOf(const PlaceFinder::Index& index, std::vector<FoundPlace> found,
                                                QStringView typed) const;

    PlaceFinder& m_finder;
    QString m_typed;
    std::vector<PlaceKey> m_visits; ///< last one first
};

} // namespace gainsay::ui
