// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/mail/mailextractor.h"

#include "app/import/archive/archivemembers.h"
#include "app/import/assemble.h"
#include "app/import/filename.h"
#include "app/import/headerfields.h"
#include "app/import/html/htmlextractor.h"
#include "app/import/limits.h"
#include "app/import/mail/headerwords.h"
#include "app/import/mail/mimetree.h"
#include "app/import/text/dates.h"
#include "app/import/text/textshape.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#undef signals
#include <gmime/gmime.h>

namespace gainsay::import {
namespace {

using domain::BlockKind;

constexpr qsizetype headSearched = 16 * 1024;

/// The fields at the beginning, by name; empty where the bytes begin with something else.
QHash<QByteArray, QByteArray> headerOf(QByteArrayView bytes) {
    QByteArrayView head = bytes.first(std::min(bytes.size(), headSearched));
    if (head.startsWith("From ")) {
        head = head.sliced(head.indexOf('\n') + 1); // the line that separates the messages of a mailbox
    }
    constexpr qsizetype leastFields = 3;
    auto [fields, length, odd] = readHeaderFields(head, OddLine::Stop);
    return odd && fields.size() < leastFields ? QHash<QByteArray, QByteArray>() : fields;
}

/// "> " at the beginning of a line, as often as it is there.
qsizetype quotationMarks(QStringView line) {
    qsizetype length = 0;
    while (length < line.size() && (line[length] == u'>' || (length > 0 && line[length] == u' '))) {
        ++length;
    }
    return length > 0 && line[0] == u'>' ? length : 0;
}

/// A plain body: paragraphs, and the lines of the mail it answers as quotations.
std::vector<DraftBlock> blocksOfPlainBody(const QString& text) {
    std::vector<DraftBlock> blocks;
    QString run;
    bool quoted = false;
    const auto flush = [&] {
        const auto kind = quoted ? BlockKind::Quotation : BlockKind::Paragraph;
        std::ranges::move(blocksOfPlain(std::exchange(run, {}), kind), std::back_inserter(blocks));
    };
    for (const auto line : QStringTokenizer(text, u'\n')) {
        const auto marks = quotationMarks(line);
        if ((marks > 0) != quoted) {
            flush();
            quoted = marks > 0;
        }
        run += line.sliced(marks);
        run += u'\n';
    }
    flush();
    return blocks;
}

/// Walks the parts of one mail.
class MailReader {
public:
    explicit MailReader(const ReadingTools& tools)
        : m_tools(tools) {}

    [[nodiscard]] Result<void> walk(GMimeObject* part, int depth) {
        if (part == nullptr) {
            return {};
        }
        if (depth > maxMailDepth || ++m_parts > maxMembers) {
            return failure(ErrorCode::TooLarge, QCoreApplication::translate(
                                                    "Import", "%1 is no usual mail: it has more than %2 parts, or they "
                                                              "are nested more than %3 deep.")
                                                    .arg(describeInput(m_tools.hints))
                                                    .arg(maxMembers)
                                                    .arg(maxMailDepth));
        }
        if (GMIME_IS_MULTIPART(part)) {
            return MimeTree::mediaType(part) == u"multipart/alternative" ? walkAlternatives(part, depth)
                                                                         : walkAll(part, depth);
        }
        return GMIME_IS_MESSAGE_PART(part) ? handOn(part, QStringLiteral("message.eml")) : leaf(part);
    }

    std::vector<DraftBlock> blocks;
    std::optional<Error> unread; ///< why a body is missing from them
    domain::Findings findings;   ///< what bodies in HTML hide

private:
    Result<void> walkAll(GMimeObject* part, int depth) {
        auto* parts = GMIME_MULTIPART(part);
        for (int i = 0; i < g_mime_multipart_get_count(parts); ++i) {
            if (auto walked = walk(g_mime_multipart_get_part(parts, i), depth + 1); !walked) {
                return walked;
            }
        }
        return {};
    }

