// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/lexicon.h"
#include "app/analysis/tokens.h"

#include <QHash>

#include <vector>

namespace gainsay::analysis {

/// What a word or phrase tells about where its passage stands.
enum class CueKind {
    Neutral, ///< looks like another kind but is none ("not only")
    Negation,
    Denial,
    Unknowing, ///< "denies knowing", "not aware of"
    NoComment,
    CannotConfirm,
    Doubt,
    Hedge,
    Confirmation,
    Attribution,
    Prediction,
    Conditional,
};

/// One cue found in a text.
struct Cue {
    CueKind kind = CueKind::Neutral;
    domain::TextRange range; ///< code points
    size_t firstToken = 0;   ///< of the tokens that were searched …
    size_t endToken = 0;     ///< … exclusive
    QString phrase;          ///< as the lexicon has it
};

/// The phrases of the cue lexicons, ready to be found in tokens. Immutable, so that threads may share it.
class CuePatterns {
public:
    CuePatterns() = default;
    /// Compiles the phrases. InvalidInput where a phrase consists of gaps alone.
    [[nodiscard]] static Result<CuePatterns> compile(const std::vector<Lexicon>& lexicons, const Stemmer& stemmer);

    /// All cues, ascending. At one place the longest phrase wins over shorter ones; equally long phrases of several
    /// kinds are all given. Neutral cues are left out: they only keep others away.
    [[nodiscard]] std::vector<Cue> find(const std::vector<Token>& tokens) const;

private:
    struct Element {
        QStringList stems; ///< alternatives; empty: a gap of up to maxGap tokens
    };
    struct Phrase {
        CueKind kind = CueKind::Neutral;
        std::vector<Element> elements;
        QString text;
    };
    struct UnspacedPhrase {
        CueKind kind = CueKind::Neutral;
        QString folded;
        QString text;
    };

    [[nodiscard]] static size_t matchEnd(const Phrase& phrase, const std::vector<Token>& tokens, size_t first);
    void findSpaced(const std::vector<Token>& tokens, std::vector<Cue>& found) const;
    void findUnspaced(const std::vector<Token>& tokens, std::vector<Cue>& found) const;

    QHash<QString, std::vector<Phrase>> m_phrases;        ///< by the stem of a first word
    QHash<QChar, std::vector<UnspacedPhrase>> m_unspaced; ///< by first character
};

/// The kinds of cue lexicons, as their files name them.
[[nodiscard]] QStringList cueKindNames();

} // namespace gainsay::analysis
