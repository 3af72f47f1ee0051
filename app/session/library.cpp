// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/library.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>

namespace gainsay::session {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

Error articleGone() {
    return {ErrorCode::NotFound,
            Words::tr("The article is no longer in the dossier: it was deleted, perhaps in another window."),
            {}};
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

/// What a change of one fact is called in the journal; of several, that the article was edited.
QString editSummary(const domain::Article& before, const domain::Article& after) {
    QStringList summaries;
    const auto tell = [&](bool changed, const char* summary) {
        if (changed) {
            summaries.append(Words::tr(summary));
        }
    };
    tell(before.title != after.title, QT_TRANSLATE_NOOP("Library", "Change the title of “%1”"));
    tell(before.byline != after.byline, QT_TRANSLATE_NOOP("Library", "Change the authors of “%1”"));
    tell(before.published != after.published, QT_TRANSLATE_NOOP("Library", "Change when “%1” was published"));
    tell(before.modified != after.modified, QT_TRANSLATE_NOOP("Library", "Change when “%1” was last changed"));
    tell(before.url != after.url, QT_TRANSLATE_NOOP("Library", "Change the address of “%1”"));
    tell(before.language != after.language, QT_TRANSLATE_NOOP("Library", "Change the language of “%1”"));
    return summaries.size() == 1 ? summaries.front() : Words::tr("Edit “%1”");
}

QString statusSummary(domain::ReadingStatus status) {
    return status == domain::ReadingStatus::Done      ? Words::tr("Mark “%1” as read")
           : status == domain::ReadingStatus::Reading ? Words::tr("Begin reading “%1”")
                                                      : Words::tr("Mark “%1” as unread");
}

QString statusSummaryOfMany(domain::ReadingStatus status) {
    return status == domain::ReadingStatus::Done      ? Words::tr("Mark %1 articles as read")
           : status == domain::ReadingStatus::Reading ? Words::tr("Begin reading %1 articles")
                                                      : Words::tr("Mark %1 articles as unread");
}

ArticleRow toRow(dossier::ListedArticle& listed) {
    ArticleRow row;
    row.grade = domain::admiraltyCode(listed.reliability, listed.article.credibility);
    row.article = std::move(listed.article);
    row.version = std::move(listed.version);
    row.sourceName = std::move(listed.sourceName);
    row.quotes = listed.quotes;
    return row;
}

} // namespace

Library::Library(ActionRunner& actions)
    : m_actions(actions) {}

Result<std::vector<ArticleRow>> Library::articles(domain::ArticleId after, qint64 limit) const {
    auto listed = m_actions.dossier().articles().listed(after, limit);
    if (!listed) {
        return passOn(listed);
    }
    std::vector<ArticleRow> rows;
    rows.reserve(listed->size());
    std::ranges::transform(*listed, std::back_inserter(rows), toRow);
    return rows;
}

Result<ArticleRow> Library::article(domain::ArticleId id) const {
    auto found = required(m_actions.dossier().articles().findListed(id));
    if (!found) {
        return passOn(found);
    }
    return toRow(*found);
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
    auto grades = dossier.sources().grades();
    const auto counts = dossier.sources().articleCounts();
    if (!sources || !grades || !counts) {
        return std::unexpected(!sources ? sources.error() : !grades ? grades.error() : counts.error());
    }
    const std::map<domain::SourceId, qint64> articles(counts->begin(), counts->end());
    std::map<domain::SourceId, domain::SourceGrade> inForce;
    for (domain::SourceGrade& grade : *grades) {
        inForce[grade.source] = std::move(grade); // ascending by date: the last one is in force
    }
    std::vector<SourceRow> rows;
    for (domain::Source& source : *sources) {
        const auto grade = inForce.find(source.id);
        const auto count = articles.find(source.id);
        rows.push_back({std::move(source), grade == inForce.end() ? std::nullopt : std::optional(grade->second),
                        count == articles.end() ? 0 : static_cast<qsizetype>(count->second)});
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

Result<domain::Findings> Library::findings(domain::VersionId version) const {
    return m_actions.dossier().articles().findings(version);
}

Result<void> Library::update(const domain::Article& article) {
    const auto before = required(m_actions.dossier().articles().find(article.id));
    if (!before || *before == article) {
        return before ? Result<void>() : Result<void>(passOn(before));
    }
    return m_actions.act(
        QStringLiteral("article.edit"), editSummary(*before, article).arg(shortened(before->title)),
        [&](dossier::Change& change) { return m_actions.dossier().articles().update(change, article); });
}

Result<void> Library::setStatus(domain::ArticleId id, domain::ReadingStatus status) {
    return setStatus(std::vector{id}, status);
}

Result<void> Library::setStatus(const std::vector<domain::ArticleId>& ids, domain::ReadingStatus status) {
    auto& store = m_actions.dossier().articles();
    std::vector<domain::Article> changed;
    for (const domain::ArticleId id : ids) {
        auto article = required(store.find(id));
        if (!article) {
            return passOn(article);
        }
        if (article->status != status) {
            article->status = status;
            changed.push_back(std::move(*article));
        }
    }
    if (changed.empty()) {
        return {};
    }
    const QString summary = changed.size() == 1 ? statusSummary(status).arg(shortened(changed.front().title))
                                                : statusSummaryOfMany(status).arg(changed.size());
    return m_actions.act(QStringLiteral("article.status"), summary, [&](dossier::Change& change) -> Result<void> {
        for (const domain::Article& article : changed) {
            if (auto updated = store.update(change, article); !updated) {
                return updated;
            }
        }
        return {};
    });
}

Result<void> Library::setSource(domain::ArticleId id, const QString& sourceName) {
    auto& dossier = m_actions.dossier();
    auto article = required(dossier.articles().find(id));
    if (!article) {
        return passOn(article);
    }
    const QString name = sourceName.simplified();
    const auto known =
        name.isEmpty() ? Result<std::optional<domain::Source>>(std::nullopt) : dossier.sources().findByName(name);
    if (!known) {
        return passOn(known);
    }
    return m_actions.act(QStringLiteral("article.source"),
                         Words::tr("Name the source of “%1”").arg(shortened(article->title)),
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
    return m_actions.act(QStringLiteral("source.edit"), Words::tr("Edit the source “%1”").arg(shortened(source.name)),
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
    return m_actions.act(
        QStringLiteral("source.grade"),
        Words::tr("Grade “%1” %2").arg(shortened(found->name), QString(domain::toLetter(reliability))),
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
    const QString summary = ids.size() == 1 ? Words::tr("Delete “%1”").arg(shortened(first->title))
                                            : Words::tr("Delete %1 articles").arg(ids.size());
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
