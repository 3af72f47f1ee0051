// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/backgroundreader.h"

#include <stop_token>
#include <vector>

namespace gainsay::ui {

/// What the texts of one open dossier show by themselves: origins, and suggestions of contradictions. Worked out off
/// the interface's thread, anew whenever something is committed that they are made from; what was read of unchanged
/// articles is kept there. Outdated results are dropped. Lives on the interface's thread.
class TextAnalysis final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this. Nothing is asked before start().
    TextAnalysis(session::Session& session, BackgroundReader& reader, QObject* parent = nullptr);
    ~TextAnalysis() override;

    void start();
    /// Breaks off what is being worked out; the next change begins it anew.
    void stop();
    /// While held it works out nothing, however much is committed: an import would otherwise have all that was read so
    /// far looked at anew for every few articles, and share the processors with it. Let go, it catches up once.
    void setHeld(bool isHeld);

    /// Never null; empty until the first is known.
    [[nodiscard]] const session::OriginReports& origins() const { return m_origins; }
    /// Null until it is known.
    [[nodiscard]] const session::OriginReport* originsOf(domain::ClaimId claim) const;
    /// Best first.
    [[nodiscard]] const std::vector<session::ContradictionView>& suggestions() const { return m_suggestions; }
    /// Names that may be taken for one another, by name.
    [[nodiscard]] const std::vector<session::PossibleConfusion>& confusions() const { return m_confusions; }
    [[nodiscard]] bool isWorking() const { return m_pending > 0; }
    [[nodiscard]] BackgroundReader& reader() const { return m_reader; }

Q_SIGNALS:
    void originsChanged();
    /// Suggestions or possible confusions.
    void suggestionsChanged();
    /// How much is read, while that takes its time: each article once for the origins and once for the suggestions.
    void progressed(qint64 done, qint64 total);
    /// Work began or came to its end.
    void workingChanged(bool isWorking);
    void failed(const gainsay::Error& error);

private:
    void take(const std::vector<dossier::RowChange>& rows);
    void ask();
    void askLexicons();
    void askOrigins(const std::stop_token& stop);
    void askSuggestions(const std::stop_token& stop);
    /// For one of the rounds in which all articles are read.
    [[nodiscard]] ProgressSink sink(int round);
    void setPending(int pending);
    void tellFailure(const Error& error);

    static constexpr int rounds = 2; ///< origins, suggestions

    BackgroundReader& m_reader;
    std::stop_source m_stop;
    session::OriginReports m_origins = std::make_shared<const std::vector<session::OriginReport>>();
    std::vector<session::ContradictionView> m_suggestions;
    std::vector<session::PossibleConfusion> m_confusions;
    int m_pending = 0; ///< answers to the latest questions that are still to come
    bool m_started = false;
    bool m_isHeld = false;
    bool m_isDue = false; ///< something was committed while it was held
};

} // namespace gainsay::ui
