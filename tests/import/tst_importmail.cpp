// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/limits.h"
#include "app/import/mail/headerwords.h"
#include "tests/import/readall.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::import;
using namespace Qt::StringLiterals;

namespace {

const QByteArray envelope =
    "From: \"Roe, Jane\" <jane@example.org>\r\nTo: John Doe <john@example.org>\r\n"
    "Subject: =?utf-8?q?Caf=C3?= =?utf-8?q?=A9_closed?=\r\nDate: Tue, 3 Mar 2020 09:00:00 +0900\r\n"
    "Message-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n";

} // namespace

class ImportMailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesHeaders_data();
    void decodesHeaders();
    void namesPeople();
    void readsAMail();
    void prefersThePlainAlternative();
    void handsOnAttachments();
    void keepsWhatABadBodyLeaves();
    void splitsMailboxes();
    void refusesTooMuchMarkup();
    void refusesTooManyParts();
    void readsWebArchivesOfOneFile();
};

void ImportMailTest::decodesHeaders_data() {
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("A  subject\r\n\tfolded") << u"A subject folded"_s;
    QTest::newRow("split character") << QByteArray("=?utf-8?B?5pel?=\r\n =?UTF-8?B?5pys?=") << u"日本"_s;
    QTest::newRow("cut within a character") << QByteArray("=?utf-8?q?caf=C3?= =?utf-8?q?=A9?=") << u"café"_s;
    QTest::newRow("Japanese") << QByteArray("=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?= x") << u"日本 x"_s;
    QTest::newRow("words around") << QByteArray("Re: =?iso-8859-1?Q?caf=E9_x?= (2)") << u"Re: café x (2)"_s;
    QTest::newRow("raw UTF-8") << QByteArray("caf\xC3\xA9") << u"café"_s;
    QTest::newRow("no such charset") << QByteArray("=?nonsense?q?abc?=") << u"abc"_s;
}

void ImportMailTest::decodesHeaders() {
    QFETCH(const QByteArray, raw);
    QFETCH(const QString, text);
    QCOMPARE(decodeHeader(raw), text);
}

void ImportMailTest::namesPeople() {
    QCOMPARE(peopleIn(u"\"Roe, Jane\" <jane@example.org>, john@example.org, <anon@example.org>"_s),
             (QStringList{u"Roe, Jane"_s, u"john@example.org"_s, u"anon@example.org"_s}));
}

void ImportMailTest::readsAMail() {
    const auto reading =
        readAll(envelope + "\r\nThe quay was closed\r\nfor a day.\r\n\r\n> Was it open?\r\n> I wonder.\r\n\r\nNo.\r\n",
                {u"mail.txt"_s, {}, {}});
    QVERIFY2(reading.has_value() && reading->article, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->article->title, u"Café closed"_s);
    QCOMPARE(reading->article->byline, QStringList{u"Roe, Jane"_s});
    QCOMPARE(reading->article->published.toString(), u"2020-03-03T09:00:00+09:00"_s);
    const auto lines = blockLines(reading->article->text);
    QVERIFY(lines.contains(u"paragraph: To: John Doe <john@example.org>"_s));
    QVERIFY(lines.filter(u"quotation: Was it open?"_s).size() == 1);
    QCOMPARE(lines.last(), u"paragraph: No."_s);
}

void ImportMailTest::prefersThePlainAlternative() {
    const auto reading =
        readAll(envelope + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; "
                           "charset=koi8-r\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=ED=C9=D2.\r\n--b\r\n"
                           "Content-Type: text/html\r\n\r\n<p>World.</p>\r\n--b--\r\n",
                {});
    QVERIFY(reading.has_value() && reading->article);
    const auto lines = blockLines(reading->article->text);
    QVERIFY(lines.contains(u"paragraph: Мир."_s));
    QVERIFY(!lines.contains(u"paragraph: World."_s));
    const auto html = readAll(envelope + "Content-Type: text/html\r\n\r\n<div>One</div><div>Two</div>\r\n", {});
    QVERIFY(blockLines(html->article->text).contains(u"paragraph: Two"_s));
}

void ImportMailTest::handsOnAttachments() {
    const auto reading = readAll(
        envelope + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSee below.\r\n--b\r\nContent-Type: "
                   "application/pdf\r\nContent-Disposition: attachment; filename*=utf-8''caf%C3%A9.pdf\r\n"
                   "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--b\r\nContent-Type: image/png; "
                   "name=logo.png\r\n\r\nx\r\n"
                   "--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: a@example.org\r\nSubject: "
                   "Inner\r\n\r\nInside.\r\n--b--\r\n",
        {u"m.eml"_s, {}, {}});
    QVERIFY(reading.has_value() && reading->article);
    QCOMPARE(reading->members.size(), 2U);
    QCOMPARE(reading->members[0].hints.fileName, u"café.pdf"_s);
    QCOMPARE(reading->members[0].bytes, "%PDF-"_ba);
    QVERIFY(reading->members[1].bytes.contains("Subject: Inner"));
    const auto inner = readAll(reading->members[1].bytes, reading->members[1].hints);
    QVERIFY(inner.has_value() && inner->article);
    QCOMPARE(inner->article->title, u"Inner"_s);
}

