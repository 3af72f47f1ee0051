// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/quote.h"
#include "app/domain/version.h"
#include "app/dossier/journal.h"
#include "app/dossier/verification.h"

namespace gainsay::dossier {

class Replay;

/// A journal that stands on its own, as in an evidence bundle, added up entry by entry from an empty dossier in memory.
/// Takes memory for one copy of the recorded tables.
class JournalReplay {
public:
    /// Findings go to the verification, which must outlive this.
    [[nodiscard]] static Result<JournalReplay> begin(Verification& verification);
    JournalReplay(JournalReplay&&) noexcept;
    ~JournalReplay();

    /// The next entry. An error only where there is no memory for it, here and in end().
    [[nodiscard]] Result<void> add(const JournalEntry& entry);
    /// Behind the last one.
    [[nodiscard]] Result<void> end();

    /// What the journal says is there.
    [[nodiscard]] Result<std::vector<domain::Quote>> quotes() const;
    [[nodiscard]] Result<std::vector<domain::Version>> versions() const;

private:
    JournalReplay(std::unique_ptr<Connection> copy, Verification& verification);

    std::unique_ptr<Connection> m_copy;
    std::unique_ptr<Replay> m_replay;
};

/// Adds up the journal's changes from an empty dossier and compares the outcome with the recorded tables, row by row: a
/// note, a claim or a stance that was changed without an entry stands out, as does an entry whose change is not there.
/// Also that each entry is written as this program writes it, byte for byte. Findings go to the verification; an error
/// only for Cancelled or where there is no memory for it. Takes memory for one copy of the recorded tables.
[[nodiscard]] Result<void> checkReplay(Connection& connection, Verification& verification,
                                       const std::stop_token& stop = {}, const ProgressSink& progress = {});

} // namespace gainsay::dossier
