// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/actionrunner.h"

#include <vector>

namespace gainsay::session {

/// A tag and how many quotes have it.
struct TagRow {
    domain::Tag tag;
    qsizetype quotes = 0;

    bool operator==(const TagRow&) const = default;
};

/// Tags and what they are on. Each change is one action, however many quotes or tags it is about.
class TagDesk {
public:
    explicit TagDesk(ActionRunner& actions);

    /// By name, as a reader sorts.
    [[nodiscard]] Result<std::vector<TagRow>> rows() const;
    /// Those on a quote, by name.
    [[nodiscard]] Result<std::vector<domain::Tag>> ofQuote(domain::QuoteId quote) const;
    /// Which tag is on which quote; by quote.
    [[nodiscard]] Result<std::vector<domain::QuoteTag>> links() const;

    /// Puts a tag on quotes; those that have it stay as they are, and where all have it, nothing is done.
    [[nodiscard]] Result<void> set(const std::vector<domain::QuoteId>& quotes, domain::TagId tag);
    [[nodiscard]] Result<void> unset(const std::vector<domain::QuoteId>& quotes, domain::TagId tag);
    /// Puts the tag of this name on quotes, and makes it where there is none; of no quotes it is only made. Its colour
    /// is one that few tags have. InvalidInput where the name is empty.
    [[nodiscard]] Result<domain::TagId> setNamed(const std::vector<domain::QuoteId>& quotes, const QString& name);

    /// InvalidInput where the name is empty or that of another tag, with which it can be merged; NotFound.
    [[nodiscard]] Result<void> rename(domain::TagId id, const QString& name);
    [[nodiscard]] Result<void> recolour(const std::vector<domain::TagId>& ids, int colour);
    /// Makes one tag of several: what has any of them has `into`; the others go, also from saved searches.
    [[nodiscard]] Result<void> merge(const std::vector<domain::TagId>& ids, domain::TagId into);
    /// Takes tags off every quote and deletes them; saved searches forget them.
    [[nodiscard]] Result<void> remove(const std::vector<domain::TagId>& ids);

private:
    [[nodiscard]] Result<domain::Tag> required(domain::TagId id) const;
    [[nodiscard]] Result<std::vector<domain::QuoteId>> having(domain::TagId tag) const;

    ActionRunner& m_actions;
};

/// The tag of a name, for a store that is about to be changed: the one that is there, or a new one in a colour that
/// few others have, to be inserted.
struct NamedTag {
    domain::Tag tag;
    bool isNew = false;
};
[[nodiscard]] NamedTag tagNamed(const QString& name, const std::vector<domain::Tag>& known);

/// By name, as a reader sorts: case does not matter.
void sortByName(std::vector<domain::Tag>& tags);

} // namespace gainsay::session
