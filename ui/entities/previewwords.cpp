// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/previewwords.h"

#include <QCoreApplication>

namespace gainsay::ui {
namespace {

struct PreviewWords {
    Q_DECLARE_TR_FUNCTIONS(PreviewWords)
};

/// "1 quote", "3 quotes".
QString counted(qsizetype number, const char* one, const char* many) {
    return number == 1 ? PreviewWords::tr(one) : PreviewWords::tr(many).arg(number);
}

void addLine(std::vector<TextRun>& runs, const QString& head, const QStringList& words) {
    if (words.isEmpty()) {
        return;
    }
    runs.push_back({(runs.empty() ? QString() : QStringLiteral("\n")) + head + u' ', Voice::Strong});
    runs.push_back({words.join(QStringLiteral("; ")) + u'.'});
}

QString quoteWords(qsizetype quotes, qsizetype assertions) {
    const QString moved = counted(quotes, QT_TRANSLATE_NOOP("PreviewWords", "1 quote moves"),
                                  QT_TRANSLATE_NOOP("PreviewWords", "%1 quotes move"));
    return assertions == 0
               ? moved
               : PreviewWords::tr("%1, with %2")
                     .arg(moved, counted(assertions, QT_TRANSLATE_NOOP("PreviewWords", "1 statement on a claim"),
                                         QT_TRANSLATE_NOOP("PreviewWords", "%1 statements on claims")));
}

QStringList mentionWords(qsizetype linked, qsizetype rejected, const session::MentionForecast& forecast) {
    QStringList words;
    if (linked > 0) {
        words << counted(linked, QT_TRANSLATE_NOOP("PreviewWords", "1 linked mention moves"),
                         QT_TRANSLATE_NOOP("PreviewWords", "%1 linked mentions move"));
    }
    if (rejected > 0) {
        words << counted(rejected, QT_TRANSLATE_NOOP("PreviewWords", "1 rejected mention moves"),
                         QT_TRANSLATE_NOOP("PreviewWords", "%1 rejected mentions move"));
    }
    if (forecast.suggested > 0) {
        words << counted(forecast.suggested, QT_TRANSLATE_NOOP("PreviewWords", "1 suggested mention follows"),
                         QT_TRANSLATE_NOOP("PreviewWords", "%1 suggested mentions follow"));
    }
    if (forecast.resolved > 0) {
        words << counted(forecast.resolved,
                         QT_TRANSLATE_NOOP("PreviewWords", "1 that could mean several will mean one"),
                         QT_TRANSLATE_NOOP("PreviewWords", "%1 that could mean several will mean one"));
    }
    if (forecast.unclear > 0) {
        words << counted(forecast.unclear, QT_TRANSLATE_NOOP("PreviewWords", "1 that means one could mean several"),
                         QT_TRANSLATE_NOOP("PreviewWords", "%1 that mean one could mean several"));
    }
    return words;
}

} // namespace

std::vector<TextRun> previewWords(const session::EntityMergePreview& preview) {
    std::vector<TextRun> runs;
    if (preview.areDistinct) {
        runs.push_back(
            {preview.distinctReason.isEmpty()
                 ? PreviewWords::tr("These two are kept apart. Merging forgets that.")
                 : PreviewWords::tr("These two are kept apart: “%1” Merging forgets that.").arg(preview.distinctReason),
             Voice::Strong, domain::Stance::Denies});
    }
    addLine(runs, PreviewWords::tr("Goes:"), {preview.merged.name});
    addLine(runs, PreviewWords::tr("Stays:"), {preview.kept.name});
    addLine(runs, PreviewWords::tr("Further names:"),
            preview.names.isEmpty() ? QStringList{PreviewWords::tr("none that are new")}
                                    : QStringList{preview.names.join(QStringLiteral(", "))});
    QStringList quotes;
    if (preview.quotes > 0) {
        quotes << quoteWords(preview.quotes, preview.assertions);
    }
    if (preview.sharedQuotes > 0) {
        quotes << counted(preview.sharedQuotes, QT_TRANSLATE_NOOP("PreviewWords", "1 is linked to both already"),
                          QT_TRANSLATE_NOOP("PreviewWords", "%1 are linked to both already"));
    }
    addLine(runs, PreviewWords::tr("Quotes:"), quotes.isEmpty() ? QStringList{PreviewWords::tr("none")} : quotes);
    const QStringList mentions = mentionWords(preview.linkedMentions, preview.rejectedMentions, preview.forecast);
    addLine(runs, PreviewWords::tr("Mentions:"), mentions.isEmpty() ? QStringList{PreviewWords::tr("none")} : mentions);
    if (!preview.distinctFrom.isEmpty()) {
        addLine(runs, PreviewWords::tr("From then on kept apart from:"),
                {preview.distinctFrom.join(QStringLiteral(", "))});
    }
    if (preview.noteMoves) {
        addLine(runs, PreviewWords::tr("Note:"),
                {PreviewWords::tr("that of %1 is put behind it, with its ids").arg(preview.merged.name)});
    }
    return runs;
}

std::vector<TextRun> previewWords(const session::EntitySplitPreview& preview) {
    std::vector<TextRun> runs;
    addLine(runs, PreviewWords::tr("New entity:"), {preview.names.join(QStringLiteral(", "))});
    addLine(runs, PreviewWords::tr("Quotes:"),
            {preview.quotes == 0 ? PreviewWords::tr("none move") : quoteWords(preview.quotes, preview.assertions)});
    const QStringList mentions = mentionWords(preview.linkedMentions, 0, preview.forecast);
    addLine(runs, PreviewWords::tr("Mentions:"),
            mentions.isEmpty() ? QStringList{PreviewWords::tr("none move")} : mentions);
    return runs;
}

} // namespace gainsay::ui
