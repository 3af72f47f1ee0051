// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/htmlreport.h"

#include "app/base/hash.h"
#include "app/export/htmlparts.h"
#include "app/export/htmlsections.h"
#include "app/export/reportwords.h"
#include "app/export/verifyquotes.h"

#include <QCoreApplication>
#include <QFile>

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

Result<QByteArray> styleSheet(PaperSize paper) {
    QByteArray css;
    for (const auto name : {"roles.css"_L1, "report.css"_L1, "print.css"_L1}) {
        QFile file(":/gainsay/report/"_L1 + name);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::Internal,
                           Words::tr("The report's style sheet is missing from the program. Reinstall Gainsay."),
                           file.fileName());
        }
        css += file.readAll();
    }
    css += paper == PaperSize::A4 ? "@page { size: A4; }\n" : "@page { size: letter; }\n";
    return css;
}

/// Only our own style sheet, known by its hash (CSP level 3, hash-source), and inlined pictures.
QString securityPolicy(const QByteArray& css) {
    return u"default-src 'none'; style-src 'sha256-%1'; img-src data:; base-uri 'none'; form-action 'none'"_s.arg(
        QString::fromLatin1(sha256(css).toBase64()));
}

void writeDocumentHead(HtmlWriter& html, const ReportContent& content, const QByteArray& css) {
    const auto head = html.element("head"_L1);
    html.voidElement("meta"_L1, {{"charset"_L1, u"utf-8"_s}});
    html.voidElement("meta"_L1, {{"http-equiv"_L1, u"Content-Security-Policy"_s}, {"content"_L1, securityPolicy(css)}});
    html.voidElement("meta"_L1, {{"name"_L1, u"viewport"_s}, {"content"_L1, u"width=device-width, initial-scale=1"_s}});
    html.voidElement("meta"_L1, {{"name"_L1, u"color-scheme"_s}, {"content"_L1, u"light dark"_s}});
    html.voidElement("meta"_L1, {{"name"_L1, u"referrer"_s}, {"content"_L1, u"no-referrer"_s}});
    html.voidElement("meta"_L1, {{"name"_L1, u"generator"_s}, {"content"_L1, u"Gainsay "_s + content.programVersion}});
    html.element("title"_L1, {}, content.title + u" – annotated report"_s);
    const auto style = html.element("style"_L1);
    html.verbatim(css);
}

void writeTitleBlock(HtmlWriter& html, const ReportContent& content) {
    const auto header = html.element("header"_L1);
    html.element("p"_L1, {{"class"_L1, u"kicker"_s}}, u"Annotated report"_s);
    html.element("h1"_L1, {{"dir"_L1, u"auto"_s}}, content.title);
    html.element("p"_L1, {{"class"_L1, u"made"_s}}, generatedWords(content));
    if (!content.restriction.isEmpty()) {
        html.element("p"_L1, {{"class"_L1, u"made"_s}}, content.restriction);
    }
    if (!content.quotes.empty()) {
        html.element("p"_L1, {{"class"_L1, u"verified"_s}}, verifiedWords(content));
    }
}

void writeContents(HtmlWriter& html, const ReportOptions& options) {
    const auto nav = html.element("nav"_L1, {{"aria-label"_L1, u"Contents"_s}});
    const auto list = html.element("ol"_L1);
    for (const SectionHeading& heading : sectionHeadings) {
        if (options.sections.testFlag(heading.section)) {
            const auto item = html.element("li"_L1);
            html.element("a"_L1, {{"href"_L1, u'#' + QString(heading.anchor)}}, heading.title);
        }
    }
}

void writeSections(HtmlWriter& html, const ReportIndex& index) {
    using Write = void (*)(HtmlWriter&, const ReportIndex&);
    static constexpr std::array<std::pair<ReportSection, Write>, 7> sections{{
        {ReportSection::Summary, writeSummary},
        {ReportSection::Claims, writeClaims},
        {ReportSection::Contradictions, writeContradictions},
        {ReportSection::Quotes, writeQuotes},
        {ReportSection::Entities, writeEntities},
        {ReportSection::Sources, writeSources},
        {ReportSection::Checking, writeChecking},
    }};
    const auto main = html.element("main"_L1, {{"id"_L1, u"main"_s}});
    for (const auto& [section, write] : sections) {
        if (index.options().sections.testFlag(section)) {
            write(html, index);
        }
    }
}

} // namespace

Result<QByteArray> renderHtml(const ReportContent& content, const ReportOptions& options) {
    if (auto verified = verifyQuotes(content); !verified) {
        return passOn(verified);
    }
    const auto css = styleSheet(options.paper);
    if (!css) {
        return passOn(css);
    }
    const ReportIndex index(content, options);
    HtmlWriter html;
    html.verbatim("<!DOCTYPE html>");
    {
        const auto document = html.element("html"_L1, {{"lang"_L1, u"en"_s}});
        writeDocumentHead(html, content, *css);
        const auto body = html.element("body"_L1);
        html.element("a"_L1, {{"class"_L1, u"skip"_s}, {"href"_L1, u"#main"_s}}, u"Skip to the report"_s);
        writeTitleBlock(html, content);
        writeContents(html, options);
        writeSections(html, index);
        html.element("footer"_L1, {}, generatedWords(content));
    }
    return html.html() + '\n';
}

} // namespace gainsay::exporting
