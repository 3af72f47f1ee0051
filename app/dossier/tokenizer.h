// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/dossier/connection.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

namespace gainsay::dossier {

/// Cuts texts into words exactly as the search index does, with SQLite's own tokenizer. One thread at a time.
class Tokenizer {
public:
    /// The connection must outlive this.
    [[nodiscard]] static Result<Tokenizer> make(Connection& connection);
    Tokenizer(Tokenizer&&) noexcept;
    Tokenizer& operator=(Tokenizer&&) = delete;
    Tokenizer(const Tokenizer&) = delete;
    Tokenizer& operator=(const Tokenizer&) = delete;
    ~Tokenizer();

    struct Word {
        QByteArrayView letters; ///< folded as the index folds them; gone when the call has returned
        qsizetype start = 0;    ///< in the text, in bytes
        qsizetype end = 0;
    };
    /// Hands the words of a text to `take`, in their order, until it returns false.
    [[nodiscard]] Result<void> words(QByteArrayView utf8, const std::function<bool(const Word&)>& take) const;

private:
    struct Implementation;
    explicit Tokenizer(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace gainsay::dossier
