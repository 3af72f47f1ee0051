// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/archivemaker.h"
#include "tests/import/readall.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::import;
using namespace Qt::StringLiterals;

namespace {

const QByteArray wordNamespace = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
                                 "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";

QByteArray docx(const QByteArray& body, const QByteArray& notes = {}) {
    return zipArchive(
        {{"[Content_Types].xml", "<Types/>"},
         {"_rels/.rels",
          "<Relationships><Relationship Type='http://x/officeDocument' Target='word/document.xml'/></Relationships>"},
         {"word/document.xml", "<w:document " + wordNamespace + "><w:body>" + body + "</w:body></w:document>"},
         {"word/styles.xml",
          "<w:styles " + wordNamespace +
              "><w:style w:styleId='T1'><w:name w:val='Title'/></w:style>"
              "<w:style w:styleId='berschrift2'><w:name w:val='heading 2'/></w:style>"
              "<w:style w:styleId='Mine'><w:name w:val='My own'/><w:basedOn w:val='berschrift2'/></w:style>"
              "</w:styles>"},
         {"word/footnotes.xml", "<w:footnotes " + wordNamespace + ">" + notes + "</w:footnotes>"},
         {"docProps/core.xml", "<cp:coreProperties xmlns:cp='c' xmlns:dc='d' xmlns:t='t'><dc:title>Stated</dc:title>"
                               "<dc:creator>Jane Roe</dc:creator><t:created>2020-03-03T09:00:00Z</t:created>"
                               "</cp:coreProperties>"}});
}

QByteArray paragraph(const QByteArray& text, const QByteArray& style = {}) {
    return "<w:p><w:pPr>" + (style.isEmpty() ? QByteArray() : "<w:pStyle w:val='" + style + "'/>") +
           "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

/// An e-book whose manifest lists a chapter "a" of that name, and "gone", which is not there.
QByteArray epub(const QByteArray& spine, const QByteArray& name, const QByteArray& body) {
    return zipArchive(
        {{"mimetype", "application/epub+zip"},
         {"META-INF/container.xml", "<container><rootfile full-path='p.opf'/></container>"},
         {"p.opf", "<package><manifest><item id='a' href='" + name +
                       "'/><item id='gone' href='gone.xhtml'/></manifest><spine>" + spine + "</spine></package>"},
         {name, "<html><body>" + body + "</body></html>"}});
}

/// What was left out because it is hidden.
QStringList hiddenWords(const domain::Extraction& found) {
    QStringList words;
    for (const domain::HiddenPassage& passage : found.findings.hidden) {
        words += passage.kept ? QString() : passage.words;
    }
    return words;
}

} // namespace

class ImportDocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDocx();
    void leavesOutWhatWasDeletedInDocx();
    void readsTrackedFormattingAsItIsNow();
    void listsANoteOnce();
    void reportsNotesThatCannotBeRead();
    void readsOdt();
    void leavesOutWhatOdtHides();
    void readsTheTitleFieldOfOdt();
    void readsEpub();
    void readsChaptersByTheManifest();
    void reportsChaptersThatCannotBeRead();
    void refusesDeclarationsInXml();
    void readsRtf();
    void readsRtfCharsets();
    void readsRtfLineEndings();
    void keepsRtfParagraphsToTheirGroups();
    void losesNoRtfText_data();
    void losesNoRtfText();
    void readsRis();
    void readsCslJson();
    void losesNoEntryOfAMixedList();
    void namesAFileOnce();
    void readsNinjs();
    void readsNinjsDescriptions();
    void refusesOtherJson_data();
    void refusesOtherJson();
    void readsSavedPages();
    void namesProtectedDocuments();
};

