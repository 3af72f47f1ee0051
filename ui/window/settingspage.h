// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/suggestiontally.h"
#include "ui/window/settings.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLineEdit;
class QSlider;
class QVBoxLayout;

namespace gainsay::ui {

class ReadingSample;
class RunLabel;
class SectionHeader;
class SettingRow;

/// All settings, a row each: what it is, its control, and a button that restores the default where it is another. What
/// is changed holds at once. The field at the head leaves the rows in which its words stand.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the page. Without a tally no dossier is open, and thresholds stand without numbers.
    SettingsPage(const ThemeProvider& themes, Settings settings, std::optional<SuggestionTally> tally = {},
                 QWidget* parent = nullptr);

    [[nodiscard]] const Settings& settings() const { return m_settings; }
    /// Shows what was set elsewhere meanwhile; tells nobody.
    void setSettings(const Settings& settings);
    /// Words to leave rows by; the field says them too.
    void filter(const QString& words);

Q_SIGNALS:
    /// With every change, also while a slider moves.
    void settingsChanged(const gainsay::ui::Settings& settings);

private:
    struct Section {
        SectionHeader* head = nullptr;
        std::vector<SettingRow*> rows;
        QWidget* foot = nullptr; ///< shown while all of the section is; null: none
    };
    /// How a number is changed.
    struct Number {
        QString name;
        QString help;
        int least = 0; ///< of the slider
        int most = 0;
        std::function<int(const Settings&)> of;
        std::function<void(Settings&, int)> set;
        std::function<QString(int)> words;
    };

    void addSection(QVBoxLayout& column, const QString& name);
    SettingRow& addRow(QVBoxLayout& column, const QString& name, const QString& help, QWidget* control);
    void addChoice(QVBoxLayout& column, const QString& name, const QString& help, const QStringList& choices,
                   const std::function<int(const Settings&)>& of, const std::function<void(Settings&, int)>& set);
    void addNumber(QVBoxLayout& column, const Number& number);
    void addAppearance(QVBoxLayout& column);
    void addReading(QVBoxLayout& column);
    void addSuggestions(QVBoxLayout& column);
    void change(const std::function<void(Settings&)>& make);
    void refresh();

    const ThemeProvider& m_themes;
    Settings m_settings;
    std::optional<SuggestionTally> m_tally;
    QLineEdit* m_filter;
    RunLabel* m_nothing; ///< shown where no row is left
    QWidget* m_list;
    std::vector<Section> m_sections;
    std::vector<std::function<void()>> m_refreshers; ///< bring the controls to what is set
};

} // namespace gainsay::ui
