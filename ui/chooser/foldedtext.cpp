// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chooser/foldedtext.h"

#include <QChar>
#include <QString>

#include <array>

namespace gainsay::ui {
namespace {

constexpr char16_t tableEnd = 0x250; ///< Latin, with all its marks
constexpr char16_t fullWidthFirst = 0xFF01;
constexpr char16_t fullWidthLast = 0xFF5E;
constexpr char16_t fullWidthStep = 0xFEE0;

char16_t withoutMarks(char16_t unit) {
    const QString parts = QChar(unit).decomposition();
    const bool isMarked = parts.size() > 1 && QChar(unit).decompositionTag() == QChar::Canonical;
    return isMarked ? withoutMarks(parts.front().unicode()) : unit;
}

char16_t foldUnit(char16_t unit) {
    if (unit >= fullWidthFirst && unit <= fullWidthLast) {
        unit = static_cast<char16_t>(unit - fullWidthStep);
    }
    const QChar c(unit);
    if (c.isSurrogate()) {
        return unit;
    }
    if (!c.isLetterOrNumber() && !c.isMark()) {
        return u' ';
    }
    return QChar(withoutMarks(c.toCaseFolded().unicode())).unicode();
}

const std::array<char16_t, tableEnd>& latin() {
    static const auto table = [] {
        std::array<char16_t, tableEnd> made{};
        for (char16_t unit = 0; unit < tableEnd; ++unit) {
            made[unit] = foldUnit(unit);
        }
        return made;
    }();
    return table;
}

} // namespace

void appendFolded(std::u16string& to, QStringView text) {
    const auto& table = latin();
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        to.push_back(unit < tableEnd ? table[unit] : foldUnit(unit));
    }
}

std::u16string folded(QStringView text) {
    std::u16string made;
    made.reserve(static_cast<size_t>(text.size()));
    appendFolded(made, text);
    return made;
}

quint64 letterSet(std::u16string_view folded) {
    constexpr unsigned digits = 26;
    constexpr unsigned others = 36;
    quint64 set = 0;
    for (const char16_t unit : folded) {
        if (unit >= u'a' && unit <= u'z') {
            set |= quint64(1) << (unit - u'a');
        } else if (unit >= u'0' && unit <= u'9') {
            set |= quint64(1) << (digits + unit - u'0');
        } else if (unit != u' ') {
            set |= quint64(1) << (others + unit % (64 - others));
        }
    }
    return set;
}

} // namespace gainsay::ui
