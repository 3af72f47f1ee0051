// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/numberwords.h"

#include <QCoreApplication>

#include <array>

namespace gainsay::analysis {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lexicons)
};

struct NamedQualifier {
    QLatin1StringView name;
    NumberQualifier qualifier;
};

constexpr std::array namedQualifiers{
    NamedQualifier{QLatin1StringView("approximate"), NumberQualifier::Approximate},
    NamedQualifier{QLatin1StringView("at-least"), NumberQualifier::AtLeast},
    NamedQualifier{QLatin1StringView("at-most"), NumberQualifier::AtMost},
    NamedQualifier{QLatin1StringView("more-than"), NumberQualifier::MoreThan},
    NamedQualifier{QLatin1StringView("less-than"), NumberQualifier::LessThan},
};

constexpr QLatin1StringView afterSuffix("-after");

template <typename Phrases>
void sortLongestFirst(Phrases& phrases) {
    std::ranges::stable_sort(phrases, [](const auto& a, const auto& b) { return a.words.size() > b.words.size(); });
}

bool standsAt(const QStringList& words, const std::vector<Token>& tokens, size_t first) {
    for (qsizetype i = 0; i < words.size(); ++i) {
        const size_t at = first + static_cast<size_t>(i);
        if (at >= tokens.size() || tokens[at].folded != words[i]) {
            return false;
        }
    }
    return true;
}

} // namespace

QStringList numberWordKinds() {
    QStringList kinds{QStringLiteral("number"), QStringLiteral("scale")};
    for (const NamedQualifier& named : namedQualifiers) {
        kinds << QString(named.name) << named.name + afterSuffix;
    }
    return kinds;
}

Result<NumberWords> NumberWords::compile(const Lexicon& lexicon) {
    NumberWords words;
    for (const LexiconEntry& entry : lexicon.entries()) {
        if (entry.kind == u"number" || entry.kind == u"scale") {
            bool isNumber = false;
            const double value = entry.value.toDouble(&isNumber);
            if (!isNumber) {
                return failure(ErrorCode::InvalidInput,
                               Words::tr("The lexicon “%1” cannot be used: line %2 gives no number for “%3”.")
                                   .arg(lexicon.name())
                                   .arg(entry.line)
                                   .arg(entry.phrase));
            }
            (entry.kind == u"number" ? words.m_numbers : words.m_scales).insert(entry.phrase, value);
            continue;
        }
        const bool isAfter = entry.kind.endsWith(afterSuffix);
        const QString name = isAfter ? entry.kind.chopped(afterSuffix.size()) : entry.kind;
        const auto named = std::ranges::find(namedQualifiers, name, &NamedQualifier::name);
        (isAfter ? words.m_after : words.m_before)
            .push_back({named->qualifier, entry.phrase.split(u' ', Qt::SkipEmptyParts)});
    }
    sortLongestFirst(words.m_before);
    sortLongestFirst(words.m_after);
    return words;
}

std::optional<double> NumberWords::number(const QString& folded) const {
    const auto found = m_numbers.constFind(folded);
    return found != m_numbers.cend() ? std::optional(*found) : std::nullopt;
}

std::optional<double> NumberWords::scale(const QString& folded) const {
    if (const auto found = m_scales.constFind(folded); found != m_scales.cend()) {
        return *found;
    }
    const auto singular = folded.endsWith(u's') ? m_scales.constFind(folded.chopped(1)) : m_scales.cend();
    return singular != m_scales.cend() ? std::optional(*singular) : std::nullopt;
}

std::optional<NumberWords::Qualified> NumberWords::before(const std::vector<Token>& tokens, size_t at) const {
    for (const Phrase& phrase : m_before) {
        const auto count = static_cast<size_t>(phrase.words.size());
        if (count <= at && standsAt(phrase.words, tokens, at - count)) {
            return Qualified{phrase.qualifier, count};
        }
    }
    return std::nullopt;
}

std::optional<NumberWords::Qualified> NumberWords::after(const std::vector<Token>& tokens, size_t at) const {
    for (const Phrase& phrase : m_after) {
        if (standsAt(phrase.words, tokens, at)) {
            return Qualified{phrase.qualifier, static_cast<size_t>(phrase.words.size())};
        }
    }
    return std::nullopt;
}

} // namespace gainsay::analysis