void ImportDocumentsTest::readsDocx() {
    const auto reading =
        readAll(docx(paragraph("The harbour report", "T1") + paragraph("What happened", "Mine") +
                         "<w:p><w:r><w:t xml:space='preserve'>The quay was </w:t></w:r><w:r><w:t>closed</w:t></w:r>"
                         "<w:r><w:footnoteReference w:id='7'/></w:r><w:r><w:t>.</w:t></w:r></w:p>"
                         "<w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='3'/></w:numPr></w:pPr><w:r><w:t>an "
                         "item</w:t></w:r></w:p>"
                         "<w:tbl><w:tr><w:tc>" +
                         paragraph("Ship") + "</w:tc><w:tc>" + paragraph("Tonnes") + "</w:tc></w:tr><w:tr><w:tc>" +
                         paragraph("Aurora") + "</w:tc><w:tc>" + paragraph("900") + "</w:tc></w:tr></w:tbl>",
                     "<w:footnote w:id='7'>" + paragraph("By order of the mayor.") + "</w:footnote>"),
                {u"report.bin"_s, {}, {}});
    QVERIFY2(reading.has_value() && reading->article, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(
        blockLines(reading->article->text),
        (QStringList{u"title: The harbour report"_s, u"heading 2: What happened"_s,
                     u"paragraph: The quay was closed[1]."_s, u"list-item 2: an item"_s, u"table-row: Ship | Tonnes"_s,
                     u"table-row: Aurora | 900"_s, u"paragraph: [1] By order of the mayor."_s}));
    QCOMPARE(reading->article->byline, QStringList{u"Jane Roe"_s});
    QCOMPARE(reading->article->published.toString(), u"2020-03-03T09:00:00Z"_s);
    QCOMPARE(reading->article->title, u"The harbour report"_s);
}

void ImportDocumentsTest::leavesOutWhatWasDeletedInDocx() {
    const auto reading =
        readAll(docx("<w:p><w:r><w:t xml:space='preserve'>The owner said </w:t></w:r>"
                     "<w:del><w:r><w:delText>nothing</w:delText></w:r></w:del>"
                     "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>"
                     "<w:ins><w:r><w:t>that all was well</w:t></w:r></w:ins>"
                     "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>"
                     "<w:p><w:r><mc:AlternateContent><mc:Choice>" +
                     paragraph("In a box.") + "</mc:Choice><mc:Fallback>" + paragraph("In a box.") +
                     "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Around it.</w:t></w:r></w:p>"),
                {u"a.docx"_s, {}, {}});
    QVERIFY(reading.has_value() && reading->article);
    QCOMPARE(blockLines(reading->article->text), (QStringList{u"paragraph: The owner said that all was well."_s,
                                                              u"paragraph: In a box."_s, u"paragraph: Around it."_s}));
    QCOMPARE(reading->article->title, u"Stated"_s);
    QCOMPARE(hiddenWords(*reading->article), QStringList{u"hidden"_s}); // what was deleted is no part of it at all
}

void ImportDocumentsTest::readsTrackedFormattingAsItIsNow() {
    const auto reading = readAll(
        docx(
            "<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val='berschrift2'/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr>"
            "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>The quay was closed.</w:t></w:r></w:p>"),
        {u"a.docx"_s, {}, {}});
    QVERIFY(reading.has_value() && reading->article);
    QCOMPARE(blockLines(reading->article->text), QStringList{u"paragraph: The quay was closed."_s});
}

void ImportDocumentsTest::listsANoteOnce() {
    const QByteArray twice = "<w:p><w:r><w:t>Closed</w:t></w:r><w:r><w:footnoteReference w:id='7'/></w:r>"
                             "<w:r><w:t> by order</w:t></w:r><w:r><w:footnoteReference w:id='7'/></w:r></w:p>";
    const auto reading =
        readAll(docx(twice, "<w:footnote w:id='7'>" + paragraph("By the mayor.") + "</w:footnote>"), {});
    QVERIFY(reading.has_value() && reading->article);
    QCOMPARE(blockLines(reading->article->text),
             (QStringList{u"paragraph: Closed[1] by order[1]"_s, u"paragraph: [1] By the mayor."_s}));
}

void ImportDocumentsTest::reportsNotesThatCannotBeRead() {
    const QByteArray text = "<w:p><w:r><w:t>Closed.</w:t></w:r><w:r><w:footnoteReference w:id='7'/></w:r></w:p>";
    const auto reading = readAll(docx(text, "<w:footnote w:id='7'><w:p>"), {u"cut.docx"_s, {}, {}});
    QVERIFY(reading.has_value() && reading->article);
    QCOMPARE(reading->members.size(), 1U);
    QVERIFY(reading->members[0].refused->message.contains(u"cut.docx"));
    QVERIFY(reading->members[0].refused->message.contains(u"footnotes.xml"));
    QVERIFY(readAll(docx(text, "<w:footnote w:id='7'/>"), {})->members.empty());
}

void ImportDocumentsTest::readsTheTitleFieldOfOdt() {
    const QByteArray content = "<o:d xmlns:o='o' xmlns:t='text' xmlns:s='urn:oasis:svg-compatible:1.0'><t:p>About "
                               "<t:title>Tides</t:title>.<s:title>Drawing</s:title></t:p></o:d>";
    const auto reading =
        readAll(zipArchive({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content}}), {});
    QVERIFY(reading.has_value() && reading->article);
    QCOMPARE(reading->article->text.text(), u"About Tides."_s);
}

