// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorfacts.h"
#include "ui/window/workcontext.h"

class QWidget;

namespace gainsay::ui {

class ClaimPicker;
class EntityPicker;
class MentionPopup;
class ReadingDesk;

/// What a new entity is until somebody says more: any group of people, in the words of FollowTheMoney.
inline const QString newEntitySchema = QStringLiteral("Organization");

/// What pickers offer.
[[nodiscard]] std::vector<EntityOption> entityOptions(const std::vector<domain::Entity>& entities);
[[nodiscard]] std::vector<ClaimOption> claimOptions(const std::vector<domain::Claim>& claims);

/// Says in the reader whom words mean and what a quote says about a claim.
class NamingController final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this; the pickers appear within `window`.
    NamingController(WorkContext& context, ReadingDesk& desk, QWidget& window, QObject* parent = nullptr);

    /// Lets somebody choose whom a range of the shown article means.
    void askEntity(domain::TextRange range);
    /// Lets somebody choose what a quote of the shown article says.
    void askClaim(domain::TextRange range, domain::QuoteId quote);

private:
    void connectPickers();
    void openMention(const domain::Mention& mention);
    void link(domain::TextRange range, domain::EntityId entity);
    void linkNew(domain::TextRange range, const QString& name);
    void offerAlias(domain::TextRange range, domain::EntityId entity);

    WorkContext& m_context;
    ReadingDesk& m_desk;
    EntityPicker* m_entities;
    ClaimPicker* m_claims;
    MentionPopup* m_mention;
    domain::TextRange m_range; ///< what the entity picker is open for
    domain::QuoteId m_quote;   ///< what the claim picker is open for
    session::AssertionDraft m_suggested;
};

} // namespace gainsay::ui
