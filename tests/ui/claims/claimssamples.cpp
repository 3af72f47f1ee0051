// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/claims/claimssamples.h"

namespace gainsay::ui::samples {
namespace {

using domain::Stance;

/// The same key for the same number, on every run.
template <typename SomeId>
SomeId key(int number) {
    return SomeId(QUuid::createUuidV5(QUuid(), QByteArray::number(number)));
}

ClaimCell silent() {
    return {{}, true};
}

ClaimCell unread() {
    return {};
}

ClaimCell says(int number, Stance stance, const QString& words) {
    return {{{key<domain::AssertionId>(number), stance, words}}, true};
}

ClaimRow row(int number, const QString& text, const QString& date, ClaimOrigins origins, std::vector<ClaimCell> cells) {
    ClaimRow row;
    row.claim.id = key<domain::ClaimId>(number);
    row.claim.text = text;
    row.claim.eventDate = domain::PartialDate::fromString(date);
    row.origins = std::move(origins);
    row.cells = std::move(cells);
    return row;
}

} // namespace

ClaimsMatrix matrix() {
    ClaimsMatrix matrix;
    matrix.columns = {
        {key<domain::SourceId>(1), QStringLiteral("The Harbour Post"), QStringLiteral("15 Mar 2021 · B")},
        {key<domain::SourceId>(2), QStringLiteral("Island Herald"), QStringLiteral("Mar 2021 · D")},
        {key<domain::SourceId>(3), QStringLiteral("Coast Radio"), QStringLiteral("16 Mar 2021 · C")},
        {{}, QStringLiteral("Unknown outlet"), {}},
    };
    ClaimCell both = says(7, Stance::Asserts, QStringLiteral("at least forty passengers were hurt"));
    both.statements.push_back({key<domain::AssertionId>(8), Stance::Doubts,
                               QStringLiteral("a nurse who would not be named could not say how many")});
    matrix.rows = {
        row(1, QStringLiteral("The night ferry struck the north pier on 14 March"), QStringLiteral("2021-03-14"),
            {true, 2, QStringLiteral("coastguard, ferry company")},
            {says(1, Stance::Asserts, QStringLiteral("the night ferry struck the north pier")),
             says(2, Stance::Denies, QStringLiteral("there was no collision")),
             says(3, Stance::Reports, QStringLiteral("listeners heard that the ferry hit the pier")), silent()}),
        row(2, QStringLiteral("Forty passengers were hurt"), QStringLiteral("2021-03"),
            {true, 1, QStringLiteral("harbour master")}, {silent(), silent(), both, unread()}),
        row(3, QStringLiteral("The radar was switched off"), {}, {true, 0, {}},
            {says(4, Stance::Doubts, QStringLiteral("whether the radar was running remains unclear")),
             says(5, Stance::Denies, QStringLiteral("all instruments were in order")), silent(), unread()}),
        row(4, QStringLiteral("The pilot had warned of the fog an hour before"), QStringLiteral("2021-03-14"), {},
            {silent(), silent(), unread(), silent()}),
        row(5, QStringLiteral("The Meridian struck a pier in 2018 as well"), QStringLiteral("2018"),
            {true, 1, QStringLiteral("court file")},
            {silent(), silent(), says(6, Stance::Reports, QStringLiteral("the same ship, according to a court file")),
             silent()}),
    };
    matrix.rows[4].warning = QStringLiteral("which Meridian? unresolved in 1 source");
    return matrix;
}

ClaimsMatrix large(int claims, int sources) {
    ClaimsMatrix matrix;
    for (int s = 0; s < sources; ++s) {
        matrix.columns.push_back(
            {key<domain::SourceId>(100 + s), QStringLiteral("Source %1").arg(s + 1), QStringLiteral("Mar 2021 · B")});
    }
    for (int c = 0; c < claims; ++c) {
        std::vector<ClaimCell> cells;
        for (int s = 0; s < sources; ++s) {
            cells.push_back(says(c * 1000 + s, static_cast<Stance>((c + s) % 4),
                                 QStringLiteral("words of source %1 on claim %2").arg(s + 1).arg(c + 1)));
        }
        matrix.rows.push_back(row(100 + c, QStringLiteral("Claim number %1 of the dispute").arg(c + 1), {}, {}, cells));
    }
    return matrix;
}

} // namespace gainsay::ui::samples
