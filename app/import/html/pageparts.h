// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/text/viewhash.h"

#include <QFlags>

#include <array>
#include <vector>

namespace gainsay::import {

/// What the name of an element says of its content.
enum class NamedPart {
    Debris = 1,      ///< navigation, advertising, comments, related links and the like
    Author = 2,      ///< the byline
    Caption = 4,     ///< the words under a picture
    SpokenOnly = 8,  ///< words which only screen readers say: "opens in a new tab"
    Standfirst = 16, ///< the lines between headline and text that sum the article up
    Date = 32,
};
Q_DECLARE_FLAGS(NamedPartSet, NamedPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(NamedPartSet)

/// What the class and id names of elements say of their content, by the word list resources/lexicons/pageparts.tsv.
/// Immutable once loaded; usable from any thread.
class PageParts {
public:
    PageParts();

    /// What one name says, of those between the spaces of a class attribute: by its words, which capitals and signs set
    /// apart ("articleShareBar", "main-nav"), and by what stands anywhere in it, its signs aside.
    [[nodiscard]] NamedPartSet partsIn(QStringView name) const;

private:
    struct Word {
        NamedPartSet parts;
        bool takesBack = false; ///< that the word behind it names debris: "no-sidebar"
    };
    struct Fragment {
        QString letters;
        NamedPart part = NamedPart::Debris;
    };

    void addFragment(const QString& letters, NamedPart part);
    [[nodiscard]] NamedPartSet fragmentsIn(QStringView letters) const;

    WordMap<Word> m_words;
    std::array<std::vector<Fragment>, 26> m_fragments; ///< by their first letters, a to z
};

} // namespace gainsay::import
