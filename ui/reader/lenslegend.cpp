// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/lenslegend.h"

#include "ui/reader/lenssample.h"
#include "ui/style/widgets/chip.h"
#include "ui/style/widgets/runlabel.h"
#include "ui/style/widgets/sectionheader.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {
namespace {

/// "ships.xml, line 4, column 12"
QString placeOf(const LensFault& fault) {
    const QString name = QFileInfo(fault.file).fileName();
    return fault.line == 0 ? name
                           : LensLegend::tr("%1, line %2, column %3").arg(name).arg(fault.line).arg(fault.column);
}

} // namespace

LensLegend::LensLegend(const ThemeProvider& themes, const SyntaxLibrary& library, const QStringList& enabled,
                       QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_library(library)
    , m_lenses(library)
    , m_all(new QPushButton(tr("All on")))
    , m_none(new QPushButton(tr("All off"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, themes.metrics().small, 0);
    column->setSpacing(themes.metrics().tiny);
    addHead(*column);
    for (int lens = 0; lens < m_lenses.count(); ++lens) {
        addLens(*column, lens);
    }
    addOwn(*column);
    setEnabledLenses(enabled);
    connect(&themes, &ThemeProvider::changed, this, [this] { setEnabledLenses(chosen()); });
}

void LensLegend::addHead(QVBoxLayout& column) {
    auto* about = new RunLabel(m_themes);
    about->setText(tr("A lens colours words that are easily read over. It changes nothing in the text."), Voice::Muted);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_themes.metrics().small);
    row->addWidget(about, 1);
    row->addWidget(m_all);
    row->addWidget(m_none);
    column.addLayout(row);
    connect(m_all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { setAll(false); });
}

void LensLegend::addLens(QVBoxLayout& column, int lens) {
    const LensNote note = m_lenses.note(lens);
    auto* chip = new Chip(m_themes, m_lenses.name(lens));
    chip->setObjectName(QStringLiteral("lens.") + m_lenses.id(lens));
    chip->setCheckable(true);
    chip->setAccessibleName(m_lenses.name(lens));
    chip->setAccessibleDescription(note.marks);
    connect(chip, &Chip::clicked, this, &LensLegend::tellOfChange);
    m_chips.push_back(chip);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_themes.metrics().medium);
    row->addWidget(chip);
    row->addStretch();
    const bool hasSeveralLooks = m_lenses.looks(lens).size() > 1;
    if (hasSeveralLooks || note.examples.isEmpty()) {
        row->addWidget(looksOf(lens));
    }
    column.addSpacing(m_themes.metrics().medium);
    column.addLayout(row);
    auto* marks = new RunLabel(m_themes);
    marks->setText(note.marks.isEmpty() ? tr("Its definition does not say what it marks.") : note.marks,
                   note.marks.isEmpty() ? Voice::Muted : Voice::Plain);
    column.addWidget(marks);
    for (const QString& example : note.examples) {
        column.addWidget(sampleOf(lens, example));
    }
}

QWidget* LensLegend::sampleOf(int lens, const QString& example) {
    m_lenses.reset(1);
    std::vector<LensSample::Mark> marks;
    for (const LensSpan& span : m_lenses.spansOf(0, example)) {
        if (span.lens == lens) {
            marks.push_back({span.start, span.length, span.format});
        }
    }
    return new LensSample(
        m_themes, [this] { return m_library.theme(m_themes.theme().scheme); }, example, std::move(marks));
}

QWidget* LensLegend::looksOf(int lens) {
    QString words;
    std::vector<LensSample::Mark> marks;
    for (const LensLook& look : m_lenses.looks(lens)) {
        words += words.isEmpty() ? QString() : QStringLiteral("   ");
        marks.push_back({static_cast<int>(words.size()), static_cast<int>(look.name.size()), look.format});
        words += look.name;
    }
    return new LensSample(
        m_themes, [this] { return m_library.theme(m_themes.theme().scheme); }, words, std::move(marks));
}

void LensLegend::addOwn(QVBoxLayout& column) {
    if (m_library.userFolder().isEmpty()) {
        return;
    }
    column.addSpacing(m_themes.metrics().large);
    column.addWidget(new SectionHeader(m_themes, tr("Lenses of your own")));
    for (const LensFault& fault : m_library.faults()) {
        auto* line = new RunLabel(m_themes);
        line->setObjectName(QStringLiteral("lens.fault"));
        line->setRuns({{tr("Cannot be used: %1").arg(placeOf(fault)), Voice::Strong, domain::Stance::Denies},
                       {QStringLiteral("\n") + fault.what}});
        column.addWidget(line);
    }
    auto* about = new RunLabel(m_themes);
    about->setText(tr("A definition that you put into this folder is a lens when Gainsay starts the next time. The "
                      "manual says how one is written."),
                   Voice::Muted);
    auto* folder = new QPushButton(tr("Show the folder"));
    folder->setToolTip(QDir::toNativeSeparators(m_library.userFolder()));
    connect(folder, &QPushButton::clicked, this, [this] { Q_EMIT folderRequested(m_library.userFolder()); });
    auto* row = new QHBoxLayout;
    row->setSpacing(m_themes.metrics().small);
    row->addWidget(about, 1);
    row->addWidget(folder);
    column.addLayout(row);
}

void LensLegend::setEnabledLenses(const QStringList& ids) {
    const auto theme = m_library.theme(m_themes.theme().scheme);
    int on = 0;
    for (int lens = 0; lens < m_lenses.count(); ++lens) {
        Chip* chip = m_chips[static_cast<size_t>(lens)];
        chip->setSpot(m_lenses.colour(lens, theme));
        chip->setChecked(ids.contains(m_lenses.id(lens)));
        on += chip->isChecked() ? 1 : 0;
    }
    m_all->setEnabled(on < m_lenses.count());
    m_none->setEnabled(on > 0);
}

QStringList LensLegend::chosen() const {
    QStringList ids;
    for (int lens = 0; lens < m_lenses.count(); ++lens) {
        if (m_chips[static_cast<size_t>(lens)]->isChecked()) {
            ids << m_lenses.id(lens);
        }
    }
    return ids;
}

void LensLegend::tellOfChange() {
    const QStringList ids = chosen();
    setEnabledLenses(ids);
    Q_EMIT enabledLensesChanged(ids);
}

void LensLegend::setAll(bool on) {
    for (Chip* chip : m_chips) {
        chip->setChecked(on);
    }
    // The button that was pressed is of no more use; the keyboard goes on beside it.
    tellOfChange();
    (on ? m_none : m_all)->setFocus();
}

} // namespace gainsay::ui
