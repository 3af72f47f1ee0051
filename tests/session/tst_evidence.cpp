// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"
#include "app/export/bagcheck.h"
#include "app/session/evidenceformat.h"
#include "tests/session/evidencebundle.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

#include <sys/stat.h>

using namespace gainsay;
using namespace gainsay::session;

/// The evidence bundle: what is in it, that others can check it, and that no alteration is taken for the original.
class EvidenceTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<EvidenceBundle> m_bundle;

    QString file(const QString& name) const { return m_bundle->path + u'/' + name; }

    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray replaced(const QString& path, const char* before, const char* after) {
        QByteArray bytes = read(path);
        return bytes.contains(before) ? bytes.replace(before, after) : QByteArray("not found");
    }

    /// What a forger does who knows the format: alters a payload file and writes the manifests anew.
    void forge(const QString& name, const QByteArray& bytes) {
        write(file(name), bytes);
        const auto manifest = [&](QLatin1StringView manifestName, const QString& path) {
            auto entries = exporting::parseManifest(read(file(manifestName)));
            QVERIFY(entries);
            (*entries)[path] = sha256(read(file(path))).toHex();
            write(file(manifestName), exporting::formatManifest(*entries));
        };
        if (name.startsWith(QStringLiteral("data/"))) {
            manifest(exporting::bagManifestName, name);
        }
        manifest(exporting::bagTagManifestName,
                 name.startsWith(QStringLiteral("data/")) ? QString(exporting::bagManifestName) : name);
    }

    /// All findings in one text; empty where the bundle is in order.
    QString findings() const {
        const auto verification = verifyEvidence(m_bundle->path);
        if (!verification) {
            return QStringLiteral("ERROR ") + verification.error().message;
        }
        QStringList lines;
        for (const auto& finding : verification->findings) {
            lines += finding.where + QStringLiteral(": ") + finding.what;
        }
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void init() { m_bundle = std::make_unique<EvidenceBundle>(); }

    void itHoldsWhatItShould() {
        const auto verification = verifyEvidence(m_bundle->path);
        REQUIRE(verification);
        QCOMPARE(findings(), QString());
        QCOMPARE(verification->quotes, 2);
        QCOMPARE(verification->journalEntries, m_bundle->test.session->log(1)->front().sequence);
        QCOMPARE(verification->contents, 6);
        QVERIFY(read(file(QStringLiteral("data/articles/0001/version-1/original.md")))
                    .startsWith("# The mill burnt down\n"));
        QVERIFY(read(file(QStringLiteral("data/articles/0002/version-1/text.txt"))).startsWith("The mill stands\n"));
        QVERIFY(read(file(QStringLiteral("data/journal.txt"))).contains("Highlight"));
        QVERIFY(read(file(QStringLiteral("data/report.html"))).contains("old mill burnt down"));
        QCOMPARE(read(file(QStringLiteral("bagit.txt"))),
                 QByteArray("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        QVERIFY(read(file(QStringLiteral("bag-info.txt"))).contains("Payload-Oxum: "));
        const auto quotes = QJsonDocument::fromJson(read(file(QStringLiteral("data/quotes.jsonld"))));
        QCOMPARE(quotes[u"first"][u"items"][0][u"target"][u"state"][u"cached"].toString(),
                 QStringLiteral("data/articles/0001/version-1/text.txt"));
    }

    void plainToolsCanCheckIt() {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("sha256sum"));
        QVERIFY(!program.isEmpty());
        for (const QString& manifest :
             {QStringLiteral("manifest-sha256.txt"), QStringLiteral("tagmanifest-sha256.txt")}) {
            QProcess process;
            process.setWorkingDirectory(m_bundle->path);
            process.start(program, {QStringLiteral("--check"), QStringLiteral("--strict"), manifest});
            QVERIFY(process.waitForFinished());
            QVERIFY2(process.exitCode() == 0, process.readAll().constData());
        }
    }

    void theSameDossierGivesTheSameBytes() {
        const QString again = m_bundle->test.path(QStringLiteral("again"));
        REQUIRE(m_bundle->write(again));
        QDirIterator files(m_bundle->path, QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            QCOMPARE(read(again + path.sliced(m_bundle->path.size())), read(path));
            ++count;
        }
        QCOMPARE(count, 17);
    }

    void nothingIsOverwrittenAndNothingHalfIsLeft() {
        const auto again = m_bundle->write(m_bundle->path);
        QVERIFY(!again);
        QCOMPARE(toString(again.error().code), toString(ErrorCode::AlreadyExists));
        const auto nowhere = m_bundle->write(m_bundle->test.path(QStringLiteral("no/such/bundle")));
        QCOMPARE(toString(nowhere.error().code), toString(ErrorCode::NotFound));
        std::stop_source stop;
        stop.request_stop();
        auto& session = *m_bundle->test.session;
        const auto stopped = writeEvidence(session.actions(), session.contradictions(),
                                           m_bundle->test.path(QStringLiteral("b2")), stop.get_token());
        QCOMPARE(toString(stopped.error().code), toString(ErrorCode::Cancelled));
        QCOMPARE(QDir(m_bundle->test.folder.path()).entryList({QStringLiteral("b2*")}).size(), 0);
    }

    /// Anybody can write manifests anew; what hangs together inside has to hang together still.
    void aForgeryWithFreshManifestsIsNoticed_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("found");
        const QString journal = QStringLiteral("data/journal.jsonl");
        QTest::newRow("a quote's words") << QStringLiteral("data/quotes.jsonld") << QByteArray("old mill burnt")
                                         << QByteArray("old mill stood") << QStringLiteral("stands at its place");
        QTest::newRow("the text") << QStringLiteral("data/articles/0001/version-1/text.txt") << QByteArray("old mill")
                                  << QByteArray("new mill") << QStringLiteral("articles.json");
        QTest::newRow("the original") << QStringLiteral("data/articles/0001/version-1/original.md")
                                      << QByteArray("3 May") << QByteArray("4 May") << QStringLiteral("articles.json");
        QTest::newRow("who did it") << journal << QByteArray("Tester") << QByteArray("Nobody")
                                    << QStringLiteral("entry 1 ");
        QTest::newRow("when") << journal << QByteArray("2020-03-03T09:00") << QByteArray("2020-03-03T08:00")
                              << QStringLiteral("entry 1 ");
        QTest::newRow("an order") << journal << QByteArray("\"sequence\":2") << QByteArray("\"sequence\":3")
                                  << QStringLiteral("entry 2 ");
        QTest::newRow("something besides") << journal << QByteArray("\"sequence\":2")
                                           << QByteArray("\"sequence\":2,\"x\":1") << QStringLiteral("entry 2 ");
        QTest::newRow("another dossier") << QStringLiteral("data/dossier.json") << QByteArray("\"dossier\": \"0")
                                         << QByteArray("\"dossier\": \"1") << QStringLiteral("entry 1 ");
        QTest::newRow("fewer quotes") << QStringLiteral("data/dossier.json") << QByteArray("\"quotes\": 2")
                                      << QByteArray("\"quotes\": 3") << QStringLiteral("as many quotes");
        QTest::newRow("bag-info") << QStringLiteral("bag-info.txt") << QByteArray("Journal-Entries: ")
                                  << QByteArray("Journal-Entries: 1") << QStringLiteral("do not agree");
        QTest::newRow("no JSON") << QStringLiteral("data/articles.json") << QByteArray("[") << QByteArray("{")
                                 << QStringLiteral("JSON");
    }

    void aForgeryWithFreshManifestsIsNoticed() {
        QFETCH(QString, name);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, found);
        forge(name, replaced(file(name), before.constData(), after.constData()));
        QVERIFY2(findings().contains(found), qPrintable(findings()));
    }

    void theJournalCutShortIsNoticed() {
        const QString name = QStringLiteral("data/journal.jsonl");
        QByteArray bytes = read(file(name));
        bytes.truncate(bytes.lastIndexOf('\n', bytes.size() - 2) + 1);
        forge(name, bytes);
        QVERIFY2(findings().contains(QStringLiteral("does not end")), qPrintable(findings()));
    }

    void extraAndMissingFilesAreNoticed() {
        write(file(QStringLiteral("data/extra.txt")), "extra");
        write(file(QStringLiteral(".hidden")), "hidden");
        QVERIFY(QFile::remove(file(QStringLiteral("data/report.html"))));
        const QString found = findings();
        QVERIFY2(found.contains(QStringLiteral("data/extra.txt: is in the bundle, but")), qPrintable(found));
        QVERIFY2(found.contains(QStringLiteral(".hidden: is in the bundle, but")), qPrintable(found));
        QVERIFY2(found.contains(QStringLiteral("data/report.html: is named in a manifest and missing")),
                 qPrintable(found));
    }

    void nothingOutsideIsRead() {
        // A link in place of a file, and paths that climb: neither is opened, both are told.
        const QString outside = m_bundle->test.file(QStringLiteral("secret.txt"), "secret");
        const QString original = file(QStringLiteral("data/articles/0001/version-1/original.md"));
        QVERIFY(QFile::remove(original));
        QVERIFY(QFile::link(outside, original));
        QVERIFY2(findings().contains(QStringLiteral("is a link")), qPrintable(findings()));
        QByteArray manifest = read(file(QStringLiteral("manifest-sha256.txt")));
        manifest += sha256("secret").toHex() + "  ../secret.txt\n";
        write(file(QStringLiteral("manifest-sha256.txt")), manifest);
        QVERIFY2(findings().contains(QStringLiteral("is not a manifest")), qPrintable(findings()));
    }

    void aPathThatClimbsInsideTheDataIsNotFollowed() {
        (void)m_bundle->test.file(QStringLiteral("text.txt"),
                                  "The mill stands\nThe owner denies that the mill burnt down.");
        forge(QStringLiteral("data/articles.json"), replaced(file(QStringLiteral("data/articles.json")),
                                                             "data/articles/0002/version-1/text.txt", "../text.txt"));
        forge(QStringLiteral("data/quotes.jsonld"), replaced(file(QStringLiteral("data/quotes.jsonld")),
                                                             "data/articles/0002/version-1/text.txt", "../text.txt"));
        const QString found = findings();
        QVERIFY2(found.contains(QStringLiteral("../text.txt: does not have the SHA-256")), qPrintable(found));
        QVERIFY2(found.contains(QStringLiteral("“../text.txt”, which is no text of a capture")), qPrintable(found));
    }

    void aPipeDoesNotHangIt() {
        QVERIFY(::mkfifo(QFile::encodeName(file(QStringLiteral("data/pipe"))).constData(), 0600) == 0);
        QVERIFY2(findings().contains(QStringLiteral("data/pipe: is neither a file nor a folder")),
                 qPrintable(findings()));
    }

    void aPipeInPlaceOfAFileDoesNotHangIt() {
        for (const char* name : {"data/journal.jsonl", "data/articles/0001/version-1/text.txt"}) {
            const QString path = file(QString::fromLatin1(name));
            QVERIFY(QFile::remove(path));
            QVERIFY(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
        }
        const QString found = findings();
        QVERIFY2(found.contains(QStringLiteral("data/journal.jsonl: is not in the bundle.")), qPrintable(found));
        QVERIFY2(found.contains(QStringLiteral("text.txt: is not in the bundle.")), qPrintable(found));
    }

    void aLinkedFolderIsNotReadThrough() {
        const QString outside = m_bundle->test.path(QStringLiteral("outside"));
        QVERIFY(QDir().rename(file(QStringLiteral("data/articles")), outside));
        QVERIFY(QFile::link(outside, file(QStringLiteral("data/articles"))));
        const QString found = findings();
        QVERIFY2(found.contains(QStringLiteral("data/articles: is a link")), qPrintable(found));
        QVERIFY2(found.contains(QStringLiteral("version-1/text.txt: is not in the bundle.")), qPrintable(found));
    }

    void thereAreBoundsToWhatIsRead() {
        const auto errorOf = [this](const exporting::BagLimits& limits, const std::stop_token& stop = {}) {
            const auto checked = exporting::checkBag(m_bundle->path, limits, stop);
            return checked ? QString() : toString(checked.error().code);
        };
        exporting::BagLimits few;
        few.entries = 3;
        QCOMPARE(errorOf(few), toString(ErrorCode::TooLarge));
        exporting::BagLimits small;
        small.payloadBytes = 10;
        QCOMPARE(errorOf(small), toString(ErrorCode::TooLarge));
        exporting::BagLimits narrow;
        narrow.tagFileBytes = 10;
        const auto checked = exporting::checkBag(m_bundle->path, narrow);
        REQUIRE(checked);
        QVERIFY(checked->findings.front().what.contains(QStringLiteral("too large")));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(errorOf({}, stop.get_token()), toString(ErrorCode::Cancelled));
    }

    void whatIsFoundComesInOneOrder() {
        for (const char* name : {"z", "a", "m", "b"}) {
            QVERIFY(QFile::link(m_bundle->path, file(QString::fromLatin1(name))));
        }
        const auto checked = exporting::checkBag(m_bundle->path);
        REQUIRE(checked);
        QVERIFY(checked->findings.size() >= 4);
        QVERIFY(std::ranges::is_sorted(checked->findings, {}, &exporting::BagFinding::where));
    }

    /// Another window goes on working while the bundle is written: it is of one moment all the same.
    void aBundleIsOfOneMoment() {
        auto& test = m_bundle->test;
        const auto other = Session::open(test.path(), test.environment, test.extractor);
        REQUIRE(other);
        const auto quotes = (*other)->actions().dossier().quotes().all();
        REQUIRE(quotes);
        const QString path = test.path(QStringLiteral("busy"));
        int changes = 0;
        const auto change = [&](const Progress&) {
            const QString note = QStringLiteral("Change %1").arg(++changes);
            REQUIRE((*other)->annotations().setNote(quotes->front().id, note));
        };
        auto& session = *test.session;
        REQUIRE(writeEvidence(session.actions(), session.contradictions(), path, {}, change));
        QVERIFY(changes > 1);
        const auto verification = verifyEvidence(path);
        REQUIRE(verification);
        QVERIFY(verification->isClean());
        QVERIFY(!read(path + QStringLiteral("/data/journal.txt")).contains("Change "));
        QVERIFY(!read(path + QStringLiteral("/data/quotes.jsonld")).contains("Change "));
    }

    void whatIsNoBundleIsSaid() {
        const auto none = verifyEvidence(m_bundle->test.path(QStringLiteral("none")));
        QCOMPARE(toString(none.error().code), toString(ErrorCode::NotFound));
        const auto plain = verifyEvidence(m_bundle->test.file(QStringLiteral("plain"), "x"));
        QCOMPARE(toString(plain.error().code), toString(ErrorCode::InvalidInput));
        const auto folder = verifyEvidence(m_bundle->test.folder.path());
        REQUIRE(folder);
        QVERIFY(!folder->isClean());
    }

    void aDamagedDossierGivesNoBundle() {
        auto& test = m_bundle->test;
        test.session.reset();
        {
            auto connection = dossier::Connection::open(test.path(), dossier::Access::ReadWrite);
            REQUIRE(connection);
            REQUIRE(
                (*connection)->execute("UPDATE quote SET exact = 'old mill stood up' WHERE exact LIKE 'old mill%'"));
        }
        test.reopen();
        const QString path = test.path(QStringLiteral("of-damaged"));
        const auto written = m_bundle->write(path);
        QVERIFY(!written);
        QCOMPARE(toString(written.error().code), toString(ErrorCode::Corrupt));
        QVERIFY(!QFileInfo::exists(path));
    }
};

QTEST_GUILESS_MAIN(EvidenceTest)
#include "tst_evidence.moc"
