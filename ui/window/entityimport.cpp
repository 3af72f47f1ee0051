// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/entityimport.h"

#include <memory>

namespace gainsay::ui {
namespace {

/// On a connection of its own: the window is told by the journal, as of what other windows do.
Result<session::PackOutcome> bringIn(const QString& dossier, const Environment& environment,
                                     const domain::EntityListing& listing) {
    const auto opened = session::Session::open(dossier, environment, {});
    return opened ? (*opened)->entities().addPack(listing) : Result<session::PackOutcome>(passOn(opened));
}

} // namespace

EntityImport::EntityImport(WorkContext& context, const Environment& environment, StatusJob& job,
                           session::ListingReader reader, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_environment(environment)
    , m_job(job)
    , m_reader(std::move(reader)) {
    m_pool.setMaxThreadCount(1);
}

EntityImport::~EntityImport() {
    m_pool.waitForDone(); // whoever ends this has stopped the job
}

void EntityImport::import(const QString& path) {
    if (m_job.isRunning()) {
        m_context.tell(tr("Something else is still being done; the strip below shows it. Wait for it, or stop it."));
        return;
    }
    m_pool.start([this, path, dossier = m_context.session().path(), environment = m_environment, reader = m_reader,
                  ties = m_job.begin(tr("reading entities"))] {
        const auto listing = session::listEntitiesIn(path, reader, ties.stop);
        auto outcome = std::make_shared<Result<session::PackOutcome>>(
            listing ? bringIn(dossier, environment, *listing) : Result<session::PackOutcome>(passOn(listing)));
        QMetaObject::invokeMethod(this, [this, outcome] { finish(*outcome); }, Qt::QueuedConnection);
    });
}

void EntityImport::finish(const Result<session::PackOutcome>& outcome) {
    m_job.end();
    if (!outcome) {
        if (outcome.error().code != ErrorCode::Cancelled) {
            Q_EMIT m_context.failed(outcome.error());
        }
        return;
    }
    if (!m_context.check(m_context.session().actions().catchUp())) {
        return;
    }
    const QString undo = outcome->added.isEmpty() ? QString() : tr("Undo");
    m_context.tell(
        outcomeWords(*outcome), undo, [context = &m_context] { context->check(context->session().actions().undo()); },
        outcomeDetail(*outcome));
}

QString outcomeWords(const session::PackOutcome& outcome) {
    const auto added = outcome.added.size();
    const auto known = outcome.known.size();
    QStringList words;
    words << (added == 0   ? EntityImport::tr("Nothing was added.")
              : added == 1 ? EntityImport::tr("1 entity was added.")
                           : EntityImport::tr("%1 entities were added.").arg(added));
    if (known > 0) {
        words << (known == 1 ? EntityImport::tr("1 was there already and stays as it is.")
                             : EntityImport::tr("%1 were there already and stay as they are.").arg(known));
    }
    if (!outcome.leftOut.empty()) {
        words << EntityImport::tr("Some of the file was left out.");
    }
    return words.join(u' ');
}

QString outcomeDetail(const session::PackOutcome& outcome) {
    QStringList lines;
    for (const domain::LeftOut& one : outcome.leftOut) {
        lines << EntityImport::tr("Left out: %1, since %2.").arg(one.what, one.why);
    }
    return lines.join(u'\n');
}

} // namespace gainsay::ui
