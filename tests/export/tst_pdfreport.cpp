// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdfreport.h"
#include "app/export/reportoutline.h"
#include "tests/export/samplereport.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace gainsay;
using namespace gainsay::exporting;
using namespace Qt::StringLiterals;

namespace {

/// What a program of poppler-utils prints about a PDF; null where the program fails.
QString askPoppler(const QString& program, const QByteArray& pdf, const QStringList& before,
                   const QStringList& after = {}) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        return {};
    }
    file.close();
    QProcess process;
    process.start(program, before + QStringList{path} + after);
    return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                                                : QString();
}

/// Words on one line each side of single spaces, without the direction marks that pdftotext adds, composed.
QString wordsOnly(QString text) {
    static const QRegularExpression marks(u"[\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FE0F}]"_s);
    return text.remove(marks).simplified().normalized(QString::NormalizationForm_C);
}

/// Where a line may end between any two characters, an end of line is no space.
QString withoutSpaces(const QString& text) {
    return wordsOnly(text).remove(u' ');
}

QString textOf(const QByteArray& pdf) {
    return askPoppler(u"pdftotext"_s, pdf, {}, {u"-"_s});
}

int pagesOf(const QByteArray& pdf) {
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(askPoppler(u"pdfinfo"_s, pdf, {})).captured(1).toInt();
}

bool popplerIsMissing() {
    return QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty() ||
           QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty();
}

} // namespace

class TestPdfReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSameOnEveryRun();
    void refusesDamage();
    void standsEmpty();
    void carriesItsMetadata();
    void numbersItsPages();
    void letsEveryQuoteBeTakenOut();
    void repeatsTheHeadOfATable();
    void hasTheChosenPaper();
    void leavesOutWhatWasNotChosen();
    void survivesHostileWords();
};

void TestPdfReport::isTheSameOnEveryRun() {
    const auto first = renderPdf(tests::sampleReport());
    const auto second = renderPdf(tests::sampleReport());
    QVERIFY(first && second);
    QVERIFY(first->startsWith("%PDF-"));
    QVERIFY(*first == *second);
    auto later = tests::sampleReport();
    later.generatedAt = later.generatedAt.addDays(1);
    QVERIFY(*renderPdf(later) != *first);
}

void TestPdfReport::refusesDamage() {
    auto content = tests::sampleReport();
    content.quotes[3].exact += u'.';
    const auto pdf = renderPdf(content);
    QVERIFY(!pdf);
    QVERIFY(pdf.error().code == ErrorCode::Corrupt);
}

void TestPdfReport::standsEmpty() {
    QVERIFY(renderPdf(ReportContent{}));
}

void TestPdfReport::carriesItsMetadata() {
    if (popplerIsMissing()) {
        QSKIP("pdfinfo and pdftotext (package poppler-utils) are needed to look into the PDF");
    }
    const QString info = askPoppler(u"pdfinfo"_s, *renderPdf(tests::sampleReport()), {u"-isodates"_s});
    QVERIFY2(info.contains(QRegularExpression(u"Title:\\s+Norlinie ticketing outage"_s)), qPrintable(info));
    QVERIFY(info.contains(QRegularExpression(u"Author:\\s+Ida Marlow"_s)));
    QVERIFY(info.contains(QRegularExpression(u"CreationDate:\\s+2024-03-09T14:05:00Z"_s)));
    QVERIFY(info.contains(QRegularExpression(u"JavaScript:\\s+no"_s)));
}

void TestPdfReport::numbersItsPages() {
    if (popplerIsMissing()) {
        QSKIP("pdfinfo and pdftotext (package poppler-utils) are needed to look into the PDF");
    }
    for (const auto& content : {tests::sampleReport(), tests::longReport()}) {
        const QByteArray pdf = *renderPdf(content);
        const int total = pagesOf(pdf);
        const QStringList pages = textOf(pdf).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), total);
        QVERIFY(total > 5);
        for (int page = 1; page <= total; ++page) {
            const QString number = u"%1 / %2"_s.arg(page).arg(total);
            QVERIFY2(wordsOnly(pages[page - 1]).contains(number), qPrintable(number));
        }
    }
}