    /// The plainest form of one and the same body, with what is attached to any of them.
    Result<void> walkAlternatives(GMimeObject* part, int depth) {
        auto* parts = GMIME_MULTIPART(part);
        std::vector<DraftBlock> best;
        const auto before = std::exchange(blocks, {});
        const auto unreadBefore = unread;
        bool plainFound = false;
        for (int i = 0; i < g_mime_multipart_get_count(parts); ++i) {
            GMimeObject* one = g_mime_multipart_get_part(parts, i);
            if (auto walked = walk(one, depth + 1); !walked) {
                return walked;
            }
            auto found = std::exchange(blocks, {});
            if (!found.empty() && !plainFound) {
                best = std::move(found);
                plainFound = MimeTree::mediaType(one) == u"text/plain";
            }
        }
        unread = best.empty() ? unread : unreadBefore; // another form of the body says the same
        blocks = before;
        std::ranges::move(best, std::back_inserter(blocks));
        return {};
    }

    Result<void> leaf(GMimeObject* part) {
        const QString type = MimeTree::mediaType(part);
        const QString name = MimeTree::fileName(part);
        const bool words = type.startsWith(u"text/") || type == u"message/delivery-status";
        if (words && !MimeTree::isAttachment(part) &&
            (name.isEmpty() || type == u"text/plain" || type == u"text/html")) {
            return addBody(part, type);
        }
        static const QSet<QString> silent{
            QStringLiteral("application/pgp-signature"), QStringLiteral("application/pkcs7-signature"),
            QStringLiteral("application/x-pkcs7-signature"), QStringLiteral("application/pgp-encrypted")};
        const bool media = type.startsWith(u"image/") || type.startsWith(u"audio/") || type.startsWith(u"video/");
        if (media || silent.contains(type) || isAccompaniment(name)) {
            return {};
        }
        return handOn(part,
                      name.isEmpty() ? QCoreApplication::translate("Import", "attachment %1").arg(++m_unnamed) : name);
    }

    Result<void> addBody(GMimeObject* part, const QString& type) {
        const QString text = MimeTree::text(part);
        if (type == u"text/html") {
            auto found = blocksOfMarkup(text, m_tools, findings);
            if (!found) {
                unread = std::move(found.error());
                return {};
            }
            std::ranges::move(*found, std::back_inserter(blocks));
        } else {
            QString plain = text;
            plain.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
            std::ranges::move(blocksOfPlainBody(plain), std::back_inserter(blocks));
        }
        return {};
    }

    Result<void> handOn(GMimeObject* part, const QString& fallbackName) {
        Member member;
        const QString name = MimeTree::fileName(part);
        member.hints.fileName = name.isEmpty() ? fallbackName : name;
        member.hints.mediaType = MimeTree::mediaType(part);
        member.bytes = MimeTree::content(part);
        return member.bytes.isEmpty() ? Result<void>() : m_tools.members.put(std::move(member));
    }

