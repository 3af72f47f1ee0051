// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorfacts.h"
#include "ui/inspector/inspectorpanel.h"

#include <map>

class QLineEdit;

namespace gainsay::ui {

class ChoiceChips;
class DateField;
class FindingLine;
class HiddenList;
class NoteField;
class RunLabel;

/// The article being read: how far one is with it, who wrote and published it and where that was found, how far both
/// can be trusted, and where its text comes from.
class ArticlePanel : public InspectorPanel {
    Q_OBJECT

public:
    /// `themes` must outlive the panel.
    explicit ArticlePanel(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Shows an article. What is being typed stays if it is still the same one, and is committed if it is another.
    void setFacts(const ArticleFacts& facts);
    [[nodiscard]] domain::ArticleId article() const { return m_facts.article.id; }
    /// Puts the keyboard into the first of the facts.
    void focusFacts();
    /// Sends what is typed but not yet committed.
    void commit();

Q_SIGNALS:
    void articleEdited(const gainsay::domain::Article& article);
    /// The publisher is called so; empty: unknown. To be found or made by that name.
    void sourceNamed(gainsay::domain::ArticleId article, const QString& name);
    /// A new judgement of the article's source. The id is null and the date invalid: whoever stores it gives both.
    void gradeEdited(const gainsay::domain::SourceGrade& grade);
    /// Somebody wants to see where a fact was found, or a passage that the page hides.
    void findingRequested(const gainsay::domain::Finding& finding);
    void hiddenRequested(const gainsay::domain::HiddenPassage& passage);

private:
    void makeFacts();
    void makeJudgement();
    void makeCapture();
    /// A field, and below it where its fact was found.
    void addFactField(const QString& label, QWidget* field, domain::Fact fact);
    void showFindings();
    [[nodiscard]] QString valueOf(domain::Fact fact) const;
    void showGrade();
    void sendGrade(domain::Reliability reliability);
    void connectFields();

    ArticleFacts m_facts;
    ChoiceChips* m_status;
    NoteField* m_title;
    NoteField* m_byline;
    QLineEdit* m_source;
    ChoiceChips* m_reliability;
    RunLabel* m_reliabilityWords;
    NoteField* m_rationale;
    ChoiceChips* m_credibility;
    RunLabel* m_credibilityWords;
    DateField* m_published;
    DateField* m_modified;
    NoteField* m_url;
    QLineEdit* m_language;
    HiddenList* m_hidden;
    std::map<domain::Fact, FindingLine*> m_findings;
    NoteField* m_capture = nullptr;
    NoteField* m_hash = nullptr;
};

} // namespace gainsay::ui
