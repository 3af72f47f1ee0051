// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulateddisk.h"

#include <sqlite3.h>

#include <array>
#include <atomic>
#include <cstring>
#include <new>

namespace gainsay::test {

struct SimulatedDisk::Node {
    QByteArray bytes;
    // SQLite's five states of a lock on a file.
    int sharedCount = 0;
    const void* reserved = nullptr;
    const void* pending = nullptr;
    const void* exclusive = nullptr;
    // The memory that the connections of a write-ahead log share.
    std::vector<std::unique_ptr<char[]>> regions;
    int mappers = 0;
    std::array<int, SQLITE_SHM_NLOCK> readers{};
    std::array<const void*, SQLITE_SHM_NLOCK> writers{};
};

struct SimulatedDisk::Handle {
    sqlite3_file base{};
    SimulatedDisk* disk = nullptr;
    std::shared_ptr<Node> node;
    QByteArray name;
    int lock = SQLITE_LOCK_NONE;
    bool syncsFolder = false; ///< with its first sync, as the system's VFS does for a new log
    bool deletesOnClose = false;
    bool maps = false;
    std::array<bool, SQLITE_SHM_NLOCK> reads{};
};

/// The C functions of the VFS: friends of the disk, each locking it.
struct DiskFunctions {
    using Handle = SimulatedDisk::Handle;
    using Node = SimulatedDisk::Node;

    static Handle& handle(sqlite3_file* file) { return *reinterpret_cast<Handle*>(file); }
    static SimulatedDisk& disk(sqlite3_vfs* vfs) { return *static_cast<SimulatedDisk*>(vfs->pAppData); }

