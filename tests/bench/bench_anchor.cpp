// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times finding passages again in a changed text, beside reading that text once from end to end.
//
//   bench_anchor [REQUESTS]    without, passages of a made text; else lines as `gainsay-cli anchor` reads them, with
//   the
//                              texts given as files: "file" and, where the passage's own text is known, "old_file"
#include "app/domain/anchorer.h"
#include "app/session/passagefollower.h"
#include "tests/bench/stopwatch.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace gainsay;
using namespace gainsay::domain;

namespace {

constexpr int sentenceCount = 220; ///< about 20,000 characters, as a long article has
constexpr int passageCount = 400;

/// A deterministic text; each sentence of its own. `changed`: every third one with another figure and a word put in.
QString story(bool changed) {
    QString text;
    for (int i = 0; i < sentenceCount; ++i) {
        const bool other = changed && i % 3 == 0;
        text += QStringLiteral("On day %1 the harbour office said%2 that ship %3 had been delayed by storm number %4. ")
                    .arg(i * 7 + 1)
                    .arg(other ? QStringLiteral(" again") : QString())
                    .arg(other ? i + 1000 : i * 13 % 97)
                    .arg(i * 31 % 101);
    }
    return text;
}

ArticleText article(const QString& text) {
    return {text, {{BlockKind::Paragraph, {0, CodePointIndex(text).length()}, 0}}};
}

ArticleText read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    }
    return article(QString::fromUtf8(file.readAll()));
}

/// Milliseconds that some work took, which go to a sum and to the longest.
struct Spent {
    double all = 0;
    double longest = 0;

    template <typename Work>
    void on(Work work) {
        QElapsedTimer timer;
        timer.start();
        work();
        const double one = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        all += one;
        longest = std::max(longest, one);
    }
};

/// The passages of a file of requests; comparing two texts, which is done once for all passages of one, is counted
/// apart.
int timeRequests(const QString& path) {
    QFile requests(path);
    if (!requests.open(QIODevice::ReadOnly)) {
        qFatal("%s: %s", qPrintable(path), qPrintable(requests.errorString()));
    }
    session::PassageFollower follower;
    QString text;
    QString earlier;
    ArticleText now;
    Spent comparing;
    Spent finding;
    Spent reading;
    qsizetype spaces = 0;
    int lost = 0;
    int count = 0;
    for (; !requests.atEnd(); ++count) {
        const auto request = QJsonDocument::fromJson(requests.readLine()).object();
        const Selectors selectors{request[u"exact"].toString(), request[u"prefix"].toString(),
                                  request[u"suffix"].toString(),
                                  TextRange{request[u"start"].toInteger(), request[u"end"].toInteger()}};
        const QString file = request[u"file"].toString();
        const QString earlierFile = request[u"old_file"].toString();
        if (file != text || earlierFile != earlier) {
            text = file;
            earlier = earlierFile;
            now = read(file);
            const ArticleText then = earlierFile.isEmpty() ? ArticleText() : read(earlierFile);
            comparing.on([&] {
                follower.setText(now);
                if (!earlierFile.isEmpty()) {
                    follower.setEarlier(then);
                }
                (void)follower.find(selectors); // the first one has both compared
            });
        }
        finding.on([&] { lost += follower.find(selectors).status == AnchorStatus::Orphaned ? 1 : 0; });
        reading.on([&] { spaces += now.text().count(u' '); });
    }
    bench::printRow("anchor a passage, mean", (finding.all + comparing.all) / count,
                    "count the spaces of the same text", reading.all / count);
    std::printf("%d passages, %d lost; of the mean, %.3f ms compare the texts; worst passage %.2f ms, worst comparison "
                "%.2f ms; "
                "%lld spaces\n",
                count, lost, comparing.all / count, finding.longest, comparing.longest, static_cast<long long>(spaces));
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc > 1) {
        return timeRequests(QFile::decodeName(argv[1]));
    }
    const auto before = article(story(false));
    const auto after = article(story(true));
    std::vector<Selectors> passages;
    for (int i = 0; i < passageCount; ++i) {
        const qsizetype start = i * 997 % (before.index().length() - 400);
        passages.push_back(selectorsOf(before, {start, start + 20 + i * 37 % 380}));
    }
    int lost = 0;
    double worst = 0;
    const double all = bench::medianMilliseconds(5, [&] {
        lost = 0;
        worst = 0;
        for (const Selectors& passage : passages) {
            QElapsedTimer timer;
            timer.start();
            lost += anchor(after, passage).status == AnchorStatus::Orphaned ? 1 : 0;
            worst = std::max(worst, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    });
    qsizetype spaces = 0;
    const double bare = bench::medianMilliseconds(5, [&] {
        for (int i = 0; i < passageCount; ++i) {
            spaces += after.text().count(u' ');
        }
    });
    bench::printRow("anchor a passage, mean", all / passageCount, "count the spaces of the same text",
                    bare / passageCount);
    std::printf("worst %.3f ms; %d of %d passages lost; %lld spaces\n", worst, lost, passageCount,
                static_cast<long long>(spaces));
    return lost == 0 ? 0 : 1;
}
