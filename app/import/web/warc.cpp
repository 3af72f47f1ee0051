// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/web/warc.h"

#include "app/import/archive/archivemembers.h"
#include "app/import/archive/archivereader.h"
#include "app/import/charset.h"
#include "app/import/filename.h"
#include "app/import/html/dom.h"
#include "app/import/limits.h"
#include "app/import/web/httpresponse.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace gainsay::import {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool isReadable(const QByteArray& mediaType) {
    static const QSet<QByteArray> types{"text/html",     "application/xhtml+xml", "text/plain",
                                        "text/markdown", "application/pdf",       "application/rtf",
                                        "text/rtf",      "application/epub+zip",  "application/msword"};
    const QByteArray type = mediaType.left(mediaType.indexOf(';') < 0 ? mediaType.size() : mediaType.indexOf(';'));
    return types.contains(type.trimmed().toLower()) || type.contains("officedocument.wordprocessingml") ||
           type.contains("opendocument.text");
}

/// The title element of a page, from its beginning: enough to tell captures apart without reading them.
QString titleOf(const QByteArray& page, const QByteArray& mediaType, const ReadingTools& tools) {
    constexpr qsizetype beginning = 64 * 1024;
    if (!mediaType.contains("html")) {
        return {};
    }
    const auto bytes = page.first(std::min(page.size(), beginning));
    QString declared = charsetOfMediaType(QString::fromLatin1(mediaType));
    declared = declared.isEmpty() ? declaredCharset(bytes) : declared;
    const auto decoded = decodeText(bytes, declared);
    static const QRegularExpression title(QStringLiteral(R"(<title\b[^>]*>([^<]{1,1000})</title)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = decoded ? title.match(decoded->text) : QRegularExpressionMatch();
    const auto parsed = Document::parse(match.captured(1), tools.hints);
    return parsed && parsed->root() != noNode ? parsed->textOf(parsed->root()) : QString();
}

/// What a capture is called: the end of its address, else its host.
QString nameOf(const QString& address) {
    const QUrl url(address);
    const QString last = lastPart(url.path());
    return last.isEmpty() ? url.host() + url.path() : last;
}

/// Walks the records of one archive.
class WarcReader {
public:
    /// The file's name is for messages; the damage is what its bytes end in, where they were compressed.
    WarcReader(Unpacked unpacked, QString file, const ReadingTools& tools)
        : m_bytes(std::move(unpacked.content))
        , m_damage(std::move(unpacked.damage))
        , m_file(std::move(file))
        , m_tools(tools) {}

    Result<void> read() {
        while (skipBlank()) {
            ++m_record;
            const auto head = readHeaderBlock(QByteArrayView(m_bytes).sliced(m_place));
            bool known = false;
            const auto length = static_cast<qsizetype>(head.fields.value("content-length").toULongLong(&known));
            if (!head.firstLine.startsWith("WARC/") || head.length == 0 || !known || length < 0) {
                return m_damage
                           ? reportDamage({})
                           : report({}, Words::tr("it does not begin as a record should; what follows was not read"));
            }
            const qsizetype start = m_place + head.length;
            if (length > m_bytes.size() - start) {
                m_place = m_bytes.size();
                return m_damage ? reportDamage(addressOf(head))
                                : report(addressOf(head), Words::tr("the file ends in the middle of it"));
            }
            m_place = start + length;
            if (auto taken = take(head, m_bytes.sliced(start, length)); !taken) {
                return taken;
            }
        }
        ++m_record;
        return m_damage ? reportDamage({}) : Result<void>();
    }

private:
    bool skipBlank() {
        while (m_place < m_bytes.size() && (m_bytes[m_place] == '\r' || m_bytes[m_place] == '\n')) {
            ++m_place;
        }
        return m_place < m_bytes.size();
    }

    static QString addressOf(const HeaderBlock& head) {
        QByteArray address = head.fields.value("warc-target-uri");
        if (address.startsWith('<') && address.endsWith('>')) {
            address = address.sliced(1, address.size() - 2); // as WARC 1.0's grammar, by mistake, had it
        }
        return QString::fromUtf8(address);
    }

    Result<void> report(const QString& address, const QString& why, ErrorCode code = ErrorCode::Corrupt) {
        const QString what = address.isEmpty()
                                 ? Words::tr("Record %1 of “%2” was left out: %3.").arg(m_record).arg(m_file, why)
                                 : Words::tr("Record %1 of “%2”, a capture of %3, was left out: %4.")
                                       .arg(m_record)
                                       .arg(m_file, address, why);
        const QString name = address.isEmpty() ? Words::tr("record %1").arg(m_record) : nameOf(address);
        return m_tools.members.refuse(name, {code, what, QStringLiteral("byte %1").arg(m_place)});
    }

    Result<void> reportDamage(const QString& address) {
        return report(address, Words::tr("%1; what follows was not read").arg(m_damage->message), m_damage->code);
    }

    Result<void> take(const HeaderBlock& head, const QByteArray& block) {
        const QByteArray type = head.fields.value("warc-type").toLower();
        const QString address = addressOf(head);
        Member member;
        member.capture = Capture{
            QDateTime::fromString(QString::fromLatin1(head.fields.value("warc-date")), Qt::ISODate).toUTC(), 0, {}};
        member.hints.url = address;
        member.hints.fileName = nameOf(address);
        if (type == "resource" && isReadable(head.fields.value("content-type"))) {
            member.hints.mediaType = QString::fromLatin1(head.fields.value("content-type"));
            member.bytes = block;
            member.capture->title = titleOf(block, head.fields.value("content-type"), m_tools);
            return put(std::move(member));
        }
        if (type != "response" || !(address.startsWith(u"http://") || address.startsWith(u"https://"))) {
            return {};
        }
        const auto response = readHttpResponse(block);
        if (!response) {
            return report(address, response.error().message);
        }
        constexpr int ok = 200;
        if (response->status != ok || !isReadable(response->mediaType)) {
            return {};
        }
        member.hints.mediaType = QString::fromLatin1(response->mediaType);
        auto body = decodedBody(*response);
        if (!body) {
            return report(address, body.error().message, body.error().code);
        }
        member.bytes = std::move(*body);
        member.capture->status = response->status;
        member.capture->title = titleOf(member.bytes, response->mediaType, m_tools);
        return put(std::move(member));
    }

    Result<void> put(Member&& member) {
        return member.bytes.trimmed().isEmpty() ? Result<void>() : m_tools.members.put(std::move(member));
    }

    QByteArray m_bytes;
    std::optional<Error> m_damage;
    QString m_file;
    const ReadingTools& m_tools;
    qsizetype m_place = 0;
    int m_record = 0;
};

/// Hands on what can be read and reports the rest; fails only where no more is to be handed on.
Result<void> readRecords(const QByteArray& bytes, const QString& file, const ReadingTools& tools) {
    auto plain = bytes.startsWith("WARC/") ? Unpacked{bytes, std::nullopt} : unpackStream(bytes, maxInputBytes);
    return WarcReader(std::move(plain), file, tools).read();
}

Result<void> requireSomething(const ReadingTools& tools) {
    if (tools.members.count() > 0) {
        return {};
    }
    return failure(ErrorCode::InvalidInput,
                   Words::tr("%1 is a web archive in which no page, text or document was captured.")
                       .arg(describeInput(tools.hints)));
}

} // namespace

Result<void> readWarc(const QByteArray& bytes, const ReadingTools& tools) {
    auto read = readRecords(bytes, tools.hints.fileName, tools);
    return read ? requireSomething(tools) : read;
}

Result<void> readWacz(const QByteArray& bytes, const ReadingTools& tools) {
    auto archive = ArchiveReader::open(bytes);
    if (!archive) {
        return failure(ErrorCode::Corrupt, Words::tr("%1 is a damaged archive.").arg(describeInput(tools.hints)),
                       archive.error().detail);
    }
    bool hasRecords = false;
    bool torn = false; ///< damage was reported with the last entry
    for (qsizetype entries = 0; entries < maxPackageEntries; ++entries) {
        const auto entry = archive->next();
        if (!entry) {
            return torn ? Result<void>() : reportDamagedArchive(entry.error(), tools);
        }
        if (!*entry) {
            break;
        }
        const QString& name = (*entry)->name;
        if (!name.startsWith(u"archive/") || !(name.endsWith(u".warc") || name.endsWith(u".warc.gz"))) {
            continue;
        }
        hasRecords = true;
        const auto records = archive->read(maxInputBytes);
        torn = !records && records.error().code == ErrorCode::Corrupt;
        if (!records) {
            const QString what = Words::tr("The web archive “%1” in “%2” was left out: %3.");
            Error error{records.error().code, what.arg(name, tools.hints.fileName, records.error().message),
                        records.error().detail};
            if (auto refused = tools.members.refuse(name, std::move(error)); !refused) {
                return refused;
            }
            continue;
        }
        if (auto read = readRecords(*records, name, tools); !read) {
            return read;
        }
    }
    if (!hasRecords) {
        return failure(
            ErrorCode::InvalidInput,
            Words::tr("%1 says that it is a packaged web archive, and holds none.").arg(describeInput(tools.hints)));
    }
    return requireSomething(tools);
}

} // namespace gainsay::import
