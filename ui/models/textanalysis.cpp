// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/textanalysis.h"

#include <algorithm>
#include <set>
#include <utility>

namespace gainsay::ui {
namespace {

/// What the texts alone show.
struct Findings {
    std::vector<session::ContradictionView> suggestions;
    std::vector<session::PossibleConfusion> confusions;
};

/// Which recorded tables origins and suggestions are made from.
bool concerns(const dossier::RowChange& row) {
    static const std::set<QByteArray> tables{"article",   "version", "source",       "claim",
                                             "assertion", "quote",   "contradiction"};
    return tables.contains(row.table);
}

} // namespace

TextAnalysis::TextAnalysis(session::Session& session, BackgroundReader& reader, QObject* parent)
    : QObject(parent)
    , m_reader(reader) {
    connect(&session.actions(), &session::ActionRunner::committed, this, &TextAnalysis::take);
}

TextAnalysis::~TextAnalysis() {
    m_stop.request_stop();
}

void TextAnalysis::start() {
    m_started = true;
    askLexicons();
    ask();
}

void TextAnalysis::stop() {
    m_stop.request_stop();
    m_reader.forget(BackgroundReader::Topic::Origins);
    m_reader.forget(BackgroundReader::Topic::Suggestions);
    setPending(0);
}

const session::OriginReport* TextAnalysis::originsOf(domain::ClaimId claim) const {
    const auto found = std::ranges::find(*m_origins, claim, &session::OriginReport::claim);
    return found == m_origins->end() ? nullptr : &*found;
}

void TextAnalysis::take(const std::vector<dossier::RowChange>& rows) {
    if (!m_started || (m_isHeld && m_isDue) || !std::ranges::any_of(rows, concerns)) {
        return;
    }
    if (m_isHeld) {
        m_isDue = true;
    } else {
        ask();
    }
}

void TextAnalysis::setHeld(bool isHeld) {
    m_isHeld = isHeld;
    if (isHeld && isWorking()) {
        m_isDue = true;
        stop();
    } else if (!isHeld && std::exchange(m_isDue, false)) {
        ask();
    }
}

void TextAnalysis::ask() {
    m_stop.request_stop(); // what is known by then is kept for the next question
    m_stop = {};
    setPending(rounds);
    askOrigins(m_stop.get_token());
    askSuggestions(m_stop.get_token());
}

/// Once: a session keeps the words that it began with.
void TextAnalysis::askLexicons() {
    m_reader.ask<std::vector<Error>>(
        BackgroundReader::Topic::Lexicons, this,
        [](session::Session& session) -> Result<std::vector<Error>> { return session.lexiconProblems(); },
        [this](Result<std::vector<Error>> problems) {
            if (!problems || problems->empty()) {
                return; // that the dossier cannot be read is told by those who ask for what is in it
            }
            Error told = problems->front();
            if (problems->size() > 1) {
                told.message += u' ' + tr("%n more of your lexicons cannot be used either.", nullptr,
                                          static_cast<int>(problems->size()) - 1);
            }
            Q_EMIT failed(told);
        });
}

void TextAnalysis::askOrigins(const std::stop_token& stop) {
    m_reader.ask<session::OriginReports>(
        BackgroundReader::Topic::Origins, this,
        [sink = sink(0), stop, known = m_origins](session::Session& session) -> Result<session::OriginReports> {
            auto reports = session.origins().reports(sink, stop);
            if (!reports) {
                return passOn(reports);
            }
            // Compared here, since millions of passages may be in common.
            return *reports == *known ? known
                                      : std::make_shared<const std::vector<session::OriginReport>>(std::move(*reports));
        },
        [this](Result<session::OriginReports> reports) {
            setPending(m_pending - 1);
            if (!reports) {
                tellFailure(reports.error());
            } else if (*reports != m_origins) {
                m_origins = std::move(*reports);
                Q_EMIT originsChanged();
            }
        });
}

void TextAnalysis::askSuggestions(const std::stop_token& stop) {
    m_reader.ask<Findings>(
        BackgroundReader::Topic::Suggestions, this,
        [sink = sink(1), stop](session::Session& session) -> Result<Findings> {
            auto suggestions = session.suggestions().all(sink, stop);
            auto confusions = session.suggestions().confusions();
            if (!suggestions || !confusions) {
                return std::unexpected(suggestions ? confusions.error() : suggestions.error());
            }
            return Findings{std::move(*suggestions), std::move(*confusions)};
        },
        [this](Result<Findings> found) {
            setPending(m_pending - 1);
            if (!found) {
                tellFailure(found.error());
                return;
            }
            m_suggestions = std::move(found->suggestions);
            m_confusions = std::move(found->confusions);
            Q_EMIT suggestionsChanged();
        });
}

ProgressSink TextAnalysis::sink(int round) {
    // The reader waits for its thread before it goes, and this goes after the reader.
    return [this, round](const Progress& progress) {
        constexpr qint64 step = 25; // articles
        if (progress.done % step == 0) {
            QMetaObject::invokeMethod(
                this,
                [this, progress, round] {
                    if (isWorking()) {
                        Q_EMIT progressed(round * progress.total + progress.done, rounds * progress.total);
                    }
                },
                Qt::QueuedConnection);
        }
    };
}

void TextAnalysis::setPending(int pending) {
    const bool was = std::exchange(m_pending, pending) > 0;
    if (was != isWorking()) {
        Q_EMIT workingChanged(isWorking());
    }
}

void TextAnalysis::tellFailure(const Error& error) {
    if (error.code != ErrorCode::Cancelled) {
        Q_EMIT failed(error);
    }
}

} // namespace gainsay::ui
