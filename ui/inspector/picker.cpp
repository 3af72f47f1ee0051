// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/picker.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/tagpaint.h"
#include "ui/style/wrappedtext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

constexpr int pickerWidth = 340;
constexpr int rowPadding = 12; ///< above and below together
constexpr int lineStep = 18;
constexpr int mostLines = 3;
constexpr int tallRowHeight = 44; ///< with a second line
constexpr int mostRows = 8;
constexpr int radius = 10;
constexpr int spotRoom = 18; ///< of the spot of colour before an option
constexpr int signSize = 14;

/// Draws the rows of a PickerModel.
class PickerDelegate final : public QStyledItemDelegate {
public:
    PickerDelegate(const ThemeProvider& themes, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_themes(themes) {}

    QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const override {
        if (!index.data(PickerModel::DetailRole).toString().isEmpty()) {
            return {0, tallRowHeight};
        }
        return {0, textOf(index).height() + rowPadding};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Palette& p = m_themes.palette();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool creates = index.data(PickerModel::CreateRole).toBool();
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            paintPanel(*painter, option.rect.adjusted(4, 1, -4, -1), m_themes.metrics().radiusSmall,
                       selected ? p.accentTint : p.hover);
        }
        QRect line = option.rect.adjusted(12, 0, -12, 0);
        if (creates) {
            paintIcon(*painter, Icon::Plus, QRectF(line.left(), option.rect.top() + rowPadding / 2.0 + 3, 13, 13),
                      p.accent);
            line.setLeft(line.left() + 20);
        }
        paintSigns(*painter, line, index);
        const QString detail = index.data(PickerModel::DetailRole).toString();
        if (!detail.isEmpty()) {
            drawLine(*painter, m_themes.fonts().small, p.muted, line.adjusted(0, 22, 0, -5), detail);
            line.adjust(0, 5, 0, -20);
        }
        painter->setPen(creates ? p.accent : p.text);
        if (detail.isEmpty()) {
            textOf(index).draw(*painter, QPointF(line.left(), option.rect.top() + rowPadding / 2.0));
        } else {
            drawLine(*painter, m_themes.fonts().interface, p.text, line, index.data().toString());
        }
    }

private:
    /// The spot before an option and whether it is taken behind it; `line` becomes what is left for words.
    void paintSigns(QPainter& painter, QRect& line, const QModelIndex& index) const {
        if (const int colour = index.data(PickerModel::ColourRole).toInt(); colour > 0) {
            paintTagSpot(painter, m_themes.theme(), QPoint(line.left(), line.top() + (line.height() - tagSpotSize) / 2),
                         colour);
            line.setLeft(line.left() + spotRoom);
        }
        const QVariant check = index.data(Qt::CheckStateRole);
        if (!check.isValid()) {
            return;
        }
        const QRectF sign(line.right() - signSize + 1, line.top() + (line.height() - signSize) / 2.0, signSize,
                          signSize);
        if (check.value<Qt::CheckState>() == Qt::Checked) {
            paintIcon(painter, Icon::Check, sign, m_themes.palette().accent);
        } else if (check.value<Qt::CheckState>() == Qt::PartiallyChecked) {
            painter.fillRect(sign.adjusted(2, signSize / 2.0 - 1, -2, 1 - signSize / 2.0), m_themes.palette().accent);
        }
        line.setRight(line.right() - signSize - 8);
    }

    [[nodiscard]] WrappedText textOf(const QModelIndex& index) const {
        const int sign = (index.data(PickerModel::CreateRole).toBool() ? 20 : 0) +
                         (index.data(PickerModel::ColourRole).toInt() > 0 ? spotRoom : 0) +
                         (index.data(Qt::CheckStateRole).isValid() ? signSize + 8 : 0);
        return {index.data().toString(), m_themes.fonts().interface, pickerWidth - 30.0 - sign, lineStep, mostLines};
    }

    static void drawLine(QPainter& painter, const QFont& font, const QColor& colour, const QRect& rect,
                         const QString& text) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }

    const ThemeProvider& m_themes;
};

} // namespace

