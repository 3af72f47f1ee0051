// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "app/session/extractors.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace gainsay;

/// One call of the program, without a process.
struct Call {
    cli::ExitCode code = cli::ExitCode::AllDone;
    QString out;
    QString err;

    [[nodiscard]] QList<QJsonObject> lines() const {
        QList<QJsonObject> objects;
        for (const QString& line : out.split(u'\n', Qt::SkipEmptyParts)) {
            objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
        }
        return objects;
    }
};

class CliTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemIds m_ids{m_clock};
    Environment m_environment{m_clock, m_ids, QStringLiteral("Tester")};
    session::Extractor m_extractor = session::workerExtractor(QStringLiteral(GAINSAY_BIN_DIR));
    session::ListingReader m_listing = session::workerListingReader(QStringLiteral(GAINSAY_BIN_DIR));

    Call call(const QStringList& arguments, const QByteArray& input = {}) {
        Call result;
        QBuffer in;
        in.setData(input);
        in.open(QIODevice::ReadOnly);
        QTextStream out(&result.out);
        QTextStream err(&result.err);
        cli::Context context{m_environment, m_extractor, m_listing, in, out, err, false};
        result.code = cli::runProgram(context, arguments);
        out.flush();
        err.flush();
        return result;
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString file(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", qPrintable(name));
        }
        return file.fileName();
    }

    static QByteArray story() {
        return "# The mill burnt down\n\nThe old mill burnt down in the night of 3 May, the fire brigade said. Nobody "
               "was hurt.\n";
    }

