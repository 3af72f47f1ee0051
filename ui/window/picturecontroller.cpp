// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/picturecontroller.h"

#include <QDir>
#include <QFileInfo>

namespace gainsay::ui {

PictureController::PictureController(WorkContext& context, StatusJob& job, const FileDialogs& dialogs, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_job(job)
    , m_dialogs(dialogs) {
    m_pool.setMaxThreadCount(1);
}

PictureController::~PictureController() {
    m_pool.waitForDone();
}

void PictureController::exportPicture(QWidget& parent, const QString& name, Picture picture) {
    if (m_job.isRunning()) {
        m_context.tell(tr("Something else is still being done; the strip below shows it. Wait for it, or stop it."));
        return;
    }
    const QDir folder(QFileInfo(m_context.session().path()).absolutePath());
    const QString suggestion = folder.filePath(QStringLiteral("%1 %2.svg").arg(m_context.session().title(), name));
    QString path = m_dialogs.saveReport(&parent, suggestion, tr("Pictures (*.svg *.png)"));
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += QStringLiteral(".svg");
    }
    m_isBusy = true;
    m_pool.start([this, path, picture = std::move(picture), ties = m_job.begin(tr("drawing the picture"))] {
        const Result<void> written = picture(path);
        QMetaObject::invokeMethod(
            this,
            [this, path, written] {
                m_isBusy = false;
                m_job.end();
                if (m_context.check(written)) {
                    m_context.tell(tr("The picture is written: %1").arg(QFileInfo(path).fileName()), tr("Show it"),
                                   [this, path] { m_dialogs.show(path); });
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace gainsay::ui
