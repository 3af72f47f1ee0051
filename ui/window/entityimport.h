// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/extractors.h"
#include "ui/window/statusjob.h"
#include "ui/window/workcontext.h"

#include <QThreadPool>

namespace gainsay::ui {

/// Brings a list of entities into the open dossier: reads the file and writes what is new in it off the interface's
/// thread, and says what became of it. Lives on the interface's thread.
class EntityImport final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    EntityImport(WorkContext& context, const Environment& environment, StatusJob& job, session::ListingReader reader,
                 QObject* parent = nullptr);
    /// Waits for what is under way; the job is to be stopped before.
    ~EntityImport() override;

    /// Says so where something else is still being done.
    void import(const QString& path);

private:
    void finish(const Result<session::PackOutcome>& outcome);

    WorkContext& m_context;
    Environment m_environment;
    StatusJob& m_job;
    session::ListingReader m_reader;
    QThreadPool m_pool;
};

/// "12 entities were added, 3 were there already." and, for the detail, a line for each thing that was left out.
[[nodiscard]] QString outcomeWords(const session::PackOutcome& outcome);
[[nodiscard]] QString outcomeDetail(const session::PackOutcome& outcome);

} // namespace gainsay::ui
