// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

struct sqlite3_vfs;

namespace gainsay::test {

/// Everything that a program does to a disk which can fail, or whose effect can be lost.
enum class DiskAction { Open, Read, Write, Truncate, Sync, Delete, MapShared };

/// One entry of the disk's diary: enough to tell, for any moment, what had reached the platter for certain.
struct DiskEvent {
    enum class Kind { Create, Write, Truncate, Sync, Delete, SyncFolder, Mark };
    Kind kind = Kind::Mark;
    QByteArray file;
    qint64 offset = 0; ///< of Write; the new size of Truncate; the number of Mark
    QByteArray bytes;  ///< of Write
};

/// A disk in memory, seen by SQLite through a VFS of its own. It keeps a diary for the simulation of power loss, and
/// can be told to fail. Several connections and threads may use it at a time.
class SimulatedDisk {
public:
    /// Registers a VFS for this disk. It is gone with the disk, which must outlive all connections.
    SimulatedDisk();
    SimulatedDisk(const SimulatedDisk&) = delete;
    SimulatedDisk& operator=(const SimulatedDisk&) = delete;
    ~SimulatedDisk();

    /// The VFS's name, for dossier::Storage.
    [[nodiscard]] const QByteArray& vfsName() const { return m_name; }

    /// Whole files, as the operating system shows them now.
    [[nodiscard]] std::map<QByteArray, QByteArray> files() const;
    void setFiles(const std::map<QByteArray, QByteArray>& files);
    void setFile(const QByteArray& name, const QByteArray& bytes);

    /// Writes a number into the diary: what came before it has been acknowledged.
    void mark(qint64 number);
    void keepDiary(bool keep) { m_keepsDiary = keep; }
    [[nodiscard]] const std::vector<DiskEvent>& diary() const { return m_diary; }

    /// Asked before everything that can fail: SQLITE_OK, or the code to fail with. Called with the disk locked.
    using Fault = std::function<int(DiskAction action, const QByteArray& file)>;
    void setFault(Fault fault) { m_fault = std::move(fault); }

    struct Node;
    struct Handle;

private:
    friend struct DiskFunctions;
    [[nodiscard]] int fault(DiskAction action, const QByteArray& file) const {
        return m_fault ? m_fault(action, file) : 0;
    }
    void note(DiskEvent event);

    QByteArray m_name;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    mutable std::mutex m_mutex;
    std::map<QByteArray, std::shared_ptr<Node>> m_nodes;
    std::vector<DiskEvent> m_diary;
    Fault m_fault;
    bool m_keepsDiary = false;
};

} // namespace gainsay::test
