// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translation.h"
#include "app/import/extractionworker.h"
#include "app/import/limits.h"
#include "app/import/readimportfile.h"
#include "app/import/workerprotocol.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <atomic>
#include <thread>

using namespace gainsay;
using namespace gainsay::import;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(GAINSAY_BIN_DIR "/gainsay-extract");

const QByteArray article =
    "Harbour closed after storm\n\nBy Jane Roe\n\nThe harbour was closed on Monday after a storm damaged the quay. "
    "Ships were sent to other ports along the coast.\n";

/// A stand-in for the reading program that fails in a way of our choosing.
class FailingProgram {
public:
    explicit FailingProgram(const QByteArray& script)
        : m_path(m_folder.filePath(u"worker"_s)) {
        QFile file(m_path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write("#!/bin/sh\n" + script + "\n");
            file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        }
    }
    [[nodiscard]] QString path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace

class ImportWorkerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnArticle();
    void reportsItsSandbox();
    void passesErrorsOn();
    void speaksTheLanguageOfItsCaller();
    void servesSeveralThreads();
    void survivesAWorkerThatDied();
    void explainsEveryDeath_data();
    void explainsEveryDeath();
    void stopsAtTheDeadline();
    void stopsAtARequest();
    void boundsMemory();
    void refusesDeepNesting();
    void opensNothingWhileReading();
    void readsFiles_data();
    void readsFiles();
    void refusesHugeFilesWithoutReadingThem();
    void boundsWhatAWorkerSends_data();
    void boundsWhatAWorkerSends();
    void cutsLongHints();
    void protocolRoundTrip();
    void protocolRefusesNonsense();
    void drawsAPage();
    void picturesPassTheProtocol();
};

void ImportWorkerTest::readsAnArticle() {
    ExtractionWorker worker({program});
    const auto found = worker.extract(article, {u"storm.txt"_s, {}, u"https://example.org/storm"_s});
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->title, u"Harbour closed after storm"_s);
    QCOMPARE(found->byline, QStringList{u"Jane Roe"_s});
    QCOMPARE(found->url, u"https://example.org/storm"_s);
    QCOMPARE(found->mediaType, u"text/plain"_s);
    QCOMPARE(found->text.blocks().size(), 2U);
}

void ImportWorkerTest::reportsItsSandbox() {
    ExtractionWorker worker({program});
    QVERIFY(worker.sandbox().isEmpty());
    QVERIFY(worker.extract(article, {}).has_value());
    QVERIFY2(worker.sandbox().startsWith(u"seccomp+"), qPrintable(worker.sandbox()));
}

void ImportWorkerTest::passesErrorsOn() {
    ExtractionWorker worker({program});
    const auto empty = worker.extract({}, {u"empty.txt"_s, {}, {}});
    QVERIFY(empty.error().code == ErrorCode::InvalidInput);
    QVERIFY(empty.error().message.contains(u"empty.txt"));
    const auto binary = worker.extract(QByteArray("\x89PNG\r\n\x1A\n\0\0\0", 11), {u"a.png"_s, {}, {}});
    QVERIFY(binary.error().code == ErrorCode::Unsupported);
    QVERIFY(binary.error().message.contains(u"a.png"));
    const auto large = worker.extract(QByteArray(maxInputBytes + 1, 'x'), {u"b.txt"_s, {}, {}});
    QVERIFY(large.error().code == ErrorCode::TooLarge);
}

/// Its messages are for the user as they are, and it is locked up with the words of that language.
void ImportWorkerTest::speaksTheLanguageOfItsCaller() {
    const Translation japanese(u"ja"_s);
    ExtractionWorker worker({program});
    const auto refused = worker.extract(QByteArray("\x89PNG\r\n\x1A\n\0\0\0", 11), {u"harbour.png"_s, {}, {}});
    QVERIFY(refused.error().code == ErrorCode::Unsupported);
    QVERIFY2(refused.error().message.startsWith(u"ファイル「harbour.png」の種類：画像。"_s),
             qPrintable(refused.error().message));
    QVERIFY(worker.extract(article, {}).has_value());
}

