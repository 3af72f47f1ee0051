// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <random>

namespace gainsay::test {

/// What a user does in an afternoon, at random but the same for the same seed: imports articles, highlights, writes
/// notes, states claims, deletes, undoes. Everything goes through the session, as in the window.
class Workload {
public:
    /// The session must outlive this; what is in the dossier already is worked on as well.
    Workload(session::Session& session, quint64 seed);

    /// Does one more thing. An error where it failed; then it may be tried again with retry().
    [[nodiscard]] Result<void> step();
    /// The same thing that step() did last, from the same state of chance.
    [[nodiscard]] Result<void> retry();

private:
    [[nodiscard]] Result<void> take(std::mt19937_64& random);
    [[nodiscard]] Result<void> importArticle(std::mt19937_64& random);
    [[nodiscard]] Result<void> addQuote(std::mt19937_64& random);
    [[nodiscard]] Result<void> changeQuote(std::mt19937_64& random, const domain::Quote& quote);
    [[nodiscard]] Result<void> makeClaim(std::mt19937_64& random, const domain::Quote& quote);

    session::Session& m_session;
    std::mt19937_64 m_random;
    std::mt19937_64 m_before; ///< as it was before the last step
};

/// Turns plain lines into an article: an extractor without a worker process, for disks that only exist in memory.
[[nodiscard]] session::Extractor lineExtractor();

} // namespace gainsay::test
