// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/extractors.h"
#include "ui/window/filedialogs.h"
#include "ui/window/statusstrip.h"
#include "ui/window/topbar.h"
#include "ui/window/visitedplaces.h"
#include "ui/window/workcontext.h"

#include <QWidget>

#include <array>
#include <functional>
#include <memory>
#include <vector>

class QSplitter;
class QStackedWidget;

namespace gainsay::ui {

class ArticleMarking;
class ChoiceProvider;
class ClaimsView;
class CompareController;
class CompareView;
class EntityController;
class EntityImport;
class EntityView;
class FilterController;
class HeadingChoices;
class ImportController;
class ImportSummary;
class InspectorController;
class InspectorView;
class LibraryPanel;
class NamingController;
class OriginsView;
class PairingController;
class PictureController;
class PlaceChoices;
class PlaceFinder;
class ParkedQuoteBar;
class ReaderController;
class ReaderPane;
class ReaderRow;
class ReadingDesk;
class ReportController;
class ReportView;
class SearchBox;
class SearchController;
class StatusJob;
class TagController;
class SyntaxLibrary;
class TimelineController;
class TimelineView;

/// What a workspace borrows from the window around it. All outlives the workspace.
struct WorkspaceParts {
    const Environment& environment;
    const ThemeProvider& themes;
    const SyntaxLibrary& syntax;
    const FileDialogs& dialogs;
    StatusStrip& status;
    SearchBox& search;
    QString dataFolder;          ///< of the user; empty: nothing is remembered
    session::PageDrawer pages{}; ///< null: the pages of documents are not shown
    session::ListingReader listEntities{};
};

/// One open dossier on screen: its session, its models, its views, and the controllers that join them.
class Workspace final : public QWidget {
    Q_OBJECT

public:
    Workspace(std::unique_ptr<session::Session> session, const WorkspaceParts& parts, QWidget* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] session::Session& session() const { return *m_session; }
    [[nodiscard]] WorkContext& context() const { return *m_context; }
    [[nodiscard]] DossierModels& models() const { return *m_models; }
    [[nodiscard]] TextAnalysis& analysis() const { return *m_analysis; }
    [[nodiscard]] CompareController& comparing() const { return *m_compare; }
    [[nodiscard]] ImportController& importing() const { return *m_importing; }
    [[nodiscard]] ReadingDesk& desk() const { return *m_desk; }
    /// Of the article that has, or had last, the keyboard; there may be others beside it.
    [[nodiscard]] ReaderController& reader() const;
    [[nodiscard]] ReaderPane& readerPane() const;
    [[nodiscard]] ReaderRow& readers() const { return *m_readers; }
    [[nodiscard]] LibraryPanel& library() const { return *m_library; }
    [[nodiscard]] InspectorView& inspector() const { return *m_inspector; }
    /// The pages of the other views, and what joins them with the session. Each is made when it is first asked for.
    [[nodiscard]] CompareView& compareView() { return made(View::Compare, m_compareView); }
    [[nodiscard]] ClaimsView& claimsView() { return made(View::Claims, m_claimsView); }
    [[nodiscard]] TimelineView& timelineView() { return made(View::Timeline, m_timelineView); }
    [[nodiscard]] OriginsView& originsView() { return made(View::Origins, m_originsView); }
    [[nodiscard]] ReportView& reportView() { return made(View::Report, m_reportView); }
    [[nodiscard]] ReportController& reports() { return made(View::Report, m_reports); }
    [[nodiscard]] EntityView& entityView() { return made(View::Entity, m_entityView); }
    [[nodiscard]] EntityController& entityPage() { return made(View::Entity, m_entities); }
    /// Reads all texts for what is asked about entities.
    [[nodiscard]] BackgroundReader& pageReader() const { return *m_pageReader; }

    /// Everything that one can go to.
    [[nodiscard]] PlaceChoices& places() const { return *m_placeChoices; }
    /// What the search, where the keyboard is in its field, or else the library can be narrowed down to.
    [[nodiscard]] ChoiceProvider& filterChoices() const;
    /// Asks for a name for the search, where the keyboard is in its field, or else for the library's filter.
    void saveSearch();

