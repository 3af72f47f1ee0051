// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace gainsay::session {

/// Tells when another window or process may have written to a dossier file. The file system says so, and nothing is asked
/// while nothing happens; on a network file system, which does not tell of others' writes, a slow beat stands in.
/// Lives on one thread, with an event loop.
class ChangeWatcher final : public QObject {
    Q_OBJECT

public:
    explicit ChangeWatcher(const QString& path, QObject* parent = nullptr);

Q_SIGNALS:
    /// Somebody wrote, perhaps this process: look at the journal. Comes again at growing distances for some seconds,
    /// since the file changes a moment before what was written can be read.
    void mayHaveChanged();

private:
    void watchFiles();
    void start();
    void look();

    QString m_path;
    QFileSystemWatcher m_files;
    QTimer m_again;
    size_t m_looks = 0; ///< since the last sign of a change
};

} // namespace gainsay::session
