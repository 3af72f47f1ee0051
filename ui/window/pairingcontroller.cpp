// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pairingcontroller.h"

#include "ui/compare/parkedquotebar.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/style/widgets/stancebadge.h"
#include "ui/window/readercontroller.h"
#include "ui/window/readingdesk.h"

#include <algorithm>

namespace gainsay::ui {
namespace {

/// The stance that cannot hold beside another one.
domain::Stance oppositeOf(domain::Stance stance) {
    return stance == domain::Stance::Denies || stance == domain::Stance::Doubts ? domain::Stance::Asserts
                                                                                : domain::Stance::Denies;
}

} // namespace

PairingController::PairingController(WorkContext& context, ReadingDesk& desk, ParkedQuoteBar& bar, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_desk(desk)
    , m_bar(bar) {
    connect(&desk, &ReadingDesk::parkRequested, this,
            qOverload<domain::TextRange, domain::QuoteId>(&PairingController::park));
    connect(&desk, &ReadingDesk::contradictsRequested, this, &PairingController::pairWith);
    connect(&desk, &ReadingDesk::opposed, this, &PairingController::pair);
    connect(&bar, &ParkedQuoteBar::quoteDropped, this, &PairingController::pairOrPark);
    connect(&bar, &ParkedQuoteBar::clearRequested, this, &PairingController::clear);
    connect(&bar, &ParkedQuoteBar::pairRequested, this,
            [this] { pairWith(m_desk.current().pane().view().selection(), m_desk.current().currentQuote()); });
    connect(&desk, &ReadingDesk::selectionChanged, this, &PairingController::updatePairable);
    connect(&desk, &ReadingDesk::quoteSelected, this, &PairingController::updatePairable);
    connect(&context.session().actions(), &session::ActionRunner::committed, this, [this] {
        if (!m_parked.isNull() && !m_context.session().annotations().quote(m_parked)) {
            clear(); // deleted, or its highlight undone
        }
    });
}

void PairingController::park(domain::TextRange range, domain::QuoteId quote) {
    const auto id = m_desk.current().quoteFor(range, quote);
    if (!id.isNull()) {
        park(id);
    }
}

void PairingController::park(domain::QuoteId id) {
    auto& library = m_context.session().library();
    const auto parked = m_context.session().annotations().quote(id);
    const auto article = parked ? library.articleOf(parked->version) : passOn(parked);
    const auto row = article ? library.article(*article) : passOn(article);
    if (m_context.check(row)) {
        m_parked = id;
        m_bar.park(parked->exact, row->sourceName.isEmpty() ? row->article.title : row->sourceName);
        m_desk.setHasParked(true);
        updatePairable();
    }
}

void PairingController::clear() {
    m_parked = {};
    m_bar.clear();
    m_desk.setHasParked(false);
}

void PairingController::updatePairable() {
    const auto current = m_desk.current().currentQuote();
    const bool words = !m_desk.current().pane().view().selection().isEmpty();
    m_bar.setPairable(!m_parked.isNull() && (words || (!current.isNull() && current != m_parked)));
}

void PairingController::pairWith(domain::TextRange range, domain::QuoteId quote) {
    const domain::QuoteId parked = m_parked;
    const auto other = range.isEmpty() && quote.isNull()
                           ? domain::QuoteId()
                           : m_desk.current().quoteFor(range, range.isEmpty() ? quote : domain::QuoteId());
    if (parked.isNull() || other.isNull()) {
        return;
    }
    pair(parked, other);
}

void PairingController::pair(domain::QuoteId one, domain::QuoteId other) {
    const auto made = m_context.session().contradictions().pair(one, other);
    if (!m_context.check(made)) {
        return;
    }
    if (one == m_parked || other == m_parked) {
        clear();
    }
    if (m_desk.current().shown(other)) {
        m_desk.current().selectQuote(other);
    }
    offerOppositeSide(one, other, *made);
}

void PairingController::pairOrPark(domain::QuoteId quote) {
    if (m_parked.isNull()) {
        park(quote);
    } else {
        pair(m_parked, quote);
    }
}

void PairingController::offerOppositeSide(domain::QuoteId parked, domain::QuoteId other, domain::ContradictionId pair) {
    auto& claims = m_context.session().claims();
    const auto said = claims.assertionsOf(parked);
    const auto answered = said ? claims.assertionsOf(other) : said;
    const auto all = answered ? claims.all() : passOn(answered);
    if (!m_context.check(all)) {
        return;
    }
    for (const domain::Assertion& assertion : *said) {
        const auto claim = std::ranges::find(*all, assertion.claim, &domain::Claim::id);
        if (claim == all->end() || std::ranges::contains(*answered, assertion.claim, &domain::Assertion::claim)) {
            continue;
        }
        const domain::Stance stance = oppositeOf(assertion.stance);
        m_context.tell(tr("Paired. The parked quote %1: “%2”.").arg(stanceWord(assertion.stance), claim->text),
                       tr("Say that this one %1 it").arg(stanceWord(stance)), [this, other, id = claim->id, stance] {
                           auto draft = m_context.session().claims().suggest(other);
                           if (m_context.check(draft)) {
                               draft->stance = stance;
                               m_context.check(m_context.session().claims().assertOn(other, id, *draft));
                           }
                       });
        return;
    }
    m_context.tell(tr("The two passages are paired."), tr("Show in Compare"),
                   [this, pair] { Q_EMIT showRequested(pair); });
}

} // namespace gainsay::ui