    [[nodiscard]] View view() const;
    void setView(View view);
    /// Opens a quote, or a range of a version, in the reader; Back leads to where one was.
    void openQuote(domain::QuoteId quote);
    void openRange(domain::VersionId version, domain::TextRange range);
    /// Opens the page of an entity.
    void openEntity(domain::EntityId entity);
    /// Brings the entities that a file lists into the dossier.
    void importEntities(const QString& path);
    /// Where the last jump came from; false where there was none.
    bool goBack();
    /// Where goBack() led away from; false where there was no such place, or one jumped elsewhere since.
    bool goForward();
    /// The headings of the article that is read.
    [[nodiscard]] HeadingChoices& headings() const { return *m_headings; }
    void undo();
    void redo();
    /// Of the articles chosen in the library, where the keyboard is in it, or else of the one that is read.
    void setStatus(domain::ReadingStatus status);
    void showArticleDetails();
    void verify();
    /// Lets somebody edit the tags of the quotes that are chosen in the list with the keyboard, or of the one that is
    /// read.
    void editTags();
    /// Quotes were dropped on a view's name: the other side of a comparison, or the report.
    void takeQuotes(View view, const std::vector<domain::QuoteId>& quotes);
    /// Draws the current view into a file; only Claims and Timeline can be drawn.
    void exportPicture();
    enum class Panel { Library, Reader, Inspector };
    /// How wide the panels of the reading view are, from left to right; empty before they were ever shown.
    [[nodiscard]] QList<int> panels() const;
    /// Takes widths from another time; the usual ones where these are not three.
    void setPanels(const QList<int>& widths);
    [[nodiscard]] bool isPanelShown(Panel panel) const;
    /// Hides the library or the inspector, or shows it again; articles always are.
    void setPanelShown(Panel panel, bool shown);
    /// What is to lie open when the articles are known for the first time: false where that is left to the workspace,
    /// which opens the first of them.
    void setOpening(std::function<bool()> opening) { m_opening = std::move(opening); }
    /// Puts the keyboard into a panel of the reading view.
    void focusPanel(Panel panel);
    /// Puts the keyboard into the summary of an import, where one is shown.
    void focusSummary();
    /// Whether nothing that was committed or asked for has yet to reach the screen.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void viewChanged(gainsay::ui::View view);
    /// Panels of the reading view came, went, or got another width.
    void panelsChanged();
    void newContradictionsChanged(int count);
    void undoStateChanged(const gainsay::session::UndoState& state);
    /// Asks for one line of text: a claim to be worded. Empty `id`: a new one.
    void claimTextRequested(gainsay::domain::ClaimId id, const QString& text);
    void sampleRequested();
    /// Something is to be chosen by typing.
    void choiceRequested(gainsay::ui::ChoiceProvider* choices);
    /// Asks for a name for a search, which is one of the dossier's already unless its id is null.
    void searchNameRequested(const gainsay::domain::SavedSearch& search);
    /// Asks for another name of a tag.
    void tagNameRequested(const gainsay::domain::Tag& tag);
    /// What it takes to make one of two entities, or two of one, is asked over the window.
    void entityMergeRequested(gainsay::domain::EntityId entity);
    void entitySplitRequested(gainsay::domain::EntityId entity);
    void orphansRequested();
    void comparisonRequested();
    /// Asks which of these are to be imported; importing() takes the answer.
    void capturesOffered(const std::vector<gainsay::session::ImportItem>& captures);
    void importRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildViews();
    [[nodiscard]] QWidget* buildReadView();
    /// Puts the page of a view there, unless it is.
    void need(View view);
    template <typename Part>
    Part& made(View view, Part* const& part) {
        need(view);
        return *part;
    }
    [[nodiscard]] QWidget* makePage(View view);
    [[nodiscard]] QWidget* makeCompare();
    [[nodiscard]] QWidget* makeClaims();
    [[nodiscard]] QWidget* makeTimeline();
    [[nodiscard]] QWidget* makeOrigins();
    [[nodiscard]] QWidget* makeReport();
    [[nodiscard]] QWidget* makeEntity();
    void buildControllers(const WorkspaceParts& parts);
    void connectReader();
    void connectLibrary();
    void connectCompare();
    void connectSearch();
    void connectPlaces();
    void connectFilter();
    void openSearch(const domain::SavedSearch& search);
    void connectEntities();
    void connectQuotes();
    void connectTags();
    void connectDrops();
    void askStance(const std::vector<domain::QuoteId>& quotes, domain::ClaimId claim, const QPoint& at);
    void putOnReport(const std::vector<domain::QuoteId>& quotes);
    /// Says what was deleted, with the way back.
    void tellOfRemoval(const Result<void>& done, const QString& message);
    void openArticle(domain::ArticleId article);
    void goToEntity(domain::EntityId entity);
    [[nodiscard]] VisitedPlace here() const;
    void jump();
    bool goTo(const std::optional<VisitedPlace>& place);
    void openClaim(domain::ClaimId claim);
    void removeArticles(const std::vector<domain::ArticleId>& ids);
    void editClaim(domain::ClaimId id);
    void updateCounts();
    void updateUndo();
    void showSummary();
    void placeSummary();
    void openFirstArticle();
    void tellOfVersions(const session::QuoteFates& fates, int versions);

