// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRegion>

#include <functional>
#include <memory>

namespace gainsay::test {

/// A run of letters that is about to be painted.
struct TextStroke {
    QString words;
    QRectF rect;    ///< from the ascent to the descent, in pixels of the picture
    QRectF letters; ///< from the baseline up to the height of an x
    QColor ink;     ///< with its opacity
    QRegion clip;   ///< what may be painted
};

/// Paints into a picture, and says of every run of letters that it is about to be painted.
class RecordingDevice final : public QPaintDevice {
public:
    /// `before` is called while the letters are not yet in the picture, `after` once they are.
    RecordingDevice(QSize size, std::function<void(const TextStroke&)> before, std::function<void()> after);
    ~RecordingDevice() override;

    [[nodiscard]] const QImage& picture() const { return m_picture; }
    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QImage m_picture;
    std::function<void(const TextStroke&)> m_before;
    std::function<void()> m_after;
    std::unique_ptr<Engine> m_engine;
};

} // namespace gainsay::test
