// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/library.h"

#include <QCoreApplication>

#include <map>

namespace gainsay::session {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Library", text);
}

Error articleGone() {
    return {ErrorCode::NotFound, tr("The article is no longer in the dossier: it was deleted, perhaps in another window."), {}};
}

template <typename T>
Result<T> required(Result<std::optional<T>>&& found) {
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return std::unexpected(articleGone());
    }
    return std::move(**found);
}

} // namespace

Library::Library(ActionRunner& actions)
    : m_actions(actions) {
}

Result<ArticleRow> Library::rowOf(domain::Article article) const {
    auto& dossier = m_actions.dossier();
    ArticleRow row;
    auto version = required(dossier.articles().latestVersion(article.id));
    if (!version) {
        return passOn(version);
    }
    row.version = std::move(*version);
    const auto source = dossier.sources().find(article.source);
    const auto grade = dossier.sources().grade(article.source);
    const auto quotes = dossier.quotes().ofVersion(row.version.id);
    if (!source || !grade || !quotes) {
        return std::unexpected(!source ? source.error() : !grade ? grade.error() : quotes.error());
    }
    row.sourceName = *source ? (*source)->name : QString();
    row.grade = domain::admiraltyCode(*grade ? std::optional((*grade)->reliability) : std::nullopt, article.credibility);
    row.quotes = static_cast<qsizetype>(quotes->size());
    row.article = std::move(article);
    return row;
}

Result<std::vector<ArticleRow>> Library::articles() const {
    auto articles = m_actions.dossier().articles().all();
    if (!articles) {
        return passOn(articles);
    }
    std::vector<ArticleRow> rows;
    rows.reserve(articles->size());
    for (domain::Article& article : *articles) {
        auto row = rowOf(std::move(article));
        if (!row) {
            return passOn(row);
        }
        rows.push_back(std::move(*row));
    }
    return rows;
}

Result<ArticleRow> Library::article(domain::ArticleId id) const {
    auto article = required(m_actions.dossier().articles().find(id));
    if (!article) {
        return passOn(article);
    }
    return rowOf(std::move(*article));
}

Result<domain::ArticleId> Library::articleOf(domain::VersionId version) const {
    const auto found = required(m_actions.dossier().articles().findVersion(version));
    if (!found) {
        return passOn(found);
    }
    return found->article;
}

