// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <variant>

namespace gainsay::ui {
namespace {

/// File names, in the order of the enumeration.
constexpr std::array iconNames{
    "import", "export",       "search",     "quote",        "note",          "entity",   "claim", "compare",
    "park",   "previous",     "next",       "check",        "cross",         "question", "dot",   "report",
    "undo",   "redo",         "settings",   "source-code",  "lens",          "open",     "close", "warning",
    "info",   "chevron-down", "chevron-up", "chevron-left", "chevron-right", "plus",     "minus", "article",
    "folder", "clipboard",    "remove",     "more",         "link",          "clock",    "tag"};
static_assert(iconNames.size() == static_cast<size_t>(Icon::Tag) + 1);

QByteArray drawingOf(Icon icon) {
    QFile file(QStringLiteral(":/gainsay/icons/%1.svg").arg(QLatin1StringView(iconNames[static_cast<size_t>(icon)])));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("The program was built without its icon %s", qPrintable(file.fileName()));
    }
    return file.readAll();
}

/// Draws on demand, so that one icon serves every size and pixel ratio.
class TintedIconEngine final : public QIconEngine {
public:
    using Tint = std::variant<QColor, QPalette::ColorRole>;

    TintedIconEngine(Icon icon, const Tint& tint)
        : m_icon(icon)
        , m_tint(tint) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override {
        const auto* role = std::get_if<QPalette::ColorRole>(&m_tint);
        QColor colour = role != nullptr ? QGuiApplication::palette().color(*role) : std::get<QColor>(m_tint);
        if (mode == QIcon::Disabled) {
            colour.setAlphaF(0.45F);
        }
        paintIcon(*painter, m_icon, rect, colour);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedIconEngine(*this); }

private:
    Icon m_icon;
    Tint m_tint;
};

} // namespace

void paintIcon(QPainter& painter, Icon icon, const QRectF& rect, const QColor& colour) {
    QByteArray drawing = drawingOf(icon);
    drawing.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(drawing);
    const double opacity = painter.opacity();
    painter.setOpacity(opacity * colour.alphaF());
    renderer.render(&painter, rect);
    painter.setOpacity(opacity);
}

QIcon makeIcon(Icon icon, const QColor& colour) {
    return QIcon(new TintedIconEngine(icon, colour));
}

QIcon makeIcon(Icon icon, QPalette::ColorRole role) {
    return QIcon(new TintedIconEngine(icon, role));
}

QIcon makeIcon(Icon icon, const Palette& palette) {
    return makeIcon(icon, palette.muted);
}

} // namespace gainsay::ui
