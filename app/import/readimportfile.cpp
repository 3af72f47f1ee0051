// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/readimportfile.h"

#include "app/import/limits.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace gainsay::import {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

std::unexpected<Error> notOpened(const QString& name, int reason) {
    const QString detail = QString::fromLocal8Bit(std::strerror(reason));
    if (reason == ENOENT || reason == ENOTDIR) {
        return failure(ErrorCode::NotFound,
                       Words::tr("There is no file “%1”. It may have been moved or renamed.").arg(name), detail);
    }
    if (reason == EACCES || reason == EPERM) {
        return failure(
            ErrorCode::Unreadable,
            Words::tr("You are not allowed to read “%1”. Change its permissions or copy it somewhere else.").arg(name),
            detail);
    }
    return failure(ErrorCode::Unreadable, Words::tr("“%1” could not be opened: %2.").arg(name, detail), detail);
}

std::unexpected<Error> tooLarge(const QString& name) {
    return failure(ErrorCode::TooLarge,
                   Words::tr("“%1” is too large: the limit for one article is %2 MiB. Import only the part you need.")
                       .arg(name)
                       .arg(maxInputBytes >> 20));
}

Result<QByteArray> readAll(int fd, const QString& name, qint64 expected) {
    QByteArray bytes;
    bytes.reserve(expected + 1);
    char chunk[64 * 1024];
    while (true) {
        const auto got = ::read(fd, chunk, sizeof chunk);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            const int reason = errno;
            return failure(
                ErrorCode::Unreadable,
                Words::tr("“%1” could not be read to its end. The disk or the connection may be failing.").arg(name),
                QString::fromLocal8Bit(std::strerror(reason)));
        }
        if (got == 0) {
            return bytes;
        }
        bytes.append(chunk, got);
        if (bytes.size() > maxInputBytes) {
            return tooLarge(name);
        }
    }
}

} // namespace

Result<QByteArray> readImportFile(const QString& path) {
    const QString name = QFileInfo(path).fileName().isEmpty() ? path : QFileInfo(path).fileName();
    // Non-blocking, so that a named pipe without a writer does not hold us here.
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (file.get() < 0) {
        const int reason = errno;
        if (reason == ENXIO) {
            return failure(ErrorCode::InvalidInput,
                           Words::tr("“%1” is not an ordinary file and cannot be imported.").arg(name));
        }
        return notOpened(name, reason);
    }
    struct stat info{};
    if (::fstat(file.get(), &info) != 0) {
        return notOpened(name, errno);
    }
    if (S_ISDIR(info.st_mode)) {
        return failure(ErrorCode::InvalidInput,
                       Words::tr("“%1” is a folder. Import the files in it instead.").arg(name));
    }
    if (!S_ISREG(info.st_mode)) {
        return failure(ErrorCode::InvalidInput,
                       Words::tr("“%1” is not an ordinary file and cannot be imported.").arg(name));
    }
    if (info.st_size > maxInputBytes) {
        return tooLarge(name);
    }
    auto bytes = readAll(file.get(), name, info.st_size);
    if (bytes && bytes->isEmpty()) {
        return failure(ErrorCode::InvalidInput, Words::tr("“%1” is empty.").arg(name));
    }
    return bytes;
}

} // namespace gainsay::import
