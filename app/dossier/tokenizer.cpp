// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/tokenizer.h"

#include <sqlite3.h>

#include <algorithm>

namespace gainsay::dossier {
namespace {

constexpr int longestWord = 32'768; ///< bytes of a word that FTS5 puts into an index; the rest it leaves out

/// FTS5 hands its interface out through a statement that takes a pointer (SQLite's documentation of FTS5, section 7).
fts5_api* interfaceOf(Connection& connection) {
    fts5_api* interface = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &interface, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return interface;
}

} // namespace

struct Tokenizer::Implementation {
    Implementation() = default;
    Implementation(const Implementation&) = delete;
    Implementation& operator=(const Implementation&) = delete;
    ~Implementation() {
        if (tokenizer) {
            functions.xDelete(tokenizer);
        }
    }

    Connection* connection = nullptr;
    fts5_tokenizer functions{};
    Fts5Tokenizer* tokenizer = nullptr;
};

Tokenizer::Tokenizer(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation)) {}
Tokenizer::Tokenizer(Tokenizer&&) noexcept = default;
Tokenizer::~Tokenizer() = default;

Result<Tokenizer> Tokenizer::make(Connection& connection) {
    auto made = std::make_unique<Implementation>();
    made->connection = &connection;
    fts5_api* const interface = interfaceOf(connection);
    void* context = nullptr;
    if (!interface || interface->xFindTokenizer(interface, "unicode61", &context, &made->functions) != SQLITE_OK) {
        return std::unexpected(connection.lastError(SQLITE_ERROR));
    }
    const char* options[] = {"remove_diacritics", "2"}; // as the schema says
    if (const int code = made->functions.xCreate(context, options, 2, &made->tokenizer); code != SQLITE_OK) {
        return std::unexpected(connection.lastError(code));
    }
    return Tokenizer(std::move(made));
}

Result<void> Tokenizer::words(QByteArrayView utf8, const std::function<bool(const Word&)>& take) const {
    const auto hand = [](void* context, int, const char* word, int length, int start, int end) {
        const QByteArrayView letters(word, std::min(length, longestWord));
        return (*static_cast<const std::function<bool(const Word&)>*>(context))({letters, start, end}) ? SQLITE_OK
                                                                                                       : SQLITE_DONE;
    };
    auto* const context =
        const_cast<std::function<bool(const Word&)>*>(&take); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    const int code = m_implementation->functions.xTokenize(m_implementation->tokenizer, context, FTS5_TOKENIZE_DOCUMENT,
                                                           utf8.data(), static_cast<int>(utf8.size()), hand);
    return code == SQLITE_OK || code == SQLITE_DONE ? Result<void>()
                                                    : std::unexpected(m_implementation->connection->lastError(code));
}

} // namespace gainsay::dossier
