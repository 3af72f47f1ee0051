// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/credits.h"

#include "app/analysis/lexiconshelf.h"
#include "app/analysis/mentions.h"
#include "app/analysis/sentences.h"
#include "app/analysis/speakers.h"
#include "app/base/ids.h"

#include <QRegularExpression>
#include <QUuid>

namespace gainsay::analysis {
namespace {

/// An article rests on what it credits in its first part; what comes later is credited for a detail.
constexpr double carryingPart = 0.35;

/// A key that depends on the name alone.
domain::EntityId keyOf(const QString& name) {
    static const QUuid agencies(QStringLiteral("3c0b5b8e-6f6c-4f57-8e55-0d4a3f2c9a11"));
    return domain::EntityId(QUuid::createUuidV5(agencies, name));
}

} // namespace

struct CreditFinder::Agencies {
    const Lexicons& lexicons;
    NameIndex index;
    NameIndex shortNames;
    QHash<domain::EntityId, QString> names;
};

namespace {

/// "the local news agency Kyodo", "Russian news agency TASS", "a Reuters reporter": words beside an agency's name that
/// say no more than that it is one, or who asked for it.
bool isAboutAgency(const QString& word) {
    static const QStringList words{
        QStringLiteral("the"),      QStringLiteral("a"),          QStringLiteral("an"),
        QStringLiteral("news"),     QStringLiteral("agency"),     QStringLiteral("agencies"),
        QStringLiteral("wire"),     QStringLiteral("newswire"),   QStringLiteral("service"),
        QStringLiteral("press"),    QStringLiteral("local"),      QStringLiteral("state"),
        QStringLiteral("run"),      QStringLiteral("owned"),      QStringLiteral("official"),
        QStringLiteral("national"), QStringLiteral("domestic"),   QStringLiteral("foreign"),
        QStringLiteral("private"),  QStringLiteral("reporter"),   QStringLiteral("reporters"),
        QStringLiteral("today"),    QStringLiteral("journalist"), QStringLiteral("correspondent"),
        QStringLiteral("'s"),       QStringLiteral("’s"),         QStringLiteral("-")};
    return words.contains(word.toLower());
}

/// The paragraph that a place stands in.
domain::TextRange paragraphAround(const domain::ArticleText& article, qsizetype offset) {
    const domain::Block* block = article.blockAt(offset);
    return block ? block->range : domain::TextRange{0, article.index().length()};
}

/// What the brackets around a name say.
class BracketReader {
public:
    BracketReader(const domain::ArticleText& article, const domain::Mention& mention)
        : m_name(article.slice(mention.range)) {
        const domain::TextRange paragraph = paragraphAround(article, mention.range.start);
        m_before = article.slice({paragraph.start, mention.range.start}).trimmed();
        m_after = article.slice({mention.range.end, paragraph.end}).trimmed();
        m_opening =
            std::ranges::max({m_before.lastIndexOf(u'('), m_before.lastIndexOf(u'（'), m_before.lastIndexOf(u'['),
                              m_before.lastIndexOf(u'［'), m_before.lastIndexOf(u'【')});
        if (m_after.isEmpty() || !QStringView(u")）]］】").contains(m_after.front())) {
            m_opening = -1;
        }
        // 【ノルビク共同】: in brackets of that sort the place stands before the name.
        if (m_opening >= 0 && m_opening + 1 < m_before.size() && !QStringView(u"【［").contains(m_before[m_opening])) {
            m_opening = -1;
        }
    }

    /// "dateline" or "in-brackets" where they stand as agencies are credited, at either end of a paragraph; else empty.
    [[nodiscard]] QString rule() const {
        if (m_opening < 0 || isSpelledOut()) {
            return {};
        }
        const QString rest = m_after.sliced(1).trimmed();
        if (std::ranges::none_of(rest, [](QChar c) { return c.isLetterOrNumber(); })) {
            return QStringLiteral("in-brackets");
        }
        constexpr qsizetype longestPlace = 60;
        const bool hasDash = QStringView(u"-–—").contains(rest.front());
        const bool begins = m_opening == 0 || (hasDash && m_opening <= longestPlace && !m_before.contains(u". "));
        return begins ? QStringLiteral("dateline") : QString();
    }

