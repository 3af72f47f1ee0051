// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/lexicon.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>
#include <QVarLengthArray>

#include <algorithm>
#include <iterator>

namespace gainsay::analysis {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lexicons)
};

std::unexpected<Error> badLine(const QString& name, int line, const QString& what) {
    return failure(ErrorCode::InvalidInput,
                   Words::tr("The lexicon “%1” cannot be used: line %2 %3.").arg(name).arg(line).arg(what));
}

} // namespace

Result<Lexicon> Lexicon::parse(QStringView text, const QString& name, const QStringList& kinds) {
    Lexicon lexicon;
    lexicon.m_name = name;
    QSet<std::pair<QStringView, QStringView>> seen; // kinds and phrases, as they stand in the text
    int number = 0;
    for (QStringView line : text.tokenize(u'\n')) {
        ++number;
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
        if (line.trimmed().isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        const auto columns = line.tokenize(u'\t').toContainer(QVarLengthArray<QStringView, 4>());
        if (columns.size() < 2 || columns.size() > 3) {
            return badLine(name, number, Words::tr("has %1 columns instead of two or three").arg(columns.size()));
        }
        const QStringView kind = columns[0].trimmed();
        const QStringView phrase = columns[1].trimmed();
        const QStringView value = columns.size() > 2 ? columns[2].trimmed() : QStringView();
        if (phrase.isEmpty() || (columns.size() == 3 && value.isEmpty())) {
            return badLine(name, number, Words::tr("has an empty column"));
        }
        const auto known = kinds.indexOf(kind);
        if (known < 0) {
            return badLine(
                name, number,
                Words::tr("is of the unknown kind “%1” (known: %2)").arg(kind, kinds.join(QStringLiteral(", "))));
        }
        const auto seenBefore = seen.size();
        seen.insert({kind, phrase});
        if (seen.size() == seenBefore) {
            return badLine(name, number, Words::tr("repeats “%1 %2”").arg(kind, phrase));
        }
        lexicon.m_entries.push_back(
            {.kind = kinds[known], .phrase = phrase.toString(), .value = value.toString(), .line = number});
    }
    return lexicon;
}

Result<QString> Lexicon::textOf(const QString& path) {
    const QString name = path.startsWith(u':') ? QFileInfo(path).fileName() : path;
    QFile file(path);
    if (!file.exists()) {
        return failure(ErrorCode::NotFound, Words::tr("The lexicon “%1” is missing.").arg(name), path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Unreadable, Words::tr("The lexicon “%1” cannot be read.").arg(name),
                       path + QStringLiteral(": ") + file.errorString());
    }
    constexpr qint64 largest = qint64(16) * 1024 * 1024;
    if (file.size() > largest) {
        return failure(ErrorCode::InvalidInput,
                       Words::tr("The lexicon “%1” cannot be used: it is larger than 16 MiB.").arg(name));
    }
    const QByteArray bytes = file.readAll();
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(bytes);
    if (decode.hasError()) {
        int number = 0;
        for (const QByteArray& line : bytes.split('\n')) {
            ++number;
            if (!QUtf8StringView(line).isValidUtf8()) {
                return badLine(name, number, Words::tr("is not written in UTF-8"));
            }
        }
    }
    return text;
}

Result<Lexicon> Lexicon::load(const QString& path, const QStringList& kinds) {
    const auto text = textOf(path);
    return text ? parse(*text, QFileInfo(path).fileName(), kinds) : Result<Lexicon>(passOn(text));
}

Lexicon Lexicon::laidOver(const Lexicon& base, const Lexicon& added, bool overrides) {
    Lexicon both;
    both.m_name = base.m_name;
    both.m_entries = added.m_entries;
    QSet<QString> phrases;
    for (const LexiconEntry& entry : added.m_entries) {
        phrases.insert(entry.phrase);
    }
    std::ranges::copy_if(base.m_entries, std::back_inserter(both.m_entries),
                         [&](const LexiconEntry& entry) { return !overrides || !phrases.contains(entry.phrase); });
    return both;
}

} // namespace gainsay::analysis
