// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articleaccessible.h"

#include "ui/reader/articleview.h"
#include "ui/style/unseenwords.h"
#include "ui/style/widgets/stancebadge.h"

#include <QScrollBar>

namespace gainsay::ui {
namespace {

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
    auto* view = qobject_cast<ArticleView*>(object);
    return view == nullptr ? nullptr : new ArticleAccessible(view);
}

/// A value as IAccessible2 writes it: what parts attributes is escaped.
QString escaped(QString value) {
    for (const QChar sign : {u'\\', u':', u',', u';', u'='}) {
        value.replace(sign, QString(u'\\') + sign);
    }
    return value;
}

QString rgb(const QColor& colour) {
    return QStringLiteral("rgb(%1,%2,%3)").arg(colour.red()).arg(colour.green()).arg(colour.blue());
}

/// What is said of the letters at one place. Where several quotes lie over each other, all are named.
class TextFacts {
public:
    void add(const ReaderQuote& quote, const QColor& tint) {
        say("background-color", rgb(tint));
        say("highlight", highlightName(quote.colour));
        if (quote.hasNote) {
            say("note", QStringLiteral("true"));
        }
        if (quote.stance) {
            say("stance", stanceWord(*quote.stance));
        }
        if (quote.contradicted) {
            say("contradicted", QStringLiteral("true"));
        }
    }
    void add(const ReaderMention& mention) {
        const bool linked = mention.mention.status == domain::MentionStatus::Linked;
        say("text-underline-style", linked ? QStringLiteral("solid") : QStringLiteral("dotted"));
        say("mention", mention.label);
        if (!linked) {
            say("undecided", QStringLiteral("true"));
        }
    }
    void add(ReaderMark::Kind kind, bool current) {
        if (kind == ReaderMark::Kind::SearchHit) {
            say("search-hit", current ? QStringLiteral("current") : QStringLiteral("true"));
        }
    }
    void add(const domain::UnseenCharacter& character) { say("unseen-character", unseenExplanation({character})); }
    [[nodiscard]] QString words() const {
        QString all;
        for (const auto& [name, values] : m_facts) {
            all +=
                QLatin1StringView(name) + QLatin1Char(':') + values.join(QLatin1StringView("\\, ")) + QLatin1Char(';');
        }
        return all;
    }

private:
    /// Colours and styles are one value each, the innermost; of the rest each is said once.
    void say(const char* name, const QString& value) {
        const bool single = value.startsWith(QLatin1StringView("rgb(")) || qstrcmp(name, "text-underline-style") == 0;
        const QString written = single ? value : escaped(value);
        for (auto& [known, values] : m_facts) {
            if (qstrcmp(known, name) == 0) {
                if (single) {
                    values = {written};
                } else if (!values.contains(written)) {
                    values << written;
                }
                return;
            }
        }
        m_facts.push_back({name, {written}});
    }

    std::vector<std::pair<const char*, QStringList>> m_facts;
};

} // namespace

void installReaderAccessibility() {
    // Removed and added, so that any number of views leaves one factory.
    QAccessible::removeFactory(makeInterface);
    QAccessible::installFactory(makeInterface);
}

ArticleAccessible::ArticleAccessible(ArticleView* view)
    : QAccessibleWidget(view, QAccessible::Document) {}

ArticleView& ArticleAccessible::view() const {
    return static_cast<ArticleView&>(*widget());
}

QAccessible::State ArticleAccessible::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString ArticleAccessible::text(QAccessible::Text what) const {
    if (what == QAccessible::Value) {
        return view().article().text();
    }
    if (what == QAccessible::Description) {
        return view().m_layout.header().sourceLine;
    }
    return QAccessibleWidget::text(what);
}

void* ArticleAccessible::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this)
                                              : QAccessibleWidget::interface_cast(type);
}

void ArticleAccessible::selection(int index, int* start, int* end) const {
    const Utf16Span span = index == 0 ? view().m_caret.selection() : Utf16Span{};
    *start = static_cast<int>(span.start);
    *end = static_cast<int>(span.end);
}

int ArticleAccessible::selectionCount() const {
    return view().m_caret.hasSelection() ? 1 : 0;
}

void ArticleAccessible::addSelection(int start, int end) {
    setSelection(0, start, end);
}

void ArticleAccessible::removeSelection(int /*index*/) {
    setCursorPosition(cursorPosition());
}

void ArticleAccessible::setSelection(int /*index*/, int start, int end) {
    view().m_caret.select({start, end});
    view().caretMoved();
}

int ArticleAccessible::cursorPosition() const {
    return static_cast<int>(view().m_caret.position());
}

void ArticleAccessible::setCursorPosition(int position) {
    view().m_caret.setPosition(position, false);
    view().caretMoved();
}

QString ArticleAccessible::text(int start, int end) const {
    const QString& whole = view().article().text();
    const int from = std::clamp(start, 0, characterCount());
    return whole.sliced(from, std::clamp(end, from, characterCount()) - from);
}

int ArticleAccessible::characterCount() const {
    return static_cast<int>(view().article().text().size());
}

QRect ArticleAccessible::characterRect(int offset) const {
    const auto& index = view().article().index();
    const QRect rect = view().viewportRect(index.toCodePoints(offset, offset + 1));
    return rect.isEmpty() ? QRect() : QRect(view().viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

int ArticleAccessible::offsetAtPoint(const QPoint& point) const {
    const QPoint inViewport = view().viewport()->mapFromGlobal(point);
    return static_cast<int>(view().m_layout.positionAt(view().toContent(inViewport)));
}

void ArticleAccessible::scrollToSubstring(int start, int end) {
    view().scrollToSpan({start, end}, false);
}

QString ArticleAccessible::attributes(int offset, int* start, int* end) const {
    // A run reaches to the nearest border of anything that begins or ends.
    qsizetype from = 0;
    qsizetype to = characterCount();
    const auto narrow = [&](Utf16Span span) {
        for (const qsizetype border : {span.start, span.end}) {
            from = border <= offset ? std::max(from, border) : from;
            to = border > offset ? std::min(to, border) : to;
        }
    };
    TextFacts facts;
    const auto lies = [&](Utf16Span span) {
        narrow(span);
        return span.contains(offset);
    };
    for (const PlacedQuote& quote : view().m_scene.quotes) {
        if (lies(quote.span)) {
            facts.add(quote.quote, view().m_themes.palette().highlight(quote.quote.colour).tint);
        }
    }
    for (const PlacedMention& mention : view().m_scene.mentions) {
        if (lies(mention.span) && mention.mention.mention.status != domain::MentionStatus::Rejected) {
            facts.add(mention.mention);
        }
    }
    for (const PlacedMark& mark : view().m_scene.marks) {
        if (lies(mark.span)) {
            facts.add(mark.mark.kind, mark.span == view().m_scene.currentHit);
        }
    }
    if (const qsizetype block = view().m_layout.blockAtPosition(offset); block >= 0) {
        const qsizetype blockStart = view().m_layout.blockSpan(block).start;
        for (const UnseenChip& chip : view().m_layout.chipsOf(block)) {
            for (const domain::UnseenCharacter& one : chip.characters) {
                if (lies({blockStart + one.at, blockStart + one.at + one.length()})) {
                    facts.add(one);
                }
            }
        }
    }
    *start = static_cast<int>(from);
    *end = static_cast<int>(to);
    return facts.words();
}

} // namespace gainsay::ui
