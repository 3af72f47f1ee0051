// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/passagefollower.h"

#include "app/analysis/revision.h"

#include <optional>

namespace gainsay::session {

struct PassageFollower::State {
    domain::ArticleText text;
    std::optional<domain::ArticleText> earlier;
    std::optional<domain::Anchorer> anchorer;
    std::optional<analysis::Revision> revision;
};

PassageFollower::PassageFollower()
    : m_state(std::make_unique<State>()) {}

PassageFollower::~PassageFollower() = default;

void PassageFollower::setText(domain::ArticleText text) {
    m_state->anchorer.reset();
    m_state->revision.reset();
    m_state->text = std::move(text);
    m_state->anchorer.emplace(m_state->text);
}

void PassageFollower::setEarlier(domain::ArticleText earlier) {
    m_state->revision.reset();
    m_state->earlier = std::move(earlier);
}

void PassageFollower::forgetEarlier() {
    m_state->revision.reset();
    m_state->earlier.reset();
}

domain::Anchoring PassageFollower::find(const domain::Selectors& selectors) {
    if (!m_state->anchorer) {
        return {};
    }
    if (!m_state->earlier || !selectors.position) {
        return m_state->anchorer->find(selectors);
    }
    if (!m_state->revision) {
        m_state->revision = analysis::Revision::between(*m_state->earlier, m_state->text);
    }
    const auto found = analysis::followQuote(selectors, *m_state->revision, m_state->text, *m_state->anchorer);
    const bool isGone = found.fate == analysis::QuoteFate::Gone || found.range.isEmpty();
    if (isGone) {
        return {domain::AnchorStatus::Orphaned, {}, found.score};
    }
    const bool sameWords = m_state->text.slice(found.range) == selectors.exact;
    const bool samePlace = found.range == *selectors.position;
    return {!sameWords  ? domain::AnchorStatus::Reworded
            : samePlace ? domain::AnchorStatus::Anchored
                        : domain::AnchorStatus::Moved,
            found.range, found.score};
}

} // namespace gainsay::session
