// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/w3cannotation.h"
#include "tests/export/samplereport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gainsay;
using namespace gainsay::exporting;
using namespace Qt::StringLiterals;

namespace {

/// An annotation of our own with some of its members replaced.
QByteArray annotation(const QByteArray& members) {
    return R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x:1","type":"Annotation",)" + members + '}';
}

QByteArray onSelector(const QByteArray& selector) {
    return annotation(R"("target":{"source":"https://example.org/a","selector":)" + selector + '}');
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The W3C's own examples among the development data; empty where they are absent.
QString examplesFolder() {
    const QString shared = qEnvironmentVariable("GAINSAY_SHARED", QStringLiteral(GAINSAY_SOURCE_DIR "/../shared"));
    const QString folder = shared + u"/data/interchange/web-annotation"_s;
    return QDir(folder).exists() ? folder : QString();
}

} // namespace

class TestW3cAnnotation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWentOut();
    void leavesNotesOut();
    void refusesDamage();
    void readsSelectors_data();
    void readsSelectors();
    void readsEveryContainer_data();
    void readsEveryContainer();
    void readsBodies();
    void refusesWhatTheModelForbids_data();
    void refusesWhatTheModelForbids();
    void keepsTheGoodOnesOfABatch();
    void acceptsTheExamplesOfTheSpecification();
    void refusesTheWrongExamplesOfTheSpecification();
};

void TestW3cAnnotation::comesBackAsItWentOut() {
    const auto content = tests::sampleReport();
    const auto bytes = renderAnnotations(content);
    QVERIFY(bytes);
    const auto batch = parseAnnotations(*bytes);
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().message));
    QVERIFY(batch->refused.empty());
    QCOMPARE(batch->annotations.size(), content.quotes.size());
    for (size_t i = 0; i < content.quotes.size(); ++i) {
        const auto& quote = content.quotes[i];
        const auto& back = batch->annotations[i];
        QCOMPARE(back.id, u"urn:uuid:"_s + quote.id.toString());
        QCOMPARE(back.targets.size(), 1U);
        const domain::Selectors expected{quote.exact, quote.prefix, quote.suffix, quote.range};
        QVERIFY(back.targets[0].selectors == expected);
        QCOMPARE(back.targets[0].styleClass, u"colour-%1"_s.arg(quote.colour));
        QCOMPARE(back.creator, u"Ida Marlow"_s);
    }
    QVERIFY(batch->annotations[0].note().startsWith(u"Which two?"_s));
    QCOMPARE(batch->annotations[0].tags(), QStringList{u"Wire North"_s});
    QCOMPARE(batch->annotations[0].targets[0].source, u"https://gazette.example/2024/03/ferry?a=1&b=2"_s);
}

void TestW3cAnnotation::leavesNotesOut() {
    ReportOptions options;
    options.includeNotes = false;
    QVERIFY(!renderAnnotations(tests::sampleReport(), options)->contains("for the recording"));
}

void TestW3cAnnotation::refusesDamage() {
    auto content = tests::sampleReport();
    content.quotes[1].exact.chop(1);
    QVERIFY(renderAnnotations(content).error().code == ErrorCode::Corrupt);
}

void TestW3cAnnotation::readsSelectors_data() {
    QTest::addColumn<QByteArray>("selector");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<int>("start"); // -1: none
    const auto none = -1;
    QTest::newRow("quote") << QByteArray(R"({"type":"TextQuoteSelector","exact":"a b"})") << u"a b"_s << none;
    QTest::newRow("position") << QByteArray(R"({"type":"TextPositionSelector","start":4,"end":9})") << QString() << 4;
    QTest::newRow("both")
        << QByteArray(
               R"([{"type":"TextPositionSelector","start":4,"end":9},{"type":"TextQuoteSelector","exact":"a b"}])")
        << u"a b"_s << 4;
    QTest::newRow("type in a list") << QByteArray(R"({"type":["TextQuoteSelector"],"exact":"a b"})") << u"a b"_s
                                    << none;
    QTest::newRow("choice")
        << QByteArray(
               R"({"type":"Choice","items":[{"type":"TextQuoteSelector","exact":"a b"},{"type":"XPathSelector","value":"/p"}]})")
        << u"a b"_s << none;
    QTest::newRow("fragment, refined by a quote")
        << QByteArray(
               R"({"type":"FragmentSelector","value":"p5","refinedBy":{"type":"TextQuoteSelector","exact":"a b"}})")
        << u"a b"_s << none;
    QTest::newRow("quote, refined by a quote")
        << QByteArray(
               R"({"type":"TextQuoteSelector","exact":"a b","refinedBy":[{"type":"TextQuoteSelector","exact":"b"}]})")
        << u"b"_s << none;
    QTest::newRow("position, refined by a position")
        << QByteArray(
               R"({"type":"TextPositionSelector","start":100,"end":200,"refinedBy":{"type":"TextPositionSelector","start":4,"end":9}})")
        << QString() << 104;
    // Offsets within a fragment say nothing about the whole text.
    QTest::newRow("fragment, refined by a position")
        << QByteArray(
               R"({"type":"FragmentSelector","value":"p5","refinedBy":{"type":"TextPositionSelector","start":4,"end":9}})")
        << QString() << none;
    QTest::newRow("another kind") << QByteArray(R"({"type":"SvgSelector","value":"<svg/>"})") << QString() << none;
    QTest::newRow("by address") << QByteArray(R"("https://example.org/selector1")") << QString() << none;
}

void TestW3cAnnotation::readsSelectors() {
    QFETCH(QByteArray, selector);
    QFETCH(QString, exact);
    QFETCH(int, start);
    const auto batch = parseAnnotations(onSelector(selector));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().message));
    const auto& target = batch->annotations.at(0).targets.at(0);
    QCOMPARE(target.source, u"https://example.org/a"_s);
    QCOMPARE(target.selectors.exact, exact);
    QCOMPARE(target.selectors.position ? static_cast<int>(target.selectors.position->start) : -1, start);
}

