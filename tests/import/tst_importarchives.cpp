// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/limits.h"
#include "tests/import/archivemaker.h"
#include "tests/import/readall.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::import;
using namespace Qt::StringLiterals;

namespace {

const QByteArray page =
    "<html><head><title>Storm</title></head><body><p>The harbour was closed on Monday after a storm had "
    "damaged the old quay badly.</p></body></html>";

QByteArray record(const QByteArray& type, const QByteArray& address, const QByteArray& block) {
    return "WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address +
           "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " +
           QByteArray::number(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

QByteArray response(const QByteArray& headers, const QByteArray& body) {
    return "HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n" + body;
}

QByteArray chunked(const QByteArray& body) {
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
}

} // namespace

class ImportArchivesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsOnTheFilesOfAnArchive();
    void refusesEntriesThatPointOut();
    void refusesWhatUnpacksToTooMuch();
    void boundsWhatIsUnpackedInAll();
    void reportsDamageBehindWhatWasRead();
    void readsCompressedFiles();
    void readsCaptures();
    void readsCompressedWebArchives();
    void reportsDamagedRecords();
    void readsPackagedWebArchives();
    void refusesAnArchiveOfNothing();
};

void ImportArchivesTest::handsOnTheFilesOfAnArchive() {
    const auto reading = readAll(zipArchive({{"a/page.html", page},
                                             {"a/page_files/logo.png", "\x89PNG"},
                                             {"a/page_files/style.css", "p{}"},
                                             {"__MACOSX/a/._page.html", "x"},
                                             {"名前.txt", "A text."}}),
                                 {u"clippings.zip"_s, {}, {}});
    QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().message));
    QVERIFY(!reading->article);
    QCOMPARE(reading->members.size(), 2U);
    QCOMPARE(reading->members[0].hints.fileName, u"a/page.html"_s);
    QCOMPARE(reading->members[0].bytes, page);
    QCOMPARE(reading->members[1].hints.fileName, u"名前.txt"_s);
}

void ImportArchivesTest::refusesEntriesThatPointOut() {
    const auto reading = readAll(zipArchive({{"/etc/cron", "x"},
                                             {"../up", "x"},
                                             {"a/../../up", "x"},
                                             {"link@", "/etc/passwd"},
                                             {"fine.txt", "Words."}}),
                                 {u"a.zip"_s, {}, {}});
    QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().message));
    qsizetype refused = 0;
    for (const Member& member : reading->members) {
        refused += member.refused ? 1 : 0;
        QVERIFY(!member.refused || member.bytes.isEmpty());
        QVERIFY(!member.refused || member.refused->message.contains(member.hints.fileName));
    }
    QCOMPARE(refused, 4);
    QCOMPARE(reading->members.size(), 5U);
}

void ImportArchivesTest::refusesWhatUnpacksToTooMuch() {
    const QByteArray large(static_cast<qsizetype>(maxInputBytes) + 1, ' ');
    const auto reading = readAll(zipArchive({{"large.txt", large}, {"fine.txt", "Words."}}), {u"a.zip"_s, {}, {}});
    QVERIFY(reading.has_value());
    QCOMPARE(reading->members.size(), 2U);
    QVERIFY(reading->members[0].refused->code == ErrorCode::TooLarge);
    QVERIFY(!reading->members[1].refused);
    const auto stream = readAll(gzipped(large), {u"large.txt.gz"_s, {}, {}});
    QVERIFY(stream.error().code == ErrorCode::TooLarge);
}

void ImportArchivesTest::boundsWhatIsUnpackedInAll() {
    static const char byte = ' ';
    const QByteArray large =
        QByteArray::fromRawData(&byte, static_cast<qsizetype>(maxInputBytes)); // only its size is asked
    MemberOutlet outlet([](Member&&) { return true; }, {u"many.zip"_s, {}, {}});
    Result<void> put;
    int taken = 0;
    while (put && taken < 100) {
        Member member;
        member.bytes = large;
        put = outlet.put(std::move(member));
        taken += put ? 1 : 0;
    }
    QCOMPARE(taken, static_cast<int>(maxUnpackedBytes / maxInputBytes));
    QVERIFY(put.error().code == ErrorCode::TooLarge);
    QVERIFY(put.error().message.contains(u"many.zip"));
    MemberOutlet closed([](Member&&) { return false; }, {});
    QVERIFY(closed.put({}).error().code == ErrorCode::Cancelled);
}

