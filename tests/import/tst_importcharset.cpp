// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/charset.h"
#include "app/import/extractor.h"
#include "app/import/format.h"

#include <QStringEncoder>
#include <QTest>

using namespace gainsay;
using namespace gainsay::import;
using namespace Qt::StringLiterals;

class ImportCharsetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refusesBinary();
    void keepsDamagedUtf8();
    void findsDeclarations();
    void detectsFormats_data();
    void detectsFormats();
    void explainsRefusals_data();
    void explainsRefusals();
};

void ImportCharsetTest::decodes_data() {
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QByteArray>("declared");
    QTest::addColumn<QString>("text");
    const QString japanese =
        u"港は月曜日に閉鎖された。嵐が岸壁を壊したためだと当局は説明している。船は沿岸の別の港へ向かった。"_s;
    const QString german =
        u"Der Hafen wurde am Montag geschlossen, weil ein Sturm die Kaimauer beschädigt hatte. Größere Schiffe müssen ausweichen."_s;
    const QString russian =
        u"Гавань закрыли в понедельник, потому что шторм повредил причал. Суда направили в другие порты побережья."_s;
    QTest::newRow("ASCII") << "UTF-8"_ba << ""_ba << u"The harbour was closed on Monday."_s;
    QTest::newRow("UTF-8") << "UTF-8"_ba << ""_ba << japanese;
    QTest::newRow("UTF-8, declared as something else") << "UTF-8"_ba << "gb2312"_ba << japanese;
    QTest::newRow("UTF-16 without a mark") << "UTF-16LE"_ba << ""_ba << german;
    QTest::newRow("Shift JIS") << "Shift_JIS"_ba << ""_ba << japanese;
    QTest::newRow("EUC-JP, declared") << "EUC-JP"_ba << "euc-jp"_ba << japanese;
    QTest::newRow("ISO-2022-JP") << "ISO-2022-JP"_ba << ""_ba << japanese;
    QTest::newRow("Latin 1 is windows-1252") << "windows-1252"_ba << "iso-8859-1"_ba << german + u" – “so” hieß es"_s;
    QTest::newRow("windows-1252, undeclared") << "windows-1252"_ba << ""_ba << german;
    const QString hungarian =
        u"A kikötőt hétfőn lezárták, mert a vihar megrongálta a rakpartot. A hajók más kikötőkbe mentek, ahol több napig álltak."_s;
    const QString greek =
        u"Το λιμάνι έκλεισε τη Δευτέρα, επειδή η καταιγίδα κατέστρεψε την προβλήτα. Τα πλοία πήγαν σε άλλα λιμάνια."_s;
    QTest::newRow("UTF-16 of other letters without a mark") << "UTF-16BE"_ba << ""_ba << russian;
    QTest::newRow("UTF-32 without a mark") << "UTF-32LE"_ba << ""_ba << greek;
    QTest::newRow("KOI8-R, undeclared") << "KOI8-R"_ba << ""_ba << russian;
    QTest::newRow("Cyrillic of a Macintosh, undeclared") << "x-mac-cyrillic"_ba << ""_ba << russian;
    QTest::newRow("ISO 8859-2, undeclared") << "ISO-8859-2"_ba << ""_ba << hungarian;
    QTest::newRow("windows-1253, undeclared") << "windows-1253"_ba << ""_ba << greek;
    QTest::newRow("windows-1257, undeclared")
        << "windows-1257"_ba << ""_ba
        << u"Uostas pirmadienį buvo uždarytas, nes audra apgadino krantinę. Laivai išplaukė į kitus uostus."_s;
    QTest::newRow("windows-1251, undeclared") << "windows-1251"_ba << ""_ba << russian;
}

void ImportCharsetTest::decodes() {
    QFETCH(const QByteArray, charset);
    QFETCH(const QByteArray, declared);
    QFETCH(const QString, text);
    QStringEncoder encoder(charset.constData(), QStringConverter::Flag::Stateless);
    QVERIFY(encoder.isValid());
    const QByteArray bytes = encoder.encode(text);
    const auto decoded = decodeText(bytes, QString::fromLatin1(declared));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, text);
}

void ImportCharsetTest::refusesBinary() {
    QVERIFY(!decodeText(QByteArray("text\0then not", 13), {}).has_value());
    QVERIFY(!decodeText("\x01\x02\x03\x04\x05\x06 a", {}).has_value());
}

