// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/importwriter.h"
#include "tests/session/testsession.h"

#include <QSignalSpy>

#include <mutex>
#include <semaphore>

using namespace gainsay;
using namespace gainsay::session;

/// In which order an import stores, whatever is read first.
class ImportOrderTest : public QObject {
    Q_OBJECT

private:
    /// One of several states of a page, all with the same beginning.
    static QByteArray state(int number) {
        return "<!DOCTYPE html><html><head><title>Fire at the old mill</title><link rel=\"canonical\" "
               "href=\"https://www.harbour.example/mill\"></head><body><article><h1>Fire at the old mill</h1>"
               "<p>The old mill by the river burnt down in the night, the fire brigade said on Monday morning.</p>"
               "<p>The owner denied that the building had been insured, as a neighbour had claimed on Sunday.</p>"
               "<p>The brigade counted " +
               QByteArray::number(number) + " engines at the mill when the roof fell in.</p></article></body></html>";
    }

    static ImportItem item(int number, ImportPlace place) {
        ImportItem one;
        one.name = QStringLiteral("%1.html").arg(number);
        one.bytes = state(number);
        one.place = std::move(place);
        return one;
    }

    /// Items that are read one by one, as the test wants it, and stored by a writer.
    struct Writing {
        TestSession test;
        std::mutex mutex;
        QStringList stored; ///< guarded by the mutex
        std::counting_semaphore<> done{0};
        std::unique_ptr<ImportWriter> writer = std::make_unique<ImportWriter>(
            [this] { return dossier::Dossier::open(test.path(), test.environment, dossier::Access::ReadWrite); },
            [this](qsizetype /*number*/, const ImportOutcome& outcome) {
                {
                    const std::scoped_lock lock(mutex);
                    stored.append(outcome.item.name.chopped(5));
                }
                done.release();
            });

        /// The item's job is at its end.
        void hand(const ImportItem& one) {
            auto read = readItem(test.session->actions().dossier(), one, test.extractor, {});
            writer->take(0, std::move(std::get<ReadItem>(read)));
        }
        /// What has been stored once so many are.
        QString after(int count) {
            for (int i = 0; i < count; ++i) {
                done.acquire();
            }
            const std::scoped_lock lock(mutex);
            return stored.join(u' ');
        }
        QStringList versions() {
            QStringList files;
            const auto articles = test.session->library().articles();
            const auto rows = test.session->versions().versions(articles->front().article.id);
            for (const auto& row : *rows) {
                const auto text = test.session->library().text(row.version.id)->text();
                files.append(text.sliced(text.indexOf(u"counted ") + 8).section(u' ', 0, 0));
            }
            return files;
        }
    };

private Q_SLOTS:
    void versionsAreNumberedAsTheyWereGiven() {
        Writing writing;
        std::vector<ImportItem> items;
        for (int number = 0; number < 4; ++number) {
            items.push_back(item(number, {number}));
            writing.writer->expect(items.back().place);
        }
        for (const size_t last : {3U, 1U, 2U, 0U}) {
            writing.hand(items[last]);
        }
        QCOMPARE(writing.after(4), QStringLiteral("0 1 2 3"));
        QCOMPARE(writing.versions(),
                 (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    }

    void whatLiesInAnArchiveComesBeforeWhatFollowsIt() {
        Writing writing;
        const auto first = item(0, {0, 0});
        const auto second = item(1, {0, 1});
        const auto after = item(2, {1});
        writing.writer->expect({0});
        writing.writer->expect(after.place);
        writing.hand(after);
        writing.writer->expect(first.place);
        writing.writer->expect(second.place);
        writing.writer->expectNoMore({0}); // it was an archive
        writing.hand(second);
        writing.hand(first);
        QCOMPARE(writing.after(3), QStringLiteral("0 1 2"));
    }

    void whatComesToNothingIsNotWaitedFor() {
        Writing writing;
        writing.writer->expect({0});
        writing.writer->expect({1});
        writing.hand(item(1, {1}));
        writing.writer->expectNoMore({0});
        QCOMPARE(writing.after(1), QStringLiteral("1"));
    }

    /// A page that takes a minute must not keep thousands waiting, which a cancel would drop.
    void onlySoManyWaitForOneThatIsSlow() {
        Writing writing;
        writing.writer->expect({0});
        const int many = static_cast<int>(ImportWriter::mostHeld) + 1;
        for (int number = 1; number <= many; ++number) {
            writing.writer->expect({number});
            writing.hand(item(number, {number}));
        }
        QVERIFY(writing.after(1).startsWith(u'1'));
        writing.hand(item(0, {0}));
        (void)writing.after(many);
    }

    void whatWaitsIsStoredAtTheEnd() {
        Writing writing;
        writing.writer->expect({0});
        writing.writer->expect({1});
        writing.hand(item(1, {1}));
        writing.writer.reset();
        QCOMPARE(writing.stored, QStringList(QStringLiteral("1")));
    }

    /// An archive lists its captures in any order; what tells is when each was made.
    void capturesOfOneAddressFollowTheirTime() {
        TestSession test;
        const Extractor archive = [](const QByteArray& /*bytes*/, const ImportItem& /*item*/,
                                     const std::stop_token& /*stop*/) {
            import::Reading reading;
            const auto add = [&](const char* address, int day) {
                import::Member& member = reading.members.emplace_back();
                member.hints.url = QString::fromLatin1(address);
                member.bytes = QByteArray::number(day);
                const QDateTime time =
                    day > 0 ? QDateTime(QDate(2020, 3, day), QTime(9, 0), QTimeZone::UTC) : QDateTime();
                member.capture = import::Capture{time, 200, {}};
            };
            add("https://harbour.example/mill", 5);
            add("https://harbour.example/quay", 4);
            add("https://harbour.example/mill", 0); // nobody knows when
            add("https://www.harbour.example/mill?utm_source=letter", 3);
            add("https://harbour.example/quay", 2);
            return Result<import::Reading>(std::move(reading));
        };
        const auto outcome = importItem(test.session->actions().dossier(),
                                        itemsOf({test.file(QStringLiteral("a.warc"), "x")}).front(), archive, {});
        QStringList days;
        for (const ImportItem& member : outcome.members) {
            days.append(QString::fromLatin1(member.bytes));
        }
        QCOMPARE(days.join(u' '), QStringLiteral("3 2 0 5 4"));
    }

    /// Through the importer, with an archive between two files.
    void anImportKeepsTheOrderGiven() {
        TestSession test;
        const Extractor unpacking = [&](const QByteArray& bytes, const ImportItem& one, const std::stop_token& stop) {
            if (one.depth == 0 && one.name == u"b.zip") {
                import::Reading reading;
                for (const int number : {1, 2}) {
                    reading.members.emplace_back().bytes = state(number);
                }
                return Result<import::Reading>(std::move(reading));
            }
            return test.extractor(bytes, one, stop);
        };
        Importer importer(test.session->actions(), unpacking);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.add(itemsOf({test.file(QStringLiteral("a.html"), state(0)), test.file(QStringLiteral("b.zip"), "x"),
                              test.file(QStringLiteral("c.html"), state(3))}));
        QVERIFY(finished.wait(30'000));
        const auto outcomes = finished.front().front().value<std::vector<ImportOutcome>>();
        QList<int> ordinals;
        for (const size_t number : {3U, 4U, 2U}) { // the archive's members were added last
            ordinals.append(outcomes[number].ordinal);
        }
        QCOMPARE(ordinals, (QList<int>{2, 3, 4}));
    }
};

QTEST_GUILESS_MAIN(ImportOrderTest)
#include "tst_importorder.moc"
