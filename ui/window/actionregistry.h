// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <map>
#include <vector>

namespace gainsay::ui {

/// Everything that can be asked of the window by menu or key.
enum class ActionId {
    NewDossier,
    OpenDossier,
    OpenSample,
    VerifyDossier,
    Import,
    ImportFolder,
    PasteArticle,
    ImportEntities,
    Export,
    ExportEvidence,
    Quit,
    Undo,
    Redo,
    Search,
    Filter,
    SaveSearch,
    QuickOpen,
    GoToEntity,
    AllActions,
    FindInArticle,
    ReadBeside,
    CloseBeside,
    ScrollTogether,
    ShowPages,
    ShowSource,
    ToggleLenses,
    AllLenses,
    LensLegend,
    Back,
    Forward,
    Headings,
    ViewRead,
    ViewCompare,
    ViewClaims,
    ViewTimeline,
    ViewOrigins,
    ViewReport,
    ExportPicture,
    Suggestions,
    FocusLibrary,
    FocusReader,
    FocusInspector,
    FocusMessage,
    ShowLibrary,
    ShowInspector,
    NextBeside,
    ArticleDetails,
    EditTags,
    MarkAsRead,
    MarkAsReading,
    MarkAsUnread,
    CompareVersions,
    Orphans,
    History,
    Backups,
    Merge,
    ThemeLight,
    ThemeDark,
    ThemeSepia,
    ThemeSystem,
    LanguageSystem,
    LanguageEnglish,
    LanguageJapanese,
    Settings,
    Manual,
    Shortcuts,
};

/// Where a shortcut holds. Those of the window hold everywhere; a view's only while the view has the keyboard.
enum class ActionScope { Window, Library, Reader, Compare, Claims, Timeline, Entity };

/// An action before it is made.
struct ActionSpec {
    ActionId id;
    QString code; ///< stable name for tests and settings: "file.open"
    QString text; ///< for menus
    QList<QKeySequence> shortcuts;
    QString group; ///< heading in the list of shortcuts
    ActionScope scope = ActionScope::Window;
};

/// A key that a view handles itself, listed beside the actions and checked against them.
struct ViewKey {
    QList<QKeySequence> keys;
    QString shown; ///< how the list writes them: "1 – 8"
    QString text;
    QString group;
    ActionScope scope;
};

/// All actions of the window: made once, found by id, with shortcuts that never collide.
class ActionRegistry final : public QObject {
    Q_OBJECT

public:
    explicit ActionRegistry(QObject* parent = nullptr);

    [[nodiscard]] QAction& action(ActionId id) const { return *m_actions.at(id); }
    [[nodiscard]] const std::vector<ActionSpec>& specs() const { return m_specs; }
    [[nodiscard]] const std::vector<ViewKey>& viewKeys() const { return m_viewKeys; }

    /// "Ctrl+K: search, find" for every key that means two things in one place; empty where all is well.
    [[nodiscard]] static QStringList conflicts(const std::vector<ActionSpec>& specs, const std::vector<ViewKey>& keys);

private:
    std::vector<ActionSpec> m_specs;
    std::vector<ViewKey> m_viewKeys;
    std::map<ActionId, QAction*> m_actions;
};

} // namespace gainsay::ui
