// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/keys.h"

#include <QSet>
#include <QString>

namespace gainsay::ui {

/// Which contradictions and suggestions of one dossier the person at this machine has looked at: until then they are
/// new. That is no part of the dossier, where others would find it and the journal would have to tell of it; it stands
/// in the user's own folder, in a file for each dossier with one key a line, which only ever grows.
class SeenMarks {
public:
    /// Reads the file; it need not exist. An empty path: nothing is remembered.
    explicit SeenMarks(QString path);

    [[nodiscard]] bool contains(domain::ContradictionId id) const { return m_seen.contains(id); }
    /// Remembers one, and writes it down. A failure to write is told once; the mark holds for as long as this lives.
    [[nodiscard]] Result<void> add(domain::ContradictionId id);

private:
    QString m_path;
    QSet<domain::ContradictionId> m_seen;
    bool m_hasFailed = false;
};

/// Where the marks of a dossier are kept below the user's data folder.
[[nodiscard]] QString seenMarksPath(const QString& dataFolder, const QByteArray& dossierId);

} // namespace gainsay::ui
