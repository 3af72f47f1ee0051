// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <random>

namespace gainsay::test {

/// An extractor without a worker: the first line is the title, every other a paragraph.
[[nodiscard]] Result<domain::Extraction> extractPlainly(const QByteArray& bytes, const session::ImportItem& item,
                                                        const std::stop_token& stop);

/// Somebody who does one thing after another in a dossier, chosen by chance: imports, highlights, links, states,
/// decides, edits and deletes, through the session as the window does. The same seed on the same dossier does the same.
class RandomUser {
public:
    /// The session must outlive this. `name` goes into texts, so that two users write different ones.
    RandomUser(session::Session& session, quint32 seed, QString name);

    /// Does one thing that changes something; says what.
    [[nodiscard]] Result<QString> act();

private:
    [[nodiscard]] Result<bool> tryOne(QString& what);
    [[nodiscard]] Result<bool> importArticle();
    [[nodiscard]] Result<bool> editArticle();
    [[nodiscard]] Result<bool> removeArticle();
    [[nodiscard]] Result<bool> addQuote();
    [[nodiscard]] Result<bool> editQuote();
    [[nodiscard]] Result<bool> removeQuote();
    [[nodiscard]] Result<bool> linkQuote();
    [[nodiscard]] Result<bool> tagQuotes();
    [[nodiscard]] Result<bool> editTags();
    [[nodiscard]] Result<bool> editEntities();
    [[nodiscard]] Result<bool> removeEntity();
    [[nodiscard]] Result<bool> decideMention();
    [[nodiscard]] Result<bool> editClaims();
    [[nodiscard]] Result<bool> removeClaim();
    [[nodiscard]] Result<bool> assertSomething();
    [[nodiscard]] Result<bool> decideContradiction();

    [[nodiscard]] int below(int count) { return static_cast<int>(m_random() % static_cast<quint32>(count)); }
    [[nodiscard]] QString words();
    template <typename T>
    [[nodiscard]] const T& oneOf(const std::vector<T>& things) {
        return things[static_cast<size_t>(below(static_cast<int>(things.size())))];
    }

    session::Session& m_session;
    std::mt19937 m_random;
    QString m_name;
    int m_count = 0;
};

} // namespace gainsay::test
