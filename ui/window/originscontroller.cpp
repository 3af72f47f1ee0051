// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/originscontroller.h"

#include "app/domain/datewords.h"
#include "ui/models/originwords.h"
#include "ui/models/textanalysis.h"
#include "ui/origins/graphmodel.h"
#include "ui/origins/originsview.h"

#include <algorithm>

namespace gainsay::ui {
namespace {

using Topic = BackgroundReader::Topic;

constexpr size_t mostShown = 12; ///< passages or pairs of them

session::ShownPassage passageOf(const session::SpokenPassage& spoken) {
    return {spoken.article, spoken.version, spoken.range, {}, spoken.text, {}};
}

} // namespace

OriginsController::OriginsController(WorkContext& context, OriginsView& view, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_view(view) {
    connect(&context.analysis(), &TextAnalysis::originsChanged, this,
            [this] { m_view.setReports(m_context.analysis().origins()); });
    connect(&view, &OriginsView::evidenceRequested, this, &OriginsController::fetch);
    connect(&view, &OriginsView::articleRequested, this, &OriginsController::articleRequested);
    connect(&view, &OriginsView::placeRequested, this, &OriginsController::placeRequested);
    if (!context.analysis().origins()->empty()) {
        view.setReports(context.analysis().origins());
    }
}

void OriginsController::fetch(int row) {
    m_context.analysis().reader().forget(Topic::Passages);
    if (row < 0) {
        m_view.setEvidence({tr("Select an article, somebody who is credited, or a line between them"),
                            tr("and the passages behind it stand here: the words that give the credit, what two "
                               "articles have in common, and what each article has one person say."),
                            {}});
        return;
    }
    const GraphModel& model = m_view.model();
    const GraphItem& item = model.row(row);
    QStringList line{item.detail, item.remark};
    line.removeAll(QString());
    OriginEvidence evidence{item.title, line.join(QStringLiteral(" · ")), {}};
    switch (item.kind) {
    case GraphItem::Kind::Article:
        for (const session::ArticleChain& chain : model.report().chains) {
            if (chain.article == model.node(row)->article) {
                evidence.line = chain.links.join(tr(" → "));
            }
        }
        m_view.setEvidence(evidence);
        break;
    case GraphItem::Kind::Relay:
    case GraphItem::Kind::Source:
        fetchWords(row, std::move(evidence));
        break;
    case GraphItem::Kind::Credit:
        fetchCredit(row, std::move(evidence));
        break;
    case GraphItem::Kind::Copy:
        fetchCopies(row, std::move(evidence));
        break;
    }
}

void OriginsController::fetchPassages(std::vector<session::StatedCredit> places,
                                      std::function<void(const std::vector<session::ShownPassage>&)> then) {
    m_context.analysis().reader().ask<std::vector<session::ShownPassage>>(
        Topic::Passages, this,
        [places = std::move(places)](session::Session& session) { return session.origins().passages(places); },
        [this, then = std::move(then)](Result<std::vector<session::ShownPassage>> passages) {
            if (passages) {
                then(*passages);
            } else {
                m_view.showError(passages.error());
            }
        });
}

void OriginsController::fetchCredit(int row, const OriginEvidence& evidence) {
    std::vector<session::StatedCredit> places = m_view.model().statedBy(row);
    std::erase_if(places, [](const session::StatedCredit& place) { return place.range.isEmpty(); });
    places.resize(std::min(places.size(), mostShown));
    fetchPassages(std::move(places), [this, evidence](const std::vector<session::ShownPassage>& passages) {
        OriginEvidence shown = evidence;
        for (const session::ShownPassage& passage : passages) {
            shown.rows.push_back({{}, evidenceOf(passage), {}});
        }
        m_view.setEvidence(shown);
    });
}

void OriginsController::fetchCopies(int row, const OriginEvidence& evidence) {
    std::vector<session::ReusedPassage> shared = m_view.model().passagesOf(row);
    shared.resize(std::min(shared.size(), mostShown));
    std::vector<session::StatedCredit> places;
    const auto versionOf = [this](domain::ArticleId article) {
        const auto& nodes = m_view.model().report().nodes;
        return std::ranges::find(nodes, article, &session::OriginNode::article)->version;
    };
    for (const session::ReusedPassage& one : shared) {
        places.push_back({versionOf(one.a), one.aRange});
        places.push_back({versionOf(one.b), one.bRange});
    }
    fetchPassages(std::move(places), [this, evidence, shared](const std::vector<session::ShownPassage>& passages) {
        OriginEvidence shown = evidence;
        for (size_t i = 0; i < shared.size(); ++i) {
            const QString words = tr("%n word(s) in common", nullptr, shared[i].words);
            shown.rows.push_back({shared[i].isIdentical ? words : tr("%1, some spelt differently").arg(words),
                                  evidenceOf(passages[2 * i]), evidenceOf(passages[2 * i + 1])});
        }
        m_view.setEvidence(shown);
    });
}

void OriginsController::fetchWords(int row, const OriginEvidence& evidence) {
    m_context.analysis().reader().ask<session::SpeakerWords>(
        Topic::Passages, this,
        [speaker = m_view.model().row(row).title](session::Session& session) {
            return session.origins().wordsOf(speaker);
        },
        [this, evidence](Result<session::SpeakerWords> words) {
            if (words) {
                showWords(*words, evidence);
            } else {
                m_view.showError(words.error());
            }
        });
}

void OriginsController::showWords(const session::SpeakerWords& words, OriginEvidence evidence) {
    std::vector<bool> isPaired(words.passages.size());
    for (size_t i = 0; i < std::min(words.drifts.size(), mostShown); ++i) {
        const session::WordDrift& drift = words.drifts[i];
        isPaired[drift.a] = isPaired[drift.b] = true;
        const bool isSame = drift.aOnly.empty() && drift.bOnly.empty();
        evidence.rows.push_back(
            {isSame ? tr("Told in the same words") : tr("Told in other words; what only one has is marked"),
             evidenceOf(passageOf(words.passages[drift.a]), drift.aOnly),
             evidenceOf(passageOf(words.passages[drift.b]), drift.bOnly)});
    }
    for (size_t i = 0; i < words.passages.size() && evidence.rows.size() < 2 * mostShown; ++i) {
        if (!isPaired[i]) {
            evidence.rows.push_back({{}, evidenceOf(passageOf(words.passages[i])), {}});
        }
    }
    QStringList line{evidence.line, tr("%n sentence(s) in which an article has them speak", nullptr,
                                       static_cast<int>(words.passages.size()))};
    line.removeAll(QString());
    evidence.line = line.join(QStringLiteral(" · "));
    m_view.setEvidence(evidence);
}

Evidence OriginsController::evidenceOf(const session::ShownPassage& passage,
                                       std::vector<domain::TextRange> marks) const {
    Evidence evidence{passage, {}, {}, std::move(marks)};
    const auto& rows = m_context.models().articleRows();
    const auto row =
        std::ranges::find(rows, passage.article, [](const session::ArticleRow& one) { return one.article.id; });
    if (row != rows.end()) {
        evidence.head = row->sourceName.isEmpty() ? row->article.title : row->sourceName;
        QStringList detail{row->sourceName.isEmpty() ? QString() : row->article.title,
                           domain::dateWords(row->article.published)};
        detail.removeAll(QString());
        evidence.detail = detail.join(QStringLiteral(" · "));
    }
    return evidence;
}

} // namespace gainsay::ui
