// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/layoutfaults.h"

#include "tests/support/paintedtext.h"
#include "ui/style/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSplitterHandle>

namespace gainsay::test {
namespace {

constexpr double enoughContrast = 4.5;

QString nameOf(const QWidget& widget) {
    const QString type = QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1);
    return widget.objectName().isEmpty() ? type : type + QLatin1Char('#') + widget.objectName();
}

/// Lies over others on purpose: covers the window or a part of it, or is placed by hand over what it belongs to.
bool floats(const QWidget& widget) {
    static const QStringList floating{QStringLiteral("Sheet"),        QStringLiteral("Chooser"),
                                      QStringLiteral("DropOverlay"),  QStringLiteral("ImportSummary"),
                                      QStringLiteral("SearchPopup"),  QStringLiteral("SelectionPopup"),
                                      QStringLiteral("MentionPopup"), QStringLiteral("QSplitterHandle")};
    return widget.isWindow() || floating.contains(nameOf(widget).section(QLatin1Char('#'), 0, 0));
}

/// Whether all of its words can be learnt in another way.
bool tellsWhole(const QWidget& widget, const QString& words) {
    return !words.isEmpty() && widget.toolTip().contains(words.simplified().left(12));
}

QString wordsOf(const QWidget& widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text();
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->text();
    }
    if (const auto* label = qobject_cast<const ui::ElidedLabel*>(&widget)) {
        return label->text();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        return box->currentText();
    }
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget); field != nullptr && field->text().isEmpty()) {
        return field->placeholderText();
    }
    return {};
}

/// Holds others, or scrolls: it is the parts that tell whether there is room.
bool isContainer(const QWidget& widget) {
    return qobject_cast<const QAbstractScrollArea*>(&widget) != nullptr ||
           !widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly).isEmpty();
}

/// What the widget needs to show all of its words.
QSize needOf(const QWidget& widget) {
    QSize need = isContainer(widget) ? QSize(0, 0) : widget.minimumSizeHint().expandedTo(QSize(0, 0));
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label != nullptr && label->wordWrap()) {
        return {0, label->heightForWidth(label->width())};
    }
    if (widget.sizePolicy().hasHeightForWidth()) {
        need = {need.width(), widget.heightForWidth(widget.width())};
    } else if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
        const int words = field->fontMetrics().horizontalAdvance(wordsOf(widget));
        need = need.expandedTo({words + field->textMargins().left() + field->textMargins().right(), 0});
    } else if (!wordsOf(widget).isEmpty()) {
        need = need.expandedTo(widget.sizeHint());
    }
    return need.boundedTo(widget.maximumSize());
}

/// Whether the widget lies in something that can be scrolled, so that it may be larger than what shows of it.
bool isScrolled(const QWidget& widget) {
    const auto* area = widget.parentWidget() != nullptr
                           ? qobject_cast<const QAbstractScrollArea*>(widget.parentWidget()->parentWidget())
                           : nullptr;
    return area != nullptr && area->viewport() == widget.parentWidget();
}

QString described(const QWidget& widget, const QString& fault) {
    const QString words = wordsOf(widget);
    return pathOf(widget) + (words.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(words)) + QStringLiteral(": ") +
           fault;
}

QString sizeFault(const QWidget& widget) {
    const QSize need = needOf(widget);
    if (widget.width() < need.width() && !tellsWhole(widget, wordsOf(widget))) {
        return described(widget, QStringLiteral("%1 of %2 pixels wide").arg(widget.width()).arg(need.width()));
    }
    if (widget.height() < need.height()) {
        return described(widget, QStringLiteral("%1 of %2 pixels high").arg(widget.height()).arg(need.height()));
    }
    const QWidget* parent = widget.parentWidget();
    if (!widget.isWindow() && parent != nullptr && !widget.size().isEmpty() && !isScrolled(widget) &&
        !parent->rect().contains(widget.geometry())) {
        const QRect at = widget.geometry();
        return described(widget, QStringLiteral("(%1, %2, %3 × %4) reaches beyond its parent of %5 × %6")
                                     .arg(at.x())
                                     .arg(at.y())
                                     .arg(at.width())
                                     .arg(at.height())
                                     .arg(parent->width())
                                     .arg(parent->height()));
    }
    return {};
}