void TestW3cAnnotation::readsEveryContainer_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("count");
    const QByteArray one = annotation(R"("target":"https://example.org/a")");
    const QByteArray bare = R"({"type":"Annotation","target":"https://example.org/a"})";
    const QByteArray context = R"({"@context":["http://www.w3.org/ns/anno.jsonld","https://example.org/more"],)";
    QTest::newRow("alone") << one << 1;
    QTest::newRow("array") << QByteArray('[' + one + ',' + one + ']') << 2;
    QTest::newRow("a line each") << QByteArray(one + '\n' + one + "\n\n") << 2;
    QTest::newRow("page") << QByteArray(context + R"("type":"AnnotationPage","items":[)" + bare + "]}") << 1;
    QTest::newRow("graph") << QByteArray(context + R"("@graph":[)" + bare + ',' + bare + "]}") << 2;
    QTest::newRow("collection") << QByteArray(context +
                                              R"("type":["BasicContainer","AnnotationCollection"],"total":1,)"
                                              R"("first":{"type":"AnnotationPage","items":[)" +
                                              bare + "]}}")
                                << 1;
}

void TestW3cAnnotation::readsEveryContainer() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, count);
    const auto batch = parseAnnotations(bytes);
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().message));
    QCOMPARE(batch->annotations.size(), static_cast<size_t>(count));
    QVERIFY(batch->refused.empty());
}

void TestW3cAnnotation::readsBodies() {
    const auto batch = parseAnnotations(annotation(
        R"("motivation":"commenting","creator":[{"name":"N"}],"target":"https://example.org/a","body":[)"
        R"({"type":"TextualBody","value":"first"},{"type":"TextualBody","value":"t","purpose":"tagging"},"https://example.org/b",)"
        R"({"type":"Choice","items":[{"value":"second","language":"en"},{"value":"zweite","language":"de"}]}])"));
    QVERIFY(batch);
    const auto& read = batch->annotations.at(0);
    QCOMPARE(read.note(), u"first\n\nsecond"_s);
    QCOMPARE(read.tags(), QStringList{u"t"_s});
    QCOMPARE(read.bodies.at(0).purpose, u"commenting"_s);
    QCOMPARE(read.creator, u"N"_s);
    QCOMPARE(parseAnnotations(annotation(R"("bodyValue":"plain","target":"urn:x:2")"))->annotations[0].note(),
             u"plain"_s);
}

