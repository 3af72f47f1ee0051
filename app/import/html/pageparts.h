// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/html/dom.h"

#include <QSet>
#include <QStringList>

namespace gainsay::import {

/// What the class and id names of elements say of their content, by the word list resources/lexicons/pageparts.tsv.
/// Immutable once loaded.
class PageParts {
public:
    PageParts();

    /// Names that are given to navigation, advertising, comments, related links and the like.
    [[nodiscard]] bool saysDebris(const Document& page, NodeId id) const;
    /// Names that are given to the element around the text of an article.
    [[nodiscard]] bool saysBody(const Document& page, NodeId id) const;
    [[nodiscard]] bool saysAuthor(const Document& page, NodeId id) const;
    [[nodiscard]] bool saysCaption(const Document& page, NodeId id) const;
    /// Names that are given to words which only screen readers say: "opens in a new tab".
    [[nodiscard]] bool saysSpokenOnly(const Document& page, NodeId id) const;
    /// Names that are given to the lines between headline and text that sum the article up.
    [[nodiscard]] bool saysStandfirst(const Document& page, NodeId id) const;
    [[nodiscard]] bool saysDate(const Document& page, NodeId id) const;

private:
    QSet<QString> m_debris;
    QStringList m_debrisParts;
    QStringList m_bodyParts;
    QStringList m_spokenParts;
    QSet<QString> m_author;
    QSet<QString> m_date;
    QSet<QString> m_caption;
    QSet<QString> m_standfirst;
    QSet<QString> m_negations;
};

/// "articleShareBar main-nav" → {{"article", "share", "bar"}, {"main", "nav"}}.
[[nodiscard]] QList<QStringList> wordsOfNames(QStringView names);

} // namespace gainsay::import
