// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"
#include "app/dossier/journalpackage.h"
#include "app/export/bagwriter.h"
#include "app/export/htmlreport.h"
#include "app/export/w3cannotation.h"
#include "app/session/evidence.h"
#include "app/session/evidenceformat.h"
#include "app/session/reportgathering.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <map>
#include <set>

namespace gainsay::session {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 entriesAtATime = 500;
constexpr qsizetype longestEnding = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

/// The file's own ending where it is a plain one; a stranger's file name goes no further than that.
QString endingOf(const domain::Version& version) {
    const QString ending = QFileInfo(version.fileName).suffix().toLower();
    const bool isPlain =
        !ending.isEmpty() && ending.size() <= longestEnding &&
        std::ranges::all_of(ending, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); });
    if (isPlain) {
        return ending;
    }
    return version.mediaType == u"text/html" ? u"html"_s : version.mediaType.startsWith(u"text/") ? u"txt"_s : u"bin"_s;
}

QJsonObject fileObject(const QString& path, const QByteArray& digest) {
    return {{u"path"_s, path}, {u"sha256"_s, toHex(digest)}};
}

class Writer {
public:
    Writer(exporting::BagWriter bag, ActionRunner& actions, exporting::ReportContent content,
           const std::stop_token& stop, const ProgressSink& progress)
        : m_bag(std::move(bag))
        , m_dossier(actions.dossier())
        , m_content(std::move(content))
        , m_stop(stop)
        , m_progress(progress) {}

    Result<EvidenceSummary> run(const QString& folder) {
        auto written =
            writeVersions()
                .and_then([&] { return writeQuotes(); })
                .and_then([&] { return writeReport(); })
                .and_then([&] { return writeJournal(exporting::BagManifest::key_type(evidence::journalPath), true); })
                .and_then(
                    [&] { return writeJournal(exporting::BagManifest::key_type(evidence::journalTextPath), false); })
                .and_then([&] { return writeMerges(); })
                .and_then([&] { return writeDescription(); })
                .and_then([&] { return m_bag.finish(info()); });
        if (!written) {
            return passOn(written);
        }
        m_summary.path = folder;
        return m_summary;
    }

private:
    Result<void> proceed(qint64 done, qint64 total, const QString& step) {
        report(m_progress, done, total, step);
        return m_stop.stop_requested()
                   ? Result<void>(failure(ErrorCode::Cancelled, Words::tr("The bundle was not written to its end.")))
                   : Result<void>();
    }

    /// Original bytes and text of every capture of every article, and what is known of them.
    Result<void> writeVersions() {
        const auto versions = m_dossier.articles().allVersions();
        if (!versions) {
            return passOn(versions);
        }
        std::map<domain::ArticleId, std::vector<const domain::Version*>> byArticle;
        for (const domain::Version& version : *versions) {
            byArticle[version.article].push_back(&version);
        }
        std::map<domain::SourceId, QString> sources;
        for (const domain::Source& source : m_content.sources) {
            sources[source.id] = source.name;
        }
        QJsonArray articles;
        for (const domain::Article& article : m_content.articles) {
            const QString folder = u"data/articles/%1"_s.arg(++m_summary.articles, 4, 10, QLatin1Char('0'));
            QJsonArray captures;
            for (const domain::Version* version : byArticle[article.id]) {
                auto capture = writeVersion(*version, u"%1/version-%2"_s.arg(folder).arg(version->ordinal));
                if (!capture) {
                    return passOn(capture);
                }
                captures.append(*capture);
            }
            articles.append(articleObject(article, sources[article.source], captures));
            const auto total = static_cast<qint64>(m_content.articles.size());
            if (auto going = proceed(m_summary.articles, total, Words::tr("Writing originals and texts")); !going) {
                return going;
            }
        }
        return m_bag.add(evidence::articlesPath, QJsonDocument(articles).toJson());
    }

