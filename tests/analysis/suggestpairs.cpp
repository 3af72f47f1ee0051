// SPDX-License-Identifier: GPL-3.0-or-later
// Reads plain text files and prints the contradictions suggested between them, best first:
// gainsay_suggest_pairs FILE[=PUBLISHED]…
#include "app/analysis/confusions.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace gainsay;

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    QTextStream errors(stderr);
    QTextStream out(stdout);
    std::vector<domain::ArticleText> articles;
    std::vector<domain::PartialDate> dates;
    for (const QString& argument : application.arguments().sliced(1)) {
        QFile file(argument.section(u'=', 0, 0));
        if (!file.open(QIODevice::ReadOnly)) {
            errors << file.fileName() << ": " << file.errorString() << '\n';
            return 1;
        }
        domain::ArticleTextBuilder builder;
        for (const QString& paragraph : QString::fromUtf8(file.readAll()).split(QStringLiteral("\n\n"))) {
            builder.add(domain::BlockKind::Paragraph, paragraph);
        }
        articles.push_back(std::move(builder).build());
        dates.push_back(domain::PartialDate::fromString(argument.section(u'=', 1)));
    }
    std::vector<analysis::ComparedText> texts;
    for (size_t i = 0; i < articles.size(); ++i) {
        texts.push_back({&articles[i], dates[i], {}});
    }
    for (const auto& confusion : analysis::findConfusions(texts)) {
        out << "possible confusion: " << confusion.explanation << '\n';
    }
    for (const auto& suggestion : analysis::suggestContradictions(texts)) {
        const QString a = articles[suggestion.a.text].slice(suggestion.a.range);
        const QString b = articles[suggestion.b.text].slice(suggestion.b.range);
        out << suggestion.comparison.score << ' ' << suggestion.comparison.rule << ": "
            << suggestion.comparison.explanation << "\n  [" << suggestion.a.text << ':' << suggestion.a.range.start << "] " << a << "\n  ["
            << suggestion.b.text << ':' << suggestion.b.range.start << "] " << b << '\n';
        for (const auto& reason : suggestion.comparison.reasons) {
            out << "    " << reason.rule << ": \"" << domain::CodePointIndex(a).slice(a, reason.a) << "\" -> "
                << reason.aValue << " | \"" << domain::CodePointIndex(b).slice(b, reason.b) << "\" -> " << reason.bValue
                << " (" << reason.label << ")\n";
        }
    }
    return 0;
}
