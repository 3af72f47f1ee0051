// SPDX-License-Identifier: GPL-3.0-or-later
// The same dossier gives the same findings byte for byte: in every process, on every thread, and whichever worker of an
// import was done first.
#include "app/session/entitydesk.h"
#include "app/session/origindesk.h"
#include "app/session/originreport.h"
#include "app/session/suggestiondesk.h"
#include "tests/session/testsession.h"

#include <QProcess>

#include <thread>

using namespace gainsay;
using namespace gainsay::session;
using namespace Qt::StringLiterals;

namespace {

constexpr int articleCount = 8;

/// Articles on two ferries of which each says something else, and that copy from one another.
QByteArray story(int number) {
    const QString other = QString::number(20 + number * 13);
    return u"# Report %1 from Norvik\n\n"
           "%2 confirmed that the ferry Aurora sank near Norvik in March 2016. At least %3 people were on board.\n\n"
           "The mayor %4 that the ferry Aurora sank near Norvik. According to Kyodo News, Odile Brandt %5.\n\n"
           "The harbour office of Norvik has kept the records of every ship that called there since the war, and "
           "nobody "
           "has asked for them.\n"_s.arg(number)
               .arg(number % 3 == 0 ? u"Officials"_s : u"The Harbour Daily"_s, other,
                    number % 2 == 0 ? u"denied"_s : u"reported"_s,
                    number % 2 == 0 ? u"is guilty"_s : u"is not guilty of the loss"_s)
               .toUtf8();
}

QString textOf(const PassageView& side) {
    return u"%1 [%2-%3] %4"_s.arg(side.article.title)
        .arg(side.quote.range.start)
        .arg(side.quote.range.end)
        .arg(side.quote.exact);
}

/// All that is found in a dossier, in its order; without the keys that an import gives out.
QByteArray findingsOf(Session& session) {
    QString all;
    QTextStream out(&all);
    out.setRealNumberPrecision(17);
    const auto suggestions = session.suggestions().all();
    const auto confusions = session.suggestions().confusions();
    const auto reports = session.origins().reports();
    const auto names = session.entities().unresolved();
    const auto rows = session.entities().rows();
    if (!suggestions || !confusions || !reports || !names || !rows) {
        qFatal("nothing can be found");
    }
    for (const ContradictionView& each : *suggestions) {
        const domain::Contradiction& pair = each.contradiction;
        out << pair.score << ' ' << pair.rule << ' ' << pair.explanation << '\n'
            << textOf(each.a) << '\n'
            << textOf(each.b) << '\n';
        for (const domain::Reason& reason : pair.reasons) {
            out << reason.rule << ' ' << reason.a.start << ' ' << reason.b.start << ' ' << reason.label << '\n';
        }
    }
    for (const PossibleConfusion& each : *confusions) {
        out << each.explanation << '\n';
    }
    for (const OriginReport& report : *reports) {
        for (const SharedOrigin& origin : report.origins) {
            out << origin.name << ' ' << origin.articles.size() << '\n';
        }
        for (const ArticleChain& chain : report.chains) {
            out << chain.title << ": "_L1 << chain.links.join(u" < "_s) << '\n';
        }
        for (const ReusedPassage& passage : report.reuse) {
            out << passage.aRange.start << ' ' << passage.bRange.start << ' ' << passage.words << '\n';
        }
        for (const OriginNode& node : report.nodes) {
            out << node.name << ' ' << node.title << ' ' << node.origin << '\n';
        }
    }
    for (const EntityRow& row : *rows) {
        out << row.entity.name << ' ' << row.mentions << '\n';
    }
    for (const UnresolvedName& name : *names) {
        out << name.name << ' ' << name.mentions.size() << '\n';
    }
    out.flush();
    return all.toUtf8();
}

void addEntities(Session& session) {
    for (const QString& name : {u"Aurora"_s, u"Norvik"_s, u"Kyodo News"_s}) {
        REQUIRE(session.entities().add(u"Organization"_s, name, {u"Norvik Harbour"_s}));
    }
    REQUIRE(session.entities().add(u"Person"_s, u"Odile Brandt"_s, {}));
}

/// What a process of its own finds.
int findInDossier(const QString& path) {
    const SystemClock clock;
    SystemIds ids(clock);
    const Environment environment{clock, ids, u"Tester"_s};
    const auto session =
        Session::open(path, environment, workerExtractor(QStringLiteral(GAINSAY_BIN_DIR)), dossier::Access::ReadOnly);
    if (!session) {
        return 1;
    }
    std::fputs(findingsOf(**session).constData(), stdout);
    return 0;
}

} // namespace