    static QJsonObject articleObject(const domain::Article& article, const QString& source,
                                     const QJsonArray& versions) {
        return {{u"id"_s, article.id.toString()},
                {u"title"_s, article.title},
                {u"byline"_s, QJsonArray::fromStringList(article.byline)},
                {u"source"_s, source},
                {u"published"_s, article.published.toString()},
                {u"url"_s, article.url},
                {u"language"_s, article.language},
                {u"versions"_s, versions}};
    }

    Result<QJsonObject> writeVersion(const domain::Version& version, const QString& folder) {
        const QString original = folder + u"/original."_s + endingOf(version);
        const QString text = folder + u"/text.txt"_s;
        const QString blocks = folder + u"/blocks.json"_s;
        for (const auto& [path, digest] :
             {std::pair(original, version.originalSha256), std::pair(text, version.textSha256),
              std::pair(blocks, version.blocksSha256)}) {
            const auto bytes = m_dossier.contents().get(digest); // compared with the digest there
            if (!bytes) {
                return passOn(bytes);
            }
            if (auto added = m_bag.add(path, *bytes); !added) {
                return passOn(added);
            }
        }
        ++m_summary.versions;
        m_textPaths[version.id] = text;
        return QJsonObject{{u"id"_s, version.id.toString()},
                           {u"ordinal"_s, version.ordinal},
                           {u"media_type"_s, version.mediaType},
                           {u"file_name"_s, version.fileName},
                           {u"extractor"_s, version.extractor},
                           {u"captured_at"_s, version.capturedAt.toUTC().toString(Qt::ISODateWithMs)},
                           {u"obtained"_s, domain::toString(version.obtained)},
                           {u"url"_s, version.url},
                           {u"original"_s, fileObject(original, version.originalSha256)},
                           {u"text"_s, fileObject(text, version.textSha256)},
                           {u"blocks"_s, fileObject(blocks, version.blocksSha256)}};
    }

    /// As the W3C has annotations, each with the text that it counts in (TimeState's cached copy).
    Result<void> writeQuotes() {
        const auto rendered = exporting::renderAnnotations(m_content);
        if (!rendered) {
            return passOn(rendered);
        }
        std::map<QString, domain::VersionId> versionOf;
        for (const domain::Quote& quote : m_content.quotes) {
            versionOf[u"urn:uuid:"_s + quote.id.toString()] = quote.version;
        }
        const auto places = placesByQuote();
        QJsonObject collection = QJsonDocument::fromJson(*rendered).object();
        QJsonObject page = collection[u"first"].toObject();
        QJsonArray items = page[u"items"].toArray();
        for (QJsonValueRef item : items) {
            QJsonObject annotation = item.toObject();
            QJsonObject target = annotation[u"target"].toObject();
            QJsonObject state = target[u"state"].toObject();
            const auto text = m_textPaths.find(versionOf[annotation[u"id"].toString()]);
            if (text == m_textPaths.end()) {
                return failure(ErrorCode::Conflict,
                               Words::tr("The dossier was changed while the bundle was being written, and nothing was "
                                         "kept of it. Write it again."));
            }
            state[u"type"_s] = u"TimeState"_s;
            state[u"cached"_s] = text->second;
            target[u"state"_s] = state;
            annotation[u"target"_s] = target;
            if (const auto later = places.find(annotation[u"id"_s].toString()); later != places.end()) {
                annotation[u"gainsay:laterVersions"_s] = later->second;
            }
            item = annotation;
        }
        m_summary.quotes = items.size();
        page[u"items"_s] = items;
        collection[u"first"_s] = page;
        return m_bag.add(evidence::quotesPath, QJsonDocument(collection).toJson());
    }

