// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/lexicon.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace gainsay::analysis {
namespace {

std::unexpected<Error> badLine(const QString& name, int line, const QString& what) {
    return failure(ErrorCode::InvalidInput,
                   QStringLiteral("The lexicon “%1” cannot be used: line %2 %3.").arg(name).arg(line).arg(what));
}

} // namespace

Result<Lexicon> Lexicon::parse(QStringView text, const QString& name, const QStringList& kinds) {
    Lexicon lexicon;
    lexicon.m_name = name;
    QSet<QString> seen;
    int number = 0;
    for (QStringView line : text.split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
        if (line.trimmed().isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        const auto columns = line.split(u'\t');
        if (columns.size() < 2 || columns.size() > 3) {
            return badLine(name, number, QStringLiteral("has %1 columns instead of two or three").arg(columns.size()));
        }
        LexiconEntry entry{.kind = columns[0].trimmed().toString(),
                           .phrase = columns[1].trimmed().toString(),
                           .value = columns.size() > 2 ? columns[2].trimmed().toString() : QString(),
                           .line = number};
        if (entry.phrase.isEmpty() || (columns.size() == 3 && entry.value.isEmpty())) {
            return badLine(name, number, QStringLiteral("has an empty column"));
        }
        if (!kinds.contains(entry.kind)) {
            return badLine(name, number,
                           QStringLiteral("is of the unknown kind “%1” (known: %2)")
                               .arg(entry.kind, kinds.join(QStringLiteral(", "))));
        }
        const QString key = entry.kind + u'\t' + entry.phrase;
        if (seen.contains(key)) {
            return badLine(name, number, QStringLiteral("repeats “%1 %2”").arg(entry.kind, entry.phrase));
        }
        seen.insert(key);
        lexicon.m_entries.push_back(std::move(entry));
    }
    return lexicon;
}

Result<Lexicon> Lexicon::load(const QString& path, const QStringList& kinds) {
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists()) {
        return failure(ErrorCode::NotFound, QStringLiteral("The lexicon “%1” is missing.").arg(name), path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Unreadable, QStringLiteral("The lexicon “%1” cannot be read.").arg(name),
                       path + QStringLiteral(": ") + file.errorString());
    }
    return parse(QString::fromUtf8(file.readAll()), name, kinds);
}

} // namespace gainsay::analysis
