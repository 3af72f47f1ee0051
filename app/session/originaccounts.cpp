// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/originaccounts.h"

#include "app/analysis/sentences.h"
#include "app/analysis/speakers.h"

#include <QCoreApplication>

#include <algorithm>

namespace gainsay::session {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Origins)
};

constexpr size_t mostNamed = 3;         ///< of each article, besides those whom other articles have as well
constexpr size_t mostUnnamed = 1;       ///< of each article
constexpr size_t fewestWithFormula = 3; ///< articles

/// "the sources": nothing about them is said.
bool isBare(const QString& speaker) {
    const QStringList words = speaker.split(u' ', Qt::SkipEmptyParts);
    return words.size() == 1 || (words.size() == 2 && words.first().size() <= 3);
}

QString lastWordOf(const QString& name) {
    return analysis::coreOfName(name).section(u' ', -1, -1, QString::SectionSkipEmpty).toCaseFolded();
}

std::vector<AttributedSentence> attributedSentences(const domain::ArticleText& text,
                                                    const analysis::Lexicons& lexicons) {
    std::vector<AttributedSentence> found;
    for (const domain::TextRange range : analysis::sentencesOf(text, lexicons)) {
        AttributedSentence sentence{range, text.slice(range), {}};
        const auto reading = analysis::readPassage(sentence.text, {}, lexicons);
        for (const analysis::Speaker& speaker : analysis::speakersOf(sentence.text, reading, lexicons)) {
            sentence.speakers << speaker.name;
        }
        if (!sentence.speakers.isEmpty()) {
            found.push_back(std::move(sentence));
        }
    }
    return found;
}

std::vector<analysis::Credit> carriersOf(const domain::ArticleText& text, const analysis::CreditFinder& finder) {
    std::vector<analysis::Credit> carriers;
    for (analysis::Credit& credit : finder.creditsOf(text)) {
        if (credit.carries && !std::ranges::contains(carriers, credit.agency, &analysis::Credit::agency)) {
            carriers.push_back(std::move(credit));
        }
    }
    return carriers;
}

Error stopped() {
    return {ErrorCode::Cancelled, Words::tr("The origins were not worked out to the end."), {}};
}

} // namespace

Result<void> OriginAccounts::update(dossier::Dossier& dossier, const ProgressSink& progress,
                                    const std::stop_token& stop) {
    auto listed = dossier.articles().listed();
    if (!listed) {
        return passOn(listed);
    }
    size_t same = 0;
    while (same < std::min(m_accounts.size(), listed->size()) &&
           (*listed)[same].version.id == m_accounts[same].version) {
        ++same;
    }
    dropFrom(same); // from there on something was deleted or replaced, or came between
    for (size_t i = 0; i < listed->size(); ++i) {
        if (stop.stop_requested()) {
            return std::unexpected(stopped());
        }
        dossier::ListedArticle& one = (*listed)[i];
        const QString outlet = one.sourceName.isEmpty() ? one.article.title : one.sourceName;
        if (i < m_accounts.size()) {
            m_accounts[i].article = std::move(one.article);
            m_accounts[i].outlet = outlet;
            continue;
        }
        if (auto done = read(dossier, one.version, {std::move(one.article), one.version.id, outlet, {}, {}, {}}, stop);
            !done) {
            return done;
        }
        report(progress, static_cast<qint64>(i) + 1, static_cast<qint64>(listed->size()));
    }
    return {};
}

void OriginAccounts::dropFrom(size_t account) {
    if (account == m_accounts.size()) {
        return;
    }
    m_accounts.resize(account);
    if (m_reuse) {
        m_reuse->dropFrom(account);
    }
    m_closing.clear();
    for (analysis::SharedRun& run : std::exchange(m_runs, {})) {
        if (run.textB < account) {
            add(std::move(run));
        }
    }
    m_names.clear(); // the order in which names come decides which is the fullest
    for (const OriginAccount& one : m_accounts) {
        learnNames(one);
    }
}

void OriginAccounts::add(analysis::SharedRun run) {
    if (closesBoth(run)) {
        m_closing[run.textA].insert(run.textB);
        m_closing[run.textB].insert(run.textA);
    }
    m_runs.push_back(std::move(run));
}

void OriginAccounts::learnNames(const OriginAccount& account) {
    for (const AttributedSentence& sentence : account.sentences) {
        std::ranges::for_each(sentence.speakers, [this](const QString& speaker) { learnName(speaker); });
    }
}

