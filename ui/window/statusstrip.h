// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QToolButton;

namespace gainsay::ui {

/// What the strip counts.
struct StatusCounts {
    qsizetype articles = 0;
    qsizetype quotes = 0;
    qsizetype entities = 0;
    qsizetype contradictions = 0;
    qsizetype newContradictions = 0;
    qsizetype waitingQuotes = 0; ///< for their place in a new version

    bool operator==(const StatusCounts&) const = default;
};

/// The strip at the foot of the window: what the dossier holds, what is being done, and that all is saved.
class StatusStrip final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the strip.
    explicit StatusStrip(const ThemeProvider& themes, QWidget* parent = nullptr);

    void setCounts(const StatusCounts& counts);
    /// Shows progress with a way to stop; a total of 0 is one that nobody knows.
    void showProgress(const QString& text, qint64 done, qint64 total);
    void hideProgress();
    /// The same for what is read in the background, which gives way to whatever else is being done.
    void showReading(const QString& text, qint64 done, qint64 total);
    void hideReading();
    [[nodiscard]] bool isProgressShown() const;

Q_SIGNALS:
    void cancelRequested();
    /// The way to stop was taken while reading was shown.
    void readingCancelled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// What is being done, and how far it is.
    struct Job {
        QString text;
        qint64 done = 0;
        qint64 total = 0;
    };

    void updateProgress();
    void restyle();

    const ThemeProvider& m_themes;
    StatusCounts m_counts;
    std::optional<Job> m_shownJob;
    std::optional<Job> m_reading;
    QLabel* m_job;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QLabel* m_saved;
};

} // namespace gainsay::ui
