// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/workcontext.h"

namespace gainsay::ui {

class HistoryPanel;
class ReaderController;

/// Feeds a history panel from the dossier, off the interface's thread, and takes back what it is asked to. Lives as long
/// as its panel.
class HistoryController final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this; it becomes the panel's child.
    HistoryController(WorkContext& context, const Environment& environment, ReaderController& reader,
                      HistoryPanel& panel);

private:
    void refresh();
    void offerSubjects(const ReaderController& reader);

    WorkContext& m_context;
    const Environment& m_environment;
    HistoryPanel& m_panel;
    BackgroundReader m_background;
};

} // namespace gainsay::ui
