// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace gainsay::ui {

/// What the author of a definition says about it, in the comments before its first element: what it marks, and
/// examples, each in a comment that begins with "Example:".
struct LensNote {
    QString marks; ///< in one sentence; empty: nothing is said
    QStringList examples;

    bool operator==(const LensNote&) const = default;
};

/// Why a file with a definition cannot be used, and where in it that shows.
struct LensFault {
    QString file;      ///< as the path was given
    qint64 line = 0;   ///< from 1; 0: of the file as a whole
    qint64 column = 0; ///< from 1; 0: of the whole line
    QString what;      ///< a sentence for the user

    bool operator==(const LensFault&) const = default;
};

/// Reads the note of a definition; of a file that cannot be read, what stands before its fault. A file or a resource.
[[nodiscard]] LensNote readLensNote(const QString& path);

/// The first fault of a definition: bad XML, nothing that is a definition, a rule that names a style or a context
/// that is not there, a regular expression that cannot be read. Nothing: it can be used. KSyntaxHighlighting itself
/// leaves such a definition out, or half of it, and says so in the log at most.
[[nodiscard]] std::optional<LensFault> lensFault(const QString& path);

} // namespace gainsay::ui
