// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/actionrunner.h"

#include <vector>

namespace gainsay::session {

/// Quotes: highlighted ranges of versions, with their notes and links to entities.
class Annotations {
public:
    explicit Annotations(ActionRunner& actions);

    /// By version and place.
    [[nodiscard]] Result<std::vector<domain::Quote>> all() const;
    [[nodiscard]] Result<std::vector<domain::Quote>> ofVersion(domain::VersionId version) const;
    /// NotFound where there is none (any more).
    [[nodiscard]] Result<domain::Quote> quote(domain::QuoteId id) const;
    [[nodiscard]] Result<std::vector<domain::EntityId>> entitiesOf(domain::QuoteId id) const;

    /// Highlights a range of the stored text (code points). Entities whose linked mentions lie in it are linked at
    /// once. InvalidInput where the range is empty or outside the text.
    [[nodiscard]] Result<domain::QuoteId> add(domain::VersionId version, domain::TextRange range, int colour,
                                              const QString& note = {});
    [[nodiscard]] Result<void> recolour(const std::vector<domain::QuoteId>& ids, int colour);
    [[nodiscard]] Result<void> setNote(domain::QuoteId id, const QString& note);
    /// Extends or shrinks a quote to another range of the same version.
    [[nodiscard]] Result<void> setRange(domain::QuoteId id, domain::TextRange range);
    /// Deletes quotes with what they say about claims and the decisions on them; one action.
    [[nodiscard]] Result<void> remove(const std::vector<domain::QuoteId>& ids);
    [[nodiscard]] Result<void> linkEntity(domain::QuoteId id, domain::EntityId entity) {
        return linkEntity(std::vector{id}, entity);
    }
    /// Links quotes to an entity; one action, one undo. Those that are linked already stay as they are.
    [[nodiscard]] Result<void> linkEntity(const std::vector<domain::QuoteId>& ids, domain::EntityId entity);
    /// The same with an entity that is made for it. InvalidInput where the name is empty.
    [[nodiscard]] Result<domain::EntityId> linkNewEntity(const std::vector<domain::QuoteId>& ids, const QString& schema,
                                                         const QString& name);
    [[nodiscard]] Result<void> unlinkEntity(domain::QuoteId id, domain::EntityId entity);

private:
    [[nodiscard]] Result<void> linkAll(dossier::Change& change, const std::vector<domain::QuoteId>& ids,
                                       domain::EntityId entity);
    /// The version's text, or why there is none; null never.
    [[nodiscard]] Result<const domain::ArticleText*> textOf(domain::VersionId version);

    ActionRunner& m_actions;
    /// The text last highlighted in. Texts never change, so it stays right; reading one means hashing it whole.
    domain::ArticleText m_text;
    QByteArray m_textSha256; ///< empty: none is kept
    QByteArray m_blocksSha256;
};

} // namespace gainsay::session
