// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"
#include "app/domain/articletext.h"
#include "app/dossier/journalpackage.h"
#include "app/dossier/journalreplay.h"
#include "app/export/bagcheck.h"
#include "app/session/evidence.h"
#include "app/session/evidenceformat.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <map>
#include <memory>
#include <vector>

namespace gainsay::session {
namespace {

using namespace Qt::StringLiterals;

// A stranger's bundle must not make us read without end.
constexpr qint64 largestJson = 512LL << 20;
constexpr qint64 largestText = 256LL << 20;
constexpr qint64 largestLine = 128LL << 20;
constexpr size_t mostFindings = 1000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

class Checker {
public:
    Checker(const QString& folder, exporting::BagCheck bag, const std::stop_token& stop)
        : m_folder(QFileInfo(folder).canonicalFilePath())
        , m_bag(std::move(bag))
        , m_stop(stop) {}

    Result<dossier::Verification> run() {
        for (const exporting::BagFinding& finding : m_bag.findings) {
            find(finding.where, finding.what);
        }
        readDescription();
        checkArticles();
        auto replay = dossier::JournalReplay::begin(m_result);
        if (!replay) {
            return passOn(replay);
        }
        if (auto checked = checkJournal(*replay); !checked) {
            return passOn(checked);
        }
        checkQuotes();
        if (m_result.findings.empty()) {
            compare(*replay); // else the journal is not what it was, and what it says means nothing
        }
        if (m_stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, Words::tr("The check of the bundle was stopped before its end."));
        }
        return std::move(m_result);
    }

private:
    void find(const QString& where, const QString& what) {
        if (m_result.findings.size() < mostFindings) {
            m_result.findings.push_back({where, what});
        }
    }

    /// Only what the manifest names is ever opened, and that only as a plain file which lies in the folder itself: not
    /// through a link, nor a pipe that would never end. A finding where it is none.
    std::unique_ptr<QFile> openPlain(const QString& path) {
        auto file = std::make_unique<QFile>(m_folder + u'/' + path);
        const QFileInfo info(file->fileName());
        if (!m_bag.manifest.contains(path) || !info.isFile() || info.canonicalFilePath() != info.filePath() ||
            !file->open(QIODevice::ReadOnly)) {
            find(path, Words::tr("is not in the bundle."));
            return nullptr;
        }
        return file;
    }

    QByteArray read(const QString& path, qint64 limit) {
        const auto file = openPlain(path);
        if (file && file->size() > limit) {
            find(path, Words::tr("is too large to be checked: more than %1 bytes.").arg(limit));
            return {};
        }
        return file ? file->readAll() : QByteArray();
    }

    QJsonDocument readJson(const QString& path) {
        QJsonParseError error;
        const QByteArray bytes = read(path, largestJson);
        const auto json = QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError && !bytes.isEmpty()) {
            find(path, Words::tr("is no JSON: %1.").arg(error.errorString()));
        }
        return json;
    }

    void readDescription() {
        m_description = readJson(evidence::dossierPath).object();
        if (m_description[u"format"].toString() != evidence::formatName) {
            find(evidence::dossierPath, Words::tr("does not describe an evidence bundle that this Gainsay knows."));
        }
        m_dossierId = QUuid::fromString(m_description[u"dossier"].toString()).toRfc4122();
        const auto labelled = [&](QStringView label) {
            const auto found = std::ranges::find(m_bag.info, label, &std::pair<QString, QString>::first);
            return found == m_bag.info.end() ? QString() : found->second;
        };
        if (labelled(u"Journal-Last-Hash") != m_description[u"journal_last_hash"].toString() ||
            labelled(u"Journal-Entries") != QString::number(m_description[u"journal_entries"].toInteger())) {
            find(exporting::bagInfoName, Words::tr("and dossier.json do not agree on the end of the journal."));
        }
    }

    /// Whether the file at the path has the digest that the article's description gives it.
    bool agrees(const QJsonObject& file) {
        const QString path = file[u"path"].toString();
        const auto entry = m_bag.manifest.find(path);
        const bool same =
            entry != m_bag.manifest.end() && QString::fromLatin1(entry->second) == file[u"sha256"].toString();
        if (!same) {
            find(path.isEmpty() ? QString(evidence::articlesPath) : path,
                 Words::tr("does not have the SHA-256 that articles.json gives for it."));
        }
        return same;
    }

