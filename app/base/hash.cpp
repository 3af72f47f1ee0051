// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"

#include "app/base/sha256blocks.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace gainsay {

QByteArray sha256(QByteArrayView bytes) {
    using namespace sha256blocks;
    const auto add = hasInstructions() ? addByInstructions : addPortably;
    const auto size = static_cast<size_t>(bytes.size());
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    State state = initialState;
    const size_t whole = size / blockSize;
    add(state, data, whole);
    // What is left, a bit that is set, zeros, and the length in bits: one block or two.
    std::array<unsigned char, 2 * blockSize> last{};
    const size_t left = size - whole * blockSize;
    std::copy_n(data + whole * blockSize, left, last.begin());
    last[left] = 0x80;
    const size_t blocks = left + 1 + sizeof(quint64) <= blockSize ? 1 : 2;
    qToBigEndian(quint64{size} * 8, last.data() + blocks * blockSize - sizeof(quint64));
    add(state, last.data(), blocks);
    QByteArray digest(sizeof(State), Qt::Uninitialized);
    for (size_t i = 0; i < state.size(); ++i) {
        qToBigEndian(state[i], digest.data() + i * sizeof(quint32));
    }
    return digest;
}

QString toHex(const QByteArray& digest) {
    return QString::fromLatin1(digest.toHex());
}

} // namespace gainsay
