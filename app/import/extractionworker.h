// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/extraction.h"
#include "app/import/hints.h"
#include "app/import/reading.h"
#include "app/import/workerprocess.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace gainsay::import {

/// Reads untrusted bytes in gainsay-extract, a separate process without file system, network and with bounded memory
/// and time. Usable from any number of threads at once, each of which gets a process of its own; processes are used
/// again for later items and replaced after a failure. Needs no event loop and no QCoreApplication.
class ExtractionWorker {
public:
    struct Options {
        QString program;                         ///< path of gainsay-extract; empty: defaultProgram()
        std::chrono::milliseconds limit{60'000}; ///< for one item
        int itemsPerProcess = 500;               ///< 1: a fresh process for every item
    };

    ExtractionWorker();
    explicit ExtractionWorker(Options options);
    ExtractionWorker(const ExtractionWorker&) = delete;
    ExtractionWorker& operator=(const ExtractionWorker&) = delete;
    ~ExtractionWorker();

    /// Blocks until the item is read: the article in it, and its members. A stop request ends it at once.
    /// Errors: what Extractor::read() says; WorkerFailed with the reason for every death of the process; Cancelled.
    [[nodiscard]] Result<Reading> read(const QByteArray& bytes, const ImportHints& hints,
                                       const std::stop_token& stop = {}, UnpackRoom room = {});

    /// The article alone; InvalidInput where there are only members.
    [[nodiscard]] Result<domain::Extraction> extract(const QByteArray& bytes, const ImportHints& hints,
                                                     const std::stop_token& stop = {});

    /// Draws a page of a PDF. Blocks, ends at a stop request, and has the same errors; and those of drawPage().
    [[nodiscard]] Result<domain::PagePicture> draw(const QByteArray& bytes, const domain::PageOrder& order,
                                                   const ImportHints& hints, const std::stop_token& stop = {});

    /// Reads a list of entities. Blocks, ends at a stop request, and has the same errors; and those of
    /// readEntityListing().
    [[nodiscard]] Result<domain::EntityListing> list(const QByteArray& bytes, const ImportHints& hints,
                                                     const std::stop_token& stop = {});

    /// How the last worker that answered was locked up: "seccomp+landlock+limits", or fewer of these. Empty before the
    /// first answer.
    [[nodiscard]] QString sandbox() const;

    /// gainsay-extract beside the running program, else in ../libexec/gainsay or ../libexec.
    [[nodiscard]] static QString defaultProgram();

private:
    struct Worker {
        std::unique_ptr<WorkerProcess> process;
        int items = 0;
    };

    [[nodiscard]] Result<Worker> take();
    [[nodiscard]] Result<WorkerProcess::Answer> ask(const WorkerRequest& request, const std::stop_token& stop);
    void giveBack(Worker worker, const WorkerReply& reply);

    Options m_options;
    mutable std::mutex m_mutex;
    std::vector<Worker> m_idle;
    QString m_sandbox;
};

} // namespace gainsay::import