    /// Where each quote stands in other versions of its article than its own, by the quote's name in the file.
    [[nodiscard]] std::map<QString, QJsonArray> placesByQuote() const {
        std::map<QString, QJsonArray> places;
        for (const domain::QuotePlace& place : m_content.places) {
            QJsonObject object{{u"version"_s, place.version.toString()},
                               {u"status"_s, domain::toString(place.status)},
                               {u"decision"_s, domain::toString(place.decision)},
                               {u"score"_s, place.score},
                               {u"figureChanged"_s, place.figureChanged}};
            if (place.range) {
                object.insert(u"start"_s, place.range->start);
                object.insert(u"end"_s, place.range->end);
            }
            if (const auto text = m_textPaths.find(place.version); text != m_textPaths.end()) {
                object.insert(u"cached"_s, text->second);
            }
            places[u"urn:uuid:"_s + place.quote.toString()].append(object);
        }
        return places;
    }

    Result<void> writeReport() {
        const auto html = exporting::renderHtml(m_content);
        return html ? m_bag.add(evidence::reportPath, *html) : Result<void>(passOn(html));
    }

    static QByteArray readableLine(const dossier::JournalEntry& entry) {
        const QString verb =
            entry.target ? u"%1 %2: "_s.arg(dossier::toString(entry.kind)).arg(*entry.target) : QString();
        return u"%1  %2  %3  %4%5  %6\n"_s.arg(entry.sequence)
            .arg(entry.at.toUTC().toString(Qt::ISODateWithMs), entry.actor.simplified(), verb,
                 entry.action.summary.simplified(), toHex(entry.hash))
            .toUtf8();
    }

    Result<void> writeJournal(const QString& path, bool withHashes) {
        if (auto begun = m_bag.begin(path); !begun) {
            return begun;
        }
        m_summary.journalEntries = 0;
        for (;;) {
            const auto entries = m_dossier.journal().after(m_summary.journalEntries, entriesAtATime);
            if (!entries) {
                return passOn(entries);
            }
            if (entries->empty()) {
                return m_bag.end();
            }
            for (const dossier::JournalEntry& entry : *entries) {
                const QByteArray line =
                    withHashes ? QJsonDocument(evidence::toJson(entry)).toJson(QJsonDocument::Compact) + '\n'
                               : readableLine(entry);
                if (auto appended = m_bag.append(line); !appended) {
                    return appended;
                }
                if (const QByteArray digest = dossier::packageDigestOf(entry.action); !digest.isEmpty()) {
                    m_packages.insert(digest);
                }
                m_summary.journalEntries = entry.sequence;
                m_summary.lastHash = entry.hash;
            }
            if (auto going = proceed(m_summary.journalEntries, 0, Words::tr("Writing the journal")); !going) {
                return going;
            }
        }
    }

    /// What merges took from other copies: the entries there, which the journal names by their digest alone.
    Result<void> writeMerges() {
        for (const QByteArray& digest : m_packages) {
            const auto package = m_dossier.contents().get(digest);
            if (!package) {
                return passOn(package);
            }
            if (auto added = m_bag.add(evidence::mergePath(digest), *package); !added) {
                return added;
            }
        }
        return {};
    }

    Result<void> writeDescription() {
        const auto id = m_dossier.id();
        if (!id) {
            return passOn(id);
        }
        m_dossierId = QUuid::fromRfc4122(*id).toString(QUuid::WithoutBraces);
        const QJsonObject description{{u"format"_s, QString(evidence::formatName)},
                                      {u"dossier"_s, m_dossierId},
                                      {u"title"_s, m_content.title},
                                      {u"program"_s, u"Gainsay "_s + m_content.programVersion},
                                      {u"made_at"_s, m_content.generatedAt.toUTC().toString(Qt::ISODateWithMs)},
                                      {u"made_by"_s, m_content.generatedBy},
                                      {u"articles"_s, m_summary.articles},
                                      {u"versions"_s, m_summary.versions},
                                      {u"quotes"_s, m_summary.quotes},
                                      {u"journal_entries"_s, m_summary.journalEntries},
                                      {u"journal_last_hash"_s, toHex(m_summary.lastHash)}};
        return m_bag.add(evidence::dossierPath, QJsonDocument(description).toJson()).and_then([&] {
            return m_bag.add(evidence::readmePath, readme());
        });
    }

