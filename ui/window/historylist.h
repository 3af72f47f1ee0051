// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QWidget>

namespace gainsay::ui {

class JournalModel;

/// The latest changes of the dossier, newest first: the content of the history sheet.
class HistoryList final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the list.
    HistoryList(const ThemeProvider& themes, JournalModel& journal, QWidget* parent = nullptr);
};

} // namespace gainsay::ui
