// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/filedialogs.h"
#include "ui/window/statusjob.h"
#include "ui/window/workcontext.h"

#include <QThreadPool>

#include <functional>

namespace gainsay::ui {

/// Exports painted views as pictures: asks where to and draws off the interface's thread.
class PictureController final : public QObject {
    Q_OBJECT

public:
    /// `job` shows what is being done. All must outlive this.
    PictureController(WorkContext& context, StatusJob& job, const FileDialogs& dialogs, QObject* parent = nullptr);
    ~PictureController() override;

    /// Writes to a path what is to be drawn; called on another thread.
    using Picture = std::function<Result<void>(const QString& path)>;

    /// `name` of the file that is suggested, without its ending.
    void exportPicture(QWidget& parent, const QString& name, Picture picture);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

private:
    WorkContext& m_context;
    StatusJob& m_job;
    const FileDialogs& m_dialogs;
    bool m_isBusy = false;
    QThreadPool m_pool;
};

} // namespace gainsay::ui
