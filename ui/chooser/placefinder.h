// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chooser/placeindex.h"
#include "ui/models/dossiermodels.h"

#include <QObject>
#include <QThreadPool>

#include <array>
#include <functional>

namespace gainsay::ui {

/// Keeps an index of everything in a dossier in step with the models, and searches it; both off the interface's thread,
/// on which it lives. While a new index is being made, the one before answers.
class PlaceFinder final : public QObject {
    Q_OBJECT

public:
    /// The models must outlive this.
    explicit PlaceFinder(DossierModels& models, QObject* parent = nullptr);
    ~PlaceFinder() override;

    using Index = std::shared_ptr<const PlaceIndex>;
    using Then = std::function<void(const Index&, std::vector<FoundPlace>)>;

    /// Who asks: each has an answer to its last question, whatever the others ask.
    enum class Asker { Places, Filter, Search };
    /// Finds what fits best. `then` is called here, unless the same asker has asked something else by then or there is
    /// no index yet; indexChanged() tells when to ask anew.
    void find(PlaceQuestion question, Then then, Asker asker = Asker::Places);
    /// As made last; null at the very beginning.
    [[nodiscard]] const Index& index() const { return m_index; }
    [[nodiscard]] bool isBusy() const { return m_building || m_pending > 0; }

Q_SIGNALS:
    void indexChanged();

private:
    void renew();

    DossierModels& m_models;
    Index m_index;
    std::stop_source m_stopBuilding;
    struct Asked {
        std::stop_source stop;
        quint64 number = 0;
    };
    std::array<Asked, static_cast<size_t>(Asker::Search) + 1> m_asked;
    bool m_building = false;
    bool m_isStale = false; ///< the models have changed since the index was begun
    int m_pending = 0;
    QThreadPool m_builder;
    QThreadPool m_searcher;
};

} // namespace gainsay::ui
