// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/unseenwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace gainsay::ui {
namespace {

using domain::UnseenCharacter;
using domain::UnseenKind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Unseen)
};

/// Lines of an explanation; a place may hold hundreds of different characters.
constexpr size_t mostLines = 6;
constexpr qsizetype mostTagLetters = 120;

struct Named {
    char32_t code;
    const char* sign;
    const char* name;
};

constexpr Named names[] = {
    {0x00AD, "SHY", QT_TRANSLATE_NOOP("Unseen", "Soft hyphen")},
    {0x034F, "CGJ", QT_TRANSLATE_NOOP("Unseen", "Combining grapheme joiner")},
    {0x061C, "ALM", QT_TRANSLATE_NOOP("Unseen", "Arabic letter mark")},
    {0x180E, "MVS", QT_TRANSLATE_NOOP("Unseen", "Mongolian vowel separator")},
    {0x200B, "ZWSP", QT_TRANSLATE_NOOP("Unseen", "Zero width space")},
    {0x200C, "ZWNJ", QT_TRANSLATE_NOOP("Unseen", "Zero width non-joiner")},
    {0x200D, "ZWJ", QT_TRANSLATE_NOOP("Unseen", "Zero width joiner")},
    {0x200E, "LRM", QT_TRANSLATE_NOOP("Unseen", "Left-to-right mark")},
    {0x200F, "RLM", QT_TRANSLATE_NOOP("Unseen", "Right-to-left mark")},
    {0x202A, "LRE", QT_TRANSLATE_NOOP("Unseen", "Left-to-right embedding")},
    {0x202B, "RLE", QT_TRANSLATE_NOOP("Unseen", "Right-to-left embedding")},
    {0x202C, "PDF", QT_TRANSLATE_NOOP("Unseen", "Pop directional formatting")},
    {0x202D, "LRO", QT_TRANSLATE_NOOP("Unseen", "Left-to-right override")},
    {0x202E, "RLO", QT_TRANSLATE_NOOP("Unseen", "Right-to-left override")},
    {0x2060, "WJ", QT_TRANSLATE_NOOP("Unseen", "Word joiner")},
    {0x2061, "FA", QT_TRANSLATE_NOOP("Unseen", "Function application")},
    {0x2062, "IT", QT_TRANSLATE_NOOP("Unseen", "Invisible times")},
    {0x2063, "IS", QT_TRANSLATE_NOOP("Unseen", "Invisible separator")},
    {0x2064, "IP", QT_TRANSLATE_NOOP("Unseen", "Invisible plus")},
    {0x2066, "LRI", QT_TRANSLATE_NOOP("Unseen", "Left-to-right isolate")},
    {0x2067, "RLI", QT_TRANSLATE_NOOP("Unseen", "Right-to-left isolate")},
    {0x2068, "FSI", QT_TRANSLATE_NOOP("Unseen", "First strong isolate")},
    {0x2069, "PDI", QT_TRANSLATE_NOOP("Unseen", "Pop directional isolate")},
    {0xFEFF, "BOM", QT_TRANSLATE_NOOP("Unseen", "Byte order mark, or zero width no-break space")},
};

const Named* find(char32_t code) {
    const auto* const found = std::ranges::find(names, code, &Named::code);
    return found == std::end(names) ? nullptr : found;
}

/// Which of the variation selectors, counted from 1; Mongolian ones by themselves.
int selectorNumber(char32_t code) {
    return static_cast<int>(code >= 0xE0100  ? code - 0xE0100 + 17
                            : code >= 0xFE00 ? code - 0xFE00 + 1
                            : code == 0x180F ? 4
                                             : code - 0x180B + 1);
}

QString nameOf(const UnseenCharacter& character) {
    if (const Named* named = find(character.code)) {
        return Words::tr(named->name);
    }
    switch (character.kind) {
    case UnseenKind::Variation:
        return character.code < 0xFE00
                   ? Words::tr("Mongolian variation selector %1").arg(selectorNumber(character.code))
                   : Words::tr("Variation selector %1").arg(selectorNumber(character.code));
    case UnseenKind::Tag:
        return Words::tr("Tag character");
    default:
        return Words::tr("Control character");
    }
}

