// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settingspage.h"

#include "ui/compare/comparewords.h"
#include "ui/style/interfacescale.h"
#include "ui/style/widgets/runlabel.h"
#include "ui/style/widgets/sectionheader.h"
#include "ui/style/widgets/segmentedcontrol.h"
#include "ui/window/readingsample.h"
#include "ui/window/settingrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace gainsay::ui {
namespace {

using Mode = ThemeProvider::Mode;

constexpr std::array modes{Mode::System, Mode::Light, Mode::Dark, Mode::Sepia};
constexpr int valueWidth = 110;
constexpr int linesStep = 10; ///< of the slider for line spacing: tenths of font sizes
constexpr int percent = 100;

template <typename List, typename Value>
int indexIn(const List& list, const Value& value) {
    const auto found = std::ranges::find(list, value);
    return found == std::end(list) ? 0 : static_cast<int>(found - std::begin(list));
}

QStringList languages() {
    return {QString(), QStringLiteral("en"), QStringLiteral("ja")};
}

} // namespace

SettingsPage::SettingsPage(const ThemeProvider& themes, Settings settings, std::optional<SuggestionTally> tally,
                           QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_settings(std::move(settings))
    , m_tally(std::move(tally))
    , m_filter(new QLineEdit)
    , m_nothing(new RunLabel(themes))
    , m_list(new QWidget) {
    m_filter->setPlaceholderText(tr("Find a setting"));
    m_filter->setAccessibleName(tr("Find a setting"));
    m_filter->setClearButtonEnabled(true);
    m_nothing->setText(tr("No setting has these words. Shorter ones may find it."), Voice::Muted);
    m_nothing->hide();
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    addAppearance(*rows);
    addReading(*rows);
    addSuggestions(*rows);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, themes.metrics().small, 0);
    column->setSpacing(themes.metrics().small);
    column->addWidget(m_filter);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    column->addStretch(1);
    connect(m_filter, &QLineEdit::textChanged, this, &SettingsPage::filter);
    refresh();
}

void SettingsPage::setSettings(const Settings& settings) {
    m_settings = settings;
    refresh();
}

void SettingsPage::addSection(QVBoxLayout& column, const QString& name) {
    if (!m_sections.empty()) {
        column.addSpacing(m_themes.metrics().medium);
    }
    Section section;
    section.head = new SectionHeader(m_themes, name);
    column.addWidget(section.head);
    m_sections.push_back(std::move(section));
}

SettingRow& SettingsPage::addRow(QVBoxLayout& column, const QString& name, const QString& help, QWidget* control) {
    auto* row = new SettingRow(m_themes, name, help, control);
    column.addWidget(row);
    m_sections.back().rows.push_back(row);
    return *row;
}

void SettingsPage::addChoice(QVBoxLayout& column, const QString& name, const QString& help, const QStringList& choices,
                             const std::function<int(const Settings&)>& of,
                             const std::function<void(Settings&, int)>& set) {
    auto* control = new SegmentedControl(m_themes);
    for (const QString& choice : choices) {
        control->addSegment(choice);
    }
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(control, 0, Qt::AlignVCenter);
    line->addStretch();
    holder->setFocusProxy(control);
    SettingRow& row = addRow(column, name, help, holder);
    row.addWords(choices.join(u' '));
    connect(control, &SegmentedControl::currentIndexChanged, this,
            [this, set](int index) { change([&](Settings& settings) { set(settings, index); }); });
    connect(&row, &SettingRow::restoreRequested, this,
            [this, of, set] { change([&](Settings& settings) { set(settings, of(Settings())); }); });
    m_refreshers.emplace_back([this, control, &row, name, choices, of] {
        const QSignalBlocker quiet(control);
        control->setCurrentIndex(of(m_settings));
        control->setAccessibleName(QStringLiteral("%1: %2").arg(name, choices.value(of(m_settings))));
        row.setIsDefault(of(m_settings) == of(Settings()));
    });
}

void SettingsPage::addNumber(QVBoxLayout& column, const Number& number) {
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setRange(number.least, number.most);
    slider->setPageStep(std::max(1, (number.most - number.least) / 10));
    slider->setAccessibleName(number.name);
    auto* value = new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setFont(m_themes.fonts().small);
    value->setFixedWidth(valueWidth);
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_themes.metrics().medium);
    line->addWidget(slider, 1);
    line->addWidget(value);
    holder->setFocusProxy(slider);
    SettingRow& row = addRow(column, number.name, number.help, holder);
    connect(slider, &QSlider::valueChanged, this,
            [this, set = number.set](int position) { change([&](Settings& settings) { set(settings, position); }); });
    connect(&row, &SettingRow::restoreRequested, this,
            [this, number] { change([&](Settings& settings) { number.set(settings, number.of(Settings())); }); });
    m_refreshers.emplace_back([this, slider, value, &row, number] {
        const QSignalBlocker quiet(slider);
        slider->setValue(number.of(m_settings));
        value->setText(number.words(number.of(m_settings)));
        slider->setAccessibleDescription(value->text());
        row.setIsDefault(number.of(m_settings) == number.of(Settings()));
    });
}

