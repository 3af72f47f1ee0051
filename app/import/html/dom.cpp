// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/dom.h"

#include "app/import/html/markupguard.h"
#include "app/import/html/parsearena.h"
#include "app/import/text/textshape.h"

#include <QStringDecoder>

#include <gumbo.h>

#include <array>
#include <optional>
#include <span>
#include <utility>

namespace gainsay::import {

namespace {

constexpr std::pair<const char*, Tag> tagNames[] = {{"a", Tag::A},
                                                    {"abbr", Tag::Abbr},
                                                    {"address", Tag::Address},
                                                    {"article", Tag::Article},
                                                    {"aside", Tag::Aside},
                                                    {"audio", Tag::Audio},
                                                    {"b", Tag::B},
                                                    {"base", Tag::Base},
                                                    {"blockquote", Tag::Blockquote},
                                                    {"body", Tag::Body},
                                                    {"br", Tag::Br},
                                                    {"button", Tag::Button},
                                                    {"canvas", Tag::Canvas},
                                                    {"caption", Tag::Caption},
                                                    {"center", Tag::Center},
                                                    {"cite", Tag::Cite},
                                                    {"code", Tag::Code},
                                                    {"dd", Tag::Dd},
                                                    {"details", Tag::Details},
                                                    {"dialog", Tag::Dialog},
                                                    {"div", Tag::Div},
                                                    {"dl", Tag::Dl},
                                                    {"dt", Tag::Dt},
                                                    {"em", Tag::Em},
                                                    {"embed", Tag::Embed},
                                                    {"fieldset", Tag::Fieldset},
                                                    {"figcaption", Tag::Figcaption},
                                                    {"figure", Tag::Figure},
                                                    {"font", Tag::Font},
                                                    {"footer", Tag::Footer},
                                                    {"form", Tag::Form},
                                                    {"h1", Tag::H1},
                                                    {"h2", Tag::H2},
                                                    {"h3", Tag::H3},
                                                    {"h4", Tag::H4},
                                                    {"h5", Tag::H5},
                                                    {"h6", Tag::H6},
                                                    {"head", Tag::Head},
                                                    {"header", Tag::Header},
                                                    {"hr", Tag::Hr},
                                                    {"html", Tag::Html},
                                                    {"i", Tag::I},
                                                    {"iframe", Tag::Iframe},
                                                    {"img", Tag::Img},
                                                    {"input", Tag::Input},
                                                    {"label", Tag::Label},
                                                    {"li", Tag::Li},
                                                    {"link", Tag::Link},
                                                    {"main", Tag::Main},
                                                    {"menu", Tag::Menu},
                                                    {"meta", Tag::Meta},
                                                    {"nav", Tag::Nav},
                                                    {"noscript", Tag::Noscript},
                                                    {"object", Tag::Object},
                                                    {"ol", Tag::Ol},
                                                    {"option", Tag::Option},
                                                    {"p", Tag::P},
                                                    {"picture", Tag::Picture},
                                                    {"pre", Tag::Pre},
                                                    {"q", Tag::Q},
                                                    {"s", Tag::S},
                                                    {"script", Tag::Script},
                                                    {"section", Tag::Section},
                                                    {"select", Tag::Select},
                                                    {"small", Tag::Small},
                                                    {"span", Tag::Span},
                                                    {"strong", Tag::Strong},
                                                    {"style", Tag::Style},
                                                    {"sub", Tag::Sub},
                                                    {"summary", Tag::Summary},
                                                    {"sup", Tag::Sup},
                                                    {"svg", Tag::Svg},
                                                    {"table", Tag::Table},
                                                    {"tbody", Tag::Tbody},
                                                    {"td", Tag::Td},
                                                    {"template", Tag::Template},
                                                    {"textarea", Tag::Textarea},
                                                    {"tfoot", Tag::Tfoot},
                                                    {"th", Tag::Th},
                                                    {"thead", Tag::Thead},
                                                    {"time", Tag::Time},
                                                    {"title", Tag::Title},
                                                    {"tr", Tag::Tr},
                                                    {"u", Tag::U},
                                                    {"ul", Tag::Ul},
                                                    {"video", Tag::Video}};

/// The tags of elements by Gumbo's numbers for them.
const std::array<Tag, GUMBO_TAG_LAST + 1>& tagsOfGumbo() {
    static const auto tags = [] {
        std::array<Tag, GUMBO_TAG_LAST + 1> made{};
        made.fill(Tag::Other);
        for (const auto& [name, tag] : tagNames) {
            if (const GumboTag known = gumbo_tag_enum(name); known < GUMBO_TAG_UNKNOWN) {
                made[static_cast<size_t>(known)] = tag;
            }
        }
        return made;
    }();
    return tags;
}

constexpr std::pair<QByteArrayView, Attribute> attributeNames[] = {{"class", Attribute::Class},
                                                                   {"id", Attribute::Id},
                                                                   {"href", Attribute::Href},
                                                                   {"style", Attribute::Style},
                                                                   {"type", Attribute::Type},
                                                                   {"content", Attribute::Content},
                                                                   {"name", Attribute::Name},
                                                                   {"property", Attribute::Property},
                                                                   {"rel", Attribute::Rel},
                                                                   {"itemprop", Attribute::Itemprop},
                                                                   {"datetime", Attribute::Datetime},
                                                                   {"hidden", Attribute::Hidden},
                                                                   {"role", Attribute::Role},
                                                                   {"aria-hidden", Attribute::AriaHidden},
                                                                   {"lang", Attribute::Lang},
                                                                   {"xml:lang", Attribute::XmlLang},
                                                                   {"http-equiv", Attribute::HttpEquiv}};

/// By its name in small letters, as Gumbo has them but for some of SVG, of which none is wanted.
std::optional<Attribute> attributeNamed(QByteArrayView name) {
    const auto* const found = std::ranges::find(attributeNames, name, [](const auto& known) { return known.first; });
    return found == std::end(attributeNames) ? std::nullopt : std::optional(found->second);
}

/// A page as Gumbo has parsed it. Its tree is never taken apart: it goes with the arena that it lies in.
class Parsed {
public:
    explicit Parsed(const QByteArray& utf8) {
        GumboOptions options = kGumboDefaultOptions;
        options.userdata = &m_arena;
        // Gumbo does not look whether it got memory; operator new asks the program's new handler before it fails.
        options.allocator = [](void* arena, size_t size) noexcept {
            return static_cast<ParseArena*>(arena)->take(size);
        };
        options.deallocator = [](void* arena, void* piece) noexcept {
            static_cast<ParseArena*>(arena)->giveBack(piece);
        };
        options.max_errors = 0;
        m_output = gumbo_parse_with_options(&options, utf8.constData(), static_cast<size_t>(utf8.size()));
    }
    [[nodiscard]] const GumboNode* root() const { return m_output->root; }

private:
    ParseArena m_arena;
    GumboOutput* m_output = nullptr;
};

} // namespace

/// Copies Gumbo's tree into a Document, without recursion.
class DocumentBuilder {
public:
    /// `bytes`: of the markup, for a guess at what is needed.
    [[nodiscard]] Document build(const GumboNode* top, qsizetype bytes) {
        m_document.m_characters.reserve(bytes);
        std::vector<Pending> stack{{top, noNode, false}};
        while (!stack.empty()) {
            const Pending next = stack.back();
            stack.pop_back();
            if (next.closing) {
                node(next.id).past = m_document.size();
                continue;
            }
            const NodeId id = add(next.source, next.id);
            const GumboVector* children = id == noNode ? nullptr : childrenOf(next.source);
            if (children == nullptr) {
                continue;
            }
            stack.push_back({nullptr, id, true});
            for (unsigned i = children->length; i-- > 0;) {
                stack.push_back({static_cast<const GumboNode*>(children->data[i]), id, false});
            }
        }
        return std::move(m_document);
    }

private:
    struct Pending {
        const GumboNode* source;
        NodeId id; ///< the parent; of a closing entry the node itself
        bool closing;
    };

