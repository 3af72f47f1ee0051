// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ids.h"
#include "ui/window/seenmarks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gainsay;
using ui::SeenMarks;

class TestSeenMarks : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    CountedIds m_ids;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void lastsBeyondARestart() {
        const QString file = path(QStringLiteral("deep/er/marks.txt"));
        const auto id = m_ids.make<domain::ContradictionId>();
        const auto other = m_ids.make<domain::ContradictionId>();
        SeenMarks marks(file);
        QVERIFY(!marks.contains(id));
        QVERIFY(marks.add(id));
        QVERIFY(marks.add(id)); // twice is once
        QVERIFY(marks.contains(id));
        const SeenMarks again(file);
        QVERIFY(again.contains(id));
        QVERIFY(!again.contains(other));
    }

    void twoWindowsKeepEachOthersMarks() {
        const QString file = path(QStringLiteral("two.txt"));
        const auto one = m_ids.make<domain::ContradictionId>();
        const auto two = m_ids.make<domain::ContradictionId>();
        SeenMarks first(file);
        SeenMarks second(file);
        QVERIFY(first.add(one));
        QVERIFY(second.add(two));
        const SeenMarks later(file);
        QVERIFY(later.contains(one) && later.contains(two));
    }

    void passesOverWhatIsDamaged() {
        const QString file = path(QStringLiteral("damaged.txt"));
        const auto whole = m_ids.make<domain::ContradictionId>();
        const auto next = m_ids.make<domain::ContradictionId>();
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(whole.toString().toLatin1() + "\n\xff\xfe nonsense\n" + next.toString().toLatin1().first(20));
        damaged.close();
        SeenMarks marks(file);
        QVERIFY(marks.contains(whole));
        QVERIFY(!marks.contains(next));
        QVERIFY(marks.add(next)); // on a line of its own, though the last one was cut short
        QVERIFY(SeenMarks(file).contains(next));
    }

    void tellsOnceThatItCannotWrite() {
        const QString folder = path(QStringLiteral("no-folder"));
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        SeenMarks marks(folder + QStringLiteral("/marks.txt"));
        const auto id = m_ids.make<domain::ContradictionId>();
        const auto first = marks.add(id);
        QVERIFY(!first);
        QVERIFY(first.error().code == ErrorCode::Unwritable);
        QVERIFY(first.error().message.contains(folder));
        QVERIFY(marks.contains(id));
        QVERIFY(marks.add(m_ids.make<domain::ContradictionId>()));
    }

    void withoutAPlaceNothingIsWritten() {
        QVERIFY(ui::seenMarksPath({}, "id").isEmpty());
        QVERIFY(ui::seenMarksPath(QStringLiteral("/data"), {}).isEmpty());
        QVERIFY(ui::seenMarksPath(QStringLiteral("/data"), "a") != ui::seenMarksPath(QStringLiteral("/data"), "b"));
        SeenMarks marks({});
        const auto id = m_ids.make<domain::ContradictionId>();
        QVERIFY(marks.add(id));
        QVERIFY(marks.contains(id));
    }
};

QTEST_APPLESS_MAIN(TestSeenMarks)
#include "tst_seenmarks.moc"
