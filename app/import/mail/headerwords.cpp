// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/mail/headerwords.h"

#include "app/import/charset.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringDecoder>

namespace gainsay::import {
namespace {

constexpr qsizetype longestHeader = 64 * 1024;

QByteArray fromQ(const QByteArray& encoded) {
    QByteArray bytes;
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded[i] == '=' && i + 2 < encoded.size()) {
            bytes += QByteArray::fromHex(encoded.sliced(i + 1, 2));
            i += 2;
        } else {
            bytes += encoded[i] == '_' ? ' ' : encoded[i];
        }
    }
    return bytes;
}

QString decoded(const QByteArray& bytes, const QByteArray& charset) {
    QStringDecoder decoder(charset.constData());
    if (decoder.isValid()) {
        return decoder.decode(bytes);
    }
    const auto guessed = decodeText(bytes, {});
    return guessed ? guessed->text : QString::fromLatin1(bytes);
}

/// Raw text between encoded words: ASCII by the standard, anything in practice.
QString plain(const QByteArray& bytes) {
    const auto guessed = decodeText(bytes, {});
    return guessed ? guessed->text : QString::fromLatin1(bytes);
}

} // namespace

QString decodeHeader(QByteArrayView raw) {
    const QByteArray line =
        raw.first(std::min(raw.size(), longestHeader)).toByteArray().replace("\r", "").replace("\n", " ");
    static const QRegularExpression word(QStringLiteral(R"(=\?([^?\s*]+)(?:\*[^?\s]*)?\?([BbQq])\?([^?]*)\?=)"));
    // Latin-1 gives every byte one character, so that offsets are those of the bytes.
    const QString searched = QString::fromLatin1(line);
    QString text;
    QByteArray pending; // of neighbours in the same charset: a character may be cut between two of them
    QByteArray pendingCharset;
    qsizetype past = 0;
    const auto flush = [&] { text += decoded(std::exchange(pending, {}), pendingCharset); };
    for (auto matches = word.globalMatch(searched); matches.hasNext();) {
        const auto match = matches.next();
        const QByteArray between = line.sliced(past, match.capturedStart() - past);
        const QByteArray charset = match.captured(1).toLatin1();
        const bool adjacent = past > 0 && between.trimmed().isEmpty();
        if (!adjacent || charset.compare(pendingCharset, Qt::CaseInsensitive) != 0) {
            flush();
            text += adjacent ? QString() : plain(between);
        }
        pendingCharset = charset;
        const QByteArray content = match.captured(3).toLatin1();
        pending += match.captured(2).toUpper() == u"B" ? QByteArray::fromBase64(content) : fromQ(content);
        past = match.capturedEnd();
    }
    flush();
    text += plain(line.sliced(past));
    return text.simplified();
}

QStringList peopleIn(const QString& addresses) {
    QStringList people;
    QString one;
    bool quoted = false;
    int brackets = 0;
    const auto take = [&] {
        const QString entry = std::exchange(one, {}).trimmed();
        const auto open = entry.lastIndexOf(u'<');
        QString name = open >= 0 ? entry.left(open) : entry;
        name.remove(u'"').remove(u'\\');
        name = name.simplified();
        if (name.isEmpty() && open >= 0) {
            name = entry.sliced(open + 1).remove(u'>').trimmed();
        }
        if (!name.isEmpty()) {
            people.append(name);
        }
    };
    for (const QChar c : addresses) {
        quoted = c == u'"' ? !quoted : quoted;
        brackets += quoted ? 0 : (c == u'<' || c == u'(') - (c == u'>' || c == u')');
        if ((c == u',' || c == u';') && !quoted && brackets <= 0) {
            take();
        } else {
            one += c;
        }
    }
    take();
    return people;
}

} // namespace gainsay::import
