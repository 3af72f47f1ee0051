// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/htmlwriter.h"
#include "app/export/passage.h"
#include "app/export/reportanchors.h"
#include "app/export/reportindex.h"
#include "app/export/reportoutline.h"

namespace gainsay::exporting {

// The pieces that several sections of the HTML report are made of.

/// A section with its h2, open while the scope lives.
[[nodiscard]] HtmlWriter::Scope openSection(HtmlWriter& html, ReportSection section);
/// Sign and word of a stance, tinted; with the modality where it adds something.
void writeStance(HtmlWriter& html, domain::Stance stance);
/// "B2" in a frame, explained to screen readers; nothing where there is no grade.
void writeGrade(HtmlWriter& html, const ReportIndex& index, const domain::Article& article);
/// A link out of the report: only for http and https, plain text for any other scheme.
void writeUrl(HtmlWriter& html, const QString& url);
/// A link to the quote in its article, or plain words where that section is left out.
void writeQuoteLink(HtmlWriter& html, const ReportIndex& index, const domain::Quote& quote, const QString& words,
                    QLatin1StringView cssClass = {});
/// A note of the reader's, as written; nothing where it is empty or notes are left out.
void writeNote(HtmlWriter& html, const ReportIndex& index, const QString& note);
/// The quote between its context. Its element carries data-quote, and its text content is the quote's exact words.
void writePassage(HtmlWriter& html, const ReportIndex& index, const domain::Quote& quote,
                  const std::vector<MarkedRun>& runs, const QString& cssClass);
/// dt and dd; nothing where the words are empty.
void writeFact(HtmlWriter& html, const QString& name, const QString& words, QLatin1StringView cssClass = {});

} // namespace gainsay::exporting
