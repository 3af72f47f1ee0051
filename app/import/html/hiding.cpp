// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/hiding.h"

#include "app/import/text/textshape.h"

#include <QRegularExpression>

namespace gainsay::import {
namespace {

using domain::Hiding;

constexpr qsizetype fewestWords = 3; ///< with fewer, it is an icon or a label

/// The value of one property of a style attribute, in lower case and without spaces.
QString property(const QString& style, QLatin1StringView name) {
    const auto declarations = style.split(u';', Qt::SkipEmptyParts);
    for (const QString& declaration : declarations) {
        const auto colon = declaration.indexOf(u':');
        if (colon > 0 && QStringView(declaration).first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0) {
            QString value = declaration.sliced(colon + 1).toLower();
            value.remove(QLatin1StringView("!important"));
            return value.remove(u' ');
        }
    }
    return {};
}

/// "#fff", "white" and "rgb(255,255,255)" are one colour; empty where it is not written in one of these ways.
QString plainColour(const QString& value) {
    static const QRegularExpression hex(QStringLiteral("#([0-9a-f]{3}|[0-9a-f]{6})(?![0-9a-f])"));
    static const QRegularExpression rgb(QStringLiteral(R"(rgba?\((\d+),(\d+),(\d+)(?:,1(?:\.0*)?)?\))"));
    if (const auto match = hex.match(value); match.hasMatch()) {
        const QString digits = match.captured(1);
        return digits.size() == 6 ? digits
                                  : QString() + digits[0] + digits[0] + digits[1] + digits[1] + digits[2] + digits[2];
    }
    if (const auto match = rgb.match(value); match.hasMatch()) {
        return QStringLiteral("%1%2%3")
            .arg(match.captured(1).toInt(), 2, 16, QLatin1Char('0'))
            .arg(match.captured(2).toInt(), 2, 16, QLatin1Char('0'))
            .arg(match.captured(3).toInt(), 2, 16, QLatin1Char('0'));
    }
    return value.contains(QLatin1StringView("white"))   ? QStringLiteral("ffffff")
           : value.contains(QLatin1StringView("black")) ? QStringLiteral("000000")
                                                        : QString();
}

bool isNothing(const QString& length) {
    static const QRegularExpression nothing(
        QStringLiteral(R"(^(?:0+(?:\.\d*)?|1px|1|0?\.\d+)(?:px|pt|em|rem|%|vw|vh)?$)"));
    return nothing.match(length).hasMatch();
}

bool hasNoSize(const QString& style) {
    static const QRegularExpression far(QStringLiteral(R"(^-\d{3,}(?:px|em|rem|pt|%)?$)"));
    const auto value = [&](const char* name) { return property(style, QLatin1StringView(name)); };
    const bool tinyBox = value("overflow").startsWith(QLatin1StringView("hidden")) &&
                         (isNothing(value("width")) || isNothing(value("height")) || isNothing(value("max-height")));
    const bool clipped = value("clip").startsWith(QLatin1StringView("rect(0")) ||
                         value("clip-path").startsWith(QLatin1StringView("inset(50%"));
    return isNothing(value("font-size")) || tinyBox || clipped || far.match(value("text-indent")).hasMatch() ||
           far.match(value("left")).hasMatch() || far.match(value("top")).hasMatch();
}

bool hasColourOfGround(const QString& style) {
    const QString type = plainColour(property(style, QLatin1StringView("color")));
    QString ground = property(style, QLatin1StringView("background-color"));
    ground = plainColour(ground.isEmpty() ? property(style, QLatin1StringView("background")) : ground);
    return (!type.isEmpty() && type == ground) || property(style, QLatin1StringView("color")) == u"transparent";
}

bool holdsNoProse(Tag tag) {
    switch (tag) {
    case Tag::Script:
    case Tag::Style:
    case Tag::Noscript:
    case Tag::Template:
    case Tag::Svg:
    case Tag::Nav:
    case Tag::Form:
    case Tag::Button:
    case Tag::Select:
    case Tag::Dialog:
    case Tag::Menu:
    case Tag::Footer:
    case Tag::Aside:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<Hiding> hidingOf(const Document& page, NodeId id) {
    if (!page.hasAttributes(id)) {
        return std::nullopt;
    }
    if (page.hasAttribute(id, Attribute::Hidden) ||
        page.attribute(id, Attribute::AriaHidden) == QLatin1StringView("true")) {
        return Hiding::Markup;
    }
    const QString style = page.attribute(id, Attribute::Style).toString();
    if (style.isEmpty()) {
        return std::nullopt;
    }
    static const QRegularExpression hiding(QStringLiteral(R"(display\s*:\s*none|visibility\s*:\s*hidden)"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (hiding.match(style).hasMatch()) {
        return Hiding::Style;
    }
    return hasNoSize(style)           ? std::optional(Hiding::Size)
           : hasColourOfGround(style) ? std::optional(Hiding::Colour)
                                      : std::nullopt;
}

std::vector<domain::HiddenPassage> hiddenInside(const Document& page, NodeId root, const NamedParts& parts) {
    std::vector<domain::HiddenPassage> passages;
    if (root == noNode) {
        return passages;
    }
    for (NodeId id = root + 1; id < page.at(root).past;) {
        const Tag tag = page.at(id).tag;
        if (tag == Tag::Text) {
            ++id;
            continue;
        }
        if (holdsNoProse(tag) || (parts.at(id) & (NamedPart::Debris | NamedPart::SpokenOnly))) {
            id = page.at(id).past;
            continue;
        }
        const auto hiding = hidingOf(page, id);
        if (!hiding) {
            ++id;
            continue;
        }
        if (const QString words = page.textOf(id); wordCount(words) >= fewestWords) {
            passages.push_back({*hiding, false, words});
        }
        id = page.at(id).past;
    }
    return passages;
}

} // namespace gainsay::import
