// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gainsay::test {

/// A string of a catalogue.
struct Message {
    QString context;
    QString source;
    QStringList translations; ///< more than one where the language has plurals
    bool isUnfinished = false;
};

/// Where the sources have the catalogue of a language.
[[nodiscard]] QString cataloguePath(const QString& language);

/// All strings of a catalogue, in its order. Ends the program where the file cannot be read.
[[nodiscard]] std::vector<Message> readCatalogue(const QString& path);

} // namespace gainsay::test
