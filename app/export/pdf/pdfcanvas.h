// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/export/reportoptions.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <memory>

// Cairo's own names, so that its headers stay out of ours.
using cairo_t = struct _cairo;                 // NOLINT(bugprone-reserved-identifier)
using cairo_surface_t = struct _cairo_surface; // NOLINT(bugprone-reserved-identifier)

namespace gainsay::exporting {

/// A colour of print, 0xRRGGBB.
struct Ink {
    std::uint32_t rgb = 0;
};

/// A rectangle in points (1/72 inch) from the page's upper left corner.
struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// The document information dictionary.
struct PdfMetadata {
    QString title;
    QString author;
    QString creator;
    QDateTime created; ///< also the date of modification; an invalid one counts as 1 January 1970
};

/// A PDF being written into memory, by cairo. The same calls give the same bytes. Lives on one thread.
class PdfCanvas {
public:
    PdfCanvas(PaperSize paper, const PdfMetadata& metadata);
    PdfCanvas(const PdfCanvas&) = delete;
    PdfCanvas& operator=(const PdfCanvas&) = delete;
    ~PdfCanvas();

    /// Of the paper, in points.
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] cairo_t* context() const { return m_context.get(); }

    void endPage();
    /// Finishes the file; nothing can be drawn after that. Internal where cairo refused something on the way.
    [[nodiscard]] Result<QByteArray> finish();

    void fill(const Box& box, Ink ink, double radius = 0);
    void frame(const Box& box, Ink ink, double radius = 0);
    /// Slanting lines across a box.
    void hatch(const Box& box, Ink ink);
    void rule(double x, double y, double width, Ink ink);

    /// Names a place for links within the document. A name may be given once.
    void anchor(const QString& name, double x, double y);
    /// Makes a box clickable. "#name" leads to an anchor, which must be there when the document is finished.
    void link(const QString& target, const Box& box);
    /// An entry of the outline (bookmarks), below `parent` (0: at the top). Returns its number.
    int bookmark(int parent, const QString& title, const QString& anchorName);

private:
    struct Release {
        void operator()(cairo_t* context) const;
        void operator()(cairo_surface_t* surface) const;
    };

    void path(const Box& box, double radius);
    void setMetadata(const PdfMetadata& metadata);

    double m_width = 0;
    double m_height = 0;
    QByteArray m_bytes;
    std::unique_ptr<cairo_surface_t, Release> m_surface;
    std::unique_ptr<cairo_t, Release> m_context;
};

} // namespace gainsay::exporting
