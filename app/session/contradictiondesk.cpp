// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/contradictiondesk.h"

#include "app/analysis/comparison.h"
#include "app/analysis/sentences.h"
#include "app/analysis/vocabulary.h"
#include "app/base/hash.h"
#include "app/session/contradictionpairs.h"
#include "app/session/passagecontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace gainsay::session {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Contradictions)
};

/// A version's text with its sentences, for as long as its quotes are looked at.
struct ReadText {
    domain::ArticleText text;
    std::vector<domain::TextRange> sentences;
};

QByteArray fingerprint(const QuotePair& pair) {
    QByteArray inputs;
    for (const PairSide* side : {&pair.a, &pair.b}) {
        inputs += side->quote->exact.toUtf8() + '\0' + side->published.toString().toUtf8() + '\0';
        inputs += side->assertion ? domain::toString(side->assertion->stance).toUtf8() + '\0' +
                                        side->assertion->speakerChain.join(u'\0').toUtf8()
                                  : QByteArray("-");
    }
    return sha256(inputs + pair.claim.toBytes());
}

analysis::Passage passageOf(const PairSide& side, domain::ClaimId claim) {
    return {side.quote->exact, side.published, side.assertion ? std::optional(side.assertion->stance) : std::nullopt,
            claim};
}

/// "ministry sources → Kyodo News", or nothing where nobody said who speaks.
QString chainOf(const PairSide& side) {
    return side.assertion ? side.assertion->speakerChain.join(QStringLiteral(" → ")) : QString();
}

/// "ministry sources (in Harbour Daily): yes"; `passage` is what to call it where nobody said who speaks.
QString sideInWords(const domain::Assertion& assertion, const QString& passage) {
    const QStringList& chain = assertion.speakerChain;
    const QString who = chain.isEmpty()     ? passage
                        : chain.size() == 1 ? chain.first()
                                            : QStringLiteral("%1 (in %2)").arg(chain.first(), chain.last());
    switch (assertion.stance) {
    case domain::Stance::Asserts:
        return QStringLiteral("%1: yes").arg(who);
    case domain::Stance::Denies:
        return QStringLiteral("%1: no").arg(who);
    case domain::Stance::Doubts:
        return QStringLiteral("%1: in doubt").arg(who);
    case domain::Stance::Reports:
        break;
    }
    return QStringLiteral("%1: reported, not vouched for").arg(who);
}

/// Puts what the reader stated beside what the words show: who speaks, and which way.
void addStatedReasons(domain::Contradiction& result, const QuotePair& pair) {
    if (!pair.a.assertion || !pair.b.assertion) {
        return;
    }
    const QString a = chainOf(pair.a);
    const QString b = chainOf(pair.b);
    const bool readInWords = std::ranges::contains(result.reasons, QStringLiteral("speaker"), &domain::Reason::rule);
    if (!a.isEmpty() && !b.isEmpty() && !readInWords) {
        result.reasons.push_back({QStringLiteral("speaker"), {}, {}, a, b, {}, false});
    }
    if (domain::areOpposed(pair.a.assertion->stance, pair.b.assertion->stance)) {
        result.explanation = QStringLiteral("Asked whether the claim is true — %1; %2.")
                                 .arg(sideInWords(*pair.a.assertion, QStringLiteral("the first passage")),
                                      sideInWords(*pair.b.assertion, QStringLiteral("the second passage")));
    }
}

domain::Contradiction compare(const QuotePair& pair, const analysis::Lexicons& lexicons, bool& found) {
    auto comparison = analysis::comparePassages(passageOf(pair.a, pair.claim), passageOf(pair.b, pair.claim), lexicons);
    found = comparison.contradiction;
    domain::Contradiction result;
    result.id = domain::contradictionIdOf(pair.a.quote->id, pair.b.quote->id);
    result.a = pair.a.quote->id;
    result.b = pair.b.quote->id;
    result.claim = pair.claim;
    result.type = comparison.type;
    result.score = comparison.score;
    result.rule = comparison.rule;
    result.reasons = std::move(comparison.reasons);
    result.explanation = std::move(comparison.explanation);
    if (found) {
        addStatedReasons(result, pair);
    }
    return result;
}

