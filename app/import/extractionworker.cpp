// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/extractionworker.h"

#include "app/import/inputchecks.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <unistd.h>

#include <array>
#include <utility>

namespace gainsay::import {
namespace {

constexpr size_t mostIdle = 8;
/// A process may use 75 s of processor time in all; it is retired long before, so that every item can have its share.
constexpr qint64 retirementMilliseconds = 15'000;

QString runningProgramFolder() {
    // Not QCoreApplication::applicationDirPath(), which wants an application object.
    std::array<char, 4096> path{};
    const auto length = ::readlink("/proc/self/exe", path.data(), path.size());
    return length > 0 ? QFileInfo(QString::fromLocal8Bit(path.data(), length)).path() : QString();
}

} // namespace

ExtractionWorker::ExtractionWorker()
    : ExtractionWorker(Options{}) {}

ExtractionWorker::ExtractionWorker(Options options)
    : m_options(std::move(options)) {
    if (m_options.program.isEmpty()) {
        m_options.program = defaultProgram();
    }
}

ExtractionWorker::~ExtractionWorker() = default;

QString ExtractionWorker::defaultProgram() {
    const QString folder = runningProgramFolder();
    for (const auto& place : {QStringLiteral("/gainsay-extract"), QStringLiteral("/../libexec/gainsay/gainsay-extract"),
                              QStringLiteral("/../libexec/gainsay-extract")}) {
        const QFileInfo candidate(folder + place);
        if (candidate.isExecutable() && candidate.isFile()) {
            return candidate.absoluteFilePath();
        }
    }
    return folder + QStringLiteral("/gainsay-extract");
}

Result<ExtractionWorker::Worker> ExtractionWorker::take() {
    {
        const std::scoped_lock lock(m_mutex);
        while (!m_idle.empty()) {
            Worker worker = std::move(m_idle.back());
            m_idle.pop_back();
            if (worker.process->isIdle()) {
                return worker;
            }
        }
    }
    auto process = WorkerProcess::start(m_options.program);
    if (!process) {
        return passOn(process);
    }
    return Worker{std::move(*process), 0};
}

void ExtractionWorker::giveBack(Worker worker, const WorkerReply& reply) {
    const std::scoped_lock lock(m_mutex);
    m_sandbox = reply.sandbox;
    ++worker.items;
    if (worker.items < m_options.itemsPerProcess && reply.processorMilliseconds < retirementMilliseconds &&
        m_idle.size() < mostIdle) {
        m_idle.push_back(std::move(worker));
    }
}

Result<WorkerProcess::Answer> ExtractionWorker::ask(const WorkerRequest& request, const std::stop_token& stop) {
    if (auto sized = checkSize(request.bytes.size(), request.hints); !sized) {
        return passOn(sized);
    }
    if (stop.stop_requested()) {
        return failure(ErrorCode::Cancelled, QCoreApplication::translate("Import", "Reading was cancelled."));
    }
    auto worker = take();
    if (!worker) {
        return passOn(worker);
    }
    auto answer = worker->process->exchange(request, m_options.limit, stop);
    if (answer) {
        giveBack(std::move(*worker), answer->reply);
    }
    return answer;
}

Result<Reading> ExtractionWorker::read(const QByteArray& bytes, const ImportHints& hints, const std::stop_token& stop,
                                       UnpackRoom room) {
    auto answer = ask({hints, bytes, room, std::nullopt, false}, stop);
    if (!answer) {
        return passOn(answer);
    }
    if (!answer->reply.result) {
        return passOn(answer->reply.result);
    }
    Reading reading;
    reading.article = std::move(*answer->reply.result);
    reading.members = std::move(answer->members);
    return reading;
}

Result<domain::PagePicture> ExtractionWorker::draw(const QByteArray& bytes, const domain::PageOrder& order,
                                                   const ImportHints& hints, const std::stop_token& stop) {
    auto answer = ask({hints, bytes, {}, order, false}, stop);
    if (!answer) {
        return passOn(answer);
    }
    if (!answer->reply.result) {
        return passOn(answer->reply.result);
    }
    if (!answer->reply.picture) {
        return failure(ErrorCode::WorkerFailed,
                       QCoreApplication::translate("Import", "The reading program drew nothing. Try again."));
    }
    return std::move(*answer->reply.picture);
}

Result<domain::EntityListing> ExtractionWorker::list(const QByteArray& bytes, const ImportHints& hints,
                                                     const std::stop_token& stop) {
    auto answer = ask({hints, bytes, {}, std::nullopt, true}, stop);
    if (!answer) {
        return passOn(answer);
    }
    if (!answer->reply.result) {
        return passOn(answer->reply.result);
    }
    if (!answer->reply.listing) {
        return failure(ErrorCode::WorkerFailed,
                       QCoreApplication::translate("Import", "The reading program listed nothing. Try again."));
    }
    return std::move(*answer->reply.listing);
}

Result<domain::Extraction> ExtractionWorker::extract(const QByteArray& bytes, const ImportHints& hints,
                                                     const std::stop_token& stop) {
    auto reading = read(bytes, hints, stop);
    if (!reading) {
        return passOn(reading);
    }
    return reading->article ? Result<domain::Extraction>(std::move(*reading->article))
                            : std::unexpected(onlyMembers(hints));
}

QString ExtractionWorker::sandbox() const {
    const std::scoped_lock lock(m_mutex);
    return m_sandbox;
}

} // namespace gainsay::import
