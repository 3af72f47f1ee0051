// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/worker/serve.h"

#include "app/import/entities/listingreader.h"
#include "app/import/pdf/pagedrawing.h"
#include "app/import/workerexit.h"
#include "app/import/workerprotocol.h"

#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>

namespace gainsay::worker {
namespace {

/// All `length` bytes, or fewer at the end of the input.
QByteArray readExactly(qsizetype length) {
    QByteArray bytes(length, Qt::Uninitialized);
    qsizetype got = 0;
    while (got < length) {
        const auto more = ::read(STDIN_FILENO, bytes.data() + got, static_cast<size_t>(length - got));
        if (more < 0 && errno == EINTR) {
            continue;
        }
        if (more <= 0) {
            break;
        }
        got += more;
    }
    bytes.truncate(got);
    return bytes;
}

bool writeAll(QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const auto written = ::write(STDOUT_FILENO, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        bytes = bytes.sliced(written);
    }
    return true;
}

qint64 processorMilliseconds() {
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto milliseconds = [](const timeval& time) { return qint64{time.tv_sec} * 1000 + time.tv_usec / 1000; };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

/// Does what the request asks for; members go out at once. False where nobody listens any more.
bool answer(const import::Extractor& extractor, const import::WorkerRequest& request, const QString& sandbox) {
    import::WorkerReply reply{{}, sandbox, 0, std::nullopt, std::nullopt};
    if (request.page) {
        auto picture = import::drawPage(request.bytes, *request.page, request.hints);
        if (picture) {
            reply.picture = std::move(*picture);
        } else {
            reply.result = passOn(picture);
        }
    } else if (request.isListing) {
        auto listing = import::readEntityListing(request.bytes, request.hints);
        if (listing) {
            reply.listing = std::move(*listing);
        } else {
            reply.result = passOn(listing);
        }
    } else {
        const auto handOn = [](const import::Member& member) { return writeAll(import::toBytes(member)); };
        reply.result = extractor.read(request.bytes, request.hints, handOn, request.room);
    }
    reply.processorMilliseconds = processorMilliseconds();
    return writeAll(import::toBytes(reply));
}

} // namespace

int serve(const import::Extractor& extractor, const QString& sandbox) {
    while (true) {
        const QByteArray start = readExactly(import::FrameHead::size);
        if (start.isEmpty()) {
            return import::WorkerDone;
        }
        const auto head = import::FrameHead::forRequest(start);
        if (!head) {
            return import::WorkerBadRequest;
        }
        const auto request = import::parseRequest(*head, readExactly(static_cast<qsizetype>(head->rest())));
        if (!request) {
            return import::WorkerBadRequest;
        }
        if (!answer(extractor, *request, sandbox)) {
            return import::WorkerDone;
        }
    }
}

} // namespace gainsay::worker
