// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace gainsay::import {

/// Takes RTF apart: groups, control words, bytes of text.
class RtfTokens {
public:
    struct Token {
        enum class Kind { GroupBegins, GroupEnds, Word, Byte };
        Kind kind = Kind::Byte;
        QByteArrayView word;          ///< of a control word or symbol, "par", "*"
        std::optional<int> parameter; ///< of a control word
        char byte = 0;                ///< of text, "\'hh" decoded
    };

    explicit RtfTokens(QByteArrayView bytes)
        : m_bytes(bytes) {}

    /// The next token; nothing at the end. The data of \bin is skipped.
    [[nodiscard]] std::optional<Token> next();

private:
    Token readControl();
    [[nodiscard]] char at(qsizetype offset) const {
        return m_place + offset < m_bytes.size() ? m_bytes[m_place + offset] : '\0';
    }

    QByteArrayView m_bytes;
    qsizetype m_place = 0;
};

} // namespace gainsay::import
