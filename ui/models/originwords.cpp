// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/originwords.h"

#include <QCoreApplication>

namespace gainsay::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Origins)
};

QString originCount(qsizetype origins) {
    return origins == 1 ? Words::tr("1 independent origin") : Words::tr("%1 independent origins").arg(origins);
}

} // namespace

QString articleCount(qsizetype articles) {
    return articles == 1 ? Words::tr("1 article") : Words::tr("%1 articles").arg(articles);
}

QString originCountLine(const session::OriginReport& report) {
    return report.articles == 0
               ? QString()
               : Words::tr("%1 · %2").arg(articleCount(report.articles), originCount(report.independent()));
}

QString originHeadline(const session::OriginReport& report) {
    if (report.articles == 0) {
        return {};
    }
    return (report.articles == 1 ? Words::tr("%1 rests on %2") : Words::tr("%1 rest on %2"))
        .arg(articleCount(report.articles), originCount(report.independent()));
}

QString originNames(const session::OriginReport& report, qsizetype most) {
    QStringList names;
    for (const session::SharedOrigin& origin : report.origins) {
        names << origin.name;
    }
    const qsizetype more = names.size() - most;
    if (more > 0) {
        names = names.mid(0, most);
        names << Words::tr("%1 more").arg(more);
    }
    return names.join(Words::tr(", "));
}

QString originSentence(const session::OriginReport& report) {
    if (report.articles == 0) {
        return {};
    }
    constexpr qsizetype namedOrigins = 4;
    const QString sentence = Words::tr("%1: %2.").arg(originHeadline(report), originNames(report, namedOrigins));
    return report.independent() > 1 ? sentence
                                    : Words::tr("%1 “Confirmed by other sources” cannot be graded yet.").arg(sentence);
}

} // namespace gainsay::ui
