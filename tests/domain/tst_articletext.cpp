// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/articletext.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::domain;

/// The canonical text, its blocks, and the two ways of counting in it.
class ArticleTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsCodePointsAndUtf16_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("plain") << QStringLiteral("plain");
        QTest::newRow("emoji first") << QStringLiteral("🔥 fire");
        QTest::newRow("emoji last") << QStringLiteral("fire 🔥");
        QTest::newRow("two beside each other") << QStringLiteral("a🔥🔥b");
        QTest::newRow("rare kanji") << QStringLiteral("𠮷野家で、防衛省");
        QTest::newRow("combining") << QStringLiteral("e\u0301a");
        QTest::newRow("right to left") << QStringLiteral("وزارة 🔥 الدفاع");
    }

    void countsCodePointsAndUtf16() {
        QFETCH(QString, text);
        const CodePointIndex index(text);
        const auto codePoints = text.toUcs4();
        QCOMPARE(index.length(), codePoints.size());
        qsizetype utf16 = 0;
        for (qsizetype i = 0; i < codePoints.size(); ++i) {
            QCOMPARE(index.toUtf16(i), utf16);
            QCOMPARE(index.toCodePoint(utf16), i);
            const auto width = QChar::requiresSurrogates(codePoints[i]) ? 2 : 1;
            if (width == 2) {
                QCOMPARE(index.toCodePoint(utf16 + 1), i); // inside a pair: the pair's start
            }
            QCOMPARE(index.slice(text, {i, i + 1}), text.sliced(utf16, width));
            utf16 += width;
        }
        QCOMPARE(index.toUtf16(codePoints.size()), text.size());
        QCOMPARE(index.toUtf16(codePoints.size() + 7), text.size());
        QCOMPARE(index.toUtf16(-3), 0);
        QCOMPARE(index.toCodePoint(text.size() + 7), codePoints.size());
    }

    void buildsBlocksWithTwoLineFeedsBetween() {
        ArticleTextBuilder builder;
        builder.add(BlockKind::Title, u"  A 🔥\n fire ");
        builder.add(BlockKind::Paragraph, u" \t ");
        builder.add(BlockKind::Paragraph, u"One\u00A0two\r\nthree\u2028four");
        builder.add(BlockKind::Heading, u"Then", 2);
        builder.add(BlockKind::Preformatted, u"\nx  y\n\n\nz\n");
        const auto text = std::move(builder).build();
        QCOMPARE(text.text(), QStringLiteral("A 🔥 fire\n\nOne\u00A0two three four\n\nThen\n\nx  y\nz"));
        QCOMPARE(text.blocks().size(), 4U);
        QCOMPARE(text.slice(text.blocks()[0].range), QStringLiteral("A 🔥 fire"));
        QCOMPARE(text.slice(text.blocks()[1].range), QStringLiteral("One\u00A0two three four"));
        QCOMPARE(text.blocks()[2].level, 2);
        QCOMPARE(text.slice(text.blocks()[3].range), QStringLiteral("x  y\nz"));
    }

    void dropsWhatNobodyCanSee() {
        ArticleTextBuilder builder;
        const QString withJunk = QStringLiteral("a") + QChar(0) + QChar(7) + QChar(0xD800) + QStringLiteral("b") + QChar(0xFEFF)
                                 + QStringLiteral("c");
        builder.add(BlockKind::Paragraph, withJunk);
        QCOMPARE(std::move(builder).build().text(), QStringLiteral("abc"));
    }

    void survivesStorage() {
        ArticleTextBuilder builder;
        builder.add(BlockKind::Title, u"防衛省 🔥");
        builder.add(BlockKind::ListItem, u"one", 1);
        const auto text = std::move(builder).build();
        const auto again = ArticleText::fromStored(text.toUtf8(), text.blocksToJson());
        QVERIFY(again.has_value());
        QCOMPARE(again->text(), text.text());
        QVERIFY(again->blocks() == text.blocks());
    }

    /// The hash of these bytes is kept: they are never written another way.
    void blocksAreWrittenAsEver() {
        ArticleTextBuilder builder;
        QCOMPARE(ArticleTextBuilder().build().blocksToJson(), QByteArray("[]"));
        builder.add(BlockKind::Title, u"防衛省 🔥");
        builder.add(BlockKind::ListItem, u"one", 1);
        builder.add(BlockKind::Paragraph, u"two", 0, 12);
        QCOMPARE(std::move(builder).build().blocksToJson(),
                 QByteArray(R"([["title",0,5,0],["list-item",7,10,1],["paragraph",12,15,0,12]])"));
    }

    void storedDamageIsNoticed_data() {
        QTest::addColumn<QByteArray>("utf8");
        QTest::addColumn<QByteArray>("blocks");
        QTest::newRow("not UTF-8") << QByteArray("a\xFF") << QByteArray("[]");
        QTest::newRow("no list") << QByteArray("abc") << QByteArray("{}");
        QTest::newRow("past the end") << QByteArray("abc") << QByteArray(R"([["paragraph",0,4,0]])");
        QTest::newRow("backwards") << QByteArray("abc") << QByteArray(R"([["paragraph",2,1,0]])");
        QTest::newRow("overlapping") << QByteArray("abcdef") << QByteArray(R"([["paragraph",0,3,0],["paragraph",2,5,0]])");
        QTest::newRow("negative") << QByteArray("abc") << QByteArray(R"([["paragraph",-1,2,0]])");
        QTest::newRow("unknown kind") << QByteArray("abc") << QByteArray(R"([["sonnet",0,3,0]])");
        QTest::newRow("no numbers") << QByteArray("abc") << QByteArray(R"([["paragraph","0","3",0]])");
    }

    void storedDamageIsNoticed() {
        QFETCH(QByteArray, utf8);
        QFETCH(QByteArray, blocks);
        const auto text = ArticleText::fromStored(utf8, blocks);
        QVERIFY(!text.has_value());
        QCOMPARE(toString(text.error().code), QStringLiteral("corrupt"));
    }

    void findsTheBlockOfAnOffset() {
        ArticleTextBuilder builder;
        builder.add(BlockKind::Title, u"ab");
        builder.add(BlockKind::Paragraph, u"cd");
        const auto text = std::move(builder).build();
        QCOMPARE(text.blockAt(0), &text.blocks()[0]);
        QCOMPARE(text.blockAt(1), &text.blocks()[0]);
        QCOMPARE(text.blockAt(3), &text.blocks()[0]); // between: the one before
        QCOMPARE(text.blockAt(4), &text.blocks()[1]);
        QCOMPARE(text.blockAt(99), &text.blocks()[1]);
        QVERIFY(!ArticleText().blockAt(0));
    }
};

QTEST_GUILESS_MAIN(ArticleTextTest)
#include "tst_articletext.moc"
