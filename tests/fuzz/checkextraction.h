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

/// A member is bytes or a refusal with its reason, and survives the way from the worker.
inline void checkMember(const import::Member& member) {
    require(!member.refused || (member.bytes.isEmpty() && !member.refused->message.isEmpty()));
    const QByteArray frame = import::toBytes(member);
    const auto head = import::FrameHead::forReply(QByteArrayView(frame).first(import::FrameHead::size));
    require(head.has_value());
    const auto part = import::parseReplyPart(*head, frame.sliced(import::FrameHead::size));
    const auto* came = part ? std::get_if<import::Member>(&*part) : nullptr;
    // Long hints are cut on their way, once.
    require(came != nullptr && came->bytes == member.bytes && came->refused == member.refused &&
            member.hints.fileName.startsWith(came->hints.fileName) && import::toBytes(*came) == frame);
}

/// Reads and checks what holds for every result: blocks ascend and fit their text, nothing undisplayable is in it,
/// the reply survives the way from the worker; and every failure has a message.
inline void checkExtraction(const QByteArray& bytes, const import::ImportHints& hints) {
    static const import::Extractor extractor;
    const auto found = extractor.read(bytes, hints, [](const import::Member& member) {
        checkMember(member);
        return true;
    });
    if (!found) {
        require(!found.error().message.isEmpty());
        return;
    }
    if (!*found) {
        return;
    }
    const domain::Extraction& article = **found;
    const QString& text = article.text.text();
    require(!article.title.isEmpty() && !text.isEmpty());
    require(!text.contains(u'\r') && !text.contains(QChar(0)) && text.isValidUtf16());
    const QByteArray reply = import::toBytes(import::WorkerReply{article, {}, 0});
    const auto head = import::FrameHead::forReply(QByteArrayView(reply).first(import::FrameHead::size));
    require(head.has_value());
    const auto read = import::parseReply(*head, reply.sliced(import::FrameHead::size));
    require(read && read->result && *read->result && (*read->result)->text.text() == text &&
            (*read->result)->text.blocks() == article.text.blocks());
}

inline void checkExtraction(const std::uint8_t* data, size_t size, const import::ImportHints& hints) {
    checkExtraction(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)), hints);
}

} // namespace gainsay::fuzz
