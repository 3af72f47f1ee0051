// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/filedialogs.h"
#include "ui/window/workcontext.h"

namespace gainsay::ui {

class ReportView;

/// Joins the report view with the session: counts and writes off the interface's thread.
class ReportController final : public QObject {
    Q_OBJECT

public:
    /// `jobs` runs what takes long. All must outlive this.
    ReportController(WorkContext& context, BackgroundReader& jobs, ReportView& view, const FileDialogs& dialogs,
                     QObject* parent = nullptr);

    void refresh();
    /// Asks where to and writes.
    void exportReport(session::ReportFormat format);
    void write(session::ReportFormat format, const QString& path);
    /// Asks for a new folder and writes an evidence bundle there.
    void exportEvidence();

Q_SIGNALS:
    void readRequested();

private:
    WorkContext& m_context;
    BackgroundReader& m_jobs;
    ReportView& m_view;
    const FileDialogs& m_dialogs;
};

} // namespace gainsay::ui
