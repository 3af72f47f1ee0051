// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/changewatcher.h"

#include "app/dossier/dossierfile.h"
#include "app/dossier/place.h"

#include <QFileInfo>

#include <array>

namespace gainsay::session {
namespace {

using std::chrono::milliseconds;

/// A commit writes its frames, waits for the disk, and only then shows them to readers, without a further sign. However
/// long the disk takes, they are seen soon after: for a second with hardly a delay, then for three with a short one.
constexpr milliseconds firstDistance(8);
constexpr milliseconds nearDistance(25);
constexpr milliseconds farDistance(100);
constexpr size_t nearLooks = 40;
constexpr size_t allLooks = 70;
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
    } else if (m_again.remainingTimeAsDuration() > firstDistance) {
        // Sooner, never later: many writes in a row must not put the look off.
        m_again.start(firstDistance);
    }
}

void ChangeWatcher::look() {
    Q_EMIT mayHaveChanged();
    if (m_looks < allLooks) {
        m_again.start(m_looks == 0 ? firstDistance : m_looks < nearLooks ? nearDistance : farDistance);
        ++m_looks;
    }
}

} // namespace gainsay::session
