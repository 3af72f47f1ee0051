// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/comparecontroller.h"

#include "app/domain/datewords.h"
#include "ui/compare/compareview.h"
#include "ui/compare/contradictionlist.h"
#include "ui/models/originwords.h"

#include <algorithm>
#include <iterator>

namespace gainsay::ui {
namespace {

/// "citing Kyodo News, ministry sources": the chain from the outlet back to the origin, without the outlet itself.
QString chainOf(const session::PassageView& passage) {
    if (!passage.assertion) {
        return {};
    }
    QStringList speakers = passage.assertion->speakerChain;
    std::ranges::reverse(speakers);
    if (!speakers.isEmpty() && speakers.front().compare(passage.sourceName, Qt::CaseInsensitive) == 0) {
        speakers.removeFirst();
    }
    return speakers.isEmpty() ? QString() : CompareController::tr("citing %1").arg(speakers.join(QStringLiteral(", ")));
}

CompareSide sideOf(const session::PassageView& passage) {
    CompareSide side;
    side.article = passage.article.id;
    side.version = passage.quote.version;
    side.sourceName = passage.sourceName;
    side.articleTitle = passage.article.title;
    side.dateText = domain::dateWords(passage.article.published);
    if (passage.versionCount > 1) {
        side.versionText = CompareController::tr("version %1 of %2").arg(passage.ordinal).arg(passage.versionCount);
    }
    side.grade = passage.grade;
    side.chain = chainOf(passage);
    if (passage.assertion) {
        side.stance = passage.assertion->stance;
    }
    side.before = passage.before;
    side.quote = passage.quote.exact;
    side.after = passage.after;
    side.quoteRange = passage.quote.range;
    return side;
}

} // namespace

CompareItem compareItem(const session::ContradictionView& view, bool isNew) {
    CompareItem item;
    item.contradiction = view.contradiction;
    item.claimText = view.claimText;
    item.a = sideOf(view.a);
    item.b = sideOf(view.b);
    item.isNew = isNew;
    return item;
}

CompareItem compareItem(const session::PossibleConfusion& confusion) {
    CompareItem item;
    item.contradiction.id = confusion.id;
    item.contradiction.type = domain::ContradictionType::Identity;
    item.contradiction.reasons = {confusion.names};
    item.contradiction.reasons.front().label = QStringLiteral("two names");
    item.contradiction.explanation = confusion.explanation;
    item.confusedName = confusion.sharedName;
    item.a = sideOf(confusion.a);
    item.b = sideOf(confusion.b);
    return item;
}

CompareController::CompareController(WorkContext& context, SeenMarks seen, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_seen(std::move(seen)) {
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(0);
    connect(&m_refreshing, &QTimer::timeout, this, &CompareController::refresh);
    connect(&context.models(), &DossierModels::claimsChanged, this, &CompareController::renew);
    connect(&context.analysis(), &TextAnalysis::suggestionsChanged, this, &CompareController::renew);
    connect(&context.analysis(), &TextAnalysis::originsChanged, this, &CompareController::refresh);
}

void CompareController::showIn(CompareView& view) {
    m_view = &view;
    connect(&view, &CompareView::decided, this, &CompareController::decide);
    connect(&view, &CompareView::decidedAll, this, &CompareController::decideAll);
    connect(&view.list(), &ContradictionList::thresholdsRequested, this, &CompareController::thresholdsRequested);
    connect(&view, &CompareView::openPassage, this, &CompareController::openRequested);
    connect(&view, &CompareView::readRequested, this, &CompareController::readRequested);
    connect(&view, &CompareView::seen, this, [this](domain::ContradictionId id) {
        m_context.check(m_seen.add(id));
        refresh();
    });
    refresh();
}

bool CompareController::isNew(const domain::Contradiction& contradiction) const {
    return contradiction.status == domain::ContradictionStatus::Suggested && !m_seen.contains(contradiction.id);
}

int CompareController::newCount() const {
    const auto isNewOne = [this](const session::ContradictionView& view) { return isNew(view.contradiction); };
    const auto found = suggestions();
    return static_cast<int>(
        std::ranges::count_if(m_context.models().contradictions(), isNewOne) +
        std::ranges::count_if(found, [&](const session::ContradictionView* view) { return isNewOne(*view); }));
}

qsizetype CompareController::count() const {
    return static_cast<qsizetype>(m_context.models().contradictions().size() + suggestions().size());
}

void CompareController::renew() {
    m_unknown.clear();
    for (const session::ContradictionView& suggestion : m_context.analysis().suggestions()) {
        const bool isKnown =
            std::ranges::any_of(m_context.models().contradictions(), [&](const session::ContradictionView& known) {
                return session::speaksOfTheSame(suggestion, known);
            });
        if (!isKnown) {
            m_unknown.push_back(&suggestion);
        }
    }
    refresh();
}

std::vector<const session::ContradictionView*> CompareController::suggestions() const {
    std::vector<const session::ContradictionView*> found;
    std::ranges::copy_if(m_unknown, std::back_inserter(found), [this](const session::ContradictionView* one) {
        return m_thresholds.pass(one->contradiction);
    });
    return found;
}

SuggestionTally CompareController::tally() const {
    SuggestionTally tally;
    for (const session::ContradictionView* one : m_unknown) {
        tally.add(one->contradiction.type, one->contradiction.score);
    }
    tally.close();
    return tally;
}

void CompareController::setThresholds(const SuggestionThresholds& thresholds) {
    m_thresholds = thresholds;
    if (!m_refreshing.isActive()) {
        m_refreshing.start();
    }
}

void CompareController::decide(domain::ContradictionId id, domain::ContradictionStatus status, const QString& note) {
    const auto& suggested = m_context.analysis().suggestions();
    const auto suggestion =
        std::ranges::find(suggested, id, [](const session::ContradictionView& view) { return view.contradiction.id; });
    if (suggestion == suggested.end()) {
        if (const auto done = m_context.session().contradictions().decide(id, status, note); !done) {
            m_view->showError(done.error());
        }
        return;
    }
    const auto made = m_context.session().suggestions().promote(*suggestion, status, note);
    if (!made) {
        m_view->showError(made.error());
    } else if (status != domain::ContradictionStatus::Dismissed) {
        m_wanted = *made; // it goes on as what it has become
    }
}

void CompareController::decideAll(const std::vector<domain::ContradictionId>& ids, domain::ContradictionStatus status) {
    std::vector<session::ContradictionView> suggestions;
    std::vector<domain::ContradictionId> known;
    for (const domain::ContradictionId id : ids) {
        const auto& suggested = m_context.analysis().suggestions();
        const auto found = std::ranges::find(
            suggested, id, [](const session::ContradictionView& view) { return view.contradiction.id; });
        if (found == suggested.end()) {
            known.push_back(id);
        } else if (status != domain::ContradictionStatus::Suggested) {
            suggestions.push_back(*found); // one that nobody decided on cannot be reopened
        }
    }
    const auto decided = m_context.session().contradictions().decisions(known, status);
    const auto done = decided ? m_context.session().suggestions().decideAll(suggestions, *decided, status)
                              : Result<void>(passOn(decided));
    if (!done) {
        m_view->showError(done.error());
    }
}

std::vector<CompareItem> CompareController::items() const {
    std::vector<CompareItem> items;
    for (const session::ContradictionView& view : m_context.models().contradictions()) {
        items.push_back(compareItem(view, isNew(view.contradiction)));
        if (const auto* origins = m_context.analysis().originsOf(view.contradiction.claim);
            origins != nullptr && !origins->claim.isNull()) {
            items.back().claimLine = originCountLine(*origins);
            items.back().originsLine = originSentence(*origins);
        }
    }
    for (const session::ContradictionView* suggestion : suggestions()) {
        items.push_back(compareItem(*suggestion, isNew(suggestion->contradiction)));
        items.back().isFromTexts = true;
    }
    std::ranges::transform(m_context.analysis().confusions(), std::back_inserter(items),
                           [](const session::PossibleConfusion& confusion) { return compareItem(confusion); });
    return items;
}

void CompareController::refresh() {
    m_refreshing.stop();
    if (m_view != nullptr) {
        m_view->setItems(items());
        m_view->list().setSuggestionNote(
            m_unknown.empty() ? QString()
                              : tr("%1 of %2 suggestions shown…").arg(suggestions().size()).arg(m_unknown.size()));
        if (!m_wanted.isNull() && m_view->showContradiction(m_wanted)) {
            m_wanted = {};
        }
    }
    Q_EMIT newCountChanged(newCount());
}

void CompareController::showContradiction(domain::ContradictionId id) {
    m_wanted = m_view->showContradiction(id) ? domain::ContradictionId() : id;
}

bool CompareController::showClaim(domain::ClaimId claim) {
    const auto& all = m_context.models().contradictions();
    const auto found =
        std::ranges::find(all, claim, [](const session::ContradictionView& view) { return view.contradiction.claim; });
    return found != all.end() && m_view->showContradiction(found->contradiction.id);
}

} // namespace gainsay::ui
