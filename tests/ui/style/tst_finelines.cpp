// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paint.h"

#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QTest>

using namespace gainsay::ui;

namespace {

const QColor ink(0x8a, 0x1f, 0x5c);

/// Paints nothing, and knows how wide the widest path was.
class PathRuler final : public QPaintDevice {
public:
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] double widest() const { return m_engine.widest; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        constexpr int usual = 1000;
        return metric == PdmDevicePixelRatio ? 1 : usual;
    }

private:
    class Engine final : public QPaintEngine {
    public:
        Engine()
            : QPaintEngine(AllFeatures) {}
        bool begin(QPaintDevice* /*device*/) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState& /*state*/) override {}
        void drawPixmap(const QRectF& /*rect*/, const QPixmap& /*pixmap*/, const QRectF& /*source*/) override {}
        void drawPath(const QPainterPath& path) override { widest = std::max(widest, path.boundingRect().width()); }
        [[nodiscard]] Type type() const override { return User; }

        double widest = 0;
    };

    mutable Engine m_engine;
};

template <typename Draw>
QImage painted(double ratio, Draw draw) {
    QImage image(QSize(1000, 20) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    return image;
}

void zigzagInOne(QPainter& painter, double left, double right, double top) {
    constexpr double step = 2.5;
    QPainterPath path(QPointF(left, top + 2));
    bool up = true;
    for (double x = left + step; x < right; x += step, up = !up) {
        path.lineTo(x, up ? top - 0.5 : top + 2);
    }
    painter.setPen(QPen(ink, 1.1));
    painter.drawPath(path);
}

void waveInOne(QPainter& painter, double left, double right, double top) {
    QPainterPath path(QPointF(left, top + 1.5));
    bool up = true;
    for (double x = left; x < right; x += 2, up = !up) {
        path.quadTo(x + 1, up ? top - 0.5 : top + 3.5, x + 2, top + 1.5);
    }
    painter.setClipRect(QRectF(left, top - 2, right - left, 8), Qt::IntersectClip);
    painter.setPen(QPen(ink, 1));
    painter.drawPath(path);
}

} // namespace

/// Zigzags and waves are painted piece by piece, which nobody sees.
class TestFineLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seamsAreNotSeen_data() {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("left");
        QTest::addColumn<double>("width");
        for (const double ratio : {1.0, 1.25, 2.0}) {
            for (const double left : {10.0, 10.375}) {
                for (const double width : {1.0, 2.5, 61.0, 64.0, 66.5, 560.0, 900.0}) {
                    QTest::addRow("%g px from %g at %g", width, left, ratio) << ratio << left << width;
                }
            }
        }
    }
    void seamsAreNotSeen() {
        QFETCH(double, ratio);
        QFETCH(double, left);
        QFETCH(double, width);
        QCOMPARE(painted(ratio,
                         [&](QPainter& painter) {
                             paintUnderline(painter, left, left + width, 6, UnderlinePattern::Zigzag, ink);
                         }),
                 painted(ratio, [&](QPainter& painter) { zigzagInOne(painter, left, left + width, 6); }));
        QCOMPARE(painted(ratio, [&](QPainter& painter) { paintWave(painter, left, left + width, 6, ink); }),
                 painted(ratio, [&](QPainter& painter) { waveInOne(painter, left, left + width, 6); }));
    }

    /// What a path costs grows with the square of its length.
    void noPathIsLong() {
        PathRuler ruler;
        QPainter painter(&ruler);
        paintUnderline(painter, 10, 910, 6, UnderlinePattern::Zigzag, ink);
        QVERIFY(ruler.widest() > 0);
        QVERIFY(ruler.widest() < 100);
        paintWave(painter, 10, 910, 6, ink);
        QVERIFY(ruler.widest() < 100);
    }
};

QTEST_MAIN(TestFineLines)
#include "tst_finelines.moc"
