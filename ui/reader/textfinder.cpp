// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/textfinder.h"

namespace gainsay::ui {
namespace {

/// The same text, unit for unit, with look-alikes made one.
QString folded(QString text) {
    for (QChar& c : text) {
        switch (c.unicode()) {
        case u'‘':
        case u'’':
        case u'‚':
        case u'′':
            c = u'\'';
            break;
        case u'“':
        case u'”':
        case u'„':
        case u'″':
            c = u'"';
            break;
        case u'‐':
        case u'‑':
        case u'‒':
        case u'–':
        case u'—':
        case u'−':
            c = u'-';
            break;
        default:
            if (c.isSpace()) {
                c = u' ';
            }
        }
    }
    return text;
}

} // namespace

std::vector<domain::TextRange> findInText(const domain::ArticleText& article, const QString& words) {
    std::vector<domain::TextRange> hits;
    const QString needle = folded(words);
    if (needle.trimmed().isEmpty()) {
        return hits;
    }
    const QString text = folded(article.text());
    qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive);
    while (at >= 0 && static_cast<qsizetype>(hits.size()) < maximumHits) {
        hits.push_back(article.index().toCodePoints(at, at + needle.size()));
        at = text.indexOf(needle, at + needle.size(), Qt::CaseInsensitive);
    }
    return hits;
}

} // namespace gainsay::ui
