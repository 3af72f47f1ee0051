// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/originwords.h"

#include <QCoreApplication>

namespace gainsay::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Origins", text);
}

QString originCount(qsizetype origins) {
    return origins == 1 ? tr("1 independent origin") : tr("%1 independent origins").arg(origins);
}

} // namespace

QString articleCount(qsizetype articles) {
    return articles == 1 ? tr("1 article") : tr("%1 articles").arg(articles);
}

QString originCountLine(const session::OriginReport& report) {
    return report.articles == 0 ? QString()
                                : tr("%1 · %2").arg(articleCount(report.articles), originCount(report.independent()));
}

QString originHeadline(const session::OriginReport& report) {
    if (report.articles == 0) {
        return {};
    }
    return (report.articles == 1 ? tr("%1 rests on %2") : tr("%1 rest on %2"))
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
        names << tr("%1 more").arg(more);
    }
    return names.join(tr(", "));
}

QString originSentence(const session::OriginReport& report) {
    if (report.articles == 0) {
        return {};
    }
    constexpr qsizetype namedOrigins = 4;
    const QString sentence = tr("%1: %2.").arg(originHeadline(report), originNames(report, namedOrigins));
    return report.independent() > 1 ? sentence
                                    : tr("%1 “Confirmed by other sources” cannot be graded yet.").arg(sentence);
}

} // namespace gainsay::ui
