// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/facets.h"
#include "app/dossier/facetsearch.h"
#include "ui/chooser/placefinder.h"
#include "ui/search/searchhits.h"
#include "ui/window/workcontext.h"

#include <stop_token>

namespace gainsay::ui {

class FacetChoices;
class SearchBox;

/// What a search is narrowed down to, looked for once for many key presses.
struct FacetMatch {
    std::vector<domain::ArticleId> articles; ///< by key
    std::vector<domain::QuoteId> quotes;     ///< by key
    dossier::TextScope texts;                ///< of the articles
};

/// Answers the search field: claims, entities and quotes that hold the words, then the articles' texts. Narrowed down,
/// it finds quotes and articles alone, and shows them even without words.
class SearchController final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    SearchController(WorkContext& context, BackgroundReader& reader, PlaceFinder& finder, SearchBox& box,
                     QObject* parent = nullptr);
    /// Leaves the field as it found it.
    ~SearchController() override;

    [[nodiscard]] const domain::Facets& facets() const { return m_facets; }
    void setFacets(const domain::Facets& facets);
    /// Looks for words among what fits, in the field.
    void search(const QString& words, const domain::Facets& facets);
    /// What the search can be narrowed down to besides.
    [[nodiscard]] FacetChoices& choices() const { return *m_choices; }

Q_SIGNALS:
    void rangeRequested(gainsay::domain::VersionId version, gainsay::domain::TextRange range);
    void quoteRequested(gainsay::domain::QuoteId quote);
    void entityRequested(gainsay::domain::EntityId entity);
    void claimRequested(gainsay::domain::ClaimId claim);

private:
    struct Answer {
        std::vector<SearchHitItem> hits;
        std::shared_ptr<const FacetMatch> match; ///< null: not narrowed down
    };
    [[nodiscard]] static Result<Answer> find(session::Session& session, const PlaceFinder::Index& index,
                                             const QString& query, const dossier::FacetQuestion& question,
                                             std::shared_ptr<const FacetMatch> match, const std::stop_token& stop);
    void connectFilter();
    void ask(const QString& query);
    void forgetMatch();
    void showFilter();
    void open(const SearchHitItem& hit);

    WorkContext& m_context;
    BackgroundReader& m_reader;
    PlaceFinder& m_finder;
    SearchBox& m_box;
    FacetChoices* m_choices;
    domain::Facets m_facets;
    std::shared_ptr<const FacetMatch> m_match; ///< null: to be looked for again
    quint64 m_change = 0;                      ///< counts what makes a match obsolete
    std::stop_source m_stop;                   ///< of the last question
};

} // namespace gainsay::ui
