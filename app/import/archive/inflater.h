// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>

namespace gainsay::import {

/// Unpacks what was compressed with deflate (RFC 1951) piece by piece, and keeps everything that comes before damage or
/// a cut. Several gzip streams end to end are one, as in web archives.
class Inflater {
public:
    enum class Format { Gzip, Zlib, Raw };

    /// The bytes must outlive this.
    Inflater(QByteArrayView bytes, Format format);
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    ~Inflater();

    /// The next piece, which is valid until the next call; empty at the end, and where no more can be read.
    [[nodiscard]] QByteArrayView next();
    /// Whether it ended before the content did.
    [[nodiscard]] bool isDamaged() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace gainsay::import