    Node& node(NodeId id) { return m_document.m_nodes[static_cast<size_t>(id)]; }

    static const GumboVector* childrenOf(const GumboNode* source) {
        return source->type == GUMBO_NODE_ELEMENT || source->type == GUMBO_NODE_TEMPLATE ? &source->v.element.children
                                                                                         : nullptr;
    }

    static Tag tagOf(const GumboElement& element) {
        return element.tag_namespace == GUMBO_NAMESPACE_HTML ? tagsOfGumbo()[static_cast<size_t>(element.tag)]
                                                             : Tag::Svg;
    }

    NodeId add(const GumboNode* source, NodeId parent) {
        Node made;
        made.parent = parent;
        switch (source->type) {
        case GUMBO_NODE_ELEMENT:
        case GUMBO_NODE_TEMPLATE:
            made.tag = tagOf(source->v.element);
            addAttributes(source->v.element, made);
            break;
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            made.tag = Tag::Text;
            if (parent == noNode || isTextWanted(parent)) {
                made.text = append(source->v.text.text);
            }
            break;
        default:
            return noNode;
        }
        const NodeId id = m_document.size();
        made.past = id + 1;
        m_document.m_nodes.push_back(std::move(made));
        link(id, parent);
        return id;
    }

    /// Scripts are most of what many pages are, and say nothing to a reader.
    [[nodiscard]] bool isTextWanted(NodeId element) {
        const Tag tag = node(element).tag;
        return tag != Tag::Style &&
               (tag != Tag::Script || m_document.attribute(element, Attribute::Type)
                                          .contains(QLatin1StringView("ld+json"), Qt::CaseInsensitive));
    }

    void addAttributes(const GumboElement& element, Node& made) {
        made.firstAttribute = static_cast<quint32>(m_document.m_attributes.size());
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
            if (const auto name = attributeNamed(attribute->name)) {
                m_document.m_attributes.push_back({*name, append(attribute->value)});
                ++made.attributeCount;
            }
        }
    }

