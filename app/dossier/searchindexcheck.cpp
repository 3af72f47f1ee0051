// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/searchindexcheck.h"

#include "app/dossier/rows.h"
#include "app/dossier/tokenizer.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <unordered_map>

namespace gainsay::dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

/// What one text holds, in a form that does not depend on the order in which it is learnt: the index tells it word by
/// word, the text from its beginning.
struct Sum {
    quint64 words = 0;
    quint64 mix = 0; ///< the sum of a hash of each word with its place

    bool operator==(const Sum&) const = default;
    void add(QByteArrayView word, qint64 place, size_t seed) {
        ++words;
        mix += qHashBits(word.data(), static_cast<size_t>(word.size()), qHash(place, seed));
    }
};

QString readText(const Statement& row) {
    return row.text(0);
}

/// FTS5 writes numbers as SQLite's variable-length integers: seven bits a byte, the highest first.
std::vector<quint64> readNumbers(const QByteArray& bytes) {
    std::vector<quint64> numbers;
    quint64 number = 0;
    for (const char byte : bytes) {
        number = (number << 7) | (static_cast<quint8>(byte) & 0x7FU);
        if (!(static_cast<quint8>(byte) & 0x80U)) {
            numbers.push_back(number);
            number = 0;
        }
    }
    return numbers;
}

class IndexCheck {
public:
    IndexCheck(Connection& connection, Verification& verification)
        : m_connection(connection)
        , m_verification(verification) {}

    Result<void> run(const std::stop_token& stop, const ProgressSink& progress) {
        checkDocuments();
        return readIndex(stop).and_then([&] { return readTexts(stop, progress); }).and_then([&] {
            return checkTotals();
        });
    }

private:
    void find(const QString& what) { m_verification.findings.push_back({Words::tr("search index"), what}); }

    Error cancelled() const {
        return {ErrorCode::Cancelled, Words::tr("The verification was stopped before its end."), {}};
    }

    /// Every version has a number, and every number a version.
    void checkDocuments() {
        const auto strays = listRows(
            m_connection,
            "SELECT hex(version_id) FROM main.search_document WHERE version_id NOT IN (SELECT id FROM main.version) "
            "UNION ALL SELECT hex(id) FROM main.version WHERE id NOT IN (SELECT version_id FROM main.search_document)",
            readText);
        if (!strays) {
            find(strays.error().message);
        } else if (!strays->empty()) {
            find(Words::tr("It lists other articles than the dossier holds."));
        }
    }

    Result<void> readIndex(const std::stop_token& stop) {
        if (auto made =
                m_connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab('main', "
                                     "'search_index', 'instance')");
            !made) {
            return made;
        }
        auto rows = m_connection.prepare("SELECT doc, term, offset FROM temp.search_words");
        if (!rows) {
            return passOn(rows);
        }
        for (quint64 read = 0;; ++read) {
            const auto row = rows->step();
            if (!row) {
                return passOn(row);
            }
            if (!*row) {
                return {};
            }
            if (read % 10'000 == 0 && stop.stop_requested()) {
                return std::unexpected(cancelled());
            }
            m_indexed[rows->integer(0)].add(rows->bytes(1), rows->integer(2), m_seed);
        }
    }

    Result<void> readTexts(const std::stop_token& stop, const ProgressSink& progress) {
        const auto tokenizer = Tokenizer::make(m_connection);
        const auto total = m_connection.integer("SELECT count(*) FROM main.search_document");
        auto rows = m_connection.prepare("SELECT d.number, c.bytes, s.sz FROM main.search_document d LEFT JOIN "
                                         "main.version v ON v.id = d.version_id LEFT JOIN "
                                         "main.content c ON c.sha256 = v.text_sha256 LEFT JOIN "
                                         "main.search_index_docsize s ON s.id = d.number ORDER BY d.number");
        if (!tokenizer || !total || !rows) {
            return !tokenizer ? passOn(tokenizer) : !total ? passOn(total) : passOn(rows);
        }
        for (;; ++m_documents) {
            const auto row = rows->step();
            if (!row) {
                return passOn(row);
            }
            if (!*row) {
                break;
            }
            if (stop.stop_requested()) {
                return std::unexpected(cancelled());
            }
            if (auto checked = checkText(*tokenizer, rows->integer(0), rows->bytes(1), rows->bytes(2)); !checked) {
                return checked;
            }
            report(progress, m_documents + 1, *total, Words::tr("Checking the search index"));
        }
        if (!m_indexed.empty()) {
            find(Words::tr("It holds words of %1 texts that are not in the dossier.").arg(m_indexed.size()));
        }
        return {};
    }

    Result<void> checkText(const Tokenizer& tokenizer, qint64 number, const QByteArray& text, const QByteArray& size) {
        Sum sum;
        const auto cut = tokenizer.words(text, [&](const Tokenizer::Word& word) {
            sum.add(word.letters, static_cast<qint64>(sum.words), m_seed);
            return true;
        });
        if (!cut) {
            return cut;
        }
        const auto found = m_indexed.find(number);
        const Sum indexed = found == m_indexed.end() ? Sum() : found->second;
        m_indexed.erase(number);
        m_words += sum.words;
        if (sum != indexed || readNumbers(size) != std::vector<quint64>{sum.words}) {
            find(Words::tr(
                     "What it says of text %1 is not what the text says: searches may miss it, or find it wrongly.")
                     .arg(number));
        }
        return {};
    }

    /// The record of averages, by which hits are ranked: how many texts, and how many words in all.
    Result<void> checkTotals() {
        auto row = m_connection.prepare("SELECT block FROM main.search_index_data WHERE id = 1");
        if (!row) {
            return passOn(row);
        }
        const auto there = row->step();
        if (!there) {
            return passOn(there);
        }
        std::vector<quint64> totals = *there ? readNumbers(row->bytes(0)) : std::vector<quint64>();
        totals.resize(2);
        if (totals != std::vector<quint64>{m_documents, m_words}) {
            find(Words::tr("Its counts are wrong: the order of hits may be."));
        }
        return {};
    }

    Connection& m_connection;
    Verification& m_verification;
    // A seed that nobody knows beforehand: no two texts can be made to have the same sum.
    size_t m_seed = static_cast<size_t>(QRandomGenerator::system()->generate64());
    std::unordered_map<qint64, Sum> m_indexed; ///< by document; what has been compared is taken out
    quint64 m_documents = 0;
    quint64 m_words = 0;
};

} // namespace

Result<void> checkSearchIndex(Connection& connection, Verification& verification, const std::stop_token& stop,
                              const ProgressSink& progress) {
    auto done = IndexCheck(connection, verification).run(stop, progress);
    if (!done && done.error().code != ErrorCode::Cancelled) {
        verification.findings.push_back({Words::tr("search index"), done.error().message});
        return {};
    }
    return done;
}

} // namespace gainsay::dossier