    WorkspaceParts m_parts;
    std::unique_ptr<session::Session> m_session;
    BackgroundReader* m_background;
    BackgroundReader* m_jobs;         ///< what takes long: reports, verification
    BackgroundReader* m_searchReader; ///< answers the search field and readers, who wait for nothing else
    BackgroundReader* m_thinking;     ///< what reads all texts: origins, suggestions
    BackgroundReader* m_pageReader;   ///< reads all texts for the page of an entity
    DossierModels* m_models;
    TextAnalysis* m_analysis;
    WorkContext* m_context;

    QStackedWidget* m_views = nullptr;         ///< holds the pages made so far
    std::array<QWidget*, viewCount> m_pages{}; ///< by View; null: not asked for yet
    QSplitter* m_splitter = nullptr;
    LibraryPanel* m_library = nullptr;
    ReaderRow* m_readers = nullptr;
    ParkedQuoteBar* m_parkedBar = nullptr;
    InspectorView* m_inspector = nullptr;
    CompareView* m_compareView = nullptr;
    ClaimsView* m_claimsView = nullptr;
    TimelineView* m_timelineView = nullptr;
    OriginsView* m_originsView = nullptr;
    EntityView* m_entityView = nullptr;
    ReportView* m_reportView = nullptr;
    ImportSummary* m_summary = nullptr;

    ReadingDesk* m_desk = nullptr;
    NamingController* m_naming = nullptr;
    PairingController* m_pairing = nullptr;
    TagController* m_tagging = nullptr;
    InspectorController* m_inspecting = nullptr;
    CompareController* m_compare = nullptr;
    TimelineController* m_timeline = nullptr;
    EntityController* m_entities = nullptr;
    EntityImport* m_entityImport = nullptr;
    ArticleMarking* m_marking = nullptr;
    PictureController* m_pictures = nullptr;
    ReportController* m_reports = nullptr;
    ImportController* m_importing = nullptr;
    SearchController* m_searching = nullptr;
    FilterController* m_filtering = nullptr;
    PlaceFinder* m_finder = nullptr;
    PlaceChoices* m_placeChoices = nullptr;
    HeadingChoices* m_headings = nullptr;

    VisitedPlaces m_visited;
    int m_newContradictions = 0;
    bool m_wasShown = false;
    QList<int> m_panelsWanted; ///< widths to begin with
    std::function<bool()> m_opening;
    StatusJob* m_job = nullptr; ///< verification, evidence
};

} // namespace gainsay::ui
