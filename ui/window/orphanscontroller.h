// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/workcontext.h"

namespace gainsay::ui {

class OrphansPanel;

/// Feeds the list of waiting quotes and carries out what is decided there. Lives as long as its panel.
class OrphansController final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this; it becomes the panel's child.
    OrphansController(WorkContext& context, OrphansPanel& panel);

Q_SIGNALS:
    void openRequested(gainsay::domain::VersionId version, gainsay::domain::TextRange range);
};

} // namespace gainsay::ui