void ImportMailTest::keepsWhatABadBodyLeaves() {
    const QByteArray attached = "--b\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\n%PDF-\r\n--b--\r\n";
    const QByteArray mixed = envelope + "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    const QByteArray bad = "Content-Type: text/html\r\n\r\n" + QByteArray("<div>").repeated(2'000) + "x\r\n";
    const auto alternative = readAll(
        mixed + "--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\n\r\nPlain words.\r\n--c\r\n" +
            bad + "--c--\r\n" + attached,
        {});
    QVERIFY2(alternative.has_value() && alternative->article,
             alternative ? "" : qPrintable(alternative.error().message));
    QVERIFY(blockLines(alternative->article->text).contains(u"paragraph: Plain words."_s));
    QCOMPARE(alternative->members.size(), 1U);
    QCOMPARE(alternative->members[0].hints.fileName, u"a.pdf"_s);
    const auto alone = readAll(mixed + "--b\r\n" + bad + attached, {u"m.eml"_s, {}, {}});
    QVERIFY(alone.has_value());
    QCOMPARE(alone->members.size(), 2U);
    QCOMPARE(alone->members[0].hints.fileName, u"a.pdf"_s);
    QVERIFY(alone->members[1].refused->message.contains(u"m.eml"));
    QVERIFY(readAll(envelope + bad, {}).error().code == ErrorCode::TooLarge);
}

void ImportMailTest::splitsMailboxes() {
    const QByteArray first = envelope + "\r\nThe quay was closed.\r\n\r\nFrom there we went on.\r\n\r\n";
    const QByteArray second = "From: a@example.org\r\nSubject: Second\r\n\r\nIt is open.\r\n";
    const QByteArray separator = "From jane@example.org Tue Mar  3 09:00:00 2020\r\n";
    const auto box = readAll(separator + first + separator + second, {u"all.mbox"_s, {}, {}});
    QVERIFY2(box.has_value(), box ? "" : qPrintable(box.error().message));
    QVERIFY(!box->article);
    QCOMPARE(box->members.size(), 2U);
    QCOMPARE(box->members[0].bytes, first);
    QCOMPARE(box->members[1].bytes, second);
    const auto one = readAll(box->members[1].bytes, box->members[1].hints);
    QVERIFY(one.has_value() && one->article);
    QCOMPARE(one->article->title, u"Second"_s);
    const auto alone = readAll(separator + first, {u"one.mbox"_s, {}, {}});
    QVERIFY(alone.has_value() && alone->article && alone->members.empty());
    QVERIFY(alone->article->text.text().contains(u"From there we went on."));
}

void ImportMailTest::refusesTooMuchMarkup() {
    const QByteArray page = "<p>" + QByteArray("word ").repeated(static_cast<qsizetype>(maxMarkupBytes) / 5) + "</p>";
    const auto mail = readAll(envelope + "Content-Type: text/html\r\n\r\n" + page, {u"m.eml"_s, {}, {}});
    QVERIFY(mail.error().code == ErrorCode::TooLarge);
    QVERIFY(mail.error().message.contains(u"m.eml"));
}

void ImportMailTest::refusesTooManyParts() {
    QByteArray mail = envelope + "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    mail += QByteArray("--b\r\n\r\nx\r\n").repeated(maxMembers + 1) + "--b--\r\n";
    QVERIFY(readAll(mail, {}).error().code == ErrorCode::TooLarge);
    QByteArray deep = envelope + "Content-Type: multipart/mixed; boundary=b0\r\n\r\n";
    for (int i = 0; i < 2'000; ++i) {
        deep += "--b" + QByteArray::number(i) + "\r\nContent-Type: multipart/mixed; boundary=b" +
                QByteArray::number(i + 1) + "\r\n\r\n";
    }
    QVERIFY(readAll(deep, {}).error().code == ErrorCode::TooLarge);
}

void ImportMailTest::readsWebArchivesOfOneFile() {
    const QByteArray archive =
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/storm\r\nSubject: "
        "Storm\r\nMIME-Version: "
        "1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=b\r\n\r\n--b\r\nContent-Type: "
        "text/css\r\n\r\np{}\r\n"
        "--b\r\nContent-Type: text/html; charset=windows-1251\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        "Content-Location: https://example.org/storm\r\n\r\n<html><head><title>=CC=E8=F0</title></head><body><p>The "
        "harbour was "
        "closed on Monday after a storm had damaged=\r\n the old quay badly.</p></body></html>\r\n--b--\r\n";
    const auto reading = readAll(archive, {u"storm.dat"_s, {}, {}});
    QVERIFY2(reading.has_value() && reading->article, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->article->url, u"https://example.org/storm"_s);
    QCOMPARE(reading->article->title, u"Мир"_s);
    QVERIFY(reading->article->text.text().contains(u"damaged the old quay"));
    QVERIFY(reading->members.empty());
    const auto empty = readAll("MIME-Version: 2.0\n", {u"test.mht"_s, {}, {}});
    QVERIFY(!empty.has_value());
}

QTEST_GUILESS_MAIN(ImportMailTest)
#include "tst_importmail.moc"
