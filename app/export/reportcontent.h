// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/domain/articletext.h"
#include "app/domain/claim.h"
#include "app/domain/contradiction.h"
#include "app/domain/entity.h"
#include "app/domain/quote.h"
#include "app/domain/quoteplace.h"
#include "app/domain/source.h"
#include "app/domain/tag.h"
#include "app/domain/version.h"

#include <QDateTime>
#include <QString>

#include <vector>

/// `export` is a word of the language, hence the namespace's longer name.
namespace gainsay::exporting {

/// One capture and its canonical text, which the report's quotes are checked against.
struct ReportVersion {
    domain::Version version;
    domain::ArticleText text;
};

/// What stands behind a Claim, for one line under it.
struct ClaimOrigins {
    domain::ClaimId claim;
    int articles = 0;    ///< how many articles speak for or against it
    int independent = 0; ///< how many origins they come down to
    QString line;        ///< "5 articles rest on 1 independent origin: Kyodo News, unnamed ministry sources"
};

/// Everything that a report shows, as plain values: filled by whoever holds the dossier, read by the renderers.
/// The order of sources, articles, claims, contradictions and entities is the order in which they are printed; quotes
/// are printed in the order of their text. A row that refers to one that is missing is left out, except a quote whose
/// version is missing: that is damage (see verifyQuotes).
struct ReportContent {
    QString title;          ///< of the dossier
    QDateTime generatedAt;  ///< printed, and the PDF's creation date; never the machine's clock
    QString generatedBy;    ///< may be empty
    QString programVersion; ///< "0.1.0"

    std::vector<domain::Source> sources;
    std::vector<domain::SourceGrade> grades; ///< all of them: the latest counts, the earlier ones are its history
    std::vector<domain::Article> articles;
    std::vector<ReportVersion> versions; ///< every capture that is quoted, and the newest one of each article
    std::vector<domain::Quote> quotes;
    std::vector<domain::Claim> claims;
    std::vector<domain::Assertion> assertions;
    std::vector<domain::Contradiction> contradictions;
    std::vector<domain::Entity> entities;
    std::vector<domain::DistinctPair> distinctPairs;
    std::vector<domain::Mention> mentions;  ///< linked ones; others are ignored
    std::vector<ClaimOrigins> origins;      ///< at most one a claim; none where the analysis has not run
    std::vector<domain::QuotePlace> places; ///< where quotes stand in later versions than their own
    std::vector<domain::Tag> tags;          ///< in the order in which they are printed
    std::vector<domain::QuoteTag> quoteTags;
    QString restriction; ///< a sentence where this is not all of the dossier: "Only quotes with the tag …"; else empty
};

} // namespace gainsay::exporting
