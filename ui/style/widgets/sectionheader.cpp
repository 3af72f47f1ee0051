// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/sectionheader.h"

#include <QLocale>

namespace gainsay::ui {

SectionHeader::SectionHeader(const ThemeProvider& themes, const QString& text, QWidget* parent)
    : QLabel(parent)
    , m_themes(themes) {
    setTextFormat(Qt::PlainText);
    setTitle(text);
    restyle();
    connect(&themes, &ThemeProvider::changed, this, &SectionHeader::restyle);
}

void SectionHeader::setTitle(const QString& text) {
    setText(locale().toUpper(text));
    setAccessibleName(text);
}

void SectionHeader::restyle() {
    setFont(m_themes.fonts().section);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_themes.palette().muted);
    setPalette(colours);
}

} // namespace gainsay::ui
