// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/pdfcanvas.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cairo-pdf.h>
#include <cairo.h>

#include <algorithm>
#include <numbers>

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr double hairline = 0.6;
constexpr double hatchStep = 6;

std::pair<double, double> sizeOf(PaperSize paper) {
    return paper == PaperSize::A4 ? std::pair(595.276, 841.890) : std::pair(612.0, 792.0);
}

cairo_status_t append(void* closure, const unsigned char* data, unsigned int length) {
    static_cast<QByteArray*>(closure)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

void setSource(cairo_t* context, Ink ink) {
    const auto channel = [ink](unsigned shift) { return static_cast<double>((ink.rgb >> shift) & 0xFFU) / 255.0; };
    cairo_set_source_rgb(context, channel(16), channel(8), channel(0));
}

/// A string in the attributes of a cairo tag: in single quotes, with quotes and backslashes escaped.
QByteArray quoted(const QString& words) {
    QByteArray bytes = words.toUtf8();
    bytes.replace('\\', "\\\\").replace('\'', "\\'");
    return '\'' + bytes + '\'';
}

QByteArray number(double value) {
    return QByteArray::number(value, 'f', 3);
}

/// PDF wants ASCII in addresses; cairo hands them through. Existing escapes stay as they are.
QString asciiUrl(const QString& url) {
    return QString::fromLatin1(url.toUtf8().toPercentEncoding("!#$%&'()*+,/:;=?@[]-._~"));
}

} // namespace

void PdfCanvas::Release::operator()(cairo_t* context) const {
    cairo_destroy(context);
}

void PdfCanvas::Release::operator()(cairo_surface_t* surface) const {
    cairo_surface_destroy(surface);
}

PdfCanvas::PdfCanvas(PaperSize paper, const PdfMetadata& metadata)
    : m_width(sizeOf(paper).first)
    , m_height(sizeOf(paper).second)
    , m_surface(cairo_pdf_surface_create_for_stream(append, &m_bytes, m_width, m_height))
    , m_context(cairo_create(m_surface.get())) {
    setMetadata(metadata);
}

PdfCanvas::~PdfCanvas() {
    // Flushes into m_bytes, which therefore must still be there.
    cairo_surface_finish(m_surface.get());
}

void PdfCanvas::setMetadata(const PdfMetadata& metadata) {
    const QDateTime created =
        metadata.created.isValid() ? metadata.created.toUTC() : QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC);
    const QByteArray date = created.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s).toLatin1();
    auto* surface = m_surface.get();
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, metadata.title.toUtf8().constData());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, metadata.author.toUtf8().constData());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, metadata.creator.toUtf8().constData());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date.constData());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, date.constData());
}

void PdfCanvas::endPage() {
    cairo_show_page(m_context.get());
}

Result<QByteArray> PdfCanvas::finish() {
    const auto drawing = cairo_status(m_context.get());
    cairo_surface_finish(m_surface.get());
    const auto writing = cairo_surface_status(m_surface.get());
    if (drawing != CAIRO_STATUS_SUCCESS || writing != CAIRO_STATUS_SUCCESS) {
        const auto status = drawing != CAIRO_STATUS_SUCCESS ? drawing : writing;
        return failure(ErrorCode::Internal,
                       Words::tr("The PDF could not be made. Export as HTML instead and report this as a defect."),
                       QString::fromUtf8(cairo_status_to_string(status)));
    }
    return m_bytes;
}

void PdfCanvas::path(const Box& box, double radius) {
    constexpr double right = std::numbers::pi / 2;
    auto* cr = m_context.get();
    const double r = std::min({radius, box.width / 2, box.height / 2});
    cairo_new_sub_path(cr);
    cairo_arc(cr, box.x + box.width - r, box.y + r, r, -right, 0);
    cairo_arc(cr, box.x + box.width - r, box.y + box.height - r, r, 0, right);
    cairo_arc(cr, box.x + r, box.y + box.height - r, r, right, 2 * right);
    cairo_arc(cr, box.x + r, box.y + r, r, 2 * right, 3 * right);
    cairo_close_path(cr);
}

void PdfCanvas::fill(const Box& box, Ink ink, double radius) {
    setSource(m_context.get(), ink);
    path(box, radius);
    cairo_fill(m_context.get());
}

void PdfCanvas::frame(const Box& box, Ink ink, double radius) {
    setSource(m_context.get(), ink);
    cairo_set_line_width(m_context.get(), hairline);
    path(box, radius);
    cairo_stroke(m_context.get());
}

void PdfCanvas::hatch(const Box& box, Ink ink) {
    auto* cr = m_context.get();
    cairo_save(cr);
    cairo_rectangle(cr, box.x, box.y, box.width, box.height);
    cairo_clip(cr);
    setSource(cr, ink);
    cairo_set_line_width(cr, 2 * hairline);
    for (double x = box.x - box.height; x < box.x + box.width; x += hatchStep) {
        cairo_move_to(cr, x, box.y + box.height);
        cairo_line_to(cr, x + box.height, box.y);
    }
    cairo_stroke(cr);
    cairo_restore(cr);
}

void PdfCanvas::rule(double x, double y, double width, Ink ink) {
    auto* cr = m_context.get();
    setSource(cr, ink);
    cairo_set_line_width(cr, hairline);
    cairo_move_to(cr, x, y);
    cairo_line_to(cr, x + width, y);
    cairo_stroke(cr);
}

void PdfCanvas::anchor(const QString& name, double x, double y) {
    const QByteArray attributes = "name=" + quoted(name) + " x=" + number(x) + " y=" + number(y);
    cairo_tag_begin(m_context.get(), CAIRO_TAG_DEST, attributes.constData());
    cairo_tag_end(m_context.get(), CAIRO_TAG_DEST);
}

void PdfCanvas::link(const QString& target, const Box& box) {
    const QByteArray rect =
        " rect=[" + number(box.x) + ' ' + number(box.y) + ' ' + number(box.width) + ' ' + number(box.height) + ']';
    const QByteArray where =
        target.startsWith(u'#') ? "dest=" + quoted(target.sliced(1)) : "uri=" + quoted(asciiUrl(target));
    cairo_tag_begin(m_context.get(), CAIRO_TAG_LINK, (where + rect).constData());
    cairo_tag_end(m_context.get(), CAIRO_TAG_LINK);
}

int PdfCanvas::bookmark(int parent, const QString& title, const QString& anchorName) {
    const QByteArray where = "dest=" + quoted(anchorName);
    return cairo_pdf_surface_add_outline(m_surface.get(), parent, title.toUtf8().constData(), where.constData(),
                                         parent == CAIRO_PDF_OUTLINE_ROOT ? CAIRO_PDF_OUTLINE_FLAG_OPEN
                                                                          : cairo_pdf_outline_flags_t{});
}

} // namespace gainsay::exporting
