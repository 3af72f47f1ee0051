// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/metadata.h"

#include "app/import/html/pagetitle.h"
#include "app/import/text/bylines.h"
#include "app/import/text/dates.h"
#include "app/import/text/textshape.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QUrl>

namespace gainsay::import {
namespace {

using domain::Fact;
using domain::Finding;
using domain::PartialDate;
using domain::Witness;

/// A fact with what told it.
template <typename Value>
struct Told {
    Value value{};
    Witness by = Witness::Element;
    QString name{};
    QString passage{};
};
using ToldDate = Told<PartialDate>;
using ToldNames = Told<QStringList>;

constexpr qsizetype longestByline = 150;
constexpr NodeId nodesBelowHeadline = 300;
constexpr qsizetype longestDateLine = 80;

bool isAddress(const QString& text) {
    return text.contains(QLatin1StringView("://")) || text.startsWith(QLatin1StringView("www.")) ||
           text.startsWith(u'/') || text.startsWith(u'@');
}

/// Splits every value and drops addresses, desks, doubles and the site's own name.
QStringList cleanNames(const QStringList& values, const QString& site, const Lexicon& lexicon) {
    QStringList names;
    for (const QString& value : values) {
        if (isAddress(value)) {
            continue;
        }
        const auto split = splitNames(value, lexicon);
        for (const QString& name : split) {
            if (folded(name) != folded(site) && !names.contains(name, Qt::CaseInsensitive)) {
                names.append(name);
            }
        }
    }
    return names;
}

/// Elements that hold a byline by itemprop, rel or class: the outermost of each. What markup says counts before what
/// names say.
std::vector<NodeId> bylineElements(const Document& page, const NamedParts& parts) {
    std::vector<NodeId> marked;
    std::vector<NodeId> named;
    for (NodeId id = 0; id < page.size();) {
        const Tag tag = page.at(id).tag;
        const bool element =
            tag != Tag::Text && tag != Tag::Script && tag != Tag::Meta && tag != Tag::Link && tag != Tag::Img;
        const bool byMarkup = element && (page.attribute(id, Attribute::Itemprop) == QLatin1StringView("author") ||
                                          page.attribute(id, Attribute::Rel) == QLatin1StringView("author"));
        if (byMarkup || (element && parts.says(id, NamedPart::Author))) {
            const auto length = page.textOf(id).size();
            if (length > 0 && length <= longestByline) {
                (byMarkup ? marked : named).push_back(id);
                id = page.at(id).past;
                continue;
            }
        }
        ++id;
    }
    marked.insert(marked.end(), named.begin(), named.end());
    return marked;
}

/// Links to a writer's own page: ".../author/jane-roe".
QStringList writersLinks(const Document& page, NodeId from, NodeId end, const Lexicon& lexicon) {
    static const QRegularExpression path(
        QStringLiteral(
            R"(/(?:authors?|staff|by|people|person|profiles?|contributors?|writers?|reporters?|journalists?|autor|autores|auteur)/)"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    for (NodeId id = page.find(Tag::A, from, end); id != noNode; id = page.find(Tag::A, id + 1, end)) {
        if (!path.matchView(page.attribute(id, Attribute::Href)).hasMatch()) {
            continue;
        }
        if (const QString text = page.textOf(id); looksLikeName(text, lexicon) && !names.contains(text)) {
            names.append(text);
        }
    }
    return names;
}

/// Names in the visible byline, read with care: class names promise less than metadata.
ToldNames visibleAuthors(const Document& page, const Lexicon& lexicon, const NamedParts& parts) {
    for (const NodeId id : bylineElements(page, parts)) {
        const QString text = page.textOf(id);
        if (auto linked = writersLinks(page, id, page.at(id).past, lexicon); !linked.isEmpty()) {
            return {linked, Witness::Byline, {}, text};
        }
        auto byline = statedByline(text, lexicon);
        if (byline.isEmpty()) {
            byline = bareByline(text, lexicon);
        }
        if (!byline.isEmpty()) {
            return {byline.names, Witness::Byline, {}, text};
        }
    }
    // Without any such name, the first writer's page that is linked soon after the headline.
    const NodeId headline = page.find(Tag::H1);
    if (headline == noNode) {
        return {};
    }
    auto linked = writersLinks(page, headline, std::min(page.size(), headline + nodesBelowHeadline), lexicon);
    linked.removeIf([](const QString& name) { return !name.contains(u' '); }); // "設定" has the shape of a name, too
    linked = linked.first(std::min<qsizetype>(1, linked.size()));
    return {linked, Witness::Byline, {}, linked.join(u' ')};
}

/// Where some of the names are persons', outlets among them are only where these work.
QStringList personsFirst(const QStringList& names, const Lexicon& lexicon) {
    QStringList persons;
    std::ranges::copy_if(names, std::back_inserter(persons),
                         [&](const QString& name) { return !lexicon.namesOutlet(name); });
    return persons.isEmpty() ? names : persons;
}

bool hasPerson(const QStringList& names, const Lexicon& lexicon) {
    return std::ranges::any_of(names, [&](const QString& name) { return looksLikeName(name, lexicon); });
}

/// The first place that names a person; where none does, the first that names anyone.
ToldNames readAuthors(const Document& page, const MetaElements& meta, const JsonLdArticle& stated, const QString& site,
                      const Lexicon& lexicon, const NamedParts& parts) {
    const auto told = [&](const QStringList& values, Witness by, QLatin1StringView name) {
        auto names = cleanNames(values, site, lexicon);
        return ToldNames{hasPerson(names, lexicon) ? personsFirst(names, lexicon) : names, by, name,
                         values.join(QStringLiteral(", "))};
    };
    auto anyone = told(stated.authors, Witness::JsonLd, QLatin1StringView("author"));
    if (hasPerson(anyone.value, lexicon)) {
        return anyone;
    }
    for (const char* key :
         {"author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
          "dc.contributor", "article:author_name", "cxenseparse:author", "byl", "citation_author", "creator"}) {
        const auto names = told(meta.all(key), Witness::Meta, QLatin1StringView(key));
        if (hasPerson(names.value, lexicon)) {
            return names;
        }
        anyone = anyone.value.isEmpty() ? names : anyone;
    }
    const auto visible = visibleAuthors(page, lexicon, parts);
    return visible.value.isEmpty() ? anyone : visible;
}

/// A date that the page shows, with all that its element says.
struct ShownDate {
    PartialDate date;
    QString words;        ///< the element's text
    bool changed = false; ///< of the last change, not of publication
};

/// The dates of <time> elements and of those with a date's class, in document order.
std::vector<ShownDate> shownDates(const Document& page, const Lexicon& lexicon, const NamedParts& parts,
                                  DayOrder order) {
    std::vector<ShownDate> shown;
    for (NodeId id = 0; id < page.size(); ++id) {
        const Node& node = page.at(id);
        const QStringView itemprop = page.attribute(id, Attribute::Itemprop);
        const bool marked = node.tag == Tag::Time || itemprop == QLatin1StringView("datePublished");
        if (node.tag == Tag::Text || node.tag == Tag::Script ||
            (!marked && !(parts.at(id) & (NamedPart::Date | NamedPart::Author)))) {
            continue;
        }
        QStringView value = page.attribute(id, Attribute::Datetime);
        value = value.isEmpty() ? page.attribute(id, Attribute::Content) : value;
        const QString text = page.textOf(id);
        auto date = readTimestamp(value);
        if (date.isEmpty() && text.size() <= longestDateLine) {
            const auto found = findDate(text, order);
            date = found ? found->date : PartialDate();
        }
        if (!date.isEmpty()) {
            shown.push_back({date, text, lexicon.saysUpdated(text) || itemprop == QLatin1StringView("dateModified")});
        }
    }
    return shown;
}

ToldDate toldBy(const ShownDate& shown) {
    return {shown.date, Witness::Element, QStringLiteral("time"), shown.words};
}

ToldDate firstShown(const std::vector<ShownDate>& shown) {
    const auto first = std::ranges::find(shown, false, &ShownDate::changed);
    return first != shown.end() ? toldBy(*first) : shown.empty() ? ToldDate() : toldBy(shown.front());
}

/// A short line of its own soon below the headline, or just above it, that holds a date.
ToldDate dateByHeadline(const Document& page, DayOrder order) {
    constexpr NodeId nodesAboveHeadline = 60;
    const NodeId headline = page.find(Tag::H1);
    if (headline == noNode) {
        return {};
    }
    const auto inside = [&](NodeId from, NodeId to) {
        for (NodeId id = from; id < to; ++id) {
            const QString text = page.at(id).tag == Tag::Text ? simplified(page.characters(id)) : QString();
            if (text.isEmpty() || text.size() > longestDateLine || endsSentence(text) ||
                page.isInside(id, Tag::Script) || page.isInside(id, Tag::Style)) {
                continue;
            }
            if (const auto found = findDate(text, order)) {
                return ToldDate{found->date, Witness::Text, {}, text};
            }
        }
        return ToldDate();
    };
    const auto below = inside(headline, std::min(page.size(), headline + nodesBelowHeadline));
    return below.value.isEmpty() ? inside(std::max(0, headline - nodesAboveHeadline), headline) : below;
}

/// The moment in its publisher's zone, where the page shows it in that zone beside stating it in UTC.
PartialDate asShown(const PartialDate& stated, const std::vector<ShownDate>& shown, DayOrder order) {
    constexpr qint64 sameMoment = 120; ///< seconds
    if (!stated.toString().endsWith(u'Z') && !stated.toString().endsWith(QLatin1StringView("+00:00"))) {
        return stated;
    }
    const auto utc = QDateTime::fromString(stated.toString(), Qt::ISODate);
    for (const ShownDate& other : shown) {
        const auto moment = QDateTime::fromString(other.date.toString(), Qt::ISODate);
        const bool zoned = moment.isValid() && moment.timeSpec() != Qt::LocalTime && moment.offsetFromUtc() != 0;
        if (zoned && std::abs(utc.secsTo(moment)) <= sameMoment) {
            return other.date;
        }
    }
    // Dates further down are of other articles, which may fit by accident.
    const auto first = std::ranges::find(shown, false, &ShownDate::changed);
    const auto words = first != shown.end() ? findDate(first->words, order) : std::nullopt;
    return words ? inZoneOf(stated, words->date, first->words) : stated;
}

/// ".../2023/12/22/..." in an address.
PartialDate dateInAddress(const QString& url) {
    static const QRegularExpression pattern(QStringLiteral(R"([/_-](\d{4})[/_-]?(\d{2})[/_-]?(\d{2})(?=[/_.-]|$))"));
    const auto match = pattern.match(url);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && date.year() >= 1990 && date.year() <= 2100 ? PartialDate::fromDate(date) : PartialDate();
}

MetaElements::Named publishedIn(const MetaElements& meta) {
    return meta.firstNamed({"article:published_time",
                            "og:article:published_time",
                            "datepublished",
                            "article:published",
                            "og:published_time",
                            "parsely-pub-date",
                            "sailthru.date",
                            "pubdate",
                            "publishdate",
                            "publish-date",
                            "publish_date",
                            "published",
                            "publication_date",
                            "cxenseparse:recs:publishtime",
                            "dc.date.issued",
                            "dcterms.issued",
                            "dcterms.created",
                            "dc.date.created",
                            "dc.date",
                            "dcterms.date",
                            "citation_publication_date",
                            "citation_date",
                            "displaydate",
                            "article.published",
                            "originalpublicationdate",
                            "rnews:datepublished",
                            "date"});
}

ToldDate readPublished(const Document& page, const MetaElements& meta, const JsonLdArticle& stated,
                       const PageMetadata& known, const std::vector<ShownDate>& shown) {
    const auto order = dayOrderOf(known.language);
    const auto named = publishedIn(meta);
    for (const auto& told : {Told<QString>{stated.published, Witness::JsonLd, stated.publishedKey, stated.published},
                             Told<QString>{named.value, Witness::Meta, named.name, named.value}}) {
        if (const auto date = readTimestamp(told.value); !date.isEmpty()) {
            return {asShown(date, shown, order), told.by, told.name, told.passage};
        }
    }
    if (const auto date = dateInAddress(known.url); !date.isEmpty()) {
        return {date, Witness::Address, {}, known.url};
    }
    const auto first = firstShown(shown);
    return first.value.isEmpty() ? dateByHeadline(page, order) : first;
}

/// A moment in UTC in the zone of another one.
PartialDate inZoneLike(const PartialDate& moment, const PartialDate& other) {
    const auto utc = QDateTime::fromString(moment.toString(), Qt::ISODate);
    const auto zoned = QDateTime::fromString(other.toString(), Qt::ISODate);
    const bool both = utc.isValid() && zoned.isValid() && utc.timeSpec() == Qt::UTC && moment.toString().size() > 10;
    return both && zoned.timeSpec() == Qt::OffsetFromUTC && zoned.offsetFromUtc() != 0
               ? PartialDate::fromString(utc.toOffsetFromUtc(zoned.offsetFromUtc()).toString(Qt::ISODate))
               : moment;
}

ToldDate readModified(const MetaElements& meta, const JsonLdArticle& stated, const PartialDate& published,
                      const std::vector<ShownDate>& shown) {
    const auto named = meta.firstNamed({"article:modified_time", "og:article:modified_time", "datemodified",
                                        "og:updated_time", "article:modified", "dcterms.modified", "dc.date.modified",
                                        "last-modified", "lastmod", "revised", "updated"});
    for (const auto& told :
         {Told<QString>{stated.modified, Witness::JsonLd, QStringLiteral("dateModified"), stated.modified},
          Told<QString>{named.value, Witness::Meta, named.name, named.value}}) {
        if (const auto date = readTimestamp(told.value); !date.isEmpty()) {
            return {inZoneLike(date, published), told.by, told.name, told.passage};
        }
    }
    const auto changed = std::ranges::find(shown, true, &ShownDate::changed);
    return changed == shown.end() ? ToldDate() : toldBy(*changed);
}

Finding canonicalUrl(const Document& page, const MetaElements& meta, const JsonLdArticle& stated,
                     const ImportHints& hints) {
    Told<QString> found;
    for (const NodeId link : page.all(Tag::Link)) {
        if (page.attribute(link, Attribute::Rel).compare(QLatin1StringView("canonical"), Qt::CaseInsensitive) == 0) {
            found = {page.attribute(link, Attribute::Href).trimmed().toString(), Witness::Element,
                     QStringLiteral("canonical")};
            break;
        }
    }
    if (found.value.isEmpty()) {
        const auto named = meta.firstNamed({"og:url", "twitter:url", "parsely-link"});
        found = {named.value, Witness::Meta, named.name};
    }
    if (found.value.isEmpty() && hints.url.isEmpty()) {
        found = {stated.url, Witness::JsonLd, QStringLiteral("url")};
    }
    const QUrl url = QUrl(hints.url).resolved(QUrl(found.value));
    const bool web =
        url.isValid() && (url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https"));
    return web && !url.host().isEmpty() && !found.value.isEmpty()
               ? Finding{Fact::Address, url.toString(), found.by, found.name, found.value}
               : Finding{Fact::Address, hints.url, Witness::Given, {}, {}};
}

Finding readLanguage(const Document& page, const MetaElements& meta, const JsonLdArticle& stated) {
    const NodeId html = page.find(Tag::Html);
    const auto ofHtml = [&](Attribute name, const QString& words) {
        const QString value = html == noNode ? QString() : page.attribute(html, name).trimmed().toString();
        return Told<QString>{value, Witness::Element, words};
    };
    const auto named = meta.firstNamed({"content-language", "og:locale", "language", "dc.language"});
    Told<QString> found = ofHtml(Attribute::Lang, QStringLiteral("html lang"));
    for (const auto& other :
         {ofHtml(Attribute::XmlLang, QStringLiteral("html xml:lang")),
          Told<QString>{named.value.trimmed(), Witness::Meta, named.name},
          Told<QString>{stated.language.trimmed(), Witness::JsonLd, QStringLiteral("inLanguage")}}) {
        found = found.value.isEmpty() ? other : found;
    }
    QString language = found.value;
    language.replace(u'_', u'-');
    static const QRegularExpression tag(QStringLiteral(R"(^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$)"));
    return {Fact::Language, tag.match(language).hasMatch() ? language : QString(), found.by, found.name, found.value};
}

Finding readSite(const MetaElements& meta, const JsonLdArticle& stated) {
    const auto named = meta.firstNamed({"og:site_name", "application-name", "dc.publisher", "dcterms.publisher",
                                        "publisher", "cre", "apple-mobile-web-app-title"});
    return named.value.isEmpty() || isAddress(named.value)
               ? Finding{Fact::Outlet, stated.publisher, Witness::JsonLd, QStringLiteral("publisher"), stated.publisher}
               : Finding{Fact::Outlet, named.value, Witness::Meta, named.name, named.value};
}

Finding toFinding(Fact fact, const ToldDate& told) {
    return {fact, told.value.toString(), told.by, told.name, told.passage};
}

} // namespace

MetaElements::MetaElements(const Document& page) {
    for (const NodeId id : page.all(Tag::Meta)) {
        const QString content = simplified(page.attribute(id, Attribute::Content));
        if (content.isEmpty()) {
            continue;
        }
        for (const auto name : {Attribute::Property, Attribute::Name, Attribute::Itemprop, Attribute::HttpEquiv}) {
            const auto keys = page.attribute(id, name).toString().toLower().split(u' ', Qt::SkipEmptyParts);
            for (const QString& key : keys) {
                m_values[key].append(content);
            }
        }
    }
}

MetaElements::Named MetaElements::firstNamed(std::initializer_list<const char*> names) const {
    for (const char* name : names) {
        if (const auto found = m_values.constFind(QLatin1StringView(name)); found != m_values.cend()) {
            return {found.key(), found->front()};
        }
    }
    return {};
}

QStringList MetaElements::all(const char* name) const {
    return m_values.value(QLatin1StringView(name));
}

PageMetadata readMetadata(const Document& page, const ImportHints& hints, const Lexicon& lexicon,
                          const NamedParts& parts) {
    const MetaElements meta(page);
    const auto stated = readJsonLd(page);
    PageMetadata found;
    const auto keep = [&found](Finding finding) {
        const QString value = finding.value;
        found.findings.add(std::move(finding));
        return value;
    };
    found.site = keep(readSite(meta, stated));
    found.url = keep(canonicalUrl(page, meta, stated, hints));
    const auto title = meta.firstNamed({"og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title",
                                        "dcterms.title", "headline", "citation_title"});
    found.title = keep(findTitle(page, {stated.headline, title.value, title.name, found.site}, parts));
    const auto authors = readAuthors(page, meta, stated, found.site, lexicon, parts);
    found.authors = authors.value;
    keep({Fact::Authors, authors.value.join(u'\n'), authors.by, authors.name, authors.passage});
    found.language = keep(readLanguage(page, meta, stated));
    const auto shown = shownDates(page, lexicon, parts, dayOrderOf(found.language));
    const auto published = readPublished(page, meta, stated, found, shown);
    found.published = published.value;
    keep(toFinding(Fact::Published, published));
    const auto modified = readModified(meta, stated, found.published, shown);
    found.modified = modified.value;
    keep(toFinding(Fact::Modified, modified));
    found.articleBody = stated.body;
    for (const QString& description :
         {stated.description, meta.first({"og:description"}), meta.first({"twitter:description"}),
          meta.first({"description", "dc.description"})}) {
        if (!description.isEmpty() && !found.descriptions.contains(description)) {
            found.descriptions.append(description);
        }
    }
    return found;
}

} // namespace gainsay::import
