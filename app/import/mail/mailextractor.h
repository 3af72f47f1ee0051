// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/readingtools.h"

namespace gainsay::import {

/// Whether the text begins like a mail: header lines, of which several are those that mails have.
[[nodiscard]] bool looksLikeMail(QByteArrayView bytes, bool hinted);
/// Whether a mail is rather a web page in MIME's clothes: a "related" page or a lone page, and nobody to whom it was
/// sent.
[[nodiscard]] bool looksLikeMhtml(QByteArrayView bytes, bool hinted);

/// Reads a mail (RFC 5322, MIME): the subject is the title, who wrote to whom and when comes first, the plainest of
/// alternative bodies next; passages that quote an earlier mail are quotations. Attachments and attached mails are
/// handed on as members; pictures and signatures are not. A mail without words of its own gives no article where it has
/// attachments. Errors: InvalidInput, TooLarge.
[[nodiscard]] Result<std::optional<domain::Extraction>> readMail(const QByteArray& bytes, const ReadingTools& tools);

/// Reads the page of a web archive of one file (MHTML, RFC 2557). Errors: InvalidInput where there is none; what
/// extractHtml() says.
[[nodiscard]] Result<domain::Extraction> readMhtml(const QByteArray& bytes, const ReadingTools& tools);

} // namespace gainsay::import