QString effectOf(UnseenKind kind) {
    switch (kind) {
    case UnseenKind::SoftHyphen:
        return Words::tr("shows where a word may be divided, and has a shape only where it is.");
    case UnseenKind::Joiner:
        return Words::tr("has letters join, or keeps them from it; nothing here needs it.");
    case UnseenKind::Mark:
        return Words::tr("has a direction and no shape; nothing here needs it.");
    case UnseenKind::Space:
        return Words::tr("divides what looks like one word.");
    case UnseenKind::Glue:
        return Words::tr("keeps a line from being broken here, and divides what looks like one word.");
    case UnseenKind::Operator:
        return Words::tr("stands for a sign of a formula, which is not shown.");
    case UnseenKind::Embedding:
        return Words::tr("gives what follows a direction of its own, up to the sign that ends it.");
    case UnseenKind::Override:
        return Words::tr("turns what follows, which is shown in another order than it is stored and copied in.");
    case UnseenKind::End:
        return Words::tr("ends what an embedding, override or isolate before it began.");
    case UnseenKind::Variation:
        return Words::tr("chooses a form of the character before it; here is none that has forms.");
    case UnseenKind::Tag:
        return Words::tr("is a letter that is never shown.");
    case UnseenKind::Control:
        break;
    }
    return Words::tr("is meant for a device or a program, and is no part of any word.");
}

/// What the tags spell, in letters that are shown.
QString spelledByTags(const std::vector<UnseenCharacter>& characters) {
    QString letters;
    for (const UnseenCharacter& one : characters) {
        if (one.code >= 0xE0020 && one.code < 0xE007F) {
            letters += QChar(static_cast<char16_t>(one.code - 0xE0000));
        }
    }
    return letters.size() > mostTagLetters ? letters.first(mostTagLetters) + u'…' : letters;
}

struct Tally {
    UnseenCharacter first;
    qsizetype count = 0;
};

/// The characters by what they are called, in the order of their first.
std::vector<Tally> tallied(const std::vector<UnseenCharacter>& characters) {
    std::vector<Tally> tallies;
    for (const UnseenCharacter& one : characters) {
        const auto known = std::ranges::find_if(tallies, [&one](const Tally& tally) {
            return tally.first.code == one.code || (one.kind == UnseenKind::Tag && tally.first.kind == one.kind);
        });
        if (known == tallies.end()) {
            tallies.push_back({one, 1});
        } else {
            ++known->count;
        }
    }
    return tallies;
}

} // namespace

QString unseenSign(char32_t code) {
    if (const Named* named = find(code)) {
        return QLatin1StringView(named->sign);
    }
    if ((code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF)) {
        return QStringLiteral("VS%1").arg(selectorNumber(code));
    }
    if (code >= 0x180B && code <= 0x180F) {
        return QStringLiteral("FVS%1").arg(selectorNumber(code));
    }
    return code >= 0xE0000 && code <= 0xE007F ? QStringLiteral("TAG") : domain::codePointName(code);
}

QString unseenExplanation(const std::vector<UnseenCharacter>& characters) {
    QStringList lines;
    const auto tallies = tallied(characters);
    for (const Tally& tally : tallies) {
        if (static_cast<size_t>(lines.size()) == mostLines && tallies.size() > mostLines + 1) {
            lines << Words::tr("And %1 other characters without a shape.").arg(tallies.size() - mostLines);
            break;
        }
        const QString code = domain::codePointName(tally.first.code);
        const QString name = nameOf(tally.first);
        const QString effect = effectOf(tally.first.kind);
        lines << (tally.count == 1 ? Words::tr("%1 (%2): %3").arg(name, code, effect)
                                   : Words::tr("%1 (%2), %3 times: %4").arg(name, code).arg(tally.count).arg(effect));
    }
    if (const QString spelled = spelledByTags(characters); !spelled.isEmpty()) {
        lines << Words::tr("The tags spell “%1”.").arg(spelled);
    }
    return lines.join(u'\n');
}

} // namespace gainsay::ui
