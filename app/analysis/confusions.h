// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/suggestions.h"

namespace gainsay::analysis {

/// Two bodies whose names begin alike and go on differently, while some article uses what they have in common alone
/// ("Mitsubishi" for Mitsubishi Electric, or for Mitsubishi Heavy Industries?). What is said of the one does not
/// contradict what is said of the other: this is no contradiction but a warning.
struct Confusion {
    QString sharedName;
    SentencePlace a; ///< the first sentence that has the one name in full
    SentencePlace b;
    domain::Reason names; ///< ranges from the start of each sentence, and the names
    QString explanation;
};

/// The names of bodies in the texts of a dossier, ready to be asked which may be taken for one another. What adding a
/// text costs depends on that text alone. Not for several threads at once.
class ConfusionIndex {
public:
    /// The lexicons must outlive the index.
    explicit ConfusionIndex(const Lexicons& lexicons = Lexicons::builtIn());
    ~ConfusionIndex();
    ConfusionIndex(ConfusionIndex&&) noexcept;
    ConfusionIndex& operator=(ConfusionIndex&&) noexcept;

    /// Adds a text, whose number is that of texts before it.
    void add(const domain::ArticleText& text);
    /// Forgets the texts from a number on, as if they had never come. Costs what they have themselves.
    void dropFrom(size_t text);
    [[nodiscard]] size_t textCount() const;

    /// One for each pair of names, ordered by name. Costs what it gives.
    [[nodiscard]] std::vector<Confusion> confusions() const;

private:
    class State;
    std::unique_ptr<State> m_state;
};

/// The same of all these texts.
[[nodiscard]] std::vector<Confusion> findConfusions(const std::vector<ComparedText>& texts,
                                                    const Lexicons& lexicons = Lexicons::builtIn());

} // namespace gainsay::analysis
