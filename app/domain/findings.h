// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace gainsay::domain {

/// What is told of an article besides its text.
enum class Fact { Title, Authors, Outlet, Published, Modified, Address, Language };

/// What told it.
enum class Witness {
    JsonLd,     ///< the page's own description as schema.org
    Meta,       ///< a meta element
    Element,    ///< an element of the page by its tag or markup
    Byline,     ///< an element or line that is a byline
    Text,       ///< words of the text or above it
    Address,    ///< the address that the page came from
    Properties, ///< the properties of a document, the front matter of a text
    Header,     ///< the head of a mail
    Record,     ///< a field of a record: of a wire story, of a reference
    Given,      ///< whoever handed the bytes on: an archive, the clipboard, a reference manager
    Language,   ///< the words of the text, by the language they are of
};

/// Where an extractor found a fact.
struct Finding {
    Fact fact = Fact::Title;
    QString value; ///< as it was taken: authors with line feeds between, dates in PartialDate's notation
    Witness by = Witness::Text;
    QString name;    ///< of the field, tag or header: "datePublished", "og:title", "h1"; may be empty
    QString passage; ///< the words there, at most longestPassage characters; may be empty

    bool operator==(const Finding&) const = default;
};

/// What keeps a passage from the eyes of a page's readers.
enum class Hiding {
    Markup,    ///< the hidden attribute, or aria-hidden
    Style,     ///< display: none, visibility: hidden
    Size,      ///< type or box of no size, or set off the page
    Colour,    ///< type in the colour of its ground
    Format,    ///< a word processor's hidden text
    Character, ///< characters without a shape inside of words, or that turn the direction of others
};

/// A passage that readers of the page do not see.
struct HiddenPassage {
    Hiding by = Hiding::Style;
    bool kept = false; ///< is part of the text all the same
    QString words;     ///< at most longestPassage characters

    bool operator==(const HiddenPassage&) const = default;
};

/// What an extractor has to say about its work: made with the text, and kept beside it unchanged.
struct Findings {
    static constexpr qsizetype longestPassage = 300;
    static constexpr qsizetype mostHidden = 50; ///< passages whose words are kept

    std::vector<Finding> facts; ///< at most one for each fact
    std::vector<HiddenPassage> hidden;
    qsizetype hiddenLeftOut = 0; ///< how many there were in all, also beyond mostHidden
    qsizetype hiddenKept = 0;

    /// Adds a finding, its passage cut; of one fact the first stays. Nothing for an empty value.
    void add(Finding finding);
    /// The same, but the new one takes the place of the one before.
    void set(Finding finding);
    /// Counts a passage, and keeps it where there is room.
    void addHidden(HiddenPassage passage);
    [[nodiscard]] const Finding* find(Fact fact) const;
    [[nodiscard]] bool isEmpty() const { return facts.empty() && hiddenLeftOut + hiddenKept == 0; }

    /// Compact JSON, for storage. Reading takes no notice of what it does not know, and is empty for what is no JSON.
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Findings fromJson(const QByteArray& json);

    bool operator==(const Findings&) const = default;
};

/// "title", "authors", "outlet", "published", "modified", "address", "language".
[[nodiscard]] QString toString(Fact fact);
[[nodiscard]] std::optional<Fact> factFromString(QStringView name);
/// "json-ld", "meta", "element", "byline", "text", "address", "properties", "header", "record", "given", "language".
[[nodiscard]] QString toString(Witness witness);
/// "markup", "style", "size", "colour", "format", "character".
[[nodiscard]] QString toString(Hiding hiding);

} // namespace gainsay::domain
