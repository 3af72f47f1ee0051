// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/import/workerprotocol.h"

#include <QString>

#include <sys/types.h>

#include <chrono>
#include <memory>
#include <stop_token>
#include <vector>

namespace gainsay::import {

/// One running gainsay-extract, on the other end of a socket pair. Destroying it kills the process. Not for two threads
/// at once. Needs no event loop.
class WorkerProcess {
public:
    /// Starts the program. Errors: WorkerFailed where it cannot be started.
    [[nodiscard]] static Result<std::unique_ptr<WorkerProcess>> start(const QString& program);
    WorkerProcess(const WorkerProcess&) = delete;
    WorkerProcess& operator=(const WorkerProcess&) = delete;
    ~WorkerProcess();

    /// A whole reply: its last frame, and the members that came before.
    struct Answer {
        WorkerReply reply;
        std::vector<Member> members;
    };

    /// Sends a request and waits for its reply. After any error but those inside a reply the process is dead.
    /// Errors: Cancelled at a stop request (at once), WorkerFailed at the deadline and at every kind of death.
    [[nodiscard]] Result<Answer> exchange(const WorkerRequest& request, std::chrono::milliseconds limit,
                                          const std::stop_token& stop);
    /// False once the process has gone away or said something unasked.
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] pid_t processId() const { return m_process; }

private:
    WorkerProcess(pid_t process, int socket);
    /// Kills if need be, waits for the end and says what happened.
    [[nodiscard]] Error buried(const ImportHints& hints);
    void killAndReap();

    pid_t m_process = -1; ///< -1 once reaped
    int m_socket = -1;
    int m_status = 0; ///< of waitpid(), once reaped
};

} // namespace gainsay::import
