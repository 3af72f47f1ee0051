// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/namingcontroller.h"

#include "ui/inspector/claimpicker.h"
#include "ui/inspector/entitypicker.h"
#include "ui/pickers/mentionpopup.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/style/schemawords.h"
#include "ui/window/readercontroller.h"
#include "ui/window/readingdesk.h"

#include <algorithm>

namespace gainsay::ui {
std::vector<EntityOption> entityOptions(const std::vector<domain::Entity>& entities) {
    std::vector<EntityOption> options;
    for (const domain::Entity& entity : entities) {
        QStringList names;
        for (const domain::Alias& alias : entity.aliases) {
            names << alias.name;
        }
        const QString kind = schemaWords(entity.schema);
        options.push_back(
            {entity.id, entity.name,
             names.isEmpty() ? kind : QStringLiteral("%1 · %2").arg(kind, names.join(QStringLiteral(", ")))});
    }
    return options;
}

std::vector<ClaimOption> claimOptions(const std::vector<domain::Claim>& claims) {
    std::vector<ClaimOption> options;
    options.reserve(claims.size());
    for (const domain::Claim& claim : claims) {
        options.push_back({claim.id, claim.text});
    }
    return options;
}

NamingController::NamingController(WorkContext& context, ReadingDesk& desk, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_desk(desk)
    , m_entities(new EntityPicker(context.themes(), true, &window))
    , m_claims(new ClaimPicker(context.themes(), true, &window))
    , m_mention(new MentionPopup(context.themes(), &window)) {
    connect(&desk, &ReadingDesk::entityRequested, this, &NamingController::askEntity);
    connect(&desk, &ReadingDesk::claimRequested, this, &NamingController::askClaim);
    connect(&desk, &ReadingDesk::mentionActivated, this, &NamingController::openMention);
    connectPickers();
}

void NamingController::connectPickers() {
    auto& entities = m_context.session().entities();
    connect(m_entities, &EntityPicker::entityChosen, this, [this](domain::EntityId entity) { link(m_range, entity); });
    connect(m_entities, &EntityPicker::entityCreated, this, [this](const QString& name) { linkNew(m_range, name); });
    connect(m_claims, &ClaimPicker::claimChosen, this, [this](domain::ClaimId claim, domain::Stance stance) {
        m_context.check(m_context.session().claims().assertOn(m_quote, claim, m_suggested.withStance(stance)));
    });
    connect(m_claims, &ClaimPicker::claimCreated, this, [this](const QString& text, domain::Stance stance) {
        m_context.check(m_context.session().claims().assertNew(m_quote, text, m_suggested.withStance(stance)));
    });
    connect(m_mention, &MentionPopup::linkRequested, this,
            [this](const domain::Mention& mention, domain::EntityId entity) { link(mention.range, entity); });
    connect(m_mention, &MentionPopup::rejectRequested, this,
            [this, &entities](const domain::Mention& mention, domain::EntityId entity) {
                m_context.check(entities.reject(mention.version, mention.range, entity));
            });
    connect(m_mention, &MentionPopup::forgetRequested, this,
            [this, &entities](const domain::Mention& mention) { m_context.check(entities.forget(mention.id)); });
    connect(m_mention, &MentionPopup::otherRequested, this,
            [this](const domain::Mention& mention) { askEntity(mention.range); });
}

void NamingController::askEntity(domain::TextRange range) {
    const auto all = m_context.session().entities().all();
    if (m_context.check(all)) {
        m_range = range;
        m_entities->setEntities(entityOptions(*all));
        m_entities->openAt(m_desk.current().globalRect(range),
                           m_desk.current().pane().view().article().slice(range).simplified());
    }
}

void NamingController::askClaim(domain::TextRange range, domain::QuoteId quote) {
    const auto id = m_desk.current().quoteFor(range, quote);
    if (id.isNull()) {
        return;
    }
    const auto shown = m_context.session().annotations().quote(id);
    const auto claims = shown ? m_context.session().claims().all() : passOn(shown);
    const auto suggested = claims ? m_context.session().claims().suggest(id) : passOn(claims);
    if (m_context.check(suggested)) {
        m_quote = id;
        m_suggested = *suggested;
        m_claims->setClaims(claimOptions(*claims));
        m_claims->setStance(suggested->stance);
        const auto* here = m_desk.current().shown(id);
        m_claims->openAt(m_desk.current().globalRect(here ? here->range : shown->range));
    }
}

void NamingController::openMention(const domain::Mention& mention) {
    std::vector<domain::EntityId> ids = mention.candidates;
    if (!mention.entity.isNull()) {
        ids = {mention.entity};
    }
    std::vector<MentionCandidate> candidates;
    for (const domain::EntityId id : ids) {
        const auto entity = m_context.session().entities().entity(id);
        if (!m_context.check(entity)) {
            return;
        }
        candidates.push_back({id, entity->name, schemaWords(entity->schema)});
    }
    m_mention->open(m_desk.current().globalRect(mention.range), mention, candidates);
}

void NamingController::link(domain::TextRange range, domain::EntityId entity) {
    if (m_context.check(m_context.session().entities().link(m_desk.current().version(), range, entity))) {
        offerAlias(range, entity);
    }
}

void NamingController::linkNew(domain::TextRange range, const QString& name) {
    const auto entity =
        m_context.session().entities().linkToNew(m_desk.current().version(), range, newEntitySchema, name);
    if (m_context.check(entity)) {
        offerAlias(range, *entity);
    }
}

void NamingController::offerAlias(domain::TextRange range, domain::EntityId id) {
    const auto entity = m_context.session().entities().entity(id);
    if (!m_context.check(entity)) {
        return;
    }
    const QString words = m_desk.current().pane().view().article().slice(range).simplified();
    const auto sameName = [&](const QString& name) { return name.compare(words, Qt::CaseInsensitive) == 0; };
    const bool known = sameName(entity->name) || std::ranges::any_of(entity->aliases, sameName, &domain::Alias::name);
    constexpr qsizetype longestName = 60;
    if (!known && words.size() <= longestName) {
        m_context.tell(tr("“%1” now means %2 here.").arg(words, entity->name), tr("Find it everywhere by this name"),
                       [this, id, words] { m_context.check(m_context.session().entities().addAlias(id, words)); });
    }
}

} // namespace gainsay::ui
