// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/reportsummary.h"

#include "app/export/reportwords.h"

#include <algorithm>

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;
using domain::ContradictionStatus;
using domain::Stance;

bool hasOpposedStances(const ReportIndex::Rows<domain::Assertion>& assertions) {
    return std::ranges::any_of(assertions, [&](const auto* one) {
        return std::ranges::any_of(assertions,
                                   [one](const auto* other) { return domain::areOpposed(one->stance, other->stance); });
    });
}

bool isOpen(const domain::Contradiction* contradiction) {
    return contradiction->status == ContradictionStatus::Suggested ||
           contradiction->status == ContradictionStatus::Confirmed;
}

ClaimSummary summariseClaim(const ReportIndex& index, const domain::Claim& claim) {
    const auto assertions = index.assertionsOf(claim.id);
    ClaimSummary summary;
    summary.claim = &claim;
    summary.contradictions = index.contradictionsOn(claim.id);
    summary.disputed = hasOpposedStances(assertions) || std::ranges::any_of(summary.contradictions, isOpen);
    const auto* origins = index.origins(claim.id);
    summary.origins = origins == nullptr ? QString() : origins->line;
    for (const Stance stance : {Stance::Asserts, Stance::Denies, Stance::Doubts, Stance::Reports}) {
        StanceLine line{stance, {}};
        for (const auto* assertion : assertions) {
            const QString outlet = index.outletOf(*index.quote(assertion->quote));
            if (assertion->stance == stance && !line.outlets.contains(outlet)) {
                line.outlets.append(outlet);
            }
        }
        if (!line.outlets.isEmpty()) {
            summary.stances.push_back(std::move(line));
        }
    }
    return summary;
}

QString readingSentence(const ReportIndex& index) {
    const auto& content = index.content();
    if (content.articles.empty()) {
        return u"This dossier holds no articles yet."_s;
    }
    const auto unread = std::ranges::count_if(
        content.articles, [](const domain::Article& article) { return article.status != domain::ReadingStatus::Done; });
    QString sentence = u"This report draws on %1 from %2 and quotes %3"_s.arg(
        counted(content.articles.size(), u"article"_s), counted(content.sources.size(), u"source"_s),
        counted(content.quotes.size(), u"passage"_s));
    if (unread > 0) {
        sentence += u"; %1 not yet been read to the end"_s.arg(unread == 1 ? u"1 of the articles has"_s
                                                                           : u"%1 of the articles have"_s.arg(unread));
    }
    return sentence + u'.';
}

QString contradictionSentence(const ReportIndex& index) {
    const auto& all = index.content().contradictions;
    const auto having = [&all](ContradictionStatus status) {
        return static_cast<size_t>(std::ranges::count(all, status, &domain::Contradiction::status));
    };
    if (all.empty()) {
        return u"No contradictions have been found between the passages quoted."_s;
    }
    QStringList parts;
    const std::array<std::pair<ContradictionStatus, QString>, 4> kinds{
        {{ContradictionStatus::Confirmed, u"confirmed"_s},
         {ContradictionStatus::Explained, u"explained"_s},
         {ContradictionStatus::Suggested, u"suggested and not yet judged"_s},
         {ContradictionStatus::Dismissed,
          index.options().includeDismissed ? u"dismissed"_s : u"dismissed and left out here"_s}}};
    for (const auto& [status, words] : kinds) {
        if (const size_t count = having(status); count > 0) {
            parts.append(QString::number(count) + u' ' + words);
        }
    }
    return u"Between them stand %1: %2."_s.arg(counted(all.size(), u"contradiction"_s), listed(parts));
}

} // namespace

size_t ReportSummary::disputed() const {
    return static_cast<size_t>(std::ranges::count(claims, true, &ClaimSummary::disputed));
}

ReportSummary summarise(const ReportIndex& index) {
    ReportSummary summary;
    for (const domain::Claim& claim : index.content().claims) {
        summary.claims.push_back(summariseClaim(index, claim));
    }
    summary.sentences << readingSentence(index);
    if (summary.claims.empty()) {
        summary.sentences << u"No claims have been stated yet."_s;
    } else {
        const size_t disputed = summary.disputed();
        summary.sentences << u"Of %1, %2 in dispute."_s.arg(
            counted(summary.claims.size(), u"claim"_s),
            disputed == 0 ? u"none is"_s : (disputed == 1 ? u"1 is"_s : QString::number(disputed) + u" are"_s));
    }
    summary.sentences << contradictionSentence(index);
    return summary;
}

QString stanceSentence(const ClaimSummary& summary) {
    if (summary.stances.empty()) {
        return u"No quote speaks to it yet."_s;
    }
    QStringList parts;
    for (const StanceLine& line : summary.stances) {
        QString verb = domain::toString(line.stance);
        if (line.outlets.size() > 1) {
            verb = line.stance == Stance::Denies ? u"deny"_s : verb.chopped(1);
        }
        parts.append(u"%1 %2 it"_s.arg(listed(line.outlets), verb));
    }
    return parts.join(u"; "_s) + u'.';
}

QStringList checkingSteps() {
    return {
        u"Every quote in this report was compared, byte for byte, with the stored text of its article while the report "
        u"was "
        "being written. A report whose quotes differ from their texts is not written at all."_s,
        u"Ask whoever made the report for the dossier or for the original files. “sha256sum FILE” prints the SHA-256 "
        u"of a "
        "file: it must be the one given under “Sources and articles” as the original's."_s,
        u"The second SHA-256 there is that of the text that was extracted from the original, in UTF-8. Gainsay prints "
        u"that "
        "text for an original file with “gainsay-cli extract FILE”."_s,
        u"“characters 41–127” means: of that text, skip 41 Unicode code points, then read up to the 127th. Code points "
        u"are "
        "what Python counts in a str; an emoji outside the basic plane is one, an accent that is written as a "
        "combining "
        "character is one of its own."_s,
        u"In the HTML file, each quote stands in an element with a data-quote attribute; its text content is exactly "
        u"the "
        "words quoted, so a script can compare them with the text."_s,
    };
}

} // namespace gainsay::exporting
