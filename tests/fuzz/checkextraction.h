// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/extractor.h"
#include "app/import/workerprotocol.h"

#include <cstdint>
#include <cstdlib>

namespace gainsay::fuzz {

/// Ends the program: the fuzzer keeps the input that led here.
inline void require(bool condition) {
    if (!condition) {
        std::abort();
    }
}

/// Extracts and checks what holds for every result: blocks ascend and fit their text, nothing undisplayable is in it,
/// the reply survives the way from the worker; and every failure has a message.
inline void checkExtraction(const std::uint8_t* data, size_t size, const import::ImportHints& hints) {
    static const import::Extractor extractor;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto found = extractor.extract(bytes, hints);
    if (!found) {
        require(!found.error().message.isEmpty());
        return;
    }
    const QString& text = found->text.text();
    require(!found->title.isEmpty() && !text.isEmpty());
    require(!text.contains(u'\r') && !text.contains(QChar(0)) && text.isValidUtf16());
    const QByteArray reply = import::toBytes(import::WorkerReply{*found, {}, 0});
    const auto head = import::FrameHead::forReply(QByteArrayView(reply).first(import::FrameHead::size));
    require(head.has_value());
    const auto read = import::parseReply(*head, reply.sliced(import::FrameHead::size));
    require(read && read->result && *read->result && (*read->result)->text.text() == text &&
            (*read->result)->text.blocks() == found->text.blocks());
}

} // namespace gainsay::fuzz