void SettingsPage::addAppearance(QVBoxLayout& column) {
    addSection(column, tr("Appearance"));
    addChoice(
        column, tr("Theme"), {}, {tr("As the desktop"), tr("Light"), tr("Dark"), tr("Sepia")},
        [](const Settings& settings) { return indexIn(modes, settings.theme); },
        [](Settings& settings, int index) { settings.theme = modes.at(static_cast<size_t>(index)); });
    QStringList scales{tr("As the desktop")};
    std::ranges::transform(interfaceScales, std::back_inserter(scales),
                           [](int scale) { return QString::number(scale); });
    addChoice(
        column, tr("Size of everything"), tr("Per cent. Holds when this is closed."), scales,
        [](const Settings& settings) {
            return settings.interfaceScale == 0 ? 0 : 1 + indexIn(interfaceScales, settings.interfaceScale);
        },
        [](Settings& settings, int index) {
            settings.interfaceScale = index == 0 ? 0 : interfaceScales.at(static_cast<size_t>(index - 1));
        });
    addChoice(
        column, tr("Language"), tr("The window is made anew; nothing is lost."),
        {tr("As the system"), QStringLiteral("English"), QStringLiteral("日本語")},
        [](const Settings& settings) { return indexIn(languages(), settings.language); },
        [](Settings& settings, int index) { settings.language = languages().value(index); });
}

void SettingsPage::addReading(QVBoxLayout& column) {
    addSection(column, tr("Reading"));
    addChoice(
        column, tr("Face"), tr("Of articles and passages"), {tr("Serif"), tr("Sans")},
        [](const Settings& settings) { return settings.readingFace == ReadingFace::Sans ? 1 : 0; },
        [](Settings& settings, int index) {
            settings.readingFace = index == 1 ? ReadingFace::Sans : ReadingFace::Serif;
        });
    addNumber(column, {.name = tr("Size"),
                       .help = {},
                       .least = readingSizes.least,
                       .most = readingSizes.most,
                       .of = [](const Settings& settings) { return settings.readingSize; },
                       .set = [](Settings& settings, int size) { settings.readingSize = size; },
                       .words = [](int size) { return tr("%1 pixels").arg(size); }});
    addNumber(column, {.name = tr("Line length"),
                       .help = {},
                       .least = columnWidths.least,
                       .most = columnWidths.most,
                       .of = [](const Settings& settings) { return settings.columnCharacters; },
                       .set = [](Settings& settings, int count) { settings.columnCharacters = count; },
                       .words = [](int count) { return tr("%1 characters").arg(count); }});
    addNumber(
        column,
        {.name = tr("Line spacing"),
         .help = {},
         .least = static_cast<int>(std::lround(readingLines.least * linesStep)),
         .most = static_cast<int>(std::lround(readingLines.most * linesStep)),
         .of = [](const Settings& settings) { return static_cast<int>(std::lround(settings.readingLine * linesStep)); },
         .set = [](Settings& settings, int tenths) { settings.readingLine = static_cast<double>(tenths) / linesStep; },
         .words =
             [](int tenths) { return tr("%1 font sizes").arg(static_cast<double>(tenths) / linesStep, 0, 'f', 1); }});
    m_sections.back().foot = new ReadingSample(m_themes);
    column.addWidget(m_sections.back().foot);
}

void SettingsPage::addSuggestions(QVBoxLayout& column) {
    addSection(column, tr("Suggestions in Compare, from which score on"));
    for (const auto type : contradictionTypes) {
        addNumber(
            column,
            {.name = typeName(type),
             .help = {},
             .least = 0,
             .most = percent,
             .of =
                 [type](const Settings& settings) {
                     return static_cast<int>(std::lround(settings.thresholds.of(type) * percent));
                 },
             .set = [type](Settings& settings,
                           int position) { settings.thresholds.set(type, static_cast<double>(position) / percent); },
             .words =
                 [this, type](int position) {
                     const double least = static_cast<double>(position) / percent;
                     const QString score = scoreText(least);
                     return !m_tally                    ? score
                            : m_tally->count(type) == 0 ? tr("%1 · none found").arg(score)
                                                        : tr("%1 · %2 of %3")
                                                              .arg(score)
                                                              .arg(m_tally->count(type, m_settings.thresholds.of(type)))
                                                              .arg(m_tally->count(type));
                 }});
        m_sections.back().rows.back()->addWords(tr("suggestions threshold score"));
    }
}

void SettingsPage::change(const std::function<void(Settings&)>& make) {
    const Settings before = m_settings;
    make(m_settings);
    if (m_settings != before) {
        refresh();
        Q_EMIT settingsChanged(m_settings);
    }
}

void SettingsPage::refresh() {
    for (const auto& refreshOne : m_refreshers) {
        refreshOne();
    }
}

void SettingsPage::filter(const QString& words) {
    // The card around the page does not jump while one types.
    setMinimumHeight(std::max(minimumHeight(), height()));
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    bool anyLeft = false;
    for (const Section& section : m_sections) {
        bool left = false;
        for (SettingRow* row : section.rows) {
            const bool isWanted = row->matches(wanted);
            row->setVisible(isWanted);
            left = left || isWanted;
        }
        section.head->setVisible(left);
        if (section.foot != nullptr) {
            section.foot->setVisible(left);
        }
        anyLeft = anyLeft || left;
    }
    m_nothing->setVisible(!anyLeft);
    m_filter->setText(words);
}

} // namespace gainsay::ui
