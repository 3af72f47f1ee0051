// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/revision.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::analysis;
using namespace Qt::StringLiterals;

namespace {

domain::ArticleText article(const QString& words) {
    return {words, {{domain::BlockKind::Paragraph, {0, domain::CodePointIndex(words).length()}, 0}}};
}

QString change(SentenceChange kind) {
    switch (kind) {
    case SentenceChange::Same:
        return u"="_s;
    case SentenceChange::Moved:
        return u">"_s;
    case SentenceChange::Changed:
        return u"~"_s;
    case SentenceChange::Added:
        return u"+"_s;
    case SentenceChange::Removed:
        break;
    }
    return u"-"_s;
}

QStringList outline(const Revision& revision, const domain::ArticleText& before, const domain::ArticleText& after) {
    QStringList lines;
    for (const RevisedSentence& row : revision.rows()) {
        lines.append(change(row.change) + u' ' + (row.after ? after.slice(*row.after) : before.slice(*row.before)));
    }
    return lines;
}

QuoteRevision follow(const domain::ArticleText& before, const domain::ArticleText& after, const QString& quote) {
    const auto start = before.index().toCodePoint(before.text().indexOf(quote));
    const domain::TextRange range{start, start + domain::CodePointIndex(quote).length()};
    domain::Anchorer anchorer(after);
    return followQuote(selectorsOf(before, range), Revision::between(before, after), after, anchorer);
}

} // namespace

class RevisionTest : public QObject {
    Q_OBJECT

private:
    const domain::ArticleText m_before =
        article(u"The mill burnt down on Friday. The fire brigade said that 17 people were hurt. Nobody died. "
                u"The owner could not be reached for comment. The police are looking for witnesses."_s);
    const domain::ArticleText m_after =
        article(u"Updated on Sunday. The mill burnt down on Friday. The fire brigade said that 19 people were hurt. "
                u"The police are looking for witnesses. Two of them may have seen the cause. Nobody died."_s);

private Q_SLOTS:
    void saysWhatBecameOfEachSentence() {
        const auto revision = Revision::between(m_before, m_after);
        QCOMPARE(outline(revision, m_before, m_after),
                 (QStringList{u"+ Updated on Sunday."_s, u"= The mill burnt down on Friday."_s,
                              u"~ The fire brigade said that 19 people were hurt."_s,
                              u"- The owner could not be reached for comment."_s,
                              u"= The police are looking for witnesses."_s, u"+ Two of them may have seen the cause."_s,
                              u"> Nobody died."_s}));
        QVERIFY(!revision.isUnchanged());
        QVERIFY(Revision::between(m_before, m_before).isUnchanged());
    }

    void everySentenceStandsInOneRow() {
        for (const auto& [one, other] : {std::pair(&m_before, &m_after), std::pair(&m_after, &m_before)}) {
            const auto revision = Revision::between(*one, *other);
            qsizetype before = 0;
            qsizetype after = 0;
            for (const RevisedSentence& row : revision.rows()) {
                before += row.before ? row.before->length() : 0;
                after += row.after ? row.after->length() : 0;
            }
            // All but the single spaces between the sentences.
            QCOMPARE(before, one->index().length() - one->text().count(u". "_s));
            QCOMPARE(after, other->index().length() - other->text().count(u". "_s));
        }
    }

    void emptyTextsAreNoTrouble() {
        const auto nothing = article(QString());
        QVERIFY(Revision::between(nothing, nothing).rows().empty());
        QCOMPARE(Revision::between(nothing, m_after).rows().size(), size_t{6});
        QCOMPARE(Revision::between(m_before, nothing).mapped(40), 40);
    }

    void longTextsKeepTheirFrame() {
        QString before;
        QString after;
        for (int i = 0; i < 3000; ++i) {
            const QString line = u"Sentence number %1 of the long report says this. "_s.arg(i);
            before += line;
            after += i % 3 == 0 ? u"The desk has put in remark %1 here. "_s.arg(i) + line : line;
        }
        const auto older = article(u"It begins so. "_s + before.trimmed());
        const auto newer = article(u"It starts so. "_s + after.trimmed());
        const auto revision = Revision::between(older, newer);
        const auto count = [&](SentenceChange change) {
            return std::ranges::count(revision.rows(), change, &RevisedSentence::change);
        };
        QCOMPARE(count(SentenceChange::Same), 3000);
        QCOMPARE(count(SentenceChange::Moved), 0);
    }

    /// Of a sentence that stands several times each one is followed.
    void whatRepeatsIsMovedOneByOne() {
        const auto before = article(u"Nobody died. Nobody died. The mill burnt down on Friday in the night."_s);
        const auto after = article(u"The mill burnt down on Friday in the night. Nobody died. Nobody died."_s);
        const auto revision = Revision::between(before, after);
        QCOMPARE(outline(revision, before, after), (QStringList{u"= The mill burnt down on Friday in the night."_s,
                                                                u"> Nobody died."_s, u"> Nobody died."_s}));
    }

    void mapsOffsetsBehindAChangedSentence() {
        const auto before = article(u"The fire brigade said that 17 people were hurt. Nobody died."_s);
        const auto after = article(u"The fire brigade of Norvik said that as many as 19 people were hurt."_s);
        const auto revision = Revision::between(before, after);
        QCOMPARE(revision.mapped(before.text().indexOf(u"Nobody"_s)), after.index().length() + 1);
        QCOMPARE(revision.mapped(0), 0);
    }

