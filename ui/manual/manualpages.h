// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace gainsay::ui {

/// A stretch of a page under one heading, as plain words.
struct ManualSection {
    QString heading; ///< the page's title for what stands before the first heading
    QString words;
};

/// One page of the manual.
struct ManualPage {
    QString file; ///< "03-read.md"
    QString title;
    QString markdown;
    std::vector<ManualSection> sections;
};

/// A section in which all words that were looked for stand.
struct ManualHit {
    int page = 0; ///< index of the page
    QString heading;
    QString excerpt; ///< words around the first that was found

    bool operator==(const ManualHit&) const = default;
};

/// The manual as it is compiled into the program: its pages in reading order, the table of words at the end.
class ManualPages {
public:
    /// Reads all pages; some 80 KB.
    ManualPages();
    /// For tests: pages from a folder.
    explicit ManualPages(const QString& folder);

    [[nodiscard]] const std::vector<ManualPage>& pages() const { return m_pages; }
    /// The page of a file; -1: there is none.
    [[nodiscard]] int indexOf(const QString& file) const;
    /// Sections with all of the words, or longer ones that begin so, whatever their case: first those that have them in
    /// their heading. Empty words find nothing.
    [[nodiscard]] std::vector<ManualHit> find(const QString& words) const;

private:
    std::vector<ManualPage> m_pages;
};

/// Finds the word where one begins, whatever its case: "stance" in "Stances", and not in "instance".
[[nodiscard]] QRegularExpression wordBeginning(const QString& word);

/// What a heading is called in links, as GitHub does: "Undo, the journal" → "undo-the-journal".
[[nodiscard]] QString anchorOf(const QString& heading);

} // namespace gainsay::ui
