// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/assemble.h"

#include "app/import/limits.h"
#include "app/import/text/language.h"
#include "app/import/text/textshape.h"

#include <QCoreApplication>

namespace gainsay::import {
namespace {

constexpr qsizetype longestMadeUpTitle = 80;

/// The first words of a text, up to a border between words, for lists that need a name for it.
QString beginning(QStringView text) {
    QString words = simplified(text.first(std::min<qsizetype>(text.size(), 4 * longestMadeUpTitle)));
    if (words.size() <= longestMadeUpTitle) {
        return words;
    }
    words.truncate(longestMadeUpTitle);
    if (words.back().isHighSurrogate()) {
        words.chop(1);
    }
    if (const auto space = words.lastIndexOf(u' '); space > longestMadeUpTitle / 2) {
        words.truncate(space);
    }
    return words + u'…';
}

} // namespace

Error nothingReadable(const ImportHints& hints) {
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Import", "%1 has no text that can be read. Check that it is the right one; if it is a saved "
                          "web page, copy the article in the browser and paste it.")
                .arg(describeInput(hints)),
            {}};
}

Error tooManyParagraphs(const ImportHints& hints) {
    return {ErrorCode::TooLarge,
            QCoreApplication::translate("Import", "%1 has more than %2 paragraphs. Import only the part you need.")
                .arg(describeInput(hints))
                .arg(maxBlocks),
            {}};
}

Result<domain::Extraction> assemble(domain::Extraction draft, std::vector<DraftBlock> blocks, const ImportHints& hints,
                                    const Lexicon& lexicon) {
    if (static_cast<qsizetype>(blocks.size()) > maxBlocks) {
        return std::unexpected(tooManyParagraphs(hints));
    }
    domain::ArticleTextBuilder builder;
    builder.add(domain::BlockKind::Title, draft.title);
    for (const DraftBlock& block : blocks) {
        builder.add(block.kind, block.text, block.level, block.page);
    }
    draft.text = std::move(builder).build();
    if (draft.text.blocks().empty() || wordCount(draft.text.text()) == 0) {
        return std::unexpected(nothingReadable(hints));
    }
    draft.title = draft.title.trimmed().isEmpty() ? beginning(draft.text.text()) : simplified(draft.title);
    if (draft.language.isEmpty()) {
        draft.language = detectLanguage(draft.text.text(), lexicon);
        draft.findings.set({domain::Fact::Language, draft.language, domain::Witness::Language, {}, {}});
    }
    return draft;
}

} // namespace gainsay::import
