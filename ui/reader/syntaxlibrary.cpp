// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/syntaxlibrary.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>
#include <array>

namespace gainsay::ui {
namespace {

constexpr QLatin1StringView lensSection("Gainsay lens");
constexpr std::array ownLenses{"Hedges",        "Denials",    "Attribution", "Dates and figures",
                               "Quoted speech", "Indicators", "Names"};

/// What a definition keeps for later, above all its regular expressions, is made when a line is first read with it.
class WarmUp final : public KSyntaxHighlighting::AbstractHighlighter {
public:
    explicit WarmUp(const KSyntaxHighlighting::Definition& definition) {
        setDefinition(definition);
        highlightLine(u"~", KSyntaxHighlighting::State());
    }

protected:
    void applyFormat(int /*offset*/, int /*length*/, const KSyntaxHighlighting::Format& /*format*/) override {}
};

} // namespace

SyntaxLibrary::SyntaxLibrary(const QString& userFolder)
    : m_userFolder(userFolder.isEmpty() ? QString() : QDir(userFolder).filePath(QStringLiteral("syntax"))) {
    auto reading = std::make_shared<std::promise<std::unique_ptr<Read>>>();
    m_read = reading->get_future().share();
    QThreadPool::globalInstance()->start(
        [reading, userFolder, definitions = m_userFolder] { reading->set_value(readAll(userFolder, definitions)); });
}

SyntaxLibrary::~SyntaxLibrary() {
    m_read.wait();
}

std::unique_ptr<SyntaxLibrary::Read> SyntaxLibrary::readAll(const QString& userFolder, const QString& definitions) {
    auto read = std::make_unique<Read>();
    // Gainsay's own are among those that the repository knows from the start. With another folder it reads them all
    // anew, which nobody without definitions of their own need wait for.
    if (!definitions.isEmpty() && QDir(definitions).exists()) {
        read->repository.addCustomSearchPath(userFolder);
        findFaults(definitions, *read);
    }
    const auto lenses = lensesOf(*read);
    for (size_t i = 0; i < lenses.size(); ++i) {
        // Of the others no more than their looks is needed yet: expressions made ready take a megabyte.
        if (i < lensesAtFirst) {
            const WarmUp warm(lenses[i]);
        } else {
            (void)lenses[i].formats();
        }
    }
    read->repository.moveToThread(QCoreApplication::instance()->thread());
    return read;
}

void SyntaxLibrary::findFaults(const QString& definitions, Read& read) {
    const QDir folder(definitions);
    for (const QString& name : folder.entryList({QStringLiteral("*.xml")}, QDir::Files, QDir::Name)) {
        if (auto fault = lensFault(folder.filePath(name))) {
            read.faults.push_back(std::move(*fault));
            continue;
        }
        const auto isThis = [&](const KSyntaxHighlighting::Definition& one) {
            return QFileInfo(one.filePath()) == QFileInfo(folder.filePath(name));
        };
        if (std::ranges::none_of(read.repository.definitions(), isThis)) {
            read.faults.push_back({folder.filePath(name), 0, 0,
                                   QCoreApplication::translate(
                                       "LensFile", "It is not taken: another definition has this name and a higher "
                                                   "version, or it is written for a newer program.")});
        }
    }
}

std::vector<KSyntaxHighlighting::Definition> SyntaxLibrary::lenses() const {
    return lensesOf(read());
}

std::vector<KSyntaxHighlighting::Definition> SyntaxLibrary::lensesOf(const Read& read) {
    std::vector<KSyntaxHighlighting::Definition> found;
    const auto isBroken = [&read](const KSyntaxHighlighting::Definition& one) {
        return std::ranges::any_of(
            read.faults, [&](const LensFault& fault) { return QFileInfo(fault.file) == QFileInfo(one.filePath()); });
    };
    for (const char* name : ownLenses) {
        if (const auto lens = read.repository.definitionForName(QLatin1StringView(name));
            lens.isValid() && !isBroken(lens)) {
            found.push_back(lens);
        }
    }
    // definitions() is sorted by section and name.
    for (const auto& definition : read.repository.definitions()) {
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
        return read().repository.definitionForMimeType(QStringLiteral("text/html"));
    }
    return read().repository.definitionForMimeType(mediaType);
}

KSyntaxHighlighting::Theme SyntaxLibrary::theme(Scheme scheme) const {
    switch (scheme) {
    case Scheme::Dark:
        return read().repository.theme(QStringLiteral("Gainsay Dark"));
    case Scheme::Sepia:
        return read().repository.theme(QStringLiteral("Gainsay Sepia"));
    case Scheme::Light:
        break;
    }
    return read().repository.theme(QStringLiteral("Gainsay Light"));
}

} // namespace gainsay::ui
