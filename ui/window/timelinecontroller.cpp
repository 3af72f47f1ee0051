// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/timelinecontroller.h"

#include "ui/timeline/timelineview.h"

#include <QEvent>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace gainsay::ui {
namespace {

/// Names by key.
struct Names {
    QHash<domain::SourceId, QString> sources;
    QHash<domain::ArticleId, domain::Article> articles;

    [[nodiscard]] QString outlet(domain::SourceId source) const {
        return sources.value(source, TimelineController::tr("Unknown outlet"));
    }
};

TimelineItem headOf(const domain::Claim& claim) {
    TimelineItem item;
    item.kind = TimelineItem::Kind::Claim;
    item.title = claim.text;
    item.claim = claim.id;
    item.dates[static_cast<size_t>(TimelineClock::Event)] = claim.eventDate;
    return item;
}

TimelineItem itemOf(const session::TimelineEntry& entry, const Names& names) {
    TimelineItem item;
    item.kind = TimelineItem::Kind::Statement;
    item.title = names.outlet(entry.source);
    item.words = entry.words;
    item.stance = entry.stance;
    item.dates = {entry.event, entry.statement, entry.published};
    item.isEventOfClaim = entry.isEventOfClaim;
    item.claim = entry.claim;
    item.assertion = entry.assertion;
    item.quote = entry.quote;
    item.article = entry.article;
    item.source = entry.source;
    item.entities = entry.entities;
    return item;
}

TimelineItem itemOf(const domain::Article& article, const Names& names) {
    TimelineItem item;
    item.kind = TimelineItem::Kind::Article;
    item.title = names.outlet(article.source);
    item.words = article.title;
    item.dates[static_cast<size_t>(TimelineClock::Publication)] = article.published;
    item.article = article.id;
    item.source = article.source;
    return item;
}

/// Articles with a date that speak to no claim, in the order in which they were published.
void addOthers(const session::Timeline& timeline, const Names& names, TimelineContent& content) {
    QSet<domain::ArticleId> speaking;
    for (const session::TimelineEntry& entry : timeline.entries) {
        speaking.insert(entry.article);
    }
    std::vector<TimelineItem> others;
    for (const domain::Article& article : timeline.articles) {
        if (!article.published.isEmpty() && !speaking.contains(article.id)) {
            others.push_back(itemOf(article, names));
        }
    }
    if (others.empty()) {
        return;
    }
    std::ranges::stable_sort(others, {},
                             [](const TimelineItem& item) { return item.date(TimelineClock::Publication).earliest(); });
    TimelineItem head;
    head.kind = TimelineItem::Kind::Others;
    head.title = TimelineController::tr("Articles without a quote that speaks to a claim");
    content.items.push_back(std::move(head));
    std::ranges::move(others, std::back_inserter(content.items));
}

void addOptions(const session::Timeline& timeline, TimelineContent& content) {
    QSet<domain::ClaimId> claims;
    QSet<domain::EntityId> entities;
    QSet<domain::SourceId> sources;
    for (const TimelineItem& item : content.items) {
        claims.insert(item.claim);
        sources.insert(item.source);
        for (const domain::EntityId entity : item.entities) {
            entities.insert(entity);
        }
    }
    const auto add = [](auto& options, const auto& all, const auto& used, const auto& nameOf) {
        for (const auto& one : all) {
            if (used.contains(one.id)) {
                options.push_back({one.id, nameOf(one)});
            }
        }
    };
    add(content.claims, timeline.claims, claims, [](const domain::Claim& claim) { return claim.text; });
    add(content.entities, timeline.entities, entities, [](const domain::Entity& entity) { return entity.name; });
    add(content.sources, timeline.sources, sources, [](const domain::Source& source) { return source.name; });
}

} // namespace

TimelineContent timelineContent(const session::Timeline& timeline) {
    Names names;
    for (const domain::Source& source : timeline.sources) {
        names.sources.insert(source.id, source.name);
    }
    TimelineContent content;
    auto entry = timeline.entries.begin();
    for (const domain::Claim& claim : timeline.claims) {
        if (entry == timeline.entries.end() || entry->claim != claim.id) {
            continue; // nobody speaks to it
        }
        content.items.push_back(headOf(claim));
        for (; entry != timeline.entries.end() && entry->claim == claim.id; ++entry) {
            content.items.push_back(itemOf(*entry, names));
        }
    }
    addOthers(timeline, names, content);
    addOptions(timeline, content);
    return content;
}

TimelineController::TimelineController(WorkContext& context, BackgroundReader& reader, TimelineView& view,
                                       QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_reader(reader)
    , m_view(view) {
    for (const auto signal :
         {&DossierModels::claimsChanged, &DossierModels::articlesChanged, &DossierModels::entitiesChanged}) {
        connect(&context.models(), signal, this, &TimelineController::outdate);
    }
    connect(&view, &TimelineView::quoteRequested, this, &TimelineController::quoteRequested);
    connect(&view, &TimelineView::articleRequested, this, &TimelineController::articleRequested);
    connect(&view, &TimelineView::claimRequested, this, &TimelineController::claimRequested);
    connect(&view, &TimelineView::importRequested, this, &TimelineController::importRequested);
    view.installEventFilter(this);
}

bool TimelineController::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show && m_isOutdated) {
        refresh();
    }
    return QObject::eventFilter(watched, event);
}

void TimelineController::outdate() {
    m_isOutdated = true;
    if (m_view.isVisible()) {
        refresh();
    }
}

void TimelineController::refresh() {
    m_isOutdated = false;
    m_reader.refresh<TimelineContent>(
        BackgroundReader::Topic::Timeline, this,
        [stop = m_stop.get_token()](session::Session& session) {
            return session::readTimeline(session.actions(), stop).transform(timelineContent);
        },
        [this](Result<TimelineContent> content) {
            if (content) {
                m_view.setContent(std::move(*content));
            } else if (content.error().code != ErrorCode::Cancelled) {
                m_view.showError(content.error());
            }
        });
}

} // namespace gainsay::ui
