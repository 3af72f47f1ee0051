// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actionregistry.h"

#include <QMultiMap>

namespace gainsay::ui {
namespace {

QKeySequence keys(const char* text) {
    return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

ActionSpec spec(ActionId id, const char* code, const QString& text, const QString& group,
                QList<QKeySequence> shortcuts = {}) {
    return {id, QString::fromLatin1(code), text, std::move(shortcuts), group};
}

std::vector<ActionSpec> makeSpecs() {
    const QString file = ActionRegistry::tr("Dossier");
    const QString edit = ActionRegistry::tr("Edit");
    const QString view = ActionRegistry::tr("Views");
    const QString move = ActionRegistry::tr("Moving about");
    return {
        spec(ActionId::NewDossier, "file.new", ActionRegistry::tr("New dossier…"), file, {keys("Ctrl+N")}),
        spec(ActionId::OpenDossier, "file.open", ActionRegistry::tr("Open…"), file, {keys("Ctrl+O")}),
        spec(ActionId::OpenSample, "file.sample", ActionRegistry::tr("Open the sample dossier"), file),
        spec(ActionId::Import, "file.import", ActionRegistry::tr("Import files…"), file, {keys("Ctrl+I")}),
        spec(ActionId::ImportFolder, "file.import-folder", ActionRegistry::tr("Import a folder…"), file,
             {keys("Ctrl+Shift+I")}),
        spec(ActionId::PasteArticle, "file.paste", ActionRegistry::tr("Paste as article"), file, {keys("Ctrl+V")}),
        spec(ActionId::ImportEntities, "file.entities", ActionRegistry::tr("Import entities…"), file),
        spec(ActionId::Export, "file.export", ActionRegistry::tr("Export a report"), file, {keys("Ctrl+E")}),
        spec(ActionId::ExportEvidence, "file.export-evidence", ActionRegistry::tr("Export an evidence bundle…"), file),
        spec(ActionId::VerifyDossier, "file.verify", ActionRegistry::tr("Verify the dossier"), file),
        spec(ActionId::History, "file.history", ActionRegistry::tr("History"), file, {keys("Ctrl+H")}),
        spec(ActionId::Backups, "file.backups", ActionRegistry::tr("Backups…"), file),
        spec(ActionId::Merge, "file.merge", ActionRegistry::tr("Merge another copy…"), file, {keys("Ctrl+Shift+M")}),
        spec(ActionId::Quit, "file.quit", ActionRegistry::tr("Quit"), file, {keys("Ctrl+Q")}),
        spec(ActionId::Undo, "edit.undo", ActionRegistry::tr("Undo"), edit, {keys("Ctrl+Z")}),
        spec(ActionId::Redo, "edit.redo", ActionRegistry::tr("Redo"), edit, {keys("Ctrl+Shift+Z"), keys("Ctrl+Y")}),
        spec(ActionId::Search, "edit.search", ActionRegistry::tr("Search everything"), edit, {keys("Ctrl+K")}),
        spec(ActionId::Filter, "edit.filter", ActionRegistry::tr("Filter the articles, or the search…"), edit,
             {keys("Ctrl+Shift+F")}),
        spec(ActionId::SaveSearch, "edit.save-search", ActionRegistry::tr("Save the filter or search…"), edit,
             {keys("Ctrl+Shift+S")}),
        spec(ActionId::FindInArticle, "edit.find", ActionRegistry::tr("Find in the article"), edit, {keys("Ctrl+F")}),
        spec(ActionId::ReadBeside, "read.beside", ActionRegistry::tr("Read another article beside…"), edit,
             {keys("Ctrl+B")}),
        spec(ActionId::CloseBeside, "read.close", ActionRegistry::tr("Close one of several articles"), edit,
             {keys("Ctrl+W")}),
        spec(ActionId::ScrollTogether, "read.together", ActionRegistry::tr("Scroll articles together"), edit,
             {keys("Ctrl+Shift+B")}),
        spec(ActionId::ShowPages, "read.pages", ActionRegistry::tr("Pages of the document beside the text"), edit,
             {keys("F4")}),
        spec(ActionId::ShowSource, "read.source", ActionRegistry::tr("Source of the article"), edit, {keys("Ctrl+U")}),
        spec(ActionId::ToggleLenses, "lenses.toggle", ActionRegistry::tr("Put the lenses away, bring them back"), edit,
             {keys("Ctrl+L")}),
        spec(ActionId::AllLenses, "lenses.all", ActionRegistry::tr("All lenses on"), edit, {keys("Ctrl+Shift+L")}),
        spec(ActionId::LensLegend, "lenses.legend", ActionRegistry::tr("What the lenses mark…"), edit,
             {keys("Shift+F1")}),
        spec(ActionId::ArticleDetails, "edit.article", ActionRegistry::tr("Source, date and grade of the article…"),
             edit, {keys("Ctrl+G")}),
        spec(ActionId::EditTags, "edit.tags",
             ActionRegistry::tr("Tags of the quote, or of those chosen in the library…"), edit, {keys("Ctrl+T")}),
        spec(ActionId::MarkAsRead, "edit.read", ActionRegistry::tr("Mark the article as read"), edit, {keys("Ctrl+D")}),
        spec(ActionId::MarkAsReading, "edit.reading", ActionRegistry::tr("Mark the article as being read"), edit),
        spec(ActionId::MarkAsUnread, "edit.unread", ActionRegistry::tr("Mark the article as unread"), edit,
             {keys("Ctrl+Shift+D")}),
        spec(ActionId::CompareVersions, "edit.versions", ActionRegistry::tr("Compare versions of the article…"), edit,
             {keys("Ctrl+Shift+V")}),
        spec(ActionId::Orphans, "edit.orphans", ActionRegistry::tr("Quotes that wait for their place…"), edit,
             {keys("Ctrl+Shift+O")}),
        spec(ActionId::ViewRead, "view.read", ActionRegistry::tr("Read"), view, {keys("Ctrl+1")}),
        spec(ActionId::ViewCompare, "view.compare", ActionRegistry::tr("Compare"), view, {keys("Ctrl+2")}),
        spec(ActionId::ViewClaims, "view.claims", ActionRegistry::tr("Claims"), view, {keys("Ctrl+3")}),
        spec(ActionId::ViewTimeline, "view.timeline", ActionRegistry::tr("Timeline"), view, {keys("Ctrl+4")}),
        spec(ActionId::ViewOrigins, "view.origins", ActionRegistry::tr("Origins"), view, {keys("Ctrl+5")}),
        spec(ActionId::ViewReport, "view.report", ActionRegistry::tr("Report"), view, {keys("Ctrl+6")}),
        spec(ActionId::ExportPicture, "view.picture", ActionRegistry::tr("Export the view as a picture…"), view),
        spec(ActionId::Suggestions, "view.suggestions", ActionRegistry::tr("What is suggested…"), view),
        spec(ActionId::ThemeLight, "view.light", ActionRegistry::tr("Light"), view),
        spec(ActionId::ThemeDark, "view.dark", ActionRegistry::tr("Dark"), view),
        spec(ActionId::ThemeSepia, "view.sepia", ActionRegistry::tr("Sepia"), view),
        spec(ActionId::ThemeSystem, "view.system", ActionRegistry::tr("As the desktop"), view),
        spec(ActionId::LanguageSystem, "language.system", ActionRegistry::tr("As the system"), view),
        // Languages are called by their own names, so that whoever speaks one finds it.
        spec(ActionId::LanguageEnglish, "language.en", QStringLiteral("English"), view),
        spec(ActionId::LanguageJapanese, "language.ja", QStringLiteral("日本語"), view),
        spec(ActionId::Settings, "view.settings", ActionRegistry::tr("Settings…"), view, {keys("Ctrl+,")}),
        spec(ActionId::QuickOpen, "go.open", ActionRegistry::tr("Go to an article, entity, claim or quote…"), move,
             {keys("Ctrl+P")}),
        spec(ActionId::GoToEntity, "go.entity", ActionRegistry::tr("Page of an entity…"), move, {keys("Ctrl+Shift+E")}),
        spec(ActionId::AllActions, "go.actions", ActionRegistry::tr("All actions…"), move, {keys("Ctrl+Shift+P")}),
        spec(ActionId::Back, "go.back", ActionRegistry::tr("Back"), move, {keys("Alt+Left")}),
        spec(ActionId::Forward, "go.forward", ActionRegistry::tr("Forward"), move, {keys("Alt+Right")}),
        spec(ActionId::Headings, "go.heading", ActionRegistry::tr("Headings of the article…"), move, {keys("Ctrl+J")}),
        spec(ActionId::FocusLibrary, "go.library", ActionRegistry::tr("To the library"), move, {keys("Alt+1")}),
        spec(ActionId::FocusReader, "go.reader", ActionRegistry::tr("To the article"), move, {keys("Alt+2")}),
        spec(ActionId::FocusInspector, "go.inspector", ActionRegistry::tr("To the inspector"), move, {keys("Alt+3")}),
        spec(ActionId::FocusMessage, "go.message", ActionRegistry::tr("To the message or summary"), move,
             {keys("Alt+4")}),
        spec(ActionId::ShowLibrary, "go.library.show", ActionRegistry::tr("Library shown, hidden"), move, {keys("F9")}),
        spec(ActionId::ShowInspector, "go.inspector.show", ActionRegistry::tr("Inspector shown, hidden"), move,
             {keys("Shift+F9")}),
        spec(ActionId::NextBeside, "go.beside", ActionRegistry::tr("To the next article beside"), move, {keys("F6")}),
        spec(ActionId::Manual, "help.manual", ActionRegistry::tr("Manual"), move, {keys("F1")}),
        spec(ActionId::Shortcuts, "help.shortcuts", ActionRegistry::tr("Keyboard shortcuts"), move, {keys("Ctrl+F1")}),
    };
}

ViewKey viewKey(std::initializer_list<const char*> sequences, const QString& shown, const QString& text,
                const QString& group, ActionScope scope) {
    ViewKey key{{}, shown, text, group, scope};
    for (const char* sequence : sequences) {
        key.keys << keys(sequence);
    }
    return key;
}

/// What the views handle themselves; see the comments on ArticleView and CompareView.
std::vector<ViewKey> makeViewKeys() {
    const QString read = ActionRegistry::tr("In an article");
    const QString compare = ActionRegistry::tr("In Compare");
    const auto reader = [&](std::initializer_list<const char*> sequences, const char* shown, const QString& text) {
        return viewKey(sequences, QString::fromUtf8(shown), text, read, ActionScope::Reader);
    };
    const auto decision = [&](std::initializer_list<const char*> sequences, const char* shown, const QString& text) {
        return viewKey(sequences, QString::fromUtf8(shown), text, compare, ActionScope::Compare);
    };
    const QString claims = ActionRegistry::tr("In Claims");
    const QString timeline = ActionRegistry::tr("In Timeline");
    const QString entity = ActionRegistry::tr("On the page of an entity");
    const auto mention = [&](const char* sequence, const QString& shown, const QString& text) {
        return viewKey({sequence}, shown, text, entity, ActionScope::Entity);
    };
    return {
        viewKey({"Ctrl+Return"}, QStringLiteral("Ctrl+Enter"),
                ActionRegistry::tr("In the library: open beside the article"), read, ActionScope::Library),
        viewKey({"F2"}, QStringLiteral("F2"), ActionRegistry::tr("In the library: reword, rename, edit"), read,
                ActionScope::Library),
        reader({"1", "2", "3", "4", "5", "6", "7", "8"}, "1 – 8", ActionRegistry::tr("Highlight in a colour")),
        reader({"H"}, "H", ActionRegistry::tr("Highlight in the last colour")),
        reader({"N"}, "N", ActionRegistry::tr("Note")),
        reader({"E"}, "E", ActionRegistry::tr("Entity")),
        reader({"C"}, "C", ActionRegistry::tr("Claim and stance")),
        reader({"T"}, "T", ActionRegistry::tr("Tags")),
        reader({"P"}, "P", ActionRegistry::tr("Park, or pair with what is parked")),
        reader({"Shift+P"}, "Shift+P", ActionRegistry::tr("Park this one instead")),
        reader({"Delete"}, "Del", ActionRegistry::tr("Delete the quote")),
        reader({"Return"}, "Enter", ActionRegistry::tr("Open the quote or mention")),
        reader({"[", "]"}, "[  ]", ActionRegistry::tr("Previous, next quote")),
        reader({"{", "}"}, "{  }", ActionRegistry::tr("Previous, next open mention")),
        decision({"F7", "K"}, "F7", ActionRegistry::tr("Previous contradiction")),
        decision({"F8", "J"}, "F8", ActionRegistry::tr("Next contradiction")),
        decision({"Y"}, "Y", ActionRegistry::tr("Confirm")),
        decision({"X"}, "X", ActionRegistry::tr("Explain")),
        decision({"D"}, "D", ActionRegistry::tr("Dismiss")),
        decision({"R"}, "R", ActionRegistry::tr("Reopen")),
        decision({"N"}, "N", ActionRegistry::tr("Note of the decision")),
        decision({"O"}, "O", ActionRegistry::tr("Open the left passage")),
        decision({"Shift+O"}, "Shift+O", ActionRegistry::tr("Open the right passage")),
        viewKey({"M"}, QStringLiteral("M"), ActionRegistry::tr("New claim"), claims, ActionScope::Claims),
        viewKey({"F2"}, QStringLiteral("F2"), ActionRegistry::tr("Reword the claim"), claims, ActionScope::Claims),
        viewKey({"Delete"}, QStringLiteral("Del"), ActionRegistry::tr("Delete the claim"), claims, ActionScope::Claims),
        viewKey({"+", "=", "-"}, QStringLiteral("+  −"), ActionRegistry::tr("Less, more of time at once"), timeline,
                ActionScope::Timeline),
        viewKey({"0"}, QStringLiteral("0"), ActionRegistry::tr("All of time"), timeline, ActionScope::Timeline),
        viewKey({}, QStringLiteral("Ctrl+Enter"), ActionRegistry::tr("From the library: open it"), entity,
                ActionScope::Entity),
        mention("A", QStringLiteral("A"), ActionRegistry::tr("Accept what is selected")),
        mention("R", QStringLiteral("R"), ActionRegistry::tr("Reject what is selected")),
        mention("E", QStringLiteral("E"), ActionRegistry::tr("Somebody else is meant")),
        mention("T", QStringLiteral("T"), ActionRegistry::tr("Tags of the quotes that are selected")),
    };
}

bool holdTogether(ActionScope a, ActionScope b) {
    return a == b || a == ActionScope::Window || b == ActionScope::Window;
}

} // namespace

ActionRegistry::ActionRegistry(QObject* parent)
    : QObject(parent)
    , m_specs(makeSpecs())
    , m_viewKeys(makeViewKeys()) {
    for (const ActionSpec& one : m_specs) {
        auto* action = new QAction(one.text, this);
        action->setObjectName(one.code);
        action->setShortcuts(one.shortcuts);
        action->setShortcutContext(Qt::WindowShortcut);
        m_actions.emplace(one.id, action);
    }
}

QStringList ActionRegistry::conflicts(const std::vector<ActionSpec>& specs, const std::vector<ViewKey>& keys) {
    struct Use {
        QString name;
        ActionScope scope;
    };
    QMultiMap<QKeySequence, Use> uses;
    for (const ActionSpec& one : specs) {
        for (const QKeySequence& key : one.shortcuts) {
            uses.insert(key, {one.code, one.scope});
        }
    }
    for (const ViewKey& one : keys) {
        for (const QKeySequence& key : one.keys) {
            uses.insert(key, {one.text, one.scope});
        }
    }
    QStringList found;
    for (const QKeySequence& key : uses.uniqueKeys()) {
        const QList<Use> same = uses.values(key);
        for (qsizetype a = 0; a < same.size(); ++a) {
            for (qsizetype b = a + 1; b < same.size(); ++b) {
                if (holdTogether(same[a].scope, same[b].scope)) {
                    found << QStringLiteral("%1: %2, %3")
                                 .arg(key.toString(QKeySequence::PortableText), same[b].name, same[a].name);
                }
            }
        }
    }
    return found;
}

} // namespace gainsay::ui
