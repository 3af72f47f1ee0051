// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paintedtext.h"

#include "tests/support/recordingdevice.h"
#include "ui/style/palette.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QSplitterHandle>

#include <cmath>

namespace gainsay::test {
namespace {

/// Of the ground under a run of letters: less than this is a border or the tip of a neighbour.
constexpr double leastShare = 0.2;
/// Of where the letters are: where less may be painted on, they are another stroke's.
constexpr double leastShown = 0.5;
/// Pixels that letters may reach beyond their place: rounding, and the overhang of a slanted one.
constexpr double leeway = 1.5;

QColor over(const QColor& ground, const QColor& ink) {
    return ui::blend(ground, QColor(ink.red(), ink.green(), ink.blue()), ink.alphaF());
}

/// The colours under the letters that take a share worth mentioning.
QList<QColor> groundsUnder(const QImage& picture, const QRect& area) {
    QHash<QRgb, int> counts;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = area.left(); x <= area.right(); ++x) {
            ++counts[line[x]];
        }
    }
    QList<QColor> grounds;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() >= leastShare * area.width() * area.height()) {
            grounds << QColor(it.key());
        }
    }
    return grounds;
}

/// What a run of letters changed in the picture.
struct Letters {
    QRect area;
    QImage before;
    QImage after;
};

/// Whether what the letters changed in an area is still as they left it, most of it.
bool shows(const QImage& picture, const QRect& area, const Letters& letters) {
    int changed = 0;
    int kept = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QPoint at = QPoint(x, y) - letters.area.topLeft();
            if (letters.after.pixel(at) != letters.before.pixel(at)) {
                ++changed;
                kept += picture.pixel(x, y) == letters.after.pixel(at) ? 1 : 0;
            }
        }
    }
    return kept > 2 && 2 * kept > changed;
}

bool scrolls(const QWidget* widget, Qt::Orientation direction) {
    for (; widget != nullptr; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        if (direction == Qt::Horizontal && qobject_cast<const QLineEdit*>(widget) != nullptr) {
            return true;
        }
        const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
        if (area != nullptr) {
            const QScrollBar* bar =
                direction == Qt::Horizontal ? area->horizontalScrollBar() : area->verticalScrollBar();
            if (bar->maximum() > bar->minimum()) {
                return true;
            }
        }
    }
    return false;
}

/// The handle between two panes reaches over their borders; what is painted there is theirs.
QWidget* widgetAt(const QWidget& root, const QRect& area) {
    QWidget* widget = root.childAt(area.center());
    const auto* handle = qobject_cast<QSplitterHandle*>(widget);
    for (int i = 0; handle != nullptr && i < handle->splitter()->count(); ++i) {
        QWidget* pane = handle->splitter()->widget(i);
        if (pane->isVisible() && pane->geometry().contains(handle->splitter()->mapFrom(&root, area.center()))) {
            return pane;
        }
    }
    return widget;
}

/// How much of an area may be painted on. What is drawn in parts, in several colours, is sent several times, each time
/// with the other parts clipped away.
double shareOf(const QRect& area, const QRegion& clip) {
    qint64 pixels = 0;
    for (const QRect& part : QRegion(area) & clip) {
        pixels += qint64{part.width()} * part.height();
    }
    return double(pixels) / std::max(1.0, double(area.width()) * area.height());
}

class Recorder {
public:
    explicit Recorder(QWidget& root)
        : m_root(root)
        , m_device(root.size(), [this](const TextStroke& stroke) { take(stroke); }, [this] { keep(); }) {}

    QList<PaintedText> run() {
        m_root.render(&m_device, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
        return m_texts;
    }

private:
    void take(const TextStroke& stroke) {
        m_taken = false;
        const QRect inClip = (QRegion(stroke.letters.toAlignedRect()) & stroke.clip).boundingRect();
        if (stroke.words.trimmed().isEmpty() || inClip.width() < 2 || inClip.height() < 2 || stroke.ink.alpha() == 0 ||
            shareOf(inClip, stroke.clip) < leastShown) {
            return;
        }
        PaintedText text{stroke.words, stroke.rect, stroke.ink, {}, 21, false, {}, widgetAt(m_root, inClip)};
        for (const QColor& ground : groundsUnder(m_device.picture(), inClip)) {
            const QColor ink = over(ground, stroke.ink);
            const double contrast = ui::contrast(ink, ground);
            if (!text.ground.isValid() || contrast < text.contrast) {
                text.ink = ink;
                text.ground = ground;
                text.contrast = contrast;
            }
        }
        text.cut = isCut(stroke, text.widget);
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            const QRect both = m_letters[i].area & inClip;
            if (both.width() > 2 && both.height() > 2 && shows(m_device.picture(), both, m_letters[i])) {
                text.covers = m_texts[i].words;
            }
        }
        m_texts << text;
        m_letters << Letters{inClip, m_device.picture().copy(inClip), {}};
        m_taken = true;
    }

    void keep() {
        if (m_taken) {
            m_letters.last().after = m_device.picture().copy(m_letters.last().area);
        }
    }

    static bool isCut(const TextStroke& stroke, const QWidget* widget) {
        const QRectF room = (QRegion(stroke.rect.toAlignedRect().adjusted(-2, 0, 2, 0)) & stroke.clip).boundingRect();
        const bool across =
            stroke.letters.left() < room.left() - leeway || stroke.letters.right() > room.right() + 1 + leeway;
        const bool down =
            stroke.letters.top() < room.top() - leeway || stroke.letters.bottom() > room.bottom() + 1 + leeway;
        return (across && !scrolls(widget, Qt::Horizontal)) || (down && !scrolls(widget, Qt::Vertical));
    }

    QWidget& m_root;
    RecordingDevice m_device;
    QList<PaintedText> m_texts;
    QList<Letters> m_letters; ///< of each text
    bool m_taken = false;     ///< the run that is being painted is among them
};

} // namespace

QList<PaintedText> paintedTexts(QWidget& root) {
    return Recorder(root).run();
}

} // namespace gainsay::test
