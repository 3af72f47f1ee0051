// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/filedialogs.h"
#include "ui/window/statusjob.h"
#include "ui/window/workcontext.h"

namespace gainsay::session {
struct EvidenceSummary;
} // namespace gainsay::session

namespace gainsay::ui {

class ReportView;

/// Joins the report view with the session: counts and writes off the interface's thread.
class ReportController final : public QObject {
    Q_OBJECT

public:
    /// `jobs` runs what takes long, `job` shows it. All must outlive this.
    ReportController(WorkContext& context, BackgroundReader& jobs, StatusJob& job, ReportView& view,
                     const FileDialogs& dialogs, QObject* parent = nullptr);

    void refresh();
    /// Asks where to and writes.
    void exportReport(session::ReportFormat format);
    void write(session::ReportFormat format, const QString& path);
    /// Asks for a new folder and writes an evidence bundle there.
    void exportEvidence();

Q_SIGNALS:
    void readRequested();

private:
    void takeTags();
    void tellOfEvidence(const session::EvidenceSummary& written);

    WorkContext& m_context;
    BackgroundReader& m_jobs;
    StatusJob& m_job;
    ReportView& m_view;
    const FileDialogs& m_dialogs;
};

} // namespace gainsay::ui
