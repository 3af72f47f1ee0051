// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/records/reference.h"

#include "app/import/assemble.h"
#include "app/import/filename.h"

#include <QSet>
#include <QUrl>

namespace gainsay::import {
namespace {

/// The path that a list gives for a file, without "file:" and with forward slashes. Web addresses are none.
QString pathOf(const QString& file) {
    const QString given = file.trimmed();
    if (given.startsWith(u"file:")) {
        return QUrl(given).toLocalFile();
    }
    if (given.contains(u"://") || given.startsWith(u"internal-pdf:")) {
        return {};
    }
    return QString(given).replace(u'\\', u'/');
}

Result<void> handOnFiles(const Reference& reference, const QString& mediaType, const ReadingTools& tools) {
    if (tools.hints.mediaType.contains(withoutFiles)) {
        return {};
    }
    QSet<QString> known;
    for (const QString& file : reference.files) {
        Member member;
        member.besideFile = pathOf(file);
        if (member.besideFile.isEmpty() || known.contains(member.besideFile)) {
            continue;
        }
        known.insert(member.besideFile);
        member.hints.fileName = lastPart(member.besideFile);
        member.hints.mediaType = mediaType + QStringLiteral("; ") + withoutFiles;
        member.bytes = reference.source;
        member.hints.url = reference.url;
        member.hints.facts = reference.facts;
        if (auto put = tools.members.put(std::move(member)); !put) {
            return put;
        }
    }
    return {};
}

Result<domain::Extraction> article(const Reference& reference, const QString& mediaType, const ReadingTools& tools) {
    std::vector<DraftBlock> blocks;
    for (const QString& part : QStringList{reference.abstract} + reference.notes) {
        std::ranges::move(blocksOfPlain(part), std::back_inserter(blocks));
    }
    domain::Extraction draft;
    draft.title = reference.facts.title;
    draft.byline = reference.facts.byline;
    draft.published = reference.facts.published;
    draft.site = reference.facts.site;
    draft.language = reference.facts.language;
    draft.url = reference.url.isEmpty() ? tools.hints.url : reference.url;
    draft.mediaType = mediaType;
    draft.extractor = QStringLiteral("gainsay-reference 1");
    return assemble(std::move(draft), std::move(blocks), tools.hints, tools.lexicon);
}

} // namespace

Result<std::optional<domain::Extraction>> readReferences(std::vector<Reference> references, const QString& mediaType,
                                                         const QString& suffix, const ReadingTools& tools) {
    if (references.size() == 1 && tools.members.count() == 0) {
        if (auto files = handOnFiles(references.front(), mediaType, tools); !files) {
            return passOn(files);
        }
        if (tools.members.count() > 0) {
            return std::nullopt;
        }
        auto found = article(references.front(), mediaType, tools);
        return found ? Result<std::optional<domain::Extraction>>(std::move(*found)) : passOn(found);
    }
    for (size_t number = 0; number < references.size(); ++number) {
        Reference& reference = references[number];
        const auto before = tools.members.count();
        if (auto files = handOnFiles(reference, mediaType, tools); !files) {
            return passOn(files);
        }
        if (tools.members.count() > before) {
            continue;
        }
        Member member;
        const auto place = reference.number > 0 ? reference.number : static_cast<qsizetype>(number) + 1;
        member.hints.fileName = QStringLiteral("%1.%2").arg(place).arg(suffix);
        member.hints.mediaType = mediaType;
        member.bytes = std::move(reference.source);
        if (auto put = tools.members.put(std::move(member)); !put) {
            return passOn(put);
        }
    }
    if (tools.members.count() == 0) {
        return std::unexpected(nothingReadable(tools.hints));
    }
    return std::nullopt;
}

} // namespace gainsay::import
