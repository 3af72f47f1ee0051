// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/extractor.h"

#include "app/import/archive/archivemembers.h"
#include "app/import/archive/package.h"
#include "app/import/assemble.h"
#include "app/import/charset.h"
#include "app/import/findingsof.h"
#include "app/import/format.h"
#include "app/import/html/htmlextractor.h"
#include "app/import/inputchecks.h"
#include "app/import/limits.h"
#include "app/import/mail/mailextractor.h"
#include "app/import/mail/mimetree.h"
#include "app/import/markdown/markdownextractor.h"
#include "app/import/office/docx.h"
#include "app/import/office/epub.h"
#include "app/import/office/odt.h"
#include "app/import/office/rtf.h"
#include "app/import/pdf/pdfdocument.h"
#include "app/import/pdf/pdfextractor.h"
#include "app/import/records/jsonrecords.h"
#include "app/import/records/ris.h"
#include "app/import/text/plaintext.h"
#include "app/import/web/savedpage.h"
#include "app/import/web/warc.h"

#include <QCoreApplication>

namespace gainsay::import {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

std::unexpected<Error> notText(const QString& kind, const ImportHints& hints) {
    const QString what = kind.isEmpty() ? Words::tr("not a text") : kind;
    return failure(ErrorCode::Unsupported,
                   Words::tr("%1 is %2. Gainsay reads text, web pages, PDF, documents (DOCX, ODT, "
                             "RTF, EPUB), mails, web archives and archives of all these.")
                       .arg(describeInput(hints), what));
}

using Found = Result<std::optional<domain::Extraction>>;

Found article(Result<domain::Extraction> found) {
    return found ? Found(std::move(*found)) : Found(passOn(found));
}

Found membersOnly(const Result<void>& read) {
    return read ? Found(std::nullopt) : Found(passOn(read));
}

Found readZip(const QByteArray& bytes, const ReadingTools& tools) {
    switch (zipKindOf(bytes)) {
    case ZipKind::Docx:
        return article(readDocx(bytes, tools));
    case ZipKind::OpenDocumentText:
        return article(readOdt(bytes, tools));
    case ZipKind::Epub:
        return article(readEpub(bytes, tools));
    case ZipKind::Wacz:
        return membersOnly(readWacz(bytes, tools));
    case ZipKind::Spreadsheet:
        return notText(Words::tr("a spreadsheet"), tools.hints);
    case ZipKind::Presentation:
        return notText(Words::tr("a presentation"), tools.hints);
    case ZipKind::OpenDocumentOther:
        return notText(Words::tr("a spreadsheet, presentation or drawing"), tools.hints);
    case ZipKind::Archive:
        break;
    }
    const bool wacz = hintsAt(tools.hints, QLatin1StringView("application/wacz"), {QLatin1StringView(".wacz")});
    return membersOnly(wacz ? readWacz(bytes, tools) : readArchive(bytes, tools));
}

/// What others know of the thing is believed before what it says of itself.
void apply(const KnownFacts& facts, domain::Extraction& found) {
    found.title = facts.title.isEmpty() ? found.title : facts.title;
    found.byline = facts.byline.isEmpty() ? found.byline : facts.byline;
    found.published = facts.published.isEmpty() ? found.published : facts.published;
    found.site = facts.site.isEmpty() ? found.site : facts.site;
    found.language = facts.language.isEmpty() ? found.language : facts.language;
}

} // namespace

void Extractor::prepare() {
    prepareMime();
    preparePdf();
}

Found Extractor::read(const QByteArray& bytes, const ImportHints& hints, const MemberOutlet::Sink& sink) const {
    return read(bytes, hints, sink, {});
}

Found Extractor::read(const QByteArray& bytes, const ImportHints& hints, const MemberOutlet::Sink& sink,
                      UnpackRoom room) const {
    if (auto sized = checkSize(bytes.size(), hints); !sized) {
        return passOn(sized);
    }
    MemberOutlet members(sink, hints, room);
    auto found = readPrepared(bytes, hints, members, 0);
    if (found && *found) {
        apply(hints.facts, **found);
        completeFindings(**found, hints.facts);
    }
    return found;
}

Found Extractor::readPrepared(const QByteArray& bytes, const ImportHints& hints, MemberOutlet& members,
                              int depth) const {
    const ReadingTools tools{hints, m_lexicon, m_pageParts, members};
    switch (detectContainer(bytes, hints)) {
    case Container::Pdf:
        return article(readPdf(bytes, tools));
    case Container::Rtf:
        return article(readRtf(bytes, tools));
    case Container::Zip:
        return readZip(bytes, tools);
    case Container::Tar:
        return membersOnly(readArchive(bytes, tools));
    case Container::Warc:
        return membersOnly(readWarc(bytes, tools));
    case Container::Mail:
        return readMail(bytes, tools);
    case Container::Mhtml:
        return article(readMhtml(bytes, tools));
    case Container::Json:
        return readJson(bytes, tools);
    case Container::Compressed:
        return readCompressed(bytes, hints, members, depth);
    case Container::None:
        break;
    }
    return readText(bytes, hints, members);
}

Found Extractor::readCompressed(const QByteArray& bytes, const ImportHints& hints, MemberOutlet& members,
                                int depth) const {
    constexpr int deepest = 2; // something compressed twice is made to be a nuisance
    if (depth == deepest) {
        return failure(
            ErrorCode::TooLarge,
            Words::tr("%1 is compressed several times over, which may be a trap.").arg(describeInput(hints)));
    }
    // What holds many things is read as it is unpacked: as much of it as is whole, and whatever its size in all.
    constexpr qint64 beginning = 64 * 1024;
    const ReadingTools tools{hints, m_lexicon, m_pageParts, members};
    switch (detectContainer(unpackStream(bytes, beginning).content, hints)) {
    case Container::Tar:
        return membersOnly(readArchive(bytes, tools));
    case Container::Warc:
        return membersOnly(readWarc(bytes, tools));
    default:
        break;
    }
    const auto content = decompress(bytes, hints);
    return content ? readPrepared(*content, hints, members, depth + 1) : Found(passOn(content));
}

Found Extractor::readText(const QByteArray& bytes, const ImportHints& hints, MemberOutlet& members) const {
    if (const QString kind = knownBinary(bytes); !kind.isEmpty()) {
        return notText(kind, hints);
    }
    QString declared = charsetOfMediaType(hints.mediaType);
    if (declared.isEmpty()) {
        declared = declaredCharset(bytes);
    }
    auto decoded = decodeText(bytes, declared);
    if (!decoded) {
        return notText({}, hints);
    }
    if (looksLikeRis(decoded->text)) {
        return readRis(decoded->text, {hints, m_lexicon, m_pageParts, members});
    }
    const auto format = detectFormat(decoded->text, hints);
    if (format == Format::Html) {
        return article(readSavedPage(std::move(decoded->text), {hints, m_lexicon, m_pageParts, members}));
    }
    if (format == Format::Markdown && bytes.size() > maxMarkupBytes) {
        return std::unexpected(tooManyBytes(maxMarkupBytes, hints));
    }
    return article(format == Format::Markdown ? extractMarkdown(decoded->text, hints, m_lexicon)
                                              : extractPlainText(decoded->text, hints, m_lexicon));
}

Result<domain::Extraction> Extractor::extract(const QByteArray& bytes, const ImportHints& hints) const {
    auto found = read(bytes, hints, [](Member&&) { return true; });
    if (!found) {
        return passOn(found);
    }
    return *found ? Result<domain::Extraction>(std::move(**found)) : std::unexpected(onlyMembers(hints));
}

} // namespace gainsay::import
