// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tagcontroller.h"

#include "ui/inspector/tagpicker.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/window/readercontroller.h"
#include "ui/window/readingdesk.h"

#include <algorithm>

namespace gainsay::ui {

TagController::TagController(WorkContext& context, ReadingDesk& desk, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_desk(desk)
    , m_picker(new TagPicker(context.themes(), TagPicker::Kind::Several, &window))
    , m_mergePicker(new TagPicker(context.themes(), TagPicker::Kind::One, &window)) {
    auto& tags = context.session().tags();
    connect(&desk, &ReadingDesk::tagsRequested, this, [this](domain::TextRange range, domain::QuoteId quote) {
        const auto id = m_desk.current().quoteFor(range, quote);
        if (!id.isNull()) {
            const auto* here = m_desk.current().shown(id);
            edit({id}, m_desk.current().globalRect(here ? here->range : range));
        }
    });
    connect(m_picker, &TagPicker::tagToggled, this, [this, &tags](domain::TagId tag, bool on) {
        m_context.check(on ? tags.set(m_quotes, tag) : tags.unset(m_quotes, tag));
        offer();
    });
    connect(m_picker, &TagPicker::tagCreated, this, [this, &tags](const QString& name) {
        m_context.check(tags.setNamed(m_quotes, name));
        offer();
    });
    connect(m_mergePicker, &TagPicker::tagToggled, this,
            [this, &tags](domain::TagId into) { m_context.check(tags.merge(m_merged, into)); });
}

void TagController::edit(const std::vector<domain::QuoteId>& quotes, const QRect& below) {
    if (quotes.empty()) {
        m_context.tell(tr("There is no quote to tag. Select one, or words of an article, and press T."));
        return;
    }
    m_quotes = quotes;
    offer();
    m_picker->openAt(below);
}

void TagController::editCurrent() {
    ReaderController& reader = m_desk.current();
    const domain::TextRange words = reader.pane().view().selection();
    if (words.isEmpty() && reader.currentQuote().isNull()) {
        edit({}, {});
    } else {
        Q_EMIT m_desk.tagsRequested(reader.currentRange(), words.isEmpty() ? reader.currentQuote() : domain::QuoteId());
    }
}

void TagController::merge(const std::vector<domain::TagId>& tags, const QRect& below) {
    const auto rows = m_context.session().tags().rows();
    if (!m_context.check(rows)) {
        return;
    }
    m_merged = tags;
    std::vector<TagOption> options;
    for (const session::TagRow& row : *rows) {
        // One of several may be the one that is kept.
        if (tags.size() > 1 || row.tag.id != tags.front()) {
            options.push_back({row.tag});
        }
    }
    m_mergePicker->setTags(options);
    m_mergePicker->openAt(below);
}

/// What there is to choose from, as it stands on the quotes now.
void TagController::offer() {
    const auto rows = m_context.session().tags().rows();
    const auto links = rows ? m_context.session().tags().links() : passOn(rows);
    if (!m_context.check(links)) {
        return;
    }
    // They come by quote, then tag.
    const auto key = [](const domain::QuoteTag& link) { return std::pair(link.quote, link.tag); };
    std::vector<TagOption> options;
    for (const session::TagRow& row : *rows) {
        const auto having = std::ranges::count_if(m_quotes, [&](domain::QuoteId quote) {
            return std::ranges::binary_search(*links, std::pair(quote, row.tag.id), {}, key);
        });
        options.push_back({row.tag, having == 0                      ? Qt::Unchecked
                                    : having == std::ssize(m_quotes) ? Qt::Checked
                                                                     : Qt::PartiallyChecked});
    }
    m_picker->setTags(options);
}

} // namespace gainsay::ui
