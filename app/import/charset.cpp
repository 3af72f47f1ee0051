// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/charset.h"

#include "app/import/charsetjudge.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <array>
#include <cstring>
#include <limits>

namespace gainsay::import {
namespace {

using namespace Qt::StringLiterals;

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

/// Eight bytes at once, for a first glance at them: most text is plain ASCII.
class EightBytes {
public:
    static constexpr qsizetype size = 8;
    explicit EightBytes(const char* bytes) { std::memcpy(&m_bytes, bytes, size); }

    [[nodiscard]] bool areAscii() const { return (m_bytes & highBits) == 0; }
    /// Whether one of them may be a control character; of ASCII bytes exactly that.
    [[nodiscard]] bool mayHoldControl() const {
        constexpr quint64 spaces = 0x2020202020202020;
        return ((m_bytes - spaces) & ~m_bytes & highBits) != 0;
    }

private:
    static constexpr quint64 highBits = 0x8080808080808080;
    quint64 m_bytes = 0;
};

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
        while (i + EightBytes::size <= bytes.size() && EightBytes(bytes.data() + i).areAscii()) {
            i += EightBytes::size;
        }
        if (i == bytes.size()) {
            break;
        }
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

/// How much speaks for characters being text, as a share of them: spaces, line ends and full stops for it; controls,
/// unassigned characters and what could not be decoded much against it.
double textLikeness(QStringView text) {
    constexpr double weightOfNoText = 20;
    static const QString usual = QStringLiteral(" \n\u3000\u3001\u3002.");
    double likeness = 0;
    for (const QChar c : text) {
        const auto category = c.category();
        const bool isSpace = c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
        const bool noText = (category == QChar::Other_Control && !isSpace) || category == QChar::Other_NotAssigned ||
                            category == QChar::Other_PrivateUse || c == QChar::ReplacementCharacter;
        likeness += noText ? -weightOfNoText : usual.contains(c) ? 1 : 0;
    }
    return text.isEmpty() ? 0 : likeness / static_cast<double>(text.size());
}

/// UTF-16 or UTF-32 without a mark. Nearly every text has spaces or line feeds, which are written with NUL there, as no
/// character of another encoding is; and only one order of the bytes makes text of the rest.
QString guessWide(QByteArrayView sample) {
    constexpr qsizetype judgedLength = 16 * 1024; // a multiple of four: no character is cut in two
    constexpr qsizetype shortest = 8;
    QString best;
    if (sample.size() < shortest || !sample.contains('\0')) {
        return best;
    }
    const auto judged = sample.first(std::min(sample.size() - sample.size() % 4, judgedLength));
    double most = 0;
    for (const char* charset : {"UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"}) {
        QStringDecoder decoder(charset, QStringDecoder::Flag::Stateless);
        const double likeness = textLikeness(QString(decoder.decode(judged)));
        if (likeness > most) {
            most = likeness;
            best = QLatin1StringView(charset);
        }
    }
    return best;
}

/// NUL, or more control characters than any text has.
bool isBinary(QByteArrayView sample) {
    if (sample.contains('\0')) {
        return true;
    }
    qsizetype controls = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        while (i + EightBytes::size <= sample.size() && !EightBytes(sample.data() + i).mayHoldControl()) {
            i += EightBytes::size;
        }
        if (i == sample.size()) {
            break;
        }
        const auto code = static_cast<uchar>(sample[i]);
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

/// Encodings of one byte a character; of those that decode a text alike the first is named.
constexpr std::array singleByteCharsets{
    "windows-1252", "windows-1251", "windows-1250", "windows-1253", "windows-1254",   "windows-1255", "windows-1256",
    "windows-1257", "ISO-8859-2",   "ISO-8859-15",  "ISO-8859-5",   "ISO-8859-6",     "ISO-8859-7",   "ISO-8859-8",
    "ISO-8859-13",  "KOI8-U",       "IBM866",       "IBM855",       "x-mac-cyrillic", "macintosh",    "windows-1258",
};

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

/// The encoding that makes the most plausible text of the bytes. What uchardet says counts where several do nearly as
/// well, and alone says which of those with several bytes a character it is.
QString guessByOutcome(QByteArrayView sample) {
    constexpr qsizetype judgedLength = 64 * 1024;
    constexpr double worthOfGuess = 0.004;
    constexpr double costOfOldMachines = 0.1; // encodings that are hardly ever met
    const auto judged = sample.first(std::min(sample.size(), judgedLength));
    const auto costOf = [&](const QString& charset) {
        const auto decoded = decodeAs(judged, charset);
        return decoded ? implausibility(decoded->text) : std::numeric_limits<double>::max();
    };
    QString best = guessStatistically(sample);
    double least = best.isEmpty() ? std::numeric_limits<double>::max() : costOf(best) - worthOfGuess;
    for (const QLatin1StringView rare : {"IBM8"_L1, "MAC-"_L1, "ISO-8859-3"_L1, "ISO-8859-4"_L1, "ISO-8859-10"_L1,
                                         "ISO-8859-14"_L1, "ISO-8859-16"_L1, "VISCII"_L1}) {
        least += best.startsWith(rare) ? costOfOldMachines : 0;
    }
    for (const char* charset : singleByteCharsets) {
        const QLatin1StringView name(charset);
        const double cost =
            costOf(name) + (name.startsWith("IBM"_L1) || name.startsWith("mac"_L1) ? costOfOldMachines : 0);
        if (cost < least) {
            best = name;
            least = cost;
        }
    }
    return best;
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
    if (const QString wide = guessWide(sample); !wide.isEmpty()) {
        return decodeAs(bytes, wide);
    }
    if (isBinary(sample)) {
        return std::nullopt;
    }
    if (sample.contains('\x1B') && (sample.contains("\x1B$B") || sample.contains("\x1B$@"))) {
        return decodeAs(bytes, QStringLiteral("ISO-2022-JP"));
    }
    const auto utf8 = checkUtf8(bytes);
    // A few broken bytes in a long text are damage, not another encoding.
    if (utf8.invalid * 100 <= utf8.valid) {
        return decodeAs(bytes, QStringLiteral("UTF-8"));
    }
    const auto readAs = [&](const QString& charset) {
        const bool isKnownWrong = charset.isEmpty() || supersetOf(charset).startsWith(u"UTF-", Qt::CaseInsensitive);
        auto decoded = isKnownWrong ? std::nullopt : decodeAs(bytes, charset);
        return decoded && !isGarbled(*decoded) ? decoded : std::nullopt;
    };
    if (auto decoded = readAs(declared.toString())) {
        return decoded;
    }
    if (auto decoded = readAs(guessByOutcome(sample))) {
        return decoded;
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
