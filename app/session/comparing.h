// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/environment.h"
#include "app/base/error.h"
#include "app/domain/contradiction.h"

#include <QString>

#include <memory>
#include <vector>

namespace gainsay::analysis {
class Vocabulary;
}

namespace gainsay::session {

/// What a comparison of two bare texts came to.
struct TextComparison {
    bool contradicts = false;
    domain::Contradiction contradiction; ///< type, score, rule, reasons, explanation; the rest is empty
};

/// Compares passages by their words alone, with no dossier. Lives on one thread.
class TextComparer {
public:
    /// With the lexicons of the environment's user.
    explicit TextComparer(const Environment& environment);
    ~TextComparer();

    [[nodiscard]] TextComparison compare(const QString& a, const QString& b) const;
    /// The user's lexicons that cannot be used.
    [[nodiscard]] const std::vector<Error>& lexiconProblems() const;

private:
    std::unique_ptr<const analysis::Vocabulary> m_words;
};

} // namespace gainsay::session
