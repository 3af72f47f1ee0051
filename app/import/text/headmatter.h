// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/block.h"
#include "app/domain/findings.h"
#include "app/domain/partialdate.h"
#include "app/import/text/lexicon.h"
#include "app/import/text/lines.h"

#include <QStringList>

#include <span>
#include <vector>

namespace gainsay::import {

/// A block as it will enter the canonical text.
struct DraftBlock {
    domain::BlockKind kind = domain::BlockKind::Paragraph;
    QString text;
    int level = 0;
    int page = 0; ///< from 1, where the source has pages
};

/// A line that stays, by its place among those given, and what it is.
struct KeptLine {
    size_t index = 0;
    domain::BlockKind kind = domain::BlockKind::Paragraph;
    int level = 0;
};

/// What the lines above the first paragraph say.
struct HeadMatter {
    QString title; ///< empty where no line can be one
    QStringList byline;
    QString outlet;
    domain::PartialDate published;
    domain::Findings findings{}; ///< the lines that say byline, outlet and date
    std::vector<KeptLine> kept;  ///< standfirst, captions: lines under the title that belong to the article
};

/// A short line that is an outlet's name by its words: "Harbour Daily".
[[nodiscard]] bool isOutletLine(QStringView line, const Lexicon& lexicon);

/// A line that is running text: a sentence or more, and no appeal or notice.
[[nodiscard]] bool isProse(const TextLine& line, const Lexicon& lexicon);
/// The first half of that: a sentence or more, by how it looks. `words`: the line's wordCount().
[[nodiscard]] bool isSentences(const TextLine& line, qsizetype words);

/// How many of the lines lie above the first paragraph. Where there is no paragraph, or only far down, the text is a
/// list or a poem, and only its title and the labels under that are above it.
[[nodiscard]] size_t headLength(std::span<const TextLine> lines, const Lexicon& lexicon);

/// Reads title, byline, outlet and date from the lines above the first paragraph and lets menus and labels go.
/// A title known from elsewhere is believed; lines that say it again are dropped.
[[nodiscard]] HeadMatter readHead(std::span<const TextLine> head, const Lexicon& lexicon,
                                  const QString& knownTitle = {});

} // namespace gainsay::import
