// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/pageparts.h"

#include "app/import/text/ruleset.h"

#include <QVarLengthArray>

#include <optional>

namespace gainsay::import {
namespace {

/// A word of a name in lower case.
using Letters = QVarLengthArray<QChar, 64>;

std::optional<NamedPart> partOfKind(QStringView kind) {
    if (kind == u"debris" || kind == u"debris~") {
        return NamedPart::Debris;
    }
    if (kind == u"spoken~") {
        return NamedPart::SpokenOnly;
    }
    if (kind == u"author") {
        return NamedPart::Author;
    }
    if (kind == u"caption") {
        return NamedPart::Caption;
    }
    if (kind == u"standfirst") {
        return NamedPart::Standfirst;
    }
    return kind == u"date" ? std::optional(NamedPart::Date) : std::nullopt;
}

} // namespace

PageParts::PageParts() {
    readRules(QLatin1StringView("pageparts.tsv"), [this](QStringView kind, QStringView word) {
        const auto part = partOfKind(kind);
        if (kind == u"aside") {
            m_words[word.toString()].takesBack = true;
        } else if (part && kind.endsWith(u'~')) {
            addFragment(word.toString(), *part);
        } else if (part) {
            m_words[word.toString()].parts |= *part;
        }
    });
}

void PageParts::addFragment(const QString& letters, NamedPart part) {
    const auto first = letters.isEmpty() ? size_t{0} : static_cast<size_t>(letters.front().unicode() - u'a');
    if (first >= m_fragments.size()) {
        qFatal("pageparts.tsv: “%s” does not begin with a letter from a to z", qPrintable(letters));
    }
    m_fragments[first].push_back({letters, part});
}

NamedPartSet PageParts::fragmentsIn(QStringView letters) const {
    NamedPartSet parts;
    for (qsizetype at = 0; at < letters.size(); ++at) {
        const auto first = static_cast<size_t>(letters[at].unicode() - u'a');
        if (first >= m_fragments.size()) {
            continue;
        }
        for (const Fragment& fragment : m_fragments[first]) {
            if (letters.sliced(at).startsWith(fragment.letters)) {
                parts |= fragment.part;
            }
        }
    }
    return parts;
}

NamedPartSet PageParts::partsIn(QStringView name) const {
    NamedPartSet parts;
    Letters all;
    qsizetype wordStart = 0;
    bool takenBack = false;
    const auto endWord = [&] {
        if (wordStart == all.size()) {
            return;
        }
        const auto word = m_words.find(QStringView(all.constData() + wordStart, all.size() - wordStart));
        if (word != m_words.end()) {
            parts |= takenBack ? word->second.parts & ~NamedPartSet(NamedPart::Debris) : word->second.parts;
        }
        takenBack = word != m_words.end() && word->second.takesBack;
        wordStart = all.size();
    };
    bool afterSmall = false;
    for (const QChar c : name) {
        const bool ascii = c.unicode() < 0x80;
        const bool small = ascii ? c >= u'a' && c <= u'z' : c.isLower();
        const bool capital = ascii ? c >= u'A' && c <= u'Z' : c.isUpper();
        const bool letter = small || capital || (!ascii && c.isLetter());
        if (!letter || (afterSmall && capital)) {
            endWord();
        }
        if (letter) {
            all.append(small ? c : capital && ascii ? QChar(c.unicode() + (u'a' - u'A')) : c.toLower());
        }
        afterSmall = small;
    }
    endWord();
    return parts | fragmentsIn(QStringView(all.constData(), all.size()));
}

} // namespace gainsay::import
