// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"
#include "ui/window/topbar.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gainsay::ui {

/// An article that lies open, and how far it is scrolled.
struct OpenArticle {
    domain::ArticleId article;
    domain::VersionId version;
    qsizetype place = 0; ///< the code point with which the line at the top of the view begins

    bool operator==(const OpenArticle&) const = default;
};

/// How the window stood when a dossier was last worked on. It belongs to whoever sits there, not to the dossier, and is
/// kept on this machine alone.
struct WorkLayout {
    QByteArray geometry; ///< of the window, as QWidget saves it; empty: as it is
    View view = View::Read;
    QList<int> panels; ///< widths of library, articles, inspector, in pixels; empty: the usual ones
    bool isLibraryShown = true;
    bool isInspectorShown = true;
    std::vector<OpenArticle> articles; ///< from left to right
    int current = 0;                   ///< which of these has the keyboard
    QList<int> columns;                ///< widths of the articles
    bool isScrollingTogether = false;
    std::optional<QStringList> lenses; ///< those switched on; nothing: as the settings say

    bool operator==(const WorkLayout&) const = default;
};

/// Reads what layoutBytes() wrote. Whatever is damaged, missing or out of range is as in a new layout; nobody is
/// bothered with that, since nothing of the dossier is lost.
[[nodiscard]] WorkLayout readLayout(const QByteArray& bytes);
[[nodiscard]] QByteArray layoutBytes(const WorkLayout& layout);

/// Where the layout of a dossier is kept; empty where nothing is remembered.
[[nodiscard]] QString layoutPath(const QString& dataFolder, const QByteArray& dossierId);

} // namespace gainsay::ui
