// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/lexicon.h"
#include "app/analysis/tokens.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace gainsay::analysis {

/// What the words around a number make of it.
enum class NumberQualifier { Approximate, AtLeast, AtMost, MoreThan, LessThan };

/// The words that numbers are written with and qualified by.
class NumberWords {
public:
    NumberWords() = default;
    /// InvalidInput where a value is no number, naming file and line.
    [[nodiscard]] static Result<NumberWords> compile(const Lexicon& lexicon);

    [[nodiscard]] std::optional<double> number(const QString& folded) const;
    [[nodiscard]] std::optional<double> scale(const QString& folded) const;

    struct Qualified {
        NumberQualifier qualifier = NumberQualifier::Approximate;
        size_t words = 0; ///< how many tokens say so
    };
    /// A qualifier whose last word stands just before token `at`; the longest.
    [[nodiscard]] std::optional<Qualified> before(const std::vector<Token>& tokens, size_t at) const;
    /// A qualifier that begins at token `at`.
    [[nodiscard]] std::optional<Qualified> after(const std::vector<Token>& tokens, size_t at) const;

private:
    struct Phrase {
        NumberQualifier qualifier = NumberQualifier::Approximate;
        QStringList words;
    };

    QHash<QString, double> m_numbers;
    QHash<QString, double> m_scales;
    std::vector<Phrase> m_before; ///< longest first
    std::vector<Phrase> m_after;
};

/// The kinds that NumberWords understands.
[[nodiscard]] QStringList numberWordKinds();

} // namespace gainsay::analysis