    static int open(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags) {
        static const sqlite3_io_methods methods = ioMethods();
        file->pMethods = nullptr;
        auto& self = disk(vfs);
        const std::scoped_lock lock(self.m_mutex);
        const QByteArray name = path ? QByteArray(path) : QByteArray();
        if (const int code = self.fault(DiskAction::Open, name)) {
            return code;
        }
        auto node = std::make_shared<Node>();
        if (const auto found = self.m_nodes.find(name); path && found != self.m_nodes.end()) {
            node = found->second;
        } else if (path && !(flags & SQLITE_OPEN_CREATE)) {
            return SQLITE_CANTOPEN;
        } else if (path) {
            self.m_nodes[name] = node;
            self.note({DiskEvent::Kind::Create, name, 0, {}});
        }
        constexpr int logs = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
        auto* made = new (file) Handle{};
        made->base.pMethods = &methods;
        made->disk = &self;
        made->node = std::move(node);
        made->name = name;
        made->syncsFolder = (flags & SQLITE_OPEN_CREATE) && (flags & logs);
        made->deletesOnClose = (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
        if (outFlags) {
            *outFlags = flags;
        }
        return SQLITE_OK;
    }

    static int close(sqlite3_file* file) {
        auto& one = handle(file);
        {
            const std::scoped_lock lock(one.disk->m_mutex);
            release(one, SQLITE_LOCK_NONE);
            if (one.deletesOnClose) {
                one.disk->m_nodes.erase(one.name);
            }
        }
        one.~Handle();
        return SQLITE_OK;
    }

    static int read(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 offset) {
        auto& one = handle(file);
        const std::scoped_lock lock(one.disk->m_mutex);
        if (const int code = one.disk->fault(DiskAction::Read, one.name)) {
            return code;
        }
        const QByteArray& bytes = one.node->bytes;
        const auto there = std::max<qint64>(0, std::min<qint64>(amount, bytes.size() - offset));
        if (there > 0) {
            std::memcpy(buffer, bytes.constData() + offset, static_cast<size_t>(there));
        }
        std::memset(static_cast<char*>(buffer) + there, 0, static_cast<size_t>(amount - there));
        return there == amount ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    }

    static void put(Handle& one, const char* data, qint64 amount, qint64 offset) {
        QByteArray& bytes = one.node->bytes;
        if (bytes.size() < offset + amount) {
            bytes.resize(offset + amount, '\0');
        }
        std::memcpy(bytes.data() + offset, data, static_cast<size_t>(amount));
        one.disk->note({DiskEvent::Kind::Write, one.name, offset, QByteArray(data, amount)});
    }

    static int write(sqlite3_file* file, const void* data, int amount, sqlite3_int64 offset) {
        auto& one = handle(file);
        const std::scoped_lock lock(one.disk->m_mutex);
        if (const int code = one.disk->fault(DiskAction::Write, one.name)) {
            put(one, static_cast<const char*>(data), amount / 2, offset); // a disk fills up in the middle
            return code;
        }
        put(one, static_cast<const char*>(data), amount, offset);
        return SQLITE_OK;
    }

    static int truncate(sqlite3_file* file, sqlite3_int64 size) {
        auto& one = handle(file);
        const std::scoped_lock lock(one.disk->m_mutex);
        if (const int code = one.disk->fault(DiskAction::Truncate, one.name)) {
            return code;
        }
        one.node->bytes.resize(size, '\0');
        one.disk->note({DiskEvent::Kind::Truncate, one.name, size, {}});
        return SQLITE_OK;
    }

    static int sync(sqlite3_file* file, int) {
        auto& one = handle(file);
        const std::scoped_lock lock(one.disk->m_mutex);
        if (const int code = one.disk->fault(DiskAction::Sync, one.name)) {
            return code;
        }
        one.disk->note({DiskEvent::Kind::Sync, one.name, 0, {}});
        if (std::exchange(one.syncsFolder, false)) {
            one.disk->note({DiskEvent::Kind::SyncFolder, {}, 0, {}});
        }
        return SQLITE_OK;
    }

    static int fileSize(sqlite3_file* file, sqlite3_int64* size) {
        const std::scoped_lock lock(handle(file).disk->m_mutex);
        *size = handle(file).node->bytes.size();
        return SQLITE_OK;
    }

    /// Gives up what a connection holds beyond a level.
    static void release(Handle& one, int level) {
        Node& node = *one.node;
        for (const void** held : {&node.reserved, &node.pending, &node.exclusive}) {
            if (*held == &one && level <= SQLITE_LOCK_SHARED) {
                *held = nullptr;
            }
        }
        if (level == SQLITE_LOCK_NONE && one.lock >= SQLITE_LOCK_SHARED) {
            --node.sharedCount;
        }
        one.lock = std::min(one.lock, level);
    }

    static int lock(sqlite3_file* file, int level) {
        auto& one = handle(file);
        const std::scoped_lock guard(one.disk->m_mutex);
        Node& node = *one.node;
        const auto isOthers = [&one](const void* holder) { return holder && holder != &one; };
        if (level <= one.lock) {
            return SQLITE_OK;
        }
        if (one.lock == SQLITE_LOCK_NONE) {
            if (isOthers(node.pending) || isOthers(node.exclusive)) {
                return SQLITE_BUSY;
            }
            ++node.sharedCount;
            one.lock = SQLITE_LOCK_SHARED;
        }
        if (level >= SQLITE_LOCK_RESERVED) {
            if (isOthers(node.reserved) || isOthers(node.pending) || isOthers(node.exclusive)) {
                return SQLITE_BUSY;
            }
            node.reserved = level == SQLITE_LOCK_RESERVED ? &one : node.reserved;
        }
        if (level == SQLITE_LOCK_EXCLUSIVE) {
            node.pending = &one;
            one.lock = SQLITE_LOCK_PENDING;
            if (node.sharedCount > 1) {
                return SQLITE_BUSY;
            }
            node.exclusive = &one;
        }
        one.lock = level;
        return SQLITE_OK;
    }

    static int unlock(sqlite3_file* file, int level) {
        const std::scoped_lock guard(handle(file).disk->m_mutex);
        release(handle(file), level);
        return SQLITE_OK;
    }

    static int checkReservedLock(sqlite3_file* file, int* reserved) {
        const std::scoped_lock guard(handle(file).disk->m_mutex);
        *reserved = handle(file).node->reserved != nullptr;
        return SQLITE_OK;
    }

    static int fileControl(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
    static int sectorSize(sqlite3_file*) { return 4096; }
    static int characteristics(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; } // as the system's VFS says

    static int shmMap(sqlite3_file* file, int region, int size, int extend, void volatile** memory) {
        auto& one = handle(file);
        const std::scoped_lock guard(one.disk->m_mutex);
        if (const int code = one.disk->fault(DiskAction::MapShared, one.name)) {
            return code;
        }
        auto& regions = one.node->regions;
        if (!one.maps) {
            one.maps = true;
            ++one.node->mappers;
        }
        while (extend && regions.size() <= static_cast<size_t>(region)) {
            regions.push_back(std::make_unique<char[]>(static_cast<size_t>(size)));
        }
        *memory = regions.size() > static_cast<size_t>(region) ? regions[static_cast<size_t>(region)].get() : nullptr;
        return SQLITE_OK;
    }

    static int shmLock(sqlite3_file* file, int offset, int count, int flags) {
        auto& one = handle(file);
        const std::scoped_lock guard(one.disk->m_mutex);
        Node& node = *one.node;
        for (int pass = 0; pass < 2; ++pass) { // first whether all can be had, then take them
            for (auto slot = static_cast<size_t>(offset); slot < static_cast<size_t>(offset + count); ++slot) {
                if (flags & SQLITE_SHM_UNLOCK) {
                    node.writers[slot] = node.writers[slot] == &one ? nullptr : node.writers[slot];
                    node.readers[slot] -= std::exchange(one.reads[slot], false) ? 1 : 0;
                    continue;
                }
                const bool othersWrite = node.writers[slot] && node.writers[slot] != &one;
                const bool othersRead = node.readers[slot] - (one.reads[slot] ? 1 : 0) > 0;
                if (othersWrite || ((flags & SQLITE_SHM_EXCLUSIVE) && othersRead)) {
                    return SQLITE_BUSY;
                }
                if (pass == 1 && (flags & SQLITE_SHM_EXCLUSIVE)) {
                    node.writers[slot] = &one;
                } else if (pass == 1) {
                    node.readers[slot] += std::exchange(one.reads[slot], true) ? 0 : 1;
                }
            }
        }
        return SQLITE_OK;
    }

    static void shmBarrier(sqlite3_file*) { std::atomic_thread_fence(std::memory_order_seq_cst); }

    static int shmUnmap(sqlite3_file* file, int) {
        auto& one = handle(file);
        const std::scoped_lock guard(one.disk->m_mutex);
        if (std::exchange(one.maps, false) && --one.node->mappers == 0) {
            one.node->regions.clear();
        }
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs* vfs, const char* path, int syncFolder) {
        auto& self = disk(vfs);
        const std::scoped_lock lock(self.m_mutex);
        if (const int code = self.fault(DiskAction::Delete, path)) {
            return code;
        }
        if (self.m_nodes.erase(path) == 0) {
            return SQLITE_IOERR_DELETE_NOENT;
        }
        self.note({DiskEvent::Kind::Delete, path, 0, {}});
        if (syncFolder) {
            self.note({DiskEvent::Kind::SyncFolder, {}, 0, {}});
        }
        return SQLITE_OK;
    }

    static int access(sqlite3_vfs* vfs, const char* path, int, int* result) {
        const std::scoped_lock lock(disk(vfs).m_mutex);
        *result = disk(vfs).m_nodes.contains(path);
        return SQLITE_OK;
    }

    static int fullPath(sqlite3_vfs*, const char* path, int room, char* out) {
        sqlite3_snprintf(room, out, "%s", path);
        return SQLITE_OK;
    }

    /// The same on every run.
    static int randomness(sqlite3_vfs*, int amount, char* out) {
        std::memset(out, 7, static_cast<size_t>(amount));
        return amount;
    }
    static int sleep(sqlite3_vfs*, int microseconds) {
        sqlite3_vfs* const system = sqlite3_vfs_find(nullptr);
        return system->xSleep(system, microseconds);
    }
    static int currentTime(sqlite3_vfs*, double* days) {
        *days = 2458911.5;
        return SQLITE_OK;
    }
    static int lastError(sqlite3_vfs*, int, char*) { return 0; }

    static sqlite3_io_methods ioMethods() {
        sqlite3_io_methods methods{};
        methods.iVersion = 2;
        methods.xClose = close;
        methods.xRead = read;
        methods.xWrite = write;
        methods.xTruncate = truncate;
        methods.xSync = sync;
        methods.xFileSize = fileSize;
        methods.xLock = lock;
        methods.xUnlock = unlock;
        methods.xCheckReservedLock = checkReservedLock;
        methods.xFileControl = fileControl;
        methods.xSectorSize = sectorSize;
        methods.xDeviceCharacteristics = characteristics;
        methods.xShmMap = shmMap;
        methods.xShmLock = shmLock;
        methods.xShmBarrier = shmBarrier;
        methods.xShmUnmap = shmUnmap;
        return methods;
    }
};

SimulatedDisk::SimulatedDisk()
    : m_name("gainsay-simulated-" + QByteArray::number(reinterpret_cast<quintptr>(this), 16))
    , m_vfs(std::make_unique<sqlite3_vfs>()) {
    m_vfs->iVersion = 1;
    m_vfs->szOsFile = sizeof(Handle);
    m_vfs->mxPathname = 1024;
    m_vfs->zName = m_name.constData();
    m_vfs->pAppData = this;
    m_vfs->xOpen = DiskFunctions::open;
    m_vfs->xDelete = DiskFunctions::remove;
    m_vfs->xAccess = DiskFunctions::access;
    m_vfs->xFullPathname = DiskFunctions::fullPath;
    m_vfs->xRandomness = DiskFunctions::randomness;
    m_vfs->xSleep = DiskFunctions::sleep;
    m_vfs->xCurrentTime = DiskFunctions::currentTime;
    m_vfs->xGetLastError = DiskFunctions::lastError;
    sqlite3_vfs_register(m_vfs.get(), 0);
}

SimulatedDisk::~SimulatedDisk() {
    sqlite3_vfs_unregister(m_vfs.get());
}

std::map<QByteArray, QByteArray> SimulatedDisk::files() const {
    const std::scoped_lock lock(m_mutex);
    std::map<QByteArray, QByteArray> all;
    for (const auto& [name, node] : m_nodes) {
        all[name] = node->bytes;
    }
    return all;
}

void SimulatedDisk::setFiles(const std::map<QByteArray, QByteArray>& files) {
    {
        const std::scoped_lock lock(m_mutex);
        m_nodes.clear();
    }
    for (const auto& [name, bytes] : files) {
        setFile(name, bytes);
    }
}

void SimulatedDisk::setFile(const QByteArray& name, const QByteArray& bytes) {
    const std::scoped_lock lock(m_mutex);
    auto node = std::make_shared<Node>();
    node->bytes = bytes;
    m_nodes[name] = std::move(node);
}

void SimulatedDisk::mark(qint64 number) {
    const std::scoped_lock lock(m_mutex);
    note({DiskEvent::Kind::Mark, {}, number, {}});
}

void SimulatedDisk::note(DiskEvent event) {
    if (m_keepsDiary) {
        m_diary.push_back(std::move(event));
    }
}

} // namespace gainsay::test
