// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/articletext.h"
#include "app/domain/findings.h"
#include "ui/reader/readeritems.h"
#include "ui/window/workcontext.h"

namespace gainsay::ui {

class BackgroundReader;
class ReaderMarks;
class ReaderPane;

/// Joins the reader with the session: shows an article with its quotes and mentions as they are committed, and turns
/// what is asked for there into actions. Naming (entities, claims) and pairing have controllers of their own.
class ReaderController final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this. The reader is asked for what lies over long articles.
    ReaderController(WorkContext& context, BackgroundReader& reader, ReaderPane& pane, QObject* parent = nullptr);

    void open(domain::ArticleId article);
    /// Opens the version, selects the range and brings it into view; an empty range: only the article.
    void openAt(domain::VersionId version, domain::TextRange range);
    /// Opens the version where the quote is best read, unless it stands in the one that is shown, and makes it current.
    void openQuote(domain::QuoteId quote);
    void selectQuote(domain::QuoteId quote);
    /// Shows where a fact of the open article was found: in its text, else in its source as it arrived.
    void showFinding(const domain::Finding& finding);
    /// Shows a passage that the page hides: in its source as it arrived, or in the text where that keeps it or it
    /// is characters that nobody sees.
    void showHidden(const domain::HiddenPassage& passage);
    /// Goes to the next place, in reading order and round again, that names the entity.
    void goToMention(domain::EntityId entity);

    [[nodiscard]] domain::ArticleId article() const { return m_article; }
    [[nodiscard]] domain::VersionId version() const { return m_version; }
    [[nodiscard]] domain::QuoteId currentQuote() const;
    /// What is selected or, without a selection, the current quote's range.
    [[nodiscard]] domain::TextRange currentRange() const;
    /// What the version mentions, by place.
    [[nodiscard]] const std::vector<ReaderMention>& mentions() const;
    /// The text of that version.
    [[nodiscard]] const domain::ArticleText& text() const { return m_text; }
    /// How a quote stands in the version that is shown; null where it does not.
    [[nodiscard]] const session::ShownQuote* shown(domain::QuoteId quote) const;
    [[nodiscard]] ReaderPane& pane() const { return m_pane; }

    /// The quote that a request is about: the given one or, for words, a new highlight. Null where that failed.
    [[nodiscard]] domain::QuoteId quoteFor(domain::TextRange range, domain::QuoteId quote);
    /// Where a range is on screen, in global coordinates.
    [[nodiscard]] QRect globalRect(domain::TextRange range) const;

Q_SIGNALS:
    void articleShown(gainsay::domain::ArticleId article);
    void quoteSelected(gainsay::domain::QuoteId quote);
    void noteRequested(gainsay::domain::QuoteId quote);
    void selectionChanged();
    /// Somebody wants to see what changed between versions of the article.
    void comparisonRequested();

protected:
    /// Keys and the pointer meet an article that has its quotes.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectView();
    void take(const std::vector<dossier::RowChange>& rows);
    bool show(domain::VersionId version);
    void refreshVersions();
    /// After the article's facts were corrected.
    void refreshHeader();
    void highlight(domain::TextRange range, int colour);
    void clear();
    bool showInText(const QString& passage);
    /// The word that reads so with the characters named that nobody sees, as the findings have it; false: no such.
    bool showConcealing(const QString& spelled);
    /// Shows the quotes as they were read last, with the contradictions as the models have them.
    void showQuotes();

    WorkContext& m_context;
    ReaderPane& m_pane;
    domain::ArticleId m_article;
    domain::VersionId m_version;
    domain::ArticleText m_text;
    ReaderMarks* m_marks;
    int m_colour = domain::firstColour; ///< last used
};

} // namespace gainsay::ui
