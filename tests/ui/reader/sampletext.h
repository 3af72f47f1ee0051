// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/articletext.h"
#include "ui/reader/readeritems.h"

#include <QTest>

namespace gainsay::test {

/// The made-up dispute over the sluice gate of Port Elsin, which the reader's tests look at.
inline domain::ArticleText sluiceArticle() {
    using domain::BlockKind;
    domain::ArticleTextBuilder article;
    const auto add = [&article](BlockKind kind, const char* words, int level = 0) {
        article.add(kind, QString::fromUtf8(words), level);
    };
    add(BlockKind::Title, "Sluice gate at Port Elsin allegedly left open; Harbour Board denies the report");
    add(BlockKind::Paragraph, "Two harbour officials, according to Coast Wire, confirmed that the lower sluice stood "
                              "open through the night of "
                              "3 March 2031 and that the Elsin Harbour Board knew of it. Apparently, the water may "
                              "have reached the old customs "
                              "house before anybody was called. It remains unclear – despite a log book – who had the "
                              "key, or why the alleged "
                              "warning went unanswered.");
    add(BlockKind::Paragraph,
        "On Thursday, a spokeswoman for the Board refuted the report and said there is no evidence that the gate was "
        "ever "
        "unlocked. “Nothing of the kind was recorded,” she said, and declined to comment on the log book.");
    add(BlockKind::Heading, "What the residents counted", 2);
    add(BlockKind::Paragraph,
        "Residents of Quay Street told Coast Wire that 27 cellars were flooded; the Board speaks of “about a dozen”. "
        "The Mariner, a ferry, was reportedly moved twice.");
    add(BlockKind::ListItem, "27 cellars, according to the residents’ own list;", 1);
    add(BlockKind::ListItem, "a dozen, according to the Board;", 1);
    add(BlockKind::ListItem, "none, in the first bulletin of 4 March.", 1);
    add(BlockKind::Quotation, "We carried the piano upstairs ourselves. Nobody came before dawn.");
    add(BlockKind::Caption, "Quay Street on the morning after. Photograph: the residents’ association");
    add(BlockKind::TableRow, "Quay Street · 27 cellars · 1.4 metres");
    add(BlockKind::TableRow, "Customs house · ground floor · 0.3 metres");
    add(BlockKind::Paragraph, "港湾局によると、水門は閉まっていたとみられる。関係者は「記録は確認できない」と述べた。");
    return std::move(article).build();
}

/// A longer text of `paragraphs` paragraphs, each saying its number.
inline domain::ArticleText longArticle(int paragraphs) {
    domain::ArticleTextBuilder article;
    for (int i = 0; i < paragraphs; ++i) {
        article.add(
            domain::BlockKind::Paragraph,
            QStringLiteral("Paragraph %1. The tide came in at six, as the harbour master had written it would, and the "
                           "gate, whoever held its key, stood where it had stood the evening before; so at least "
                           "the first of the reports alleged, and the second denied.")
                .arg(i));
    }
    return std::move(article).build();
}

/// Where some words stand in the text for the `nth` time, counted from 0; fails the test where they do not.
inline domain::TextRange rangeOf(const domain::ArticleText& article, const QString& words, int nth = 0) {
    qsizetype at = article.text().indexOf(words);
    for (; nth > 0 && at >= 0; --nth) {
        at = article.text().indexOf(words, at + 1);
    }
    if (at < 0) {
        qFatal("The sample has no words \"%s\"", qPrintable(words));
    }
    return article.index().toCodePoints(at, at + words.size());
}

inline domain::QuoteId quoteId(int number) {
    return domain::QuoteId::fromString(
        QStringLiteral("00000000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
}

/// Quotes as a reader of the sample would have made them: two that overlap, one with a note, one denial.
inline std::vector<ui::ReaderQuote> sluiceQuotes(const domain::ArticleText& article) {
    const auto range = [&article](const char* from, const char* to) {
        return domain::TextRange{rangeOf(article, QString::fromUtf8(from)).start,
                                 rangeOf(article, QString::fromUtf8(to)).end};
    };
    std::vector<ui::ReaderQuote> quotes;
    quotes.push_back({quoteId(1), range("confirmed that the lower", "night of 3 March 2031"), 1, true,
                      domain::Stance::Asserts, false});
    quotes.push_back(
        {quoteId(2), range("through the night of", "may have reached the old customs house"), 2, false, {}, false});
    quotes.push_back(
        {quoteId(3), range("refuted the report", "was ever unlocked."), 4, false, domain::Stance::Denies, true});
    quotes.push_back(
        {quoteId(4), range("27 cellars were flooded", "flooded"), 3, true, domain::Stance::Reports, false});
    quotes.push_back({quoteId(5), range("Nobody came before dawn", "before dawn"), 8, false, {}, false});
    return quotes;
}

/// A linked, a suggested and an ambiguous mention.
inline std::vector<ui::ReaderMention> sluiceMentions(const domain::ArticleText& article) {
    std::vector<ui::ReaderMention> mentions;
    const auto add = [&](const char* words, int nth, domain::MentionStatus status, const char* label) {
        domain::Mention mention;
        mention.range = rangeOf(article, QString::fromUtf8(words), nth);
        mention.surface = QString::fromUtf8(words);
        mention.status = status;
        mentions.push_back({mention, QString::fromUtf8(label)});
    };
    add("Coast Wire", 0, domain::MentionStatus::Linked, "Coast Wire");
    add("Elsin Harbour Board", 0, domain::MentionStatus::Suggested, "Elsin Harbour Board");
    add("Board", 2, domain::MentionStatus::Suggested, "Elsin Harbour Board");
    add("The Mariner", 0, domain::MentionStatus::Ambiguous, "Mariner (ferry) or The Mariner (newspaper)");
    return mentions;
}

inline ui::ArticleHeader sluiceHeader() {
    return {QStringLiteral("Sluice gate at Port Elsin allegedly left open; Harbour Board denies the report"),
            QStringLiteral("Ada Finch · Elsin Courier · 6 Mar 2031 · SHA-256 8c1f02ab…")};
}

} // namespace gainsay::test