    CharacterRange append(const char* utf8) {
        QString& all = m_document.m_characters;
        const auto start = all.size();
        const QByteArrayView bytes(utf8);
        all.resizeForOverwrite(start + m_decoder.requiredSpace(bytes.size()));
        m_decoder.resetState();
        const QChar* end = m_decoder.appendToBuffer(all.data() + start, bytes);
        all.truncate(end - all.constData());
        return {start, all.size() - start};
    }

    void link(NodeId id, NodeId parent) {
        if (parent == noNode) {
            return;
        }
        if (node(parent).lastChild == noNode) {
            node(parent).firstChild = id;
        } else {
            node(node(parent).lastChild).nextSibling = id;
        }
        node(parent).lastChild = id;
    }

    Document m_document;
    QStringDecoder m_decoder{QStringDecoder::Utf8};
};

Result<Document> Document::parse(const QString& html, const ImportHints& hints) {
    const auto markup = checkedMarkup(html.toUtf8(), hints);
    if (!markup) {
        return passOn(markup);
    }
    const Parsed parsed(*markup);
    return DocumentBuilder().build(parsed.root(), markup->size());
}

NodeId Document::body() const {
    const NodeId found = find(Tag::Body);
    return found == noNode ? root() : found;
}

NodeId Document::find(Tag tag, NodeId from, NodeId end) const {
    const NodeId last = end == noNode ? size() : end;
    for (NodeId id = from; id < last; ++id) {
        if (at(id).tag == tag) {
            return id;
        }
    }
    return noNode;
}

std::vector<NodeId> Document::all(Tag tag) const {
    std::vector<NodeId> found;
    for (NodeId id = 0; id < size(); ++id) {
        if (at(id).tag == tag) {
            found.push_back(id);
        }
    }
    return found;
}

const Document::Value* Document::valueOf(NodeId id, Attribute name) const {
    const Node& node = at(id);
    const auto values = std::span(m_attributes).subspan(node.firstAttribute, node.attributeCount);
    const auto found = std::ranges::find(values, name, &Value::name);
    return found == values.end() ? nullptr : &*found;
}

QStringView Document::attribute(NodeId id, Attribute name) const {
    const Value* value = valueOf(id, name);
    return value == nullptr ? QStringView() : view(value->text);
}

bool Document::hasAttribute(NodeId id, Attribute name) const {
    return valueOf(id, name) != nullptr;
}

template <typename Use>
void Document::forEachPiece(NodeId id, Use use) const {
    for (NodeId i = id; i < at(id).past; ++i) {
        const Node& node = at(i);
        if (node.tag == Tag::Script || node.tag == Tag::Style || node.tag == Tag::Noscript ||
            node.tag == Tag::Template) {
            i = node.past - 1;
        } else if (node.tag == Tag::Text) {
            if (!use(view(node.text))) {
                return;
            }
        } else if ((node.tag == Tag::Br || isBlockElement(node.tag)) && !use(QStringView(u" "))) {
            return;
        }
    }
}

QString Document::textOf(NodeId id) const {
    SimplifiedText text;
    forEachPiece(id, [&](QStringView piece) {
        text.append(piece);
        return true;
    });
    return std::move(text).take();
}

qsizetype Document::textLength(NodeId id, qsizetype enough) const {
    qsizetype length = 0;
    bool spacePending = false;
    forEachPiece(id, [&](QStringView piece) {
        for (const QChar c : piece) {
            if (c.isSpace()) {
                spacePending = length > 0;
            } else {
                length += spacePending ? 2 : 1;
                spacePending = false;
            }
        }
        return length <= enough;
    });
    return length;
}

bool Document::isInside(NodeId id, Tag tag) const {
    for (NodeId i = id; i != noNode; i = at(i).parent) {
        if (at(i).tag == tag) {
            return true;
        }
    }
    return false;
}

bool isBlockElement(Tag tag) {
    switch (tag) {
    case Tag::Address:
    case Tag::Article:
    case Tag::Aside:
    case Tag::Blockquote:
    case Tag::Body:
    case Tag::Caption:
    case Tag::Center:
    case Tag::Dd:
    case Tag::Details:
    case Tag::Dialog:
    case Tag::Div:
    case Tag::Dl:
    case Tag::Dt:
    case Tag::Fieldset:
    case Tag::Figcaption:
    case Tag::Figure:
    case Tag::Footer:
    case Tag::Form:
    case Tag::H1:
    case Tag::H2:
    case Tag::H3:
    case Tag::H4:
    case Tag::H5:
    case Tag::H6:
    case Tag::Header:
    case Tag::Hr:
    case Tag::Html:
    case Tag::Li:
    case Tag::Main:
    case Tag::Menu:
    case Tag::Nav:
    case Tag::Ol:
    case Tag::P:
    case Tag::Pre:
    case Tag::Section:
    case Tag::Summary:
    case Tag::Table:
    case Tag::Tbody:
    case Tag::Td:
    case Tag::Tfoot:
    case Tag::Th:
    case Tag::Thead:
    case Tag::Tr:
    case Tag::Ul:
        return true;
    default:
        return false;
    }
}

int headingLevel(Tag tag) {
    return tag >= Tag::H1 && tag <= Tag::H6 ? static_cast<int>(tag) - static_cast<int>(Tag::H1) + 1 : 0;
}

} // namespace gainsay::import
