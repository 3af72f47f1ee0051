// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/credits.h"

#include "app/analysis/folding.h"
#include "app/analysis/mentions.h"
#include "app/analysis/sentences.h"
#include "app/base/ids.h"

#include <QUuid>

namespace gainsay::analysis {
namespace {

/// An article rests on what it credits in its first part; what comes later is credited for a detail.
constexpr double carryingPart = 0.35;

/// A key that depends on the name alone.
domain::EntityId keyOf(const QString& name) {
    static const QUuid agencies(QStringLiteral("3c0b5b8e-6f6c-4f57-8e55-0d4a3f2c9a11"));
    return domain::EntityId(QUuid::createUuidV5(agencies, name));
}

} // namespace

struct CreditFinder::Agencies {
    const Lexicons& lexicons;
    NameIndex index;
    QHash<domain::EntityId, QString> names;
    QHash<QString, QString> byName; ///< folded
};

CreditFinder::CreditFinder(std::unique_ptr<Agencies> agencies)
    : m_agencies(std::move(agencies)) {}

CreditFinder::~CreditFinder() = default;
CreditFinder::CreditFinder(CreditFinder&&) noexcept = default;
CreditFinder& CreditFinder::operator=(CreditFinder&&) noexcept = default;

Result<CreditFinder> CreditFinder::load(const QString& folder, const Lexicons& lexicons) {
    const auto lexicon = Lexicon::load(folder + QStringLiteral("/agencies.en.tsv"), {QStringLiteral("agency")});
    if (!lexicon) {
        return passOn(lexicon);
    }
    std::vector<domain::Entity> entities;
    QHash<domain::EntityId, QString> names;
    QHash<QString, QString> byName;
    for (const LexiconEntry& entry : lexicon->entries()) {
        domain::Entity entity{keyOf(entry.phrase), QStringLiteral("Company"), entry.phrase, {}, {}};
        names.insert(entity.id, entity.name);
        byName.insert(folded(entity.name), entity.name);
        for (const QString& name : entry.value.split(u'|', Qt::SkipEmptyParts)) {
            entity.aliases.push_back({{}, name, {}});
            byName.insert(folded(name), entity.name);
        }
        entities.push_back(std::move(entity));
    }
    return CreditFinder(std::make_unique<Agencies>(lexicons, NameIndex(entities), std::move(names), std::move(byName)));
}

const CreditFinder& CreditFinder::builtIn() {
    // Part of the program: that it cannot be read is a defect, not a condition to report to the user.
    static const CreditFinder finder = [] {
        auto loaded = load(QStringLiteral(":/lexicons"), Lexicons::builtIn());
        if (!loaded) {
            qFatal("%s", qUtf8Printable(loaded.error().message));
        }
        return *std::move(loaded);
    }();
    return finder;
}

QString CreditFinder::agencyOf(const QString& name) const {
    const QString key = folded(name.trimmed());
    return m_agencies->byName.value(key.startsWith(u"the ") ? key.mid(4) : key);
}

std::vector<Credit> CreditFinder::creditsOf(const domain::ArticleText& article) const {
    const auto carrying = static_cast<qsizetype>(carryingPart * static_cast<double>(article.index().length()));
    std::vector<Credit> found;
    const auto mentions = m_agencies->index.find(article.text());
    size_t next = 0;
    for (const domain::TextRange sentence : sentencesOf(article, m_agencies->lexicons)) {
        const QString words = article.slice(sentence);
        std::optional<bool> attributes; // whether the sentence says who says so; found out once it matters
        for (; next < mentions.size() && mentions[next].range.start < sentence.end; ++next) {
            const domain::Mention& mention = mentions[next];
            if (mention.range.start < sentence.start || mention.entity.isNull()) {
                continue;
            }
            const auto at = [&](qsizetype offset) { return article.slice({offset, offset + 1}); };
            const bool inBrackets =
                mention.range.start > 0 && at(mention.range.start - 1) == u"(" && at(mention.range.end) == u")";
            QString rule;
            if (inBrackets) {
                const QString after = article.slice({mention.range.end + 1, mention.range.end + 4}).trimmed();
                const bool isDateline = after.startsWith(u'-') || after.startsWith(u'–') || after.startsWith(u'—');
                rule = isDateline ? QStringLiteral("dateline") : QStringLiteral("in-brackets");
            } else {
                if (!attributes) {
                    const auto cues = m_agencies->lexicons.cues().find(tokenise(words, m_agencies->lexicons.stemmer()));
                    attributes = std::ranges::contains(cues, CueKind::Attribution, &Cue::kind) ||
                                 words.contains(u"によると") || words.contains(u"によれば");
                }
                rule = *attributes ? QStringLiteral("attribution") : QString();
            }
            if (!rule.isEmpty()) {
                found.push_back({m_agencies->names.value(mention.entity), mention.range, rule,
                                 rule == u"dateline" || rule == u"in-brackets" || mention.range.start < carrying});
            }
        }
    }
    return found;
}

} // namespace gainsay::analysis
