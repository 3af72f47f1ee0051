// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/pdf/pagedrawing.h"

#include "app/import/pdf/pdfdocument.h"

#include <QCoreApplication>

#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <cmath>

namespace gainsay::import {
namespace {

constexpr double pointsPerInch = 72;
constexpr double leastScale = 0.05;
constexpr double mostScale = 16;
constexpr qsizetype pixelBytes = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

std::unexpected<Error> cannotDraw(int page, const ImportHints& hints) {
    return failure(ErrorCode::Corrupt,
                   Words::tr("Page %1 of %2 cannot be drawn: it is damaged, or larger than any page is.")
                       .arg(page)
                       .arg(describeInput(hints)));
}

/// The scale at which a page of so many points a side stays within the bound.
double fittingScale(double wanted, double width, double height) {
    const double most = std::sqrt(static_cast<double>(maxPicturePixels) / (width * height));
    return std::min(std::isfinite(wanted) ? std::clamp(wanted, leastScale, mostScale) : 1, most);
}

QByteArray pixelsOf(const poppler::image& image) {
    const auto rowBytes = image.width() * pixelBytes;
    QByteArray pixels;
    pixels.reserve(rowBytes * image.height());
    for (int row = 0; row < image.height(); ++row) {
        pixels.append(image.const_data() + qsizetype{row} * image.bytes_per_row(), rowBytes);
    }
    return pixels;
}

} // namespace

Result<domain::PagePicture> drawPage(const QByteArray& bytes, const domain::PageOrder& order,
                                     const ImportHints& hints) {
    const auto pdf = openPdf(bytes, hints);
    if (!pdf) {
        return passOn(pdf);
    }
    const int pages = (*pdf)->pages();
    if (order.page < 1 || order.page > pages) {
        return failure(ErrorCode::InvalidInput,
                       Words::tr("%1 has no page %2; it has %3.").arg(describeInput(hints)).arg(order.page).arg(pages));
    }
    const std::unique_ptr<poppler::page> page((*pdf)->create_page(order.page - 1));
    const auto size = page ? page->page_rect() : poppler::rectf();
    const bool isSane = size.width() >= 1 && size.height() >= 1 && size.width() <= 1e5 && size.height() <= 1e5;
    if (!page || !isSane) {
        return cannotDraw(order.page, hints);
    }
    const double scale = fittingScale(order.scale, size.width(), size.height());
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing, true);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing, true);
    renderer.set_image_format(poppler::image::format_argb32);
    const auto image = renderer.render_page(page.get(), scale * pointsPerInch, scale * pointsPerInch);
    // Rounding, and a page that lies on its side, may give other numbers of pixels than reckoned.
    const bool isDrawn = image.is_valid() && image.width() > 0 && image.height() > 0 &&
                         qint64{image.width()} * image.height() <= 2 * maxPicturePixels;
    if (!isDrawn) {
        return cannotDraw(order.page, hints);
    }
    return domain::PagePicture{order.page, pages, image.width(), image.height(), scale, pixelsOf(image)};
}

} // namespace gainsay::import
