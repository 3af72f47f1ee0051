// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/tagpicker.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

namespace gainsay::ui {

TagPicker::TagPicker(const ThemeProvider& themes, Kind kind, QWidget* parent)
    : Picker(themes, parent)
    , m_kind(kind) {
    setObjectName(QStringLiteral("tagPicker"));
    const bool isForSeveral = kind == Kind::Several;
    setTexts(isForSeveral ? tr("Find a tag or name a new one") : tr("Find a tag"),
             isForSeveral ? tr("New tag: %1") : QString(),
             isForSeveral ? tr("No tags yet. Type a name to make one.") : tr("No tag of that name."));
    if (isForSeveral) {
        auto* hint = new QLabel(tr("Enter sets a tag or takes it off; Esc closes."), this);
        hint->setTextFormat(Qt::PlainText);
        hint->setWordWrap(true);
        hint->setContentsMargins(12, 6, 12, 6);
        hint->setFont(themes.fonts().small);
        QPalette ink = hint->palette();
        ink.setColor(QPalette::WindowText, themes.palette().muted);
        hint->setPalette(ink);
        column().addWidget(hint);
        connect(&themes, &ThemeProvider::changed, hint, [hint, &themes] {
            hint->setFont(themes.fonts().small);
            QPalette colours = hint->palette();
            colours.setColor(QPalette::WindowText, themes.palette().muted);
            hint->setPalette(colours);
        });
    }
}

void TagPicker::setTags(const std::vector<TagOption>& tags) {
    m_tags = tags;
    std::vector<PickerOption> options;
    for (const TagOption& option : tags) {
        options.push_back({option.tag.id.uuid(),
                           option.tag.name,
                           {},
                           option.tag.colour,
                           takesSeveral() ? std::optional(option.state) : std::nullopt});
    }
    setOptions(std::move(options));
}

void TagPicker::choose(const QUuid& key) {
    const domain::TagId tag(key);
    const auto option = std::ranges::find(m_tags, tag, [](const TagOption& one) { return one.tag.id; });
    Q_EMIT tagToggled(tag, option == m_tags.end() || option->state != Qt::Checked);
}

void TagPicker::create(const QString& typed) {
    Q_EMIT tagCreated(typed);
}

} // namespace gainsay::ui
