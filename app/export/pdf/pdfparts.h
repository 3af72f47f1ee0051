// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/passage.h"
#include "app/export/pdf/pageflow.h"
#include "app/export/pdf/pdfstyle.h"
#include "app/export/reportindex.h"
#include "app/export/reportoutline.h"

namespace gainsay::exporting {

// The pieces that several sections of the PDF report are made of.

inline constexpr double cardPadding = 11;
inline constexpr double labelWidth = 84;

/// "Label    value", the value's lines below each other. No runs where the value is empty.
[[nodiscard]] TextBlock fact(const QString& label, const QString& value, const TextStyle& style = styles::muted,
                             const QString& link = {});
/// The same with a value of several runs.
[[nodiscard]] TextBlock fact(const QString& label, std::vector<TextRun> value);
/// Adds a block unless there is nothing in it.
void addTo(std::vector<TextBlock>& blocks, TextBlock block);
/// A note of the reader's; nothing where it is empty or notes are left out.
void addNote(std::vector<TextBlock>& blocks, const ReportIndex& index, const QString& note);

/// The quote's runs between its context.
[[nodiscard]] TextBlock passageBlock(const ReportIndex& index, const domain::Quote& quote,
                                     const std::vector<TextRun>& words);
/// A quote's words with what clashes tinted and underlined, and what both sides share underlined only.
[[nodiscard]] std::vector<TextRun> markedWords(const std::vector<MarkedRun>& runs, const domain::Assertion* assertion);
/// The whole quote on its highlight colour.
[[nodiscard]] std::vector<TextRun> highlightedWords(const domain::Quote& quote);
/// "#quote-…" where quotes are printed, else empty.
[[nodiscard]] QString linkTo(const ReportIndex& index, const domain::Quote& quote);
/// The address itself where it is one of the web, else empty.
[[nodiscard]] QString linkTo(const QString& url);

/// Heading of a section, with its anchor and its bookmark. Returns the bookmark's number.
int beginSection(PageFlow& flow, ReportSection section);

} // namespace gainsay::exporting