Result<void> OriginAccounts::read(dossier::Dossier& dossier, const domain::Version& version, OriginAccount account,
                                  const std::stop_token& stop) {
    const auto text = dossier.articles().text(version);
    if (!text) {
        return passOn(text);
    }
    account.carriers = carriersOf(*text, m_words.credits());
    account.sentences = attributedSentences(*text, m_words.lexicons());
    if (!text->blocks().empty()) {
        account.lastBlock = text->blocks().back().range;
    }
    if (!m_reuse) {
        m_reuse.emplace(analysis::defaultReuseWords, m_words.spellings());
    }
    auto runs = m_reuse->add(text->text(), stop);
    if (!runs) {
        return std::unexpected(stopped());
    }
    learnNames(account);
    m_accounts.push_back(std::move(account));
    std::ranges::for_each(*runs, [this](analysis::SharedRun& run) { add(std::move(run)); });
    return {};
}

bool OriginAccounts::closesBoth(const analysis::SharedRun& run) const {
    return m_accounts[run.textA].lastBlock.contains(run.rangeA) && m_accounts[run.textB].lastBlock.contains(run.rangeB);
}

bool OriginAccounts::isFormula(const analysis::SharedRun& run) const {
    const auto closing = m_closing.find(run.textA);
    return closing != m_closing.end() && closing->second.size() + 1 >= fewestWithFormula && closesBoth(run);
}

void OriginAccounts::learnName(const QString& speaker) {
    if (!analysis::isNamedSpeaker(speaker)) {
        return;
    }
    QStringList& names = m_names[lastWordOf(speaker)];
    for (QString& known : names) {
        if (analysis::isSameSpeaker(known, speaker)) {
            known = known.size() < speaker.size() ? speaker : known;
            return;
        }
    }
    names << speaker;
}

QString OriginAccounts::fullNameOf(const QString& speaker) const {
    if (const auto names = m_names.find(lastWordOf(speaker)); names != m_names.end()) {
        for (const QString& known : names->second) {
            if (analysis::isSameSpeaker(known, speaker)) {
                return known;
            }
        }
    }
    return speaker;
}

std::vector<QString> OriginAccounts::outlets() const {
    std::vector<QString> outlets;
    std::ranges::transform(m_accounts, std::back_inserter(outlets), &OriginAccount::outlet);
    return outlets;
}

std::set<QString> OriginAccounts::shownSpeakers(size_t account, const Uses& uses) const {
    std::vector<std::pair<size_t, QString>> own; // those whom the article has speak most, in order of appearance
    for (const AttributedSentence& sentence : m_accounts[account].sentences) {
        const QString name = fullNameOf(sentence.speakers.first());
        if (!std::ranges::contains(own, name, &std::pair<size_t, QString>::second)) {
            own.emplace_back(uses.at(name).at(account), name);
        }
    }
    std::ranges::stable_sort(own, std::greater(), &std::pair<size_t, QString>::first);
    std::set<QString> shown;
    size_t named = 0;
    size_t unnamed = 0;
    for (const auto& [count, name] : own) {
        const bool isNamed = analysis::isNamedSpeaker(name);
        const bool isShared = isNamed && uses.at(name).size() > 1;
        if (isShared || (isNamed ? named++ < mostNamed : !isBare(name) && unnamed++ < mostUnnamed)) {
            shown.insert(name);
        }
    }
    return shown;
}

std::vector<analysis::StatedChain> OriginAccounts::chains() const {
    Uses uses;
    for (size_t i = 0; i < m_accounts.size(); ++i) {
        for (const AttributedSentence& sentence : m_accounts[i].sentences) {
            ++uses[fullNameOf(sentence.speakers.first())][i];
        }
    }
    std::vector<analysis::StatedChain> chains;
    for (size_t i = 0; i < m_accounts.size(); ++i) {
        const OriginAccount& account = m_accounts[i];
        for (const analysis::Credit& credit : account.carriers) {
            chains.push_back({{i, {credit.agency, account.outlet}}, credit.range, true});
        }
        const std::set<QString> shown = shownSpeakers(i, uses);
        for (const AttributedSentence& sentence : account.sentences) {
            QStringList links;
            std::ranges::transform(sentence.speakers, std::back_inserter(links),
                                   [this](const QString& speaker) { return fullNameOf(speaker); });
            if (shown.contains(links.first())) {
                links.removeAll(account.outlet);
                links << account.outlet;
                chains.push_back({{i, links}, sentence.range, false});
            }
        }
    }
    return chains;
}

} // namespace gainsay::session