    void checkArticles() {
        const QJsonArray articles = readJson(evidence::articlesPath).array();
        for (const QJsonValue& article : articles) {
            for (const QJsonValue& version : article[u"versions"].toArray()) {
                if (m_stop.stop_requested()) {
                    return;
                }
                checkVersion(version.toObject());
            }
        }
        if (articles.size() != m_description[u"articles"].toInteger(-1)) {
            find(evidence::articlesPath, Words::tr("does not hold as many articles as dossier.json says."));
        }
    }

    void checkVersion(const QJsonObject& version) {
        const QJsonObject text = version[u"text"].toObject();
        const QJsonObject blocks = version[u"blocks"].toObject();
        bool isWhole = true;
        for (const QJsonObject& file : {version[u"original"].toObject(), text, blocks}) {
            isWhole = agrees(file) && isWhole; // each is looked at, and named
        }
        m_result.contents += 3;
        m_captures[version[u"id"].toString()] = version;
        if (isWhole) {
            m_blocksOf[text[u"path"].toString()] = blocks[u"path"].toString();
        }
    }

    Result<void> checkJournal(dossier::JournalReplay& replay) {
        const auto file = openPlain(evidence::journalPath);
        if (!file) {
            return {};
        }
        QByteArray previous = dossier::journalGenesis(m_dossierId);
        QByteArray last;
        while (!file->atEnd() && !m_stop.stop_requested()) {
            const QByteArray line = file->readLine(largestLine);
            const auto entry = evidence::entryFromJson(QJsonDocument::fromJson(line).object());
            const qint64 expected = m_result.journalEntries + 1;
            if (!entry || entry->sequence != expected || entry->previousHash != previous ||
                entry->hash != dossier::journalHash(*entry)) {
                find(evidence::journalPath,
                     Words::tr("The journal was changed: entry %1 does not fit the one before it.").arg(expected));
                return {};
            }
            checkMerge(*entry);
            if (auto added = replay.add(*entry); !added) {
                return added;
            }
            previous = last = entry->hash;
            ++m_result.journalEntries;
        }
        if (m_result.journalEntries != m_description[u"journal_entries"].toInteger(-1) ||
            toHex(last) != m_description[u"journal_last_hash"].toString()) {
            find(evidence::journalPath, Words::tr("The journal does not end where dossier.json says."));
        }
        return replay.end();
    }

    /// A merge names the entries that it took by their digest.
    void checkMerge(const dossier::JournalEntry& entry) {
        const QByteArray digest = dossier::packageDigestOf(entry.action);
        if (digest.isEmpty()) {
            return;
        }
        const QString path = evidence::mergePath(digest);
        const QByteArray package = read(path, largestText);
        if (sha256(package) != digest || !dossier::unpackEntries(package)) {
            find(path, Words::tr("is not what the merge of entry %1 took.").arg(entry.sequence));
        }
    }

    /// Whether quotes and captures are those that the journal tells of.
    void compare(const dossier::JournalReplay& replay) {
        const auto quotes = replay.quotes();
        const auto versions = replay.versions();
        if (!quotes || !versions) {
            find(evidence::journalPath, quotes ? versions.error().message : quotes.error().message);
            return;
        }
        for (const domain::Quote& quote : *quotes) {
            const auto found = m_quotes.find(u"urn:uuid:"_s + quote.id.toString());
            if (found == m_quotes.end() || found->second != std::pair(quote.range, quote.exact)) {
                find(evidence::quotesPath,
                     Words::tr("The quote “%1” is not as the journal tells of it.").arg(quote.exact.left(60)));
            }
        }
        for (const domain::Version& version : *versions) {
            const QJsonObject capture = m_captures[version.id.toString()];
            const auto differs = [&capture](QStringView file, const QByteArray& digest) {
                return capture[file][u"sha256"].toString() != toHex(digest);
            };
            if (differs(u"original", version.originalSha256) || differs(u"text", version.textSha256) ||
                differs(u"blocks", version.blocksSha256)) {
                find(evidence::articlesPath,
                     Words::tr("The capture %1 is not as the journal tells of it.").arg(version.id.toString()));
            }
        }
        if (quotes->size() != m_quotes.size() || versions->size() != m_captures.size()) {
            find(evidence::journalPath, Words::tr("tells of %1 quotes and %2 captures; the bundle holds %3 and %4.")
                                            .arg(quotes->size())
                                            .arg(versions->size())
                                            .arg(m_quotes.size())
                                            .arg(m_captures.size()));
        }
    }

