// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/archive/inflater.h"

#define ZLIB_CONST // the input is not written to
#include <zlib.h>

#include <array>

namespace gainsay::import {

struct Inflater::State {
    z_stream stream{};
    std::array<Bytef, 64 * 1024> piece{};
    bool gzip = false;
    bool ended = false;
    bool damaged = false;

    /// At the end of one stream: the next one, where one follows.
    void goOn() {
        const bool follows = gzip && stream.avail_in > 1 && stream.next_in[0] == 0x1F && stream.next_in[1] == 0x8B;
        ended = !follows || ::inflateReset(&stream) != Z_OK;
    }
};

Inflater::Inflater(QByteArrayView bytes, Format format)
    : m_state(std::make_unique<State>()) {
    constexpr int gzipHeader = 16; // added to the size of the window, as zlib wants it; a raw stream has it negative
    const int window = format == Format::Gzip   ? MAX_WBITS + gzipHeader
                       : format == Format::Zlib ? MAX_WBITS
                                                : -MAX_WBITS;
    m_state->gzip = format == Format::Gzip;
    m_state->stream.next_in = reinterpret_cast<const Bytef*>(bytes.data());
    m_state->stream.avail_in = static_cast<uInt>(bytes.size());
    m_state->ended = m_state->damaged = ::inflateInit2(&m_state->stream, window) != Z_OK;
}

Inflater::~Inflater() {
    ::inflateEnd(&m_state->stream);
}

QByteArrayView Inflater::next() {
    State& state = *m_state;
    state.stream.next_out = state.piece.data();
    state.stream.avail_out = static_cast<uInt>(state.piece.size());
    while (!state.ended && state.stream.avail_out > 0) {
        const int status = ::inflate(&state.stream, Z_NO_FLUSH);
        if (status == Z_STREAM_END) {
            state.goOn();
        } else if (status != Z_OK) { // also where the input ends before the stream does
            state.ended = state.damaged = true;
        }
    }
    const auto length = static_cast<qsizetype>(state.piece.size() - state.stream.avail_out);
    return {reinterpret_cast<const char*>(state.piece.data()), length};
}

bool Inflater::isDamaged() const {
    return m_state->damaged;
}

} // namespace gainsay::import
