// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/outputfile.h"
#include "app/export/reportfile.h"
#include "tests/export/samplereport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace gainsay;
using namespace gainsay::exporting;
using namespace Qt::StringLiterals;

class TestOutputFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesAWholeFile();
    void namesAMissingFolder();
    void keepsTheOldFileWhenRefused();
    void saysThatThereIsNoRoom();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void writesNothingThatIsDamaged();
};

void TestOutputFile::replacesAWholeFile() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Bericht – 報告.html"_s);
    QVERIFY(writeWholeFile(path, "first"));
    QVERIFY(writeWholeFile(path, "second"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "second");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestOutputFile::namesAMissingFolder() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/report.html"_s);
    const auto written = writeWholeFile(path, "report");
    QVERIFY(!written);
    QVERIFY(written.error().code == ErrorCode::Unwritable);
    QVERIFY2(written.error().message.contains(path), qPrintable(written.error().message));
    QVERIFY(written.error().message.contains(u"does not exist"_s));
}

void TestOutputFile::keepsTheOldFileWhenRefused() {
    const QTemporaryDir folder;
    // A folder in the file's place cannot be replaced, whoever asks: root would be let past a mere permission.
    const QString path = folder.filePath(u"report.html"_s);
    QVERIFY(QDir().mkpath(path + u"/inside"_s));
    const auto written = writeWholeFile(path, "report");
    QVERIFY(!written);
    QVERIFY(written.error().code == ErrorCode::Unwritable);
    QVERIFY(QDir(path + u"/inside"_s).exists());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
}

/// A limit on the size of files stands for a full disk: the system refuses in the middle of writing.
void TestOutputFile::saysThatThereIsNoRoom() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.html"_s);
    QVERIFY(writeWholeFile(path, "old"));
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = writeWholeFile(path, QByteArray(1'000'000, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!written);
    QVERIFY2(written.error().code == ErrorCode::OutOfSpace, qPrintable(written.error().detail));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "old");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestOutputFile::writesEveryFormat_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("md") << u"md"_s << QByteArray("# ");
    QTest::newRow("w3c") << u"w3c"_s << QByteArray("{");
}

void TestOutputFile::writesEveryFormat() {
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    const auto format = reportFormatFromString(name);
    QVERIFY(format);
    QCOMPARE(exporting::toString(*format), name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report"_s);
    QVERIFY(writeReport(tests::sampleReport(), {}, *format, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
}

void TestOutputFile::writesNothingThatIsDamaged() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report"_s);
    auto content = tests::sampleReport();
    content.quotes[0].exact += u'!';
    for (const auto& name : {u"html"_s, u"pdf"_s, u"md"_s, u"w3c"_s}) {
        const auto written = writeReport(content, {}, *reportFormatFromString(name), path);
        QVERIFY(!written);
        QVERIFY(written.error().code == ErrorCode::Corrupt);
        QVERIFY(!QFile::exists(path));
    }
    QVERIFY(!reportFormatFromString(u"xls"_s));
}

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
