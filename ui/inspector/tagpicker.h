// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/tag.h"
#include "ui/inspector/picker.h"

namespace gainsay::ui {

/// A tag that can be put on quotes, and how many of those that are chosen for have it.
struct TagOption {
    domain::Tag tag;
    Qt::CheckState state = Qt::Unchecked;

    bool operator==(const TagOption&) const = default;
};

/// Sets tags and takes them off, one after another, and makes new ones of what is typed. Or, where one is to be chosen,
/// closes with it.
class TagPicker final : public Picker {
    Q_OBJECT

public:
    enum class Kind { Several, One };

    /// `themes` must outlive the picker.
    TagPicker(const ThemeProvider& themes, Kind kind, QWidget* parent = nullptr);

    void setTags(const std::vector<TagOption>& tags);

Q_SIGNALS:
    /// Enter on a tag: it is to be set on all, or, where all have it, taken off. Of a picker for one: it was chosen.
    void tagToggled(gainsay::domain::TagId tag, bool on);
    /// A tag of this name is to be made and set.
    void tagCreated(const QString& name);

protected:
    [[nodiscard]] bool takesSeveral() const override { return m_kind == Kind::Several; }
    void choose(const QUuid& key) override;
    void create(const QString& typed) override;

private:
    Kind m_kind;
    std::vector<TagOption> m_tags;
};

} // namespace gainsay::ui
