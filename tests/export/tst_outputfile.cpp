// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/outputfile.h"

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

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
