// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actionregistry.h"

#include <QMultiMap>

namespace gainsay::ui {
namespace {

QString tr(const char* text) {
    return ActionRegistry::tr(text);
}

QKeySequence keys(const char* text) {
    return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

ActionSpec spec(ActionId id, const char* code, const QString& text, const QString& group,
                QList<QKeySequence> shortcuts = {}) {
    return {id, QString::fromLatin1(code), text, std::move(shortcuts), group};
}

std::vector<ActionSpec> makeSpecs() {
    const QString file = tr("Dossier");
    const QString edit = tr("Edit");
    const QString view = tr("Views");
    const QString move = tr("Moving about");
    return {
        spec(ActionId::NewDossier, "file.new", tr("New dossier…"), file, {keys("Ctrl+N")}),
        spec(ActionId::OpenDossier, "file.open", tr("Open…"), file, {keys("Ctrl+O")}),
        spec(ActionId::OpenSample, "file.sample", tr("Open the sample dossier"), file),
        spec(ActionId::Import, "file.import", tr("Import files…"), file, {keys("Ctrl+I")}),
        spec(ActionId::ImportFolder, "file.import-folder", tr("Import a folder…"), file, {keys("Ctrl+Shift+I")}),
        spec(ActionId::PasteArticle, "file.paste", tr("Paste as article"), file, {keys("Ctrl+V")}),
        spec(ActionId::ImportEntities, "file.entities", tr("Import entities…"), file),
        spec(ActionId::Export, "file.export", tr("Export a report"), file, {keys("Ctrl+E")}),
        spec(ActionId::ExportEvidence, "file.export-evidence", tr("Export an evidence bundle…"), file),
        spec(ActionId::VerifyDossier, "file.verify", tr("Verify the dossier"), file),
        spec(ActionId::History, "file.history", tr("History"), file, {keys("Ctrl+H")}),
        spec(ActionId::Backups, "file.backups", tr("Backups…"), file),
        spec(ActionId::Merge, "file.merge", tr("Merge another copy…"), file, {keys("Ctrl+Shift+M")}),
        spec(ActionId::Quit, "file.quit", tr("Quit"), file, {keys("Ctrl+Q")}),
        spec(ActionId::Undo, "edit.undo", tr("Undo"), edit, {keys("Ctrl+Z")}),
        spec(ActionId::Redo, "edit.redo", tr("Redo"), edit, {keys("Ctrl+Shift+Z"), keys("Ctrl+Y")}),
        spec(ActionId::Search, "edit.search", tr("Search everything"), edit, {keys("Ctrl+K")}),
        spec(ActionId::FindInArticle, "edit.find", tr("Find in the article"), edit, {keys("Ctrl+F")}),
        spec(ActionId::ReadBeside, "read.beside", tr("Read another article beside…"), edit, {keys("Ctrl+B")}),
        spec(ActionId::CloseBeside, "read.close", tr("Close one of several articles"), edit, {keys("Ctrl+W")}),
        spec(ActionId::ScrollTogether, "read.together", tr("Scroll articles together"), edit, {keys("Ctrl+Shift+B")}),
        spec(ActionId::ArticleDetails, "edit.article", tr("Source, date and grade of the article…"), edit,
             {keys("Ctrl+G")}),
        spec(ActionId::MarkAsRead, "edit.read", tr("Mark the article as read"), edit, {keys("Ctrl+D")}),
        spec(ActionId::CompareVersions, "edit.versions", tr("Compare versions of the article…"), edit,
             {keys("Ctrl+Shift+V")}),
        spec(ActionId::Orphans, "edit.orphans", tr("Quotes that wait for their place…"), edit, {keys("Ctrl+Shift+O")}),
        spec(ActionId::ViewRead, "view.read", tr("Read"), view, {keys("Ctrl+1")}),
        spec(ActionId::ViewCompare, "view.compare", tr("Compare"), view, {keys("Ctrl+2")}),
        spec(ActionId::ViewClaims, "view.claims", tr("Claims"), view, {keys("Ctrl+3")}),
        spec(ActionId::ViewTimeline, "view.timeline", tr("Timeline"), view, {keys("Ctrl+4")}),
        spec(ActionId::ViewOrigins, "view.origins", tr("Origins"), view, {keys("Ctrl+5")}),
        spec(ActionId::ViewReport, "view.report", tr("Report"), view, {keys("Ctrl+6")}),
        spec(ActionId::ExportPicture, "view.picture", tr("Export the view as a picture…"), view),
        spec(ActionId::Suggestions, "view.suggestions", tr("What is suggested…"), view),
        spec(ActionId::ThemeLight, "view.light", tr("Light"), view),
        spec(ActionId::ThemeDark, "view.dark", tr("Dark"), view),
        spec(ActionId::ThemeSepia, "view.sepia", tr("Sepia"), view),
        spec(ActionId::ThemeSystem, "view.system", tr("As the desktop"), view),
        spec(ActionId::QuickOpen, "go.open", tr("Go to an article, entity, claim or quote…"), move, {keys("Ctrl+P")}),
        spec(ActionId::AllActions, "go.actions", tr("All actions…"), move, {keys("Ctrl+Shift+P")}),
        spec(ActionId::Back, "go.back", tr("Back"), move, {keys("Alt+Left")}),
        spec(ActionId::FocusLibrary, "go.library", tr("To the library"), move, {keys("Alt+1")}),
        spec(ActionId::FocusReader, "go.reader", tr("To the article"), move, {keys("Alt+2")}),
        spec(ActionId::FocusInspector, "go.inspector", tr("To the inspector"), move, {keys("Alt+3")}),
        spec(ActionId::FocusMessage, "go.message", tr("To the message or summary"), move, {keys("Alt+4")}),
        spec(ActionId::NextBeside, "go.beside", tr("To the next article beside"), move, {keys("F6")}),
        spec(ActionId::Shortcuts, "help.shortcuts", tr("Keyboard shortcuts"), move, {keys("F1")}),
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
    const QString read = tr("In an article");
    const QString compare = tr("In Compare");
    const auto reader = [&](std::initializer_list<const char*> sequences, const char* shown, const QString& text) {
        return viewKey(sequences, QString::fromUtf8(shown), text, read, ActionScope::Reader);
    };
    const auto decision = [&](std::initializer_list<const char*> sequences, const char* shown, const QString& text) {
        return viewKey(sequences, QString::fromUtf8(shown), text, compare, ActionScope::Compare);
    };
    const QString claims = tr("In Claims");
    const QString timeline = tr("In Timeline");
    const QString entity = tr("On the page of an entity");
    const auto mention = [&](const char* sequence, const QString& shown, const QString& text) {
        return viewKey({sequence}, shown, text, entity, ActionScope::Entity);
    };
    return {
        viewKey({"Ctrl+Return"}, QStringLiteral("Ctrl+Enter"), tr("In the library: open beside the article"), read,
                ActionScope::Library),
        reader({"1", "2", "3", "4", "5", "6", "7", "8"}, "1 – 8", tr("Highlight in a colour")),
        reader({"H"}, "H", tr("Highlight in the last colour")),
        reader({"N"}, "N", tr("Note")),
        reader({"E"}, "E", tr("Entity")),
        reader({"C"}, "C", tr("Claim and stance")),
        reader({"P"}, "P", tr("Park, or pair with what is parked")),
        reader({"Shift+P"}, "Shift+P", tr("Park this one instead")),
        reader({"Delete"}, "Del", tr("Delete the quote")),
        reader({"Return"}, "Enter", tr("Open the quote or mention")),
        reader({"[", "]"}, "[  ]", tr("Previous, next quote")),
        reader({"{", "}"}, "{  }", tr("Previous, next open mention")),
        decision({"F7", "K"}, "F7", tr("Previous contradiction")),
        decision({"F8", "J"}, "F8", tr("Next contradiction")),
        decision({"Y"}, "Y", tr("Confirm")),
        decision({"X"}, "X", tr("Explain")),
        decision({"D"}, "D", tr("Dismiss")),
        decision({"R"}, "R", tr("Reopen")),
        decision({"N"}, "N", tr("Note of the decision")),
        decision({"O"}, "O", tr("Open the left passage")),
        decision({"Shift+O"}, "Shift+O", tr("Open the right passage")),
        viewKey({"M"}, QStringLiteral("M"), tr("New claim"), claims, ActionScope::Claims),
        viewKey({"F2"}, QStringLiteral("F2"), tr("Reword the claim"), claims, ActionScope::Claims),
        viewKey({"Delete"}, QStringLiteral("Del"), tr("Delete the claim"), claims, ActionScope::Claims),
        viewKey({"+", "=", "-"}, QStringLiteral("+  −"), tr("Less, more of time at once"), timeline,
                ActionScope::Timeline),
        viewKey({"0"}, QStringLiteral("0"), tr("All of time"), timeline, ActionScope::Timeline),
        viewKey({}, QStringLiteral("Ctrl+Enter"), tr("From the library: open it"), entity, ActionScope::Entity),
        mention("A", QStringLiteral("A"), tr("Accept what is selected")),
        mention("R", QStringLiteral("R"), tr("Reject what is selected")),
        mention("E", QStringLiteral("E"), tr("Somebody else is meant")),
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