Result<std::vector<SourceRow>> Library::sources() const {
    auto& dossier = m_actions.dossier();
    auto sources = dossier.sources().all();
    const auto grades = dossier.sources().grades();
    const auto articles = dossier.articles().all();
    if (!sources || !grades || !articles) {
        return std::unexpected(!sources ? sources.error() : !grades ? grades.error() : articles.error());
    }
    std::vector<SourceRow> rows;
    for (domain::Source& source : *sources) {
        SourceRow row{std::move(source), std::nullopt, 0};
        for (const domain::SourceGrade& grade : *grades) {
            if (grade.source == row.source.id) {
                row.grade = grade; // ascending by date: the last one is in force
            }
        }
        row.articles = std::ranges::count(*articles, row.source.id, &domain::Article::source);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<domain::ArticleText> Library::text(domain::VersionId version) const {
    const auto found = required(m_actions.dossier().articles().findVersion(version));
    if (!found) {
        return passOn(found);
    }
    return m_actions.dossier().articles().text(*found);
}

Result<QByteArray> Library::original(domain::VersionId version) const {
    const auto found = required(m_actions.dossier().articles().findVersion(version));
    if (!found) {
        return passOn(found);
    }
    return m_actions.dossier().contents().get(found->originalSha256);
}

Result<void> Library::update(const domain::Article& article) {
    return m_actions.act(QStringLiteral("article.edit"), tr("Edit “%1”").arg(shortened(article.title)),
                         [&](dossier::Change& change) { return m_actions.dossier().articles().update(change, article); });
}

Result<void> Library::setStatus(domain::ArticleId id, domain::ReadingStatus status) {
    auto article = required(m_actions.dossier().articles().find(id));
    if (!article) {
        return passOn(article);
    }
    if (article->status == status) {
        return {};
    }
    article->status = status;
    const QString summary = status == domain::ReadingStatus::Done      ? tr("Mark “%1” as read")
                            : status == domain::ReadingStatus::Reading ? tr("Begin reading “%1”")
                                                                       : tr("Mark “%1” as unread");
    return m_actions.act(QStringLiteral("article.status"), summary.arg(shortened(article->title)),
                         [&](dossier::Change& change) { return m_actions.dossier().articles().update(change, *article); });
}

Result<void> Library::setSource(domain::ArticleId id, const QString& sourceName) {
    auto& dossier = m_actions.dossier();
    auto article = required(dossier.articles().find(id));
    if (!article) {
        return passOn(article);
    }
    const QString name = sourceName.simplified();
    const auto known = name.isEmpty() ? Result<std::optional<domain::Source>>(std::nullopt) : dossier.sources().findByName(name);
    if (!known) {
        return passOn(known);
    }
    return m_actions.act(QStringLiteral("article.source"), tr("Name the source of “%1”").arg(shortened(article->title)),
                         [&](dossier::Change& change) -> Result<void> {
                             article->source = *known ? (*known)->id : domain::SourceId();
                             if (!*known && !name.isEmpty()) {
                                 const domain::Source fresh{m_actions.environment().ids.make<domain::SourceId>(), name,
                                                            domain::SourceKind::Unknown, QString()};
                                 if (auto inserted = dossier.sources().insert(change, fresh); !inserted) {
                                     return inserted;
                                 }
                                 article->source = fresh.id;
                             }
                             return dossier.articles().update(change, *article);
                         });
}

Result<void> Library::updateSource(const domain::Source& source) {
    return m_actions.act(QStringLiteral("source.edit"), tr("Edit the source “%1”").arg(shortened(source.name)),
                         [&](dossier::Change& change) { return m_actions.dossier().sources().update(change, source); });
}

Result<void> Library::grade(domain::SourceId source, domain::Reliability reliability, const QString& rationale) {
    const auto& environment = m_actions.environment();
    const auto found = required(m_actions.dossier().sources().find(source));
    if (!found) {
        return passOn(found);
    }
    const domain::SourceGrade grade{environment.ids.make<domain::SourceGradeId>(), source, reliability,
                                    environment.clock.now().date(), rationale};
    return m_actions.act(QStringLiteral("source.grade"),
                         tr("Grade “%1” %2").arg(shortened(found->name), QString(domain::toLetter(reliability))),
                         [&](dossier::Change& change) { return m_actions.dossier().sources().insertGrade(change, grade); });
}

Result<void> Library::remove(const std::vector<domain::ArticleId>& ids) {
    auto& dossier = m_actions.dossier();
    const auto versions = dossier.articles().allVersions();
    if (!versions || ids.empty()) {
        return versions ? Result<void>() : Result<void>(passOn(versions));
    }
    const auto first = required(dossier.articles().find(ids.front()));
    if (!first) {
        return passOn(first);
    }
    const QString summary = ids.size() == 1 ? tr("Delete “%1”").arg(shortened(first->title))
                                            : tr("Delete %1 articles").arg(ids.size());
    return m_actions.act(QStringLiteral("article.remove"), summary, [&](dossier::Change& change) -> Result<void> {
        for (const domain::Version& version : *versions) {
            if (!std::ranges::contains(ids, version.article)) {
                continue;
            }
            const auto quotes = dossier.quotes().ofVersion(version.id);
            const auto mentions = dossier.entities().decidedMentionsOf(version.id);
            if (!quotes || !mentions) {
                return std::unexpected(quotes ? mentions.error() : quotes.error());
            }
            for (const domain::Quote& quote : *quotes) {
                if (auto removed = dossier.quotes().remove(change, quote.id); !removed) {
                    return removed;
                }
            }
            for (const domain::Mention& mention : *mentions) {
                if (auto removed = dossier.entities().removeMention(change, mention.id); !removed) {
                    return removed;
                }
            }
        }
        for (const domain::ArticleId id : ids) {
            if (auto removed = dossier.articles().remove(change, id); !removed) {
                return removed;
            }
        }
        return {};
    });
}

} // namespace gainsay::session
