// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonvalues.h"

namespace gainsay::cli {

QJsonArray toJson(domain::TextRange range) {
    return {range.start, range.end};
}

QJsonArray toJson(const std::vector<domain::Block>& blocks) {
    QJsonArray array;
    for (const domain::Block& block : blocks) {
        QJsonObject object{{QStringLiteral("kind"), domain::toString(block.kind)},
                           {QStringLiteral("start"), block.range.start},
                           {QStringLiteral("end"), block.range.end}};
        if (block.page > 0) {
            object.insert(QStringLiteral("page"), block.page);
        }
        array.append(object);
    }
    return array;
}

QJsonArray toJson(const std::vector<domain::Reason>& reasons) {
    QJsonArray array;
    for (const domain::Reason& reason : reasons) {
        array.append(QJsonObject{{QStringLiteral("rule"), reason.rule},
                                 {QStringLiteral("a"), toJson(reason.a)},
                                 {QStringLiteral("b"), toJson(reason.b)},
                                 {QStringLiteral("a_value"), reason.aValue},
                                 {QStringLiteral("b_value"), reason.bValue},
                                 {QStringLiteral("clashes"), reason.clashes}});
    }
    return array;
}

QString inWords(const session::QuoteFates& fates) {
    QStringList parts;
    const auto add = [&parts](int count, const QString& word) {
        if (count > 0) {
            parts << QStringLiteral("%1 %2").arg(count).arg(word);
        }
    };
    add(fates.unchanged, QStringLiteral("unchanged"));
    add(fates.moved, QStringLiteral("moved"));
    add(fates.reworded, QStringLiteral("reworded"));
    add(fates.uncertain, QStringLiteral("uncertain"));
    add(fates.gone, QStringLiteral("gone"));
    add(fates.changedFigures, QStringLiteral("with other figures"));
    add(fates.waiting, QStringLiteral("waiting"));
    return parts.join(QStringLiteral(", "));
}

QJsonObject toJson(const session::QuoteFates& fates) {
    return {{QStringLiteral("unchanged"), fates.unchanged}, {QStringLiteral("moved"), fates.moved},
            {QStringLiteral("reworded"), fates.reworded},   {QStringLiteral("uncertain"), fates.uncertain},
            {QStringLiteral("gone"), fates.gone},           {QStringLiteral("figures_changed"), fates.changedFigures},
            {QStringLiteral("waiting"), fates.waiting}};
}

QJsonObject toJson(const domain::Findings& findings) {
    QJsonObject object;
    for (const domain::Finding& finding : findings.facts) {
        object.insert(domain::toString(finding.fact), QJsonObject{{QStringLiteral("value"), finding.value},
                                                                  {QStringLiteral("by"), domain::toString(finding.by)},
                                                                  {QStringLiteral("name"), finding.name},
                                                                  {QStringLiteral("passage"), finding.passage}});
    }
    return object;
}

QJsonObject hiddenToJson(const domain::Findings& findings) {
    QJsonArray passages;
    for (const domain::HiddenPassage& passage : findings.hidden) {
        passages.append(QJsonObject{{QStringLiteral("by"), domain::toString(passage.by)},
                                    {QStringLiteral("kept"), passage.kept},
                                    {QStringLiteral("words"), passage.words}});
    }
    return {{QStringLiteral("left_out"), findings.hiddenLeftOut},
            {QStringLiteral("kept"), findings.hiddenKept},
            {QStringLiteral("passages"), passages}};
}

QJsonObject toJson(const domain::Extraction& extraction) {
    return {{QStringLiteral("title"), extraction.title},
            {QStringLiteral("byline"), QJsonArray::fromStringList(extraction.byline)},
            {QStringLiteral("published"), extraction.published.toString()},
            {QStringLiteral("modified"), extraction.modified.toString()},
            {QStringLiteral("site"), extraction.site},
            {QStringLiteral("url"), extraction.url},
            {QStringLiteral("language"), extraction.language},
            {QStringLiteral("found"), toJson(extraction.findings)},
            {QStringLiteral("hidden"), hiddenToJson(extraction.findings)},
            {QStringLiteral("text"), extraction.text.text()},
            {QStringLiteral("blocks"), toJson(extraction.text.blocks())}};
}

} // namespace gainsay::cli
