// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/tag.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

#include <vector>

namespace gainsay::ui {

class Chip;
class FilterChips;

/// Tags as pills in their colours, each of which can be taken off, and the way to more.
class TagRow final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the row.
    explicit TagRow(const ThemeProvider& themes, QWidget* parent = nullptr);

    void setTags(const std::vector<domain::Tag>& tags);
    /// What a picker opens below.
    [[nodiscard]] QWidget& button() const;

Q_SIGNALS:
    void removeRequested(gainsay::domain::TagId tag);
    /// Others are to be set, or these taken off.
    void editRequested();

private:
    std::vector<domain::Tag> m_tags;
    FilterChips* m_chips;
    Chip* m_add;
};

} // namespace gainsay::ui
