// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/place.h"

#include "app/dossier/rawfile.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace gainsay::dossier {
namespace {

struct RemoteKind {
    quint32 magic; ///< f_type of statfs(2)
    QLatin1StringView name;
};

/// File systems that several machines may have mounted, or that a virtual machine shares with its host: memory that
/// processes share through a mapped file, as a write-ahead log needs it, is not shared across them. Numbers from
/// statfs(2) and the kernel's linux/magic.h.
constexpr std::array<RemoteKind, 17> remoteKinds{{
    {0x00006969, QLatin1StringView("NFS")},
    {0x0000517B, QLatin1StringView("SMB")},
    {0xFE534D42, QLatin1StringView("SMB")},
    {0xFF534D42, QLatin1StringView("CIFS")},
    {0x01021997, QLatin1StringView("9p")},
    {0x0000564C, QLatin1StringView("NCP")},
    {0x73757245, QLatin1StringView("Coda")},
    {0x5346414F, QLatin1StringView("AFS")},
    {0x6B414653, QLatin1StringView("AFS")},
    {0x00C36400, QLatin1StringView("Ceph")},
    {0x0BD00BD0, QLatin1StringView("Lustre")},
    {0x01161970, QLatin1StringView("GFS2")},
    {0x7461636F, QLatin1StringView("OCFS2")},
    {0xAAD7AAEA, QLatin1StringView("PanFS")},
    {0x47504653, QLatin1StringView("GPFS")},
    {0x786F4256, QLatin1StringView("VirtualBox share")},
    {0xBACBACBC, QLatin1StringView("VMware share")},
}};
constexpr quint32 fuseMagic = 0x65735546;

/// What is behind a FUSE mount stands in the mount table: "fuse.sshfs" is another machine, "fuseblk" a disk of this
/// one.
QString fuseKind(const QString& folder) {
    QFile table(QStringLiteral("/proc/self/mountinfo"));
    QString kind = QStringLiteral("fuse");
    qsizetype longest = -1;
    if (!table.open(QIODevice::ReadOnly)) {
        return kind;
    }
    // "36 35 98:0 /root /mount/point options… - type source options", blanks in names as \040.
    for (const QByteArray& line : table.readAll().split('\n')) {
        const auto fields = line.split(' ');
        const auto divider = fields.indexOf("-");
        if (fields.size() < 5 || divider < 0 || divider + 1 >= fields.size()) {
            continue;
        }
        const QString mount = QFile::decodeName(QByteArray(fields[4]).replace("\\040", " "));
        const bool holds = folder == mount || mount == u"/" || folder.startsWith(mount + u'/');
        if (holds && mount.size() >= longest) {
            longest = mount.size();
            kind = QString::fromLatin1(fields[divider + 1]);
        }
    }
    return kind == u"fuseblk" ? QString() : kind.startsWith(u"fuse.") ? kind.sliced(5) : kind;
}

QString remoteKindOf(const QByteArray& encodedFolder, const QString& folder) {
    struct statfs system{};
    if (statfs(encodedFolder.constData(), &system) != 0) {
        return {};
    }
    const auto magic = static_cast<quint32>(system.f_type);
    if (magic == fuseMagic) {
        return fuseKind(folder);
    }
    const auto* const found = std::ranges::find(remoteKinds, magic, &RemoteKind::magic);
    return found == remoteKinds.end() ? QString() : found->name;
}

bool mayWrite(const QByteArray& encoded) {
    return faccessat(AT_FDCWD, encoded.constData(), W_OK, AT_EACCESS) == 0 || errno == ENOENT;
}

bool hasBytes(const QString& path) {
    return QFileInfo(path).size() > 0;
}

/// Bytes 18 and 19 of a SQLite file: 2 for a write-ahead log, 1 for a rollback journal.
bool isInLogMode(const QString& path) {
    const auto head = RawFile::open(path).and_then([](const RawFile& file) { return file.read(0, 20); });
    return !head || head->size() < 20 || head->at(18) == 2;
}

} // namespace

Place probePlace(const QString& given) {
    // SQLite follows a symbolic link, and keeps its files beside what it leads to.
    const QString real = QFileInfo(given).canonicalFilePath();
    const QString path = real.isEmpty() ? given : real;
    const QString folder = QFileInfo(path).absolutePath();
    const QByteArray encodedFolder = QFile::encodeName(folder);
    Place place;
    place.remoteKind = remoteKindOf(encodedFolder, QFileInfo(folder).canonicalFilePath());
    struct statvfs room{};
    if (statvfs(encodedFolder.constData(), &room) == 0) {
        place.isReadOnlyMedium = (room.f_flag & ST_RDONLY) != 0;
        place.freeBytes = static_cast<qint64>(room.f_bavail) * static_cast<qint64>(room.f_frsize);
        place.longestName = static_cast<qsizetype>(room.f_namemax);
    }
    place.mayWriteFile = mayWrite(QFile::encodeName(path));
    place.mayWriteFolder = mayWrite(encodedFolder);
    place.hasLog = hasBytes(path + QStringLiteral("-wal"));
    place.hasLogIndex = hasBytes(path + QStringLiteral("-shm"));
    place.hasRollback = hasBytes(path + QStringLiteral("-journal"));
    place.isInLogMode = isInLogMode(path);
    return place;
}

} // namespace gainsay::dossier
