// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/pdf/pageblocks.h"
#include "tests/import/readall.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::import;
using namespace Qt::StringLiterals;

namespace {

/// A line of text at a place of a page, in points from the lower left corner.
struct Placed {
    double x = 0;
    double y = 0;
    double size = 10;
    QByteArray words;
};

/// A PDF of these pages, in Helvetica.
QByteArray pdfOf(const QList<QList<Placed>>& pages) {
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>", {}, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    QByteArray kids;
    for (const auto& page : pages) {
        QByteArray content;
        for (const Placed& line : page) {
            content += "BT /F1 " + QByteArray::number(line.size) + " Tf " + QByteArray::number(line.x) + ' ' +
                       QByteArray::number(line.y) + " Td (" + line.words + ") Tj ET\n";
        }
        objects.append("<</Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content + "endstream");
        const QByteArray contentNumber = QByteArray::number(objects.size());
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>/Contents " +
                       contentNumber + " 0 R>>");
        kids += QByteArray::number(objects.size()) + " 0 R ";
    }
    objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages.size()) + ">>";
    QByteArray pdf = "%PDF-1.4\n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    return pdf + "5000 0 obj<</Title(A stated title)/Author(Jane Roe)/CreationDate(D:20200303090000+09'00')>>endobj\n"
                 "trailer<</Root 1 0 R/Info 5000 0 R>>\n%%EOF\n";
}

PageWord word(const QString& text, double left, double top, double width = 20) {
    return {text, left, top, left + width, top + 10, 10, false, true, false, 0};
}

/// Lines of one paragraph on one page.
std::vector<PageLine> linesBelowEachOther(const QStringList& texts) {
    std::vector<PageLine> lines;
    double top = 0;
    for (const QString& text : texts) {
        lines.push_back({text, 0, top, 200, top + 10, 10, false, true, 1});
        top += 12;
    }
    return lines;
}

} // namespace

class ImportPdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsThePageOfEveryBlock();
    void readsColumnsAndJoinsWords();
    void keepsHyphensThatTheDocumentWrites();
    void joinsLinesWithoutSpaces();
    void tellsPageNumbersFromYears();
    void turnsRightToLeftLines();
    void keepsTableCellsApart();
    void closesEncryptedFiles();
    void explainsScansAndDamage();
    void reportsPagesThatCannotBeRead();
};

void ImportPdfTest::keepsThePageOfEveryBlock() {
    const auto reading =
        readAll(pdfOf({{{50, 700, 20, "The harbour report"},
                        {50, 650, 10, "The quay was closed on Monday, said the harbour master, and"},
                        {50, 638, 10, "ships were sent to other ports along the coast for a whole week."}},
                       {{50, 700, 10, "Nobody was hurt when the old crane fell into the harbour."}}}),
                {u"report"_s, {}, {}});
    QVERIFY2(reading.has_value() && reading->article, reading ? "" : qPrintable(reading.error().message));
    const auto& article = *reading->article;
    QCOMPARE(
        blockLines(article.text),
        (QStringList{
            u"title: The harbour report"_s,
            u"paragraph: The quay was closed on Monday, said the harbour master, and ships were sent to other ports "
            "along the coast for a whole week."_s,
            u"paragraph: Nobody was hurt when the old crane fell into the harbour."_s}));
    QCOMPARE(article.text.blocks()[1].page, 1);
    QCOMPARE(article.text.blocks()[2].page, 2);
    QCOMPARE(article.byline, QStringList{u"Jane Roe"_s});
    QCOMPARE(article.published.toString(), u"2020-03-03T09:00:00+09:00"_s);
    const auto stored = domain::ArticleText::fromStored(article.text.toUtf8(), article.text.blocksToJson());
    QVERIFY(stored.has_value() && stored->blocks() == article.text.blocks());
}

void ImportPdfTest::readsColumnsAndJoinsWords() {
    QList<Placed> page;
    const QList<QByteArray> left{"The first column tells of the", "storm that closed the har-",
                                 "bour for a day and of the ves-"};
    const QList<QByteArray> right{"sels that were sent to other", "ports along the coast, where",
                                  "they waited for a week."};
    for (qsizetype i = 0; i < left.size(); ++i) {
        const auto y = 700.0 - 12.0 * static_cast<double>(i);
        page.append({50, y, 10, left[i]});
        page.append({330, y, 10, right[i]});
    }
    const auto reading = readAll(pdfOf({page}), {});
    QVERIFY(reading.has_value() && reading->article);
    QCOMPARE(reading->article->text.text(), u"The first column tells of the storm that closed the harbour for a day "
                                            u"and of the vessels that were sent to other "
                                            "ports along the coast, where they waited for a week."_s);
}

