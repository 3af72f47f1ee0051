// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/dom.h"

#include "app/import/html/markupguard.h"

#include <QHash>

#include <gumbo.h>

#include <new>

namespace gainsay::import {

namespace {

const QHash<QByteArray, Tag>& tagNames() {
    static const QHash<QByteArray, Tag> names{{"a", Tag::A},
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
    return names;
}

/// Gumbo does not look whether it got memory; operator new asks the program's new handler before it fails.
void* allocate(void* /*unused*/, size_t size) noexcept {
    return ::operator new(size);
}

void release(void* /*unused*/, void* memory) noexcept {
    ::operator delete(memory);
}

using Parsed = std::unique_ptr<GumboOutput, void (*)(GumboOutput*)>;

GumboOptions options() {
    GumboOptions chosen = kGumboDefaultOptions;
    chosen.allocator = allocate;
    chosen.deallocator = release;
    chosen.max_errors = 0;
    return chosen;
}

Parsed parseMarkup(const QByteArray& utf8) {
    const GumboOptions chosen = options();
    return {gumbo_parse_with_options(&chosen, utf8.constData(), static_cast<size_t>(utf8.size())),
            [](GumboOutput* output) {
                const GumboOptions same = options();
                gumbo_destroy_output(&same, output);
            }};
}

} // namespace

/// Copies Gumbo's tree into a Document, without recursion.
class DocumentBuilder {
public:
    [[nodiscard]] Document build(const GumboNode* top) {
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
        if (element.tag_namespace != GUMBO_NAMESPACE_HTML) {
            return Tag::Svg;
        }
        const char* name = gumbo_normalized_tagname(element.tag);
        return tagNames().value(QByteArray::fromRawData(name, static_cast<qsizetype>(qstrlen(name))), Tag::Other);
    }

    NodeId add(const GumboNode* source, NodeId parent) {
        Node made;
        made.parent = parent;
        switch (source->type) {
        case GUMBO_NODE_ELEMENT:
        case GUMBO_NODE_TEMPLATE: {
            const GumboElement& element = source->v.element;
            made.tag = tagOf(element);
            for (unsigned i = 0; i < element.attributes.length; ++i) {
                const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
                made.attributes.emplace_back(QString::fromUtf8(attribute->name).toLower(),
                                             QString::fromUtf8(attribute->value));
            }
            break;
        }
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            made.tag = Tag::Text;
            made.text = QString::fromUtf8(source->v.text.text);
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
};

Result<Document> Document::parse(const QString& html, const ImportHints& hints) {
    const QByteArray utf8 = html.toUtf8();
    if (auto sane = checkMarkup(utf8, hints); !sane) {
        return passOn(sane);
    }
    const Parsed parsed = parseMarkup(utf8);
    return DocumentBuilder().build(parsed->root);
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

QString Document::attribute(NodeId id, QLatin1StringView name) const {
    for (const auto& [key, value] : at(id).attributes) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

bool Document::hasAttribute(NodeId id, QLatin1StringView name) const {
    return std::ranges::any_of(at(id).attributes, [&](const auto& attribute) { return attribute.first == name; });
}

QString Document::textOf(NodeId id) const {
    QString text;
    for (NodeId i = id; i < at(id).past; ++i) {
        const Node& node = at(i);
        if (node.tag == Tag::Script || node.tag == Tag::Style || node.tag == Tag::Noscript ||
            node.tag == Tag::Template) {
            i = node.past - 1;
        } else if (node.tag == Tag::Text) {
            text += node.text;
        } else if (node.tag == Tag::Br || isBlockElement(node.tag)) {
            text += u' ';
        }
    }
    return text.simplified();
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
