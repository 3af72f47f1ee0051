// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/anchor.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::domain;

class AnchorTest : public QObject {
    Q_OBJECT

private:
    static ArticleText text(const QString& words) { return {words, {{BlockKind::Paragraph, {0, CodePointIndex(words).length()}, 0}}}; }

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
        const auto before = text(QStringLiteral("The bridge fell. Nobody was hurt. The mayor said the bridge fell at noon."));
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

    void neverGuessesBetweenEqualPlaces() {
        const auto article = text(QStringLiteral("fell fell fell"));
        const auto found = anchor(article, {QStringLiteral("fell"), {}, {}, std::nullopt});
        QCOMPARE(toString(found.status), QStringLiteral("orphaned"));
        const auto hinted = anchor(article, {QStringLiteral("fell"), {}, {}, TextRange{5, 9}});
        QCOMPARE(toString(hinted.status), QStringLiteral("anchored"));
        QCOMPARE(hinted.range.start, 5);
    }

    void whatIsGoneIsAnOrphan() {
        const auto article = text(QStringLiteral("The bridge stood."));
        QCOMPARE(toString(anchor(article, {QStringLiteral("fell"), QStringLiteral("bridge "), {}, TextRange{11, 15}}).status),
                 QStringLiteral("orphaned"));
        QCOMPARE(toString(anchor(article, {}).status), QStringLiteral("orphaned"));
    }
};

QTEST_GUILESS_MAIN(AnchorTest)
#include "tst_anchor.moc"
