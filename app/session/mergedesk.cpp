// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/mergedesk.h"

#include "app/session/quotefollower.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gainsay::session {
namespace {

constexpr int attempts = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Merging)
};

Error notVerified(const QString& path, const dossier::Verification& verification) {
    QStringList lines;
    for (const dossier::Finding& finding : verification.findings) {
        lines << QStringLiteral("%1: %2").arg(finding.where, finding.what);
    }
    return {ErrorCode::Corrupt,
            Words::tr("“%1” is damaged or was changed from outside: %2 Nothing was merged. Ask for another copy.")
                .arg(QFileInfo(path).fileName(), verification.findings.front().what),
            lines.join(u'\n')};
}

} // namespace

Result<std::unique_ptr<dossier::Dossier>> openCopy(const dossier::Dossier& mine, const QString& path,
                                                   const std::stop_token& stop, const ProgressSink& progress) {
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(mine.path()).canonicalFilePath() && QFileInfo::exists(path)) {
        return failure(ErrorCode::InvalidInput,
                       Words::tr("“%1” is this very dossier. Choose the copy that somebody else worked on.")
                           .arg(QFileInfo(path).fileName()));
    }
    auto copy = dossier::Dossier::open(path, mine.environment(), dossier::Access::ReadOnly);
    if (!copy) {
        return copy;
    }
    if (const QString notice = (*copy)->notice(); !notice.isEmpty()) {
        return failure(ErrorCode::NewerVersion, notice); // it may hold what this program would lose
    }
    const auto verification = (*copy)->verify(stop, progress);
    if (!verification) {
        return passOn(verification);
    }
    if (!verification->isClean()) {
        return std::unexpected(notVerified(path, *verification));
    }
    return copy;
}

Result<MergeOutcome> mergeCopy(dossier::Dossier& mine, const QString& path, const Decide& decide,
                               const std::stop_token& stop, const ProgressSink& progress) {
    const auto copy = openCopy(mine, path, stop, progress);
    if (!copy) {
        return passOn(copy);
    }
    // A plan goes stale when another process writes between it and the merge; then it is made anew.
    for (int attempt = 1;; ++attempt) {
        auto plan = mine.planMerge(**copy, stop, progress);
        if (!plan) {
            return passOn(plan);
        }
        dossier::Decisions decisions;
        for (const dossier::MergeConflict& conflict : plan->conflicts) {
            decisions[conflict.id] = decide(conflict);
        }
        if (auto open = plan->undecided(decisions); !open.empty()) {
            return MergeOutcome{std::nullopt, std::move(*plan), std::move(open)};
        }
        const auto entry = mine.merge(**copy, *plan, decisions);
        if (!entry && entry.error().code == ErrorCode::Busy && attempt < attempts) {
            continue;
        }
        if (!entry) {
            return passOn(entry);
        }
        // One may have quoted what the other has a later version of.
        if (const auto followed = *entry ? followMissing(mine) : Result<QuoteFates>(); !followed) {
            return passOn(followed);
        }
        return MergeOutcome{*entry ? std::optional((*entry)->sequence) : std::nullopt, std::move(*plan), {}};
    }
}

MergeDesk::MergeDesk(ActionRunner& actions)
    : m_actions(actions) {}

Result<dossier::MergePlan> MergeDesk::compare(const QString& path, const std::stop_token& stop,
                                              const ProgressSink& progress) const {
    const auto copy = openCopy(m_actions.dossier(), path, stop, progress);
    if (!copy) {
        return passOn(copy);
    }
    return m_actions.dossier().planMerge(**copy, stop, progress);
}

Result<MergeOutcome> MergeDesk::merge(const QString& path, const Decide& decide, const std::stop_token& stop,
                                      const ProgressSink& progress) {
    auto outcome = mergeCopy(m_actions.dossier(), path, decide, stop, progress);
    m_actions.tellWhatIsDone();
    return outcome;
}

} // namespace gainsay::session
