// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a user of the shell meets it.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestProgram : public QObject {
    Q_OBJECT

private:
    struct Outcome {
        int code = -1;
        QString out;
        QString err;
    };

    static Outcome run(const QStringList& arguments) {
        QProcess process;
        process.start(QStringLiteral(GAINSAY_BIN_DIR "/gainsay"), arguments);
        if (!process.waitForFinished(120000)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

private Q_SLOTS:
    void version() {
        const Outcome outcome = run({QStringLiteral("--version")});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out.trimmed(), QStringLiteral("gainsay " GAINSAY_VERSION));
    }

    void help() {
        const Outcome outcome = run({QStringLiteral("--help")});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains(QStringLiteral("--walk")));
    }

    void usage_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--fly")};
        QTest::newRow("unknown theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("purple")};
        QTest::newRow("two dossiers") << QStringList{QStringLiteral("a.gainsay"), QStringLiteral("b.gainsay")};
    }
    void usage() {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.startsWith(QStringLiteral("gainsay: ")));
        QVERIFY(outcome.out.isEmpty());
    }

    void walkWithoutDossier() {
        const QTemporaryDir folder;
        const Outcome outcome = run({QStringLiteral("--walk"), folder.filePath(QStringLiteral("out")),
                                     folder.filePath(QStringLiteral("none.gainsay"))});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains(QStringLiteral("none.gainsay")), qPrintable(outcome.err));
    }

    /// Every path that is printed is a file of what its name says.
    void walk() {
        const QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("out"));
        const Outcome outcome = run({QStringLiteral("--walk"), out});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.err, QString());
        const QStringList paths = outcome.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& path : paths) {
            QVERIFY2(QFileInfo(path).size() > 0, qPrintable(path));
            if (path.endsWith(QStringLiteral(".png"))) {
                QCOMPARE(QImage(path).size(), QSize(1440, 900));
            }
        }
        for (const QString& name : {QStringLiteral("read-light.png"), QStringLiteral("compare-dark.png"),
                                    QStringLiteral("claims-light.png"), QStringLiteral("report-dark.png")}) {
            QVERIFY2(paths.contains(QDir(out).absoluteFilePath(name)), qPrintable(name));
        }
        QCOMPARE(paths.filter(QStringLiteral(".html")).size(), 1);
        QCOMPARE(paths.filter(QStringLiteral(".pdf")).size(), 1);
        // Compare and Claims are other views than Read.
        QVERIFY(QImage(QDir(out).filePath(QStringLiteral("compare-light.png"))) !=
                QImage(QDir(out).filePath(QStringLiteral("read-quote-light.png"))));
        QVERIFY(QImage(QDir(out).filePath(QStringLiteral("claims-light.png"))) !=
                QImage(QDir(out).filePath(QStringLiteral("compare-light.png"))));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
