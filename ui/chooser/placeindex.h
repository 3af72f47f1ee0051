// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/chooser/fuzzymatcher.h"

#include <QHash>

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace gainsay::ui {

/// Where one can go.
enum class PlaceKind { Article, Entity, Claim, Quote };

/// What a dossier holds, as the models last read it. Shared with them, never copied, never changed.
struct PlaceSources {
    std::shared_ptr<const std::vector<session::ArticleRow>> articles;
    std::shared_ptr<const std::vector<domain::Entity>> entities;
    std::shared_ptr<const std::vector<domain::Claim>> claims;
    std::shared_ptr<const std::vector<domain::Quote>> quotes;
};

/// A place that was found.
struct FoundPlace {
    PlaceKind kind = PlaceKind::Article;
    size_t row = 0; ///< in the sources' list of the kind
    int score = 0;

    bool operator==(const FoundPlace&) const = default;
};

/// A place, whatever becomes of its row.
struct PlaceKey {
    PlaceKind kind = PlaceKind::Article;
    QUuid key;

    bool operator==(const PlaceKey&) const = default;
};

/// What is looked for.
struct PlaceQuestion {
    QString typed;
    std::vector<PlaceKind> kinds{PlaceKind::Article, PlaceKind::Entity, PlaceKind::Claim, PlaceKind::Quote};
    size_t limit = 50;
    std::vector<PlaceKey> first{}; ///< at the head of the answer while nothing is typed
};

/// The names and words of everything in a dossier, folded once, so that they can be searched through on every key
/// press. Never changes once made; may be used from any thread.
class PlaceIndex {
public:
    /// Folds everything: some 0.1 s for 100,000 articles, so not on the interface's thread. Null when stopped.
    [[nodiscard]] static std::shared_ptr<const PlaceIndex> build(PlaceSources sources, const std::stop_token& stop);

    /// What fits best, the shorter of equally good ones first; nothing typed finds the first ones of each kind. Empty
    /// when stopped. Several threads look through a large dossier; the caller waits for them.
    [[nodiscard]] std::vector<FoundPlace> find(const PlaceQuestion& question, const std::stop_token& stop) const;
    /// Says of a row of the sources' list whether it may be found; null: each.
    using Accepts = std::function<bool(size_t)>;
    /// The first of a kind whose words contain the typed ones as they stand. Empty when stopped.
    [[nodiscard]] std::vector<size_t> holding(QStringView typed, PlaceKind kind, size_t limit,
                                              const std::stop_token& stop, const Accepts& accepts = {}) const;
    /// Which letters of a place were typed: of its name, in UTF-16 units.
    [[nodiscard]] std::vector<TextPiece> letters(const FoundPlace& place, QStringView typed) const;

    [[nodiscard]] const PlaceSources& sources() const { return m_sources; }
    [[nodiscard]] size_t size() const { return m_entries.size(); }
    /// The row of an article whose latest version this is; nothing where there is none.
    [[nodiscard]] std::optional<size_t> articleOf(domain::VersionId version) const;
    [[nodiscard]] QUuid keyOf(PlaceKind kind, size_t row) const;

private:
    struct Entry {
        quint64 letters = 0;
        size_t start = 0; ///< in m_text
        quint32 length = 0;
        quint32 head = 0; ///< of the name
    };

    class Best;

    PlaceIndex() = default;
    /// Of one of equally many parts of each kind.
    [[nodiscard]] Best bestOf(const PlaceQuestion& question, size_t part, size_t parts,
                              const std::stop_token& stop) const;
    void add(QStringView name, std::initializer_list<QStringView> more);
    [[nodiscard]] bool fold(const std::stop_token& stop);
    void putFirst(const PlaceQuestion& question, std::vector<FoundPlace>& found) const;
    [[nodiscard]] std::span<const Entry> entriesOf(PlaceKind kind) const;
    [[nodiscard]] std::u16string_view textOf(const Entry& entry) const {
        return std::u16string_view(m_text).substr(entry.start, entry.length);
    }

    PlaceSources m_sources;
    std::u16string m_text;        ///< of all entries, one after another
    std::vector<Entry> m_entries; ///< articles, entities, claims, quotes, in the order of the sources
    QHash<domain::VersionId, size_t> m_articleOf;
};

} // namespace gainsay::ui
