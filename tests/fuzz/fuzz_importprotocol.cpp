// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/checkextraction.h"

using namespace gainsay;

/// The input is a frame, read as a request and as a reply.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size) {
    if (size < static_cast<size_t>(import::FrameHead::size)) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto start = QByteArrayView(bytes).first(import::FrameHead::size);
    const QByteArray rest = bytes.sliced(import::FrameHead::size);
    if (const auto head = import::FrameHead::forRequest(start)) {
        if (const auto request = import::parseRequest(*head, rest)) {
            const QByteArray again = import::requestPrefix(*request);
            const auto sameHead = import::FrameHead::forRequest(QByteArrayView(again).first(import::FrameHead::size));
            fuzz::require(sameHead && sameHead->bodyLength == head->bodyLength);
        }
    }
    if (const auto head = import::FrameHead::forReply(start)) {
        const auto reply = import::parseReply(*head, rest);
        fuzz::require(reply.has_value() || reply.error().code == ErrorCode::WorkerFailed);
    }
    return 0;
}
