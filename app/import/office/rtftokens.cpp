// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/office/rtftokens.h"

#include <algorithm>

namespace gainsay::import {
namespace {

constexpr qsizetype longestNumber = 9;

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

std::optional<RtfTokens::Token> RtfTokens::next() {
    while (m_place < m_bytes.size()) {
        const char c = m_bytes[m_place];
        switch (c) {
        case '{':
            ++m_place;
            return Token{Token::Kind::GroupBegins, {}, {}, 0};
        case '}':
            ++m_place;
            return Token{Token::Kind::GroupEnds, {}, {}, 0};
        case '\r':
        case '\n':
        case '\0':
            ++m_place;
            break;
        case '\\':
            return readControl();
        default:
            ++m_place;
            return Token{Token::Kind::Byte, {}, {}, c};
        }
    }
    return std::nullopt;
}

RtfTokens::Token RtfTokens::readControl() {
    ++m_place;
    const char first = at(0);
    if (first == '\'') {
        const QByteArray hex =
            m_bytes.sliced(m_place + 1, std::min<qsizetype>(2, m_bytes.size() - m_place - 1)).toByteArray();
        m_place += 1 + hex.size();
        const QByteArray decoded = QByteArray::fromHex(hex);
        return {Token::Kind::Byte, {}, {}, decoded.isEmpty() ? ' ' : decoded[0]};
    }
    if (!isLetter(first)) {
        const auto length = std::min<qsizetype>(1, m_bytes.size() - m_place);
        const Token symbol{Token::Kind::Word, m_bytes.sliced(m_place, length), {}, 0};
        m_place += length;
        return symbol;
    }
    qsizetype end = 0;
    while (isLetter(at(end))) {
        ++end;
    }
    Token token{Token::Kind::Word, m_bytes.sliced(m_place, end), {}, 0};
    m_place += end;
    const qsizetype sign = at(0) == '-' && isDigit(at(1)) ? 1 : 0;
    qsizetype digits = sign;
    while (isDigit(at(digits))) {
        ++digits;
    }
    if (digits > sign) {
        token.parameter = m_bytes.sliced(m_place, std::min(digits, longestNumber + sign)).toInt();
        m_place += digits;
    }
    m_place += at(0) == ' ' ? 1 : 0;
    if (token.word == "bin") {
        m_place = std::min(m_bytes.size(), m_place + std::max(0, token.parameter.value_or(0)));
    }
    return token;
}

} // namespace gainsay::import
