// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/workerprocess.h"

#include "app/base/translation.h"
#include "app/import/workerexit.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace gainsay::import {
namespace {

using Clock = std::chrono::steady_clock;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Turns a stop request into something that poll() sees.
class StopSignal {
public:
    explicit StopSignal(const std::stop_token& stop)
        : m_event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
        , m_callback(stop, [this] {
            const quint64 one = 1;
            [[maybe_unused]] const auto written = ::write(m_event, &one, sizeof one);
        }) {}
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;
    ~StopSignal() {
        // The callback is taken off first: members die in reverse order, this body before them all.
        m_callback.reset();
        ::close(m_event);
    }
    [[nodiscard]] int descriptor() const { return m_event; }

private:
    struct Callback {
        template <typename Function>
        Callback(const std::stop_token& stop, Function function)
            : held(std::make_unique<std::stop_callback<std::function<void()>>>(stop, std::move(function))) {}
        void reset() { held.reset(); }
        std::unique_ptr<std::stop_callback<std::function<void()>>> held;
    };

    int m_event;
    Callback m_callback;
};

/// What is left of the time, for poll().
int remaining(Clock::time_point deadline) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    return static_cast<int>(std::clamp<decltype(left)>(left, 0, 60'000));
}

/// The worker needs nothing of our environment but where to find libraries, and what sanitizers are told.
std::vector<std::string> workerEnvironment() {
    std::vector<std::string> environment{"LC_ALL=C.UTF-8", "TZ=UTC", "QT_ENABLE_REGEXP_JIT=0"};
    for (const char* name : {"LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (const char* value = std::getenv(name)) {
            environment.push_back(std::string(name) + '=' + value);
        }
    }
    return environment;
}

/// Starts the program with `socket` as its standard input and output. Returns errno.
int spawn(const QByteArray& program, int socket, pid_t& process) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    auto environment = workerEnvironment();
    std::vector<char*> pointers;
    for (std::string& entry : environment) {
        pointers.push_back(entry.data());
    }
    pointers.push_back(nullptr);
    QByteArray name = program;
    QByteArray language = "--language=" + currentLanguage().toLatin1();
    const bool isEnglish = currentLanguage() == spokenLanguages().first();
    char* arguments[] = {name.data(), isEnglish ? nullptr : language.data(), nullptr};
    const int error = ::posix_spawn(&process, program.constData(), &actions, &attributes, arguments, pointers.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

/// The state of one request on its way out and its reply on its way in.
class Transfer {
public:
    Transfer(int socket, const WorkerRequest& request)
        : m_socket(socket)
        , m_prefix(requestPrefix(request))
        , m_body(request.bytes)
        , m_room(request.room) {}

    [[nodiscard]] bool sending() const { return m_sent < m_prefix.size() + m_body.size(); }
    [[nodiscard]] bool complete() const { return m_reply.has_value(); }

    /// False where the other side is gone.
    bool send() {
        const QByteArray& part = m_sent < m_prefix.size() ? m_prefix : m_body;
        const qsizetype offset = m_sent < m_prefix.size() ? m_sent : m_sent - m_prefix.size();
        const auto sent = ::send(m_socket, part.constData() + offset, static_cast<size_t>(part.size() - offset),
                                 MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0) {
            m_sent += sent;
        }
        return sent >= 0 || errno == EAGAIN || errno == EINTR;
    }

    /// False where the other side is gone or talks nonsense.
    bool receive() {
        const qsizetype wanted =
            m_head ? static_cast<qsizetype>(m_head->rest()) - m_rest.size() : FrameHead::size - m_start.size();
        QByteArray& target = m_head ? m_rest : m_start;
        std::array<char, 64 * 1024> chunk;
        const auto got =
            ::recv(m_socket, chunk.data(), std::min(chunk.size(), static_cast<size_t>(wanted)), MSG_DONTWAIT);
        if (got < 0) {
            return errno == EAGAIN || errno == EINTR;
        }
        target.append(chunk.data(), got);
        if (!m_head && m_start.size() == FrameHead::size) {
            m_head = FrameHead::forReply(m_start);
            if (!m_head) {
                return false;
            }
            m_rest.reserve(static_cast<qsizetype>(m_head->rest()));
        }
        return got > 0 && (!m_head || static_cast<quint64>(m_rest.size()) < m_head->rest() || takeFrame());
    }

    [[nodiscard]] Result<WorkerProcess::Answer> answer() {
        if (!*m_reply) {
            return passOn(*m_reply);
        }
        return WorkerProcess::Answer{std::move(**m_reply), std::move(m_members)};
    }

private:
    /// Takes one frame in; false where the worker sends more than it may.
    bool takeFrame() {
        const auto mapLength = m_head->mapLength;
        auto part = parseReplyPart(*m_head, std::exchange(m_rest, {}));
        m_head.reset();
        m_start.clear();
        if (!part) {
            m_reply = passOn(part);
        } else if (auto* reply = std::get_if<WorkerReply>(&*part)) {
            m_reply = std::move(*reply);
        } else {
            m_members.push_back(std::move(std::get<Member>(*part)));
            m_memberBytes += m_members.back().bytes.size();
            m_memberMaps += mapLength;
            return mapLength <= maxMemberMap && m_memberMaps <= maxMemberMaps && m_memberBytes <= m_room.bytes &&
                   static_cast<qsizetype>(m_members.size()) <= m_room.members;
        }
        return true;
    }

    int m_socket;
    QByteArray m_prefix;
    QByteArray m_body;
    qsizetype m_sent = 0;
    QByteArray m_start;
    std::optional<FrameHead> m_head;
    QByteArray m_rest;
    std::vector<Member> m_members;
    UnpackRoom m_room; ///< for the members
    qint64 m_memberBytes = 0;
    qint64 m_memberMaps = 0;
    std::optional<Result<WorkerReply>> m_reply;
};

enum class Outcome { Replied, Died, TimedOut, Stopped };

Outcome run(Transfer& transfer, int socket, int stopEvent, Clock::time_point deadline) {
    while (!transfer.complete()) {
        const short wanted = static_cast<short>(POLLIN | (transfer.sending() ? POLLOUT : 0));
        std::array<pollfd, 2> watched{{{socket, wanted, 0}, {stopEvent, POLLIN, 0}}};
        const int ready = ::poll(watched.data(), watched.size(), remaining(deadline));
        if ((watched[1].revents & POLLIN) != 0) {
            return Outcome::Stopped;
        }
        if (ready == 0 && Clock::now() >= deadline) {
            return Outcome::TimedOut;
        }
        if (ready <= 0) {
            continue;
        }
        if ((watched[0].revents & (POLLIN | POLLHUP | POLLERR)) != 0 && !transfer.receive()) {
            return Outcome::Died;
        }
        if ((watched[0].revents & POLLOUT) != 0 && transfer.sending() && !transfer.send()) {
            return Outcome::Died;
        }
        if (Clock::now() >= deadline && !transfer.complete()) {
            return Outcome::TimedOut;
        }
    }
    return Outcome::Replied;
}

Error failed(const QString& message, const QString& detail) {
    return {ErrorCode::WorkerFailed, message, detail};
}

Error tookTooLong(const ImportHints& hints, const QString& detail) {
    return failed(
        Words::tr("%1 took too long to read, so reading was stopped. It may be damaged or made to cause harm; "
                  "copying the article "
                  "in the browser and pasting it may help.")
            .arg(describeInput(hints)),
        detail);
}

/// What the end of a worker means to the user.
Error explain(int status, const ImportHints& hints) {
    const QString what = describeInput(hints);
    if (WIFEXITED(status)) {
        const QString detail = QStringLiteral("gainsay-extract: exit code %1").arg(WEXITSTATUS(status));
        if (WEXITSTATUS(status) == WorkerOutOfMemory) {
            return failed(
                Words::tr("%1 needs more memory than reading one article may take. Import only the part you need.")
                    .arg(what),
                detail);
        }
        if (WEXITSTATUS(status) == WorkerNoSandbox) {
            return failed(
                Words::tr("%1 was not read, because this system did not let the reading program be locked up safely.")
                    .arg(what),
                detail);
        }
        return failed(
            Words::tr("%1 could not be read: the reading program gave up. The file may be damaged.").arg(what), detail);
    }
    const int signal = WTERMSIG(status);
    const QString detail =
        QStringLiteral("gainsay-extract: signal %1 (%2)").arg(signal).arg(QLatin1StringView(::strsignal(signal)));
    if (signal == SIGXCPU) {
        return tookTooLong(hints, detail);
    }
    if (signal == SIGSYS) {
        return failed(Words::tr("%1 made the reading program attempt something forbidden, so it was stopped. Treat the "
                                "file as hostile.")
                          .arg(what),
                      detail);
    }
    return failed(
        Words::tr("%1 could not be read: the reading program crashed on it. Nothing else is affected.").arg(what),
        detail);
}

} // namespace

WorkerProcess::WorkerProcess(pid_t process, int socket)
    : m_process(process)
    , m_socket(socket) {}

WorkerProcess::~WorkerProcess() {
    killAndReap();
    ::close(m_socket);
}

Result<std::unique_ptr<WorkerProcess>> WorkerProcess::start(const QString& program) {
    std::array<int, 2> sockets{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0) {
        return std::unexpected(failed(
            Words::tr(
                "No reading program could be started: the system is out of resources. Close something and try again."),
            QString::fromLocal8Bit(std::strerror(errno))));
    }
    pid_t process = -1;
    const int error = spawn(QFile::encodeName(program), sockets[1], process);
    ::close(sockets[1]);
    if (error != 0) {
        ::close(sockets[0]);
        return std::unexpected(
            failed(Words::tr("The reading program “%1” could not be started. Install Gainsay again.").arg(program),
                   QString::fromLocal8Bit(std::strerror(error))));
    }
    return std::unique_ptr<WorkerProcess>(new WorkerProcess(process, sockets[0]));
}

bool WorkerProcess::isIdle() const {
    pollfd watched{m_socket, POLLIN, 0};
    return m_process > 0 && ::poll(&watched, 1, 0) == 0;
}

Result<WorkerProcess::Answer> WorkerProcess::exchange(const WorkerRequest& request, std::chrono::milliseconds limit,
                                                      const std::stop_token& stop) {
    const StopSignal stopped(stop);
    Transfer transfer(m_socket, request);
    switch (run(transfer, m_socket, stopped.descriptor(), Clock::now() + limit)) {
    case Outcome::Stopped:
        killAndReap();
        return failure(ErrorCode::Cancelled, Words::tr("Reading was cancelled."));
    case Outcome::TimedOut:
        killAndReap();
        return std::unexpected(tookTooLong(request.hints, QStringLiteral("no reply in %1 ms").arg(limit.count())));
    case Outcome::Died:
        return std::unexpected(buried(request.hints));
    case Outcome::Replied:
        break;
    }
    auto answer = transfer.answer();
    if (!answer) {
        killAndReap();
    }
    return answer;
}

Error WorkerProcess::buried(const ImportHints& hints) {
    // The socket closes a moment before the process can be reaped; one that lives on talked nonsense and is killed.
    siginfo_t info{};
    for (int attempt = 0; attempt < 50; ++attempt) {
        if (::waitid(P_PID, static_cast<id_t>(m_process), &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
            info.si_pid != 0) {
            break;
        }
        ::poll(nullptr, 0, 2);
    }
    killAndReap();
    return explain(m_status, hints);
}

void WorkerProcess::killAndReap() {
    if (m_process <= 0) {
        return;
    }
    ::kill(m_process, SIGKILL);
    while (::waitpid(m_process, &m_status, 0) < 0 && errno == EINTR) {
    }
    m_process = -1;
}

} // namespace gainsay::import
