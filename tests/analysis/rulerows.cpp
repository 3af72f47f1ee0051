// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/rulerows.h"

#include <QFile>

#include <algorithm>

namespace gainsay::tests {

std::vector<RuleRow> rowsOf(const analysis::RuleAccount& rule) {
    QFile file(QStringLiteral(GAINSAY_SOURCE_DIR "/tests/analysis/rules/%1.tsv").arg(rule.name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    std::vector<RuleRow> rows;
    QStringList header;
    int number = 0;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        const QStringList columns = line.split(u'\t');
        if (header.isEmpty()) {
            header = columns;
            continue;
        }
        if (columns.size() != header.size()) {
            return {};
        }
        RuleRow row{.line = number, .isFound = false, .language = {}, .columns = {}};
        for (qsizetype i = 0; i < header.size(); ++i) {
            row.columns.insert(header[i], columns[i]);
        }
        row.isFound = row.of(QStringLiteral("found")) == u"yes";
        row.language = row.of(QStringLiteral("language"));
        rows.push_back(std::move(row));
    }
    return rows;
}

const RuleRow* firstRow(const std::vector<RuleRow>& rows, bool isFound, const QString& language) {
    const auto inLanguage = std::ranges::find_if(
        rows, [&](const RuleRow& row) { return row.isFound == isFound && row.language == language; });
    const auto found = inLanguage != rows.end() ? inLanguage : std::ranges::find(rows, isFound, &RuleRow::isFound);
    return found != rows.end() ? &*found : nullptr;
}

} // namespace gainsay::tests