/// What somebody decided goes before what was found.
void applyDecision(domain::Contradiction& pair, const domain::Contradiction& decision) {
    if (pair.explanation.isEmpty()) {
        pair.explanation = QStringLiteral("No rule found this: %1 set the two passages against each other.")
                               .arg(decision.decidedBy.isEmpty() ? QStringLiteral("somebody") : decision.decidedBy);
    }
    pair.status = decision.status;
    pair.note = decision.note;
    pair.decidedAt = decision.decidedAt;
    pair.decidedBy = decision.decidedBy;
    if (pair.a != decision.a) {
        std::swap(pair.a, pair.b);
        std::ranges::for_each(pair.reasons, domain::swapSides);
    }
    pair.type = decision.type;
    pair.rule = decision.rule;
    if (!decision.claim.isNull()) {
        pair.claim = decision.claim;
    }
}

Error pairGone() {
    return {
        ErrorCode::NotFound,
        Words::tr(
            "These two passages no longer contradict each other: a quote or what it says about the claim was changed."),
        {}};
}

} // namespace

QString decisionSummary(domain::ContradictionStatus status, size_t count) {
    const bool isOne = count == 1;
    switch (status) {
    case domain::ContradictionStatus::Confirmed:
        return isOne ? Words::tr("Confirm a contradiction") : Words::tr("Confirm %1 contradictions").arg(count);
    case domain::ContradictionStatus::Explained:
        return isOne ? Words::tr("Explain a contradiction") : Words::tr("Explain %1 contradictions").arg(count);
    case domain::ContradictionStatus::Dismissed:
        return isOne ? Words::tr("Dismiss a contradiction") : Words::tr("Dismiss %1 contradictions").arg(count);
    case domain::ContradictionStatus::Suggested:
        break;
    }
    return isOne ? Words::tr("Reopen a contradiction") : Words::tr("Reopen %1 contradictions").arg(count);
}

ContradictionDesk::ContradictionDesk(ActionRunner& actions, const analysis::Vocabulary& words)
    : m_actions(actions)
    , m_words(words) {}

Result<std::vector<domain::Contradiction>> ContradictionDesk::all() const {
    const auto material = PairMaterial::read(m_actions.dossier());
    if (!material) {
        return passOn(material);
    }
    std::vector<domain::Contradiction> result;
    for (const QuotePair& pair : material->candidates()) {
        const auto id = domain::contradictionIdOf(pair.a.quote->id, pair.b.quote->id);
        const QByteArray inputs = fingerprint(pair);
        auto cached = m_found.constFind(id);
        if (cached == m_found.constEnd() || cached->inputs != inputs) {
            bool found = false;
            auto compared = compare(pair, m_words.lexicons(), found);
            cached = m_found.insert(id, {inputs, std::move(compared), found});
        }
        if (!cached->found && !pair.decision) {
            continue;
        }
        domain::Contradiction shown = cached->contradiction;
        if (pair.decision) {
            applyDecision(shown, *pair.decision);
        }
        result.push_back(std::move(shown));
    }
    material->sort(result);
    return result;
}