    void followsQuotes() {
        QCOMPARE(toString(follow(m_before, m_before, u"Nobody died"_s).fate), u"unchanged"_s);
        const auto moved = follow(m_before, m_after, u"The police are looking for witnesses"_s);
        QVERIFY(moved.fate == QuoteFate::Unchanged || moved.fate == QuoteFate::Moved);
        QCOMPARE(m_after.slice(moved.range), u"The police are looking for witnesses"_s);
        QVERIFY(!moved.figureChanged);
        const auto reworded = follow(m_before, m_after, u"The fire brigade said that 17 people were hurt"_s);
        QCOMPARE(toString(reworded.fate), u"reworded"_s);
        QCOMPARE(m_after.slice(reworded.range), u"The fire brigade said that 19 people were hurt"_s);
        QVERIFY(reworded.figureChanged);
        const auto gone = follow(m_before, m_after, u"The owner could not be reached for comment"_s);
        QCOMPARE(toString(gone.fate), u"gone"_s);
        QVERIFY(gone.score < domain::anchorThreshold);
    }

    void theOldPlaceTellsRepetitionsApart() {
        const QString line = u"The court adjourned the hearing until the next day. "_s;
        const auto before =
            article(u"Monday came first. "_s + line + u"Then came Tuesday. "_s + line + u"That was all."_s);
        const auto after = article(u"The trial lasted a week in all, as had been foreseen. Monday came first. "_s +
                                   line + u"Then came Tuesday. "_s + line + u"That was all."_s);
        domain::Anchorer anchorer(after);
        const auto revision = Revision::between(before, after);
        const auto second = before.text().lastIndexOf(line);
        // Without anything around it the quote stands in two places; only where it was tells which one it is.
        domain::Selectors selectors{line.trimmed(), {}, {}, domain::TextRange{second, second + line.size() - 1}};
        QCOMPARE(followQuote(selectors, revision, after, anchorer).range.start, after.text().lastIndexOf(line));
        selectors.position =
            domain::TextRange{before.text().indexOf(line), before.text().indexOf(line) + line.size() - 1};
        QCOMPARE(followQuote(selectors, revision, after, anchorer).range.start, after.text().indexOf(line));
    }

    /// One of three alike was taken out before the quote, and what stood around all of them is alike too.
    void wordsSayWhichOfManyItIs() {
        const auto row = [](int number) { return QStringLiteral("| ship %1 | 12 | 30 | late |\n").arg(number); };
        const auto before =
            article(u"Ships of the week\n"_s + row(1) + row(2) + row(3) + row(4) + u"End of the list"_s);
        const auto after = article(u"Ships of the week\n"_s + row(2) + row(3) + row(4) + u"End of the list"_s);
        const auto at = before.text().indexOf(u"12 | 30"_s, before.text().indexOf(u"ship 3"_s));
        domain::Anchorer anchorer(after);
        const auto found =
            followQuote(domain::selectorsOf(before, {at, at + 7}), Revision::between(before, after), after, anchorer);
        QCOMPARE(found.range.start, after.text().indexOf(u"12 | 30"_s, after.text().indexOf(u"ship 3"_s)));
        QCOMPARE(toString(found.fate), u"unchanged"_s);
    }

    void aWordHereAndThereIsNoPassage() {
        const QString filler = u"A long report on other things follows, with a great many words of its own in it. "_s;
        const auto before = article(u"First came the rain. Read the notes of the crew. Last came the snow."_s);
        const auto after = article(u"First came the rain. The mayor read a speech. "_s + filler + filler +
                                   u"Somebody took notes. Last came the snow."_s);
        QCOMPARE(toString(follow(before, after, u"Read the notes of the crew"_s).fate), u"gone"_s);
    }

    void figures_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("differ");
        QTest::newRow("same") << u"At least 250 files were copied"_s << u"At least 250 documents were copied"_s
                              << false;
        QTest::newRow("another number") << u"At least 250 files"_s << u"At least 260 files"_s << true;
        QTest::newRow("in words") << u"Seventeen people were hurt"_s << u"17 people were hurt"_s << false;
        QTest::newRow("separators") << u"27,445 files"_s << u"27445 files"_s << false;
        QTest::newRow("a year") << u"It began in 2016"_s << u"It began in 2017"_s << true;
        QTest::newRow("a day") << u"on 3 May"_s << u"on 4 May"_s << true;
        QTest::newRow("a figure taken out") << u"Some 40 ships left"_s << u"Some ships left"_s << true;
        QTest::newRow("scaled") << u"27 thousand files"_s << u"27,000 files"_s << false;
        QTest::newRow("millions") << u"It cost $30 million"_s << u"It cost $30,000,000"_s << false;
        QTest::newRow("another scale") << u"27 thousand files"_s << u"27 million files"_s << true;
        QTest::newRow("Japanese scaled") << u"2万7千件のファイル"_s << u"27000件のファイル"_s << false;
        QTest::newRow("Japanese") << u"約２５０件のファイル"_s << u"約３００件のファイル"_s << true;
    }
    void figures() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(bool, differ);
        QCOMPARE(figuresDiffer(before, after), differ);
        QCOMPARE(figuresDiffer(after, before), differ);
    }
};

QTEST_GUILESS_MAIN(RevisionTest)
#include "tst_revision.moc"