QStringList overlapsIn(const QWidget& parent) {
    QStringList found;
    QList<const QWidget*> children;
    for (const auto* child : parent.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && !floats(*child) && !child->geometry().isEmpty()) {
            children << child;
        }
    }
    for (qsizetype a = 0; a < children.size(); ++a) {
        for (qsizetype b = a + 1; b < children.size(); ++b) {
            if (children[a]->geometry().intersects(children[b]->geometry())) {
                found << described(*children[a], QStringLiteral("overlaps ") + nameOf(*children[b]));
            }
        }
    }
    return found;
}

QList<QWidget*> visibleIn(QWidget& root) {
    QList<QWidget*> all{&root};
    for (auto* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == root.window()) {
            all << widget;
        }
    }
    return all;
}

/// Of the rows that show: a few tell of all.
QStringList silentRowsOf(const QAbstractItemView& view) {
    constexpr int looked = 40;
    QStringList found;
    const QAbstractItemModel* model = view.model();
    for (int row = 0; model != nullptr && row < std::min(looked, model->rowCount(view.rootIndex())); ++row) {
        const QModelIndex index = model->index(row, 0, view.rootIndex());
        if (index.data(Qt::AccessibleTextRole).toString().isEmpty() && index.data().toString().isEmpty() &&
            (index.flags() & Qt::ItemIsSelectable) != 0) {
            found << QStringLiteral("%1: row %2 says nothing").arg(pathOf(view)).arg(row);
        }
    }
    return found;
}

/// Whether it can be used: what cannot be may be faint, and so may what lies under the veil of a sheet.
bool isUsable(const QWidget& root, const PaintedText& text) {
    if (text.widget != nullptr &&
        (nameOf(*text.widget) == u"Sheet#sheet" || nameOf(*text.widget) == u"Chooser#chooser")) {
        return false;
    }
    if (const auto* menu = qobject_cast<const QMenu*>(&root)) {
        const QAction* action = menu->actionAt(text.rect.center().toPoint());
        return action == nullptr || action->isEnabled();
    }
    return text.widget == nullptr || text.widget->isEnabled();
}

} // namespace

QString pathOf(const QWidget& widget) {
    QString path = nameOf(widget);
    for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        path.prepend(nameOf(*parent) + QLatin1Char('/'));
    }
    return path;
}

QStringList layoutFaults(QWidget& root) {
    QStringList found;
    for (const auto* widget : visibleIn(root)) {
        if (const QString fault = sizeFault(*widget); !fault.isEmpty()) {
            found << fault;
        }
        found << overlapsIn(*widget);
    }
    return found;
}

QStringList speechFaults(QWidget& root) {
    QStringList found;
    for (auto* widget : visibleIn(root)) {
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
            found << silentRowsOf(*view);
        }
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr) {
            continue;
        }
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible == nullptr || accessible->text(QAccessible::Name).trimmed().isEmpty()) {
            found << pathOf(*widget) + QStringLiteral(": takes the keyboard and has no name");
        } else if (accessible->role() == QAccessible::NoRole || accessible->role() == QAccessible::Client) {
            found << pathOf(*widget) + QStringLiteral(": takes the keyboard and has no role");
        }
    }
    return found;
}

QStringList textFaults(QWidget& root) {
    QStringList found;
    for (const PaintedText& text : paintedTexts(root)) {
        const auto say = [&](const QString& fault) {
            found << QStringLiteral("%1 “%2” at (%3, %4): %5")
                         .arg(text.widget != nullptr ? pathOf(*text.widget) : nameOf(root), text.words)
                         .arg(qRound(text.rect.x()))
                         .arg(qRound(text.rect.y()))
                         .arg(fault);
        };
        if (text.contrast < enoughContrast && isUsable(root, text)) {
            say(QStringLiteral("%1 on %2 has a contrast of %3")
                    .arg(text.ink.name(), text.ground.name())
                    .arg(text.contrast, 0, 'f', 2));
        }
        if (text.cut && isUsable(root, text)) {
            say(QStringLiteral("is cut off"));
        }
        if (!text.covers.isEmpty()) {
            say(QStringLiteral("lies over “%1”").arg(text.covers));
        }
    }
    return found;
}

} // namespace gainsay::test
