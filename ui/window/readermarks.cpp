// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/readermarks.h"

#include "ui/models/backgroundreader.h"

#include <algorithm>
#include <tuple>

namespace gainsay::ui {
namespace {

/// Up to here, quotes and mentions are read within a frame, and painted with the text.
constexpr qsizetype quickText = 60000; ///< UTF-16 units
constexpr size_t quickEntities = 2000;

/// What a mention's tool tip says: whom it means, or may mean.
QString labelOf(const domain::Mention& mention, const QHash<domain::EntityId, QString>& names) {
    if (mention.status != domain::MentionStatus::Ambiguous) {
        return names.value(mention.entity);
    }
    QStringList candidates;
    for (const domain::EntityId id : mention.candidates) {
        candidates << names.value(id);
    }
    return candidates.join(ReaderMarks::tr(" or "));
}

/// In which order the session has the quotes of a version.
bool comesBefore(const session::ShownQuote& one, const session::ShownQuote& other) {
    const auto place = [](const session::ShownQuote& quote) {
        return std::tuple(quote.range, !quote.isOwn, quote.quote.id.toBytes());
    };
    return place(one) < place(other);
}

} // namespace

ReaderMarks::ReaderMarks(WorkContext& context, BackgroundReader& reader, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_reader(reader) {}

ReaderMarks::~ReaderMarks() {
    m_stop.request_stop();
}

Result<ReaderMarks::Quotes> ReaderMarks::quotesIn(session::Session& session, domain::VersionId version) {
    auto shown = session.versions().shownIn(version);
    const auto assertions = shown ? session.claims().assertionsIn(version) : passOn(shown);
    if (!assertions) {
        return passOn(assertions);
    }
    Quotes quotes{std::move(*shown), {}};
    for (const domain::Assertion& assertion : *assertions) {
        if (!quotes.stances.contains(assertion.quote)) { // the first says which sign the quote has
            quotes.stances.insert(assertion.quote, assertion.stance);
        }
    }
    return quotes;
}

Result<std::vector<ReaderMention>> ReaderMarks::mentionsIn(session::Session& session, domain::VersionId version,
                                                           const domain::ArticleText& text) {
    auto mentions = session.entities().mentionsIn(version, text);
    const auto entities = mentions ? session.entities().all() : passOn(mentions);
    if (!entities) {
        return passOn(entities);
    }
    QHash<domain::EntityId, QString> names;
    for (const domain::Entity& entity : *entities) {
        names.insert(entity.id, entity.name);
    }
    std::vector<ReaderMention> shown;
    shown.reserve(mentions->size());
    for (domain::Mention& mention : *mentions) {
        const QString label = labelOf(mention, names);
        shown.push_back({std::move(mention), label});
    }
    return shown;
}

Result<ReaderMarks::Marks> ReaderMarks::marksIn(session::Session& session, domain::VersionId version,
                                                const domain::ArticleText& text) {
    const auto moment = session.actions().dossier().readOneMoment();
    auto quotes = moment ? quotesIn(session, version) : passOn(moment);
    auto mentions = quotes ? mentionsIn(session, version, text) : passOn(quotes);
    if (!mentions) {
        return passOn(mentions);
    }
    return Marks{std::move(*quotes), std::move(*mentions)};
}

void ReaderMarks::read(domain::VersionId version, const domain::ArticleText& text) {
    dropPending();
    m_version = version;
    m_text = text;
    m_quotes = {};
    m_mentions.clear();
    if (version.isNull()) {
        return;
    }
    m_arePending = true;
    if (areQuicklyRead()) {
        complete();
    } else {
        ask();
    }
}

bool ReaderMarks::areQuicklyRead() const {
    return m_text.text().size() <= quickText && m_context.models().entityList().size() <= quickEntities;
}

void ReaderMarks::ask() {
    const auto stop = m_stop.get_token();
    const auto question = [version = m_version, text = m_text, stop](session::Session& session) -> Result<Marks> {
        return stop.stop_requested() ? Result<Marks>(failure(ErrorCode::Cancelled, {}))
                                     : marksIn(session, version, text);
    };
    m_reader.askEach<Marks>(BackgroundReader::Topic::Marks, this, question, [this, stop](Result<Marks> marks) {
        if (!stop.stop_requested()) {
            take(std::move(marks));
        }
    });
}

void ReaderMarks::take(Result<Marks> marks) {
    if (!marks) {
        complete(); // which tells what is wrong, and shows what can be had all the same
        return;
    }
    dropPending();
    m_quotes = std::move(marks->quotes);
    m_mentions = std::move(marks->mentions);
    Q_EMIT quotesChanged();
    Q_EMIT mentionsChanged();
}

void ReaderMarks::dropPending() {
    m_stop.request_stop();
    m_stop = {};
    m_arePending = false;
}

void ReaderMarks::complete() {
    if (m_arePending) {
        dropPending();
        readQuotes();
        readMentions();
    }
}

void ReaderMarks::readQuotes() {
    if (m_arePending) {
        complete();
    } else if (auto quotes = quotesIn(m_context.session(), m_version); m_context.check(quotes)) {
        m_quotes = std::move(*quotes);
        Q_EMIT quotesChanged();
    }
}

void ReaderMarks::readQuotes(const std::vector<domain::QuoteId>& changed) {
    if (m_arePending) {
        complete();
        return;
    }
    auto& shown = m_quotes.shown;
    for (const domain::QuoteId id : changed) {
        auto quote = m_context.session().annotations().quote(id);
        if (!quote && quote.error().code != ErrorCode::NotFound) {
            (void)m_context.check(quote);
            return;
        }
        const auto known = std::ranges::find(shown, id, [](const session::ShownQuote& one) { return one.quote.id; });
        if (known != shown.end() && quote && !known->isOwn) {
            known->quote = std::move(*quote);
            continue;
        }
        if (known != shown.end()) {
            shown.erase(known);
        }
        if (quote && quote->version == m_version) {
            const auto range = quote->range;
            session::ShownQuote own{std::move(*quote), range};
            const auto before = std::ranges::partition_point(
                shown, [&own](const session::ShownQuote& one) { return comesBefore(one, own); });
            shown.insert(before, std::move(own));
        }
    }
    Q_EMIT quotesChanged();
}

void ReaderMarks::readMentions() {
    if (m_arePending) {
        complete();
    } else if (auto mentions = mentionsIn(m_context.session(), m_version, m_text); m_context.check(mentions)) {
        m_mentions = std::move(*mentions);
        Q_EMIT mentionsChanged();
    }
}

std::optional<domain::Stance> ReaderMarks::stanceOf(domain::QuoteId quote) const {
    const auto stance = m_quotes.stances.constFind(quote);
    return stance == m_quotes.stances.cend() ? std::nullopt : std::optional(*stance);
}

} // namespace gainsay::ui
