// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/facets.h"
#include "ui/window/workcontext.h"

namespace gainsay::ui {

class FacetChoices;
class LibraryPanel;
class PlaceFinder;

/// Filters the library's articles: keeps what they are filtered by, and looks for those that fit, off the interface's
/// thread, whenever it or the dossier changes.
class FilterController final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    FilterController(WorkContext& context, BackgroundReader& reader, PlaceFinder& finder, LibraryPanel& library,
                     QObject* parent = nullptr);

    [[nodiscard]] const domain::Facets& facets() const { return m_facets; }
    void add(const domain::Facet& facet);
    void setFacets(const domain::Facets& facets);
    /// What can be filtered by besides.
    [[nodiscard]] FacetChoices& choices() const { return *m_choices; }

private:
    void remove(int number);
    void showChips();
    /// Looks for what passes the filter; whether that is another one, or the dossier has changed.
    enum class Why { Filter, Change };
    void ask(Why why);

    WorkContext& m_context;
    BackgroundReader& m_reader;
    LibraryPanel& m_library;
    FacetChoices* m_choices;
    domain::Facets m_facets;
};

} // namespace gainsay::ui
