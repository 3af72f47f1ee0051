// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/annotationimport.h"

#include "app/export/w3cannotation.h"
#include "app/session/quotefollower.h"
#include "app/session/tagdesk.h"

#include <QCoreApplication>

#include <algorithm>

namespace gainsay::session {
namespace {

/// A version that annotations may be about.
struct Target {
    domain::Version version;
    QString articleUrl;
    domain::ArticleText text;
};

Result<std::vector<Target>> readTargets(dossier::Dossier& dossier) {
    const auto versions = dossier.articles().allVersions();
    const auto articles = dossier.articles().all();
    if (!versions || !articles) {
        return std::unexpected(versions ? articles.error() : versions.error());
    }
    std::vector<Target> targets;
    for (const domain::Version& version : *versions) {
        auto text = dossier.articles().text(version);
        if (!text) {
            return passOn(text);
        }
        const auto article = std::ranges::find(*articles, version.article, &domain::Article::id);
        targets.push_back({version, article == articles->end() ? QString() : article->url, std::move(*text)});
    }
    return targets;
}

bool isNamedBy(const Target& target, const QString& source) {
    return !source.isEmpty() && (source == target.articleUrl || source == target.version.url ||
                                 source == QStringLiteral("urn:uuid:") + target.version.id.toString());
}

struct Found {
    const Target* target = nullptr;
    domain::Anchoring anchoring;
};

/// The one place that fits. Of a named source only its texts count; else a match in several texts is no match.
Found locate(const std::vector<Target>& targets, const exporting::IncomingTarget& wanted) {
    const bool known =
        std::ranges::any_of(targets, [&wanted](const Target& target) { return isNamedBy(target, wanted.source); });
    std::vector<Found> found;
    for (const Target& target : targets) {
        if (known && !isNamedBy(target, wanted.source)) {
            continue;
        }
        const auto anchoring = domain::anchor(target.text, wanted.selectors);
        // In a text that nobody named, other words are another passage.
        const bool sameWords =
            anchoring.status == domain::AnchorStatus::Anchored || anchoring.status == domain::AnchorStatus::Moved;
        if (sameWords || (known && anchoring.status == domain::AnchorStatus::Reworded)) {
            found.push_back({&target, anchoring});
        }
    }
    if (known && !found.empty()) {
        return *std::ranges::max_element(found, {}, [](const Found& one) { return one.anchoring.score; });
    }
    return found.size() == 1 ? found.front() : Found();
}

int colourOf(const QString& styleClass) {
    const int colour = styleClass.startsWith(u"colour-") ? styleClass.sliced(7).toInt() : 0;
    return colour >= domain::firstColour && colour <= domain::lastColour ? colour : domain::firstColour;
}

domain::Quote quoteFrom(const exporting::IncomingAnnotation& annotation, const exporting::IncomingTarget& target,
                        const Found& found, const Environment& environment) {
    const auto selectors = domain::selectorsOf(found.target->text, found.anchoring.range);
    domain::Quote quote;
    quote.id = environment.ids.make<domain::QuoteId>();
    quote.version = found.target->version.id;
    quote.range = found.anchoring.range;
    quote.exact = selectors.exact;
    quote.prefix = selectors.prefix;
    quote.suffix = selectors.suffix;
    quote.colour = colourOf(target.styleClass);
    quote.note = annotation.note();
    const auto created = QDateTime::fromString(annotation.created, Qt::ISODate);
    quote.createdAt = created.isValid() ? created.toUTC() : environment.clock.now();
    quote.createdBy = annotation.creator.isEmpty() ? environment.actor : annotation.creator;
    return quote;
}

/// A quote that comes in, and what it is tagged with.
struct IncomingQuote {
    domain::Quote quote;
    QStringList tags;
};

/// Links a quote to the entities that its tags name, as they were written out, and puts the other tags on it. Tags that
/// are new are added to those that are known.
Result<void> takeTags(dossier::Dossier& dossier, dossier::Change& change, const IncomingQuote& incoming,
                      const std::vector<domain::Entity>& entities, std::vector<domain::Tag>& known) {
    return forEach(incoming.tags, [&](const QString& name) -> Result<void> {
        if (name.simplified().isEmpty()) {
            return {};
        }
        const auto entity = std::ranges::find(entities, name, &domain::Entity::name);
        if (entity != entities.end()) {
            return dossier.quotes().link(change, incoming.quote.id, entity->id);
        }
        const NamedTag named = tagNamed(name, known);
        if (named.isNew) {
            if (auto inserted = dossier.tags().insert(change, named.tag); !inserted) {
                return inserted;
            }
            known.push_back(named.tag);
        }
        return dossier.tags().set(change, incoming.quote.id, named.tag.id);
    });
}

} // namespace

Result<std::vector<IncomingOutcome>> importAnnotations(ActionRunner& actions, const QByteArray& jsonLd) {
    const auto batch = exporting::parseAnnotations(jsonLd);
    auto& dossier = actions.dossier();
    const auto targets = readTargets(dossier);
    if (!batch || !targets) {
        return std::unexpected(batch ? targets.error() : batch.error());
    }
    const auto entities = dossier.entities().all();
    auto tags = entities ? dossier.tags().all() : passOn(entities);
    if (!tags) {
        return passOn(tags);
    }
    std::vector<IncomingOutcome> outcomes;
    std::vector<IncomingQuote> quotes;
    for (const exporting::IncomingAnnotation& annotation : batch->annotations) {
        for (const exporting::IncomingTarget& target : annotation.targets) {
            const Found found = locate(*targets, target);
            IncomingOutcome outcome{annotation.id, {}, found.anchoring, {}};
            if (found.target) {
                quotes.push_back({quoteFrom(annotation, target, found, actions.environment()), annotation.tags()});
                outcome.quote = quotes.back().quote.id;
            }
            outcomes.push_back(std::move(outcome));
        }
    }
    for (const Error& refused : batch->refused) {
        outcomes.push_back({{}, {}, {}, refused});
    }
    const auto done =
        actions.act(QStringLiteral("quote.import"),
                    QCoreApplication::translate("Annotations", "Take in %1 annotations").arg(quotes.size()),
                    [&](dossier::Change& change) {
                        return forEach(quotes, [&](const IncomingQuote& incoming) -> Result<void> {
                            return dossier.quotes()
                                .insert(change, incoming.quote)
                                .and_then([&] { return takeTags(dossier, change, incoming, *entities, *tags); })
                                .and_then([&] { return followIntoLatest(dossier, change, incoming.quote); });
                        });
                    });
    if (!done) {
        return passOn(done);
    }
    return outcomes;
}

} // namespace gainsay::session