void ImportWorkerTest::servesSeveralThreads() {
    ExtractionWorker worker({program, std::chrono::seconds(60), 3});
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&, thread] {
                for (int i = 0; i < 10; ++i) {
                    const QString title = u"Storm number %1 of the %2 season"_s.arg(i).arg(thread);
                    const auto found =
                        worker.extract(title.toUtf8() + "\n\n" + article.sliced(article.indexOf("The")), {});
                    right += found && found->title == title ? 1 : 0;
                }
            });
        }
    }
    QCOMPARE(right.load(), 40);
}

void ImportWorkerTest::survivesAWorkerThatDied() {
    ExtractionWorker worker({program});
    const QByteArray deep = QByteArray("<html>") + QByteArray("<div>").repeated(300'000);
    QVERIFY(!worker.extract(deep, {}).has_value());
    QVERIFY(worker.extract(article, {}).has_value());
}

void ImportWorkerTest::explainsEveryDeath_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("words");
    QTest::newRow("exit code") << QByteArray("exit 3") << u"gave up"_s;
    QTest::newRow("out of memory") << QByteArray("exit 12") << u"more memory"_s;
    QTest::newRow("no sandbox") << QByteArray("exit 14") << u"locked up"_s;
    QTest::newRow("crash") << QByteArray("kill -SEGV $$") << u"crashed"_s;
    QTest::newRow("forbidden call") << QByteArray("kill -SYS $$") << u"forbidden"_s;
    QTest::newRow("processor time") << QByteArray("kill -XCPU $$") << u"too long"_s;
    QTest::newRow("nonsense") << QByteArray("echo this is no reply, only words; sleep 5") << u"could not be read"_s;
}

void ImportWorkerTest::explainsEveryDeath() {
    QFETCH(const QByteArray, script);
    QFETCH(const QString, words);
    const FailingProgram failing(script);
    ExtractionWorker worker({failing.path()});
    const auto found = worker.extract(article, {u"storm.txt"_s, {}, {}});
    QVERIFY(!found.has_value());
    QVERIFY(found.error().code == ErrorCode::WorkerFailed);
    QVERIFY2(found.error().message.contains(words), qPrintable(found.error().message));
    QVERIFY2(found.error().message.contains(u"storm.txt"), qPrintable(found.error().message));
}

void ImportWorkerTest::stopsAtTheDeadline() {
    const FailingProgram hanging("exec cat >/dev/null");
    ExtractionWorker worker({hanging.path(), std::chrono::milliseconds(50)});
    const auto found = worker.extract(article, {});
    QVERIFY(found.error().code == ErrorCode::WorkerFailed);
    QVERIFY(found.error().message.contains(u"too long"));
}