void ImportDocumentsTest::leavesOutWhatOdtHides() {
    const QByteArray content =
        "<o:d xmlns:o='o' xmlns:t='text' xmlns:s='style'><s:style s:name='T1'><s:text-properties t:display='none'/>"
        "</s:style><t:p>He said <t:span t:style-name='T1'>nothing of use</t:span>yes.</t:p>"
        "<t:section t:display='none'><t:p>A closed section.</t:p></t:section>"
        "<t:p>And <t:hidden-text t:string-value='a field'/>no.</t:p></o:d>";
    const auto reading =
        readAll(zipArchive({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content}}), {});
    QVERIFY(reading.has_value() && reading->article);
    QCOMPARE(reading->article->text.text(), u"He said yes.\n\nAnd no."_s);
    QCOMPARE(hiddenWords(*reading->article), (QStringList{u"nothing of use"_s, u"A closed section."_s, u"a field"_s}));
}

void ImportDocumentsTest::readsOdt() {
    const QByteArray content =
        "<o:document-content xmlns:o='office' xmlns:t='text' xmlns:b='table' xmlns:s='style'><s:style s:name='P1' "
        "s:parent-style-name='Quotations'/><t:tracked-changes><t:p>deleted</t:p></t:tracked-changes>"
        "<t:h t:outline-level='1'>Storm</t:h><t:p>Two<t:s t:c='3'/>words<t:note><t:note-citation>1</t:note-citation>"
        "<t:note-body><t:p>A note.</t:p></t:note-body></t:note> here.</t:p><t:p t:style-name='P1'>He denied it.</t:p>"
        "<t:list><t:list-item><t:p>one</t:p></t:list-item></t:list>"
        "<b:table><b:table-row><b:table-cell><t:p>a</t:p></b:table-cell><b:table-cell><t:p>b</t:p></b:table-cell></"
        "b:table-row>"
        "</b:table><t:table-of-content><t:p>Storm 1</t:p></t:table-of-content></o:document-content>";
    const auto reading = readAll(zipArchive({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                             {"content.xml", content},
                                             {"meta.xml", "<m xmlns:dc='d'><dc:creator>Jane Roe</dc:creator></m>"}}),
                                 {});
    QVERIFY2(reading.has_value() && reading->article, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(blockLines(reading->article->text),
             (QStringList{u"title: Storm"_s, u"paragraph: Two words[1] here."_s, u"quotation: He denied it."_s,
                          u"list-item 1: one"_s, u"table-row: a | b"_s, u"paragraph: [1] A note."_s}));
}

void ImportDocumentsTest::readsEpub() {
    const auto page = [](const QByteArray& body) {
        return "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head><body>" + body +
               "</body></html>";
    };
    const auto reading = readAll(
        zipArchive({{"mimetype", "application/epub+zip"},
                    {"META-INF/container.xml", "<container><rootfile full-path='book/p.opf'/></container>"},
                    {"book/p.opf",
                     "<package><metadata xmlns:dc='d'><dc:title>Tides</dc:title><dc:creator>Jane Roe</dc:creator>"
                     "<dc:date>2019</dc:date></metadata><manifest>"
                     "<item id='n' href='nav.xhtml' properties='nav'/><item id='a' href='text/one%20a.xhtml'/>"
                     "<item id='b' href='text/two.xhtml'/></manifest>"
                     "<spine><itemref idref='n'/><itemref idref='b'/><itemref idref='a'/></spine></package>"},
                    {"book/nav.xhtml", page("<nav><ol><li>Contents</li></ol></nav>")},
                    {"book/text/one a.xhtml", page("<p>Second.</p>")},
                    {"book/text/two.xhtml", page("<h1>Ebb</h1><a id='x'/><p>First.</p><nav>Menu</nav>")}}),
        {});
    QVERIFY2(reading.has_value() && reading->article, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(blockLines(reading->article->text),
             (QStringList{u"title: Ebb"_s, u"paragraph: First."_s, u"paragraph: Second."_s}));
    QCOMPARE(reading->article->byline, QStringList{u"Jane Roe"_s});
}

void ImportDocumentsTest::readsChaptersByTheManifest() {
    const auto reading = readAll(epub("<itemref idref='a'/><itemref idref='a'/>", "a.xht", "<p>Words.</p>"), {});
    QVERIFY2(reading.has_value() && reading->article, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(blockLines(reading->article->text), QStringList{u"paragraph: Words."_s}); // once, however often listed
    QVERIFY(reading->members.empty());
}

void ImportDocumentsTest::reportsChaptersThatCannotBeRead() {
    const QByteArray spine = "<itemref idref='a'/><itemref idref='gone'/>";
    const auto reading = readAll(epub(spine, "a.xhtml", "<p>Words.</p>"), {u"tides.epub"_s, {}, {}});
    QVERIFY(reading.has_value() && reading->article);
    QCOMPARE(reading->members.size(), 1U);
    QVERIFY(reading->members[0].refused->message.contains(u"tides.epub"));
    QVERIFY(reading->members[0].refused->message.contains(u"gone.xhtml"));
    const auto nothing =
        readAll(epub("<itemref idref='gone'/>", "a.xhtml", "<p>Words.</p>"), {u"tides.epub"_s, {}, {}});
    QVERIFY(nothing.error().code == ErrorCode::Corrupt);
}

void ImportDocumentsTest::refusesDeclarationsInXml() {
    const QByteArray mimeType = "application/vnd.oasis.opendocument.text";
    const QByteArray text = "<d xmlns:t='text'><t:p>Words.</t:p></d>";
    const auto plain = readAll(zipArchive({{"mimetype", mimeType}, {"content.xml", "<!DOCTYPE d>" + text}}), {});
    QVERIFY(plain.has_value() && plain->article);
    const auto declaring =
        readAll(zipArchive({{"mimetype", mimeType}, {"content.xml", "<!DOCTYPE d [<!ENTITY a 'b'>]>" + text}}),
                {u"a.odt"_s, {}, {}});
    QVERIFY(declaring.error().code == ErrorCode::Corrupt);
}

void ImportDocumentsTest::readsRtf() {
    const auto reading = readAll("{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}{\\stylesheet{\\s1 heading 1;}}"
                                 "{\\info{\\title Stated}{\\author Jane Roe}{\\creatim\\yr2020\\mo3\\dy3}}"
                                 "{\\header Page head}\\pard\\s1 Storm\\par\\pard The {\\b quay} was closed"
                                 "{\\footnote By order.}.\\par{\\v secret}"
                                 "\\trowd\\intbl Ship\\cell Tonnes\\cell\\row\\pard{\\*\\unknown gone}Last.\\par}",
                                 {});
    QVERIFY2(reading.has_value() && reading->article, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(blockLines(reading->article->text),
             (QStringList{u"title: Storm"_s, u"paragraph: The quay was closed[1]."_s, u"table-row: Ship | Tonnes"_s,
                          u"paragraph: Last."_s, u"paragraph: [1] By order."_s}));
    QCOMPARE(reading->article->byline, QStringList{u"Jane Roe"_s});
    QCOMPARE(reading->article->published.toString(), u"2020-03-03"_s);
    QCOMPARE(hiddenWords(*reading->article), QStringList{u"secret"_s});
    QCOMPARE(toString(reading->article->findings.find(domain::Fact::Authors)->by), u"properties"_s);
}

void ImportDocumentsTest::readsRtfCharsets() {
    const auto reading =
        readAll("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset128 C;}}"
                "\\f0 caf\\'e9 \\f1 \\'cc\\'e8\\'f0 \\f2 \\'93\\'fa\\'96\\'7b \\f0\\u8220?quote\\u8221? "
                "\\u-10180?\\u-8409? \\ldblquote x\\rdblquote\\par}",
                {});
    QVERIFY(reading.has_value() && reading->article);
    QCOMPARE(reading->article->text.text(), u"café Мир 日本 “quote” 🌧 “x”"_s);
}

void ImportDocumentsTest::readsRtfLineEndings() {
    const auto reading = readAll("{\\rtf1\\ansi First line.\\\nSecond\\\tline.\\\r\nThird.}", {});
    QVERIFY(reading.has_value() && reading->article);
    QCOMPARE(blockLines(reading->article->text),
             (QStringList{u"paragraph: First line."_s, u"paragraph: Second line."_s, u"paragraph: Third."_s}));
}

void ImportDocumentsTest::keepsRtfParagraphsToTheirGroups() {
    const auto reading = readAll("{\\rtf1\\ansi{\\stylesheet{\\s1 heading 1;}{\\s2 heading 2;}}\\pard First.\\par"
                                 "\\pard\\s2 Storm{\\footnote\\pard\\plain By order.}{\\header\\s1 Head}\\par"
                                 "\\pard{\\listtext 1.}one\\par\\pard Last.\\par}",
                                 {});
    QVERIFY(reading.has_value() && reading->article);
    QCOMPARE(blockLines(reading->article->text),
             (QStringList{u"paragraph: First."_s, u"heading 2: Storm[1]"_s, u"list-item 1: one"_s,
                          u"paragraph: Last."_s, u"paragraph: [1] By order."_s}));
}

void ImportDocumentsTest::losesNoRtfText_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("footnote in a header")
        << "Text{\\header Head{\\footnote Note}} on.\\par"_ba << QStringList{u"paragraph: Text on."_s};
    QTest::newRow("notes within each other")
        << "Text{\\footnote Outer{\\footnote Inner} on}.\\par}"_ba
        << QStringList{u"paragraph: Text[1]."_s, u"paragraph: [2] Inner"_s, u"paragraph: [1] Outer[2] on"_s};
    QTest::newRow("cut inside a footnote") << "Text before{\\footnote The no"_ba
                                           << QStringList{u"paragraph: Text before[1]"_s, u"paragraph: [1] The no"_s};
    QTest::newRow("row without an end") << "\\trowd\\intbl a\\cell b\\cell\\pard After.\\par"_ba
                                        << QStringList{u"table-row: a | b"_s, u"paragraph: After."_s};
    QTest::newRow("row without an end at the end") << "Before.\\par\\trowd\\intbl a\\cell b\\cell"_ba
                                                   << QStringList{u"paragraph: Before."_s, u"table-row: a | b"_s};
    QTest::newRow("text box") << "Around{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn name}{\\sv value}}{\\shptxt\\pard In a "
                                 "box.\\par}}{\\shprslt Fallback}} it.\\par"_ba
                              << QStringList{u"paragraph: In a box."_s, u"paragraph: Around it."_s};
    QTest::newRow("old text box") << "{\\*\\do\\dobxmargin{\\dptxbxtext\\pard In a box.}}Around it.\\par"_ba
                                  << QStringList{u"paragraph: In a box."_s, u"paragraph: Around it."_s};
}

void ImportDocumentsTest::losesNoRtfText() {
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, lines);
    const auto reading = readAll("{\\rtf1\\ansi " + body, {});
    QVERIFY(reading.has_value() && reading->article);
    QCOMPARE(blockLines(reading->article->text), lines);
}

void ImportDocumentsTest::readsRis() {
    const QByteArray two =
        "TY  - NEWS\r\nTI  - Storm hits\r\nAU  - Roe, Jane\r\nT2  - Daily Courier\r\nDA  - 2020/03/03\r\n"
        "AB  - The quay was closed.\r\nUR  - https://example.org/s\r\nER  - \r\n"
        "TY  - RPRT\r\nTI  - Report\r\nL1  - files/7/report.pdf\r\nL1  - https://example.org/x.pdf\r\nER  - \r\n";
    const auto list = readAll(two, {u"refs.txt"_s, {}, {}});
    QVERIFY2(list.has_value(), list ? "" : qPrintable(list.error().message));
    QVERIFY(!list->article);
    QCOMPARE(list->members.size(), 2U);
    QCOMPARE(list->members[1].besideFile, u"files/7/report.pdf"_s);
    QCOMPARE(list->members[1].hints.facts.title, u"Report"_s);
    const auto one = readAll(list->members[0].bytes, list->members[0].hints);
    QVERIFY(one.has_value() && one->article);
    QCOMPARE(one->article->title, u"Storm hits"_s);
    QCOMPARE(one->article->byline, QStringList{u"Jane Roe"_s});
    QCOMPARE(one->article->published.toString(), u"2020-03-03"_s);
    QCOMPARE(one->article->site, u"Daily Courier"_s);
    QCOMPARE(one->article->url, u"https://example.org/s"_s);
    const auto withoutItsFile = readAll(list->members[1].bytes, list->members[1].hints);
    QVERIFY(withoutItsFile.has_value() && withoutItsFile->article);
    QCOMPARE(withoutItsFile->article->title, u"Report"_s);
}

void ImportDocumentsTest::readsCslJson() {
    const QByteArray list =
        R"([{"id":"a","type":"article","title":"Storm {hits}","author":[{"family":"Roe","given":"Jane"}],
        "issued":{"date-parts":[[2020,3,3]]},"container-title":"Daily Courier","abstract":"The quay was closed."},
        {"id":"b","type":"report","title":"Second","issued":{"date-parts":[["2019"]]}}])";
    const auto reading = readAll(list, {});
    QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->members.size(), 2U);
    QVERIFY(list.contains(reading->members[0].bytes)); // each record as it was written
    const auto one = readAll(reading->members[0].bytes, reading->members[0].hints);
    QVERIFY(one.has_value() && one->article);
    QCOMPARE(one->article->title, u"Storm {hits}"_s);
    QCOMPARE(one->article->byline, QStringList{u"Jane Roe"_s});
    QCOMPARE(one->article->published.toString(), u"2020-03-03"_s);
}

