// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/timeline.h"
#include "tests/session/testsession.h"

using namespace gainsay;
using namespace gainsay::session;
using namespace Qt::StringLiterals;

/// When things happened, were said and were published, as the dossier has it.
class TimelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsThreeClocks() {
        TestSession test;
        const auto version =
            test.article("# Crane fails its test\n\nThe owner said on Tuesday that the crane had failed a "
                         "test in January 2020.\n\nThe crane fell on Sunday.\n");
        Session& session = *test.session;
        const auto id = session.library().articleOf(version);
        REQUIRE(id);
        auto article = session.library().article(*id)->article;
        article.published = domain::PartialDate::fromString(u"2020-02-28");
        REQUIRE(session.library().update(article));
        const auto failed = test.quote(version, u"The owner said on Tuesday that the crane had failed a test"_s);
        const auto fell = test.quote(version, u"The crane fell on Sunday"_s);
        const auto claim = session.claims().add(u"The crane was faulty."_s, domain::PartialDate::fromString(u"2020"));
        REQUIRE(claim);
        AssertionDraft draft;
        draft.eventDate = domain::PartialDate::fromString(u"2020-01");
        REQUIRE(session.claims().assertOn(failed, *claim, draft));
        REQUIRE(session.claims().assertOn(fell, *claim, {}));
        const auto owner = session.entities().add(u"Person"_s, u"Crane owner"_s);
        REQUIRE(owner);
        REQUIRE(session.annotations().linkEntity(failed, *owner));

        const auto timeline = readTimeline(session.actions(), {});
        REQUIRE(timeline);
        QCOMPARE(timeline->entries.size(), 2U);
        const auto entryOf = [&](domain::QuoteId quote) {
            return *std::ranges::find(timeline->entries, quote, &TimelineEntry::quote);
        };
        const TimelineEntry first = entryOf(failed);
        QCOMPARE(first.event.toString(), u"2020-01"_s);
        QVERIFY(!first.isEventOfClaim);
        QCOMPARE(first.statement.toString(), u"2020-02-25"_s);
        QCOMPARE(first.published.toString(), u"2020-02-28"_s);
        QCOMPARE(first.article, *id);
        QCOMPARE(first.entities, std::vector{*owner});
        const TimelineEntry second = entryOf(fell);
        QCOMPARE(second.event.toString(), u"2020"_s); // the claim's
        QVERIFY(second.isEventOfClaim);
        QVERIFY(second.statement.isEmpty());
    }

    void stopsWhenAsked() {
        TestSession test;
        const auto version = test.article("# One\n\nThe crane fell.\n");
        REQUIRE(test.session->claims().assertNew(test.quote(version, u"The crane fell"_s), u"It fell."_s, {}));
        std::stop_source stop;
        stop.request_stop();
        const auto timeline = readTimeline(test.session->actions(), stop.get_token());
        QVERIFY(!timeline);
        QVERIFY(timeline.error().code == ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