Result<std::vector<ContradictionView>> ContradictionDesk::views() const {
    const auto contradictions = all();
    const auto material = PairMaterial::read(m_actions.dossier());
    if (!contradictions || !material) {
        return std::unexpected(contradictions ? material.error() : contradictions.error());
    }
    std::vector<ContradictionView> views;
    std::map<domain::VersionId, ReadText> texts;
    const auto side = [&](domain::QuoteId id, domain::ClaimId claim) -> Result<PassageView> {
        PassageView view = material->passage(id, claim);
        auto text = texts.find(view.quote.version);
        if (text == texts.end()) {
            const auto version = m_actions.dossier().articles().findVersion(view.quote.version);
            auto read = version && *version ? m_actions.dossier().articles().text(**version)
                                            : Result<domain::ArticleText>(std::unexpected(pairGone()));
            if (!read) {
                return passOn(read);
            }
            auto sentences = analysis::sentencesOf(*read, m_words.lexicons());
            text = texts.emplace(view.quote.version, ReadText{std::move(*read), std::move(sentences)}).first;
        }
        auto context = contextOf(text->second.text, text->second.sentences, view.quote.range);
        view.before = std::move(context.before);
        view.after = std::move(context.after);
        return view;
    };
    for (const domain::Contradiction& pair : *contradictions) {
        auto a = side(pair.a, pair.claim);
        auto b = side(pair.b, pair.claim);
        if (!a || !b) {
            return std::unexpected(a ? b.error() : a.error());
        }
        views.push_back({pair, material->claimText(pair.claim), std::move(*a), std::move(*b)});
    }
    return views;
}

Result<ContradictionView> ContradictionDesk::view(domain::ContradictionId id) const {
    auto found = views();
    if (!found) {
        return passOn(found);
    }
    const auto wanted =
        std::ranges::find(*found, id, [](const ContradictionView& view) { return view.contradiction.id; });
    if (wanted == found->end()) {
        return std::unexpected(pairGone());
    }
    return std::move(*wanted);
}

Result<void> ContradictionDesk::decide(domain::ContradictionId id, domain::ContradictionStatus status,
                                       const QString& note) {
    auto decided = decisions({id}, status);
    if (!decided) {
        return passOn(decided);
    }
    decided->front().note = note.trimmed();
    return m_actions.act(
        QStringLiteral("contradiction.") + domain::toString(status), decisionSummary(status, 1),
        [&](dossier::Change& change) { return m_actions.dossier().contradictions().save(change, decided->front()); });
}

Result<std::vector<domain::Contradiction>> ContradictionDesk::decisions(const std::vector<domain::ContradictionId>& ids,
                                                                        domain::ContradictionStatus status) const {
    const auto present = all();
    if (!present) {
        return passOn(present);
    }
    std::vector<domain::Contradiction> decided;
    for (const domain::ContradictionId id : ids) {
        const auto found = std::ranges::find(*present, id, &domain::Contradiction::id);
        if (found == present->end()) {
            return std::unexpected(pairGone());
        }
        decided.push_back(*found);
        decided.back().status = status;
        decided.back().decidedAt = m_actions.environment().clock.now();
        decided.back().decidedBy = m_actions.environment().actor;
    }
    return decided;
}

Result<domain::ContradictionId> ContradictionDesk::pair(domain::QuoteId a, domain::QuoteId b) {
    if (a == b) {
        return failure(
            ErrorCode::InvalidInput,
            Words::tr("A quote cannot contradict itself. Select another passage to set against the parked one."));
    }
    domain::Contradiction pair;
    pair.id = domain::contradictionIdOf(a, b);
    const auto earlier = m_actions.dossier().contradictions().find(pair.id);
    if (!earlier) {
        return passOn(earlier);
    }
    if (*earlier) {
        return pair.id; // paired or decided before: nothing to add, and no decision to overwrite
    }
    pair.a = a;
    pair.b = b;
    pair.rule = QStringLiteral("paired-by-hand");
    pair.decidedAt = m_actions.environment().clock.now();
    pair.decidedBy = m_actions.environment().actor;
    const auto done =
        m_actions.act(QStringLiteral("contradiction.pair"), Words::tr("Set two quotes against each other"),
                      [&](dossier::Change& change) { return m_actions.dossier().contradictions().save(change, pair); });
    if (!done) {
        return passOn(done);
    }
    return pair.id;
}

} // namespace gainsay::session
