// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/headingchoices.h"

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr QChar indent(0x2003); // an em for each rank

bool isHeading(const domain::Block& block) {
    return block.kind == domain::BlockKind::Title || block.kind == domain::BlockKind::Heading;
}

/// The highest rank among an article's headings; 1–6, titles aside.
int highestRank(const std::vector<domain::Block>& blocks) {
    int highest = 6;
    for (const domain::Block& block : blocks) {
        if (block.kind == domain::BlockKind::Heading && block.level > 0) {
            highest = std::min(highest, block.level);
        }
    }
    return highest;
}

} // namespace

HeadingChoices::HeadingChoices(Article article, QObject* parent)
    : ChoiceProvider(parent)
    , m_article(std::move(article)) {}

QString HeadingChoices::name() const {
    return tr("Headings of the article");
}

QString HeadingChoices::placeholder() const {
    return tr("Go to a heading of the article…");
}

QString HeadingChoices::hint() const {
    return std::ranges::any_of(m_article().blocks(), isHeading) ? tr("A few letters are enough. Alt+Left leads back.")
                                                                : tr("This article has no headings.");
}

void HeadingChoices::ask(const QString& typed) {
    const domain::ArticleText& article = m_article();
    const std::vector<domain::Block>& blocks = article.blocks();
    const int highest = highestRank(blocks);
    FuzzyMatcher matcher(typed);
    std::vector<std::pair<int, Choice>> fitting;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (!isHeading(blocks[i])) {
            continue;
        }
        const QString words = article.slice(blocks[i].range);
        const std::u16string text = folded(words);
        const auto score = matcher.score(text, text.size());
        if (!score) {
            continue;
        }
        Choice choice;
        choice.kind = static_cast<int>(i);
        const auto ranks = static_cast<int>(std::max(0, blocks[i].level - highest));
        choice.title = QString(ranks, indent) + words;
        choice.letters = matcher.pieces(text);
        for (TextPiece& piece : choice.letters) {
            piece.start += ranks;
            piece.end += ranks;
        }
        choice.word = blocks[i].page > 0 ? tr("page %1").arg(blocks[i].page) : QString();
        fitting.emplace_back(*score, std::move(choice));
    }
    if (!matcher.isEmpty()) {
        std::ranges::stable_sort(fitting, std::greater(), &std::pair<int, Choice>::first);
    }
    std::vector<Choice> choices;
    std::ranges::transform(fitting, std::back_inserter(choices), &std::pair<int, Choice>::second);
    Q_EMIT found(typed, choices);
}

void HeadingChoices::choose(const Choice& choice) {
    const auto& blocks = m_article().blocks();
    if (const auto at = static_cast<size_t>(choice.kind); at < blocks.size()) {
        Q_EMIT chosen(blocks[at].range);
    }
}

} // namespace gainsay::ui