    const ReadingTools& m_tools;
    qsizetype m_parts = 0;
    int m_unnamed = 0;
};

/// The messages of a mailbox, each to be read as if it had come alone.
Result<std::optional<domain::Extraction>> handOnMessages(std::vector<QByteArray> messages, const ReadingTools& tools) {
    int number = 0;
    for (QByteArray& message : messages) {
        Member member;
        member.hints.fileName = QStringLiteral("%1.eml").arg(++number);
        member.hints.mediaType = QStringLiteral("message/rfc822");
        member.bytes = std::move(message);
        if (auto put = tools.members.put(std::move(member)); !put) {
            return passOn(put);
        }
    }
    return std::nullopt;
}

/// Who wrote to whom, and when, as every mail program prints it.
std::vector<DraftBlock> envelopeOf(const MimeTree& mail) {
    std::vector<DraftBlock> blocks;
    for (const char* name : {"From", "To", "Cc", "Date"}) {
        const QString value = mail.header(name);
        if (!value.isEmpty()) {
            blocks.push_back({BlockKind::Paragraph, QLatin1StringView(name) + QStringLiteral(": ") + value});
        }
    }
    return blocks;
}

/// The page among the parts: the one the archive names as its start, else the first.
GMimeObject* pageOf(GMimeObject* part, const QString& start, int depth) {
    if (part == nullptr || depth > maxMailDepth) {
        return nullptr;
    }
    if (!GMIME_IS_MULTIPART(part)) {
        const QString type = MimeTree::mediaType(part);
        const bool page = type == u"text/html" || type == u"application/xhtml+xml";
        return page && (start.isEmpty() || MimeTree::header(part, "Content-ID") == start) ? part : nullptr;
    }
    auto* parts = GMIME_MULTIPART(part);
    for (int i = 0; i < g_mime_multipart_get_count(parts); ++i) {
        if (auto* found = pageOf(g_mime_multipart_get_part(parts, i), start, depth + 1)) {
            return found;
        }
    }
    return nullptr;
}

bool isWebAddress(const QString& url) {
    return url.startsWith(u"http://") || url.startsWith(u"https://");
}

} // namespace

bool looksLikeMail(QByteArrayView bytes, bool hinted) {
    static const QSet<QByteArray> ofMails{"from",     "to",           "subject",      "date",       "message-id",
                                          "received", "mime-version", "content-type", "return-path"};
    const auto names = headerOf(bytes);
    const auto known =
        std::count_if(names.keyBegin(), names.keyEnd(), [](const QByteArray& name) { return ofMails.contains(name); });
    return known >= 3 || (hinted && known >= 1) ||
           (known >= 2 &&
            (names.contains("message-id") || names.contains("mime-version") || names.contains("received")));
}

bool looksLikeMhtml(QByteArrayView bytes, bool hinted) {
    const auto names = headerOf(bytes);
    if (names.contains("snapshot-content-location")) {
        return true;
    }
    if (!names.contains("mime-version") || names.contains("to") || names.contains("received") ||
        names.contains("delivered-to")) {
        return false;
    }
    const QByteArray head = bytes.first(std::min(bytes.size(), headSearched)).toByteArray().toLower();
    return head.contains("multipart/related") ? hinted || head.contains("\ncontent-location:")
                                              : hinted && head.contains("text/html");
}

Result<std::optional<domain::Extraction>> readMail(const QByteArray& bytes, const ReadingTools& tools) {
    if (bytes.startsWith("From ")) {
        auto messages = messagesOfMailbox(bytes, [](QByteArrayView start) { return looksLikeMail(start, true); });
        if (messages.size() > 1) {
            return handOnMessages(std::move(messages), tools);
        }
    }
    const MimeTree mail(bytes);
    if (!mail.isValid()) {
        return std::unexpected(nothingReadable(tools.hints));
    }
    MailReader reader(tools);
    if (auto walked = reader.walk(mail.root(), 0); !walked) {
        return passOn(walked);
    }
    if (reader.unread && reader.blocks.empty() && tools.members.count() == 0) {
        return std::unexpected(std::move(*reader.unread));
    }
    if (reader.unread) {
        const QString name = QCoreApplication::translate("Import", "text of the mail");
        if (auto told = tools.members.refuse(name, std::move(*reader.unread)); !told) {
            return passOn(told);
        }
    }
    if (reader.blocks.empty() && tools.members.count() > 0) {
        return std::nullopt;
    }
    domain::Extraction draft;
    draft.title = mail.header("Subject");
    draft.byline = peopleIn(mail.header("From"));
    draft.published = readTimestamp(mail.header("Date"));
    draft.mediaType = QStringLiteral("message/rfc822");
    draft.extractor = QStringLiteral("gainsay-mail 1");
    draft.url = tools.hints.url;
    draft.findings = std::move(reader.findings);
    auto blocks = envelopeOf(mail);
    std::ranges::move(reader.blocks, std::back_inserter(blocks));
    auto found = assemble(std::move(draft), std::move(blocks), tools.hints, tools.lexicon);
    if (!found) {
        return passOn(found);
    }
    return std::optional(std::move(*found));
}

Result<domain::Extraction> readMhtml(const QByteArray& bytes, const ReadingTools& tools) {
    const MimeTree archive(bytes);
    GMimeObject* root = archive.root();
    GMimeObject* page = root != nullptr ? pageOf(root, MimeTree::parameter(root, "start"), 0) : nullptr;
    if (page == nullptr && root != nullptr) {
        page = pageOf(root, {}, 0);
    }
    if (page == nullptr) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Import", "%1 is a web archive without a page in it. Save the page "
                                                             "again.")
                           .arg(describeInput(tools.hints)));
    }
    ImportHints hints = tools.hints;
    for (const QString& url :
         {archive.header("Snapshot-Content-Location"), MimeTree::header(page, "Content-Location")}) {
        hints.url = hints.url.isEmpty() && isWebAddress(url) ? url : hints.url;
    }
    auto found = extractHtml(MimeTree::text(page), hints, tools.lexicon, tools.pageParts);
    if (found) {
        found->mediaType = QStringLiteral("multipart/related");
        found->extractor += QStringLiteral(", gainsay-mhtml 1");
    }
    return found;
}

} // namespace gainsay::import
