// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times finding passages again in a changed text, beside reading that text once from end to end.
#include "app/domain/anchorer.h"
#include "tests/bench/stopwatch.h"

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

} // namespace

int main() {
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