void ImportDocumentsTest::losesNoEntryOfAMixedList() {
    const auto list = readAll(R"([{"uri":"urn:1","headline":"Storm","body_text":"Closed."},{"other":1},
        {"id":"a","type":"article","title":"Second","abstract":"Open."}])",
                              {u"mixed.json"_s, {}, {}});
    QVERIFY2(list.has_value(), list ? "" : qPrintable(list.error().message));
    QVERIFY(!list->article);
    QStringList names;
    for (const Member& member : list->members) {
        names.append(member.hints.fileName);
        QVERIFY(!member.refused || member.refused->message.contains(u"mixed.json"));
    }
    QCOMPARE(names, (QStringList{u"1.json"_s, u"entry 2"_s, u"3.json"_s}));
}

void ImportDocumentsTest::namesAFileOnce() {
    const auto list = readAll("TY  - RPRT\nTI  - Report\nL1  - a.pdf;a.pdf\nL2  - a.pdf\nER  - \n", {});
    QVERIFY(list.has_value());
    QCOMPARE(list->members.size(), 1U);
}

void ImportDocumentsTest::readsNinjs() {
    const auto first =
        readAll(R"({"uri":"urn:1","type":"text","headline":"Storm","byline":"By Jane Roe","language":"en",
        "versioncreated":"2020-03-03T09:00:00Z","body_html":"<p>The quay was closed.</p><p>Nobody was hurt.</p>"})",
                {});
    QVERIFY2(first.has_value() && first->article, first ? "" : qPrintable(first.error().message));
    QCOMPARE(blockLines(first->article->text),
             (QStringList{u"title: Storm"_s, u"paragraph: The quay was closed."_s, u"paragraph: Nobody was hurt."_s}));
    QCOMPARE(first->article->byline, QStringList{u"Jane Roe"_s});
    const auto second =
        readAll(R"({"uri":"urn:1","headlines":[{"role":"short","value":"S"},{"role":"main","value":"Storm"}],
        "bodies":[{"role":"main","contentType":"text/html","value":"<p>Closed.</p>"}]})",
                {});
    QVERIFY(second.has_value() && second->article);
    QCOMPARE(blockLines(second->article->text), (QStringList{u"title: Storm"_s, u"paragraph: Closed."_s}));
}

