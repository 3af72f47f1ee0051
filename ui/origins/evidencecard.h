// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/originreport.h"
#include "ui/style/widgets/passagetext.h"

#include <QWidget>

class QPushButton;

namespace gainsay::ui {

class RunLabel;

/// A passage of an article, as evidence.
struct Evidence {
    session::ShownPassage passage;
    QString head;                         ///< the outlet
    QString detail;                       ///< title and date of the article
    std::vector<domain::TextRange> marks; ///< code points of the passage's own words

    bool operator==(const Evidence&) const = default;
};

/// One passage under its outlet, title and date, and the way to it in the reader.
class EvidenceCard final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the card.
    EvidenceCard(const ThemeProvider& themes, const Evidence& evidence, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton& openButton() const { return *m_open; }

Q_SIGNALS:
    void openRequested(gainsay::domain::VersionId version, gainsay::domain::TextRange range);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    const ThemeProvider& m_themes;
    Evidence m_evidence;
    RunLabel* m_head;
    RunLabel* m_detail;
    PassageText* m_text;
    QPushButton* m_open;
};

} // namespace gainsay::ui
