// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/records/ris.h"

#include "app/import/assemble.h"
#include "app/import/records/reference.h"
#include "app/import/text/dates.h"

#include <QRegularExpression>

namespace gainsay::import {
namespace {

/// "2020/03/03/spring" as RIS writes dates; what is left blank is unknown.
domain::PartialDate risDate(const QString& value) {
    const QStringList parts = value.split(u'/');
    QString iso = parts.value(0).trimmed();
    for (qsizetype i = 1; i < 3 && !parts.value(i).trimmed().isEmpty(); ++i) {
        iso += u'-' + parts.value(i).trimmed().rightJustified(2, u'0');
    }
    const auto date = domain::PartialDate::fromString(iso);
    return date.isEmpty() ? readTimestamp(value) : date;
}

/// "Roe, Jane" as lists of references write names.
QString personOf(const QString& value) {
    const QStringList parts = value.split(u',');
    return (parts.size() < 2 ? value : parts[1].trimmed() + u' ' + parts[0].trimmed()).simplified();
}

void take(Reference& reference, const QString& tag, const QString& value) {
    static const QStringList titles{QStringLiteral("TI"), QStringLiteral("T1"), QStringLiteral("CT")};
    static const QStringList people{QStringLiteral("AU"), QStringLiteral("A1")};
    static const QStringList sites{QStringLiteral("T2"), QStringLiteral("JO"), QStringLiteral("JF"),
                                   QStringLiteral("PB")};
    static const QStringList dates{QStringLiteral("DA"), QStringLiteral("PY"), QStringLiteral("Y1")};
    static const QStringList files{QStringLiteral("L1"), QStringLiteral("L2"), QStringLiteral("L4")};
    if (value.isEmpty()) {
        return;
    }
    KnownFacts& facts = reference.facts;
    if (titles.contains(tag)) {
        facts.title = facts.title.isEmpty() ? value : facts.title;
    } else if (people.contains(tag)) {
        facts.byline.append(personOf(value));
    } else if (sites.contains(tag)) {
        facts.site = facts.site.isEmpty() ? value : facts.site;
    } else if (dates.contains(tag)) {
        const auto date = risDate(value);
        // The more exact of several.
        facts.published = date.toString().size() > facts.published.toString().size() ? date : facts.published;
    } else if (tag == u"LA") {
        static const QRegularExpression code(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$"));
        facts.language = code.match(value).hasMatch() ? value : QString();
    } else if (tag == u"UR") {
        reference.url = reference.url.isEmpty() ? value : reference.url;
    } else if (tag == u"AB" || tag == u"N2") {
        reference.abstract = reference.abstract.isEmpty() ? value : reference.abstract;
    } else if (tag == u"N1") {
        reference.notes.append(value);
    } else if (files.contains(tag)) {
        reference.files.append(value.split(u';'));
    }
}

} // namespace

bool looksLikeRis(QStringView text) {
    static const QRegularExpression first(QStringLiteral(R"(^\s*TY  -[ \t]*[A-Z]{3,6}\s*$)"),
                                          QRegularExpression::MultilineOption);
    return first.matchView(text.first(std::min<qsizetype>(text.size(), 256))).capturedStart() == 0;
}

Result<std::optional<domain::Extraction>> readRis(const QString& text, const ReadingTools& tools) {
    static const QRegularExpression tagged(QStringLiteral(R"(^([A-Z][A-Z0-9])  -(?:[ \t](.*))?$)"));
    std::vector<Reference> references;
    QString tag;
    QString value;
    const auto finish = [&] {
        if (!references.empty()) {
            take(references.back(), tag, value.trimmed());
        }
        value.clear();
    };
    for (const auto line : QStringTokenizer(text, u'\n')) {
        const QString bare = line.toString().remove(u'\r');
        const auto match = tagged.match(bare);
        if (!match.hasMatch()) {
            value += u'\n' + bare; // a value may go on over several lines
        } else {
            finish();
            tag = match.captured(1);
            value = match.captured(2);
            if (tag == u"TY") {
                references.emplace_back();
            }
        }
        if (!references.empty()) {
            references.back().source += bare.toUtf8() + '\n';
        }
    }
    finish();
    return readReferences(std::move(references), QStringLiteral("application/x-research-info-systems"),
                          QStringLiteral("ris"), tools);
}

} // namespace gainsay::import
