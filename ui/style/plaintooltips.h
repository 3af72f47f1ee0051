// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gainsay::ui {

/// Shows every tool tip as plain text. Qt would take a title or a quote that looks like HTML for HTML, and load the
/// pictures that it names. An event filter for the application; rows of a view are asked for Qt::ToolTipRole.
class PlainToolTips final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace gainsay::ui
