// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/claimscontroller.h"

#include "app/domain/datewords.h"
#include "ui/claims/claimsview.h"
#include "ui/models/originwords.h"

#include <QHash>

#include <algorithm>

namespace gainsay::ui {
namespace {

/// Who published each article.
QHash<domain::ArticleId, domain::SourceId> sourcesByArticle(const DossierModels& models) {
    QHash<domain::ArticleId, domain::SourceId> sources;
    for (const session::ArticleRow& row : models.articleRows()) {
        sources.insert(row.article.id, row.article.source);
    }
    return sources;
}

struct SourceState {
    ClaimColumn column;
    bool read = true;
    QDate earliest;
    QString dateText;
};

std::vector<SourceState> sourceStates(const DossierModels& models) {
    std::vector<SourceState> states;
    for (const session::ArticleRow& row : models.articleRows()) {
        auto found =
            std::ranges::find(states, row.article.source, [](const SourceState& one) { return one.column.source; });
        if (found == states.end()) {
            const QString name = row.sourceName.isEmpty() ? ClaimsController::tr("Unknown outlet") : row.sourceName;
            states.push_back({ClaimColumn{row.article.source, name, {}}, true, {}, {}});
            found = states.end() - 1;
        }
        found->read = found->read && row.article.status == domain::ReadingStatus::Done;
        const QDate date = row.article.published.earliest();
        if (date.isValid() && (!found->earliest.isValid() || date < found->earliest)) {
            found->earliest = date;
            found->dateText = domain::dateWords(row.article.published);
        }
    }
    for (SourceState& state : states) {
        const auto source = std::ranges::find(models.sourceRows(), state.column.source,
                                              [](const session::SourceRow& row) { return row.source.id; });
        QStringList parts;
        if (!state.dateText.isEmpty()) {
            parts << state.dateText;
        }
        if (source != models.sourceRows().end() && source->grade) {
            parts << QString(domain::toLetter(source->grade->reliability));
        }
        state.column.detail = parts.join(QStringLiteral(" · "));
    }
    return states;
}

/// On how many origins a claim rests, as far as that is known.
ClaimOrigins originsOf(const TextAnalysis& analysis, domain::ClaimId claim) {
    constexpr qsizetype namedOrigins = 3;
    const session::OriginReport* report = analysis.originsOf(claim);
    return report == nullptr
               ? ClaimOrigins()
               : ClaimOrigins{true, static_cast<int>(report->independent()), originNames(*report, namedOrigins)};
}

} // namespace

ClaimsMatrix claimsMatrix(const DossierModels& models, const TextAnalysis& analysis) {
    const auto states = sourceStates(models);
    const auto sources = sourcesByArticle(models);
    QHash<domain::QuoteId, const domain::Quote*> quotes;
    for (const domain::Quote& quote : models.quotes()) {
        quotes.insert(quote.id, &quote);
    }
    ClaimsMatrix matrix;
    for (const SourceState& state : states) {
        matrix.columns.push_back(state.column);
    }
    for (const domain::Claim& claim : models.claimList()) {
        ClaimRow row{claim, {}, originsOf(analysis, claim.id), {}};
        for (const SourceState& state : states) {
            row.cells.push_back({{}, state.read});
        }
        for (const domain::Assertion& assertion : models.assertions()) {
            const domain::Quote* quote = assertion.claim == claim.id ? quotes.value(assertion.quote) : nullptr;
            if (quote == nullptr) {
                continue;
            }
            const auto source = sources.value(models.articleOf(quote->id));
            const auto column =
                std::ranges::find(states, source, [](const SourceState& one) { return one.column.source; });
            if (column != states.end()) {
                ClaimCell& cell = row.cells[static_cast<size_t>(column - states.begin())];
                cell.statements.push_back({assertion.id, assertion.stance, quote->exact});
            }
        }
        matrix.rows.push_back(std::move(row));
    }
    return matrix;
}

ClaimsController::ClaimsController(WorkContext& context, ClaimsView& view, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_view(view) {
    connect(&context.models(), &DossierModels::claimsChanged, this, &ClaimsController::refresh);
    connect(&context.models(), &DossierModels::articlesChanged, this, &ClaimsController::refresh);
    connect(&context.analysis(), &TextAnalysis::originsChanged, this, &ClaimsController::refresh);
    connect(&view, &ClaimsView::openAssertion, this, [this](domain::AssertionId id) {
        const auto& all = m_context.models().assertions();
        const auto found = std::ranges::find(all, id, &domain::Assertion::id);
        if (found != all.end()) {
            Q_EMIT quoteRequested(found->quote);
        }
    });
    connect(&view, &ClaimsView::openCell, this, &ClaimsController::openCell);
    connect(&view, &ClaimsView::openClaim, this, &ClaimsController::compareRequested);
    connect(&view, &ClaimsView::newClaimRequested, this, &ClaimsController::newClaimRequested);
    connect(&view, &ClaimsView::editClaimRequested, this, &ClaimsController::editRequested);
    connect(&view, &ClaimsView::removeClaimRequested, this, [this](domain::ClaimId id) {
        const auto done = m_context.session().claims().remove(id);
        if (!done) {
            m_view.showError(done.error());
        }
    });
    refresh();
}

void ClaimsController::refresh() {
    m_view.setMatrix(claimsMatrix(m_context.models(), m_context.analysis()));
}

domain::SourceId ClaimsController::sourceOf(domain::QuoteId id) const {
    const DossierModels& models = m_context.models();
    return sourcesByArticle(models).value(models.articleOf(id));
}

void ClaimsController::openCell(domain::ClaimId claim, domain::SourceId source) {
    for (const domain::Assertion& assertion : m_context.models().assertions()) {
        if (assertion.claim == claim && sourceOf(assertion.quote) == source) {
            Q_EMIT quoteRequested(assertion.quote);
            return;
        }
    }
}

} // namespace gainsay::ui
