// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/origins/evidencecard.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace gainsay::ui {

/// A passage, or two beside each other, and what they show.
struct EvidenceRow {
    QString label; ///< "42 words in common"; empty: nothing to say
    Evidence left;
    std::optional<Evidence> right;

    bool operator==(const EvidenceRow&) const = default;
};

/// What there is to see of a node or an edge.
struct OriginEvidence {
    QString headline;
    QString line; ///< one sentence
    std::vector<EvidenceRow> rows;

    bool operator==(const OriginEvidence&) const = default;
};

/// The lower part of Origins: the passages behind what is selected above.
class OriginDetail final : public QScrollArea {
    Q_OBJECT

public:
    /// `themes` must outlive the widget.
    explicit OriginDetail(const ThemeProvider& themes, QWidget* parent = nullptr);

    void setEvidence(const OriginEvidence& evidence);
    [[nodiscard]] const OriginEvidence& evidence() const { return m_evidence; }

Q_SIGNALS:
    void placeRequested(gainsay::domain::VersionId version, gainsay::domain::TextRange range);

private:
    [[nodiscard]] QWidget* makeRow(const EvidenceRow& row);
    void restyle();

    const ThemeProvider& m_themes;
    OriginEvidence m_evidence;
    QLabel* m_headline;
    RunLabel* m_line;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_column;
};

} // namespace gainsay::ui
