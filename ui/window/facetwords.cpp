// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/facetwords.h"

#include "app/domain/datewords.h"
#include "ui/models/dossiermodels.h"
#include "ui/style/palette.h"
#include "ui/style/widgets/stancebadge.h"

#include <QCoreApplication>

#include <algorithm>

namespace gainsay::ui {
namespace {

using domain::Facet;
using domain::FacetKind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Facets)
};

QString sourceWords(const Facet& facet, const DossierModels& models) {
    if (facet.value.isEmpty()) {
        return Words::tr("unknown outlet");
    }
    const auto& sources = models.sourceRows();
    const auto found = std::ranges::find(sources, domain::SourceId(facet.key()),
                                         [](const session::SourceRow& row) { return row.source.id; });
    return found == sources.end() ? Words::tr("a deleted source") : found->source.name;
}

QString entityWords(const Facet& facet, const DossierModels& models) {
    const auto& entities = models.entityList();
    const auto found = std::ranges::find(entities, domain::EntityId(facet.key()), &domain::Entity::id);
    return found == entities.end() ? Words::tr("a deleted entity") : found->name;
}

QString tagWords(const Facet& facet, DossierModels& models) {
    const int row = models.tags().rowOf(domain::TagId(facet.key()));
    return row < 0 ? Words::tr("a deleted tag") : models.tags().row(row).tag.name;
}

} // namespace

QString facetWords(const Facet& facet, DossierModels& models) {
    switch (facet.kind) {
    case FacetKind::Status:
        return statusWords(domain::readingStatusFromString(facet.value).value_or(domain::ReadingStatus::Unread));
    case FacetKind::Grade:
        return facet.value.isEmpty() ? Words::tr("no grade") : Words::tr("grade %1").arg(facet.value);
    case FacetKind::Source:
        return sourceWords(facet, models);
    case FacetKind::From:
        return Words::tr("from %1").arg(domain::dateWords(facet.date()));
    case FacetKind::To:
        return Words::tr("until %1").arg(domain::dateWords(facet.date()));
    case FacetKind::Entity:
        return entityWords(facet, models);
    case FacetKind::Colour:
        return QStringLiteral("%1 %2").arg(facet.value, highlightName(facet.value.toInt()).toLower());
    case FacetKind::Tag:
        return tagWords(facet, models);
    case FacetKind::Stance:
        return stanceWord(domain::stanceFromString(facet.value).value_or(domain::Stance::Asserts));
    }
    return {};
}

QString facetKindWords(FacetKind kind) {
    switch (kind) {
    case FacetKind::Status:
        return Words::tr("Status");
    case FacetKind::Grade:
        return Words::tr("Grade");
    case FacetKind::Source:
        return Words::tr("Source");
    case FacetKind::From:
    case FacetKind::To:
        return Words::tr("Published");
    case FacetKind::Entity:
        return Words::tr("Entity");
    case FacetKind::Colour:
        return Words::tr("Colour");
    case FacetKind::Tag:
        return Words::tr("Tag");
    case FacetKind::Stance:
        return Words::tr("Stance");
    }
    return {};
}

dossier::FacetQuestion facetQuestion(const domain::Facets& facets, const DossierModels& models) {
    dossier::FacetQuestion question{facets};
    for (const Facet& facet : facets.all()) {
        if (facet.kind == FacetKind::Entity) {
            const auto& mentioning = models.articlesMentioning(domain::EntityId(facet.key()));
            question.mentioning.insert(question.mentioning.end(), mentioning.begin(), mentioning.end());
        }
    }
    return question;
}

QString statusWords(domain::ReadingStatus status) {
    switch (status) {
    case domain::ReadingStatus::Unread:
        return Words::tr("unread");
    case domain::ReadingStatus::Reading:
        return Words::tr("reading");
    case domain::ReadingStatus::Done:
        return Words::tr("done");
    }
    return {};
}

} // namespace gainsay::ui
