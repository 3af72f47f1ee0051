// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/evidence.h"
#include "tests/session/testsession.h"

/// A small dossier with everything that a bundle holds, and the bundle of it.
struct EvidenceBundle {
    TestSession test;
    QString path = test.path(QStringLiteral("bundle"));

    EvidenceBundle() {
        const auto first =
            test.article("# The mill burnt down\n\nThe old mill burnt down on 3 May, the brigade said. 火事。\n",
                         QStringLiteral("mill.md"));
        const auto second =
            test.article("The mill stands\n\nThe owner denies that the mill burnt down.\n", QStringLiteral("b.txt"));
        const auto burnt = test.quote(first, QStringLiteral("old mill burnt down"));
        const auto fire = test.quote(first, QStringLiteral("火事。"), 3);
        test.quote(second, QStringLiteral("denies that the mill burnt down"), 2);
        if (!test.session->annotations().setNote(burnt, QStringLiteral("Check *this*.")) ||
            !test.session->actions().undo() || !test.session->actions().redo() ||
            !test.session->annotations().remove({fire})) {
            qFatal("cannot make the dossier");
        }
        const auto written = write(path);
        if (!written) {
            qFatal("%s", qPrintable(written.error().message + written.error().detail));
        }
    }

    [[nodiscard]] gainsay::Result<gainsay::session::EvidenceSummary> write(const QString& folder) const {
        return gainsay::session::writeEvidence(test.session->actions(), test.session->contradictions(), folder);
    }
};
