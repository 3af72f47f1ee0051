// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QWidget>

class QLineEdit;

namespace gainsay::ui {

/// One line of text to be written in a sheet, with what is expected of it.
class TextForm final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the form.
    TextForm(const ThemeProvider& themes, const QString& hint, const QString& text, const QString& accept,
             QWidget* parent = nullptr);

Q_SIGNALS:
    /// Never empty.
    void accepted(const QString& text);

private:
    void accept();

    QLineEdit* m_field;
};

} // namespace gainsay::ui
