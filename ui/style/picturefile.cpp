// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/picturefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace gainsay::ui {
namespace {

constexpr double sharpness = 2;
constexpr double mostPixels = 1e8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

QByteArray svgOf(QSize size, const QString& title, const std::function<void(QPainter&)>& draw) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96); // one unit is one pixel
    QPainter painter(&generator);
    draw(painter);
    painter.end();
    return buffer.data();
}

/// Empty where there is no memory for it.
QByteArray pngOf(QSize size, const QString& title, const std::function<void(QPainter&)>& draw) {
    const double area = static_cast<double>(size.width()) * size.height();
    const double scale = std::min(sharpness, std::sqrt(mostPixels / std::max(area, 1.0)));
    QImage image((size.toSizeF() * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull()) {
        return {};
    }
    image.fill(Qt::white);
    image.setText(QStringLiteral("Title"), title);
    QPainter painter(&image);
    painter.scale(scale, scale);
    draw(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

} // namespace

Result<void> writePicture(const QString& path, QSize size, const QString& title,
                          const std::function<void(QPainter&)>& draw) {
    const bool isSvg = path.endsWith(QLatin1StringView(".svg"), Qt::CaseInsensitive);
    const QByteArray bytes = isSvg ? svgOf(size, title, draw) : pngOf(size, title, draw);
    if (bytes.isEmpty()) {
        return failure(
            ErrorCode::TooLarge,
            Words::tr("The picture is too large for this machine's memory. Filter what is shown, or export as SVG."));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(
            ErrorCode::Unwritable,
            Words::tr("The picture could not be written to %1. Choose another folder, or make room.").arg(path),
            file.errorString());
    }
    return {};
}

} // namespace gainsay::ui
