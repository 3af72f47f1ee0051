// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/origins/origindetail.h"
#include "ui/window/workcontext.h"

#include <functional>

namespace gainsay::ui {

class OriginsView;

/// Joins the origins view with what the texts show: hands it the reports, and fetches the passages behind what is
/// selected off the interface's thread.
class OriginsController final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    OriginsController(WorkContext& context, OriginsView& view, QObject* parent = nullptr);

Q_SIGNALS:
    void articleRequested(gainsay::domain::ArticleId article);
    void placeRequested(gainsay::domain::VersionId version, gainsay::domain::TextRange range);

private:
    void fetch(int row);
    void fetchCredit(int row, const OriginEvidence& evidence);
    void fetchCopies(int row, const OriginEvidence& evidence);
    void fetchWords(int row, const OriginEvidence& evidence);
    void fetchPassages(std::vector<session::StatedCredit> places,
                       std::function<void(const std::vector<session::ShownPassage>&)> then);
    void showWords(const session::SpeakerWords& words, OriginEvidence evidence);
    [[nodiscard]] Evidence evidenceOf(const session::ShownPassage& passage,
                                      std::vector<domain::TextRange> marks = {}) const;

    WorkContext& m_context;
    OriginsView& m_view;
};

} // namespace gainsay::ui
