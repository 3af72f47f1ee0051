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

/// What a search found.
struct ManualFinds {
    QStringList words; ///< that it was found by: those that were typed, or their parts
    std::vector<ManualHit> hits;
};

/// The manual as it is compiled into the program: its pages in reading order, the table of words at the end.
class ManualPages {
public:
    /// Reads all pages in the language that the program speaks; some 80 KB.
    ManualPages();
    /// For tests: pages from a folder, in English. Each page that its folder for the language has, "ja/03-read.md",
    /// takes the place of that in English.
    explicit ManualPages(const QString& folder, const QString& language = {});

    [[nodiscard]] const std::vector<ManualPage>& pages() const { return m_pages; }
    /// The page of a file; -1: there is none.
    [[nodiscard]] int indexOf(const QString& file) const;
    /// Sections with all of the words, or longer ones that begin so, whatever their case and width: first those that
    /// have them in their heading. Japanese is typed without spaces between words: where nothing has such letters as
    /// they stand, their parts are looked for; see searchParts(). Empty words find nothing.
    [[nodiscard]] ManualFinds find(const QString& typed) const;

private:
    [[nodiscard]] std::vector<ManualHit> sectionsWith(const QStringList& words) const;

    std::vector<ManualPage> m_pages;
};

/// The words in what was typed into a field of search, letters of full width made plain.
[[nodiscard]] QStringList searchWords(const QString& typed);

/// Words of scripts without spaces cut where the script changes, without the endings and particles between them, which
/// are written in hiragana: "記事を並べる" becomes 記事 and 並. Other words stay.
[[nodiscard]] QStringList searchParts(const QStringList& words);

/// Finds the word where one begins, whatever its case: "stance" in "Stances", and not in "instance". In a script
/// without spaces it may begin anywhere.
[[nodiscard]] QRegularExpression wordBeginning(const QString& word);

/// What a heading is called in links, as GitHub does: "Undo, the journal" → "undo-the-journal".
[[nodiscard]] QString anchorOf(const QString& heading);

} // namespace gainsay::ui