private Q_SLOTS:
    void factsAreShownAndCorrected() {
        const QString dossier = path(QStringLiteral("facts.gainsay"));
        QCOMPARE(call({QStringLiteral("new"), dossier}).code, cli::ExitCode::AllDone);
        const auto imported = call({QStringLiteral("import"), dossier,
                                    file(QStringLiteral("page.html"),
                                         "<html lang=en><head><meta property='og:site_name' content='Mill Post'></head>"
                                         "<body><h1>The mill burnt down</h1>" +
                                             QByteArray("<p>The old mill by the river burnt down on Monday night, and "
                                                        "the fire brigade came too late, its owner said.</p>")
                                                 .repeated(4) +
                                             "</body></html>"),
                                    QStringLiteral("--json")});
        const QString id = imported.lines().first()[u"article"].toString();
        const auto shown = call({QStringLiteral("article"), dossier, id, QStringLiteral("--json")});
        QCOMPARE(shown.lines().first()[u"outlet"][u"value"].toString(), QStringLiteral("Mill Post"));
        QCOMPARE(shown.lines().first()[u"outlet"][u"found"][u"name"].toString(), QStringLiteral("og:site_name"));
        const auto corrected = call({QStringLiteral("article"), dossier, id, QStringLiteral("--published"),
                                     QStringLiteral("2020-03-03T09:00+09:00"), QStringLiteral("--outlet"),
                                     QStringLiteral("The Mill Post"), QStringLiteral("--json")});
        QVERIFY2(corrected.code == cli::ExitCode::AllDone, qPrintable(corrected.err));
        QCOMPARE(corrected.lines().first()[u"published"][u"value"].toString(),
                 QStringLiteral("2020-03-03T09:00+09:00"));
        QCOMPARE(corrected.lines().first()[u"outlet"][u"value"].toString(), QStringLiteral("The Mill Post"));
        // Each is one action: the last undo brings only the date back.
        QCOMPARE(call({QStringLiteral("undo"), dossier}).code, cli::ExitCode::AllDone);
        const auto before = call({QStringLiteral("article"), dossier, id, QStringLiteral("--json")});
        QCOMPARE(before.lines().first()[u"outlet"][u"value"].toString(), QStringLiteral("The Mill Post"));
        QVERIFY(before.lines().first()[u"published"][u"value"].toString().isEmpty());
        const auto wrong =
            call({QStringLiteral("article"), dossier, id, QStringLiteral("--published"), QStringLiteral("soon")});
        QCOMPARE(wrong.code, cli::ExitCode::SomethingFailed);
        QVERIFY(wrong.err.contains(QStringLiteral("soon")));
    }

    void pdfModuleThatIsNotThereIsNamed() {
        const QString dossier = path(QStringLiteral("alone.gainsay"));
        QCOMPARE(call({QStringLiteral("new"), dossier}).code, cli::ExitCode::AllDone);
        const QTemporaryDir elsewhere; // with the program, and nothing of what is installed with it
        const QString program = elsewhere.filePath(QStringLiteral("gainsay-cli"));
        QVERIFY(QFile::copy(QStringLiteral(GAINSAY_BIN_DIR "/gainsay-cli"), program));
        const QString report = path(QStringLiteral("alone.pdf"));
        QProcess process;
        process.start(program, {QStringLiteral("export"), dossier, QStringLiteral("--format"), QStringLiteral("pdf"),
                                QStringLiteral("-o"), report});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), static_cast<int>(cli::ExitCode::SomethingFailed));
        const QString said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(said.contains(QStringLiteral("that writes PDF files could not be loaded")), qPrintable(said));
        QVERIFY(!QFile::exists(report));
    }

    void capturesAreListedAndChosen() {
        const auto capture = [](const QByteArray& address, const QByteArray& date, const QByteArray& title) {
            const QByteArray body = "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1>" +
                                    QByteArray("<p>The old mill by the river burnt down on Monday night, the " + title +
                                               " said, and nobody was hurt by the fire.</p>")
                                        .repeated(4) +
                                    "</body></html>";
            const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body;
            return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address + "\r\nWARC-Date: " + date +
                   "\r\nContent-Length: " + QByteArray::number(answer.size()) + "\r\n\r\n" + answer + "\r\n\r\n";
        };
        const QString crawl = file(QStringLiteral("crawl.warc"),
                                   capture("https://mill.example/a", "2020-03-03T09:00:00Z", "First &amp; last") +
                                       capture("https://mill.example/a", "2020-03-04T09:00:00Z", "First &amp; last") +
                                       capture("https://other.example/b", "2020-03-05T09:00:00Z", "Second"));
        const QString dossier = path(QStringLiteral("crawl.gainsay"));
        QCOMPARE(call({QStringLiteral("new"), dossier}).code, cli::ExitCode::AllDone);
        const auto listed = call(
            {QStringLiteral("import"), dossier, crawl, QStringLiteral("--list-captures"), QStringLiteral("--json")});
        QVERIFY2(listed.code == cli::ExitCode::AllDone, qPrintable(listed.err));
        QCOMPARE(listed.lines().size(), 3);
        QCOMPARE(listed.lines()[0][u"title"].toString(), QStringLiteral("First & last"));
        QCOMPARE(listed.lines()[1][u"time"].toString(), QStringLiteral("2020-03-04T09:00:00Z"));
        QCOMPARE(listed.lines()[1][u"repeats"].toBool(), true);
        QCOMPARE(listed.lines()[2][u"http_status"].toInt(), 200);
        const auto one = call({QStringLiteral("import"), dossier, crawl, QStringLiteral("--capture"),
                               QStringLiteral("other.example"), QStringLiteral("--json")});
        QVERIFY2(one.code == cli::ExitCode::AllDone, qPrintable(one.err));
        QCOMPARE(one.lines().size(), 1);
        QCOMPARE(one.lines()[0][u"title"].toString(), QStringLiteral("Second"));
        QVERIFY(one.err.contains(QStringLiteral("1 of 3 captures chosen")));
        const auto numbered = call({QStringLiteral("import"), dossier, crawl, QStringLiteral("--capture"),
                                    QStringLiteral("1,3"), QStringLiteral("--json")});
        QCOMPARE(numbered.lines().size(), 2);
        QCOMPARE(numbered.lines()[0][u"status"].toString(), QStringLiteral("imported"));
        QCOMPARE(numbered.lines()[1][u"status"].toString(), QStringLiteral("duplicate"));
        const auto versions = call({QStringLiteral("versions"), dossier, QStringLiteral("--json")});
        QVERIFY2(versions.out.contains(QStringLiteral("2020-03-03T09:00:00")), qPrintable(versions.out));
    }

    void theWholeJob() {
        const QString dossier = path(QStringLiteral("job.gainsay"));
        QCOMPARE(call({QStringLiteral("new"), dossier}).code, cli::ExitCode::AllDone);
        const auto imported = call(
            {QStringLiteral("import"), dossier, file(QStringLiteral("mill.md"), story()), QStringLiteral("--json")});
        QVERIFY2(imported.code == cli::ExitCode::AllDone, qPrintable(imported.err));
        QCOMPARE(imported.lines().first()[u"status"].toString(), QStringLiteral("imported"));
        QCOMPARE(imported.lines().first()[u"title"].toString(), QStringLiteral("The mill burnt down"));
        const auto pasted =
            call({QStringLiteral("import"), dossier, QStringLiteral("-"), QStringLiteral("--json")}, story());
        QCOMPARE(pasted.lines().first()[u"status"].toString(), QStringLiteral("duplicate"));
        const auto entity =
            call({QStringLiteral("entity"), dossier, QStringLiteral("add"), QStringLiteral("Fire brigade"),
                  QStringLiteral("--schema"), QStringLiteral("PublicBody"), QStringLiteral("--json")});
        QCOMPARE(entity.lines().first()[u"schema"].toString(), QStringLiteral("PublicBody"));
        const auto mentions = call({QStringLiteral("mentions"), dossier, QStringLiteral("--json")});
        QCOMPARE(mentions.lines().size(), 1);
        QCOMPARE(mentions.lines().first()[u"alias"].toString(), QStringLiteral("fire brigade"));
        const auto hits = call({QStringLiteral("search"), dossier, QStringLiteral("mill"), QStringLiteral("--json")});
        QCOMPARE(hits.lines().size(), 1);
        const auto log = call({QStringLiteral("log"), dossier, QStringLiteral("--json")});
        QCOMPARE(log.lines().size(), 2);
        QCOMPARE(call({QStringLiteral("undo"), dossier}).code, cli::ExitCode::AllDone);
        QVERIFY(call({QStringLiteral("entity"), dossier, QStringLiteral("list")}).out.isEmpty());
        QCOMPARE(call({QStringLiteral("redo"), dossier}).code, cli::ExitCode::AllDone);
        QCOMPARE(call({QStringLiteral("verify"), dossier}).code, cli::ExitCode::AllDone);
    }

    /// Lists of entities come in by the worker; a second time they change nothing.
    void entityPacks() {
        const QString dossier = path(QStringLiteral("packs.gainsay"));
        QCOMPARE(call({QStringLiteral("new"), dossier}).code, cli::ExitCode::AllDone);
        const QString table =
            file(QStringLiteral("list.csv"), "name,type,aliases,shade\nMill,Company,The Mill;TM,red\n,Person,,\n");
        const auto pack = [&](const QString& file) {
            return call({QStringLiteral("entity"), dossier, QStringLiteral("pack"), file, QStringLiteral("--json")});
        };
        const auto first = pack(table);
        QVERIFY2(first.code == cli::ExitCode::AllDone, qPrintable(first.err));
        QCOMPARE(first.lines().first()[u"added"].toInt(), 1);
        QCOMPARE(first.lines().first()[u"leftOut"].toArray().size(), 2);
        QCOMPARE(pack(table).lines().first()[u"known"].toInt(), 1);
        QCOMPARE(call({QStringLiteral("log"), dossier, QStringLiteral("--json")}).lines().size(), 1);
        const auto refused = pack(file(QStringLiteral("list.txt"), "nothing of the kind"));
        QCOMPARE(refused.code, cli::ExitCode::SomethingFailed);
        QVERIFY2(refused.err.contains(QStringLiteral("list.txt")), qPrintable(refused.err));
        QCOMPARE(pack(path(QStringLiteral("missing.json"))).code, cli::ExitCode::SomethingFailed);
        QCOMPARE(call({QStringLiteral("entity"), dossier, QStringLiteral("pack")}).code, cli::ExitCode::AllDone);
    }

    void takesAnnotationsIn() {
        const QString dossier = path(QStringLiteral("annotated.gainsay"));
        call({QStringLiteral("new"), dossier});
        call({QStringLiteral("import"), dossier, file(QStringLiteral("mill2.md"), story())});
        const auto annotation = [](const QString& exact, const QString& id) {
            const QJsonObject body{{QStringLiteral("type"), QStringLiteral("TextualBody")},
                                   {QStringLiteral("value"), QStringLiteral("says who?")},
                                   {QStringLiteral("purpose"), QStringLiteral("commenting")}};
            const QJsonObject selector{{QStringLiteral("type"), QStringLiteral("TextQuoteSelector")},
                                       {QStringLiteral("exact"), exact}};
            const QJsonObject target{{QStringLiteral("source"), QStringLiteral("https://example.org/elsewhere")},
                                     {QStringLiteral("selector"), selector}};
            return QJsonDocument(
                       QJsonObject{{QStringLiteral("@context"), QStringLiteral("http://www.w3.org/ns/anno.jsonld")},
                                   {QStringLiteral("type"), QStringLiteral("Annotation")},
                                   {QStringLiteral("id"), id},
                                   {QStringLiteral("body"), body},
                                   {QStringLiteral("target"), target}})
                .toJson();
        };
        const QString good = file(QStringLiteral("good.jsonld"),
                                  annotation(QStringLiteral("Nobody was hurt."), QStringLiteral("urn:x:1")));
        const auto taken = call({QStringLiteral("annotate"), dossier, good, QStringLiteral("--json")});
        QVERIFY2(taken.code == cli::ExitCode::AllDone, qPrintable(taken.err));
        QCOMPARE(taken.lines().size(), 1);
        QCOMPARE(taken.lines().first()[u"status"].toString(), QStringLiteral("moved"));
        const QString gone = file(QStringLiteral("gone.jsonld"),
                                  annotation(QStringLiteral("Everybody was hurt."), QStringLiteral("urn:x:2")));
        const auto orphaned = call({QStringLiteral("annotate"), dossier, gone, QStringLiteral("--json")});
        QCOMPARE(orphaned.code, cli::ExitCode::SomethingFailed);
        QCOMPARE(orphaned.lines().first()[u"status"].toString(), QStringLiteral("orphaned"));
        const QString broken = file(QStringLiteral("broken.jsonld"), "{");
        QCOMPARE(call({QStringLiteral("annotate"), dossier, broken}).code, cli::ExitCode::SomethingFailed);
        QCOMPARE(call({QStringLiteral("verify"), dossier, QStringLiteral("--json")}).lines().first()[u"quotes"].toInt(),
                 1);
    }

    void comparesWithTheUsersWords() {
        const QByteArray pair = R"({"a": "The gate of the depot was ajar.", "b": "The gate of the depot was bolted."})"
                                "\n";
        const QStringList compare{QStringLiteral("compare"), QStringLiteral("--json")};
        QCOMPARE(call(compare, pair).lines().first()[u"contradiction"].toBool(), false);
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("words")));
        file(QStringLiteral("words/antonyms.en.tsv"), "opposite\tajar\tbolted\n");
        file(QStringLiteral("words/cues.en.tsv"), "denial\tcanard\nrumour\tx\n");
        m_environment.lexiconFolder = path(QStringLiteral("words"));
        const auto compared = call(compare, pair);
        m_environment.lexiconFolder.clear();
        QCOMPARE(compared.code, cli::ExitCode::AllDone);
        QCOMPARE(compared.lines().first()[u"contradiction"].toBool(), true);
        QVERIFY2(compared.err.contains(QStringLiteral("cues.en.tsv")) &&
                     compared.err.contains(QStringLiteral("line 2")),
                 qPrintable(compared.err));
    }

    void comparesLines() {
        const auto compared =
            call({QStringLiteral("compare"), QStringLiteral("--json")},
                 "{\"a\": \"The ministry confirmed the attack.\", \"b\": \"The ministry denied the attack.\"}\n"
                 "{\"a\": \"The mill burnt down.\", \"b\": \"The mayor likes tea.\"}\n");
        QVERIFY2(compared.code == cli::ExitCode::AllDone, qPrintable(compared.err));
        QCOMPARE(compared.lines().size(), 2);
        QCOMPARE(compared.lines().first()[u"contradiction"].toBool(), true);
        QVERIFY(!compared.lines().first()[u"reasons"].toArray().isEmpty());
        QCOMPARE(compared.lines().last()[u"contradiction"].toBool(), false);
        QCOMPARE(call({QStringLiteral("compare")}, "no json\n").code, cli::ExitCode::SomethingFailed);
    }

    void theSampleAndItsReport() {
        const QString dossier = path(QStringLiteral("sample.gainsay"));
        QCOMPARE(call({QStringLiteral("sample"), dossier}).code, cli::ExitCode::AllDone);
        const auto found = call({QStringLiteral("contradictions"), dossier, QStringLiteral("--json")}).lines();
        QVERIFY(found.size() >= 8);
        double previous = 1;
        for (const QJsonObject& pair : found) {
            QVERIFY(pair[u"score"].toDouble() <= previous);
            previous = pair[u"score"].toDouble();
            QVERIFY(!pair[u"explanation"].toString().isEmpty());
        }
        for (const QString& format : {QStringLiteral("html"), QStringLiteral("pdf")}) {
            const QString out = path(QStringLiteral("report.") + format);
            const auto exported = call(
                {QStringLiteral("export"), dossier, QStringLiteral("--format"), format, QStringLiteral("-o"), out});
            QVERIFY2(exported.code == cli::ExitCode::AllDone, qPrintable(exported.err));
            QVERIFY(QFileInfo(out).size() > 10'000);
        }
    }

    void originsAndSuggestions() {
        const QString dossier = path(QStringLiteral("origins.gainsay"));
        call({QStringLiteral("new"), dossier});
        const QByteArray passage =
            "Late at night the vandals cut the unauthorised cable at the northern quay and left no trace. ";
        QByteArray american = passage;
        american.replace("unauthorised", "unauthorized");
        call({QStringLiteral("import"), dossier,
              file(QStringLiteral("one.md"),
                   "# Cable cut at Norvik\n\nKyodo reported that officials confirmed a cable leak at Norvik. " +
                       passage + "\n"),
              file(QStringLiteral("two.md"),
                   "# Vandals at the quay\n\nOfficials told Kyodo about it. " + american + "\n"),
              file(QStringLiteral("three.md"), "# Nothing was cut\n\nThe mayor denied a cable leak at Norvik.\n")});
        const auto origins = call({QStringLiteral("origins"), dossier, QStringLiteral("--json")});
        QCOMPARE(origins.code, cli::ExitCode::AllDone);
        QCOMPARE(origins.lines().size(), 1);
        const QJsonObject report = origins.lines().first();
        QVERIFY(report[u"claim"].isNull());
        QCOMPARE(report[u"articles"].toInt(), 3);
        QCOMPARE(report[u"independent"].toInt(), 2);
        QCOMPARE(report[u"origins"].toArray().first()[u"name"].toString(), QStringLiteral("Kyodo News"));
        QCOMPARE(report[u"origins"].toArray().first()[u"articles"].toArray().size(), 2);
        QCOMPARE(report[u"reuse"].toArray().size(), 1);
        QVERIFY(!report[u"reuse"].toArray().first()[u"identical"].toBool());
        const auto unknown = call({QStringLiteral("origins"), dossier, QStringLiteral("--claim"), QStringLiteral("x")});
        QCOMPARE(unknown.code, cli::ExitCode::SomethingFailed);
        const auto suggested = call({QStringLiteral("contradictions"), dossier, QStringLiteral("--json")});
        QCOMPARE(suggested.code, cli::ExitCode::AllDone);
        QVERIFY(!suggested.lines().empty());
        QCOMPARE(suggested.lines().first()[u"type"].toString(), QStringLiteral("denial"));
        QCOMPARE(suggested.lines().first()[u"status"].toString(), QStringLiteral("suggested"));
    }

    void badInput_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty file") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(3000, '\1');
    }

    void badInput() {
        QFETCH(QByteArray, bytes);
        const QString dossier = path(QStringLiteral("bad-%1.gainsay").arg(bytes.size()));
        call({QStringLiteral("new"), dossier});
        const auto failed = call({QStringLiteral("import"), dossier, file(QStringLiteral("bad.bin"), bytes),
                                  file(QStringLiteral("good.md"), story()), QStringLiteral("--json")});
        QCOMPARE(failed.code, cli::ExitCode::SomethingFailed);
        QCOMPARE(failed.lines().size(), 2);
        QCOMPARE(failed.lines().first()[u"status"].toString(), QStringLiteral("failed"));
        QVERIFY(failed.lines().first()[u"error"].toString().contains(QStringLiteral("bad.bin")));
        QVERIFY(failed.err.contains(QStringLiteral("bad.bin")));
        QCOMPARE(failed.lines().last()[u"status"].toString(), QStringLiteral("imported"));
    }

    /// Two copies of one dossier: listed, decided, merged; once more, nothing is new.
    void copiesAreMerged() {
        const QString mine = path(QStringLiteral("mine.gainsay"));
        const QString theirs = path(QStringLiteral("theirs.gainsay"));
        const auto merge = [&](const QStringList& options) {
            return call(QStringList{QStringLiteral("merge"), mine, theirs, QStringLiteral("--json")} + options);
        };
        const auto note = [&](const QString& dossier, const QString& words) {
            auto session = session::Session::open(dossier, m_environment, m_extractor);
            const auto quotes = (*session)->annotations().all();
            QVERIFY((*session)->annotations().setNote(quotes->front().id, words).has_value());
        };
        QCOMPARE(call({QStringLiteral("sample"), mine}).code, cli::ExitCode::AllDone);
        QVERIFY(QFile::copy(mine, theirs));
        note(mine, QStringLiteral("one"));
        note(theirs, QStringLiteral("other"));
        QCOMPARE(call({QStringLiteral("entity"), theirs, QStringLiteral("add"), QStringLiteral("Port Authority")}).code,
                 cli::ExitCode::AllDone);

        const auto asked = merge({});
        QCOMPARE(asked.code, cli::ExitCode::SomethingFailed);
        QCOMPARE(asked.lines().size(), 2);
        QCOMPARE(asked.lines().first()[u"kind"].toString(), QStringLiteral("edited-twice"));
        QCOMPARE(asked.lines().first()[u"theirs"][u"words"].toString(), QStringLiteral("“other”"));
        QCOMPARE(asked.lines().last()[u"merged"].toBool(true), false);

        const QString conflict = asked.lines().first()[u"conflict"].toString();
        const QString decisions = file(QStringLiteral("decisions.jsonl"),
                                       "{\"conflict\": \"" + conflict.toLatin1() + "\", \"take\": \"both\"}\n");
        const auto merged = merge({QStringLiteral("--decisions"), decisions});
        QVERIFY2(merged.code == cli::ExitCode::AllDone, qPrintable(merged.err));
        QCOMPARE(merged.lines().last()[u"actions"].toInt(), 2);
        const qint64 entry = merged.lines().last()[u"entry"].toInteger();
        QVERIFY(entry > 0);
        QVERIFY(merge({}).lines().last()[u"entry"].isNull());
        QCOMPARE(call({QStringLiteral("verify"), mine}).code, cli::ExitCode::AllDone);

        const auto log = call({QStringLiteral("log"), mine, QStringLiteral("--words"), QStringLiteral("merge"),
                               QStringLiteral("--json")});
        QCOMPARE(log.lines().size(), 1);
        QCOMPARE(log.lines().first()[u"sequence"].toInteger(), entry);
        QCOMPARE(call({QStringLiteral("undo"), mine, QStringLiteral("--entry"), QString::number(entry)}).code,
                 cli::ExitCode::AllDone);
        const auto again = call({QStringLiteral("undo"), mine, QStringLiteral("--entry"), QString::number(entry)});
        QCOMPARE(again.code, cli::ExitCode::SomethingFailed);
        QVERIFY(again.err.contains(QStringLiteral("undone already")));
        QCOMPARE(call({QStringLiteral("log"), mine, QStringLiteral("--since"), QStringLiteral("soon")}).code,
                 cli::ExitCode::Usage);
        QVERIFY(merge({QStringLiteral("--on-conflict"), QStringLiteral("perhaps")}).code == cli::ExitCode::Usage);
        QVERIFY(merge({QStringLiteral("--on-conflict"), QStringLiteral("theirs")}).code == cli::ExitCode::AllDone);
    }

    void whatIsNoDossier_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("missing") << QStringLiteral("missing.gainsay");
        QTest::newRow("a text") << QStringLiteral("text.gainsay");
        QTest::newRow("a folder") << QStringLiteral(".");
    }

    void whatIsNoDossier() {
        QFETCH(QString, name);
        file(QStringLiteral("text.gainsay"), "Dear colleague");
        for (const char* command : {"verify", "log", "contradictions", "undo", "mentions", "origins"}) {
            const auto failed = call({QString::fromLatin1(command), path(name)});
            QCOMPARE(failed.code, cli::ExitCode::SomethingFailed);
            QVERIFY(!failed.err.isEmpty());
        }
    }

    void wrongUsage_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown") << QStringList{QStringLiteral("frobnicate")};
        for (const char* command : {"new", "import", "extract", "entity", "contradictions", "origins", "search",
                                    "export", "verify", "undo", "log", "merge"}) {
            QTest::addRow("%s alone", command) << QStringList{QString::fromLatin1(command)};
        }
    }

    void wrongUsage() {
        QFETCH(QStringList, arguments);
        const auto wrong = call(arguments);
        QCOMPARE(wrong.code, cli::ExitCode::Usage);
        QVERIFY(wrong.err.contains(QStringLiteral("Usage")));
        QVERIFY(wrong.out.isEmpty());
    }

    void anchorsPassages() {
        const QString text = file(QStringLiteral("new.txt"), "Update: the old mill burnt down in the night of 4 May.");
        const auto line = [](const QString& exact, const QString& where, const QString& value) {
            return QJsonDocument(
                       QJsonObject{{QStringLiteral("exact"), exact}, {where, value}, {QStringLiteral("start"), 0}})
                       .toJson(QJsonDocument::Compact) +
                   '\n';
        };
        const auto result =
            call({QStringLiteral("anchor"), QStringLiteral("--json")},
                 line(QStringLiteral("The old mill burnt down in the night of 3 May"), QStringLiteral("file"), text) +
                     line(QStringLiteral("Nobody was hurt"), QStringLiteral("file"), text) +
                     line(QStringLiteral("same words"), QStringLiteral("text"), QStringLiteral("same words")) +
                     "{\"exact\": \"no text\"}\n");
        QCOMPARE(result.code, cli::ExitCode::SomethingFailed);
        QVERIFY2(result.err.contains(QStringLiteral("Line 4")), qPrintable(result.err));
        const auto lines = result.lines();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0][u"status"].toString(), QStringLiteral("reworded"));
        QCOMPARE(lines[0][u"start"].toInt(), 8);
        QCOMPARE(lines[0][u"end"].toInt(), 53);
        QCOMPARE(lines[1][u"status"].toString(), QStringLiteral("orphaned"));
        QVERIFY(lines[1][u"start"].isNull());
        QCOMPARE(lines[2][u"status"].toString(), QStringLiteral("anchored"));
        QCOMPARE(lines[2][u"score"].toDouble(), 1.0);
    }

    /// With the text that it is from, a passage that repeats is told from the others.
    void anchorsPassagesByComparingTexts() {
        const QString row = QStringLiteral("| late | 12 |\n");
        const QString before = QStringLiteral("Ships\n") + row + row + row + QStringLiteral("End");
        const QString after = QStringLiteral("Ships of this week\n") + row + row + row + QStringLiteral("End");
        const auto start = before.lastIndexOf(QStringLiteral("late"));
        const QJsonObject request{{QStringLiteral("exact"), QStringLiteral("late")},
                                  {QStringLiteral("start"), start},
                                  {QStringLiteral("text"), after},
                                  {QStringLiteral("old"), before}};
        const auto result = call({QStringLiteral("anchor"), QStringLiteral("--json")},
                                 QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
        QCOMPARE(result.code, cli::ExitCode::AllDone);
        const auto lines = result.lines();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0][u"status"].toString(), QStringLiteral("moved"));
        QCOMPARE(lines[0][u"start"].toInt(), after.lastIndexOf(QStringLiteral("late")));
    }

    void versionsAndOrphans() {
        const QString dossier = path(QStringLiteral("versions.gainsay"));
        const QByteArray head = "---\nurl: https://paper.example/news/mill\ntitle: The mill burnt down\n---\n\n";
        const QByteArray rest =
            "\n\nThe fire brigade was at the mill until the morning, its commander told the paper on Monday.\n";
        const auto import = [&](const QString& name, const QByteArray& sentence) {
            const auto done =
                call({QStringLiteral("import"), dossier, file(name, head + sentence + rest), QStringLiteral("--json")});
            return done.lines().value(0);
        };
        QCOMPARE(call({QStringLiteral("new"), dossier}).code, cli::ExitCode::AllDone);
        const auto first =
            import(QStringLiteral("one.md"),
                   "At least 250 people were brought out of their houses in the night, the police said.");
        QCOMPARE(first[u"status"].toString(), QStringLiteral("imported"));
        const QByteArray annotation = R"({"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","target":{
            "source":"https://paper.example/news/mill","selector":{"type":"TextQuoteSelector",
            "exact":"At least 250 people were brought out of their houses","prefix":"","suffix":" in the night"}}})";
        QCOMPARE(call({QStringLiteral("annotate"), dossier, file(QStringLiteral("note.jsonld"), annotation)}).code,
                 cli::ExitCode::AllDone);
        const auto second =
            import(QStringLiteral("two.md"),
                   "At least 270 people were brought out of their houses in the night, the police said.");
        QCOMPARE(second[u"status"].toString(), QStringLiteral("new-version"));
        QCOMPARE(second[u"version"].toInt(), 2);
        QCOMPARE(second[u"article"], first[u"article"]);
        QCOMPARE(second[u"quotes"][u"figures_changed"].toInt(), 1);
        const auto versions = call({QStringLiteral("versions"), dossier, QStringLiteral("--json")}).lines();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[1][u"followed"][u"waiting"].toInt(), 1);
        const auto revision =
            call({QStringLiteral("revision"), dossier, first[u"article"].toString(), QStringLiteral("--json")}).lines();
        QVERIFY(std::ranges::any_of(revision, [](const QJsonObject& row) {
            return row[u"change"] == QStringLiteral("changed") && row[u"figure_changed"].toBool() &&
                   row[u"quoted"].toBool();
        }));
        const auto orphans = call({QStringLiteral("orphans"), dossier, QStringLiteral("--json")}).lines();
        QCOMPARE(orphans.size(), 1);
        QVERIFY(orphans.first()[u"figure_changed"].toBool());
        QVERIFY(orphans.first()[u"candidates"][0][u"text"].toString().contains(QStringLiteral("270")));
        const QString quote = orphans.first()[u"quote"].toString();
        const auto none =
            call({QStringLiteral("orphans"), dossier, QStringLiteral("accept"), quote, QStringLiteral("9")});
        QCOMPARE(none.code, cli::ExitCode::SomethingFailed);
        QCOMPARE(call({QStringLiteral("orphans"), dossier, QStringLiteral("accept"), quote}).code,
                 cli::ExitCode::AllDone);
        QVERIFY(call({QStringLiteral("orphans"), dossier, QStringLiteral("--json")}).lines().isEmpty());
        QCOMPARE(call({QStringLiteral("undo"), dossier}).code, cli::ExitCode::AllDone);
        QCOMPARE(call({QStringLiteral("orphans"), dossier, QStringLiteral("--json")}).lines().size(), 1);
        QCOMPARE(call({QStringLiteral("orphans"), dossier, QStringLiteral("detach"), quote}).code,
                 cli::ExitCode::AllDone);
        QCOMPARE(call({QStringLiteral("verify"), dossier}).code, cli::ExitCode::AllDone);
        QCOMPARE(call({QStringLiteral("versions"), dossier, QStringLiteral("nothing")}).code,
                 cli::ExitCode::SomethingFailed);
        QCOMPARE(call({QStringLiteral("orphans"), dossier, QStringLiteral("accept")}).code, cli::ExitCode::Usage);
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
