// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/datefield.h"

#include "app/domain/datewords.h"
#include "ui/inspector/datewords.h"
#include "ui/inspector/relayout.h"
#include "ui/style/widgets/runlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace gainsay::ui {

DateField::DateField(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_hint(new RunLabel(themes, this)) {
    m_field->setPlaceholderText(tr("14 Mar 2021, autumn 2020 …"));
    m_hint->setSmall(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_hint);
    setFocusProxy(m_field);
    m_field->setAccessibleName(tr("Date"));
    connect(m_field, &QLineEdit::editingFinished, this, &DateField::commit);
    connect(m_field, &QLineEdit::textEdited, this, &DateField::showHint);
    showHint();
}

void DateField::setDate(const domain::PartialDate& date, const QString& hint, bool another) {
    m_date = date;
    m_origin = hint;
    if (another || !m_field->hasFocus()) {
        m_field->setText(domain::dateWords(date));
    }
    showHint();
}

void DateField::commit() {
    const QString typed = m_field->text().trimmed();
    const auto date = typed == domain::dateWords(m_date) ? m_date : dateFromWords(typed);
    if (date.isEmpty() && !typed.isEmpty()) {
        showHint(); // says what is wrong; the date stays as it was
        return;
    }
    m_field->setText(domain::dateWords(date));
    if (date != m_date) {
        m_date = date;
        m_origin.clear();
        Q_EMIT dateEdited(date);
    }
    showHint();
}

void DateField::showHint() {
    const QString typed = m_field->text().trimmed();
    const auto date = typed == domain::dateWords(m_date) ? m_date : dateFromWords(typed);
    if (date.isEmpty()) {
        m_hint->setVisible(!typed.isEmpty());
        m_hint->setText(tr("Not a date yet. Write 14 Mar 2021, Mar 2021, autumn 2020, 2020 or 2021-03-14."),
                        Voice::Plain, domain::Stance::Doubts);
    } else {
        // What was understood is worth saying while one types; later only together with where it comes from.
        m_hint->setVisible(date != m_date || !m_origin.isEmpty() || typed != domain::dateWords(date));
        std::vector<TextRun> runs{{date.toString(), Voice::Strong}};
        if (!m_origin.isEmpty() && date == m_date) {
            runs.push_back({u' ' + m_origin, Voice::Muted});
        }
        m_hint->setRuns(std::move(runs));
    }
    relayoutUpwards(*this);
}

} // namespace gainsay::ui