Picker::Picker(const ThemeProvider& themes, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_themes(themes)
    , m_model(new PickerModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_column(new QVBoxLayout(this)) {
    setFixedWidth(pickerWidth);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickerDelegate(themes, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // typing goes on while one moves in the list
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(12, 4, 12, 8);
    m_field->setClearButtonEnabled(false);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 4);
    top->addWidget(m_field);
    m_column->setContentsMargins(1, 1, 1, 5);
    m_column->setSpacing(0);
    m_column->addLayout(top);
    m_column->addWidget(m_list);
    m_column->addWidget(m_nothing);

    connect(m_field, &QLineEdit::textChanged, this, &Picker::onTyped);
    connect(m_list, &QListView::clicked, this, &Picker::accept);
    connect(&themes, &ThemeProvider::changed, this, &Picker::restyle);
    restyle();
}

void Picker::setOptions(std::vector<PickerOption> options) {
    m_model->setOptions(std::move(options));
    fit();
}

void Picker::setTexts(const QString& placeholder, const QString& createLabel, const QString& nothing) {
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(placeholder);
    setAccessibleName(placeholder);
    m_nothing->setText(nothing);
    m_model->setCreateLabel(createLabel);
}

void Picker::openAt(const QRect& anchor, const QString& typed) {
    m_field->setText(typed);
    m_field->selectAll();
    onTyped(typed);
    QPoint corner(anchor.left(), anchor.bottom() + 5);
    if (const QScreen* where = screen()) {
        const QRect room = where->availableGeometry();
        if (corner.y() + height() > room.bottom() && anchor.top() - 4 - height() >= room.top()) {
            corner.setY(anchor.top() - 4 - height());
        }
        corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    }
    move(corner);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Picker::openBelow(const QWidget& widget, const QString& typed) {
    openAt(QRect(widget.mapToGlobal(QPoint()), widget.size()), typed);
}

void Picker::onTyped(const QString& typed) {
    m_model->setTyped(typed);
    m_list->setCurrentIndex(m_model->index(0));
    fit();
}

void Picker::fit() {
    int height = 0;
    for (int row = 0; row < std::min(mostRows, m_model->rowCount()); ++row) {
        height += m_list->sizeHintForRow(row);
    }
    m_list->setFixedHeight(height);
    m_list->setVisible(height > 0);
    m_nothing->setVisible(height == 0);
    m_column->activate();
    resize(width(), m_column->totalHeightForWidth(width()) > 0 ? m_column->totalHeightForWidth(width())
                                                               : m_column->totalSizeHint().height());
}

void Picker::step(int rows) {
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row));
}

bool Picker::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<const QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
            step(mostRows);
            return true;
        case Qt::Key_PageUp:
            step(-mostRows);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            accept(m_list->currentIndex());
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Picker::accept(const QModelIndex& index) {
    if (!index.isValid()) {
        return;
    }
    const bool creates = m_model->isCreateRow(index.row());
    const QString typed = m_model->typed();
    const QUuid key = creates ? QUuid() : m_model->option(index.row())->key;
    if (!takesSeveral()) {
        close();
    } else if (creates) {
        m_field->clear(); // what is made next has another name
    } else {
        m_field->selectAll();
    }
    if (creates) {
        create(typed);
    } else {
        choose(key);
    }
}

void Picker::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    QPainterPath outline;
    outline.addRoundedRect(rect(), radius, radius);
    setMask(QRegion(outline.toFillPolygon().toPolygon()));
}

void Picker::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), m_themes.palette().raised);
    paintPanel(painter, rect(), radius, m_themes.palette().raised, m_themes.palette().outline);
}

void Picker::restyle() {
    QPalette colours = m_list->palette();
    colours.setColor(QPalette::Base, m_themes.palette().raised);
    m_list->setPalette(colours);
    QPalette ink = m_nothing->palette();
    ink.setColor(QPalette::WindowText, m_themes.palette().muted);
    m_nothing->setPalette(ink);
    m_nothing->setFont(m_themes.fonts().small);
}

} // namespace gainsay::ui
