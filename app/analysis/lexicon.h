// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gainsay::analysis {

/// One line of a lexicon file.
struct LexiconEntry {
    QString kind;
    QString phrase;
    QString value; ///< third column; empty where there is none
    int line = 0;  ///< from 1

    bool operator==(const LexiconEntry&) const = default;
};

/// A word list read from text: one entry a line, columns "kind <tab> phrase [<tab> value]"; lines that are empty or
/// begin with # are skipped. UTF-8.
class Lexicon {
public:
    /// `name` is what errors call the text, `kinds` the kinds that the reader of this lexicon understands.
    /// InvalidInput, naming file and line, for a line with another number of columns, an empty column, an unknown kind,
    /// or a kind and phrase that an earlier line already has.
    [[nodiscard]] static Result<Lexicon> parse(QStringView text, const QString& name, const QStringList& kinds);
    /// Reads a file or resource and parses it. NotFound or Unreadable where it cannot be had.
    [[nodiscard]] static Result<Lexicon> load(const QString& path, const QStringList& kinds);
    /// The text of a lexicon file. NotFound, Unreadable, or InvalidInput, naming file and line, where it is not UTF-8
    /// or larger than 16 MiB.
    [[nodiscard]] static Result<QString> textOf(const QString& path);
    /// The entries of `added`, then those of `base`. Where they override, entries of `base` with a phrase that `added`
    /// has too are left out.
    [[nodiscard]] static Lexicon laidOver(const Lexicon& base, const Lexicon& added, bool overrides);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const std::vector<LexiconEntry>& entries() const { return m_entries; }

private:
    QString m_name;
    std::vector<LexiconEntry> m_entries;
};

} // namespace gainsay::analysis
