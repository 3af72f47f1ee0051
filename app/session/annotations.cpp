// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/annotations.h"

#include "app/domain/anchor.h"
#include "app/session/quotefollower.h"

#include <QCoreApplication>

namespace gainsay::session {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Annotations)
};

/// Fills range and selectors from the text itself, so that a quote can only hold what is there.
Result<void> select(domain::Quote& quote, const domain::ArticleText& text, domain::TextRange range) {
    if (range.isEmpty() || range.start < 0 || range.end > text.index().length()) {
        return failure(ErrorCode::InvalidInput,
                       Words::tr("There is nothing to highlight: select some words of the article first."),
                       QStringLiteral("range %1–%2").arg(range.start).arg(range.end));
    }
    auto selectors = domain::selectorsOf(text, range);
    quote.range = range;
    quote.exact = std::move(selectors.exact);
    quote.prefix = std::move(selectors.prefix);
    quote.suffix = std::move(selectors.suffix);
    return {};
}

bool isColour(int colour) {
    return colour >= domain::firstColour && colour <= domain::lastColour;
}

Error noSuchColour(int colour) {
    return {ErrorCode::InvalidInput,
            Words::tr("There is no highlight colour %1; colours are numbered 1 to 8.").arg(colour),
            {}};
}

} // namespace

Annotations::Annotations(ActionRunner& actions)
    : m_actions(actions) {}

Result<const domain::ArticleText*> Annotations::textOf(domain::VersionId id) {
    const auto& articles = m_actions.dossier().articles();
    const auto version = articles.findVersion(id);
    if (!version) {
        return passOn(version);
    }
    if (!*version) {
        return failure(
            ErrorCode::NotFound,
            Words::tr("The article is no longer in the dossier: it was deleted, perhaps in another window."));
    }
    if (m_textSha256 != (*version)->textSha256 || m_blocksSha256 != (*version)->blocksSha256) {
        auto text = articles.text(**version);
        if (!text) {
            return passOn(text);
        }
        m_text = std::move(*text);
        m_textSha256 = (*version)->textSha256;
        m_blocksSha256 = (*version)->blocksSha256;
    }
    return &m_text;
}

Result<std::vector<domain::Quote>> Annotations::all() const {
    return m_actions.dossier().quotes().all();
}

Result<std::vector<domain::Quote>> Annotations::ofVersion(domain::VersionId version) const {
    return m_actions.dossier().quotes().ofVersion(version);
}

Result<domain::Quote> Annotations::quote(domain::QuoteId id) const {
    auto found = m_actions.dossier().quotes().find(id);
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return failure(ErrorCode::NotFound,
                       Words::tr("The quote is no longer there: it was deleted, perhaps in another window."));
    }
    return std::move(**found);
}

Result<std::vector<domain::EntityId>> Annotations::entitiesOf(domain::QuoteId id) const {
    return m_actions.dossier().quotes().entitiesOf(id);
}

Result<domain::QuoteId> Annotations::add(domain::VersionId version, domain::TextRange range, int colour,
                                         const QString& note) {
    if (!isColour(colour)) {
        return std::unexpected(noSuchColour(colour));
    }
    auto& dossier = m_actions.dossier();
    const auto text = textOf(version);
    if (!text) {
        return passOn(text);
    }
    const auto& environment = m_actions.environment();
    domain::Quote quote;
    quote.id = environment.ids.make<domain::QuoteId>();
    quote.version = version;
    quote.colour = colour;
    quote.note = note;
    quote.createdAt = environment.clock.now();
    quote.createdBy = environment.actor;
    if (auto selected = select(quote, **text, range); !selected) {
        return passOn(selected);
    }
    const auto mentions = dossier.entities().decidedMentionsOf(version);
    if (!mentions) {
        return passOn(mentions);
    }
    const auto done =
        m_actions.act(QStringLiteral("quote.add"), Words::tr("Highlight “%1”").arg(shortened(quote.exact)),
                      [&](dossier::Change& change) -> Result<void> {
                          if (auto inserted = dossier.quotes().insert(change, quote); !inserted) {
                              return inserted;
                          }
                          for (const domain::Mention& mention : *mentions) {
                              if (mention.status != domain::MentionStatus::Linked || !range.contains(mention.range)) {
                                  continue;
                              }
                              if (auto linked = dossier.quotes().link(change, quote.id, mention.entity); !linked) {
                                  return linked;
                              }
                          }
                          return followIntoLatest(dossier, change, quote);
                      });
    if (!done) {
        return passOn(done);
    }
    return quote.id;
}

