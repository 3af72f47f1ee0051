// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/session/backups.h"
#include "app/session/session.h"
#include "tests/support/require.h"
#include "ui/models/dossiermodels.h"
#include "ui/models/roles.h"
#include "ui/models/syncedlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;

namespace {

/// Makes an article of the bytes: the first line is the title, the rest one paragraph.
Result<domain::Extraction> extract(const QByteArray& bytes, const session::ImportItem&, const std::stop_token&) {
    domain::Extraction extraction;
    const QString text = QString::fromUtf8(bytes);
    extraction.title = text.section(QLatin1Char('\n'), 0, 0);
    domain::ArticleTextBuilder builder;
    builder.add(domain::BlockKind::Title, extraction.title);
    builder.add(domain::BlockKind::Paragraph, text.section(QLatin1Char('\n'), 1));
    extraction.text = std::move(builder).build();
    extraction.mediaType = QStringLiteral("text/plain");
    extraction.extractor = QStringLiteral("gainsay-test 1");
    return extraction;
}

/// A dossier with its models, each under Qt's own tester.
struct Fixture {
    QTemporaryDir folder;
    FrozenClock clock{QDateTime(QDate(2031, 3, 5), QTime(9, 30), QTimeZone::UTC)};
    CountedIds ids;
    Environment environment{clock, ids, QStringLiteral("A. Reader")};
    std::unique_ptr<session::Session> session;
    std::unique_ptr<BackgroundReader> reader;
    std::unique_ptr<DossierModels> models;

    Fixture() {
        session =
            std::move(*session::Session::create(folder.filePath(QStringLiteral("m.gainsay")), environment, extract));
        reader = std::make_unique<BackgroundReader>(session->path(), environment);
        models = std::make_unique<DossierModels>(*session, *reader);
        for (QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*>{
                 &models->articles(), &models->entities(), &models->claims(), &models->journal()}) {
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
        }
    }

    domain::VersionId article(const QByteArray& text) {
        session::ImportItem item;
        item.bytes = text;
        const auto outcome = session::importItem(session->actions().dossier(), item, extract, {});
        (void)session->actions().catchUp();
        return session->library().article(outcome.article)->version.id;
    }
    [[nodiscard]] bool settle() const {
        return QTest::qWaitFor([this] { return !models->isBusy(); }, 20000);
    }
    /// Whether the models hold what a query from the start finds.
    [[nodiscard]] bool isFresh() {
        BackgroundReader another(session->path(), environment);
        DossierModels fresh(*session, another);
        return settle() && QTest::qWaitFor([&] { return !fresh.isBusy(); }, 20000) &&
               fresh.articles().rows() == models->articles().rows() &&
               fresh.entities().rows() == models->entities().rows() &&
               fresh.claims().rows() == models->claims().rows() && fresh.journal().rows() == models->journal().rows();
    }
};

} // namespace

