// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/extractionworker.h"
#include "app/import/limits.h"
#include "app/import/readimportfile.h"
#include "tests/import/archivemaker.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace gainsay;
using namespace gainsay::import;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(GAINSAY_BIN_DIR "/gainsay-extract");

QByteArray docx(const QByteArray& documentXml) {
    return zipArchive({{"[Content_Types].xml", "<x/>"}, {"word/document.xml", documentXml}});
}

QByteArray billionLaughs() {
    QByteArray declarations = "<!DOCTYPE x [<!ENTITY a0 \"lol\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        declarations += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    return declarations + "]><w:document xmlns:w='w'><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:document>";
}

} // namespace

/// What was made to do harm is refused with a reason, or read within the limits; and the next file is read as ever.
class ImportHostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWithAReason_data();
    void refusesWithAReason();
    void survivesTheHostileCollection();
    void opensNothingForAPdf();
};

void ImportHostileTest::refusesWithAReason_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("entity expansion in a document") << docx(billionLaughs());
    QTest::newRow("external entity in a document")
        << docx("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w:document "
                "xmlns:w='w'><w:p><w:r><w:t>&e;</w:t></w:r></w:p>"
                "</w:document>");
    QTest::newRow("deep document") << docx("<w:document xmlns:w='w'>" + QByteArray("<w:tbl>").repeated(200'000));
    QTest::newRow("document that unpacks to a gigabyte or so")
        << docx("<w:document>" + QByteArray(static_cast<qsizetype>(maxPackageBytes) + 1, ' ') + "</w:document>");
    QTest::newRow("deep rich text") << "{\\rtf1" + QByteArray("{").repeated(200'000);
    QTest::newRow("compressed bomb") << gzipped(QByteArray(static_cast<qsizetype>(maxInputBytes) + 1, 'a'));
    QTest::newRow("PDF of one page that contains itself") << "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 "
                                                             "0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\n"
                                                             "trailer<</Root 1 0 R>>\n"_ba;
    QTest::newRow("web archive with a length beyond its end")
        << "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9999999999999\r\n\r\nx"_ba;
}

void ImportHostileTest::refusesWithAReason() {
    QFETCH(const QByteArray, bytes);
    ExtractionWorker worker({program});
    const auto reading = worker.read(bytes, {u"hostile.bin"_s, {}, {}});
    if (reading) {
        QVERIFY(!reading->article);
        for (const Member& member : reading->members) {
            QVERIFY(member.refused && member.refused->message.contains(u"hostile.bin"));
        }
    } else {
        QVERIFY2(reading.error().message.contains(u"hostile.bin"), qPrintable(reading.error().message));
        QVERIFY2(reading.error().code != ErrorCode::WorkerFailed, qPrintable(reading.error().detail));
    }
    QVERIFY(worker.extract("# Storm\n\nThe harbour was closed on Monday.\n", {u"a.md"_s, {}, {}}).has_value());
}

void ImportHostileTest::survivesTheHostileCollection() {
    const QString given = qEnvironmentVariable("GAINSAY_SHARED");
    const QString folder =
        (given.isEmpty() ? QStringLiteral(GAINSAY_SOURCE_DIR "/../shared") : given) + u"/data/hostile"_s;
    if (!QDir(folder).exists()) {
        QSKIP("the collection of hostile files is not beside this checkout (GAINSAY_SHARED)");
    }
    ExtractionWorker worker({program});
    int files = 0;
    for (QDirIterator iterator(folder, QDir::Files, QDirIterator::Subdirectories); iterator.hasNext();) {
        const QString path = iterator.next();
        const QString name = QFileInfo(path).fileName();
        if (name.contains(u"20MB") && !qEnvironmentVariableIsSet("GAINSAY_LONG_TESTS")) {
            continue; // read within the limits, but not within seconds
        }
        const auto bytes = readImportFile(path);
        if (!bytes) {
            QVERIFY(bytes.error().message.contains(name));
            continue;
        }
        const auto reading = worker.read(*bytes, {name, {}, {}});
        if (!reading) {
            QVERIFY2(reading.error().message.contains(name), qPrintable(path + reading.error().message));
            QVERIFY2(reading.error().code != ErrorCode::WorkerFailed, qPrintable(path + reading.error().message));
        }
        if (path.contains(u"/json/n_")) {
            QVERIFY2(!reading, qPrintable(path));
        }
        if (path.contains(u"/zip-traversal/")) {
            QVERIFY(reading &&
                    std::ranges::any_of(reading->members, [](const Member& one) { return one.refused.has_value(); }));
        }
        ++files;
    }
    QVERIFY(files > 0);
}

/// Poppler asks for tables by name when a document is in an encoding of East Asia; they are there without a file.
void ImportHostileTest::opensNothingForAPdf() {
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty()) {
        QSKIP("strace is not installed");
    }
    const QByteArray content = "BT /F1 20 Tf 50 700 Td <93FA967B8CEA> Tj ET\n";
    const QByteArray pdf =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 4 0 R>>>>/Contents 7 0 "
        "R>>endobj\n"
        "4 0 obj<</Type/Font/Subtype/Type0/BaseFont/Ryumin-Light/Encoding/90ms-RKSJ-H/DescendantFonts[5 0 R]>>endobj\n"
        "5 0 "
        "obj<</Type/Font/Subtype/CIDFontType0/BaseFont/Ryumin-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)"
        "/Supplement 2>>/FontDescriptor 6 0 R>>endobj\n"
        "6 0 obj<</Type/FontDescriptor/FontName/Ryumin-Light/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent "
        "800/Descent "
        "-200/CapHeight 700/StemV 80>>endobj\n7 0 obj<</Length " +
        QByteArray::number(content.size()) + ">>\nstream\n" + content + "endstream\nendobj\ntrailer<</Root 1 0 R>>\n";
    QTemporaryDir folder;
    QProcess traced;
    traced.start(strace, {u"-f"_s, u"-qq"_s, u"-o"_s, folder.filePath(u"trace"_s), program});
    const WorkerRequest request{{u"a.pdf"_s, {}, {}}, pdf};
    traced.write(requestPrefix(request) + request.bytes);
    traced.closeWriteChannel();
    QVERIFY(traced.waitForFinished());
    const QByteArray answer = traced.readAllStandardOutput();
    if (answer.isEmpty()) {
        QSKIP("strace is not allowed to trace here");
    }
    const auto head = FrameHead::forReply(QByteArrayView(answer).first(FrameHead::size));
    QVERIFY(head.has_value());
    const auto reply = parseReply(*head, answer.sliced(FrameHead::size));
    QVERIFY2(reply && reply->result && *reply->result,
             reply && !reply->result ? qPrintable(reply->result.error().message) : "");
    QCOMPARE((*reply->result)->text.text(), u"日本語"_s);
    QFile file(folder.filePath(u"trace"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray trace = file.readAll();
    const auto locked = std::max(trace.lastIndexOf("seccomp("), trace.lastIndexOf("PR_SET_SECCOMP"));
    QVERIFY(locked > 0);
    for (const QByteArray& line : trace.sliced(locked).split('\n')) {
        const bool opens = line.contains(" open(") || line.contains("openat(") || line.contains("socket(") ||
                           line.contains("connect(") || line.contains("execve(");
        QVERIFY2(!opens || line.contains("= -1 "), line.constData());
    }
}

QTEST_GUILESS_MAIN(ImportHostileTest)
#include "tst_importhostile.moc"