void ImportWorkerTest::stopsAtARequest() {
    const FailingProgram hanging("exec cat >/dev/null");
    ExtractionWorker worker({hanging.path(), std::chrono::minutes(5)});
    std::stop_source source;
    Result<domain::Extraction> found;
    QElapsedTimer sinceStop;
    {
        std::jthread reader([&] { found = worker.extract(article, {}, source.get_token()); });
        sinceStop.start();
        source.request_stop();
    }
    QVERIFY(found.error().code == ErrorCode::Cancelled);
    // The promise is 0.2 s; what is checked is that nobody waited for the deadline.
    QVERIFY(sinceStop.elapsed() < 10'000);
}

void ImportWorkerTest::boundsMemory() {
#ifdef __SANITIZE_ADDRESS__
    QSKIP("A sanitizer's shadow has no room below the limit of memory.");
#endif
    // Every tag is a node: thirty bytes of input cost a thousand of memory.
    ExtractionWorker worker({program, std::chrono::minutes(2)});
    const QByteArray bomb =
        "<html><body>" + QByteArray("<br x=1>").repeated(static_cast<qsizetype>(maxMarkupBytes) / 8 - 4);
    const auto found = worker.extract(bomb, {u"bomb.html"_s, {}, {}});
    QVERIFY(found.error().code == ErrorCode::WorkerFailed);
    QVERIFY2(found.error().message.contains(u"memory"), qPrintable(found.error().message));
    QVERIFY(worker.extract(article, {}).has_value());
}

void ImportWorkerTest::refusesDeepNesting() {
    ExtractionWorker worker({program});
    const QByteArray deepHtml = "<html><body>" + QByteArray("<div>").repeated(200'000) + "word";
    QVERIFY(worker.extract(deepHtml, {}).error().code == ErrorCode::TooLarge);
    const QByteArray deepMarkdown = "# Title\n\n" + QByteArray(">").repeated(20'000) + " word\n";
    const auto markdown = worker.extract(deepMarkdown, {u"a.md"_s, {}, {}});
    QVERIFY(markdown.error().code == ErrorCode::TooLarge);
}

/// Watches the system calls between taking a request and answering it.
void ImportWorkerTest::opensNothingWhileReading() {
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty()) {
        QSKIP("strace is not installed");
    }
    QTemporaryDir folder;
    QProcess traced;
    traced.start(strace, {u"-f"_s, u"-qq"_s, u"-o"_s, folder.filePath(u"trace"_s), u"-e"_s,
                          u"trace=network,open,openat,execve,clone,clone3,fork,vfork,seccomp,prctl"_s, program});
    const WorkerRequest request{
        {u"page.html"_s, {}, {}},
        "<html><head><link rel=stylesheet href='http://127.0.0.1:9/x.css'><title>Storm</title></head><body>"
        "<img src='file:///etc/passwd'><script src='http://127.0.0.1:9/x.js'></script><iframe "
        "src='/etc/hostname'></iframe>"
        "<p>The harbour was closed on Monday after a storm had damaged the old quay badly.</p></body></html>"};
    traced.write(requestPrefix(request) + request.bytes);
    traced.closeWriteChannel();
    QVERIFY(traced.waitForFinished());
    const QByteArray answer = traced.readAllStandardOutput();
    if (answer.isEmpty()) {
        QSKIP("strace is not allowed to trace here");
    }
    const auto head = FrameHead::forReply(QByteArrayView(answer).first(FrameHead::size));
    QVERIFY(head.has_value());
    QVERIFY(parseReply(*head, answer.sliced(FrameHead::size))->result.has_value());
    QFile file(folder.filePath(u"trace"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray trace = file.readAll();
    const auto locked = std::max(trace.lastIndexOf("seccomp("), trace.lastIndexOf("PR_SET_SECCOMP"));
    QVERIFY(locked > 0);
    const auto after = QByteArrayView(trace).sliced(locked);
    for (const char* call : {"socket(", "connect(", "execve(", "clone(", "clone3(", "fork("}) {
        QVERIFY2(!after.contains(call), call);
    }
    QVERIFY(!after.contains("passwd"));
    QVERIFY(!after.contains("hostname"));
}

void ImportWorkerTest::readsFiles_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << u"nowhere.txt"_s << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("empty") << u"empty.txt"_s << static_cast<int>(ErrorCode::InvalidInput);
    QTest::newRow("folder") << u"folder"_s << static_cast<int>(ErrorCode::InvalidInput);
    QTest::newRow("pipe") << u"pipe"_s << static_cast<int>(ErrorCode::InvalidInput);
}

void ImportWorkerTest::readsFiles() {
    QFETCH(const QString, name);
    QFETCH(const int, code);
    QTemporaryDir folder;
    QFile(folder.filePath(u"empty.txt"_s)).open(QIODevice::WriteOnly);
    QDir(folder.path()).mkdir(u"folder"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
    const auto bytes = readImportFile(folder.filePath(name));
    QVERIFY(!bytes.has_value());
    QCOMPARE(static_cast<int>(bytes.error().code), code);
    QVERIFY(bytes.error().message.contains(name));
    QVERIFY(!bytes.error().message.contains(folder.path()));
}

void ImportWorkerTest::refusesHugeFilesWithoutReadingThem() {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"huge.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64{200} << 30)); // sparse: reading it would take minutes
    const auto bytes = readImportFile(file.fileName());
    QVERIFY(bytes.error().code == ErrorCode::TooLarge);
    QVERIFY(bytes.error().message.contains(u"64"));
}

void ImportWorkerTest::boundsWhatAWorkerSends_data() {
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("taken");
    Member member;
    member.bytes = "12345"_ba;
    Member wordy;
    wordy.refused = Error{ErrorCode::Corrupt, QString(static_cast<qsizetype>(maxMemberMap), u'x'), {}};
    QTest::newRow("within its bounds") << toBytes(member).repeated(2) << true;
    QTest::newRow("too many") << toBytes(Member{}).repeated(3) << false;
    Member larger;
    larger.bytes = "678901"_ba;
    QTest::newRow("too much") << toBytes(member) + toBytes(larger) << false;
    QTest::newRow("too many words") << toBytes(wordy) << false;
}

void ImportWorkerTest::boundsWhatAWorkerSends() {
    QFETCH(const QByteArray, members);
    QFETCH(const bool, taken);
    QTemporaryDir folder;
    QFile reply(folder.filePath(u"reply"_s));
    QVERIFY(reply.open(QIODevice::WriteOnly));
    reply.write(members + toBytes(WorkerReply{std::nullopt, u"limits"_s, 0}));
    reply.close();
    const FailingProgram hostile("cat '" + QFile::encodeName(reply.fileName()) + "'; exec cat >/dev/null");
    ExtractionWorker worker({hostile.path()});
    const auto reading = worker.read(article, {u"storm.txt"_s, {}, {}}, {}, {10, 2});
    QCOMPARE(reading.has_value(), taken);
    QVERIFY(taken || reading.error().code == ErrorCode::WorkerFailed);
}

void ImportWorkerTest::cutsLongHints() {
    ExtractionWorker worker({program});
    const QString name = u"名前🌊"_s.repeated(25'000);
    const auto found = worker.extract(article, {name, name, name, {name, QStringList(200, name), {}, name, name}});
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->byline.size(), 100);
    QVERIFY(name.startsWith(found->byline.front()) && found->byline.front().isValidUtf16());
}

void ImportWorkerTest::protocolRoundTrip() {
    const WorkerRequest request{{u"名前.txt"_s, u"text/plain"_s, u"https://example.org/"_s}, "bytes\0more"_ba, {7, 3}};
    const QByteArray frame = requestPrefix(request) + request.bytes;
    const auto head = FrameHead::forRequest(QByteArrayView(frame).first(FrameHead::size));
    QVERIFY(head.has_value());
    QVERIFY(parseRequest(*head, frame.sliced(FrameHead::size)).value() == request);

    domain::ArticleTextBuilder builder;
    builder.add(domain::BlockKind::Title, u"Sturm 🌊");
    builder.add(domain::BlockKind::ListItem, u"one", 2, 7);
    domain::Extraction extraction;
    extraction.text = std::move(builder).build();
    extraction.title = u"Sturm 🌊"_s;
    extraction.byline = {u"A"_s, u"B"_s};
    extraction.published = domain::PartialDate::fromString(u"2020-03-03T09:00:00+09:00");
    const QByteArray bytes = toBytes(WorkerReply{extraction, u"limits"_s, 7});
    const auto replyHead = FrameHead::forReply(QByteArrayView(bytes).first(FrameHead::size));
    QVERIFY(replyHead.has_value());
    const auto reply = parseReply(*replyHead, bytes.sliced(FrameHead::size));
    QVERIFY(reply.has_value());
    QVERIFY(reply->result.has_value() && reply->result->has_value());
    const domain::Extraction& came = **reply->result;
    QCOMPARE(came.text.text(), extraction.text.text());
    QVERIFY(came.text.blocks() == extraction.text.blocks());
    QCOMPARE(came.byline, extraction.byline);
    QVERIFY(came.published == extraction.published);
    QCOMPARE(reply->processorMilliseconds, 7);
    Member member;
    member.hints = {u"a/b.html"_s,
                    u"text/html"_s,
                    u"https://example.org/"_s,
                    {u"Storm"_s, {u"A"_s}, domain::PartialDate::fromString(u"2020"), u"Site"_s, u"en"_s}};
    member.bytes = "page"_ba;
    member.refused = Error{ErrorCode::TooLarge, u"too large"_s, u"detail"_s};
    const QByteArray memberBytes = toBytes(member);
    const auto memberHead = FrameHead::forReply(QByteArrayView(memberBytes).first(FrameHead::size));
    const auto part = parseReplyPart(*memberHead, memberBytes.sliced(FrameHead::size));
    QVERIFY(part.has_value() && std::holds_alternative<Member>(*part));
    QVERIFY(std::get<Member>(*part) == member);
    QVERIFY(!parseReply(*memberHead, memberBytes.sliced(FrameHead::size)).has_value());
}

void ImportWorkerTest::protocolRefusesNonsense() {
    QVERIFY(!FrameHead::forReply("GSX").has_value());
    QVERIFY(!FrameHead::forReply("XXXX000000000000").has_value());
    QVERIFY(!FrameHead::forReply(FrameHead{0, quint64{1} << 40}.toBytes()).has_value());
    QVERIFY(!FrameHead::forRequest(FrameHead{1U << 30, 0}.toBytes()).has_value());
    const auto isRefused = [](const FrameHead& head, const QByteArray& rest) {
        const auto reply = parseReply(head, rest);
        return !reply && reply.error().code == ErrorCode::WorkerFailed;
    };
    QVERIFY(isRefused({4, 0}, "\xFF\xFF\xFF\xFF"));
    QVERIFY(isRefused({1, 0}, "\xA0\xA0"));
    // A block beyond the end of the text.
    const QByteArray map = "\xA2\x67"
                           "article\xF5\x66"
                           "blocks\x56[[\"paragraph\",0,90,0]]";
    QVERIFY(isRefused({static_cast<quint32>(map.size()), 4}, map + "text"));
    QVERIFY(!isRefused({static_cast<quint32>(map.size()), 90}, map + QByteArray(90, 'x')));
}

/// Half of the page is red, so that the pixels say whether it was drawn.
void ImportWorkerTest::drawsAPage() {
    const QByteArray content = "1 0 0 rg 0 0 100 100 re f\n";
    const QByteArray pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 200]/Contents 4 0 R>>endobj\n"
                           "4 0 obj<</Length " +
                           QByteArray::number(content.size()) + ">>\nstream\n" + content +
                           "endstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    ExtractionWorker worker({program});
    const auto picture = worker.draw(pdf, {1, 2}, {u"page.pdf"_s, {}, {}});
    QVERIFY2(picture.has_value(), picture ? "" : qPrintable(picture.error().message));
    QCOMPARE(picture->pages, 1);
    QCOMPARE(picture->width, 200);
    QCOMPARE(picture->height, 400);
    const auto pixel = [&](int x, int y) { return picture->pixels.sliced((y * picture->width + x) * 4, 3); };
    QCOMPARE(pixel(100, 100), "\xFF\xFF\xFF"_ba);
    QCOMPARE(pixel(100, 300), "\x00\x00\xFF"_ba);

    const auto large = worker.draw(pdf, {1, 1e9}, {});
    QVERIFY(large.has_value());
    QVERIFY(large->scale < 16.1 && qint64{large->width} * large->height <= 13'000'000);
    const auto missing = worker.draw(pdf, {2, 1}, {u"page.pdf"_s, {}, {}});
    QVERIFY(missing.error().code == ErrorCode::InvalidInput);
    QVERIFY2(missing.error().message.contains(u"page.pdf"), qPrintable(missing.error().message));
    QVERIFY(worker.draw("%PDF-1.7\nnothing", {1, 1}, {}).error().code == ErrorCode::Corrupt);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(worker.draw(pdf, {1, 1}, {}, stop.get_token()).error().code == ErrorCode::Cancelled);
}

void ImportWorkerTest::picturesPassTheProtocol() {
    const WorkerRequest request{{u"a.pdf"_s, {}, {}}, "%PDF"_ba, {}, domain::PageOrder{3, 1.5}};
    const QByteArray frame = requestPrefix(request) + request.bytes;
    const auto head = FrameHead::forRequest(QByteArrayView(frame).first(FrameHead::size));
    QVERIFY(parseRequest(*head, frame.sliced(FrameHead::size)).value() == request);

    const domain::PagePicture picture{3, 9, 2, 1, 1.5, "12345678"_ba};
    WorkerReply drawn{std::nullopt, u"limits"_s, 7};
    drawn.picture = picture;
    const QByteArray bytes = toBytes(drawn);
    const auto replyHead = FrameHead::forReply(QByteArrayView(bytes).first(FrameHead::size));
    const auto reply = parseReply(*replyHead, bytes.sliced(FrameHead::size));
    QVERIFY(reply.has_value() && reply->picture == picture);
    drawn.picture->width = 3; // more than there are pixels for
    const QByteArray lying = toBytes(drawn);
    const auto lyingHead = FrameHead::forReply(QByteArrayView(lying).first(FrameHead::size));
    QVERIFY(parseReply(*lyingHead, lying.sliced(FrameHead::size)).error().code == ErrorCode::WorkerFailed);
}

QTEST_GUILESS_MAIN(ImportWorkerTest)
#include "tst_importworker.moc"
