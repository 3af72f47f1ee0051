// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/choosing.h"

#include "tests/bench/frames.h"
#include "tests/bench/keypresses.h"
#include "tests/bench/stage.h"
#include "ui/chooser/choicemodel.h"
#include "ui/chooser/chooser.h"
#include "ui/window/actionchoices.h"
#include "ui/window/placechoices.h"
#include "ui/window/workspace.h"

#include <QApplication>

namespace gainsay::bench {
namespace {

constexpr int rounds = 5;
constexpr double limit = 50;
constexpr QSize windowSize(1440, 900);

/// To look through the few actions takes less than what a process's time is counted in.
constexpr auto workedHere = [](const auto& work) {
    const double before = threadMilliseconds();
    work();
    return threadMilliseconds() - before;
};

/// A bare scan for the same letters, on one thread.
Times scan(const QStringList& presses, const std::vector<QString>& strings) {
    qsizetype sum = 0;
    const Times times = timesOf(
        presses,
        [&](const QString& typed) {
            sum += std::ranges::count_if(strings, [&](const QString& text) { return text.contains(typed); });
        },
        workedHere);
    std::printf("%zu strings, %lld key presses (%lld)\n", strings.size(), static_cast<long long>(presses.size()),
                static_cast<long long>(sum));
    return times;
}

/// What a provider answers to each letter, without a window that shows it.
template <typename Measure>
Times ask(const QStringList& presses, ui::ChoiceProvider& provider, Measure measure) {
    QString answered;
    const auto connection = QObject::connect(&provider, &ui::ChoiceProvider::found, qApp,
                                             [&](const QString& typed, const auto&) { answered = typed; });
    const Times times = timesOf(
        presses,
        [&](const QString& typed) {
            answered.clear();
            provider.ask(typed);
            while (answered != typed) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
        },
        measure);
    QObject::disconnect(connection);
    return times;
}

/// The list that an action opens over the window.
class ChooserBench {
public:
    explicit ChooserBench(Stage& stage)
        : m_stage(stage)
        , m_chooser(*stage.window().findChild<ui::Chooser*>())
        , m_watcher(m_chooser) {
        QObject::connect(&m_chooser.model(), &QAbstractItemModel::modelReset, &m_chooser,
                         [this] { m_isAnswered = true; });
    }

    void measure(const char* what, ui::ActionId action, const QStringList& words) {
        Frames opened;
        Frames typed;
        Frames still;
        for (int round = 0; round < rounds; ++round) {
            for (const QString& word : words) {
                m_watcher.frame([&] { m_stage.trigger(action); }, opened,
                                [this] { return m_chooser.model().rowCount() > 0; });
                for (const QChar letter : word) {
                    type(letter, typed);
                }
                m_watcher.frame([] {}, still);
                m_stage.press(Qt::Key_Escape);
            }
        }
        print(what, "opened", opened);
        print(what, "a letter until painted", typed);
        print(what, "painted as it was", still);
    }

private:
    void type(QChar letter, Frames& frames) {
        m_watcher.frame(
            [&] {
                m_isAnswered = false;
                m_stage.type(letter);
            },
            frames, [this] { return m_isAnswered; });
    }
    static void print(const char* what, const char* step, const Frames& frames) {
        frames.print((QByteArray(what) + ": " + step).constData(), limit);
    }

    Stage& m_stage;
    ui::Chooser& m_chooser;
    PaintWatcher m_watcher;
    bool m_isAnswered = false;
};

std::vector<QString> actionStrings(const ui::ActionRegistry& actions) {
    std::vector<QString> strings;
    for (const ui::ActionSpec& spec : actions.specs()) {
        strings.push_back(QString::fromStdU16String(ui::folded(actions.action(spec.id).text() + u' ' + spec.group)));
    }
    return strings;
}

} // namespace

// What the window works out of so many articles in the background goes on meanwhile.
void benchChoosing(const Environment& environment, const QString& dossier, const std::vector<QString>& strings) {
    ui::ThemeProvider themes(ui::ThemeProvider::Mode::Light);
    themes.install(*qApp);
    Stage stage(environment, dossier, themes, windowSize);
    stage.window().activateWindow();
    const auto& finder = *stage.workspace().findChild<ui::PlaceFinder*>();
    while (finder.index() == nullptr || finder.index()->size() < strings.size()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    ChooserBench bench(stage);
    const QStringList wishes{QStringLiteral("compare versions"), QStringLiteral("vclai"),
                             QStringLiteral("appearance dark"), QStringLiteral("zzz"), QStringLiteral("open")};
    const QStringList wishPresses = keyPresses(wishes);
    const Times bareWishes = scan(wishPresses, actionStrings(stage.window().actions()));
    printTimes("all actions, answered", ask(wishPresses, *stage.window().findChild<ui::ActionChoices*>(), workedHere),
               "bare scan of the same strings", bareWishes);
    bench.measure("all actions", ui::ActionId::AllActions, wishes);

    const QStringList places{QStringLiteral("harbour"), QStringLiteral("ship 97"), QStringLiteral("storm in the north"),
                             QStringLiteral("1999"), QStringLiteral("crates zzz")};
    const QStringList placePresses = keyPresses(places);
    const Times barePlaces = scan(placePresses, strings);
    printTimes("quick open, answered", ask(placePresses, stage.workspace().places(), passed),
               "bare scan of the same strings", barePlaces);
    bench.measure("quick open", ui::ActionId::QuickOpen, places);
}

} // namespace gainsay::bench
