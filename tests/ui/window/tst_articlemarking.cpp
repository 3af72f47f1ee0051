// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"
#include "app/base/ids.h"
#include "tests/support/require.h"
#include "ui/window/articlemarking.h"
#include "ui/window/statusstrip.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace gainsay;
using namespace gainsay::ui;
using domain::ReadingStatus;

namespace {

struct Fixture {
    QTemporaryDir folder;
    FrozenClock clock{QDateTime(QDate(2031, 3, 5), QTime(9, 30), QTimeZone::UTC)};
    CountedIds ids;
    Environment environment{clock, ids, QStringLiteral("A. Reader")};
    std::unique_ptr<session::Session> session =
        std::move(*session::Session::create(folder.filePath(QStringLiteral("m.gainsay")), environment, {}));
    ThemeProvider themes{ThemeProvider::Mode::Light};
    BackgroundReader reader{session->path(), environment};
    DossierModels models{*session, reader};
    TextAnalysis analysis{*session, reader};
    WorkContext context{*session, models, analysis, themes};
    StatusStrip strip{themes};
    StatusJob job{strip};
    ArticleMarking marking{context, environment, job};
    std::vector<domain::ArticleId> articles;

    explicit Fixture(size_t count) {
        auto& dossier = session->actions().dossier();
        const auto made = session->actions().act(
            QStringLiteral("article.import"), QStringLiteral("Import"), [&](dossier::Change& change) -> Result<void> {
                for (size_t number = 0; number < count; ++number) {
                    domain::Article article;
                    article.id = ids.make<domain::ArticleId>();
                    article.title = QStringLiteral("Report %1").arg(number);
                    articles.push_back(article.id);
                    if (auto done = dossier.articles().insert(change, article); !done) {
                        return done;
                    }
                }
                return {};
            });
        if (!made) {
            qFatal("%s", qPrintable(made.error().detail));
        }
    }
    [[nodiscard]] bool allAre(ReadingStatus status) const {
        return std::ranges::all_of(articles, [&](domain::ArticleId id) {
            const auto article = session->actions().dossier().articles().find(id);
            return article && *article && (*article)->status == status;
        });
    }
};

} // namespace

class TestArticleMarking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFewAreMarkedAtOnce() {
        Fixture test(ArticleMarking::atOnce);
        test.marking.mark(test.articles, ReadingStatus::Done);
        QVERIFY(!test.job.isRunning());
        QVERIFY(test.allAre(ReadingStatus::Done));
    }

    /// The window goes on meanwhile, and is told of them as of one action.
    void manyAreMarkedInTheBackground() {
        Fixture test(ArticleMarking::atOnce + 1);
        const QSignalSpy committed(&test.session->actions(), &session::ActionRunner::committed);
        test.marking.mark(test.articles, ReadingStatus::Done);
        QVERIFY(test.job.isRunning());
        QCOMPARE(committed.size(), 0);
        QVERIFY(QTest::qWaitFor([&] { return !test.job.isRunning(); }));
        QVERIFY(test.allAre(ReadingStatus::Done));
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed.front().front().value<std::vector<dossier::RowChange>>().size(), test.articles.size());
        REQUIRE(test.session->actions().undo());
        QVERIFY(test.allAre(ReadingStatus::Unread));
    }

    void whatIsBeingDoneIsWaitedFor() {
        Fixture test(ArticleMarking::atOnce + 1);
        const QSignalSpy told(&test.context, &WorkContext::told);
        const auto ties = test.job.begin(QStringLiteral("verifying"));
        test.marking.mark(test.articles, ReadingStatus::Done);
        QCOMPARE(told.size(), 1);
        QVERIFY(test.job.isRunning());
        test.job.end();
        QVERIFY(test.allAre(ReadingStatus::Unread));
    }
};

QTEST_MAIN(TestArticleMarking)
#include "tst_articlemarking.moc"
