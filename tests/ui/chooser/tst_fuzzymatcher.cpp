// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chooser/placeindex.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;

namespace {

int scoreOf(const QString& typed, const QString& text) {
    return FuzzyMatcher(typed).score(folded(text), static_cast<size_t>(text.size())).value_or(-1);
}

/// The letters found, in brackets: "[C]ompare [v]ersions".
QString marked(const QString& typed, const QString& text) {
    QString shown;
    int at = 0;
    for (const TextPiece& piece : FuzzyMatcher(typed).pieces(folded(text))) {
        shown += text.sliced(at, piece.start - at) + u'[' + text.sliced(piece.start, piece.end - piece.start) + u']';
        at = piece.end;
    }
    return shown + text.sliced(at);
}

/// The best score of a word by trying every placement.
int bestByTrying(std::u16string_view word, std::u16string_view text, size_t letter, size_t from, bool hasBefore) {
    if (letter == word.size()) {
        return 0;
    }
    int best = -1000;
    for (size_t at = from; at < text.size(); ++at) {
        if (text[at] != word[letter]) {
            continue;
        }
        const bool begins = at == 0 || text[at - 1] == u' ';
        const int passed = static_cast<int>(at - from);
        const int here = hasBefore && passed == 0 ? 10 + 9 : 10 + (begins ? 8 : 0) - (hasBefore ? 3 + (passed - 1) : 0);
        best = std::max(best, here + bestByTrying(word, text, letter + 1, at + 1, true));
    }
    return best;
}

template <typename SomeId>
SomeId key(int number) {
    return SomeId(QUuid::createUuidV5(QUuid(), QByteArray::number(number)));
}

PlaceSources sources() {
    std::vector<session::ArticleRow> articles(2);
    articles[0].article.id = key<domain::ArticleId>(1);
    articles[0].article.title = u"Night ferry strikes the pier"_s;
    articles[0].sourceName = u"The Harbour Post"_s;
    articles[0].version.id = key<domain::VersionId>(1);
    articles[1].article.id = key<domain::ArticleId>(2);
    articles[1].article.title = u"No collision, says the company"_s;
    articles[1].sourceName = u"Island Herald"_s;
    std::vector<domain::Entity> entities(1);
    entities[0].id = key<domain::EntityId>(3);
    entities[0].name = u"Port Authority"_s;
    entities[0].aliases = {{{}, u"PA"_s, {}}};
    std::vector<domain::Claim> claims(1);
    claims[0].id = key<domain::ClaimId>(4);
    claims[0].text = u"The ferry struck the pier"_s;
    std::vector<domain::Quote> quotes(1);
    quotes[0].id = key<domain::QuoteId>(5);
    quotes[0].version = key<domain::VersionId>(1);
    quotes[0].exact = u"at least forty passengers were hurt"_s;
    quotes[0].note = u"Ask the coastguard"_s;
    return {std::make_shared<const std::vector<session::ArticleRow>>(articles),
            std::make_shared<const std::vector<domain::Entity>>(entities),
            std::make_shared<const std::vector<domain::Claim>>(claims),
            std::make_shared<const std::vector<domain::Quote>>(quotes)};
}

} // namespace

class TestFuzzyMatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds() {
        const auto same = [](const QString& text) { return QString::fromStdU16String(folded(text)); };
        QCOMPARE(same(u"Müller-Ünal, 3½ Ａ１"_s), u"muller unal  3½ a1"_s);
        QCOMPARE(same(u"防衛省"_s), u"防衛省"_s);
        QCOMPARE(same(u"😀x"_s).size(), 3);
        QCOMPARE(letterSet(folded(u"abc 1"_s)) & letterSet(folded(u"cab"_s)), letterSet(u"abc"));
    }

    void findsByAFewLetters() {
        QCOMPARE(marked(u"cmpv"_s, u"Compare versions"_s), u"[C]o[mp]are [v]ersions"_s);
        QCOMPARE(marked(u"cov"_s, u"Compare versions"_s), u"[Co]mpare [v]ersions"_s);
        QCOMPARE(marked(u"ver com"_s, u"Compare versions"_s), u"[Com]pare [ver]sions"_s);
        QCOMPARE(marked(u"dii"_s, u"Defense Information Infrastructure"_s),
                 u"[D]efense [I]nformation [I]nfrastructure"_s);
        QCOMPARE(marked(u"mueller"_s, u"Müller"_s), u"Müller"_s);
        QCOMPARE(marked(u"防省"_s, u"防衛省"_s), u"[防]衛[省]"_s);
        QCOMPARE(marked(u"衛省"_s, u"防衛省"_s), u"防[衛省]"_s);
        QCOMPARE(scoreOf(u"xyz"_s, u"Compare versions"_s), -1);
        QCOMPARE(scoreOf(u"compare papers"_s, u"Compare versions"_s), -1);
    }

    /// Letters strewn over a long sentence mean nothing.
    void refusesWhatIsScattered() {
        QCOMPARE(scoreOf(u"export"_s, u"each box of copper wires is kept to burn itself"_s), -1);
        QVERIFY(scoreOf(u"export"_s, u"Export a report"_s) > 0);
    }

    void wordsBeforeMiddlesBeforeLeaps() {
        const int begun = scoreOf(u"port"_s, u"Port Authority"_s);
        const int inside = scoreOf(u"port"_s, u"Export a report"_s);
        const int leapt = scoreOf(u"prt"_s, u"Port Authority"_s);
        QVERIFY(begun > inside);
        QVERIFY(inside > leapt);
        QVERIFY(leapt > 0);
    }

    void signsAndSpacesAreNothingTyped() {
        QVERIFY(FuzzyMatcher(u" –, "_s).isEmpty());
        QVERIFY(FuzzyMatcher(QStringView()).isEmpty());
    }

    /// What dynamic programming finds is as good as the best of all placements.
    void findsTheBestPlacement() {
        std::mt19937 random(7);
        const auto letters = [&](int length) {
            std::u16string made;
            for (int i = 0; i < length; ++i) {
                made += u"aabbc "[random() % 6];
            }
            return made;
        };
        int found = 0;
        for (int round = 0; round < 2000; ++round) {
            std::u16string word = letters(2 + static_cast<int>(random() % 3));
            std::erase(word, u' ');
            const std::u16string text = letters(12);
            if (word.empty()) {
                continue;
            }
            const bool isWhole = (u' ' + text + u' ').find(u' ' + word + u' ') != std::u16string::npos;
            const int best = bestByTrying(word, text, 0, 0, false) + (isWhole ? 6 : 0);
            const bool isMeant = best >= 10 * static_cast<int>(word.size());
            FuzzyMatcher matcher(QString::fromStdU16String(word));
            const auto score = matcher.score(text, 0);
            QCOMPARE(score.has_value(), isMeant);
            if (!score) {
                continue;
            }
            ++found;
            QCOMPARE(*score, best);
            QCOMPARE(matcher.score(text, 0, best), score);
            QVERIFY(!matcher.score(text, 0, best + 1));
            QVERIFY(best + 4 <= matcher.mostScore()); // in a name
            // The letters that are shown are those of the word.
            std::u16string shown;
            for (const TextPiece& piece : matcher.pieces(text)) {
                shown += text.substr(static_cast<size_t>(piece.start), static_cast<size_t>(piece.end - piece.start));
            }
            QCOMPARE(shown, word);
        }
        QVERIFY(found > 500);
    }

    void theBestAreThoseOfAll_data() {
        QTest::addColumn<size_t>("count");
        QTest::newRow("few") << size_t(400);
        QTest::newRow("enough for several threads") << size_t(45'000);
    }
    /// What is left out since it cannot be among the best is not among them.
    void theBestAreThoseOfAll() {
        QFETCH(size_t, count);
        std::mt19937 random(5);
        const QStringList words{u"harbour"_s, u"hard"_s, u"bar"_s,    u"our"_s,
                                u"a"_s,       u"barn"_s, u"harrow"_s, u"rubber"_s};
        std::vector<session::ArticleRow> articles(count);
        for (session::ArticleRow& row : articles) {
            for (size_t length = 1 + random() % 5; length > 0; --length) {
                row.article.title += words[static_cast<qsizetype>(random() % 8)] + u' ';
            }
        }
        PlaceSources some = sources();
        some.articles = std::make_shared<const std::vector<session::ArticleRow>>(articles);
        const auto index = PlaceIndex::build(some, {});
        for (const QString& typed : {u"h"_s, u"har"_s, u"hb"_s, u"bar our"_s, u"rb a"_s, u"harbour"_s, u"hrbr ba"_s}) {
            std::vector<FoundPlace> all;
            FuzzyMatcher matcher(typed);
            for (size_t row = 0; row < articles.size(); ++row) {
                const std::u16string text = folded(articles[row].article.title);
                if (const auto score = matcher.score(text, text.size())) {
                    all.push_back({PlaceKind::Article, row, *score});
                }
            }
            std::ranges::stable_sort(all, {}, [&](const FoundPlace& place) {
                return std::pair(-place.score, articles[place.row].article.title.size());
            });
            QVERIFY(all.size() > 10);
            all.resize(10);
            QVERIFY(index->find({.typed = typed, .kinds = {PlaceKind::Article}, .limit = 10}, {}) == all);
        }
    }

    void indexFindsEveryKind() {
        const auto index = PlaceIndex::build(sources(), {});
        QVERIFY(index);
        QCOMPARE(index->size(), 5U);
        const auto ferry = index->find({.typed = u"ferry pier"_s}, {});
        QCOMPARE(ferry.size(), 2U);
        QCOMPARE(ferry[0].kind, PlaceKind::Claim); // the shorter of two that fit as well
        QCOMPARE(ferry[1].kind, PlaceKind::Article);
        QCOMPARE(index->find({.typed = u"pa"_s}, {}).front().kind, PlaceKind::Entity);
        QCOMPARE(index->find({.typed = u"herald"_s}, {}).front().row, 1U);
        QCOMPARE(index->find({.typed = u"coastguard"_s}, {}).front().kind, PlaceKind::Quote);
        QVERIFY(index->letters(index->find({.typed = u"coastguard"_s}, {}).front(), u"coastguard").empty());
        QVERIFY(index->find({.typed = u"ferry"_s, .kinds = {PlaceKind::Quote}}, {}).empty());
        QCOMPARE(index->articleOf(key<domain::VersionId>(1)), std::optional<size_t>(0));
        QVERIFY(!index->articleOf(key<domain::VersionId>(9)));
    }

    void nothingTypedShowsWhatWasVisited() {
        const auto index = PlaceIndex::build(sources(), {});
        PlaceQuestion question;
        question.first = {{PlaceKind::Quote, key<domain::QuoteId>(5).uuid()},
                          {PlaceKind::Claim, key<domain::ClaimId>(77).uuid()}};
        const auto found = index->find(question, {});
        QCOMPARE(found.size(), 5U);
        QCOMPARE(found[0].kind, PlaceKind::Quote);
        QCOMPARE(found[1].kind, PlaceKind::Article);
        question.limit = 2;
        QCOMPARE(index->find(question, {}).size(), 2U);
    }

    void indexFindsWordsAsTheyStand() {
        const auto index = PlaceIndex::build(sources(), {});
        QCOMPARE(index->holding(u"Forty passengers", PlaceKind::Quote, 4, {}).size(), 1U);
        QVERIFY(index->holding(u"frty", PlaceKind::Quote, 4, {}).empty());
        QVERIFY(index->holding(u" ", PlaceKind::Quote, 4, {}).empty());
    }

    void stopsWhenAsked() {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!PlaceIndex::build(sources(), stop.get_token()));
        const auto index = PlaceIndex::build(sources(), {});
        QVERIFY(index->find({.typed = u"ferry"_s}, stop.get_token()).empty());
    }
};

QTEST_GUILESS_MAIN(TestFuzzyMatcher)
#include "tst_fuzzymatcher.moc"
