// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/mail/mimetree.h"

#include "app/import/charset.h"
#include "app/import/charsetmodules.h"
#include "app/import/mail/headerwords.h"

// GLib's headers use the word that Qt takes for itself.
#undef signals
#include <gmime/gmime.h>

#include <mutex>

namespace gainsay::import {
namespace {

template <typename T>
using Handle = std::unique_ptr<T, decltype(&g_object_unref)>;

template <typename T>
Handle<T> handle(T* object) {
    return {object, &g_object_unref};
}

/// What `write` writes into a stream.
QByteArray written(auto write) {
    const auto memory = handle(g_mime_stream_mem_new());
    write(memory.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return bytes != nullptr ? QByteArray(reinterpret_cast<const char*>(bytes->data), bytes->len) : QByteArray();
}

/// A stream that reads the bytes from `start` on, which must outlive it.
Handle<GMimeStream> streamOf(const QByteArray& bytes, qsizetype start) {
    return handle(
        g_mime_stream_mem_new_with_buffer(bytes.constData() + start, static_cast<size_t>(bytes.size() - start)));
}

QByteArray decodedContent(GMimePart* part) {
    GMimeDataWrapper* wrapper = g_mime_part_get_content(part);
    if (wrapper == nullptr) {
        return {};
    }
    return written([wrapper](GMimeStream* stream) { g_mime_data_wrapper_write_to_stream(wrapper, stream); });
}

} // namespace

void prepareMime() {
    static std::once_flag once;
    std::call_once(once, [] {
        g_mime_init();
        // File names may come in these.
        static const CharsetModules modules({{"ISO-8859-1", "UTF-8"},
                                             {"ISO-8859-2", "UTF-8"},
                                             {"ISO-8859-15", "UTF-8"},
                                             {"WINDOWS-1251", "UTF-8"},
                                             {"WINDOWS-1252", "UTF-8"},
                                             {"KOI8-R", "UTF-8"},
                                             {"ISO-2022-JP", "UTF-8"},
                                             {"SHIFT_JIS", "UTF-8"},
                                             {"EUC-JP", "UTF-8"},
                                             {"GB2312", "UTF-8"},
                                             {"GBK", "UTF-8"},
                                             {"BIG5", "UTF-8"},
                                             {"EUC-KR", "UTF-8"}});
    });
}

std::vector<QByteArray> messagesOfMailbox(const QByteArray& bytes, bool (*isMessage)(QByteArrayView)) {
    prepareMime();
    const auto stream = streamOf(bytes, 0);
    const auto parser = handle(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MBOX);
    std::vector<qsizetype> starts;
    while (g_mime_parser_eos(parser.get()) == FALSE) {
        const auto message = handle(g_mime_parser_construct_message(parser.get(), nullptr));
        const auto marker = static_cast<qsizetype>(g_mime_parser_get_mbox_marker_offset(parser.get()));
        if (!message || marker < 0 || (!starts.empty() && marker <= starts.back())) {
            break;
        }
        const auto lineEnd = bytes.indexOf('\n', marker);
        if (lineEnd >= 0 && (starts.empty() || isMessage(QByteArrayView(bytes).sliced(lineEnd + 1)))) {
            starts.push_back(marker);
        }
    }
    std::vector<QByteArray> messages;
    for (size_t i = 0; i < starts.size(); ++i) {
        const auto begin = bytes.indexOf('\n', starts[i]) + 1;
        const auto end = i + 1 < starts.size() ? starts[i + 1] : bytes.size();
        messages.push_back(bytes.sliced(begin, end - begin));
    }
    return messages;
}

void MimeTree::Unref::operator()(void* object) const {
    g_object_unref(object);
}

MimeTree::MimeTree(const QByteArray& bytes) {
    prepareMime();
    // A mailbox's separator line is no header.
    const qsizetype start = bytes.startsWith("From ") ? bytes.indexOf('\n') + 1 : 0;
    const auto stream = streamOf(bytes, start);
    const auto parser = handle(g_mime_parser_new_with_stream(stream.get()));
    m_message.reset(g_mime_parser_construct_message(parser.get(), nullptr));
}

GMimeObject* MimeTree::root() const {
    return m_message ? g_mime_message_get_mime_part(m_message.get()) : nullptr;
}

QString MimeTree::header(const char* name) const {
    return m_message ? header(GMIME_OBJECT(m_message.get()), name) : QString();
}

QString MimeTree::header(GMimeObject* part, const char* name) {
    GMimeHeader* header = g_mime_header_list_get_header(g_mime_object_get_header_list(part), name);
    const char* raw = header != nullptr ? g_mime_header_get_raw_value(header) : nullptr;
    return raw != nullptr ? decodeHeader(raw) : QString();
}

QString MimeTree::mediaType(GMimeObject* part) {
    GMimeContentType* type = g_mime_object_get_content_type(part);
    if (type == nullptr) {
        return QStringLiteral("text/plain");
    }
    return QString::fromLatin1(g_mime_content_type_get_media_type(type)).toLower() + u'/' +
           QString::fromLatin1(g_mime_content_type_get_media_subtype(type)).toLower();
}

QString MimeTree::parameter(GMimeObject* part, const char* name) {
    GMimeContentType* type = g_mime_object_get_content_type(part);
    const char* value = type != nullptr ? g_mime_content_type_get_parameter(type, name) : nullptr;
    return value != nullptr ? QString::fromUtf8(value) : QString();
}

QString MimeTree::fileName(GMimeObject* part) {
    const char* name = g_mime_object_get_content_disposition_parameter(part, "filename");
    if (name == nullptr) {
        name = g_mime_object_get_content_type_parameter(part, "name");
    }
    if (name == nullptr) {
        return {};
    }
    // GMime leaves encoded words in parameters as they are where the standard does not allow them.
    QString found = decodeHeader(name);
    found.replace(u'/', u'_');
    return found;
}

bool MimeTree::isAttachment(GMimeObject* part) {
    const char* disposition = g_mime_object_get_disposition(part);
    return disposition != nullptr && qstricmp(disposition, GMIME_DISPOSITION_ATTACHMENT) == 0;
}

QByteArray MimeTree::content(GMimeObject* part) {
    if (GMIME_IS_MESSAGE_PART(part)) {
        GMimeMessage* message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
        const auto write = [message](GMimeStream* stream) {
            g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream);
        };
        return message != nullptr ? written(write) : QByteArray();
    }
    return GMIME_IS_PART(part) ? decodedContent(GMIME_PART(part)) : QByteArray();
}

QString MimeTree::text(GMimeObject* part) {
    const QByteArray bytes = content(part);
    const QString charset = parameter(part, "charset");
    const auto decoded = decodeText(bytes, charset.isEmpty() ? declaredCharset(bytes) : charset);
    return decoded ? decoded->text : QString();
}

} // namespace gainsay::import
