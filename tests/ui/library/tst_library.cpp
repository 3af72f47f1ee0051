// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/require.h"
#include "ui/library/libraryfilter.h"
#include "ui/library/librarymodel.h"
#include "ui/models/dossiermodels.h"
#include "ui/style/quotedrag.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;
using Section = LibraryModel::Section;

/// The one list of everything, and what is left of it.
class LibraryTest : public QObject {
    Q_OBJECT

private:
    /// Models without a dossier's rows: the tests set their own.
    struct Models {
        QTemporaryDir folder;
        FrozenClock clock{QDateTime(QDate(2020, 3, 3), QTime(9, 0), QTimeZone::UTC)};
        CountedIds ids;
        Environment environment{clock, ids, u"Tester"_s};
        std::unique_ptr<session::Session> session =
            std::move(session::Session::create(folder.filePath(u"test.gainsay"_s), environment, {}).value());
        BackgroundReader reader{session->path(), environment};
        DossierModels models{*session, reader};
        LibraryModel model{models};
        LibraryFilter filter{model};

        Models() {
            QSignalSpy idle(&reader, &BackgroundReader::idle);
            if (reader.isBusy() && !idle.wait()) {
                qFatal("the models were never read");
            }
        }
        ArticleItem article(const QString& title) {
            return {.id = ids.make<domain::ArticleId>(),
                    .version = {},
                    .title = title,
                    .sourceName = {},
                    .published = {},
                    .grade = {}};
        }
        EntityItem entity(const QString& name, const QStringList& aliases = {}) {
            EntityItem item;
            item.id = ids.make<domain::EntityId>();
            item.name = name;
            item.aliases = aliases;
            return item;
        }
        /// What is shown, headers as "[Articles]".
        [[nodiscard]] QStringList shown() const {
            QStringList rows;
            for (int row = 0; row < filter.rowCount(); ++row) {
                const QModelIndex index = filter.index(row);
                const QString name = index.data().toString();
                rows << (index.data(LibraryModel::HeaderRole).toBool() ? u'[' + name + u']' : name);
            }
            return rows;
        }
    };

    static LibraryFilter::Fitting only(std::vector<domain::ArticleId> ids, std::vector<domain::QuoteId> quotes = {}) {
        std::ranges::sort(ids);
        std::ranges::sort(quotes);
        return std::make_shared<const LibraryFilter::Fit>(std::move(ids), std::move(quotes));
    }

    static std::vector<int> rowsOf(const LibraryFilter& filter) {
        std::vector<int> rows;
        for (int row = 0; row < filter.rowCount(); ++row) {
            rows.push_back(filter.mapToSource(filter.index(row)).row());
        }
        return rows;
    }

private Q_SLOTS:
    void wordsNarrowItDown() {
        Models test;
        test.models.articles().setRows({test.article(u"Fire at the mill"_s), test.article(u"Rain"_s)});
        test.models.entities().setRows({test.entity(u"Mill Company"_s), test.entity(u"Hale"_s, {u"the miller"_s})});
        QCOMPARE(test.shown(), QStringList({u"[Articles]"_s, u"Fire at the mill"_s, u"Rain"_s, u"[Entities]"_s,
                                            u"Mill Company"_s, u"Hale"_s, u"[Claims]"_s}));
        test.filter.setWords(u"MILL"_s);
        QCOMPARE(test.shown(),
                 QStringList({u"[Articles]"_s, u"Fire at the mill"_s, u"[Entities]"_s, u"Mill Company"_s, u"Hale"_s}));
        QCOMPARE(test.filter.shownIn(Section::Articles), 1);
        test.filter.setWords(u"mill fire"_s);
        QCOMPARE(test.shown(), QStringList({u"[Articles]"_s, u"Fire at the mill"_s}));
        test.filter.setWords(u"nobody"_s);
        QCOMPARE(test.shown(), QStringList());
    }

    void articlesThatFitStandAlone() {
        Models test;
        const std::vector rows{test.article(u"Fire"_s), test.article(u"Rain"_s)};
        test.models.articles().setRows(rows);
        test.models.entities().setRows({test.entity(u"Hale"_s)});
        test.models.savedSearches().setRows({{test.ids.make<domain::SavedSearchId>(), u"Unread"_s, {}, {}}});
        test.filter.setFitting(only({rows[1].id}));
        QCOMPARE(test.shown(), QStringList({u"[Articles]"_s, u"Rain"_s, u"[Saved searches]"_s, u"Unread"_s}));
        test.filter.setFitting(only({}));
        QCOMPARE(test.filter.shownIn(Section::Articles), 0);
        QVERIFY(test.filter.isNarrowed());
        test.filter.setFitting(nullptr);
        QCOMPARE(test.shown().size(), 8);
        // Without any, there is nothing to say about saved searches.
        test.models.savedSearches().setRows({});
        QVERIFY(!test.shown().contains(u"[Saved searches]"_s));
    }

