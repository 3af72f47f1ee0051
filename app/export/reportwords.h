// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/passage.h"
#include "app/export/reportindex.h"

namespace gainsay::exporting {

// The words that all renderings of a report share. Plain text in English: each renderer escapes it its own way.

/// "1 article", "5 articles", "no articles"; `many` where an s does not do.
[[nodiscard]] QString counted(size_t count, const QString& one, const QString& many = {});
/// "A", "A and B", "A, B and C".
[[nodiscard]] QString listed(const QStringList& parts);
/// The article's title, or words that say that it has none.
[[nodiscard]] QString titleOf(const domain::Article& article);

/// ✓ ✕ ? ◦: the sign that goes with a stance, so that colour is never the only one.
[[nodiscard]] QString signOf(domain::Stance stance);
/// What the modality adds to the stance: nothing for a plain assertion or denial, else "as alleged", "no comment" …
[[nodiscard]] QString modalityWords(const domain::Assertion& assertion);
/// Words that may run from right to left, fenced off (U+2068, U+2069) so that they do not turn their neighbours round.
[[nodiscard]] QString isolated(const QString& words);
/// The parts that are not empty, isolated: "Harbour Gazette · 4 Mar 2024".
[[nodiscard]] QString dotted(const QStringList& parts);
/// "Denial", "Quantity" …
[[nodiscard]] QString titleOf(domain::ContradictionType type);
/// "confirmed by Ada on 3 March 2020", "suggested by the rule opposite-stance, not yet judged" …
[[nodiscard]] QString decisionWords(const domain::Contradiction& contradiction);
/// Name of a highlight colour: "1 · yellow".
[[nodiscard]] QString colourWords(int colour);
/// Names of tags: "figures, one origin".
[[nodiscard]] QString tagWords(const std::vector<const domain::Tag*>& tags);
/// "B – usually reliable", "2 – probably true".
[[nodiscard]] QString reliabilityWords(domain::Reliability reliability);
[[nodiscard]] QString credibilityWords(domain::Credibility credibility);
/// "ministry sources → Kyodo News → SBS News".
[[nodiscard]] QString chainWords(const QStringList& speakers);
/// An excerpt of a quote (see excerpt) in quotation marks, isolated.
[[nodiscard]] QString quotedExcerpt(const QString& exact, qsizetype limit);
/// "characters 41–127", with the range as stored: code points from 0, end exclusive; "p. 3, characters 41–127" where
/// the text has pages.
[[nodiscard]] QString rangeWords(domain::TextRange range, const domain::ArticleText& text);
/// What became of a quote in a later version: "word for word, characters 41–127", "in other words, with other figures:
/// “…”", "no longer there" …
[[nodiscard]] QString laterWords(const domain::QuotePlace* place, const domain::ArticleText& later);
/// "28 November 2016, 14:05 UTC"; empty where invalid.
[[nodiscard]] QString momentWords(const QDateTime& moment);
[[nodiscard]] QString dayWords(QDate day);
/// "news outlet", "public body" …; empty when unknown.
[[nodiscard]] QString kindWords(domain::SourceKind kind);
/// "from a file", "pasted" …
[[nodiscard]] QString obtainedWords(domain::Obtained obtained);
/// A FollowTheMoney schema as a word for a reader: "public body", "place".
[[nodiscard]] QString schemaWords(const QString& schema);
/// "“suffered a serious cyber attack” → happened": the words that a reason marks in a quote and what they come to.
[[nodiscard]] QString reasonWords(const QString& exact, domain::TextRange range, const QString& value);
/// "Generated on … by … with Gainsay 0.1.0"
[[nodiscard]] QString generatedWords(const ReportContent& content);
/// "✓ All 37 quotes were verified against the stored texts as this report was written"; call it only after
/// verifyQuotes.
[[nodiscard]] QString verifiedWords(const ReportContent& content);

} // namespace gainsay::exporting
