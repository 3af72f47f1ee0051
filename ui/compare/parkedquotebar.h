// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

class QPushButton;

namespace gainsay::ui {

class ElidedLabel;

/// Below the reader while a quote waits for its opposite: which one, what to do next, Pair and Clear. Hidden while
/// nothing is parked.
class ParkedQuoteBar : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the bar.
    explicit ParkedQuoteBar(const ThemeProvider& themes, QWidget* parent = nullptr);

    void park(const QString& words, const QString& sourceName);
    void clear();
    [[nodiscard]] bool isParked() const { return !m_words.isEmpty(); }
    /// Whether something is selected that the parked quote can be paired with.
    void setPairable(bool pairable);

Q_SIGNALS:
    /// A quote was dropped on it.
    void quoteDropped(gainsay::domain::QuoteId quote);
    void pairRequested();
    void clearRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void updateHint();
    void restyle();

    const ThemeProvider& m_themes;
    QString m_words;
    bool m_pairable = false;
    bool m_isDropTarget = false; ///< a quote is held over it
    QWidget* m_iconSpace;
    ElidedLabel* m_quote;
    ElidedLabel* m_hint;
    QPushButton* m_pair;
    QPushButton* m_clear;
};

} // namespace gainsay::ui
