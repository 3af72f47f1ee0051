// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/worklayout.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace gainsay::ui {

class ReaderPane;
class StateWriter;
class Workspace;

/// Keeps how the window stands for one dossier: brings it back when that is opened, and writes it down a moment after
/// something changed.
class LayoutKeeper final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this, but for the workspace, whose child it is. `path` may be empty: nothing is kept. What was
    /// kept comes back at once, but for the articles, which do when the models have them.
    LayoutKeeper(QWidget& window, Workspace& workspace, StateWriter& writer, QString path);

    /// Gives what changed to the writer now.
    void save();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch();
    void watchPane(const ReaderPane& pane);
    void noteChange();
    /// Whether it opened at least one of the kept articles.
    bool openArticles();
    [[nodiscard]] WorkLayout current() const;

    QWidget& m_window;
    Workspace& m_workspace;
    StateWriter& m_writer;
    QString m_path;
    WorkLayout m_kept;             ///< as it was read, or written last
    bool m_areArticlesDue = false; ///< those of the last time are still to be opened
    QTimer m_moment;
};

} // namespace gainsay::ui
