// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"

namespace gainsay::domain {

using SourceId = Id<struct SourceTag>;
using SourceGradeId = Id<struct SourceGradeTag>;
using ArticleId = Id<struct ArticleTag>;
using VersionId = Id<struct VersionTag>;
using QuoteId = Id<struct QuoteTag>;
using EntityId = Id<struct EntityTag>;
using AliasId = Id<struct AliasTag>;
using MentionId = Id<struct MentionTag>;
using ClaimId = Id<struct ClaimTag>;
using AssertionId = Id<struct AssertionTag>;
using ContradictionId = Id<struct ContradictionTag>;
using TagId = Id<struct TagTag>;
using SavedSearchId = Id<struct SavedSearchTag>;

} // namespace gainsay::domain