void ImportCharsetTest::keepsDamagedUtf8() {
    const QByteArray bytes = QString(u"日本語"_s.repeated(100)).toUtf8() + "\xFF" + u"終わり"_s.toUtf8();
    const auto decoded = decodeText(bytes, {});
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->charset, u"UTF-8"_s);
    QCOMPARE(decoded->text.count(QChar::ReplacementCharacter), 1);
    QVERIFY(decoded->text.endsWith(u"終わり"));
}

void ImportCharsetTest::findsDeclarations() {
    QCOMPARE(declaredCharset("<html><head><meta charset=\"euc-jp\">"), u"euc-jp"_s);
    QCOMPARE(declaredCharset("<META http-equiv=Content-Type content='text/html; charset=Shift_JIS'>"), u"Shift_JIS"_s);
    QCOMPARE(declaredCharset("<?xml version='1.0' encoding='iso-8859-2'?>"), u"iso-8859-2"_s);
    QCOMPARE(declaredCharset("The charset=x of plain text"), QString());
    QCOMPARE(charsetOfMediaType(u"text/html; charset=\"KOI8-R\""), u"KOI8-R"_s);
}

void ImportCharsetTest::detectsFormats_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("mediaType");
    QTest::newRow("page") << u"\n<!DOCTYPE html><html><body>x"_s << u"a.txt"_s << u"text/html"_s;
    QTest::newRow("fragment") << u"<p>One</p><p>Two</p>"_s << QString() << u"text/html"_s;
    QTest::newRow("Windows clipboard") << u"Version:0.9\r\nStartHTML:0105\r\n<html>"_s << QString() << u"text/html"_s;
    QTest::newRow("text about tags") << u"The <p> element and the <div> element"_s << u"a.txt"_s << u"text/plain"_s;
    QTest::newRow("Markdown by its marks")
        << u"# Storm\n\nSee [the port](https://example.org/port).\n"_s << QString() << u"text/markdown"_s;
    QTest::newRow("Markdown by its name") << u"Storm\n"_s << u"storm.md"_s << u"text/markdown"_s;
    QTest::newRow("front matter") << u"---\ntitle: Storm\n---\nText.\n"_s << u"storm.txt"_s << u"text/markdown"_s;
    QTest::newRow("a hash is no Markdown") << u"# 1 in the charts\n\nA song.\n"_s << QString() << u"text/plain"_s;
}

void ImportCharsetTest::detectsFormats() {
    QFETCH(const QString, text);
    QFETCH(const QString, fileName);
    QFETCH(const QString, mediaType);
    const auto format = detectFormat(text, {fileName, {}, {}});
    QCOMPARE(format == Format::Html       ? u"text/html"_s
             : format == Format::Markdown ? u"text/markdown"_s
                                          : u"text/plain"_s,
             mediaType);
}

void ImportCharsetTest::explainsRefusals_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("PDF") << "%PDF-1.7\n1 0 obj"_ba << static_cast<int>(ErrorCode::Corrupt) << u"PDF"_s;
    QTest::newRow("ZIP") << "PK\x03\x04 and more"_ba << static_cast<int>(ErrorCode::Corrupt) << u"archive"_s;
    QTest::newRow("noise") << QByteArray("\x01\x00\x02\x00\x7F", 5) << static_cast<int>(ErrorCode::Unsupported)
                           << u"not a text"_s;
    QTest::newRow("only spaces") << " \n\t\r\n "_ba << static_cast<int>(ErrorCode::InvalidInput) << u"no text"_s;
    QTest::newRow("only marks") << "*** --- ***\n"_ba << static_cast<int>(ErrorCode::InvalidInput) << u"no text"_s;
    QTest::newRow("page without text") << "<html><body><img src=x></body></html>"_ba
                                       << static_cast<int>(ErrorCode::InvalidInput) << u"no text"_s;
}

void ImportCharsetTest::explainsRefusals() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    QFETCH(const QString, words);
    const auto found = Extractor().extract(bytes, {u"item"_s, {}, {}});
    QVERIFY(!found.has_value());
    QCOMPARE(static_cast<int>(found.error().code), code);
    QVERIFY2(found.error().message.contains(words), qPrintable(found.error().message));
    QVERIFY(found.error().message.contains(u"item"));
}

QTEST_GUILESS_MAIN(ImportCharsetTest)
#include "tst_importcharset.moc"
