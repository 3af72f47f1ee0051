// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/extraction.h"
#include "app/import/hints.h"
#include "app/import/html/pageparts.h"
#include "app/import/reading.h"
#include "app/import/text/lexicon.h"

#include <QByteArray>

namespace gainsay::import {

/// Turns bytes into articles: finds out format and encoding by the content, then reads title, byline, date and text, or
/// takes an archive apart. A pure function of its input; usable from several threads at once. Untrusted bytes belong
/// into ExtractionWorker, which runs this in a process that can do no harm.
class Extractor {
public:
    /// Reads the article in the bytes, and hands on what else is in them; no article where all there is are members.
    /// Errors: InvalidInput (empty, nothing readable), Unsupported (a kind of file without articles; password),
    /// Corrupt, TooLarge (bytes, nesting, blocks, members).
    [[nodiscard]] Result<std::optional<domain::Extraction>> read(const QByteArray& bytes, const ImportHints& hints,
                                                                 const MemberOutlet::Sink& members) const;
    /// The same, with less room for members than limits.h gives: the bytes lie in other containers.
    [[nodiscard]] Result<std::optional<domain::Extraction>>
    read(const QByteArray& bytes, const ImportHints& hints, const MemberOutlet::Sink& members, UnpackRoom room) const;

    /// The article alone; InvalidInput where there are only members.
    [[nodiscard]] Result<domain::Extraction> extract(const QByteArray& bytes, const ImportHints& hints) const;

    /// Makes ready what libraries load at first use: once, before the process is locked up.
    static void prepare();

private:
    using Found = Result<std::optional<domain::Extraction>>;

    [[nodiscard]] Found readPrepared(const QByteArray& bytes, const ImportHints& hints, MemberOutlet& members,
                                     int depth) const;
    [[nodiscard]] Found readCompressed(const QByteArray& bytes, const ImportHints& hints, MemberOutlet& members,
                                       int depth) const;
    [[nodiscard]] Found readText(const QByteArray& bytes, const ImportHints& hints, MemberOutlet& members) const;

    Lexicon m_lexicon;
    PageParts m_pageParts;
};

} // namespace gainsay::import
