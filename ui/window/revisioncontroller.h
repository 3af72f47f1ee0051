// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/workcontext.h"

namespace gainsay::ui {

class RevisionPanel;

/// Compares two versions of an article, off the interface's thread, for a panel. Lives as long as its panel.
class RevisionController final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this; it becomes the panel's child. Begins with the version that is shown: what became of it in
    /// the latest one or, if it is the latest, what it changed in the one before.
    RevisionController(WorkContext& context, const Environment& environment, domain::ArticleId article,
                       domain::VersionId shown, RevisionPanel& panel);

Q_SIGNALS:
    void openRequested(gainsay::domain::VersionId version, gainsay::domain::TextRange range);

private:
    void compare(domain::VersionId older, domain::VersionId newer);

    WorkContext& m_context;
    RevisionPanel& m_panel;
    BackgroundReader m_background;
};

} // namespace gainsay::ui
