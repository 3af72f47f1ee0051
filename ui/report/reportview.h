// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/reports.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace gainsay::ui {

class EmptyState;
class MessageBar;

/// What a report holds, what goes into it, and the two ways to write it. Writes nothing itself.
class ReportView final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the view.
    explicit ReportView(const ThemeProvider& themes, QWidget* parent = nullptr);

    [[nodiscard]] session::ReportOptions options() const;
    /// The tags that the quotes of a report can be limited to; the one that is chosen stays where it still is.
    void setTags(const std::vector<domain::Tag>& tags);
    /// Limits the report to the quotes with a tag, as soon as that is among the tags.
    void chooseTag(domain::TagId tag);
    /// What a report would hold now; asked for again by optionsChanged().
    void setPreview(const session::ReportSummary& summary);

    void showWriting(session::ReportFormat format);
    void showWritten(const session::ReportSummary& summary);
    void showError(const Error& error);
    [[nodiscard]] bool isWriting() const { return m_writing; }
    /// Where the report that was last written is; empty: none, or writing it failed.
    [[nodiscard]] const QString& writtenPath() const { return m_path; }

Q_SIGNALS:
    void optionsChanged();
    void exportRequested(gainsay::session::ReportFormat format);
    /// The empty view's way out.
    void readRequested();
    void openRequested(const QString& path);
    void showInFolderRequested(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeCard();
    [[nodiscard]] QLayout* makeCounts();
    [[nodiscard]] QLayout* makeChoice(const QString& words, QComboBox& choice);
    [[nodiscard]] QLayout* makeButtons();
    [[nodiscard]] QWidget* makeResult();
    void setWriting(bool writing);
    void restyle();

    const ThemeProvider& m_themes;
    QLabel* m_headline;
    QLabel* m_explanation;
    QWidget* m_card = nullptr;
    std::vector<QLabel*> m_numbers; ///< articles, quotes, claims, contradictions
    std::vector<QLabel*> m_words;   ///< what the numbers count
    std::vector<QLabel*> m_quiet;   ///< labels in the second voice
    std::vector<QLabel*> m_strong;
    QCheckBox* m_notes;
    QCheckBox* m_dismissed;
    QComboBox* m_quotes; ///< all, or those with a tag
    domain::TagId m_tag; ///< that was chosen; null: all quotes
    QComboBox* m_paper;
    QPushButton* m_html;
    QPushButton* m_pdf;
    QProgressBar* m_progress;
    MessageBar* m_message;
    QWidget* m_result = nullptr;
    QLabel* m_resultText = nullptr;
    EmptyState* m_empty;
    QScrollArea* m_scroll = nullptr; ///< what is shown where there is something to report
    QString m_path;
    bool m_writing = false;
};

} // namespace gainsay::ui
