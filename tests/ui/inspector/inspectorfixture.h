// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/screenshot.h"
#include "tests/ui/inspector/inspectorsamples.h"
#include "ui/inspector/inspectorview.h"
#include "ui/inspector/picker.h"
#include "ui/style/widgets/notefield.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

#include <memory>

namespace gainsay::ui {

/// An inspector on screen, with the samples' claims and entities to choose from.
struct InspectorFixture {
    explicit InspectorFixture(ThemeProvider::Mode mode = ThemeProvider::Mode::Light, QSize size = {320, 1000})
        : themes(mode, test::screenFamilies()) {
        themes.install(*qApp);
        view = std::make_unique<InspectorView>(themes);
        view->setClaims(samples::claims());
        view->setEntities(samples::entities());
        view->resize(size);
        view->show();
        view->setFocus();
    }

    /// The visible widget of a kind that is called so, by its accessible name or its words.
    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name) const {
        QCoreApplication::processEvents();
        for (Widget* one : view->findChildren<Widget*>()) {
            const bool named = one->accessibleName() == name || one->property("text").toString() == name;
            if (one->isVisible() && named) {
                return one;
            }
        }
        return nullptr;
    }
    void click(const QString& name) const {
        auto* button = find<QAbstractButton>(name);
        QVERIFY2(button != nullptr, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    /// Writes into a field and leaves it with the keyboard.
    void write(NoteField* field, const QString& text) const {
        QVERIFY(field != nullptr);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    }
    [[nodiscard]] QLineEdit& pickerField() const {
        return static_cast<Picker*>(QApplication::activePopupWidget())->field();
    }

    ThemeProvider themes;
    std::unique_ptr<InspectorView> view;
};

} // namespace gainsay::ui