void TestW3cAnnotation::refusesWhatTheModelForbids_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray() << u"not valid JSON"_s;
    QTest::newRow("no JSON") << QByteArray("<html>") << u"not valid JSON"_s;
    QTest::newRow("nested beyond measure")
        << QByteArray(QByteArray(5000, '[') + QByteArray(5000, ']')) << u"not valid JSON"_s;
    QTest::newRow("empty array") << QByteArray("[]") << u"no annotations"_s;
    QTest::newRow("a number") << QByteArray("[7]") << u"not a JSON object"_s;
    QTest::newRow("no context") << QByteArray(R"({"type":"Annotation","target":"urn:x:2"})") << u"@context"_s;
    QTest::newRow("another type")
        << QByteArray(R"({"@context":"http://www.w3.org/ns/anno.jsonld","type":"Note","target":"urn:x:2"})")
        << u"type"_s;
    QTest::newRow("no target") << annotation(R"("body":"urn:x:2")") << u"no target"_s;
    QTest::newRow("target is a number") << annotation(R"("target":3)") << u"target"_s;
    QTest::newRow("two ids")
        << QByteArray(
               R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":["urn:x:1","urn:x:2"],"type":"Annotation","target":"urn:x:2"})")
        << u"“id”"_s;
    QTest::newRow("body and bodyValue") << annotation(R"("body":"urn:x:3","bodyValue":"b","target":"urn:x:2")")
                                        << u"bodyValue"_s;
    QTest::newRow("created yesterday") << annotation(R"("created":"yesterday","target":"urn:x:2")") << u"“created”"_s;
    QTest::newRow("no exact") << onSelector(R"({"type":"TextQuoteSelector","prefix":"a"})") << u"“exact”"_s;
    QTest::newRow("two exacts") << onSelector(R"({"type":"TextQuoteSelector","exact":["a","b"]})") << u"“exact”"_s;
    QTest::newRow("negative start") << onSelector(R"({"type":"TextPositionSelector","start":-1,"end":3})")
                                    << u"“start”"_s;
    QTest::newRow("half a character") << onSelector(R"({"type":"TextPositionSelector","start":1.5,"end":3})")
                                      << u"“start”"_s;
    QTest::newRow("end before start") << onSelector(R"({"type":"TextPositionSelector","start":9,"end":3})")
                                      << u"“start”"_s;
    QTest::newRow("wrong in a refinement")
        << onSelector(R"({"type":"FragmentSelector","value":"x","refinedBy":{"type":"TextQuoteSelector"}})")
        << u"“exact”"_s;
    QTest::newRow("selector without source")
        << annotation(R"("target":{"selector":{"type":"TextQuoteSelector","exact":"a"}})") << u"source"_s;
    QByteArray deep(R"({"type":"FragmentSelector","value":"x"})");
    for (int i = 0; i < 40; ++i) {
        deep = R"({"type":"FragmentSelector","value":"x","refinedBy":)" + deep + '}';
    }
    QTest::newRow("refined too deep") << onSelector(deep) << u"deep"_s;
}

void TestW3cAnnotation::refusesWhatTheModelForbids() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const auto batch = parseAnnotations(bytes);
    QVERIFY(!batch);
    QVERIFY(batch.error().code == ErrorCode::InvalidInput);
    QVERIFY2(batch.error().message.contains(reason), qPrintable(batch.error().message));
}

void TestW3cAnnotation::keepsTheGoodOnesOfABatch() {
    const QByteArray good = annotation(R"("target":"urn:x:2")");
    const auto batch = parseAnnotations('[' + good + ',' + annotation(R"("body":"urn:x:2")") + ',' + good + ']');
    QVERIFY(batch);
    QCOMPARE(batch->annotations.size(), 2U);
    QCOMPARE(batch->refused.size(), 1U);
    QCOMPARE(batch->refused[0].detail, u"annotation 2, urn:x:1"_s);
}

void TestW3cAnnotation::acceptsTheExamplesOfTheSpecification() {
    if (examplesFolder().isEmpty()) {
        QSKIP("The specification's examples are not here: set GAINSAY_SHARED to the development data");
    }
    const QDir folder(examplesFolder() + u"/correct"_s);
    int read = 0;
    for (const QString& name : folder.entryList(QDir::Files)) {
        const QByteArray bytes = contentOf(folder.filePath(name));
        const auto batch = parseAnnotations(bytes);
        QVERIFY2(batch && batch->refused.empty(), qPrintable(name));
        const auto object = QJsonDocument::fromJson(bytes).object();
        const auto items = object.value("first"_L1).toObject().value("items"_L1).toArray();
        QCOMPARE(batch->annotations.size(), items.isEmpty() ? 1U : static_cast<size_t>(items.size()));
        QVERIFY2(batch->annotations[0].json == (items.isEmpty() ? object : items[0].toObject()), qPrintable(name));
        QVERIFY2(!batch->annotations[0].targets.empty() && !batch->annotations[0].targets[0].source.isEmpty(),
                 qPrintable(name));
        ++read;
    }
    QVERIFY(read > 40);
}

void TestW3cAnnotation::refusesTheWrongExamplesOfTheSpecification() {
    if (examplesFolder().isEmpty()) {
        QSKIP("The specification's examples are not here: set GAINSAY_SHARED to the development data");
    }
    const QDir folder(examplesFolder() + u"/incorrect"_s);
    for (const QString& name : folder.entryList(QDir::Files)) {
        const auto batch = parseAnnotations(contentOf(folder.filePath(name)));
        QVERIFY2(!batch && !batch.error().message.isEmpty(), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestW3cAnnotation)
#include "tst_w3cannotation.moc"