void ImportArchivesTest::reportsDamageBehindWhatWasRead() {
    QByteArray bytes = zipArchive({{"a.txt", "Words."}, {"b.txt", QByteArray("More words. ").repeated(5'000)}});
    bytes.truncate(bytes.size() / 2);
    const auto reading = readAll(bytes, {u"cut.zip"_s, {}, {}});
    QVERIFY(!reading.has_value() ||
            std::ranges::any_of(reading->members, [](const Member& one) { return one.refused.has_value(); }));
}

void ImportArchivesTest::readsCompressedFiles() {
    const auto reading = readAll(gzipped(page), {u"page.html.gz"_s, {}, {}});
    QVERIFY(reading.has_value() && reading->article);
    QCOMPARE(reading->article->title, u"Storm"_s);
    const auto cut = readAll(gzipped(page).first(40), {u"p.gz"_s, {}, {}});
    QVERIFY(cut.error().code == ErrorCode::Corrupt);
    QVERIFY(cut.error().message.contains(u"p.gz"));
}

void ImportArchivesTest::readsCaptures() {
    const QByteArray archive =
        record("warcinfo", "x", "software: test\r\n") +
        record("response", "https://example.org/storm", response("Content-Type: text/html; charset=utf-8", page)) +
        record("response", "https://example.org/b.html",
               response("Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip",
                        chunked(gzipped(page)))) +
        record("response", "https://example.org/logo.png", response("Content-Type: image/png", "png")) +
        record("response", "https://example.org/gone", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nno") +
        record("request", "https://example.org/storm", "GET /storm HTTP/1.1\r\n\r\n");
    const auto reading = readAll(archive, {u"crawl.warc"_s, {}, {}});
    QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->members.size(), 2U);
    QCOMPARE(reading->members[0].hints.url, u"https://example.org/storm"_s);
    QCOMPARE(reading->members[0].hints.mediaType, u"text/html; charset=utf-8"_s);
    QCOMPARE(reading->members[0].bytes, page);
    QCOMPARE(reading->members[1].bytes, page);
    QCOMPARE(reading->members[1].hints.fileName, u"b.html"_s);
}

void ImportArchivesTest::readsCompressedWebArchives() {
    // A compressed archive is one gzip stream for each record, end to end.
    const QByteArray archive =
        gzipped(record("warcinfo", "x", "a: b\r\n")) +
        gzipped(record("response", "https://example.org/storm", response("Content-Type: text/html", page)));
    const auto reading = readAll(archive, {u"crawl.warc.gz"_s, {}, {}});
    QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->members.size(), 1U);
    QCOMPARE(reading->members[0].bytes, page);
}

void ImportArchivesTest::reportsDamagedRecords() {
    const QByteArray good = record("response", "https://example.org/storm", response("Content-Type: text/html", page));
    const QByteArray damaged = record("response", "https://example.org/odd", "no response at all");
    const auto reading = readAll(good + damaged + good.first(good.size() / 2), {u"cut.warc"_s, {}, {}});
    QVERIFY(reading.has_value());
    QCOMPARE(reading->members.size(), 3U);
    QVERIFY(!reading->members[0].refused);
    QVERIFY(reading->members[1].refused->message.contains(u"example.org/odd"));
    QVERIFY(reading->members[2].refused->message.contains(u"Record 3"));
}

void ImportArchivesTest::readsPackagedWebArchives() {
    const QByteArray archive =
        record("response", "https://example.org/storm", response("Content-Type: text/html", page));
    const auto reading = readAll(zipArchive({{"datapackage.json", "{}"}, {"archive/data.warc.gz", gzipped(archive)}}),
                                 {u"crawl.wacz"_s, {}, {}});
    QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->members.size(), 1U);
    const auto empty = readAll(zipArchive({{"datapackage.json", "{}"}}), {u"crawl.wacz"_s, {}, {}});
    QVERIFY(empty.error().code == ErrorCode::InvalidInput);
}

void ImportArchivesTest::refusesAnArchiveOfNothing() {
    const auto warc = readAll(record("warcinfo", "x", "a: b\r\n"), {u"none.warc"_s, {}, {}});
    QVERIFY(warc.error().code == ErrorCode::InvalidInput);
    QVERIFY(warc.error().message.contains(u"none.warc"));
}

QTEST_GUILESS_MAIN(ImportArchivesTest)
#include "tst_importarchives.moc"
