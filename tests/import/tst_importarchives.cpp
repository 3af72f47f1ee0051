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
    void boundsWhatLiesInOtherContainers();
    void chargesWhatIsRefused();
    void reportsDamageBehindWhatWasRead();
    void readsWhatIsWholeInACutTarball();
    void readsTarballsOfAnySize();
    void takesNoFolderForADocument();
    void readsCompressedFiles();
    void readsCaptures();
    void readsCompressedWebArchives();
    void readsWhatIsWholeInACutWebArchive();
    void readsCodedResponses();
    void reportsDamagedRecords();
    void readsPackagedWebArchives();
    void keepsCapturesBesideDamage();
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
    QVERIFY(reading.has_value());
    QCOMPARE(reading->members.size(), 2U);
    QCOMPARE(reading->members[0].bytes, "Words."_ba);
    QVERIFY(reading->members[1].refused->code == ErrorCode::Corrupt);
}

void ImportArchivesTest::boundsWhatLiesInOtherContainers() {
    const Extractor extractor;
    const QByteArray archive = zipArchive({{"a.txt", "Words."}, {"b.txt", "More words."}});
    const auto read = [&](UnpackRoom room) {
        return extractor.read(archive, {u"inner.zip"_s, {}, {}}, [](Member&&) { return true; }, room);
    };
    QVERIFY(read({17, 2}).has_value());
    const auto bytes = read({16, 2});
    QVERIFY(bytes.error().code == ErrorCode::TooLarge);
    QVERIFY(bytes.error().message.contains(u"inner.zip"));
    QVERIFY(read({17, 1}).error().code == ErrorCode::TooLarge);
}

void ImportArchivesTest::chargesWhatIsRefused() {
    MemberOutlet outlet([](Member&&) { return true; }, {});
    QVERIFY(outlet.refuse(u"a.txt"_s, {ErrorCode::TooLarge, u"too large"_s, {}}, maxInputBytes).has_value());
    QCOMPARE(outlet.room(), maxUnpackedBytes - maxInputBytes);
    // An entry is told from what there is no more room for.
    const QByteArray archive =
        zipArchive({{"large.txt", QByteArray(static_cast<qsizetype>(maxInputBytes) + 1, ' ')}, {"b.txt", "Words."}});
    std::vector<Member> members;
    const auto sink = [&](Member&& member) {
        members.push_back(std::move(member));
        return true;
    };
    const Extractor extractor;
    QVERIFY(extractor.read(archive, {u"a.zip"_s, {}, {}}, sink, {maxInputBytes + 100, 10}).has_value());
    QCOMPARE(members.size(), 2U);
    QVERIFY2(members[0].refused->message.contains(u"64 MiB"), qPrintable(members[0].refused->message));
    QVERIFY(extractor.read(archive, {u"a.zip"_s, {}, {}}, sink, {maxInputBytes, 10}).error().code ==
            ErrorCode::TooLarge);
}

void ImportArchivesTest::readsWhatIsWholeInACutTarball() {
    QByteArray bytes = tarball({{"a.txt", "Words."}, {"b.txt", manyWords(100'000)}});
    bytes.truncate(bytes.size() / 2);
    const auto reading = readAll(bytes, {u"cut.tar.gz"_s, {}, {}});
    QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->members.size(), 2U);
    QCOMPARE(reading->members[0].bytes, "Words."_ba);
    QVERIFY(reading->members[1].refused->code == ErrorCode::Corrupt);
}

void ImportArchivesTest::readsTarballsOfAnySize() {
    const QByteArray half(static_cast<qsizetype>(maxInputBytes / 2) + 1, ' ');
    const auto reading = readAll(tarball({{"a.txt", half}, {"b.txt", half}}), {u"a.tgz"_s, {}, {}});
    QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->members.size(), 2U);
    QVERIFY(!reading->members[1].refused);
}

void ImportArchivesTest::takesNoFolderForADocument() {
    const auto reading = readAll(zipArchive({{"word/list.txt", "Words."}, {"xl/a.txt", "More."}}), {});
    QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->members.size(), 2U);
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
    QVERIFY(reading->members[0].capture.has_value());
    QCOMPARE(reading->members[0].capture->status, 200);
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

void ImportArchivesTest::readsWhatIsWholeInACutWebArchive() {
    const QByteArray whole =
        gzipped(record("response", "https://example.org/storm", response("Content-Type: text/html", page)));
    const QByteArray next = gzipped(
        record("response", "https://example.org/long", response("Content-Type: text/plain", manyWords(100'000))));
    const auto reading = readAll(whole + next.first(next.size() / 2), {u"cut.warc.gz"_s, {}, {}});
    QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->members.size(), 2U);
    QCOMPARE(reading->members[0].bytes, page);
    QVERIFY(reading->members[1].refused->code == ErrorCode::Corrupt);
    QVERIFY(reading->members[1].refused->message.contains(u"cut.warc.gz"));
}

void ImportArchivesTest::readsCodedResponses() {
    const QByteArray zlib = qCompress(page).sliced(4); // without Qt's own length
    const QByteArray bare = zlib.sliced(2).chopped(4);
    const auto capture = [](const QByteArray& name, const QByteArray& headers, const QByteArray& body) {
        return record("response", "https://example.org/" + name, response(headers, body));
    };
    const auto reading =
        readAll(capture("a.html", "Content-Type: text/html\r\nContent-Encoding: deflate", zlib) +
                    capture("b.html", "Content-Type: text/html\r\nContent-Encoding: deflate", bare) +
                    capture("c.html", "Content-Type: text/html\r\nContent-Encoding: deflate", page) +
                    capture("d.png", "Content-Type: image/png\r\nContent-Encoding: gzip", "\x1F\x8B damaged") +
                    capture("e.html", "Content-Type: text/html\r\nContent-Encoding: br", "\x8B\x02\x80"),
                {u"crawl.warc"_s, {}, {}});
    QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->members.size(), 4U);
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(reading->members[i].bytes, page);
    }
    QVERIFY(reading->members[3].refused->code == ErrorCode::Unsupported);
    QVERIFY(reading->members[3].refused->message.contains(u"e.html"));
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

void ImportArchivesTest::keepsCapturesBesideDamage() {
    const QByteArray good = record("response", "https://example.org/storm", response("Content-Type: text/html", page));
    const QByteArray archive = zipArchive({{"datapackage.json", "{}"},
                                           {"archive/bad.warc.gz", "\x1F\x8B\x08 no such stream"},
                                           {"archive/good.warc", good},
                                           {"archive/long.warc", manyWords(100'000)}});
    const auto reading = readAll(archive, {u"crawl.wacz"_s, {}, {}});
    QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->members.size(), 3U);
    QVERIFY(reading->members[0].refused->message.contains(u"bad.warc.gz"));
    QCOMPARE(reading->members[1].bytes, page);
    QVERIFY(reading->members[2].refused->message.contains(u"long.warc"));
    const auto cut = readAll(archive.first(archive.size() / 2), {u"crawl.wacz"_s, {}, {}});
    QVERIFY(cut.has_value());
    QCOMPARE(cut->members.size(), 3U);
    QVERIFY(cut->members[2].refused->message.contains(u"crawl.wacz"));
}

void ImportArchivesTest::refusesAnArchiveOfNothing() {
    const auto warc = readAll(record("warcinfo", "x", "a: b\r\n"), {u"none.warc"_s, {}, {}});
    QVERIFY(warc.error().code == ErrorCode::InvalidInput);
    QVERIFY(warc.error().message.contains(u"none.warc"));
}

QTEST_GUILESS_MAIN(ImportArchivesTest)
#include "tst_importarchives.moc"
