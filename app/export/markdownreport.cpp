// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/markdownreport.h"

#include "app/base/hash.h"
#include "app/export/claimsmatrix.h"
#include "app/export/reportoutline.h"
#include "app/export/reportsummary.h"
#include "app/export/reportwords.h"
#include "app/export/verifyquotes.h"

#include <QRegularExpression>

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype cellWords = 90;

/// Markdown of one line: of headings, cells and list items.
QString line(const QString& words) {
    return escapedMarkdown(words.simplified());
}

/// A quotation, a mark on each of its lines.
QString quotation(const QString& words) {
    return u"> "_s + escapedMarkdown(words).replace(u'\n', u"\\\n> "_s) + u"\n\n"_s;
}

QString placeOf(const ReportIndex& index, const domain::Quote& quote) {
    const auto* article = index.articleOf(quote);
    return dotted(
        {index.outletOf(quote), article == nullptr ? QString() : article->published.display(), index.placeOf(quote)});
}

void writeSummary(QString& out, const ReportIndex& index) {
    const ReportSummary summary = summarise(index);
    out += line(summary.sentences.join(u' ')) + u"\n\n"_s;
    for (const ClaimSummary& claim : summary.claims) {
        out += u"- **%1** "_s.arg(line(claim.claim->text)) + (claim.disputed ? u"(in dispute) "_s : QString()) +
               line(stanceSentence(claim) + u' ' + claim.origins) + u'\n';
    }
    out += u'\n';
}

QString cellOf(const ReportIndex& index, const MatrixCell& cell) {
    if (cell.state != MatrixCell::State::Speaks) {
        return cell.state == MatrixCell::State::Silent ? u"silent"_s : u"not yet read"_s;
    }
    QStringList parts;
    for (const auto* assertion : cell.assertions) {
        parts << signOf(assertion->stance) + u' ' + domain::toString(assertion->stance) + u' ' +
                     line(quotedExcerpt(index.quote(assertion->quote)->exact, cellWords));
    }
    return parts.join(u"; "_s);
}

void writeClaims(QString& out, const ReportIndex& index) {
    const ClaimsMatrix matrix(index);
    out += u"| Claim |"_s;
    for (const MatrixColumn& column : matrix.columns()) {
        out += u' ' + line(column.name) + u" |"_s;
    }
    out += u"\n|---|"_s + u"---|"_s.repeated(static_cast<qsizetype>(matrix.columns().size())) + u'\n';
    for (const domain::Claim& claim : index.content().claims) {
        out += u"| "_s + line(claim.text) + u" |"_s;
        for (const MatrixColumn& column : matrix.columns()) {
            out += u' ' + cellOf(index, matrix.cell(claim, column)) + u" |"_s;
        }
        out += u'\n';
    }
    out += u'\n';
}

void writeContradictions(QString& out, const ReportIndex& index) {
    if (index.contradictions().empty()) {
        out += u"There are no contradictions to show.\n\n"_s;
    }
    for (const auto* pair : index.contradictions()) {
        const domain::Quote& a = *index.quote(pair->a);
        const domain::Quote& b = *index.quote(pair->b);
        out += u"### %1: %2 ↔ %3\n\n"_s.arg(titleOf(pair->type), line(index.outletOf(a)), line(index.outletOf(b)));
        out += line(dotted({index.claim(pair->claim) == nullptr ? QString() : index.claim(pair->claim)->text,
                            decisionWords(*pair), pair->explanation})) +
               u"\n\n"_s;
        for (const auto* quote : {&a, &b}) {
            out += quotation(quote->exact) + line(placeOf(index, *quote)) + u"\n\n"_s;
        }
        for (const domain::Reason& reason : pair->reasons) {
            out += u"- %1: %2 ↔ %3\n"_s.arg(line(reason.rule), line(reasonWords(a.exact, reason.a, reason.aValue)),
                                            line(reasonWords(b.exact, reason.b, reason.bValue)));
        }
        out += pair->reasons.empty() ? QString() : u"\n"_s;
        if (index.options().includeNotes && !pair->note.isEmpty()) {
            out += u"Note: "_s + line(pair->note) + u"\n\n"_s;
        }
    }
}

