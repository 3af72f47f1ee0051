// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/partialdate.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

class QLineEdit;

namespace gainsay::ui {

class RunLabel;

/// A date known as well as it is known, written in words, with what was understood below it.
class DateField : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the field.
    explicit DateField(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Shows a date and where it comes from (may be empty); leaves alone what is being typed unless `another`.
    void setDate(const domain::PartialDate& date, const QString& hint, bool another);
    [[nodiscard]] const domain::PartialDate& date() const { return m_date; }
    /// Takes over what is typed now, as leaving the field does.
    void commit();

Q_SIGNALS:
    /// The user wrote another date, or none.
    void dateEdited(const gainsay::domain::PartialDate& date);

private:
    void showHint();

    domain::PartialDate m_date;
    QString m_origin;
    QLineEdit* m_field;
    RunLabel* m_hint;
};

} // namespace gainsay::ui
