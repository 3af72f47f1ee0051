// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/disksync.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace gainsay {

bool bringToDisk(QFileDevice& file) {
    return file.flush() && ::fsync(file.handle()) == 0;
}

bool bringToDisk(const QString& path) {
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDONLY | O_CLOEXEC); // NOLINT(cppcoreguidelines-pro-type-vararg)
    if (descriptor < 0) {
        return false;
    }
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace gainsay
