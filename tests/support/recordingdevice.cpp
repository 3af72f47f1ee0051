// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordingdevice.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QTextItem>

#include <optional>

namespace gainsay::test {

/// Hands everything on to a painter on the picture. QPainter does not know such an engine, so that it sends each run of
/// letters through drawTextItem().
class RecordingDevice::Engine final : public QPaintEngine {
public:
    explicit Engine(RecordingDevice& device)
        : QPaintEngine(AllFeatures)
        , m_device(device) {}

    bool begin(QPaintDevice* /*device*/) override {
        m_painter.begin(&m_device.m_picture);
        setActive(true);
        return true;
    }
    bool end() override {
        setActive(false);
        return m_painter.end();
    }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override {
        const DirtyFlags dirty = now.state();
        if ((dirty & DirtyTransform) != 0) {
            m_transform = now.transform();
        }
        if ((dirty & (DirtyClipRegion | DirtyClipPath)) != 0) {
            clip(now);
        }
        if ((dirty & DirtyClipEnabled) != 0) {
            m_clipEnabled = now.isClipEnabled();
        }
        if ((dirty & DirtyPen) != 0) {
            m_painter.setPen(now.pen());
        }
        if ((dirty & DirtyBrush) != 0) {
            m_painter.setBrush(now.brush());
        }
        if ((dirty & DirtyBrushOrigin) != 0) {
            m_painter.setBrushOrigin(now.brushOrigin());
        }
        if ((dirty & DirtyFont) != 0) {
            m_painter.setFont(now.font());
        }
        if ((dirty & (DirtyBackground | DirtyBackgroundMode)) != 0) {
            m_painter.setBackground(now.backgroundBrush());
            m_painter.setBackgroundMode(now.backgroundMode());
        }
        if ((dirty & DirtyOpacity) != 0) {
            m_painter.setOpacity(now.opacity());
        }
        if ((dirty & DirtyCompositionMode) != 0) {
            m_painter.setCompositionMode(now.compositionMode());
        }
        if ((dirty & DirtyHints) != 0) {
            m_painter.setRenderHints(m_painter.renderHints(), false);
            m_painter.setRenderHints(now.renderHints(), true);
        }
    }

    using QPaintEngine::drawPolygon;
    void drawPath(const QPainterPath& path) override {
        makeReady();
        m_painter.drawPath(path);
    }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        makeReady();
        if (mode == PolylineMode) {
            m_painter.drawPolyline(points, count);
        } else {
            m_painter.drawPolygon(points, count, mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
        }
    }
    void drawPixmap(const QRectF& rect, const QPixmap& pixmap, const QRectF& source) override {
        makeReady();
        m_painter.drawPixmap(rect, pixmap, source);
    }
    void drawTiledPixmap(const QRectF& rect, const QPixmap& pixmap, const QPointF& offset) override {
        makeReady();
        m_painter.drawTiledPixmap(rect, pixmap, offset);
    }
    void drawImage(const QRectF& rect, const QImage& image, const QRectF& source,
                   Qt::ImageConversionFlags flags) override {
        makeReady();
        m_painter.drawImage(rect, image, source, flags);
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        makeReady();
        const double height = QFontMetricsF(item.font()).xHeight();
        QColor ink = m_painter.pen().color();
        ink.setAlphaF(ink.alphaF() * static_cast<float>(m_painter.opacity()));
        m_device.m_before(
            {item.text(),
             m_transform.mapRect(QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent())),
             m_transform.mapRect(QRectF(at.x(), at.y() - height, item.width(), height)), ink, clipNow()});
        m_painter.drawTextItem(at, item);
        m_device.m_after();
    }

private:
    static QRegion regionOf(const QPainterPath& path) {
        QRegion region;
        for (const QPolygonF& part : path.toSubpathPolygons()) {
            const QRegion inside(part.toPolygon());
            region = path.fillRule() == Qt::OddEvenFill ? region ^ inside : region | inside;
        }
        return region;
    }

    void clip(const QPaintEngineState& now) {
        const bool isPath = (now.state() & DirtyClipPath) != 0;
        const QTransform transform = now.transform();
        const QRegion region = isPath ? regionOf(transform.map(now.clipPath())) : transform.map(now.clipRegion());
        switch (now.clipOperation()) {
        case Qt::NoClip:
            m_clip.reset();
            break;
        case Qt::ReplaceClip:
            m_clip = region;
            break;
        case Qt::IntersectClip:
            m_clip = m_clip ? *m_clip & region : region;
            break;
        }
        m_clipEnabled = now.clipOperation() != Qt::NoClip;
    }

    [[nodiscard]] QRegion clipNow() const {
        QRegion clip(m_device.m_picture.rect());
        if (!systemClip().isEmpty()) {
            clip &= systemClip();
        }
        return m_clip && m_clipEnabled ? clip & *m_clip : clip;
    }

    /// What bounds a widget comes without notice, so it is looked up for every stroke.
    void makeReady() {
        m_painter.setTransform(QTransform());
        m_painter.setClipRegion(clipNow());
        m_painter.setTransform(m_transform);
    }

    RecordingDevice& m_device;
    QPainter m_painter;
    QTransform m_transform;
    std::optional<QRegion> m_clip; ///< in pixels of the picture
    bool m_clipEnabled = false;
};

RecordingDevice::RecordingDevice(QSize size, std::function<void(const TextStroke&)> before, std::function<void()> after)
    : m_picture(size, QImage::Format_RGB32)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_engine(std::make_unique<Engine>(*this)) {
    m_picture.fill(Qt::white);
}

RecordingDevice::~RecordingDevice() = default;

QPaintEngine* RecordingDevice::paintEngine() const {
    return m_engine.get();
}

int RecordingDevice::metric(PaintDeviceMetric metric) const {
    constexpr int dotsPerInch = 96;
    constexpr int depth = 32;
    switch (metric) {
    case PdmWidth:
        return m_picture.width();
    case PdmHeight:
        return m_picture.height();
    case PdmDepth:
        return depth;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmNumColors:
        return 1 << 24;
    case PdmWidthMM:
        return m_picture.width() * 254 / (dotsPerInch * 10);
    case PdmHeightMM:
        return m_picture.height() * 254 / (dotsPerInch * 10);
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return encodeMetricF(metric, 1.0);
    }
}

} // namespace gainsay::test
