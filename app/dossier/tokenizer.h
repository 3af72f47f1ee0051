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

    /// Calls `take` with every word of a text, folded as the index folds it, in their order.
    [[nodiscard]] Result<void> words(QByteArrayView utf8, const std::function<void(QByteArrayView)>& take) const;

private:
    struct Implementation;
    explicit Tokenizer(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace gainsay::dossier
