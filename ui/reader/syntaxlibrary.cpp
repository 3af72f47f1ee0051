// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/syntaxlibrary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace gainsay::ui {
namespace {

constexpr QLatin1StringView lensSection("Gainsay lens");
constexpr std::array ownLenses{"Hedges",        "Denials",    "Attribution", "Dates and figures",
                               "Quoted speech", "Indicators", "Names"};

} // namespace

SyntaxLibrary::SyntaxLibrary(const QString& userFolder) {
    if (userFolder.isEmpty()) {
        return;
    }
    m_userFolder = QDir(userFolder).filePath(QStringLiteral("syntax"));
    // Gainsay's own are among those that the repository knows from the start. With another folder it reads them all
    // anew, which nobody without definitions of their own need wait for.
    if (QDir(m_userFolder).exists()) {
        m_repository.addCustomSearchPath(userFolder);
        findFaults();
    }
}

void SyntaxLibrary::findFaults() {
    const QDir folder(m_userFolder);
    for (const QString& name : folder.entryList({QStringLiteral("*.xml")}, QDir::Files, QDir::Name)) {
        if (auto fault = lensFault(folder.filePath(name))) {
            m_faults.push_back(std::move(*fault));
            continue;
        }
        const auto isThis = [&](const KSyntaxHighlighting::Definition& one) {
            return QFileInfo(one.filePath()) == QFileInfo(folder.filePath(name));
        };
        if (std::ranges::none_of(m_repository.definitions(), isThis)) {
            m_faults.push_back({folder.filePath(name), 0, 0,
                                QCoreApplication::translate(
                                    "LensFile", "It is not taken: another definition has this name and a higher "
                                                "version, or it is written for a newer program.")});
        }
    }
}

std::vector<KSyntaxHighlighting::Definition> SyntaxLibrary::lenses() const {
    std::vector<KSyntaxHighlighting::Definition> found;
    const auto isBroken = [this](const KSyntaxHighlighting::Definition& one) {
        return std::ranges::any_of(
            m_faults, [&](const LensFault& fault) { return QFileInfo(fault.file) == QFileInfo(one.filePath()); });
    };
    for (const char* name : ownLenses) {
        if (const auto lens = m_repository.definitionForName(QLatin1StringView(name));
            lens.isValid() && !isBroken(lens)) {
            found.push_back(lens);
        }
    }
    // definitions() is sorted by section and name.
    for (const auto& definition : m_repository.definitions()) {
        if (definition.section() == lensSection && !isBroken(definition) &&
            std::ranges::find(found, definition) == found.end()) {
            found.push_back(definition);
        }
    }
    return found;
}

KSyntaxHighlighting::Definition SyntaxLibrary::definitionFor(const QString& mediaType) const {
    if (mediaType == QLatin1StringView("text/plain")) {
        return {};
    }
    if (mediaType == QLatin1StringView("application/xhtml+xml")) {
        return m_repository.definitionForMimeType(QStringLiteral("text/html"));
    }
    return m_repository.definitionForMimeType(mediaType);
}

KSyntaxHighlighting::Theme SyntaxLibrary::theme(Scheme scheme) const {
    switch (scheme) {
    case Scheme::Dark:
        return m_repository.theme(QStringLiteral("Gainsay Dark"));
    case Scheme::Sepia:
        return m_repository.theme(QStringLiteral("Gainsay Sepia"));
    case Scheme::Light:
        break;
    }
    return m_repository.theme(QStringLiteral("Gainsay Light"));
}

} // namespace gainsay::ui
