// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace gainsay::test {

/// What a page of the manual has in every language alike.
struct PageParts {
    QList<int> headings;  ///< their levels
    QList<int> tableRows; ///< how many bars each has
    QList<int> codeLines; ///< of each block of code; those that are indented are a block each
    int listItems = 0;
    QStringList pictures; ///< names of their files
    QStringList links;    ///< where they lead, sorted: "06-compare.md#", the anchor left out
    QSet<QString> keys;   ///< "Ctrl+B", "F4", "N"
};

/// The parts of a page in Markdown.
[[nodiscard]] PageParts partsOf(const QString& markdown);

/// The words that a page sets in italics or bold, without the stop or colon behind them.
[[nodiscard]] QStringList emphasised(const QString& markdown);

} // namespace gainsay::test
