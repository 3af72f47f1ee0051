// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chooser/placefinder.h"

namespace gainsay::ui {

PlaceFinder::PlaceFinder(DossierModels& models, QObject* parent)
    : QObject(parent)
    , m_models(models) {
    m_builder.setMaxThreadCount(1);
    m_searcher.setMaxThreadCount(1);
    for (const auto signal :
         {&DossierModels::articlesChanged, &DossierModels::entitiesChanged, &DossierModels::claimsChanged}) {
        connect(&models, signal, this, &PlaceFinder::renew);
    }
}

PlaceFinder::~PlaceFinder() {
    m_stopBuilding.request_stop();
    for (Asked& asked : m_asked) {
        asked.stop.request_stop();
    }
    m_builder.waitForDone();
    m_searcher.waitForDone();
}

void PlaceFinder::renew() {
    // What is under way is newer than what is there, so it is finished: changes that come faster than an index is made
    // must not keep it from ever being made.
    m_isStale = true;
    if (std::exchange(m_building, true)) {
        return;
    }
    m_isStale = false;
    m_builder.start([this, stop = m_stopBuilding.get_token(),
                     sources = PlaceSources{m_models.sharedArticles(), m_models.sharedEntities(),
                                            m_models.sharedClaims(), m_models.sharedQuotes()}]() {
        const Index made = PlaceIndex::build(sources, stop);
        QMetaObject::invokeMethod(
            this,
            [this, made] {
                m_building = false;
                if (made) {
                    // A million strings take a while to be given back: not here.
                    m_builder.start([old = std::exchange(m_index, made)]() mutable { old.reset(); });
                    Q_EMIT indexChanged();
                }
                if (m_isStale) {
                    renew();
                }
            },
            Qt::QueuedConnection);
    });
}

void PlaceFinder::find(PlaceQuestion question, Then then, Asker asker) {
    Asked& asked = m_asked[static_cast<size_t>(asker)];
    asked.stop.request_stop();
    asked.stop = {};
    const quint64 number = ++asked.number;
    if (!m_index) {
        return;
    }
    ++m_pending;
    m_searcher.start([this, &asked, number, index = m_index, question = std::move(question), then = std::move(then),
                      stop = asked.stop.get_token()]() {
        auto found = index->find(question, stop);
        QMetaObject::invokeMethod(
            this,
            [this, &asked, number, index, then, found = std::move(found)]() mutable {
                --m_pending;
                if (number == asked.number) {
                    then(index, std::move(found));
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace gainsay::ui
