// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window while it imports: how long it stands still at most, and how soon an import that is cancelled has ended.
// A timer beats every two milliseconds in the event loop of the real window; the longest time between two beats is the
// longest stall. (One without an interval would itself take one of two processors from the import.) Beside it stands
// how much of that the thread was at work: the rest it waited for a processor.
//
//   bench_window [PAGES]       5,000 without a number
#include "app/session/extractors.h"
#include "tests/bench/stopwatch.h"
#include "ui/window/importcontroller.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace gainsay;
using bench::orDie;

namespace {

constexpr int usualPages = 5'000;
constexpr int paragraphs = 24;
constexpr double frame = 1000.0 / 60; ///< milliseconds

/// Sentences of common words in an order of their own, so that no page copies another.
class Prose {
public:
    explicit Prose(int number)
        : m_state(static_cast<quint32>(number) * 2'654'435'761U + 12'345U) {}

    QByteArray paragraph() {
        QByteArray text;
        for (int sentence = 0; sentence < 3; ++sentence) {
            text += QByteArray(sentence == 0 ? "The " : " The ");
            const quint32 words = 11 + next(10);
            for (quint32 word = 0; word < words; ++word) {
                text += nouns[next(nouns.size())] + QByteArray(" ");
            }
            text += QByteArray("said ") + QByteArray::number(next(90'000)) + " tonnes.";
        }
        return text;
    }

private:
    static constexpr std::array nouns{
        "harbour", "master",  "that",   "ship",  "had",     "carried", "of",      "grain",   "to",        "northern",
        "berth",   "where",   "crane",  "port",  "stood",   "idle",    "since",   "storm",   "spokesman", "for",
        "owners",  "denied",  "cargo",  "was",   "late",    "called",  "the",     "figures", "wrong",     "minister",
        "asked",   "council", "to",     "vote",  "again",   "before",  "winter",  "after",   "police",    "closed",
        "bridge",  "near",    "market", "when",  "river",   "rose",    "above",   "wall",    "and",       "farmers",
        "lost",    "their",   "houses", "while", "schools", "opened",  "without", "heating", "in",        "spring",
        "because", "money",   "ran",    "out"};

    quint32 next(size_t below) {
        m_state = m_state * 1'664'525U + 1'013'904'223U; // Numerical Recipes' generator
        return (m_state >> 8) % static_cast<quint32>(below);
    }

    quint32 m_state;
};

/// A news page of some 12 KiB, different for each number.
QByteArray pageOf(int number) {
    const QByteArray name = QByteArray::number(number);
    QByteArray page =
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Ship " + name +
        " leaves the quay | Harbour Daily</title><meta property=\"og:site_name\" content=\"Harbour Daily\">"
        "<meta property=\"article:published_time\" content=\"2020-03-03T09:00:00+01:00\"></head><body><nav>"
        "<ul>";
    for (int link = 0; link < 40; ++link) {
        page +=
            "<li><a href=\"/news/" + QByteArray::number(link) + "\">Section " + QByteArray::number(link) + "</a></li>";
    }
    page += "</ul></nav><main><h1>Ship " + name + " leaves the quay</h1><p class=byline>By Ann Berg</p>";
    Prose prose(number);
    for (int paragraph = 0; paragraph < paragraphs; ++paragraph) {
        page += "<p>" + prose.paragraph() + "</p>";
    }
    return page + "</main><footer><p>© Harbour Daily</p></footer></body></html>";
}

QStringList makePages(const QString& folder, int count) {
    QStringList paths;
    for (int number = 0; number < count; ++number) {
        paths.append(QStringLiteral("%1/page%2.html").arg(folder).arg(number, 5, 10, QLatin1Char('0')));
        QFile file(paths.back());
        if (!file.open(QIODevice::WriteOnly) || file.write(pageOf(number)) < 0) {
            qFatal("cannot write the pages");
        }
    }
    return paths;
}

/// Beats in the event loop, as often as it comes round to it.
class Heartbeat final : public QObject {
public:
    struct Gap {
        double length = 0; ///< milliseconds
        double atWork = 0; ///< of these: used by the thread
        double at = 0;     ///< since the start
    };

    void start() {
        m_gaps.clear();
        m_clock.start();
        m_last = 0;
        m_lastUsed = bench::threadMilliseconds();
        m_timer = startTimer(std::chrono::milliseconds(2), Qt::PreciseTimer);
    }
    void stop() { killTimer(m_timer); }

    void print(const char* what) {
        std::ranges::sort(m_gaps, std::greater(), &Gap::length);
        const auto over = std::ranges::count_if(m_gaps, [](const Gap& gap) { return gap.length > frame; });
        std::printf("%s: longest stalls", what);
        for (size_t i = 0; i < std::min<size_t>(8, m_gaps.size()); ++i) {
            std::printf("%s %.1f ms (%.1f at work, at %.1f s)", i == 0 ? "" : ",", m_gaps[i].length, m_gaps[i].atWork,
                        m_gaps[i].at / 1000);
        }
        std::ranges::sort(m_gaps, std::greater(), &Gap::atWork);
        std::printf("; longest at work %.1f ms; %lld longer than a frame\n", m_gaps.empty() ? 0 : m_gaps.front().atWork,
                    static_cast<long long>(over));
    }

protected:
    void timerEvent(QTimerEvent* /*event*/) override {
        const double now = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        const double used = bench::threadMilliseconds();
        constexpr double worthKeeping = 5;
        if (now - m_last > worthKeeping) {
            m_gaps.push_back({now - m_last, used - m_lastUsed, now});
        }
        m_last = now;
        m_lastUsed = used;
    }

private:
    QElapsedTimer m_clock;
    double m_last = 0;
    double m_lastUsed = 0;
    int m_timer = 0;
    std::vector<Gap> m_gaps;
};

/// One import in a window of its own. `cancelAfter`: milliseconds, or none.
void importInWindow(const Environment& environment, const QString& dossier, const QStringList& paths, int cancelAfter) {
    ui::ThemeProvider themes(ui::ThemeProvider::Mode::Light);
    themes.install(*qApp);
    ui::MainWindow window({environment, session::workerExtractor(QCoreApplication::applicationDirPath()), themes,
                           ui::FileDialogs::ofDesktop(), QString(), QString()});
    window.resize(1440, 900);
    window.show();
    orDie(window.createDossier(dossier));
    QApplication::processEvents();
    auto& workspace = *window.workspace();
    auto& importer = workspace.session().importer();
    Heartbeat heart;
    QElapsedTimer running;
    QElapsedTimer cancelling;
    QEventLoop loop;
    const auto settle = [&] {
        auto* poll = new QTimer(&loop);
        QObject::connect(poll, &QTimer::timeout, &loop, [&] {
            if (workspace.isSettled()) {
                loop.quit();
            }
        });
        poll->start(20);
    };
    QObject::connect(&workspace.importing(), &ui::ImportController::finished, &loop, [&] {
        const double seconds = static_cast<double>(running.elapsed()) / 1000;
        if (cancelAfter < 0) {
            std::printf("%lld pages in %.1f s, %.0f a second\n", static_cast<long long>(importer.total()), seconds,
                        static_cast<double>(importer.total()) / seconds);
        } else {
            std::printf("cancelled at %.1f s: ended after %lld ms\n", static_cast<double>(cancelAfter) / 1000,
                        static_cast<long long>(cancelling.elapsed()));
        }
        settle();
    });
    heart.start();
    running.start();
    workspace.importing().importPaths(paths, domain::Obtained::Drop);
    if (cancelAfter >= 0) {
        QTimer::singleShot(cancelAfter, &loop, [&] {
            cancelling.start();
            importer.cancel();
        });
    }
    loop.exec();
    heart.stop();
    heart.print(cancelAfter < 0 ? "while importing" : "with the import cancelled");
}

} // namespace

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    const SystemClock clock;
    SystemIds ids(clock);
    const Environment environment{clock, ids, QStringLiteral("Bench")};
    const QTemporaryDir folder;
    const int count = std::max(1, QCoreApplication::arguments().value(1, QString::number(usualPages)).toInt());
    const QStringList paths = makePages(folder.path(), count);
    importInWindow(environment, folder.filePath(QStringLiteral("whole.gainsay")), paths, -1);
    importInWindow(environment, folder.filePath(QStringLiteral("cancelled.gainsay")), paths, 2'000);
    return 0;
}
