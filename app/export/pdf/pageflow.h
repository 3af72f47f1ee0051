// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/pdf/pdftext.h"

#include <functional>

namespace gainsay::exporting {

/// One of several columns beside each other.
struct FlowColumn {
    double x = 0;     ///< from the left of the text area
    double width = 0; ///< with its padding
    std::vector<TextBlock> blocks;
    bool hatched = false;
};

/// What stands around a row of columns.
struct RowStyle {
    double padding = 0;   ///< inside each column, on all sides
    bool framed = false;  ///< each column is a card
    bool ruled = false;   ///< a line below the row
    bool shaded = false;  ///< a quiet ground behind it
    bool together = true; ///< moves to a new page as a whole, unless it is long
};

/// Fills pages from top to bottom: paragraphs, rows of columns, and page breaks between lines. Every page gets a
/// running head and its number.
class PageFlow {
public:
    struct Dress {
        QString head;  ///< running head, from the second page on
        QString foot;  ///< beside the page number
        int pages = 0; ///< total to print; 0: not known yet
    };

    PageFlow(PdfCanvas& canvas, const TypeSetter& setter, Dress dress);

    /// Width of the text area in points.
    [[nodiscard]] double width() const;
    /// Number of the page being filled, from 1.
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] PdfCanvas& canvas() { return m_canvas; }

    void text(const TextBlock& block);
    /// Points that a row needs to begin: all of it, or the beginning of a long one. For headings that stay with it.
    [[nodiscard]] double roomFor(const std::vector<FlowColumn>& columns, const RowStyle& style) const;
    /// Columns side by side. What does not fit goes on, side by side, on the next page.
    void row(const std::vector<FlowColumn>& columns, const RowStyle& style);
    void gap(double points);
    void rule();
    /// Begins a new page unless so much room is left.
    void need(double points);
    /// Begins a new page unless this one is still empty.
    void breakPage();
    /// Ends the last page.
    void finish();

    /// Rows printed again at the top of every page that begins while this lives: the head of a table.
    class RepeatedHead {
    public:
        RepeatedHead(PageFlow& flow, std::vector<FlowColumn> columns, const RowStyle& style);
        RepeatedHead(const RepeatedHead&) = delete;
        RepeatedHead& operator=(const RepeatedHead&) = delete;
        ~RepeatedHead() { m_flow.m_repeat = nullptr; }

    private:
        PageFlow& m_flow;
    };

private:
    struct Stream; ///< the lines of a column and how far they have been drawn

    [[nodiscard]] double bottom() const;
    void newPage();
    void dressPage();
    void drawFragment(std::vector<Stream>& streams, const RowStyle& style);

    PdfCanvas& m_canvas;
    const TypeSetter& m_setter;
    Dress m_dress;
    int m_page = 1;
    double m_y;
    double m_top; ///< where this page's own content begins, below a repeated head
    std::function<void()> m_repeat;
};

} // namespace gainsay::exporting
