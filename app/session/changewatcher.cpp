// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/changewatcher.h"

#include "app/dossier/dossierfile.h"
#include "app/dossier/place.h"

#include <QFileInfo>

#include <array>

namespace gainsay::session {
namespace {

using std::chrono::milliseconds;

/// A commit writes its frames, waits for the disk, and only then shows them to readers: within these distances.
constexpr std::array<milliseconds, 7> distances{milliseconds(8),   milliseconds(25),  milliseconds(50),  milliseconds(100),
                                                milliseconds(250), milliseconds(700), milliseconds(2000)};
constexpr milliseconds networkBeat(2000);

} // namespace

ChangeWatcher::ChangeWatcher(const QString& path, QObject* parent)
    : QObject(parent)
    // SQLite follows a symbolic link, and keeps its log beside what it leads to.
    , m_path(dossier::realPath(path)) {
    m_again.setSingleShot(true);
    m_again.setTimerType(Qt::PreciseTimer);
    connect(&m_again, &QTimer::timeout, this, &ChangeWatcher::look);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &ChangeWatcher::start);
    // The write-ahead log comes and goes with the last connection.
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, &ChangeWatcher::watchFiles);
    m_files.addPath(QFileInfo(m_path).absolutePath());
    watchFiles();
    // There, others' writes do not reach this machine's file system events.
    if (dossier::probePlace(m_path).isRemote() || m_files.files().isEmpty()) {
        auto* beat = new QTimer(this);
        connect(beat, &QTimer::timeout, this, &ChangeWatcher::mayHaveChanged);
        beat->start(networkBeat);
    }
}

void ChangeWatcher::watchFiles() {
    const QStringList watched = m_files.files();
    for (const QString& file : {m_path, m_path + QStringLiteral("-wal")}) {
        if (!watched.contains(file) && QFileInfo::exists(file) && m_files.addPath(file)) {
            start(); // what was written before it could be watched
        }
    }
}

void ChangeWatcher::start() {
    watchFiles();
    m_looks = 0;
    if (!m_again.isActive()) {
        look();
    } else if (m_again.remainingTimeAsDuration() > distances.front()) {
        // Sooner, never later: many writes in a row must not put the look off.
        m_again.start(distances.front());
    }
}

void ChangeWatcher::look() {
    Q_EMIT mayHaveChanged();
    if (m_looks < distances.size()) {
        m_again.start(distances[m_looks++]);
    }
}

} // namespace gainsay::session