    /// Whether the words before the brackets are what the letters in them stand for: "Allied Fishers Party (AFP)".
    [[nodiscard]] bool isSpelledOut() const {
        if (m_opening < 0 || std::ranges::any_of(m_name, [](QChar c) { return c < u'A' || c > u'Z'; })) {
            return false;
        }
        constexpr qsizetype longestLink = 3; // of, the, and
        qsizetype left = m_name.size();
        const QStringList words = m_before.first(m_opening).split(u' ', Qt::SkipEmptyParts);
        for (auto word = words.crbegin(); word != words.crend() && left > 0; ++word) {
            const bool isLink = !word->front().isUpper() && word->size() <= longestLink;
            if (!isLink && word->front() != m_name[left - 1]) {
                return false;
            }
            left -= isLink ? 0 : 1;
        }
        return left == 0;
    }

private:
    QString m_name;
    QString m_before; ///< of the paragraph
    QString m_after;
    qsizetype m_opening = -1; ///< of the bracket in what stands before; -1: the name is in none
};

/// Whether the words around a name give it as the one who has it: 共同通信によると, "in an interview with Reuters".
bool isGivenBeside(const QString& sentence, qsizetype start, qsizetype end) {
    static const QRegularExpression relays(
        QStringLiteral("^(?:社|など|の報道|の取材|の配信)*(?:によると|によれば|が報じ|が伝え)"));
    static const QRegularExpression asks(
        QStringLiteral("\\b(?:interview|statement|remarks|comments)\\b[^.]{0,20}\\b(?:with|to|for)(?: the)? $"),
        QRegularExpression::CaseInsensitiveOption);
    return relays.match(sentence.sliced(end)).hasMatch() || asks.match(sentence.first(start)).hasMatch();
}

} // namespace

CreditFinder::CreditFinder(std::unique_ptr<Agencies> agencies)
    : m_agencies(std::move(agencies)) {}

CreditFinder::~CreditFinder() = default;
CreditFinder::CreditFinder(CreditFinder&&) noexcept = default;
CreditFinder& CreditFinder::operator=(CreditFinder&&) noexcept = default;

Result<CreditFinder> CreditFinder::load(const QString& folder, const Lexicons& lexicons) {
    LexiconShelf shelf(folder);
    return take(shelf, lexicons);
}

Result<CreditFinder> CreditFinder::take(LexiconShelf& shelf, const Lexicons& lexicons) {
    const auto lexicon =
        shelf.take(QStringLiteral("agencies.en.tsv"), {QStringLiteral("agency"), QStringLiteral("short")});
    if (!lexicon) {
        return passOn(lexicon);
    }
    std::vector<domain::Entity> entities;
    std::vector<domain::Entity> shortNames;
    QHash<domain::EntityId, QString> names;
    for (const LexiconEntry& entry : lexicon->entries()) {
        domain::Entity entity{keyOf(entry.phrase), QStringLiteral("Company"), entry.phrase, {}, {}};
        names.insert(entity.id, entity.name);
        for (const QString& name : entry.value.split(u'|', Qt::SkipEmptyParts)) {
            entity.aliases.push_back({{}, name, {}});
        }
        (entry.kind == u"short" ? shortNames : entities).push_back(std::move(entity));
    }
    return CreditFinder(
        std::make_unique<Agencies>(lexicons, NameIndex(entities), NameIndex(shortNames), std::move(names)));
}

const CreditFinder& CreditFinder::builtIn() {
    // Part of the program: that it cannot be read is a defect, not a condition to report to the user.
    static const CreditFinder finder = [] {
        auto loaded = load(programsLexicons(), Lexicons::builtIn());
        if (!loaded) {
            qFatal("%s", qUtf8Printable(loaded.error().message));
        }
        return *std::move(loaded);
    }();
    return finder;
}

QString CreditFinder::agencyOf(const QString& name) const {
    const auto mentions = m_agencies->index.find(name);
    if (mentions.size() != 1) {
        return {};
    }
    const domain::CodePointIndex index(name);
    const auto wordsIn = [&](domain::TextRange range) {
        static const QRegularExpression borders(QStringLiteral("[\\s,-]+"));
        return index.slice(name, range).split(borders, Qt::SkipEmptyParts);
    };
    const QStringList before = wordsIn({0, mentions[0].range.start});
    const QStringList after = wordsIn({mentions[0].range.end, index.length()});
    const bool isCalledAgency = before.contains(u"agency") || before.contains(u"wire") || before.contains(u"service");
    // "Russian news agency TASS", "Norvik's ANSA"; but not "Mayor Bloomberg".
    const bool isPlain = std::ranges::all_of(before, [&](const QString& word) {
        return isAboutAgency(word) || word.endsWith(u"'s") || word.endsWith(u"’s") || isCalledAgency;
    });
    return isPlain && std::ranges::all_of(after, isAboutAgency) ? m_agencies->names.value(mentions[0].entity)
                                                                : QString();
}

/// Whether a sentence gives the agency at a place in it as the one who says so.
bool CreditFinder::isSpeaking(const QString& sentence, domain::TextRange place, const QString& agency) const {
    const domain::CodePointIndex index(sentence);
    if (isGivenBeside(sentence, index.toUtf16(place.start), index.toUtf16(place.end))) {
        return true;
    }
    const PassageReading reading = readPassage(sentence, {}, m_agencies->lexicons);
    return std::ranges::any_of(speakersOf(sentence, reading, m_agencies->lexicons), [&](const Speaker& speaker) {
        return speaker.range.overlaps(place) && agencyOf(speaker.name) == agency;
    });
}

std::vector<Credit> CreditFinder::creditsOf(const domain::ArticleText& article) const {
    const auto carrying = static_cast<qsizetype>(carryingPart * static_cast<double>(article.index().length()));
    std::vector<Credit> found;
    std::vector<domain::Mention> spoken; // of those in no brackets
    QSet<QString> elsewhere;             // letters that stand for something else in this article
    const auto mentions = m_agencies->index.find(article.text());
    for (size_t i = 0; i < mentions.size(); ++i) {
        const BracketReader brackets(article, mentions[i]);
        const bool isOwnName = i > 0 && mentions[i - 1].entity == mentions[i].entity;
        if (brackets.isSpelledOut() && !isOwnName) {
            elsewhere.insert(article.slice(mentions[i].range));
        } else if (const QString rule = brackets.rule(); !rule.isEmpty()) {
            found.push_back({m_agencies->names.value(mentions[i].entity), mentions[i].range, rule, true});
        } else {
            spoken.push_back(mentions[i]);
        }
    }
    for (const domain::Mention& mention : m_agencies->shortNames.find(article.text())) {
        if (const QString rule = BracketReader(article, mention).rule(); !rule.isEmpty()) {
            found.push_back({m_agencies->names.value(mention.entity), mention.range, rule, true});
        }
    }
    auto next = spoken.begin();
    for (const domain::TextRange sentence : sentencesOf(article, m_agencies->lexicons)) {
        for (; next != spoken.end() && next->range.start < sentence.end; ++next) {
            const QString agency = m_agencies->names.value(next->entity);
            if (next->range.start >= sentence.start && !agency.isEmpty() &&
                isSpeaking(article.slice(sentence), next->range.shifted(-sentence.start), agency)) {
                found.push_back({agency, next->range, QStringLiteral("attribution"), next->range.start < carrying});
            }
        }
    }
    std::erase_if(found, [&](const Credit& credit) { return elsewhere.contains(article.slice(credit.range)); });
    std::ranges::sort(found, {}, [](const Credit& credit) { return credit.range.start; });
    return found;
}

} // namespace gainsay::analysis
