// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/import/hints.h"

#include <QString>

#include <vector>

namespace gainsay::import {

/// The elements that mean something to an extractor.
enum class Tag {
    Text, ///< not an element: a run of characters
    Other,
    A,
    Abbr,
    Address,
    Article,
    Aside,
    B,
    Base,
    Blockquote,
    Body,
    Br,
    Button,
    Canvas,
    Caption,
    Center,
    Cite,
    Code,
    Dd,
    Details,
    Dialog,
    Div,
    Dl,
    Dt,
    Em,
    Embed,
    Fieldset,
    Figcaption,
    Figure,
    Font,
    Footer,
    Form,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hr,
    Html,
    I,
    Iframe,
    Img,
    Input,
    Label,
    Li,
    Link,
    Main,
    Menu,
    Meta,
    Nav,
    Noscript,
    Object,
    Ol,
    Option,
    P,
    Picture,
    Pre,
    Q,
    S,
    Script,
    Section,
    Select,
    Small,
    Span,
    Strong,
    Style,
    Sub,
    Summary,
    Sup,
    Svg,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Time,
    Title,
    Tr,
    U,
    Ul,
    Video,
    Audio,
};

/// A node's place in its document; noNode for none.
using NodeId = int;
inline constexpr NodeId noNode = -1;

/// The attributes that mean something to an extractor; of others nothing is kept.
enum class Attribute {
    AriaHidden,
    Class,
    Content,
    Datetime,
    Hidden,
    Href,
    HttpEquiv,
    Id,
    Itemprop,
    Lang,
    Name,
    Property,
    Rel,
    Role,
    Style,
    Type,
    XmlLang,
};

/// A stretch of a document's characters.
struct CharacterRange {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// One element or run of text.
struct Node {
    Tag tag = Tag::Other;
    NodeId parent = noNode;
    NodeId firstChild = noNode;
    NodeId lastChild = noNode;
    NodeId nextSibling = noNode;
    NodeId past = noNode;       ///< the first id after this subtree: ids are given in document order
    CharacterRange text;        ///< of a run of text
    quint32 firstAttribute = 0; ///< among the document's
    quint32 attributeCount = 0;
};

/// A parsed page: nodes in document order. Made once, then only read. All its characters lie in one string, of which it
/// hands out views; they are good for as long as the document is.
class Document {
public:
    /// Parses as browsers do. Errors: TooLarge where elements nest or attributes pile up beyond any real page.
    [[nodiscard]] static Result<Document> parse(const QString& html, const ImportHints& hints);

    [[nodiscard]] const Node& at(NodeId id) const { return m_nodes[static_cast<size_t>(id)]; }
    [[nodiscard]] NodeId size() const { return static_cast<NodeId>(m_nodes.size()); }
    [[nodiscard]] NodeId root() const { return m_nodes.empty() ? noNode : 0; }
    /// The first body element, else the root.
    [[nodiscard]] NodeId body() const;
    /// The first node with this tag at or after `from` and before `end` (noNode: the document's).
    [[nodiscard]] NodeId find(Tag tag, NodeId from = 0, NodeId end = noNode) const;
    /// All nodes with this tag.
    [[nodiscard]] std::vector<NodeId> all(Tag tag) const;

    /// An attribute's value; empty without it.
    [[nodiscard]] QStringView attribute(NodeId id, Attribute name) const;
    [[nodiscard]] bool hasAttribute(NodeId id, Attribute name) const;
    [[nodiscard]] bool hasAttributes(NodeId id) const { return at(id).attributeCount > 0; }
    /// The characters of a run of text. Of scripts only JSON-LD is kept, and nothing of styles.
    [[nodiscard]] QStringView characters(NodeId id) const { return view(at(id).text); }
    /// All characters of a subtree, white space folded.
    [[nodiscard]] QString textOf(NodeId id) const;
    /// How many characters textOf() gives, or more than `enough` where there are more.
    [[nodiscard]] qsizetype textLength(NodeId id, qsizetype enough) const;
    /// Whether one of the ancestors (or the node itself) has the tag.
    [[nodiscard]] bool isInside(NodeId id, Tag tag) const;

private:
    friend class DocumentBuilder;
    struct Value {
        Attribute name = {};
        CharacterRange text;
    };

    [[nodiscard]] QStringView view(CharacterRange range) const {
        return QStringView(m_characters).sliced(range.start, range.length);
    }
    [[nodiscard]] const Value* valueOf(NodeId id, Attribute name) const;
    /// Calls `use` with the pieces of a subtree's text, one after the other, for as long as it returns true.
    template <typename Use>
    void forEachPiece(NodeId id, Use use) const;

    std::vector<Node> m_nodes;
    std::vector<Value> m_attributes; ///< of a node one after the other
    QString m_characters;
};

/// Elements that begin and end a block of text.
[[nodiscard]] bool isBlockElement(Tag tag);
/// 1–6 for h1–h6, else 0.
[[nodiscard]] int headingLevel(Tag tag);

} // namespace gainsay::import
