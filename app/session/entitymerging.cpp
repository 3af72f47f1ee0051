// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/entitymerging.h"

#include "app/analysis/mentions.h"
#include "app/domain/externalid.h"
#include "app/session/mentionreading.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace gainsay::session {
namespace {

using domain::MentionStatus;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Entities)
};

Error entityGone() {
    return {ErrorCode::NotFound,
            Words::tr("The entity is no longer there: it was deleted, perhaps in another window."),
            {}};
}

bool sameName(const QString& one, const QString& other) {
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool bears(const domain::Entity& entity, const QString& name) {
    return sameName(entity.name, name) || std::ranges::any_of(entity.aliases, [&name](const domain::Alias& alias) {
               return sameName(alias.name, name);
           });
}

/// What both a merge and a split look at.
struct Around {
    std::vector<domain::Entity> entities;
    std::vector<domain::DistinctPair> pairs;
    std::vector<domain::Mention> decided;
    std::map<domain::EntityId, QSet<domain::QuoteId>> links;

    [[nodiscard]] Result<domain::Entity> entity(domain::EntityId id) const {
        const auto found = std::ranges::find(entities, id, &domain::Entity::id);
        return found != entities.end() ? Result<domain::Entity>(*found) : std::unexpected(entityGone());
    }
    [[nodiscard]] QSet<domain::QuoteId> quotesOf(domain::EntityId id) const {
        const auto found = links.find(id);
        return found == links.end() ? QSet<domain::QuoteId>() : found->second;
    }
};

Result<Around> readAround(dossier::Dossier& dossier) {
    auto entities = dossier.entities().all();
    auto pairs = entities ? dossier.entities().distinctPairs() : passOn(entities);
    auto decided = pairs ? dossier.entities().decidedMentions() : passOn(pairs);
    const auto links = decided ? dossier.quotes().entityLinks() : passOn(decided);
    if (!links) {
        return passOn(links);
    }
    Around around{std::move(*entities), std::move(*pairs), std::move(*decided), {}};
    for (const auto& [quote, entity] : *links) {
        around.links[entity].insert(quote);
    }
    return around;
}

/// How many statements on claims go with quotes.
Result<qsizetype> assertionsOn(const QSet<domain::QuoteId>& quotes, dossier::Dossier& dossier) {
    return dossier.claims().assertions().transform([&quotes](const std::vector<domain::Assertion>& all) {
        return static_cast<qsizetype>(
            std::ranges::count_if(all, [&quotes](const auto& one) { return quotes.contains(one.quote); }));
    });
}

Result<QString> nameOf(domain::EntityId id, dossier::Dossier& dossier) {
    const auto entity = dossier.entities().find(id);
    if (!entity || !*entity) {
        return std::unexpected(entity ? entityGone() : entity.error());
    }
    return (*entity)->name;
}

domain::EntityId otherOf(const domain::DistinctPair& pair, domain::EntityId id) {
    return pair.a == id ? pair.b : pair.a;
}

bool concerns(const domain::DistinctPair& pair, domain::EntityId id) {
    return pair.a == id || pair.b == id;
}

/// How the names of the texts read before and after a change of the entities.
Result<MentionForecast> forecast(dossier::Dossier& dossier, const std::vector<domain::Entity>& before,
                                 const std::vector<domain::Entity>& after, domain::EntityId from, domain::EntityId to,
                                 const std::stop_token& stop) {
    const analysis::NameIndex namesBefore(before);
    const analysis::NameIndex namesAfter(after);
    MentionForecast result;
    const auto visited = visitLatestTexts(dossier, stop, [&](const LatestText& latest) -> Result<void> {
        const auto version = latest.version.id;
        std::map<domain::TextRange, domain::Mention> then;
        for (domain::Mention& one : withDecisions(namesAfter.find(latest.text.text(), version), latest.decided)) {
            then.emplace(one.range, std::move(one));
        }
        for (const domain::Mention& now :
             withDecisions(namesBefore.find(latest.text.text(), version), latest.decided)) {
            const auto found = then.find(now.range);
            if (found == then.end()) {
                continue;
            }
            const domain::Mention& later = found->second;
            result.suggested += now.status == MentionStatus::Suggested && now.entity == from &&
                                later.status == MentionStatus::Suggested && later.entity == to;
            result.resolved += now.status == MentionStatus::Ambiguous && later.status == MentionStatus::Suggested;
            result.unclear += now.status == MentionStatus::Suggested && later.status == MentionStatus::Ambiguous;
        }
        return {};
    });
    return visited ? Result<MentionForecast>(result) : passOn(visited);
}

/// Moves a decided mention to another entity: the row stays, so that history and merges see one change.
Result<void> moveMention(dossier::EntityStore& entities, dossier::Change& change, domain::Mention mention,
                         domain::EntityId to) {
    if (auto removed = entities.removeMention(change, mention.id); !removed) {
        return removed;
    }
    mention.entity = to;
    return entities.insertMention(change, mention);
}

Result<void> moveLink(dossier::QuoteStore& quotes, dossier::Change& change, domain::QuoteId quote,
                      domain::EntityId from, domain::EntityId to) {
    if (auto unlinked = quotes.unlink(change, quote, from); !unlinked) {
        return unlinked;
    }
    return quotes.link(change, quote, to);
}

/// What a merge does, worked out before anything is changed.
struct MergePlan {
    domain::Entity kept; ///< as it is
    domain::Entity merged;
    QString note;                       ///< of the kept one afterwards
    std::vector<domain::Alias> aliases; ///< that move, with their ids; the merged one's name has none yet
    QSet<domain::QuoteId> quotes;
    QSet<domain::QuoteId> sharedQuotes;
    std::vector<domain::Mention> mentions;
    std::vector<domain::DistinctPair> pairs;       ///< of the kept one, new
    const domain::DistinctPair* between = nullptr; ///< within what the plan was made from
};

QString joinedNotes(const domain::Entity& kept, const domain::Entity& merged) {
    const QString text = domain::withoutExternalIds(merged.note);
    const QString own = domain::withoutExternalIds(kept.note);
    const bool isKnown = text.isEmpty() || own.contains(text);
    QString note = isKnown ? kept.note : kept.note.isEmpty() ? text : QStringLiteral("%1\n\n%2").arg(kept.note, text);
    return domain::withExternalIds(note, domain::externalIdsIn(merged.note));
}

Result<MergePlan> planMerge(const Around& around, domain::EntityId keptId, domain::EntityId mergedId) {
    if (keptId == mergedId) {
        return failure(ErrorCode::InvalidInput,
                       Words::tr("An entity cannot be merged with itself. Choose another one."));
    }
    const auto kept = around.entity(keptId);
    const auto merged = kept ? around.entity(mergedId) : passOn(kept);
    if (!merged) {
        return passOn(merged);
    }
    MergePlan plan{*kept, *merged, joinedNotes(*kept, *merged), {}, {}, {}, {}, {}, nullptr};
    std::vector<domain::Alias> names = merged->aliases;
    names.insert(names.begin(), domain::Alias{{}, merged->name, {}});
    domain::Entity result = *kept;
    for (const domain::Alias& alias : names) {
        if (!bears(result, alias.name)) {
            result.aliases.push_back(alias);
            plan.aliases.push_back(alias);
        }
    }
    plan.sharedQuotes = around.quotesOf(keptId) & around.quotesOf(mergedId);
    plan.quotes = around.quotesOf(mergedId) - plan.sharedQuotes;
    std::ranges::copy_if(around.decided, std::back_inserter(plan.mentions),
                         [mergedId](const domain::Mention& one) { return one.entity == mergedId; });
    for (const domain::DistinctPair& pair : around.pairs) {
        if (!concerns(pair, mergedId)) {
            continue;
        }
        const auto other = otherOf(pair, mergedId);
        if (other == keptId) {
            plan.between = &pair;
        } else if (std::ranges::none_of(around.pairs, [&](const domain::DistinctPair& known) {
                       return concerns(known, keptId) && concerns(known, other);
                   })) {
            plan.pairs.push_back({keptId, other, pair.reason});
        }
    }
    return plan;
}

Result<void> carryOut(dossier::Dossier& dossier, dossier::Change& change, const MergePlan& plan, IdSource& ids) {
    auto& entities = dossier.entities();
    const auto to = plan.kept.id;
    for (const domain::Mention& mention : plan.mentions) {
        if (auto moved = moveMention(entities, change, mention, to); !moved) {
            return moved;
        }
    }
    for (const domain::QuoteId quote : plan.quotes) {
        if (auto moved = moveLink(dossier.quotes(), change, quote, plan.merged.id, to); !moved) {
            return moved;
        }
    }
    if (auto removed = entities.remove(change, plan.merged.id); !removed) {
        return removed;
    }
    for (domain::Alias alias : plan.aliases) {
        alias.id = alias.id.isNull() ? ids.make<domain::AliasId>() : alias.id;
        if (auto inserted = entities.insertAlias(change, to, alias); !inserted) {
            return inserted;
        }
    }
    for (const domain::DistinctPair& pair : plan.pairs) {
        if (auto inserted = entities.insertDistinct(change, pair); !inserted) {
            return inserted;
        }
    }
    if (plan.note != plan.kept.note) {
        domain::Entity kept = plan.kept;
        kept.note = plan.note;
        return entities.update(change, kept);
    }
    return {};
}

/// The entities as they would be after a merge.
std::vector<domain::Entity> after(const Around& around, const MergePlan& plan) {
    std::vector<domain::Entity> entities = around.entities;
    std::erase_if(entities, [&plan](const domain::Entity& one) { return one.id == plan.merged.id; });
    auto& aliases = std::ranges::find(entities, plan.kept.id, &domain::Entity::id)->aliases;
    aliases.insert(aliases.end(), plan.aliases.begin(), plan.aliases.end());
    return entities;
}

/// What a split does, worked out before anything is changed.
struct SplitPlan {
    domain::Entity from;                  ///< as it is
    domain::Entity made;                  ///< with the names that move, and their ids
    std::vector<domain::AliasId> removed; ///< names that it loses
    QSet<domain::QuoteId> quotes;
    std::vector<domain::Mention> mentions;
};

Result<SplitPlan> planSplit(const Around& around, const EntitySplit& split, dossier::Dossier& dossier) {
    const auto from = around.entity(split.from);
    if (!from) {
        return passOn(from);
    }
    const QString name = split.name.simplified();
    if (name.isEmpty()) {
        return failure(ErrorCode::InvalidInput, Words::tr("The new entity needs a name."));
    }
    SplitPlan plan{*from, {{}, split.schema.isEmpty() ? from->schema : split.schema, name, {}, {}}, {}, {}, {}};
    for (const domain::Alias& alias : from->aliases) {
        if (!std::ranges::contains(split.aliases, alias.id)) {
            continue;
        }
        plan.removed.push_back(alias.id);
        if (!sameName(alias.name, name)) {
            plan.made.aliases.push_back(alias);
        }
    }
    const auto linked = around.quotesOf(split.from);
    std::vector<domain::Quote> quotes;
    for (const domain::QuoteId id : split.quotes) {
        const auto quote = dossier.quotes().find(id);
        if (!quote) {
            return passOn(quote);
        }
        if (*quote && linked.contains(id)) {
            plan.quotes.insert(id);
            quotes.push_back(**quote);
        }
    }
    const auto inQuotes = [&quotes](const domain::Mention& mention) {
        return std::ranges::any_of(quotes, [&mention](const domain::Quote& quote) {
            return quote.version == mention.version && quote.range.contains(mention.range);
        });
    };
    std::ranges::copy_if(around.decided, std::back_inserter(plan.mentions), [&](const domain::Mention& mention) {
        const bool isLinked = mention.entity == split.from && mention.status == MentionStatus::Linked;
        return isLinked && (bears(plan.made, mention.surface.simplified()) || inQuotes(mention));
    });
    return plan;
}

Result<void> carryOut(dossier::Dossier& dossier, dossier::Change& change, const SplitPlan& plan,
                      const EntitySplit& split) {
    auto& entities = dossier.entities();
    for (const domain::AliasId alias : plan.removed) {
        if (auto removed = entities.removeAlias(change, alias); !removed) {
            return removed;
        }
    }
    if (auto inserted = entities.insert(change, plan.made); !inserted) {
        return inserted;
    }
    for (const domain::Mention& mention : plan.mentions) {
        if (auto moved = moveMention(entities, change, mention, plan.made.id); !moved) {
            return moved;
        }
    }
    for (const domain::QuoteId quote : plan.quotes) {
        if (auto moved = moveLink(dossier.quotes(), change, quote, plan.from.id, plan.made.id); !moved) {
            return moved;
        }
    }
    return split.keepApart ? entities.insertDistinct(change, {plan.from.id, plan.made.id, split.reason.simplified()})
                           : Result<void>();
}

/// The entities as they would be after a split.
std::vector<domain::Entity> after(const Around& around, const SplitPlan& plan) {
    std::vector<domain::Entity> entities = around.entities;
    auto& aliases = std::ranges::find(entities, plan.from.id, &domain::Entity::id)->aliases;
    std::erase_if(aliases, [&plan](const domain::Alias& one) { return std::ranges::contains(plan.removed, one.id); });
    entities.push_back(plan.made);
    return entities;
}

} // namespace