void TestPdfReport::letsEveryQuoteBeTakenOut() {
    if (popplerIsMissing()) {
        QSKIP("pdfinfo and pdftotext (package poppler-utils) are needed to look into the PDF");
    }
    const auto content = tests::sampleReport();
    const QString text = textOf(*renderPdf(content));
    for (const auto& quote : content.quotes) {
        const bool spaced = quote.exact.contains(u' ');
        QVERIFY2(spaced ? wordsOnly(text).contains(wordsOnly(quote.exact))
                        : withoutSpaces(text).contains(withoutSpaces(quote.exact)),
                 qPrintable(quote.exact));
    }
    // Long passages run over pages: their beginnings and ends are there, and nothing between lines is lost.
    const auto many = tests::longReport();
    ReportOptions options;
    options.sections = ReportSection::Quotes;
    static const QRegularExpression pageBorder(
        u"Generated on [^\\f]*page \\d+ / \\d+\\s*\\fA dossier whose[^\\n]*\\n"_s);
    const QString flat = wordsOnly(textOf(*renderPdf(many, options)).replace(pageBorder, u"\n"_s));
    for (const auto& quote : many.quotes) {
        QVERIFY2(flat.contains(wordsOnly(quote.exact)), qPrintable(quote.exact.left(60)));
    }
}

void TestPdfReport::repeatsTheHeadOfATable() {
    if (popplerIsMissing()) {
        QSKIP("pdfinfo and pdftotext (package poppler-utils) are needed to look into the PDF");
    }
    auto content = tests::longReport();
    content.sources.resize(3);
    content.articles.resize(3);
    for (int i = 0; i < 3; ++i) {
        const auto claims = content.claims;
        content.claims.insert(content.claims.end(), claims.begin(), claims.end());
    }
    ReportOptions options;
    options.sections = ReportSection::Claims;
    QSet<QByteArray> keys;
    std::erase_if(content.claims, [&keys](auto& claim) {
        claim.id = domain::ClaimId(QUuid::createUuidV5(QUuid(), QByteArray::number(keys.size())));
        keys.insert(claim.id.toBytes());
        return false;
    });
    const QStringList pages = textOf(*renderPdf(content, options)).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 2);
    for (qsizetype i = 0; i + 1 < pages.size(); ++i) {
        QVERIFY2(wordsOnly(pages[i]).contains(u"Outlet 1 of the northern coast"_s), qPrintable(pages[i]));
    }
}

void TestPdfReport::hasTheChosenPaper() {
    if (popplerIsMissing()) {
        QSKIP("pdfinfo and pdftotext (package poppler-utils) are needed to look into the PDF");
    }
    ReportOptions options;
    QVERIFY(askPoppler(u"pdfinfo"_s, *renderPdf(tests::sampleReport(), options), {}).contains(u"(A4)"_s));
    options.paper = PaperSize::Letter;
    QVERIFY(
        askPoppler(u"pdfinfo"_s, *renderPdf(tests::sampleReport(), options), {}).contains(u"612 x 792 pts (letter)"_s));
}

void TestPdfReport::leavesOutWhatWasNotChosen() {
    if (popplerIsMissing()) {
        QSKIP("pdfinfo and pdftotext (package poppler-utils) are needed to look into the PDF");
    }
    // Each section alone: links to the others must not be there, or the PDF could not be finished.
    for (const SectionHeading& heading : sectionHeadings) {
        ReportOptions options;
        options.sections = heading.section;
        options.includeNotes = false;
        const auto pdf = renderPdf(tests::sampleReport(), options);
        QVERIFY2(pdf, qPrintable(QString(heading.title)));
        const QString text = wordsOnly(textOf(*pdf));
        QVERIFY(text.contains(heading.title));
        QVERIFY(!text.contains(u"for the recording"_s));
    }
}

void TestPdfReport::survivesHostileWords() {
    auto content = tests::sampleReport();
    const QString words = u"a'b\\c)(d\0e\u202E]>>\n\t"_s;
    content.title = content.generatedBy = words;
    for (auto& article : content.articles) {
        article.title = article.language = words;
        article.url = u"https://example.org/'\\)\u3042 "_s;
    }
    for (auto& claim : content.claims) {
        claim.text = words;
    }
    for (auto& source : content.sources) {
        source.name = words.repeated(60);
    }
    for (auto& quote : content.quotes) {
        quote.note = QString(5000, u'w');
        quote.colour = 77;
    }
    const auto pdf = renderPdf(content);
    QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().detail));
}

QTEST_GUILESS_MAIN(TestPdfReport)
#include "tst_pdfreport.moc"