    static QByteArray readme() {
        return QByteArrayLiteral(
            "Evidence bundle of a Gainsay dossier\n"
            "====================================\n\n"
            "articles.json    what is known of each article and each capture of it, with paths and SHA-256\n"
            "articles/        original.*: the bytes as they came; text.txt: the text that was extracted from them\n"
            "quotes.jsonld    the quotes, W3C Web Annotation Data Model; positions count the code points of the "
            "text.txt\n"
            "                 that the target's state names\n"
            "journal.txt      every change, to read\n"
            "journal.jsonl    every change, with all that its hash is taken over\n"
            "merges/          the entries of other copies that were merged, as their hashes are taken over them; a\n"
            "                 merge's action names its file\n"
            "report.html      the same to read, with claims and contradictions\n\n"
            "To check all files:        sha256sum --check manifest-sha256.txt\n"
            "To check quotes, captures and the journal's chain as well:        gainsay-cli verify FOLDER\n\n"
            "An entry's hash is the SHA-256 over these fields in this order, each preceded by its length in bytes as "
            "eight\n"
            "bytes, big end first: previous_hash (32 bytes), sequence (decimal), at, actor, kind, target (decimal; "
            "empty\n"
            "where null), action, summary, changeset (decoded from base 64). The first entry's previous_hash is the "
            "SHA-256\n"
            "of the 16 bytes of the dossier's id.\n\n"
            "What this proves: that nothing in here was changed since the manifests were written, that every quote "
            "stands\n"
            "in its text, and that nothing in the middle of the journal was changed. What it does not prove: that the\n"
            "manifests themselves are the first ones (compare the SHA-256 of tagmanifest-sha256.txt with one that you "
            "were\n"
            "given by another way), that an article ever appeared like this, or when, or who did what, or that a "
            "statement\n"
            "is true.\n");
    }

    [[nodiscard]] exporting::BagInfo info() const {
        return {{u"Bag-Software-Agent"_s, u"Gainsay "_s + m_content.programVersion},
                {u"Bagging-Date"_s, m_content.generatedAt.toUTC().date().toString(Qt::ISODate)},
                {u"Contact-Name"_s, m_content.generatedBy},
                {u"External-Identifier"_s, u"urn:uuid:"_s + m_dossierId},
                {u"External-Description"_s, u"Evidence bundle of the dossier "_s + m_content.title},
                {u"Journal-Entries"_s, QString::number(m_summary.journalEntries)},
                {u"Journal-Last-Hash"_s, toHex(m_summary.lastHash)}};
    }

    exporting::BagWriter m_bag;
    dossier::Dossier& m_dossier;
    exporting::ReportContent m_content;
    const std::stop_token& m_stop;
    const ProgressSink& m_progress;
    std::map<domain::VersionId, QString> m_textPaths;
    std::set<QByteArray> m_packages; ///< digests of what merges took
    QString m_dossierId;
    EvidenceSummary m_summary;
};

} // namespace

Result<EvidenceSummary> writeEvidence(ActionRunner& actions, const ContradictionDesk& contradictions,
                                      const QString& folder, const std::stop_token& stop,
                                      const ProgressSink& progress) {
    auto bag = exporting::BagWriter::create(folder);
    if (!bag) {
        return passOn(bag);
    }
    // What others write meanwhile would make a bundle of two moments, which its own check refuses.
    const auto moment = actions.dossier().readOneMoment();
    if (!moment) {
        return passOn(moment);
    }
    // A chain that is broken already is no evidence of anything.
    if (auto chain = actions.dossier().journal().verifyChain(); !chain) {
        return passOn(chain);
    }
    auto content = gatherReport(actions, contradictions);
    if (!content) {
        return passOn(content);
    }
    return Writer(std::move(*bag), actions, std::move(*content), stop, progress).run(folder);
}

} // namespace gainsay::session