class TestDeterminism : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProcessFindsTheSame();
    void everyThreadFindsTheSame();
    void whicheverWorkerIsDoneFirst();
    void whatWasFoundMeanwhileDoesNotMatter();
};

void TestDeterminism::everyProcessFindsTheSame() {
    TestSession test;
    for (int i = 0; i < articleCount; ++i) {
        (void)test.article(story(i), u"%1.md"_s.arg(i));
    }
    addEntities(*test.session);
    const QByteArray expected = findingsOf(*test.session);
    QVERIFY(expected.contains("denied"));
    constexpr int processes = 3;
    for (int i = 0; i < processes; ++i) {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_HASH_SEED"_s); // each with a seed of its own
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {u"--find"_s, test.path()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardOutput(), expected);
    }
}

void TestDeterminism::everyThreadFindsTheSame() {
    TestSession test;
    for (int i = 0; i < articleCount; ++i) {
        (void)test.article(story(i), u"%1.md"_s.arg(i));
    }
    addEntities(*test.session);
    const QByteArray expected = findingsOf(*test.session);
    std::vector<QByteArray> found(4);
    {
        std::vector<std::jthread> threads;
        for (QByteArray& one : found) {
            threads.emplace_back([&one, &test] {
                const auto session =
                    Session::open(test.path(), test.environment, test.extractor, dossier::Access::ReadOnly);
                one = session ? findingsOf(**session) : QByteArray();
            });
        }
    }
    for (const QByteArray& one : found) {
        QCOMPARE(one, expected);
    }
}

namespace {

/// Imports the articles as if the workers of an import had been done in a certain order. `isAsked`: somebody looks at
/// what is found after each of them.
QByteArray importedInOrder(const std::vector<int>& order, bool isAsked) {
    TestSession test;
    std::vector<ImportItem> items;
    for (int i = 0; i < articleCount; ++i) {
        items.push_back(itemsOf({test.file(u"%1.md"_s.arg(i), story(i))}).front());
        items.back().reserved = test.ids.make<domain::ArticleId>(); // as the importer does
    }
    addEntities(*test.session);
    for (const int number : order) {
        const auto outcome =
            importItem(test.session->actions().dossier(), items[static_cast<size_t>(number)], test.extractor, {});
        if (outcome.status != ImportStatus::Imported) {
            qFatal("%s", qPrintable(outcome.error.message));
        }
        if (isAsked) {
            (void)findingsOf(*test.session);
        }
    }
    return findingsOf(*test.session);
}

} // namespace

void TestDeterminism::whicheverWorkerIsDoneFirst() {
    const QByteArray expected = importedInOrder({0, 1, 2, 3, 4, 5, 6, 7}, false);
    QCOMPARE(importedInOrder({7, 6, 5, 4, 3, 2, 1, 0}, false), expected);
    QCOMPARE(importedInOrder({1, 0, 3, 2, 6, 4, 7, 5}, false), expected);
}

void TestDeterminism::whatWasFoundMeanwhileDoesNotMatter() {
    const QByteArray expected = importedInOrder({0, 1, 2, 3, 4, 5, 6, 7}, false);
    QCOMPARE(importedInOrder({0, 1, 2, 3, 4, 5, 6, 7}, true), expected);
    QCOMPARE(importedInOrder({7, 6, 5, 4, 3, 2, 1, 0}, true), expected);
    QCOMPARE(importedInOrder({1, 0, 3, 2, 6, 4, 7, 5}, true), expected);
}

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--find") {
        return findInDossier(arguments.value(2));
    }
    TestDeterminism test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_determinism.moc"
