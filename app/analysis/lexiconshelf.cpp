// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/lexiconshelf.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

namespace gainsay::analysis {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lexicons)
};

constexpr QLatin1StringView replaceLine("#replace");
constexpr QLatin1StringView ending(".tsv");

} // namespace

QString programsLexicons() {
    return QStringLiteral(":/lexicons");
}

LexiconShelf::LexiconShelf(QString folder, QString userFolder)
    : m_folder(std::move(folder))
    , m_userFolder(std::move(userFolder)) {}

bool LexiconShelf::hasUserFile(const QString& fileName) const {
    return !m_userFolder.isEmpty() && QFile::exists(QDir(m_userFolder).filePath(fileName));
}

Result<Lexicon> LexiconShelf::readUserFile(const QString& fileName, const QStringList& kinds, const Check& check,
                                           bool& replaces) const {
    const QString path = QDir(m_userFolder).filePath(fileName);
    auto text = Lexicon::textOf(path);
    if (!text) {
        return passOn(text);
    }
    replaces = QStringView(*text).startsWith(replaceLine);
    auto lexicon = Lexicon::parse(*text, path, kinds);
    if (lexicon && check) {
        if (auto checked = check(*lexicon); !checked) {
            return passOn(checked);
        }
    }
    return lexicon;
}

Result<Lexicon> LexiconShelf::take(const QString& fileName, const QStringList& kinds, Overlay overlay,
                                   const Check& check) {
    m_taken << fileName;
    auto own = Lexicon::load(m_folder + u'/' + fileName, kinds);
    if (!own || !hasUserFile(fileName)) {
        return own;
    }
    bool replaces = false;
    auto added = readUserFile(fileName, kinds, check, replaces);
    if (!added) {
        m_problems.push_back(std::move(added).error());
        return own;
    }
    m_hasUserFiles = true;
    return replaces ? *std::move(added) : Lexicon::laidOver(*own, *added, overlay == Overlay::Overrides);
}

bool LexiconShelf::takeUnread(const QString& fileName, const QStringList& others) {
    const auto isChanged = [this](const QString& name) { return hasUserFile(name); };
    if (m_folder != programsLexicons() || isChanged(fileName) || std::ranges::any_of(others, isChanged)) {
        return false;
    }
    m_taken << fileName;
    return true;
}

void LexiconShelf::lookForStrangers() {
    if (m_userFolder.isEmpty()) {
        return;
    }
    const QDir folder(m_userFolder);
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        if (name.endsWith(ending) && !m_taken.contains(name)) {
            m_problems.push_back(
                {ErrorCode::InvalidInput,
                 Words::tr("The lexicon “%1” is not used: there is none of this name. The names are %2.")
                     .arg(folder.filePath(name), m_taken.join(QStringLiteral(", "))),
                 {}});
        }
    }
}

} // namespace gainsay::analysis
