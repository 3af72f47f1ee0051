// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/workcontext.h"

namespace gainsay::ui {

class ParkedQuoteBar;
class ReadingDesk;

/// Sets two passages against each other by hand: one is parked, the other is found, P pairs them.
class PairingController final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    PairingController(WorkContext& context, ReadingDesk& desk, ParkedQuoteBar& bar, QObject* parent = nullptr);

    [[nodiscard]] domain::QuoteId parked() const { return m_parked; }
    /// Sets two quotes against each other.
    void pair(domain::QuoteId one, domain::QuoteId other);
    /// Sets a quote against the one that is parked; where none is, parks it.
    void pairOrPark(domain::QuoteId quote);

Q_SIGNALS:
    /// A pair was made and is to be looked at.
    void showRequested(gainsay::domain::ContradictionId id);

private:
    void park(domain::TextRange range, domain::QuoteId quote);
    void park(domain::QuoteId quote);
    void pairWith(domain::TextRange range, domain::QuoteId quote);
    void clear();
    void updatePairable();
    void offerOppositeSide(domain::QuoteId parked, domain::QuoteId other, domain::ContradictionId pair);

    WorkContext& m_context;
    ReadingDesk& m_desk;
    ParkedQuoteBar& m_bar;
    domain::QuoteId m_parked;
};

} // namespace gainsay::ui
