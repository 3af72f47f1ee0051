// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QListView>
#include <QUuid>

#include <vector>

class QStandardItemModel;

namespace gainsay::ui {

/// One thing to choose.
struct Choice {
    QUuid key; ///< null: make a new one
    QString text;
    QString detail; ///< quieter, behind the text
    QStringList names; ///< other words that find it

    bool operator==(const Choice&) const = default;
};

/// Ranks choices for what was typed: the same name first, then names that begin so, then names that hold it; those that
/// do not match are left out. With nothing typed all stay in their order.
[[nodiscard]] std::vector<Choice> matching(const std::vector<Choice>& choices, const QString& typed);

/// A short list that follows a field: the field keeps the keyboard.
class ChoiceList final : public QListView {
    Q_OBJECT

public:
    /// `themes` must outlive the list.
    explicit ChoiceList(const ThemeProvider& themes, QWidget* parent = nullptr);

    void setChoices(const std::vector<Choice>& choices);
    void step(int by);
    /// Null where nothing is chosen.
    [[nodiscard]] const Choice* current() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen();

private:
    const ThemeProvider& m_themes;
    QStandardItemModel* m_model;
    std::vector<Choice> m_choices;
};

} // namespace gainsay::ui
