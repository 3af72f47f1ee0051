// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/verifyquotes.h"

#include "app/base/hash.h"
#include "app/export/reportindex.h"

#include <QCoreApplication>

namespace gainsay::exporting {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr qsizetype shownWords = 60; // UTF-16 units of a quote that a message repeats

QString titleOf(const ReportIndex& index, domain::ArticleId id) {
    const auto* article = index.article(id);
    return article != nullptr && !article->title.isEmpty() ? article->title : QStringLiteral("untitled article");
}

QString beginningOf(const QString& words) {
    return words.size() <= shownWords ? words : words.first(shownWords) + QChar(0x2026);
}

Result<void> verifyText(const ReportIndex& index, const ReportVersion& stored) {
    const QByteArray found = sha256(stored.text.toUtf8());
    if (found == stored.version.textSha256) {
        return {};
    }
    return failure(ErrorCode::Corrupt,
                   Words::tr("The stored text of “%1” is not the text that was imported: its SHA-256 has changed. "
                             "No report was written. Check the dossier with “Verify” and restore a backup.")
                       .arg(titleOf(index, stored.version.article)),
                   QStringLiteral("version %1: expected %2, found %3")
                       .arg(stored.version.id.toString(), toHex(stored.version.textSha256), toHex(found)));
}

Result<void> verifyQuote(const ReportIndex& index, const domain::Quote& quote) {
    const auto* stored = index.version(quote.version);
    if (stored == nullptr) {
        return failure(ErrorCode::Corrupt,
                       Words::tr("The text that the quote “%1” was taken from is missing from the dossier. No report "
                                 "was written. Check the dossier with “Verify” and restore a backup.")
                           .arg(beginningOf(quote.exact)),
                       QStringLiteral("quote %1: no version %2").arg(quote.id.toString(), quote.version.toString()));
    }
    const auto length = stored->text.index().length();
    const bool inside = quote.range.start >= 0 && quote.range.end >= quote.range.start && quote.range.end <= length;
    if (inside && stored->text.slice(quote.range).toUtf8() == quote.exact.toUtf8()) {
        return {};
    }
    return failure(ErrorCode::Corrupt,
                   Words::tr("The quote “%1” does not stand in “%2” at characters %3–%4, where it was taken from. No "
                             "report was written. Check the dossier with “Verify” and restore a backup.")
                       .arg(beginningOf(quote.exact), titleOf(index, stored->version.article))
                       .arg(quote.range.start)
                       .arg(quote.range.end),
                   QStringLiteral("quote %1, version %2, text of %3 code points")
                       .arg(quote.id.toString(), quote.version.toString())
                       .arg(length));
}

} // namespace

Result<void> verifyQuotes(const ReportContent& content) {
    const ReportIndex index(content, {});
    for (const ReportVersion& stored : content.versions) {
        if (auto verified = verifyText(index, stored); !verified) {
            return verified;
        }
    }
    for (const domain::Quote& quote : content.quotes) {
        if (auto verified = verifyQuote(index, quote); !verified) {
            return verified;
        }
    }
    return {};
}

} // namespace gainsay::exporting