    void tagsAndQuotesStandUnderTheirHeadersWhereThereAreAny() {
        Models test;
        const domain::Tag figures{domain::tagIdOf(u"figures"_s), u"figures"_s, 3};
        const QuoteItem one{test.ids.make<domain::QuoteId>(), u"Forty fell"_s, u"Ellwick Post"_s, 1, {figures}};
        const QuoteItem other{test.ids.make<domain::QuoteId>(), u"Nobody knows"_s, u"Northern Wire"_s, 2, {}};
        test.models.tags().setRows({{figures, 1}});
        test.models.quoteItems().setRows({one, other});
        QCOMPARE(test.shown().mid(3),
                 QStringList({u"[Tags]"_s, u"figures"_s, u"[Quotes]"_s, u"Forty fell"_s, u"Nobody knows"_s}));
        // A quote is found by its words, its source and its tags.
        test.filter.setWords(u"figures"_s);
        QCOMPARE(test.shown(), QStringList({u"[Tags]"_s, u"figures"_s, u"[Quotes]"_s, u"Forty fell"_s}));
        test.filter.setWords(u"wire"_s);
        QCOMPARE(test.shown(), QStringList({u"[Quotes]"_s, u"Nobody knows"_s}));
        test.filter.setWords({});
        test.filter.setFitting(only({}, {other.id}));
        QCOMPARE(test.shown(), QStringList({u"[Quotes]"_s, u"Nobody knows"_s}));
        QCOMPARE(test.filter.shownIn(Section::Quotes), 1);
        test.filter.setFitting(nullptr);
        test.models.tags().setRows({});
        QVERIFY(!test.shown().contains(u"[Tags]"_s));
    }

    void quotesGoOntoEntitiesClaimsAndTagsAlone() {
        Models test;
        test.models.articles().setRows({test.article(u"Fire"_s)});
        EntityItem unresolved = test.entity(u"PA"_s);
        unresolved.id = {};
        test.models.entities().setRows({test.entity(u"Hale"_s), unresolved});
        test.models.tags().setRows({{{domain::tagIdOf(u"figures"_s), u"figures"_s, 3}, 1}});
        const QuoteItem quote{test.ids.make<domain::QuoteId>(), u"Forty fell"_s, u"Post"_s, 1, {}};
        test.models.quoteItems().setRows({quote});
        QStringList takers;
        for (int row = 0; row < test.filter.rowCount(); ++row) {
            const QModelIndex index = test.filter.index(row);
            if (index.flags().testFlag(Qt::ItemIsDropEnabled)) {
                takers << index.data().toString();
            }
            QCOMPARE(index.flags().testFlag(Qt::ItemIsDragEnabled), index.data().toString() == quote.words);
        }
        QCOMPARE(takers, QStringList({u"Hale"_s, u"figures"_s}));
        const int last = test.filter.rowCount() - 1;
        const std::unique_ptr<QMimeData> data(test.filter.mimeData({test.filter.index(last)}));
        QVERIFY(quotesIn(*data) == std::vector{quote.id});
        QSignalSpy dropped(&test.model, &LibraryModel::quotesDropped);
        QVERIFY(test.filter.dropMimeData(data.get(), Qt::CopyAction, -1, -1, test.filter.index(3)));
        QCOMPARE(dropped.size(), 1);
        QVERIFY(!test.filter.dropMimeData(data.get(), Qt::CopyAction, -1, -1, test.filter.index(last)));
    }

    /// The same articles again are no news: the list keeps its place.
    void anAnswerThatChangesNothingResetsNothing() {
        Models test;
        const std::vector rows{test.article(u"Fire"_s), test.article(u"Rain"_s)};
        test.models.articles().setRows(rows);
        test.filter.setFitting(only({rows[1].id}));
        const QSignalSpy resets(&test.filter, &QAbstractItemModel::modelReset);
        test.filter.setFitting(only({rows[1].id}));
        QCOMPARE(resets.size(), 0);
        test.filter.setFitting(only({rows[0].id}));
        QCOMPARE(resets.size(), 1);
    }

    /// Whatever the models do under it, the list shows what a fresh one would, and its persistent places stay with
    /// their rows.
    void randomChangesPassThrough() {
        Models test;
        const QAbstractItemModelTester tester(&test.filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        std::mt19937 random(7);
        const auto below = [&](size_t count) { return static_cast<size_t>(random() % count); };
        const QStringList names{u"mill"_s, u"rain"_s, u"mill rain"_s, u"storm"_s};
        std::vector<ArticleItem> articles;
        std::vector<EntityItem> entities;
        QString words;
        LibraryFilter::Fitting fitting;
        for (int step = 0; step < 600; ++step) {
            const QString name = names[static_cast<qsizetype>(below(4))];
            switch (below(7)) {
            case 0:
                articles.insert(articles.begin() + static_cast<std::ptrdiff_t>(below(articles.size() + 1)),
                                test.article(name));
                break;
            case 1:
                entities.insert(entities.begin() + static_cast<std::ptrdiff_t>(below(entities.size() + 1)),
                                test.entity(name));
                break;
            case 2:
                if (!articles.empty()) {
                    articles.erase(articles.begin() + static_cast<std::ptrdiff_t>(below(articles.size())));
                }
                break;
            case 3:
                if (!articles.empty()) {
                    articles[below(articles.size())].title = name;
                }
                break;
            case 4:
                std::ranges::shuffle(entities, random);
                break;
            case 5:
                words = below(3) == 0 ? QString() : name;
                test.filter.setWords(words);
                break;
            default: {
                std::vector<domain::ArticleId> some;
                for (const ArticleItem& one : articles) {
                    if (below(2) == 0) {
                        some.push_back(one.id);
                    }
                }
                fitting = below(2) == 0 ? nullptr : only(some);
                test.filter.setFitting(fitting);
            }
            }
            const QPersistentModelIndex kept(
                test.filter.index(static_cast<int>(below(static_cast<size_t>(test.filter.rowCount()) + 1))));
            const QPersistentModelIndex source(test.filter.mapToSource(kept));
            test.models.articles().setRows(articles);
            test.models.entities().setRows(entities);
            if (kept.isValid()) {
                QCOMPARE(QModelIndex(test.filter.mapToSource(kept)), QModelIndex(source));
            }
            LibraryFilter fresh(test.model);
            fresh.setWords(words);
            fresh.setFitting(fitting);
            QCOMPARE(rowsOf(test.filter), rowsOf(fresh));
        }
    }
};

QTEST_MAIN(LibraryTest)
#include "tst_library.moc"
