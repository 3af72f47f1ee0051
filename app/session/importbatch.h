// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/importer.h"
#include "app/session/knownitems.h"

#include <span>
#include <variant>

namespace gainsay::session {

/// What belongs together in the journal: the articles and new versions of one import. Each is an action of its own, so
/// that each can be undone by itself and stays when the rest is cancelled; all but the first say by their code that
/// they go on with the import before, and undo and redo take such actions together. Used where the import stores, by
/// one thread at a time.
class ImportBatch {
public:
    /// What an action of an import brings.
    enum class Brings { Article, NewVersion };

    /// The items that are known, those included that this import has stored.
    [[nodiscard]] KnownItems& known() { return m_known; }
    /// Whether an action of this batch is in the journal.
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    void begin() { m_hasBegun = true; }
    /// Goes back to what was before a transaction that failed.
    void takeBack(bool hadBegun) {
        m_hasBegun = hadBegun;
        m_known = {};
    }
    /// The code of the next action.
    [[nodiscard]] QString code(Brings what) const {
        return (what == Brings::Article ? articleCode : versionCode) + (m_hasBegun ? moreSuffix : QLatin1StringView());
    }

    /// Whether an action of this code goes on with the import that the one before it began.
    [[nodiscard]] static bool goesOn(const QString& code) { return isImport(code) && code.endsWith(moreSuffix); }
    [[nodiscard]] static bool isImport(const QString& code) {
        const QStringView stem = QStringView(code).chopped(code.endsWith(moreSuffix) ? moreSuffix.size() : 0);
        return stem == articleCode || stem == versionCode;
    }

private:
    static constexpr QLatin1StringView articleCode{"article.import"};
    static constexpr QLatin1StringView versionCode{"article.version"};
    static constexpr QLatin1StringView moreSuffix{".more"};

    KnownItems m_known;
    bool m_hasBegun = false;
};

/// An item that was read and has yet to be stored.
struct ReadItem {
    ImportOutcome outcome; ///< with the item, and what is inside it
    dossier::Content original;
    domain::Extraction extraction;
    dossier::Content text; ///< of the extraction, as it is stored
    dossier::Content blocks;
};

/// What failed, or was stopped, as the error says.
[[nodiscard]] ImportOutcome failed(ImportOutcome outcome, Error error);
/// Of an item that nothing was done about, since the import was stopped.
[[nodiscard]] ImportOutcome cancelled(ImportItem item);
/// Whether these bytes are in the dossier already; fills in of what they are a duplicate.
[[nodiscard]] Result<bool> tellDuplicate(dossier::Dossier& dossier, const QByteArray& digest, ImportOutcome& outcome);

/// The first half of an import, which takes most of the time and writes nothing: bytes, duplicates, extraction. The
/// outcome where there is nothing to store.
[[nodiscard]] std::variant<ImportOutcome, ReadItem> readItem(dossier::Dossier& dossier, const ImportItem& item,
                                                             const Extractor& extractor, const std::stop_token& stop);
/// The second half: stores items in their order, new articles together in one transaction; what became of each is in
/// its outcome. One that cannot be stored does not keep the others from it.
void storeItems(dossier::Dossier& dossier, std::span<ReadItem> items, ImportBatch& batch);

/// Imports one item as part of a batch; see the other importItem().
[[nodiscard]] ImportOutcome importItem(dossier::Dossier& dossier, const ImportItem& item, const Extractor& extractor,
                                       const std::stop_token& stop, ImportBatch& batch);

/// The actions that the next undo takes back, or the next redo does again, where they are the articles of one import:
/// their sequence numbers, in the order in which to step over them. Else none.
[[nodiscard]] Result<std::vector<qint64>> undoableImports(const dossier::Journal& journal);
[[nodiscard]] Result<std::vector<qint64>> redoableImports(const dossier::Journal& journal);

} // namespace gainsay::session