Result<void> Annotations::recolour(const std::vector<domain::QuoteId>& ids, int colour) {
    if (!isColour(colour)) {
        return std::unexpected(noSuchColour(colour));
    }
    return m_actions.act(QStringLiteral("quote.recolour"),
                         ids.size() == 1 ? Words::tr("Recolour a quote")
                                         : Words::tr("Recolour %1 quotes").arg(ids.size()),
                         [&](dossier::Change& change) -> Result<void> {
                             for (const domain::QuoteId id : ids) {
                                 auto found = quote(id);
                                 if (!found) {
                                     return passOn(found);
                                 }
                                 found->colour = colour;
                                 if (auto updated = m_actions.dossier().quotes().update(change, *found); !updated) {
                                     return updated;
                                 }
                             }
                             return {};
                         });
}

Result<void> Annotations::setNote(domain::QuoteId id, const QString& note) {
    auto found = quote(id);
    if (!found || found->note == note) {
        return found ? Result<void>() : Result<void>(passOn(found));
    }
    found->note = note;
    return m_actions.act(QStringLiteral("quote.note"), Words::tr("Edit the note on “%1”").arg(shortened(found->exact)),
                         [&](dossier::Change& change) { return m_actions.dossier().quotes().update(change, *found); });
}

Result<void> Annotations::setRange(domain::QuoteId id, domain::TextRange range) {
    auto found = quote(id);
    if (!found) {
        return passOn(found);
    }
    const auto text = textOf(found->version);
    if (!text) {
        return passOn(text);
    }
    if (auto selected = select(*found, **text, range); !selected) {
        return selected;
    }
    return m_actions.act(QStringLiteral("quote.range"), Words::tr("Resize the quote “%1”").arg(shortened(found->exact)),
                         [&](dossier::Change& change) -> Result<void> {
                             auto updated = m_actions.dossier().quotes().update(change, *found);
                             return updated ? followIntoLatest(m_actions.dossier(), change, *found) : updated;
                         });
}

Result<void> Annotations::remove(const std::vector<domain::QuoteId>& ids) {
    if (ids.empty()) {
        return {};
    }
    const auto first = quote(ids.front());
    if (!first) {
        return passOn(first);
    }
    return m_actions.act(QStringLiteral("quote.remove"),
                         ids.size() == 1 ? Words::tr("Delete the quote “%1”").arg(shortened(first->exact))
                                         : Words::tr("Delete %1 quotes").arg(ids.size()),
                         [&](dossier::Change& change) -> Result<void> {
                             for (const domain::QuoteId id : ids) {
                                 if (auto removed = m_actions.dossier().quotes().remove(change, id); !removed) {
                                     return removed;
                                 }
                             }
                             return {};
                         });
}

Result<void> Annotations::linkEntity(const std::vector<domain::QuoteId>& ids, domain::EntityId entity) {
    const auto named = m_actions.dossier().entities().find(entity);
    if (!named) {
        return passOn(named);
    }
    const QString name = *named ? shortened((*named)->name) : entity.toString();
    return m_actions.act(QStringLiteral("quote.link"),
                         ids.size() == 1 ? Words::tr("Link a quote to %1").arg(name)
                                         : Words::tr("Link %1 quotes to %2").arg(QString::number(ids.size()), name),
                         [&](dossier::Change& change) { return linkAll(change, ids, entity); });
}

Result<domain::EntityId> Annotations::linkNewEntity(const std::vector<domain::QuoteId>& ids, const QString& schema,
                                                    const QString& name) {
    domain::Entity entity;
    entity.id = m_actions.environment().ids.make<domain::EntityId>();
    entity.schema = schema;
    entity.name = name.simplified();
    if (entity.name.isEmpty()) {
        return failure(ErrorCode::InvalidInput, Words::tr("An entity needs a name."));
    }
    return m_actions
        .act(QStringLiteral("entity.add"), Words::tr("Link a quote to the new entity %1").arg(shortened(entity.name)),
             [&](dossier::Change& change) {
                 auto inserted = m_actions.dossier().entities().insert(change, entity);
                 return inserted ? linkAll(change, ids, entity.id) : inserted;
             })
        .transform([&entity] { return entity.id; });
}

Result<void> Annotations::linkAll(dossier::Change& change, const std::vector<domain::QuoteId>& ids,
                                  domain::EntityId entity) {
    return forEach(ids, [&](domain::QuoteId id) { return m_actions.dossier().quotes().link(change, id, entity); });
}

Result<void> Annotations::unlinkEntity(domain::QuoteId id, domain::EntityId entity) {
    return m_actions.act(
        QStringLiteral("quote.unlink"), Words::tr("Unlink a quote from an entity"),
        [&](dossier::Change& change) { return m_actions.dossier().quotes().unlink(change, id, entity); });
}

} // namespace gainsay::session
