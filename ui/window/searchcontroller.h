// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chooser/placefinder.h"
#include "ui/search/searchhits.h"
#include "ui/window/workcontext.h"

namespace gainsay::ui {

class SearchBox;

/// Answers the search field: claims, entities and quotes that hold the words, then the articles' texts.
class SearchController final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    SearchController(WorkContext& context, BackgroundReader& reader, PlaceFinder& finder, SearchBox& box,
                     QObject* parent = nullptr);

Q_SIGNALS:
    void rangeRequested(gainsay::domain::VersionId version, gainsay::domain::TextRange range);
    void quoteRequested(gainsay::domain::QuoteId quote);
    void entityRequested(gainsay::domain::EntityId entity);
    void claimRequested(gainsay::domain::ClaimId claim);

private:
    void ask(const QString& query);
    void open(const SearchHitItem& hit);

    WorkContext& m_context;
    BackgroundReader& m_reader;
    PlaceFinder& m_finder;
    SearchBox& m_box;
};

} // namespace gainsay::ui
