// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/articletext.h"
#include "ui/reader/readeritems.h"
#include "ui/window/workcontext.h"

#include <QHash>

#include <stop_token>
#include <vector>

namespace gainsay::ui {

class BackgroundReader;

/// What lies over the article in one reader: its quotes, and where it names entities. Of a short text both are read
/// when they are asked for. Of a long one they are read off the interface's thread while the text is being painted;
/// whoever needs them before they have come has them read at once, so that nobody ever meets an article without its
/// quotes. Lives on the interface's thread.
class ReaderMarks final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    ReaderMarks(WorkContext& context, BackgroundReader& reader, QObject* parent = nullptr);
    ~ReaderMarks() override;

    /// Reads what lies over another article; a null version: over none. What is still to come of the one before is
    /// dropped.
    void read(domain::VersionId version, const domain::ArticleText& text);
    /// The same article's quotes, or mentions, once more; what is still to come of it as well.
    void readQuotes();
    void readMentions();
    /// Only these quotes, which were made, changed or deleted. Where quotes of other versions stand in this one, and
    /// what quotes say to claims, is as it was.
    void readQuotes(const std::vector<domain::QuoteId>& changed);
    /// Has read what is still to come.
    void complete();
    /// Whether something is still to come. The lists below are empty until then.
    [[nodiscard]] bool arePending() const { return m_arePending; }

    [[nodiscard]] const std::vector<session::ShownQuote>& quotes() const { return m_quotes.shown; }
    /// Towards the claim that a quote speaks to; none where it speaks to none.
    [[nodiscard]] std::optional<domain::Stance> stanceOf(domain::QuoteId quote) const;
    [[nodiscard]] const std::vector<ReaderMention>& mentions() const { return m_mentions; }

Q_SIGNALS:
    void quotesChanged();
    void mentionsChanged();

private:
    struct Quotes {
        std::vector<session::ShownQuote> shown;
        QHash<domain::QuoteId, domain::Stance> stances; ///< of those that speak to a claim
    };
    struct Marks {
        Quotes quotes;
        std::vector<ReaderMention> mentions;
    };
    [[nodiscard]] static Result<Quotes> quotesIn(session::Session& session, domain::VersionId version);
    [[nodiscard]] static Result<std::vector<ReaderMention>>
    mentionsIn(session::Session& session, domain::VersionId version, const domain::ArticleText& text);
    [[nodiscard]] static Result<Marks> marksIn(session::Session& session, domain::VersionId version,
                                               const domain::ArticleText& text);
    [[nodiscard]] bool areQuicklyRead() const;
    void ask();
    void take(Result<Marks> marks);
    void dropPending();

    WorkContext& m_context;
    BackgroundReader& m_reader;
    domain::VersionId m_version;
    domain::ArticleText m_text;
    Quotes m_quotes;
    std::vector<ReaderMention> m_mentions;
    bool m_arePending = false;
    std::stop_source m_stop; ///< of what was asked for last
};

} // namespace gainsay::ui