void ImportDocumentsTest::readsNinjsDescriptions() {
    const auto story =
        readAll(R"({"uri":"urn:1","headline":"Storm","description_html":"<p>Closed &amp; cold.</p>"})", {});
    QVERIFY(story.has_value() && story->article);
    QCOMPARE(blockLines(story->article->text), (QStringList{u"title: Storm"_s, u"paragraph: Closed & cold."_s}));
}

void ImportDocumentsTest::refusesOtherJson_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("settings") << QByteArray("{\"a\": [1, 2]}") << static_cast<int>(ErrorCode::Unsupported);
    QTest::newRow("numbers") << QByteArray("[1, 2, 3]") << static_cast<int>(ErrorCode::Unsupported);
    QTest::newRow("broken") << QByteArray("{\"a\": }") << static_cast<int>(ErrorCode::Corrupt);
    QTest::newRow("deep") << QByteArray("[").repeated(100'000) << static_cast<int>(ErrorCode::Corrupt);
}

void ImportDocumentsTest::refusesOtherJson() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    const auto reading = readAll(bytes, {u"a.json"_s, {}, {}});
    QVERIFY(!reading.has_value());
    QCOMPARE(static_cast<int>(reading.error().code), code);
    QVERIFY(reading.error().message.contains(u"a.json"));
}