Result<EntityMergePreview> previewEntityMerge(ActionRunner& actions, domain::EntityId kept, domain::EntityId merged,
                                              const std::stop_token& stop) {
    const auto around = readAround(actions.dossier());
    const auto plan = around ? planMerge(*around, kept, merged) : passOn(around);
    const auto assertions = plan ? assertionsOn(plan->quotes, actions.dossier()) : passOn(plan);
    const auto foretold = assertions
                              ? forecast(actions.dossier(), around->entities, after(*around, *plan), merged, kept, stop)
                              : passOn(assertions);
    if (!foretold) {
        return passOn(foretold);
    }
    EntityMergePreview preview;
    preview.kept = plan->kept;
    preview.merged = plan->merged;
    std::ranges::transform(plan->aliases, std::back_inserter(preview.names), &domain::Alias::name);
    preview.quotes = plan->quotes.size();
    preview.sharedQuotes = plan->sharedQuotes.size();
    preview.assertions = *assertions;
    preview.linkedMentions = std::ranges::count(plan->mentions, MentionStatus::Linked, &domain::Mention::status);
    preview.rejectedMentions = static_cast<qsizetype>(plan->mentions.size()) - preview.linkedMentions;
    for (const domain::DistinctPair& pair : plan->pairs) {
        preview.distinctFrom << around->entity(otherOf(pair, kept)).value_or(domain::Entity()).name;
    }
    preview.areDistinct = plan->between != nullptr;
    preview.distinctReason = plan->between != nullptr ? plan->between->reason : QString();
    preview.noteMoves = plan->note != plan->kept.note;
    preview.forecast = *foretold;
    return preview;
}

