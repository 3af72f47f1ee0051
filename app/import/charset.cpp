// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/charset.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <uchardet/uchardet.h>

namespace gainsay::import {
namespace {

constexpr qsizetype sampleLength = qsizetype{1} << 20;
constexpr qsizetype declarationLength = 4096;

/// A label stands for the superset that is really in use under it (WHATWG Encoding Standard, section 4.2).
QString supersetOf(QStringView label) {
    static const QHash<QString, QString> supersets{
        {QStringLiteral("ascii"), QStringLiteral("windows-1252")},
        {QStringLiteral("us-ascii"), QStringLiteral("windows-1252")},
        {QStringLiteral("iso-8859-1"), QStringLiteral("windows-1252")},
        {QStringLiteral("latin1"), QStringLiteral("windows-1252")},
        {QStringLiteral("iso-8859-9"), QStringLiteral("windows-1254")},
        {QStringLiteral("iso-8859-11"), QStringLiteral("windows-874")},
        {QStringLiteral("tis-620"), QStringLiteral("windows-874")},
        {QStringLiteral("gb2312"), QStringLiteral("GB18030")},
        {QStringLiteral("gbk"), QStringLiteral("GB18030")},
        {QStringLiteral("shift_jis"), QStringLiteral("windows-31j")},
        {QStringLiteral("shift-jis"), QStringLiteral("windows-31j")},
        {QStringLiteral("sjis"), QStringLiteral("windows-31j")},
        {QStringLiteral("x-sjis"), QStringLiteral("windows-31j")},
        {QStringLiteral("euc-kr"), QStringLiteral("windows-949")},
        {QStringLiteral("uhc"), QStringLiteral("windows-949")},
        {QStringLiteral("ks_c_5601-1987"), QStringLiteral("windows-949")},
        {QStringLiteral("unicode"), QStringLiteral("UTF-16LE")},
        {QStringLiteral("utf8"), QStringLiteral("UTF-8")},
        {QStringLiteral("mac-cyrillic"), QStringLiteral("x-mac-cyrillic")},
        {QStringLiteral("viscii"), QStringLiteral("VISCII")},
    };
    const QString key = label.trimmed().toString().toLower();
    return supersets.value(key, label.trimmed().toString());
}

struct Utf8Check {
    qsizetype valid = 0;   ///< sequences of two bytes or more
    qsizetype invalid = 0; ///< bytes that fit nowhere
};

qsizetype utf8SequenceLength(uchar lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
        return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// Counts well-formed sequences; a sequence cut off by the end of the bytes counts as neither.
Utf8Check checkUtf8(QByteArrayView bytes) {
    Utf8Check check;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = static_cast<uchar>(bytes[i]);
        if (lead < 0x80) {
            continue;
        }
        const auto length = utf8SequenceLength(lead);
        if (length == 0) {
            ++check.invalid;
            continue;
        }
        qsizetype followers = 1;
        while (followers < length && i + followers < bytes.size() &&
               (static_cast<uchar>(bytes[i + followers]) & 0xC0) == 0x80) {
            ++followers;
        }
        if (followers == length) {
            ++check.valid;
        } else if (i + followers < bytes.size()) {
            ++check.invalid;
        }
        i += followers - 1;
    }
    return check;
}

/// UTF-16 without a mark: in Western text every other byte is NUL.
QString guessUtf16(QByteArrayView sample) {
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        (i % 2 == 0 ? even : odd) += sample[i] == '\0' ? 1 : 0;
    }
    const auto half = sample.size() / 2;
    if (half < 4) {
        return {};
    }
    if (odd * 10 > half * 4 && even * 50 < half) {
        return QStringLiteral("UTF-16LE");
    }
    return even * 10 > half * 4 && odd * 50 < half ? QStringLiteral("UTF-16BE") : QString();
}

/// NUL, or more control characters than any text has.
bool isBinary(QByteArrayView sample) {
    qsizetype controls = 0;
    for (const char byte : sample) {
        if (byte == '\0') {
            return true;
        }
        const auto code = static_cast<uchar>(byte);
        controls += code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f' && code != 0x1B ? 1 : 0;
    }
    return controls * 50 > sample.size();
}

QString guessStatistically(QByteArrayView sample) {
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (!detector || uchardet_handle_data(detector.get(), sample.data(), static_cast<size_t>(sample.size())) != 0) {
        return {};
    }
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get()));
}

std::optional<DecodedText> decodeAs(QByteArrayView bytes, const QString& charset) {
    const QString name = supersetOf(charset);
    QStringDecoder decoder(name.toLatin1().constData(), QStringDecoder::Flag::Stateless);
    if (!decoder.isValid()) {
        return std::nullopt;
    }
    QString text = decoder.decode(bytes);
    if (text.startsWith(QChar(0xFEFF))) {
        text.remove(0, 1);
    }
    return DecodedText{std::move(text), name};
}

/// More than one character in fifty is lost.
bool isGarbled(const DecodedText& decoded) {
    return decoded.text.count(QChar::ReplacementCharacter) * 50 > decoded.text.size();
}

} // namespace

std::optional<DecodedText> decodeText(QByteArrayView bytes, QStringView declared) {
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        return decodeAs(bytes, QLatin1StringView(QStringConverter::nameForEncoding(*marked)));
    }
    const auto sample = bytes.first(std::min(bytes.size(), sampleLength));
    if (const QString utf16 = guessUtf16(sample); !utf16.isEmpty()) {
        return decodeAs(bytes, utf16);
    }
    if (isBinary(sample)) {
        return std::nullopt;
    }
    if (sample.contains("\x1B$B") || sample.contains("\x1B$@")) {
        return decodeAs(bytes, QStringLiteral("ISO-2022-JP"));
    }
    const auto utf8 = checkUtf8(bytes);
    // A few broken bytes in a long text are damage, not another encoding.
    if (utf8.invalid * 100 <= utf8.valid) {
        return decodeAs(bytes, QStringLiteral("UTF-8"));
    }
    for (const QString& charset : {declared.toString(), guessStatistically(sample)}) {
        if (charset.isEmpty() || supersetOf(charset).startsWith(QLatin1StringView("UTF-"), Qt::CaseInsensitive)) {
            continue;
        }
        if (auto decoded = decodeAs(bytes, charset); decoded && !isGarbled(*decoded)) {
            return decoded;
        }
    }
    return decodeAs(bytes, QStringLiteral("windows-1252"));
}

QString declaredCharset(QByteArrayView bytes) {
    const QString start = QString::fromLatin1(bytes.first(std::min(bytes.size(), declarationLength)));
    static const QRegularExpression declaration(
        QStringLiteral(R"((?:<meta\b[^>]*?\bcharset\s*=|<\?xml\b[^>]*?\bencoding\s*=)\s*["']?\s*([\w.:-]+))"),
        QRegularExpression::CaseInsensitiveOption);
    return declaration.match(start).captured(1);
}

QString charsetOfMediaType(QStringView mediaType) {
    static const QRegularExpression parameter(QStringLiteral(R"(;\s*charset\s*=\s*["']?([\w.:-]+))"),
                                              QRegularExpression::CaseInsensitiveOption);
    return parameter.matchView(mediaType).captured(1);
}

} // namespace gainsay::import