class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// One key twice, as an entry of the history that came with two merges before each had a key of its own.
    void rowsWithOneKeyStayAsManyAsAreWanted() {
        struct Twin {
            int key;
            QString text;
            bool operator==(const Twin&) const = default;
        };
        class TwinModel final : public SyncedListModel<Twin, int> {
        public:
            using SyncedListModel::SyncedListModel;

        protected:
            [[nodiscard]] int keyOf(const Twin& row) const override { return row.key; }
            [[nodiscard]] QVariant dataOf(const Twin& row, int role) const override {
                return role == Qt::DisplayRole ? row.text : QVariant();
            }
        };
        TwinModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::vector<Twin> one{{1, QStringLiteral("a")}, {2, QStringLiteral("b")}};
        const std::vector<Twin> two{{1, QStringLiteral("a")}, {2, QStringLiteral("b")}, {1, QStringLiteral("a again")}};
        for (const auto& wanted : {one, two, two, one, {two[2], two[0], two[1]}, one}) {
            model.setRows(wanted);
            QCOMPARE(model.rows(), wanted);
        }
    }

    /// Neighbours come, go and change together: a thousand of them are told of once.
    void neighboursChangeTogether() {
        SavedSearchModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        CountedIds ids;
        std::vector<domain::SavedSearch> rows;
        for (int number = 0; number < 50; ++number) {
            rows.push_back({ids.make<domain::SavedSearchId>(), QString::number(number), {}, {}});
        }
        const QSignalSpy came(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy gone(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        std::vector<domain::SavedSearch> known;
        const auto show = [&] {
            model.apply(stepsTo(known, rows, [](const domain::SavedSearch& search) { return search.id; }));
            QCOMPARE(model.rows(), rows);
            QCOMPARE(known, rows);
        };
        show();
        QCOMPARE(came.size(), 1);
        for (size_t number = 10; number < 40; ++number) {
            if (number != 15 && (number < 20 || number >= 30)) {
                rows[number].words = QStringLiteral("crane");
            }
        }
        show();
        QCOMPARE(changed.size(),
                 2); // before and behind the ten that stay as they are; a single one makes no difference
        QCOMPARE(changed[0][0].toModelIndex().row(), 10);
        QCOMPARE(changed[0][1].toModelIndex().row(), 19);
        QCOMPARE(changed[1][0].toModelIndex().row(), 30);
        QCOMPARE(changed[1][1].toModelIndex().row(), 39);
        rows.erase(rows.begin() + 5, rows.begin() + 25);
        rows.erase(rows.begin());
        show();
        QCOMPARE(gone.size(), 2);
        show();
        QCOMPARE(came.size() + gone.size() + changed.size(), 5);
    }

    /// Whatever is done, undone and done again: the rows are those that a fresh query gives, and no model was reset.
    void staysInStepWithTheDossier() {
        Fixture fixture;
        QVERIFY(fixture.settle());
        std::vector<std::unique_ptr<QSignalSpy>> resets;
        for (QAbstractItemModel* model :
             std::initializer_list<QAbstractItemModel*>{&fixture.models->articles(), &fixture.models->entities(),
                                                        &fixture.models->claims(), &fixture.models->journal()}) {
            resets.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::modelReset));
        }
        const auto one =
            fixture.article("The bridge\nThe PA said that the bridge was safe. The Port Authority was glad.");
        const auto other = fixture.article("The bridge again\nNobody at the PA believed it.");
        QVERIFY(fixture.isFresh());
        QCOMPARE(fixture.models->articles().rowCount(), 2);

        auto& session = *fixture.session;
        const auto safe = session.annotations().add(one, {12, 40}, 1);
        const auto doubted = session.annotations().add(other, {20, 40}, 2);
        REQUIRE(safe);
        REQUIRE(doubted);
        const auto claim = session.claims().assertNew(*safe, QStringLiteral("The bridge is safe"), {});
        REQUIRE(claim);
        session::AssertionDraft denial;
        denial.stance = domain::Stance::Denies;
        REQUIRE(session.claims().assertOn(*doubted, *claim, denial));
        const auto authority = session.entities().add(QStringLiteral("PublicBody"), QStringLiteral("Port Authority"),
                                                      {QStringLiteral("PA")});
        REQUIRE(authority);
        QVERIFY(fixture.isFresh());
        QCOMPARE(fixture.models->entities().row(0).mentions, 3);
        QCOMPARE(fixture.models->claims().row(0).openContradictions, 1);
        QCOMPARE(fixture.models->articles().row(0).quotes, 1);

        REQUIRE(session.entities().add(QStringLiteral("Company"), QStringLiteral("Pylon Associates"),
                                       {QStringLiteral("PA")}));
        QVERIFY(fixture.isFresh());
        QCOMPARE(fixture.models->entities().rowCount(), 3); // two, and the name that both bear
        QVERIFY(fixture.models->entities().row(2).isUnresolved());

        int steps = 0;
        while (!session.undoState()->undo.isEmpty()) {
            REQUIRE(session.actions().undo());
            QVERIFY(fixture.isFresh());
            ++steps;
        }
        QCOMPARE(steps, 8);
        QCOMPARE(fixture.models->articles().rowCount(), 0);
        while (!session.undoState()->redo.isEmpty()) {
            REQUIRE(session.actions().redo());
        }
        QVERIFY(fixture.isFresh());
        QCOMPARE(fixture.models->entities().rowCount(), 3);
        for (const auto& spy : resets) {
            QCOMPARE(spy->count(), 0);
        }
    }

    /// When the dossier is restored from a backup under an open window, the window shows the restored rows, however
    /// many entries the journal has by then.
    void showsWhatWasRestoredElsewhere() {
        Fixture fixture;
        const auto one = fixture.article("One\nFirst words here.");
        fixture.environment.backupFolder = fixture.folder.filePath(QStringLiteral("backups"));
        const QString path = fixture.session->path();
        const auto backup =
            session::backUp(path, fixture.environment, dossier::BackupReason::Asked, /*onlyIfChanged=*/false);
        REQUIRE(backup);
        REQUIRE(fixture.session->annotations().add(one, {5, 10}, 1));
        fixture.article("Two\nOther words there.");
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.models->articles().rowCount(), 2);
        REQUIRE(session::restore((*backup)->path, path, fixture.environment));
        const auto other = session::Session::open(path, fixture.environment, extract);
        REQUIRE(other);
        for (const char* name : {"Port", "Harbour"}) {
            REQUIRE((*other)->entities().add(QStringLiteral("PublicBody"), QString::fromLatin1(name), {}));
        }
        QCOMPARE((*other)->log(1)->front().sequence, fixture.session->log(1)->front().sequence);
        REQUIRE(fixture.session->actions().catchUp());
        QVERIFY(fixture.isFresh());
        QCOMPARE(fixture.models->articles().rowCount(), 1);
        QCOMPARE(fixture.models->articles().row(0).quotes, 0);
        QCOMPARE(fixture.models->entities().rowCount(), 2);
        // And what is done after that comes row by row again.
        const QSignalSpy told(&fixture.session->actions(), &session::ActionRunner::committed);
        REQUIRE(fixture.session->annotations().add(one, {5, 10}, 1));
        QCOMPARE(told.count(), 1);
        QVERIFY(fixture.isFresh());
    }

    /// Only the row that changed is said to have changed.
    void changesSingleRows() {
        Fixture fixture;
        const auto one = fixture.article("One\nFirst words here.");
        fixture.article("Two\nOther words there.");
        QVERIFY(fixture.settle());
        const QSignalSpy changes(&fixture.models->articles(), &QAbstractItemModel::dataChanged);
        REQUIRE(fixture.session->annotations().add(one, {5, 10}, 1));
        QVERIFY(fixture.settle());
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.front().front().toModelIndex().row(), 0);
    }

    /// The text is for people, the raw value for sorting; both come from one row.
    void rolesOfARow() {
        Fixture fixture;
        fixture.article("One\nFirst words here.");
        QVERIFY(fixture.settle());
        const QModelIndex row = fixture.models->articles().index(0);
        QCOMPARE(row.data().toString(), QStringLiteral("One"));
        QCOMPARE(row.data(DetailRole).toString(), QStringLiteral("Unknown outlet"));
        QCOMPARE(row.data(RawRole).value<ArticleItem>(), fixture.models->articles().row(0));
        QCOMPARE(row.data(KeyRole).toUuid(), fixture.models->articles().row(0).id.uuid());
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("One")));
        QVERIFY(!fixture.models->articles().index(5).data().isValid());
    }

    /// A later question on the same topic takes the place of an earlier one.
    void laterQuestionWins() {
        Fixture fixture;
        QVERIFY(fixture.settle());
        QStringList answers;
        for (const char* answer : {"first", "second", "third"}) {
            fixture.reader->ask<QString>(
                BackgroundReader::Topic::Search, this,
                [answer](session::Session&) -> Result<QString> { return QString::fromLatin1(answer); },
                [&](Result<QString> given) { answers << *given; });
        }
        QVERIFY(fixture.settle());
        QCOMPARE(answers.last(), QStringLiteral("third"));
        QVERIFY(!answers.contains(QStringLiteral("first")) || answers.size() < 3);
    }

    /// However fast changes come, each topic is answered again and again, and no more questions wait than there are
    /// topics.
    void refreshingStarvesNobody() {
        Fixture fixture;
        QVERIFY(fixture.settle());
        int claims = 0;
        int journal = 0;
        int asked = 0;
        constexpr int changes = 200;
        const std::function<void()> change = [&] {
            const auto count = [](int& answers) { return [&answers](Result<int>) { ++answers; }; };
            using Topic = BackgroundReader::Topic;
            const auto question = [](session::Session& session) -> Result<int> {
                return session.counts() ? Result<int>(1) : Result<int>(0);
            };
            fixture.reader->refresh<int>(Topic::Claims, this, question, count(claims));
            fixture.reader->refresh<int>(Topic::Journal, this, question, count(journal));
            if (++asked < changes) {
                QMetaObject::invokeMethod(this, change, Qt::QueuedConnection);
            }
        };
        change();
        QVERIFY(QTest::qWaitFor([&] { return asked == changes && !fixture.reader->isBusy(); }, 20000));
        QVERIFY(journal > 0);
        QVERIFY(claims > 0);
        QVERIFY2(std::abs(claims - journal) <= 1, qPrintable(QStringLiteral("%1 and %2").arg(claims).arg(journal)));
        // The last change is always read.
        const int before = journal;
        fixture.reader->refresh<int>(
            BackgroundReader::Topic::Journal, this, [](session::Session&) -> Result<int> { return 2; },
            [&journal](Result<int>) { ++journal; });
        QVERIFY(fixture.settle());
        QCOMPARE(journal, before + 1);
    }

    /// Nobody waits for an answer to somebody who is gone.
    void noAnswerToTheGone() {
        Fixture fixture;
        auto context = std::make_unique<QObject>();
        bool answered = false;
        fixture.reader->ask<int>(
            BackgroundReader::Topic::Search, context.get(), [](session::Session&) -> Result<int> { return 1; },
            [&](Result<int>) { answered = true; });
        context.reset();
        QVERIFY(fixture.settle());
        QVERIFY(!answered);
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
