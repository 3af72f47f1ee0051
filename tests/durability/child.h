// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <sys/wait.h>
#include <unistd.h>

#include <array>

namespace gainsay::test {

/// Runs something in a child and returns what it writes; "died" where it did.
template <typename Work>
QByteArray inChild(Work work) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        qFatal("no pipe");
    }
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        const QByteArray words = work();
        const auto written = write(ends[1], words.constData(), static_cast<size_t>(words.size()));
        _exit(written == words.size() ? 0 : 1);
    }
    close(ends[1]);
    QByteArray words;
    std::array<char, 4096> buffer{};
    for (ssize_t size = 0; (size = read(ends[0], buffer.data(), buffer.size())) > 0;) {
        words.append(buffer.data(), size);
    }
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? words : QByteArray("died");
}

} // namespace gainsay::test
