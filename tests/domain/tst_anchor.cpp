// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/anchorer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace gainsay;
using namespace Qt::StringLiterals;
using namespace gainsay::domain;

class AnchorTest : public QObject {
    Q_OBJECT

private:
    static ArticleText text(const QString& words) {
        return {words, {{BlockKind::Paragraph, {0, CodePointIndex(words).length()}, 0}}};
    }

    static QByteArray sharedFile(const QString& name) {
        const QString given = qEnvironmentVariable("GAINSAY_SHARED", QStringLiteral(GAINSAY_SOURCE_DIR "/../shared"));
        QFile file(given + u"/data/"_s + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Without its tags: the cases use no entities.
    static QString plainText(const QString& html) {
        static const QRegularExpression tags(u"<[^>]*>"_s);
        return QString(html).remove(tags);
    }

    static size_t sameWords(const ArticleText& article, const Selectors& selectors) {
        const auto places = Anchorer(article).candidates(selectors, 100);
        return static_cast<size_t>(std::ranges::count_if(places, &AnchorCandidate::sameWords));
    }

private Q_SLOTS:
    void findsWhatItSelected() {
        const auto article = text(QStringLiteral("🔥 The bridge fell. The bridge fell again. The bridge stood."));
        for (qsizetype start = 0; start + 5 < article.index().length(); ++start) {
            const TextRange range{start, start + 5};
            const auto found = anchor(article, selectorsOf(article, range));
            QCOMPARE(toString(found.status), QStringLiteral("anchored"));
            QVERIFY(found.range == range);
            QCOMPARE(found.score, 1.0);
        }
    }

    void followsAMoveByItsContext() {
        const auto before =
            text(QStringLiteral("The bridge fell. Nobody was hurt. The mayor said the bridge fell at noon."));
        const auto selectors = selectorsOf(before, {49, 64});
        QCOMPARE(selectors.exact, QStringLiteral("the bridge fell"));
        const auto after = text(QStringLiteral("Correction: the bridge fell twice. The bridge fell. Nobody was hurt. "
                                               "The mayor said the bridge fell at noon."));
        const auto found = anchor(after, selectors);
        QCOMPARE(toString(found.status), QStringLiteral("moved"));
        QCOMPARE(after.slice(found.range), QStringLiteral("the bridge fell"));
        QCOMPARE(found.range.start, 84);
        QVERIFY(found.score > 0.5);
    }

    void followsAnEdit_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a figure") << u"The ministry said on Monday that 17 people died in the fire. The mayor wept."_s
                                  << u"17 people died in the fire"_s
                                  << u"The ministry said on Tuesday that 19 people died in the fire. The mayor wept."_s
                                  << u"19 people died in the fire"_s;
        QTest::newRow("words put in")
            << u"Officials denied that the network was breached in September. They said so twice."_s
            << u"the network was breached in September"_s
            << u"Officials denied that the classified network of the ministry was breached in September. They said so twice."_s
            << u"the classified network of the ministry was breached in September"_s;
        QTest::newRow("spelling and quotes") << u"He said: \"The organisation's defence was poor.\" Then he left."_s
                                             << u"The organisation's defence was poor"_s
                                             << u"He said: “The organization’s defense was poor.” Then he left."_s
                                             << u"The organization’s defense was poor"_s;
        QTest::newRow("Japanese")
            << u"防衛省は月曜日、約２５０件のファイルが流出したと発表した。大臣は謝罪した。"_s
            << u"約２５０件のファイルが流出した"_s
            << u"防衛省は火曜日、約３００件のファイルが外部に流出したと発表した。大臣は謝罪した。"_s
            << u"約３００件のファイルが外部に流出した"_s;
        QTest::newRow("Arabic") << u"قال الوزير إن الجسر انهار يوم الاثنين. لم يصب أحد."_s
                                << u"الجسر انهار يوم الاثنين"_s
                                << u"قال الوزير إن الجسر القديم انهار يوم الاثنين. لم يصب أحد."_s
                                << u"الجسر القديم انهار يوم الاثنين"_s;
    }
    void followsAnEdit() {
        QFETCH(QString, before);
        QFETCH(QString, quote);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        const auto old = text(before);
        const auto start = CodePointIndex(before).toCodePoint(before.indexOf(quote));
        const auto selectors = selectorsOf(old, {start, start + CodePointIndex(quote).length()});
        QCOMPARE(selectors.exact, quote);
        const auto now = text(after);
        const auto found = anchor(now, selectors);
        QCOMPARE(toString(found.status), u"reworded"_s);
        QCOMPARE(now.slice(found.range), expected);
        QVERIFY(found.score >= anchorThreshold && found.score < 1);
    }

    void aSentenceFarFromItsOldPlaceIsFoundByItsWordsAlone() {
        const QString filler = u"Nothing of interest happened on that day in the small town by the sea. "_s;
        const QString quote = u"The classified network had been open to intruders since early spring"_s;
        const auto old = text(quote + u". "_s + filler.repeated(40));
        const auto now = text(filler.repeated(60) + u"As we reported, "_s + quote.toLower() + u" of that year."_s);
        const auto found = anchor(now, selectorsOf(old, {0, quote.size()}));
        QCOMPARE(toString(found.status), u"reworded"_s);
        QCOMPARE(now.slice(found.range), quote.toLower());
    }

    void aLongPassageIsFoundByItsEnds() {
        QString words;
        for (int i = 0; i < 900; ++i) {
            words += u"word%1 "_s.arg(i * 7919 % 1000);
        }
        const auto old = text(u"Before it. "_s + words + u"After it."_s);
        const auto range = TextRange{11, 11 + words.size() - 1};
        QString changed = words;
        changed.replace(u"word450 "_s, u"another "_s).replace(u"word7 "_s, u"word8 word9 "_s);
        const auto now = text(u"Something new. Before it. "_s + changed + u"After it."_s);
        const auto found = anchor(now, selectorsOf(old, range));
        QCOMPARE(toString(found.status), u"reworded"_s);
        QCOMPARE(now.slice(found.range), changed.trimmed());
    }

    void anotherPassageInTheSamePlaceIsNotTaken() {
        const auto old = text(u"The spokesman said that no data were lost. The investigation goes on, he added."_s);
        const auto selectors = selectorsOf(old, {24, 41});
        QCOMPARE(selectors.exact, u"no data were lost"_s);
        const auto now =
            text(u"The spokesman said that everyone should stay calm. The investigation goes on, he added."_s);
        const auto found = anchor(now, selectors);
        QCOMPARE(toString(found.status), u"orphaned"_s);
        QVERIFY(found.score < anchorThreshold);
    }

    void saysWhichPlacesItCouldNotDecideBetween() {
        const auto article = text(u"A fell. B fell. C fell."_s);
        Anchorer anchorer(article);
        const Selectors selectors{u"fell"_s, {}, {}, std::nullopt};
        QCOMPARE(toString(anchorer.find(selectors).status), u"orphaned"_s);
        const auto places = anchorer.candidates(selectors, 2);
        QCOMPARE(places.size(), size_t{2});
        QCOMPARE(article.slice(places.front().range), u"fell"_s);
        QCOMPARE(places.front().score, places.back().score);
    }

    /// The cases of Apache Annotator that ask a matcher where a quote is: every place is among the candidates.
    void annotatorsQuoteCases() {
        const QByteArray bytes = sharedFile(u"anchoring/annotator/text-quote--match-cases.json"_s);
        if (bytes.isEmpty()) {
            QSKIP("Apache Annotator's cases are not here: set GAINSAY_SHARED to the development data");
        }
        const auto cases = QJsonDocument::fromJson(bytes).object()[u"testCases"].toObject();
        QVERIFY(!cases.isEmpty());
        for (auto it = cases.begin(); it != cases.end(); ++it) {
            const auto object = it.value().toObject();
            const auto article = text(plainText(object[u"html"].toString()));
            const auto wanted = object[u"selector"].toObject();
            const Selectors selectors{wanted[u"exact"].toString(), wanted[u"prefix"].toString(),
                                      wanted[u"suffix"].toString(), std::nullopt};
            if (selectors.exact.isEmpty()) {
                continue; // a quote without words cannot be highlighted
            }
            const auto expected = static_cast<size_t>(object[u"expected"].toArray().size());
            const auto found = Anchorer(article).find(selectors);
            const auto places = sameWords(article, selectors);
            QVERIFY2(places >= expected, qPrintable(it.key()));
            if (expected == 1) {
                QVERIFY2(found.status == AnchorStatus::Moved, qPrintable(it.key()));
                QVERIFY2(article.slice(found.range) == selectors.exact, qPrintable(it.key()));
            } else if (expected == 0) {
                QVERIFY2(found.status == AnchorStatus::Orphaned || article.slice(found.range) == selectors.exact,
                         qPrintable(it.key()));
            }
        }
    }

    void annotatorsPositionCases() {
        const QByteArray bytes = sharedFile(u"anchoring/annotator/text-position--match-cases.json"_s);
        if (bytes.isEmpty()) {
            QSKIP("Apache Annotator's cases are not here: set GAINSAY_SHARED to the development data");
        }
        const auto cases = QJsonDocument::fromJson(bytes).object()[u"testCases"].toObject();
        for (auto it = cases.begin(); it != cases.end(); ++it) {
            const auto object = it.value().toObject();
            const auto article = text(plainText(object[u"html"].toString()));
            const auto wanted = object[u"selector"].toObject();
            const TextRange range{wanted[u"start"].toInteger(), wanted[u"end"].toInteger()};
            if (range.isEmpty()) {
                continue;
            }
            const auto found = anchor(article, selectorsOf(article, range));
            QVERIFY2(found.status == AnchorStatus::Anchored && found.range == range, qPrintable(it.key()));
        }
    }

    void neverGuessesBetweenEqualPlaces() {
        const auto article = text(QStringLiteral("fell fell fell"));
        const auto found = anchor(article, {QStringLiteral("fell"), {}, {}, std::nullopt});
        QCOMPARE(toString(found.status), QStringLiteral("orphaned"));
        const auto hinted = anchor(article, {QStringLiteral("fell"), {}, {}, TextRange{5, 9}});
        QCOMPARE(toString(hinted.status), QStringLiteral("anchored"));
        QCOMPARE(hinted.range.start, 5);
    }

    void softHyphensAreNoPartOfWords() {
        const auto plain = foldedTokens(u"The ministry’s report"_s);
        const auto set = foldedTokens(u"The minis\u00ADtry's re\u00ADport\u00AD"_s);
        QCOMPARE(set.size(), plain.size());
        for (size_t i = 0; i < set.size(); ++i) {
            QCOMPARE(set[i].hash, plain[i].hash);
        }
        QCOMPARE(set[1].length(), 9);
    }

    /// Of a long prefix its end counts, of a long suffix its beginning; a stranger's may be of any length.
    void ofLongContextWhatStandsNextToThePassageCounts() {
        const auto article = text(u"By noon the bridge fell in the storm. At dusk the tower fell near the mill."_s);
        const QString elsewhere = u"There is much else to tell of this. "_s;
        for (const qsizetype times : {10, 30'000}) {
            const Selectors selectors{u"fell"_s, elsewhere.repeated(times) + u"At dusk the tower "_s,
                                      u" near the mill. "_s + elsewhere.repeated(times), std::nullopt};
            const auto found = anchor(article, selectors);
            QCOMPARE(toString(found.status), u"moved"_s);
            QCOMPARE(found.range.start, 56);
            const Selectors reworded{u"dropped and fell"_s, selectors.prefix, selectors.suffix, std::nullopt};
            QVERIFY(!Anchorer(article).candidates(reworded, 3).empty());
        }
    }

    void thePlaceWhereThePassageStoodIsAlwaysLookedAt() {
        const auto article = text(u"no "_s.repeated(30'000));
        const auto found = anchor(article, {u"no"_s, {}, {}, TextRange{75'000, 75'002}});
        QCOMPARE(toString(found.status), u"anchored"_s);
        QCOMPARE(found.range.start, 75'000);
    }

    void bothEndsOfALongPassageGiveNoMorePlacesThanAskedFor() {
        QString words;
        for (int i = 0; i < 400; ++i) {
            words += u"word%1 "_s.arg(i * 7919 % 1000);
        }
        const QString changed = QString(words).replace(u"word450 "_s, u"another "_s);
        const auto article = text(changed + changed + changed);
        const auto tokens = foldedTokens(article.text());
        const auto found = findLike(Passage::from({}, words, {}), {article.text(), tokens}, 2);
        QCOMPARE(found.size(), size_t{2});
        QVERIFY(found[0].quote >= found[1].quote);
        QVERIFY(found[0].end - found[0].start <= changed.size());
    }

    void whatIsGoneIsAnOrphan() {
        const auto article = text(QStringLiteral("The bridge stood."));
        QCOMPARE(
            toString(
                anchor(article, {QStringLiteral("fell"), QStringLiteral("bridge "), {}, TextRange{11, 15}}).status),
            QStringLiteral("orphaned"));
        QCOMPARE(toString(anchor(article, {}).status), QStringLiteral("orphaned"));
    }
};

QTEST_GUILESS_MAIN(AnchorTest)
#include "tst_anchor.moc"
