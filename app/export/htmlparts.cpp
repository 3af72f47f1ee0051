// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/htmlparts.h"

#include "app/export/reportwords.h"

namespace gainsay::exporting {

using namespace Qt::StringLiterals;

HtmlWriter::Scope openSection(HtmlWriter& html, ReportSection section) {
    const SectionHeading& heading = headingOf(section);
    html.open("section"_L1, {{"id"_L1, heading.anchor}, {"aria-labelledby"_L1, heading.anchor + "-title"_L1}});
    html.element("h2"_L1, {{"id"_L1, heading.anchor + "-title"_L1}}, heading.title);
    return HtmlWriter::Scope(html);
}

void writeStance(HtmlWriter& html, domain::Stance stance) {
    const QString word = domain::toString(stance);
    html.element("span"_L1, {{"class"_L1, u"stance "_s + word}}, signOf(stance) + u' ' + word);
}

void writeGrade(HtmlWriter& html, const ReportIndex& index, const domain::Article& article) {
    const QString code = index.admiraltyCodeOf(article);
    if (code.isEmpty()) {
        return;
    }
    QStringList words;
    if (const auto* grade = index.gradeOf(article.source)) {
        words << u"source "_s + reliabilityWords(grade->reliability);
    }
    if (article.credibility) {
        words << u"information "_s + credibilityWords(*article.credibility);
    }
    html.element("span"_L1, {{"class"_L1, u"grade"_s}, {"title"_L1, words.join(u"; "_s)}}, code);
}

void writeUrl(HtmlWriter& html, const QString& url) {
    if (isWebAddress(url)) {
        html.element("a"_L1, {{"href"_L1, url}, {"rel"_L1, u"noreferrer noopener"_s}}, url);
    } else {
        html.element("bdi"_L1, {}, url);
    }
}

void writeQuoteLink(HtmlWriter& html, const ReportIndex& index, const domain::Quote& quote, const QString& words,
                    QLatin1StringView cssClass) {
    const QString classes = cssClass.isEmpty() ? QString() : QString(cssClass);
    if (index.options().sections.testFlag(ReportSection::Quotes)) {
        html.element("a"_L1, {{"class"_L1, classes}, {"href"_L1, u'#' + anchorOf(quote.id)}, {"dir"_L1, u"auto"_s}},
                     words);
    } else {
        html.element("span"_L1, {{"class"_L1, classes}, {"dir"_L1, u"auto"_s}}, words);
    }
}

void writeNote(HtmlWriter& html, const ReportIndex& index, const QString& note) {
    if (index.options().includeNotes && !note.isEmpty()) {
        html.element("p"_L1, {{"class"_L1, u"note"_s}, {"dir"_L1, u"auto"_s}}, note);
    }
}

void writePassage(HtmlWriter& html, const ReportIndex& index, const domain::Quote& quote,
                  const std::vector<MarkedRun>& runs, const QString& cssClass) {
    const auto* stored = index.version(quote.version);
    const auto* article = index.articleOf(quote);
    const QString language = article == nullptr || article->language.isEmpty() ? QString() : article->language;
    const Passage passage = passageAround(stored->text, quote.range);
    const auto block = html.element("blockquote"_L1, {{"lang"_L1, language}, {"dir"_L1, u"auto"_s}});
    if (!passage.before.isEmpty()) {
        html.element("span"_L1, {{"class"_L1, u"context"_s}}, passage.before);
    }
    {
        const auto words = html.element("span"_L1, {{"class"_L1, cssClass}, {"data-quote"_L1, quote.id.toString()}});
        for (const MarkedRun& run : runs) {
            if (run.mark == Mark::None) {
                html.text(run.words);
                continue;
            }
            QStringList numbers;
            for (const int reason : run.reasons) {
                numbers << QString::number(reason);
            }
            html.element("mark"_L1,
                         {{"class"_L1, run.mark == Mark::Clashes ? u"clashes"_s : u"agrees"_s},
                          {"data-reason"_L1, numbers.join(u',')}},
                         run.words);
        }
    }
    if (!passage.after.isEmpty()) {
        html.element("span"_L1, {{"class"_L1, u"context"_s}}, passage.after);
    }
}

void writeFact(HtmlWriter& html, const QString& name, const QString& words, QLatin1StringView cssClass) {
    if (words.isEmpty()) {
        return;
    }
    html.element("dt"_L1, {}, name);
    const auto value = html.element("dd"_L1);
    html.element("bdi"_L1, {{"class"_L1, cssClass.isEmpty() ? QString() : QString(cssClass)}}, words);
}

} // namespace gainsay::exporting
