// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/mentionreading.h"

#include <algorithm>
#include <map>

namespace gainsay::session {

std::vector<domain::Mention> withDecisions(std::vector<domain::Mention> found,
                                           const std::vector<domain::Mention>& decided) {
    // Both ascend, so that one walk along the decisions does: how far reach those that begin before a mention ends?
    auto next = decided.begin();
    qsizetype reach = -1;
    std::erase_if(found, [&](const domain::Mention& mention) {
        for (; next != decided.end() && next->range.start < mention.range.end; ++next) {
            reach = std::max(reach, next->range.end);
        }
        return reach > mention.range.start;
    });
    found.insert(found.end(), decided.begin(), decided.end());
    std::ranges::sort(found, {}, [](const domain::Mention& mention) { return mention.range; });
    return found;
}

Result<void> visitLatestTexts(dossier::Dossier& dossier, const std::stop_token& stop,
                              const std::function<Result<void>(const LatestText&)>& visit) {
    const auto versions = dossier.articles().allVersions();
    const auto decided = versions ? dossier.entities().decidedMentions() : passOn(versions);
    if (!decided) {
        return passOn(decided);
    }
    std::map<domain::ArticleId, const domain::Version*> latest;
    for (const domain::Version& version : *versions) {
        latest[version.article] = &version; // ascending ordinals: the last one stays
    }
    for (const auto& [article, version] : latest) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, {});
        }
        const auto text = dossier.articles().text(*version);
        if (!text) {
            return passOn(text);
        }
        const auto own = std::ranges::equal_range(*decided, version->id, {}, &domain::Mention::version);
        const std::vector<domain::Mention> decisions(own.begin(), own.end());
        if (auto visited = visit({*version, *text, decisions}); !visited) {
            return visited;
        }
    }
    return {};
}

} // namespace gainsay::session