void ImportPdfTest::keepsHyphensThatTheDocumentWrites() {
    const auto blocks = blocksOfLines(
        linesBelowEachOther({u"A well-known man, and a well-"_s, u"known house by the har-"_s, u"bour."_s}));
    QCOMPARE(blocks.size(), 1U);
    QCOMPARE(blocks[0].text, u"A well-known man, and a well-known house by the harbour."_s);
}

void ImportPdfTest::joinsLinesWithoutSpaces() {
    const auto blocks =
        blocksOfLines(linesBelowEachOther({u"台風で港が閉鎖された"_s, u"（月曜日）という"_s, u"ことである。"_s}));
    QCOMPARE(blocks.size(), 1U);
    QCOMPARE(blocks[0].text, u"台風で港が閉鎖された（月曜日）ということである。"_s);
}

void ImportPdfTest::tellsPageNumbersFromYears() {
    const auto textsOf = [](const QStringList& lines) {
        QStringList texts;
        for (const DraftBlock& block : blocksOfLines(linesBelowEachOther(lines))) {
            texts.append(block.text);
        }
        return texts;
    };
    const QString before = u"The old quay was damaged by the storm of March"_s;
    const QString joined = before + u" 2020."_s;
    QCOMPARE(textsOf({before, u"2020."_s}), QStringList{joined});
    QCOMPARE(textsOf({before, u"2020"_s, u"and was closed for a whole week after it."_s}),
             QStringList{before + u" 2020 and was closed for a whole week after it."_s});
    QCOMPARE(textsOf({u"7"_s, before, u"8"_s}), (QStringList{u"7"_s, before, u"8"_s}));
}

void ImportPdfTest::turnsRightToLeftLines() {
    // As a page shows "שלום 12 עולם": from the left.
    const auto lines = linesOfWords({word(u"םלוע"_s, 0, 0), word(u"12"_s, 25, 0), word(u"םולש"_s, 50, 0)}, 1);
    QCOMPARE(lines.size(), 1U);
    QCOMPARE(lines[0].text, u"שלום 12 עולם"_s);
}

void ImportPdfTest::keepsTableCellsApart() {
    auto first = word(u"Ship"_s, 0, 0);
    first.spaceAfter = false;
    QCOMPARE(linesOfWords({first, word(u"Tonnes"_s, 30, 0)}, 1)[0].text, u"Ship Tonnes"_s);
    QCOMPARE(linesOfWords({first, word(u"Tonnes"_s, 200, 0)}, 1).size(), 2U);
}

void ImportPdfTest::closesEncryptedFiles() {
    const QByteArray encrypted =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
        "3 0 obj<</Filter/Standard/V 1/R 2/O<" +
        QByteArray("41").repeated(32) + ">/U<" + QByteArray("42").repeated(32) +
        ">/P -4>>endobj\ntrailer<</Root 1 0 R/Encrypt 3 0 R/ID[<41><41>]>>\n%%EOF\n";
    const auto reading = readAll(encrypted, {u"secret.pdf"_s, {}, {}});
    QVERIFY(reading.error().code == ErrorCode::Unsupported);
    QVERIFY2(reading.error().message.contains(u"secret.pdf") && reading.error().message.contains(u"password"),
             qPrintable(reading.error().message));
}

void ImportPdfTest::explainsScansAndDamage() {
    const auto scan = readAll(pdfOf({{}}), {u"scan.pdf"_s, {}, {}});
    QVERIFY(scan.error().code == ErrorCode::InvalidInput);
    QVERIFY(scan.error().message.contains(u"scan"));
    const auto damaged = readAll("%PDF-1.7\nnothing", {u"bad.pdf"_s, {}, {}});
    QVERIFY(damaged.error().code == ErrorCode::Corrupt);
    QVERIFY(damaged.error().message.contains(u"bad.pdf"));
}

void ImportPdfTest::reportsPagesThatCannotBeRead() {
    QByteArray pdf = pdfOf({{{50, 700, 10, "The quay was closed on Monday."}}, {{50, 700, 10, "The second page."}}});
    const auto second = pdf.lastIndexOf("<</Type/Page/");
    const QByteArray good = pdf;
    pdf.replace(second, 2, "XX"); // no dictionary any more
    const auto reading = readAll(pdf, {u"torn.pdf"_s, {}, {}});
    QVERIFY2(reading.has_value() && reading->article, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->members.size(), 1U);
    QVERIFY(reading->members[0].refused->message.contains(u"torn.pdf"));
    QVERIFY(reading->members[0].refused->message.contains(u"page 2"));
    QVERIFY(readAll(good, {})->members.empty());
}

QTEST_GUILESS_MAIN(ImportPdfTest)
#include "tst_importpdf.moc"