void ImportDocumentsTest::readsSavedPages() {
    const QByteArray page =
        "<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://example.org/storm \n saved "
        "date: Mon -->\n<head><title>Storm closes the harbour</title></head><body><img src=\"data:image/png;base64," +
        QByteArray("QUJD").repeated(12'000'000) +
        "\"><p>The harbour was closed on Monday after a storm had damaged the old quay badly.</p></body></html>";
    const auto reading = readAll(page, {u"storm.html"_s, {}, {}});
    QVERIFY2(reading.has_value() && reading->article, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->article->url, u"https://example.org/storm"_s);
    QCOMPARE(reading->article->title, u"Storm closes the harbour"_s);
}

void ImportDocumentsTest::namesProtectedDocuments() {
    const auto odt = readAll(zipArchive({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                         {"content.xml", "garbage"},
                                         {"META-INF/manifest.xml", "<m><encryption-data/></m>"}}),
                             {u"secret.odt"_s, {}, {}});
    QVERIFY(odt.error().code == ErrorCode::Unsupported);
    QVERIFY(odt.error().message.contains(u"secret.odt") && odt.error().message.contains(u"password"));
    const auto sheet =
        readAll(zipArchive({{"[Content_Types].xml", "<x/>"}, {"xl/workbook.xml", "<x/>"}}), {u"s.xlsx"_s, {}, {}});
    QVERIFY(sheet.error().code == ErrorCode::Unsupported);
    QVERIFY(sheet.error().message.contains(u"spreadsheet"));
}

QTEST_GUILESS_MAIN(ImportDocumentsTest)
#include "tst_importdocuments.moc"
