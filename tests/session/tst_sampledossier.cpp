// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sampledossier.h"
#include "tests/session/testsession.h"

using namespace gainsay;
using namespace gainsay::session;

class SampleDossierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsThePointOfTheProgram() {
        TestSession test;
        const QString path = test.path(QStringLiteral("sample.gainsay"));
        REQUIRE(buildSampleDossier(path, test.environment, test.extractor));
        auto sample = Session::open(path, test.environment, test.extractor);
        REQUIRE(sample);
        const auto counts = (*sample)->counts();
        QCOMPARE(counts->articles, 6);
        QVERIFY(counts->quotes >= 30);
        QVERIFY(counts->claims >= 6);
        QVERIFY(counts->entities >= 25);
        const auto articles = (*sample)->library().articles();
        REQUIRE(articles);
        for (const auto& row : *articles) {
            QVERIFY2(!row.sourceName.isEmpty(), qPrintable(row.article.title));
            const auto text = (*sample)->library().text(row.version.id);
            REQUIRE(text);
            QVERIFY2(text->text().contains(QStringLiteral("sample"), Qt::CaseInsensitive), qPrintable(row.article.title));
        }
        const auto unresolved = (*sample)->entities().unresolved();
        REQUIRE(unresolved);
        QVERIFY(std::ranges::any_of(*unresolved, [](const UnresolvedName& name) { return name.name == u"Mitsubishi"; }));
        const auto views = (*sample)->contradictions().views();
        REQUIRE(views);
        const auto count = [&views](domain::ContradictionStatus status) {
            return std::ranges::count(*views, status, [](const ContradictionView& view) { return view.contradiction.status; });
        };
        QVERIFY(count(domain::ContradictionStatus::Confirmed) >= 1);
        QVERIFY(count(domain::ContradictionStatus::Explained) >= 1);
        QVERIFY(count(domain::ContradictionStatus::Dismissed) >= 1);
        QVERIFY(count(domain::ContradictionStatus::Suggested) >= 5);
        const auto verification = (*sample)->verify();
        REQUIRE(verification);
        QVERIFY(verification->isClean());
    }

    void undoneToAnEmptyDossierAndRedone() {
        TestSession test;
        const QString path = test.path(QStringLiteral("sample.gainsay"));
        const QByteArray empty = *test.session->logicalDump();
        REQUIRE(buildSampleDossier(path, test.environment, test.extractor));
        auto sample = Session::open(path, test.environment, test.extractor);
        REQUIRE(sample);
        const QByteArray full = *(*sample)->logicalDump();
        while (!(*sample)->undoState()->undo.isEmpty()) {
            REQUIRE((*sample)->actions().undo());
        }
        QCOMPARE(*(*sample)->logicalDump(), empty);
        sample->reset();
        sample = Session::open(path, test.environment, test.extractor);
        REQUIRE(sample);
        while (!(*sample)->undoState()->redo.isEmpty()) {
            REQUIRE((*sample)->actions().redo());
        }
        QCOMPARE(*(*sample)->logicalDump(), full);
        QVERIFY((*sample)->verify()->isClean());
    }

    void neverOverwrites() {
        TestSession test;
        const QString path = test.file(QStringLiteral("mine.gainsay"), "mine");
        const auto built = buildSampleDossier(path, test.environment, test.extractor);
        QVERIFY(!built);
        QCOMPARE(toString(built.error().code), QStringLiteral("already-exists"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }
};

QTEST_GUILESS_MAIN(SampleDossierTest)
#include "tst_sampledossier.moc"
