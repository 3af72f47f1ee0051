// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entities/tallymodel.h"
#include "ui/style/themeprovider.h"

#include <QListView>

namespace gainsay::ui {

/// A list of names as high as its rows, up to a few; beyond that it scrolls. Enter or a click chooses.
class ShortList final : public QListView {
    Q_OBJECT

public:
    /// `themes` must outlive the list; `spoken` is what a screen reader calls it.
    ShortList(const ThemeProvider& themes, const QString& spoken, QWidget* parent = nullptr);

    void setTallies(std::vector<Tally> tallies);
    [[nodiscard]] const TallyModel& tallies() const { return *m_model; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QUuid& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void choose(const QModelIndex& index);

    TallyModel* m_model;
};

} // namespace gainsay::ui