    /// The text that a quote counts in; null where it is not among the captures.
    auto textAt(const QString& path) -> const domain::ArticleText* { // this way round lupdate finds its class
        const auto blocks = m_blocksOf.find(path);
        if (blocks == m_blocksOf.end()) {
            find(evidence::quotesPath, Words::tr("A quote refers to “%1”, which is no text of a capture.").arg(path));
            return nullptr;
        }
        const auto text = domain::ArticleText::fromStored(read(path, largestText), read(blocks->second, largestText));
        if (!text) {
            find(path, text.error().message);
            return nullptr;
        }
        m_loaded = *text;
        return &m_loaded;
    }

    void checkQuotes() {
        const QJsonArray items = readJson(evidence::quotesPath)[u"first"][u"items"].toArray();
        // Text by text: each is read once, in whatever order a stranger's bundle speaks of them.
        std::map<QString, std::vector<QJsonObject>> byText;
        for (const QJsonValue& item : items) {
            byText[item[u"target"][u"state"][u"cached"].toString()].push_back(item.toObject());
        }
        for (const auto& [path, quotes] : byText) {
            const domain::ArticleText* const text = textAt(path);
            for (const QJsonObject& quote : quotes) {
                if (m_stop.stop_requested()) {
                    return;
                }
                checkQuote(quote, text);
                ++m_result.quotes;
            }
        }
        if (items.size() != m_description[u"quotes"].toInteger(-1)) {
            find(evidence::quotesPath, Words::tr("does not hold as many quotes as dossier.json says."));
        }
    }

    void checkQuote(const QJsonObject& annotation, const domain::ArticleText* text) {
        const QJsonObject target = annotation[u"target"].toObject();
        QString exact;
        domain::TextRange range;
        for (const QJsonValue& selector : target[u"selector"].toArray()) {
            const QString type = selector[u"type"].toString();
            if (type == u"TextQuoteSelector") {
                exact = selector[u"exact"].toString();
            } else if (type == u"TextPositionSelector") {
                range = {selector[u"start"].toInteger(-1), selector[u"end"].toInteger(-1)};
            }
        }
        m_quotes[annotation[u"id"].toString()] = {range, exact};
        const bool isAnchored = text != nullptr && range.start >= 0 && range.end > range.start &&
                                range.end <= text->index().length() && text->slice(range) == exact;
        if (text != nullptr && !isAnchored) {
            find(annotation[u"id"].toString(),
                 Words::tr("The quote “%1” is not what stands at its place in the text.").arg(exact.left(60)));
        }
    }

    QString m_folder;
    exporting::BagCheck m_bag;
    const std::stop_token& m_stop;
    QJsonObject m_description;
    QByteArray m_dossierId;
    std::map<QString, QString> m_blocksOf;                             ///< path of the blocks by path of the text
    std::map<QString, QJsonObject> m_captures;                         ///< by the version's id
    std::map<QString, std::pair<domain::TextRange, QString>> m_quotes; ///< place and words by the annotation's id
    domain::ArticleText m_loaded;
    dossier::Verification m_result;
};

} // namespace

bool isEvidence(const QString& path) {
    return QFileInfo(path).isDir();
}

Result<dossier::Verification> verifyEvidence(const QString& folder, const std::stop_token& stop,
                                             const ProgressSink& progress) {
    auto bag = exporting::checkBag(folder, {}, stop, progress);
    if (!bag) {
        return passOn(bag);
    }
    return Checker(folder, std::move(*bag), stop).run();
}

} // namespace gainsay::session
