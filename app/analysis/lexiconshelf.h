// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/lexicon.h"

#include <functional>

namespace gainsay::analysis {

/// The folder of the lexicons that the program carries in itself.
[[nodiscard]] QString programsLexicons();

/// How the entries of a user's lexicon go with the program's own.
enum class Overlay {
    Adds,     ///< lists of words: what a user has comes on top
    Overrides ///< one entry a phrase: a user's takes the place of those that the program has for the phrase
};

/// Hands out lexicon files: those of one folder, with a user's laid over them. A user's file bears the name of the one
/// that it goes with. A file whose first line is "#replace" takes the place of the program's. One that cannot be used
/// is left out as a whole and told of in problems(), and everything else goes on.
class LexiconShelf {
public:
    /// `userFolder` need not exist; empty: there are no files of a user's.
    explicit LexiconShelf(QString folder, QString userFolder = {});

    /// What else has to hold of a lexicon so that its reader can use it.
    using Check = std::function<Result<void>(const Lexicon&)>;

    /// Reads a lexicon. Errors of the folder's own file are passed on, those of a user's are remembered.
    [[nodiscard]] Result<Lexicon> take(const QString& fileName, const QStringList& kinds,
                                       Overlay overlay = Overlay::Adds, const Check& check = {});

    /// Takes a lexicon without reading it, where it and the others that are named are the program's own and nothing of
    /// a user's is laid over them: what was worked out of them while building then holds. False: it has to be read.
    [[nodiscard]] bool takeUnread(const QString& fileName, const QStringList& others);

    /// Tells of files of a user's that nobody has taken, which are those with names that mean nothing. To be called
    /// last.
    void lookForStrangers();

    /// The user's files that are left out; each message names file, line and reason.
    [[nodiscard]] const std::vector<Error>& problems() const { return m_problems; }
    /// Whether any file of the user's is in use.
    [[nodiscard]] bool hasUserFiles() const { return m_hasUserFiles; }

private:
    [[nodiscard]] bool hasUserFile(const QString& fileName) const;
    [[nodiscard]] Result<Lexicon> readUserFile(const QString& fileName, const QStringList& kinds, const Check& check,
                                               bool& replaces) const;

    QString m_folder;
    QString m_userFolder; ///< empty where there is none
    QStringList m_taken;
    std::vector<Error> m_problems;
    bool m_hasUserFiles = false;
};

} // namespace gainsay::analysis
