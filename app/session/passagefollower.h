// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/anchor.h"

#include <memory>

namespace gainsay::session {

/// Finds the passages of one text again in another state of it, without a dossier. Not for two threads at once.
class PassageFollower {
public:
    PassageFollower();
    ~PassageFollower();

    /// The text that passages are looked for in.
    void setText(domain::ArticleText text);
    /// The text that the next passages are from, where it is known: then both are compared as wholes.
    void setEarlier(domain::ArticleText earlier);
    void forgetEarlier();

    /// Where the passage is now. The first passage after another text was set takes the time of comparing both.
    [[nodiscard]] domain::Anchoring find(const domain::Selectors& selectors);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace gainsay::session
