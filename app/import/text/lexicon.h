// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/text/phrasetable.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace gainsay::import {

/// What is known of the furniture that pages put around articles, of mastheads and of languages, read from the data
/// files in resources/lexicons. Immutable once loaded; usable from any thread.
class Lexicon {
public:
    /// Reads the compiled-in files. Costs about a millisecond: make one and keep it.
    Lexicon();

    /// The whole line is navigation, a button or an advertisement's label.
    [[nodiscard]] bool isFurniture(QStringView line) const;
    /// The whole line is a heading over readers' comments.
    [[nodiscard]] bool opensComments(QStringView line) const;
    /// The whole line is a heading over links to other matter.
    [[nodiscard]] bool opensOtherMatter(QStringView line) const;
    /// "Read more: …": a link to another article on a line of its own.
    [[nodiscard]] bool leadsElsewhere(QStringView line) const;
    /// How surely a line is an appeal, advertisement or legal notice: 0 not at all, 1 perhaps, from 2 on surely.
    [[nodiscard]] int appealScore(QStringView line) const;
    /// The outlet that a line such as "Stay up to date with …" names; empty without one.
    [[nodiscard]] QString outletIn(QStringView line) const;

    /// One of the words is typical of an outlet's name.
    [[nodiscard]] bool namesOutlet(QStringView phrase) const;
    /// The phrase is a section of a paper, such as "World News".
    [[nodiscard]] bool isRubric(QStringView phrase) const;
    /// The phrase is a profession, such as "staff writer".
    [[nodiscard]] bool isRole(QStringView phrase) const;
    /// Stands for an unnamed writer: "Staff", "Redaktion".
    [[nodiscard]] bool isDesk(QStringView phrase) const;
    /// The line says when something was changed, not published.
    [[nodiscard]] bool saysUpdated(QStringView line) const;
    /// Length of the words that begin a byline ("By ", "Von ", "文＝"); 0 without.
    [[nodiscard]] qsizetype bylinePrefix(QStringView line) const;

    /// Stop words by language (BCP 47).
    [[nodiscard]] const std::vector<std::pair<QString, QSet<QString>>>& stopWords() const { return m_stopWords; }

private:
    [[nodiscard]] NumberedWords numbered(QStringView line) const;
    void readBoilerplate();
    void readMastheads();
    void readStopWords();

    WordNumbers m_numbers; ///< of the words of all phrases
    PhraseTable m_furniture;
    PhraseTable m_comments;
    PhraseTable m_otherMatter;
    PhraseTable m_strongAppeals;
    PhraseTable m_weakAppeals;
    PhraseTable m_asks;
    PhraseTable m_contacts;
    PhraseTable m_addresses;
    PhraseTable m_outletLeads;
    QSet<QString> m_leads;
    QSet<QString> m_outletWords;
    QStringList m_unspacedOutletWords; ///< those of them that stand at the end of a longer word
    QSet<QString> m_rubrics;
    QSet<QString> m_roles;
    QSet<QString> m_desks;
    QStringList m_updates;
    QStringList m_bylinePrefixes; ///< longest first
    std::vector<std::pair<QString, QSet<QString>>> m_stopWords;
};

} // namespace gainsay::import
