// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <utility>

namespace gainsay::test {

/// A fork of this program that answers with some bytes. Made in both; each then goes its way.
class Child {
public:
    Child() {
        if (pipe(m_ends.data()) != 0 || (m_process = fork()) < 0) {
            qFatal("no further process");
        }
        close(std::exchange(m_ends[isChild() ? 0 : 1], -1));
    }
    Child(Child&& other) noexcept
        : m_ends(std::exchange(other.m_ends, {-1, -1}))
        , m_process(other.m_process) {}
    Child& operator=(Child&&) = delete;
    ~Child() {
        for (const int end : m_ends) {
            if (end >= 0) {
                close(end);
            }
        }
    }

    [[nodiscard]] bool isChild() const { return m_process == 0; }

    /// In the child: answers and ends it, without what a program does at its end.
    [[noreturn]] void end(const QByteArray& answer) const {
        const auto written = write(m_ends[1], answer.constData(), static_cast<size_t>(answer.size()));
        _exit(written == answer.size() ? 0 : 1);
    }

    /// In the parent: waits for it. "died" where it did.
    [[nodiscard]] QByteArray answer() const {
        QByteArray words;
        std::array<char, 4096> buffer{};
        for (ssize_t size = 0; (size = read(m_ends[0], buffer.data(), buffer.size())) > 0;) {
            words.append(buffer.data(), size);
        }
        int status = 0;
        waitpid(m_process, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? words : QByteArray("died");
    }

private:
    std::array<int, 2> m_ends{-1, -1};
    pid_t m_process = 0;
};

/// Runs something in a child and returns its answer; "died" where it did.
template <typename Work>
QByteArray inChild(Work work) {
    const Child child;
    if (child.isChild()) {
        child.end(work());
    }
    return child.answer();
}

} // namespace gainsay::test