Result<void> mergeEntities(ActionRunner& actions, domain::EntityId kept, domain::EntityId merged) {
    auto& dossier = actions.dossier();
    const auto stays = nameOf(kept, dossier);
    const auto goes = stays ? nameOf(merged, dossier) : passOn(stays);
    if (!goes) {
        return passOn(goes);
    }
    return actions.act(QStringLiteral("entity.merge"),
                       Words::tr("Merge %1 into %2").arg(shortened(*goes), shortened(*stays)),
                       [&](dossier::Change& change) -> Result<void> {
                           // Planned under the lock: what another window did a moment ago moves with the rest.
                           const auto around = readAround(dossier);
                           const auto plan = around ? planMerge(*around, kept, merged) : passOn(around);
                           return plan ? carryOut(dossier, change, *plan, actions.environment().ids) : passOn(plan);
                       });
}

Result<EntitySplitPreview> previewEntitySplit(ActionRunner& actions, const EntitySplit& split,
                                              const std::stop_token& stop) {
    const auto around = readAround(actions.dossier());
    auto plan = around ? planSplit(*around, split, actions.dossier()) : passOn(around);
    const auto assertions = plan ? assertionsOn(plan->quotes, actions.dossier()) : passOn(plan);
    if (!assertions) {
        return passOn(assertions);
    }
    plan->made.id = domain::EntityId(QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)); // none is made yet
    const auto foretold =
        forecast(actions.dossier(), around->entities, after(*around, *plan), split.from, plan->made.id, stop);
    if (!foretold) {
        return passOn(foretold);
    }
    EntitySplitPreview preview;
    preview.names << plan->made.name;
    std::ranges::transform(plan->made.aliases, std::back_inserter(preview.names), &domain::Alias::name);
    preview.quotes = plan->quotes.size();
    preview.assertions = *assertions;
    preview.linkedMentions = static_cast<qsizetype>(plan->mentions.size());
    preview.forecast = *foretold;
    return preview;
}

Result<domain::EntityId> splitEntity(ActionRunner& actions, const EntitySplit& split) {
    auto& dossier = actions.dossier();
    const auto from = nameOf(split.from, dossier);
    if (!from) {
        return passOn(from);
    }
    const auto made = actions.environment().ids.make<domain::EntityId>();
    const auto done =
        actions.act(QStringLiteral("entity.split"),
                    Words::tr("Split %1 from %2").arg(shortened(split.name.simplified()), shortened(*from)),
                    [&](dossier::Change& change) -> Result<void> {
                        const auto around = readAround(dossier); // under the lock, as for a merge
                        auto plan = around ? planSplit(*around, split, dossier) : passOn(around);
                        if (!plan) {
                            return passOn(plan);
                        }
                        plan->made.id = made;
                        return carryOut(dossier, change, *plan, split);
                    });
    return done ? Result<domain::EntityId>(made) : passOn(done);
}

} // namespace gainsay::session