void writeQuotes(QString& out, const ReportIndex& index) {
    for (const domain::Article& article : index.content().articles) {
        const auto quotes = index.quotesOf(article.id);
        if (quotes.empty()) {
            continue;
        }
        out += u"### "_s + line(titleOf(article)) + u"\n\n"_s;
        for (const auto* quote : quotes) {
            out += quotation(quote->exact);
            QStringList below{placeOf(index, *quote), colourWords(quote->colour)};
            if (const auto* later = index.laterVersionOf(*quote)) {
                below << u"in version %1: %2"_s.arg(later->version.ordinal)
                             .arg(laterWords(index.placeIn(later->version.id, quote->id), later->text));
            }
            for (const auto* assertion : index.assertionsOf(quote->id)) {
                below << domain::toString(assertion->stance) + u": "_s + index.claim(assertion->claim)->text;
            }
            if (const QString tags = tagWords(index.tagsOf(quote->id)); !tags.isEmpty()) {
                below << u"tags: "_s + tags;
            }
            out += line(dotted(below)) + u"\n\n"_s;
            if (index.options().includeNotes && !quote->note.isEmpty()) {
                // A note may have come in with somebody's annotation: its markup is shown, not obeyed.
                out += u"Note: "_s + escapedMarkdown(quote->note.trimmed()) + u"\n\n"_s;
            }
        }
    }
}

void writeEntities(QString& out, const ReportIndex& index) {
    for (const domain::Entity& entity : index.content().entities) {
        QStringList aliases;
        for (const domain::Alias& alias : entity.aliases) {
            aliases << isolated(alias.name);
        }
        QStringList others;
        for (const auto* other : index.distinctFrom(entity.id)) {
            others << isolated(other->name);
        }
        out += u"- **%1** "_s.arg(line(entity.name)) +
               line(dotted({schemaWords(entity.schema), aliases.join(u", "_s),
                            others.isEmpty() ? QString() : u"not to be taken for "_s + others.join(u", "_s)})) +
               u'\n';
    }
    out += u'\n';
}

void writeSources(QString& out, const ReportIndex& index) {
    for (const domain::Article& article : index.content().articles) {
        const auto* source = index.source(article.source);
        out += u"- **%1** "_s.arg(line(titleOf(article))) +
               line(dotted({index.admiraltyCodeOf(article), source == nullptr ? u"publisher unknown"_s : source->name,
                            listed(article.byline), article.published.display(), article.url})) +
               u'\n';
        for (const auto* stored : index.versionsOf(article.id)) {
            out += u"  - version %1, original SHA-256 `%2`, text SHA-256 `%3`\n"_s.arg(stored->version.ordinal)
                       .arg(toHex(stored->version.originalSha256), toHex(stored->version.textSha256));
        }
    }
    out += u'\n';
}

void writeChecking(QString& out, const ReportIndex& /*index*/) {
    int number = 0;
    for (const QString& step : checkingSteps()) {
        out += u"%1. %2\n"_s.arg(++number).arg(line(step));
    }
    out += u'\n';
}

} // namespace

QString escapedMarkdown(const QString& words) {
    // What means something anywhere in a line, and what means something at its beginning only.
    static const QRegularExpression anywhere(u"([\\\\`*_\\[\\]<>|~&])"_s);
    static const QRegularExpression opening(u"^([ \\t]*)(#|[-+=](?=[\\s=-]|$))"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression numbering(u"^([ \\t]*\\d{1,9})([.)])"_s, QRegularExpression::MultilineOption);
    // Four spaces at the beginning of a line would make a block of code.
    static const QRegularExpression indent(u"^(?:    |\\t)"_s, QRegularExpression::MultilineOption);
    QString out = words;
    return out.replace(anywhere, u"\\\\1"_s)
        .replace(opening, u"\\1\\\\2"_s)
        .replace(numbering, u"\\1\\\\2"_s)
        .replace(indent, u"&nbsp;   "_s);
}

Result<QByteArray> renderMarkdown(const ReportContent& content, const ReportOptions& options) {
    if (auto verified = verifyQuotes(content); !verified) {
        return passOn(verified);
    }
    using Write = void (*)(QString&, const ReportIndex&);
    static constexpr std::array<std::pair<ReportSection, Write>, 7> sections{{
        {ReportSection::Summary, writeSummary},
        {ReportSection::Claims, writeClaims},
        {ReportSection::Contradictions, writeContradictions},
        {ReportSection::Quotes, writeQuotes},
        {ReportSection::Entities, writeEntities},
        {ReportSection::Sources, writeSources},
        {ReportSection::Checking, writeChecking},
    }};
    const ReportIndex index(content, options);
    QString out = u"# %1\n\n%2\n\n"_s.arg(line(content.title), line(generatedWords(content)));
    if (!content.restriction.isEmpty()) {
        out += line(content.restriction) + u"\n\n"_s;
    }
    for (const auto& [section, write] : sections) {
        if (options.sections.testFlag(section)) {
            out += u"## %1\n\n"_s.arg(headingOf(section).title);
            write(out, index);
        }
    }
    return out.toUtf8();
}

} // namespace gainsay::exporting
