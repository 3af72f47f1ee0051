// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a TSV file with the columns id, premise and hypothesis (in any order, named in the first line) and writes id,
// label ("contradiction" or "other"), score, rule, explanation, and what every rule alone would have scored:
// gainsay_label_pairs FILE > PREDICTIONS
#include "app/analysis/comparisonrules.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    QTextStream errors(stderr);
    if (application.arguments().size() != 2) {
        errors << "usage: gainsay_label_pairs FILE.tsv\n";
        return 2;
    }
    QFile file(application.arguments().at(1));
    if (!file.open(QIODevice::ReadOnly)) {
        errors << file.fileName() << ": " << file.errorString() << '\n';
        return 1;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = lines.value(0).split(u'\t');
    const auto id = header.indexOf(QStringLiteral("id"));
    const auto premise = header.indexOf(QStringLiteral("premise"));
    const auto hypothesis = header.indexOf(QStringLiteral("hypothesis"));
    if (id < 0 || premise < 0 || hypothesis < 0) {
        errors << file.fileName() << ": columns id, premise and hypothesis are needed\n";
        return 1;
    }
    QTextStream out(stdout);
    out << "id\tlabel\tscore\trule\texplanation\trules\n";
    for (const QString& line : lines.sliced(1)) {
        const QStringList columns = line.split(u'\t');
        const gainsay::analysis::Passage a{.text = columns.value(premise), .published = {}, .stance = {}, .claim = {}};
        const gainsay::analysis::Passage b{
            .text = columns.value(hypothesis), .published = {}, .stance = {}, .claim = {}};
        const auto comparison = gainsay::analysis::comparePassages(a, b);
        out << columns.value(id) << '\t' << (comparison.contradiction ? "contradiction" : "other") << '\t'
            << comparison.score << '\t' << comparison.rule << '\t' << comparison.explanation << '\t';
        for (const auto& finding : gainsay::analysis::findingsOfRules(a, b, gainsay::analysis::Lexicons::builtIn())) {
            out << finding.rule << '=' << QString::number(finding.score, 'f', 3) << ' ';
        }
        out << '\n';
    }
    return 0;
}
