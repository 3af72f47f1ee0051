// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/pdf/pdfextractor.h"

#include "app/import/pdf/pageblocks.h"
#include "app/import/pdf/pdfdocument.h"
#include "app/import/text/bylines.h"
#include "app/import/text/dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <poppler-page.h>

namespace gainsay::import {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString toQString(const poppler::ustring& text) {
    QString converted;
    converted.reserve(static_cast<qsizetype>(text.size()));
    for (const auto unit : text) {
        const QChar c(static_cast<char16_t>(unit));
        // What a font without names for its glyphs has in place of spaces and the like.
        converted += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    return converted;
}

PageWord wordOf(const poppler::text_box& box) {
    PageWord word;
    word.text = toQString(box.text());
    const auto bounds = box.bbox();
    word.left = bounds.left();
    word.top = bounds.top();
    word.right = bounds.right();
    word.bottom = bounds.bottom();
    word.spaceAfter = box.has_space_after();
    word.rotation = box.rotation();
    word.size = box.has_font_info() ? box.get_font_size() : bounds.height();
    if (box.has_font_info()) {
        word.vertical = box.get_wmode() == poppler::text_box::vertical_wmode;
        const QString font = QString::fromLatin1(QByteArray::fromStdString(box.get_font_name()));
        word.bold = font.contains(u"bold", Qt::CaseInsensitive) || font.contains(u"black", Qt::CaseInsensitive);
    }
    return word;
}

/// What programs write into the title when nobody gave one.
bool isMadeUpTitle(const QString& title) {
    static const QRegularExpression madeUp(
        QStringLiteral(
            R"(^(?:untitled|unknown|title|document\d*|slide \d+|print)$|^microsoft |\.(?:docx?|pdf|indd|qxd|tex|dvi|odt|rtf|pptx?|xlsx?|html?)$)"),
        QRegularExpression::CaseInsensitiveOption);
    return madeUp.match(title.trimmed()).hasMatch();
}

/// "D:20200303090000+09'00'" as PDF writes dates.
domain::PartialDate pdfDate(const QString& value) {
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:D:)?(\d{4})(\d\d)?(\d\d)?(?:(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d)?)?)?)"));
    const auto match = form.match(value);
    if (!match.hasMatch()) {
        return readTimestamp(value);
    }
    QString iso = match.captured(1);
    for (const int part : {2, 3}) {
        iso += match.captured(part).isEmpty() ? QString() : u'-' + match.captured(part);
    }
    if (!match.captured(5).isEmpty() && !match.captured(7).isEmpty()) {
        iso += QStringLiteral("T%1:%2:00Z").arg(match.captured(4), match.captured(5));
    } else if (!match.captured(5).isEmpty() && !match.captured(8).isEmpty()) {
        const QString minutes = match.captured(9).isEmpty() ? QStringLiteral("00") : match.captured(9);
        iso += QStringLiteral("T%1:%2:00%3:%4").arg(match.captured(4), match.captured(5), match.captured(8), minutes);
    }
    return domain::PartialDate::fromString(iso);
}

/// The lines of all pages; pages that cannot be read are reported.
Result<std::vector<PageLine>> readLines(const poppler::document& pdf, const ReadingTools& tools) {
    std::vector<PageLine> lines;
    QStringList missing;
    for (int number = 0; number < pdf.pages(); ++number) {
        const std::unique_ptr<poppler::page> page(pdf.create_page(number));
        if (!page) {
            missing.append(QString::number(number + 1));
            continue;
        }
        std::vector<PageWord> words;
        for (const poppler::text_box& box : page->text_list(poppler::page::text_list_include_font)) {
            words.push_back(wordOf(box));
        }
        std::ranges::move(linesOfWords(words, number + 1), std::back_inserter(lines));
    }
    if (missing.size() == pdf.pages()) {
        return failure(ErrorCode::Corrupt,
                       Words::tr("%1 is a damaged PDF: no page of it could be read.").arg(describeInput(tools.hints)));
    }
    if (!missing.isEmpty()) {
        if (auto told = reportMissing(Words::tr("page %1").arg(placesInWords(missing)), {}, tools); !told) {
            return passOn(told);
        }
    }
    return lines;
}

} // namespace

Result<domain::Extraction> readPdf(const QByteArray& bytes, const ReadingTools& tools) {
    const auto opened = openPdf(bytes, tools.hints);
    if (!opened) {
        return passOn(opened);
    }
    const auto& pdf = *opened;
    const auto lines = readLines(*pdf, tools);
    if (!lines) {
        return passOn(lines);
    }
    auto blocks = blocksOfLines(*lines);
    if (blocks.empty()) {
        return failure(
            ErrorCode::InvalidInput,
            Words::tr("%1 has pages but no text: it is probably a scan. Have its text recognised (OCR) and import "
                      "the result.")
                .arg(describeInput(tools.hints)));
    }
    const QString title = toQString(pdf->info_key("Title")).simplified();
    domain::Extraction draft;
    draft.mediaType = QStringLiteral("application/pdf");
    draft.extractor = QStringLiteral("gainsay-pdf 1");
    draft.byline = splitNames(toQString(pdf->info_key("Author")), tools.lexicon);
    draft.published = pdfDate(toQString(pdf->info_key("CreationDate")));
    draft.url = tools.hints.url;
    return assembleDocument(std::move(draft), std::move(blocks), isMadeUpTitle(title) ? QString() : title, tools);
}

} // namespace gainsay::import
