// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/entitypage.h"
#include "tests/session/testsession.h"

using namespace gainsay;
using namespace gainsay::session;
using namespace Qt::StringLiterals;

namespace {

/// Two articles about a yard and its crane.
struct Yard : TestSession {
    domain::VersionId first;
    domain::VersionId second;
    domain::EntityId yard;
    domain::EntityId port;

    Yard() {
        first = article("# Crane fails\n\nNorth Yard said on Tuesday that its crane had failed. The Port Office looked "
                        "on. North Yard and the Port Office will meet.\n");
        second = article("# A denial\n\nNobody at Northyard saw it. Northyard is also a village.\n", u"b.md"_s);
        publish(first, u"2020-02-28", u"Harbour Post"_s);
        publish(second, u"2020-02-20", u"Island Herald"_s);
        yard = *session->entities().add(u"Company"_s, u"North Yard"_s, {u"Northyard"_s});
        port = *session->entities().add(u"PublicBody"_s, u"Port Office"_s);
    }

    void publish(domain::VersionId version, QStringView date, const QString& source) const {
        const auto id = *session->library().articleOf(version);
        auto article = session->library().article(id)->article;
        article.published = domain::PartialDate::fromString(date);
        if (!session->library().update(article) || !session->library().setSource(id, source)) {
            qFatal("cannot date an article");
        }
    }

    [[nodiscard]] EntityPage page(domain::EntityId entity) const {
        auto read = readEntityPage(session->actions(), entity, {});
        if (!read) {
            qFatal("%s", qPrintable(read.error().message));
        }
        return *read;
    }

    [[nodiscard]] domain::TextRange place(domain::VersionId version, const QString& words) const {
        const auto text = session->library().text(version);
        const auto at = text->text().indexOf(words);
        return text->index().toCodePoints(at, at + words.size());
    }
};

} // namespace

/// All that a dossier has of one entity.
class EntityPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gathersInTimeOrder() {
        Yard test;
        REQUIRE(test.session->entities().setDistinct(test.yard, test.port, u"One builds, one watches."_s));
        const EntityPage page = test.page(test.yard);
        QCOMPARE(page.entity.aliases.size(), 1U);
        QCOMPARE(page.distinctFrom,
                 (std::vector<DistinctEntity>{{test.port, u"Port Office"_s, u"One builds, one watches."_s}}));
        QCOMPARE(page.statements.size(), 4U);
        // The second article was published before the first one's statement was made.
        QCOMPARE(page.statements[0].words, u"Nobody at Northyard saw it."_s);
        QCOMPARE(page.statements[1].words, u"Northyard is also a village."_s);
        QCOMPARE(page.statements[2].words, u"North Yard said on Tuesday that its crane had failed."_s);
        QCOMPARE(page.statements[2].said.toString(), u"2020-02-25"_s);
        QCOMPARE(page.statements[2].sourceName, u"Harbour Post"_s);
        QCOMPARE(page.statements[2].speakers, QStringList{u"North Yard"_s});
        QCOMPARE(page.statements[2].names, (std::vector<domain::TextRange>{{0, 10}}));
        QVERIFY(page.statements[2].isOpen());
        QCOMPARE(page.statements[3].words, u"North Yard and the Port Office will meet."_s);
        QCOMPARE(page.sources.size(), 2U);
        QCOMPARE(page.sources[0].name, u"Harbour Post"_s);
        QCOMPARE(page.sources[0].statements, 2);
        QCOMPARE(page.sources[0].articles, 1);
        QCOMPARE(page.companions, (std::vector<Companion>{{test.port, u"Port Office"_s, 1, 1}}));
    }

    /// A quote stands for the names in it, and what was rejected stays to be seen and counts for nothing.
    void quotesAndDecisions() {
        Yard test;
        auto& entities = test.session->entities();
        const auto quote = test.quote(test.first, u"North Yard said on Tuesday that its crane had failed"_s);
        REQUIRE(test.session->annotations().linkEntity(quote, test.yard));
        const auto unnamed = test.quote(test.first, u"will meet"_s);
        REQUIRE(test.session->annotations().linkEntity(unnamed, test.yard));
        const auto village = test.place(test.second, u"Northyard is"_s);
        REQUIRE(entities.reject(test.second, {village.start, village.end - 3}, test.yard));
        const EntityPage page = test.page(test.yard);
        QCOMPARE(page.statements.size(), 5U);
        const auto byWords = [&](QStringView words) {
            return *std::ranges::find_if(page.statements,
                                         [&](const EntityStatement& one) { return one.words.startsWith(words); });
        };
        QCOMPARE(byWords(u"North Yard said").quote, quote);
        QCOMPARE(byWords(u"North Yard said").mentions.size(), 1U);
        QCOMPARE(byWords(u"will meet").quote, unnamed);
        QVERIFY(byWords(u"will meet").isOfEntity());
        QVERIFY(!byWords(u"will meet").isOpen());
        QVERIFY(byWords(u"Northyard is").isRejected);
        QVERIFY(!byWords(u"Northyard is").isOfEntity());
        QCOMPARE(page.sources[1].statements, 1);
    }

    /// A name that two bear is open, and is nobody's until somebody says so.
    void ambiguousNamesCountForNobody() {
        Yard test;
        const auto village = test.session->entities().add(u"Address"_s, u"Northyard"_s);
        REQUIRE(village);
        const EntityPage page = test.page(*village);
        QCOMPARE(page.statements.size(), 2U);
        QVERIFY(page.statements[0].isOpen());
        QVERIFY(!page.statements[0].isOfEntity());
        QVERIFY(page.sources.empty());
        QVERIFY(page.companions.empty());
    }

    void missingAndStopped() {
        Yard test;
        const auto gone = readEntityPage(test.session->actions(), test.ids.make<domain::EntityId>(), {});
        QVERIFY(!gone);
        QVERIFY(gone.error().code == ErrorCode::NotFound);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = readEntityPage(test.session->actions(), test.yard, stop.get_token());
        QVERIFY(!stopped);
        QVERIFY(stopped.error().code == ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(EntityPageTest)
#include "tst_entitypage.moc"
