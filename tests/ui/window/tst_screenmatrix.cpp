// SPDX-License-Identifier: GPL-3.0-or-later
// Every view as it looks with nothing in it, with the sample dossier, with 10,000 articles and where something failed;
// in three themes and in several sizes. Compared pixel by pixel.
#include "app/session/extractors.h"
#include "app/session/sampledossier.h"
#include "tests/bench/largedossier.h"
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/entities/entityview.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/window/readercontroller.h"

#include <QDir>
#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;
using gainsay::test::WindowFixture;

namespace {

constexpr QSize laptop(1280, 800);
constexpr QSize desktop(1920, 1080);

const std::pair<View, QString> views[] = {{View::Read, u"read"_s},       {View::Compare, u"compare"_s},
                                          {View::Claims, u"claims"_s},   {View::Timeline, u"timeline"_s},
                                          {View::Origins, u"origins"_s}, {View::Report, u"report"_s},
                                          {View::Entity, u"entity"_s}};

/// The first in the alphabet, so that it is the same one on every run.
domain::EntityId firstEntity(const WindowFixture& fixture, const QString& name) {
    const auto all = fixture.session().entities().all();
    const auto found = std::ranges::find(*all, name, &domain::Entity::name);
    return found == all->end() ? domain::EntityId() : found->id;
}

} // namespace

class TestScreenMatrix : public QObject {
    Q_OBJECT

private:
    const QTemporaryDir m_folder;
    QString m_sample;
    QString m_large;

    /// Goes to each view and compares it; `entity` names the one whose page is shown, empty: there is none.
    static QStringList compare(WindowFixture& fixture, const QString& prefix, const QString& entity) {
        QStringList differences;
        for (const auto& [view, name] : views) {
            if (view == View::Entity && entity.isEmpty()) {
                continue;
            }
            if (view == View::Entity) {
                fixture.workspace().openEntity(firstEntity(fixture, entity));
            } else {
                fixture.workspace().setView(view);
            }
            if (!fixture.settle()) {
                differences << name + u" does not settle"_s;
            }
            QCoreApplication::processEvents(); // charts take their place with the next layout
            differences << test::compareScreenshot(fixture.window(), fixture.themes().theme(), prefix + name);
        }
        differences.removeAll(QString());
        return differences;
    }
    /// A copy, since every dossier that is opened is written to.
    static QString copied(const QString& dossier, const WindowFixture& fixture) {
        const QString copy = fixture.path(QFileInfo(dossier).fileName());
        return QFile::copy(dossier, copy) ? copy : QString();
    }

    /// Claims, stances and entities over many sources, on quotes of the large dossier.
    static void stateClaims(session::Session& dossier) {
        const auto quotes = dossier.annotations().all();
        REQUIRE(quotes);
        for (int number = 0; number < 40; ++number) {
            const auto first = quotes->at(static_cast<size_t>(number) * 37);
            const auto claim = dossier.claims().assertNew(
                first.id, u"Ship %1 was delayed by the storm in the north"_s.arg(number * 7),
                {.stance = domain::Stance::Asserts,
                 .modality = domain::Modality::Asserted,
                 .speakerChain = {u"Harbour office"_s},
                 .eventDate = domain::PartialDate::fromString(u"2031-%1"_s.arg(1 + number % 12, 2, 10, QChar(u'0'))),
                 .quantity = {}});
            REQUIRE(claim);
            for (int more = 1; more < 6; ++more) {
                session::AssertionDraft draft;
                draft.stance = static_cast<domain::Stance>((number + more) % 4);
                draft.eventDate =
                    domain::PartialDate::fromString(u"2031-%1-%2"_s.arg(1 + (number + more) % 12, 2, 10, QChar(u'0'))
                                                        .arg(1 + (number * more) % 28, 2, 10, QChar(u'0')));
                REQUIRE(dossier.claims().assertOn(quotes->at(static_cast<size_t>(number * 37 + more * 401)).id, *claim,
                                                  draft));
            }
        }
        REQUIRE(dossier.entities().add(u"PublicBody"_s, u"harbour office"_s, {}));
    }

private Q_SLOTS:
    void initTestCase() {
        CountedIds ids(11);
        FrozenClock clock(QDateTime(QDate(2031, 3, 4), QTime(8, 0), QTimeZone::UTC));
        const Environment environment{clock, ids, u"A. Reader"_s};
        m_sample = m_folder.filePath(u"Sample.gainsay"_s);
        REQUIRE(session::buildSampleDossier(m_sample, environment,
                                            session::workerExtractor(QStringLiteral(GAINSAY_BIN_DIR))));
    }

    void empty() {
        WindowFixture fixture(ThemeProvider::Mode::Light, laptop);
        REQUIRE(fixture.window().createDossier(fixture.path(u"Empty.gainsay"_s)));
        const QStringList differences = compare(fixture, u"matrix-empty-"_s, {});
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }

    void sample_data() {
        QTest::addColumn<ThemeProvider::Mode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("light, laptop") << ThemeProvider::Mode::Light << laptop << u"matrix-sample-"_s;
        QTest::newRow("sepia, laptop") << ThemeProvider::Mode::Sepia << laptop << u"matrix-sample-"_s;
        QTest::newRow("dark, desktop") << ThemeProvider::Mode::Dark << desktop << u"matrix-sample-"_s;
    }
    void sample() {
        QFETCH(ThemeProvider::Mode, mode);
        QFETCH(QSize, size);
        QFETCH(QString, prefix);
        WindowFixture fixture(mode, size);
        REQUIRE(fixture.window().openDossier(copied(m_sample, fixture)));
        QVERIFY(fixture.settle());
        const QStringList differences = compare(fixture, prefix, u"Ministry of Defense"_s);
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }

    /// A failure is said above each view, in the words of what failed.
    void error() {
        WindowFixture fixture(ThemeProvider::Mode::Dark, laptop);
        REQUIRE(fixture.window().openDossier(copied(m_sample, fixture)));
        QVERIFY(fixture.settle());
        fixture.window().showError({ErrorCode::OutOfSpace,
                                    u"The highlight could not be saved: the disk is full. Make room and try again."_s,
                                    u"SQLITE_FULL (13) in quote.add"_s});
        const QStringList differences = compare(fixture, u"matrix-error-"_s, u"Ministry of Defense"_s);
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }

    void large() {
        WindowFixture fixture(ThemeProvider::Mode::Light, laptop);
        const QString path = fixture.path(u"Harbour.gainsay"_s);
        bench::makeLargeDossier(path, fixture.environment(), bench::Size({{}, u"10000"_s, u"20000"_s}),
                                bench::Subject::Many);
        {
            auto session = session::Session::open(path, fixture.environment(), test::plainExtractor());
            REQUIRE(session);
            stateClaims(**session);
        }
        REQUIRE(fixture.window().openDossier(path));
        QVERIFY(QTest::qWaitFor([&] { return fixture.workspace().isSettled(); }, 240'000));
        const QStringList differences = compare(fixture, u"matrix-large-"_s, u"harbour office"_s);
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestScreenMatrix)
#include "tst_screenmatrix.moc"
