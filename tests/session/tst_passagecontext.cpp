// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/sentences.h"
#include "app/session/passagecontext.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::session;
using domain::BlockKind;

/// The words around a quote, in the paragraphs of the article.
class PassageContextTest : public QObject {
    Q_OBJECT

private:
    static domain::ArticleText article(const QStringList& paragraphs) {
        domain::ArticleTextBuilder builder;
        for (const QString& paragraph : paragraphs) {
            builder.add(builder.isEmpty() ? BlockKind::Title : BlockKind::Paragraph, paragraph);
        }
        return std::move(builder).build();
    }
    static PassageContext around(const domain::ArticleText& text, const QString& quote) {
        const auto at = text.text().indexOf(quote);
        Q_ASSERT(at >= 0);
        return contextOf(text, analysis::sentencesOf(text),
                         domain::CodePointIndex(text.text()).toCodePoints(at, at + quote.size()));
    }

private Q_SLOTS:
    void aQuoteWithinASentence() {
        const auto text = article({QStringLiteral("The bridge"),
                                   QStringLiteral("It was built in 1970. The bridge fell at noon, they said. Nobody was "
                                                  "hurt. An inquiry has begun.")});
        const auto context = around(text, QStringLiteral("bridge fell at noon"));
        QCOMPARE(context.before, QStringLiteral("It was built in 1970. The "));
        QCOMPARE(context.after, QStringLiteral(", they said. Nobody was hurt. …"));
    }

    void aQuoteOfAWholeParagraph() {
        const auto text = article({QStringLiteral("The bridge"), QStringLiteral("It was old. It was to be closed."),
                                   QStringLiteral("It fell at noon."), QStringLiteral("Nobody was hurt.")});
        const auto context = around(text, QStringLiteral("It fell at noon."));
        QCOMPARE(context.before, QStringLiteral("… It was to be closed.\n\n"));
        QCOMPARE(context.after, QStringLiteral("\n\nNobody was hurt."));
    }

    void aQuoteAcrossParagraphs() {
        const auto text = article({QStringLiteral("The bridge"), QStringLiteral("It was old. It fell at noon."),
                                   QStringLiteral("Nobody was hurt. An inquiry has begun. It will take long.")});
        const auto context = around(text, QStringLiteral("It fell at noon.\n\nNobody was hurt."));
        QCOMPARE(context.before, QStringLiteral("It was old. "));
        QCOMPARE(context.after, QStringLiteral(" An inquiry has begun. …"));
    }

    void aQuoteThatIsEverything() {
        const auto text = article({QStringLiteral("It fell at noon.")});
        QCOMPARE(around(text, QStringLiteral("It fell at noon.")), PassageContext());
    }

    void longSentencesAreCutBetweenWords() {
        const QString many = QStringLiteral("word ").repeated(200);
        const auto text = article({QStringLiteral("Start ") + many + QStringLiteral("and here it is: ") + many});
        const auto context = around(text, QStringLiteral("here"));
        QVERIFY(context.before.startsWith(QStringLiteral("… word ")));
        QVERIFY(context.before.endsWith(QStringLiteral(" and ")));
        QVERIFY(context.before.size() <= longestContext + 2);
        QVERIFY(context.after.startsWith(QStringLiteral(" it is: word")));
        QVERIFY(context.after.endsWith(QStringLiteral("word …")));
        QVERIFY(context.after.size() <= longestContext + 2);
    }

    void japaneseSentences() {
        const auto text = article({QStringLiteral("防衛省は会見を開いた。侵入はなかったと述べた。調査は続く。以上。")});
        const auto context = around(text, QStringLiteral("侵入はなかった"));
        QCOMPARE(context.before, QStringLiteral("防衛省は会見を開いた。"));
        QCOMPARE(context.after, QStringLiteral("と述べた。調査は続く。 …"));
    }

    void aTextWithoutSentences() {
        QCOMPARE(contextOf(domain::ArticleText(), {}, {}), PassageContext());
    }
};

QTEST_APPLESS_MAIN(PassageContextTest)
#include "tst_passagecontext.moc"
