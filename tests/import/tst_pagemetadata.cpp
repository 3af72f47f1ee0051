// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/pagetitle.h"
#include "tests/import/pagesamples.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::import;
using namespace gainsay::import::sample;
using namespace Qt::StringLiterals;

class PageMetadataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFactSaysWhereItWasFound();
    void metadata_data();
    void metadata();
    void authors_data();
    void authors();
    void titles_data();
    void titles();
    void siteNames_data();
    void siteNames();
    void canonicalAddress();
};

void PageMetadataTest::everyFactSaysWhereItWasFound() {
    using domain::Fact;
    using domain::Witness;
    const auto found =
        read(page(u"<meta property='og:site_name' content='Coastal Courier'>"
                  "<link rel=canonical href='https://courier.example/storm'>"
                  "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Storm\","
                  "\"datePublished\":\"2020-03-03T08:00:00Z\",\"dateModified\":\"2020-03-04T07:30:00Z\"}</script>"_s,
                  p(first) + p(second) + p(third)),
             {u"a.html"_s, {}, u"https://courier.example/storm?from=home"_s, {}});
    const auto told = [&](Fact fact) {
        const auto* finding = found.findings.find(fact);
        return finding ? toString(finding->by) + u' ' + finding->name + u'|' + finding->passage : u"none"_s;
    };
    QCOMPARE(told(Fact::Title), u"element h1|Storm closes harbour of Norvik"_s);
    QCOMPARE(told(Fact::Authors), u"byline |By Ann Berg"_s);
    QCOMPARE(told(Fact::Outlet), u"meta og:site_name|Coastal Courier"_s);
    QCOMPARE(told(Fact::Published), u"json-ld datePublished|2020-03-03T08:00:00Z"_s);
    QCOMPARE(told(Fact::Modified), u"json-ld dateModified|2020-03-04T07:30:00Z"_s);
    QCOMPARE(told(Fact::Address), u"element canonical|https://courier.example/storm"_s);
    QCOMPARE(told(Fact::Language), u"element html lang|en"_s);
    QCOMPARE(found.findings.find(Fact::Authors)->value, u"Ann Berg"_s);
    // In the zone in which the page shows the moment of publication.
    QCOMPARE(found.published.toString(), u"2020-03-03T09:00:00+01:00"_s);
    QCOMPARE(found.modified.toString(), u"2020-03-04T08:30:00+01:00"_s);
    QCOMPARE(domain::Findings::fromJson(found.findings.toJson()), found.findings);
}

void PageMetadataTest::metadata_data() {
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("site");
    QTest::newRow("OpenGraph")
        << uR"(<meta property="article:published_time" content="2020-03-02T23:00:00Z"><meta property="og:site_name" content="The Courier">)"_s
        << u"2020-03-02T23:00:00Z"_s << u"The Courier"_s;
    QTest::newRow("UTC, and the same moment as shown")
        << uR"(<meta property="article:published_time" content="2020-03-03T08:00:00Z">)"_s
        << u"2020-03-03T09:00:00+01:00"_s << QString();
    QTest::newRow("Dublin Core")
        << uR"(<meta name="DC.date.issued" content="2020-03-02"><meta name="DC.publisher" content="The Courier">)"_s
        << u"2020-03-02"_s << u"The Courier"_s;
    QTest::newRow("JSON-LD")
        << uR"(<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["Thing","NewsArticle"],"headline":"Storm closes harbour of Norvik","datePublished":"2020-03-02T08:00:00+0100","publisher":{"name":"The Courier"}}]}</script>)"_s
        << u"2020-03-02T08:00:00+01:00"_s << u"The Courier"_s;
    QTest::newRow("JSON-LD with line breaks in strings")
        << u"<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Storm\ncloses\",\"datePublished\":\"2020-03-02\"}</script>"_s
        << u"2020-03-02"_s << QString();
    QTest::newRow("broken JSON-LD") << u"<script type='application/ld+json'>{\"@type\":\"Article\",</script>"_s
                                    << u"2020-03-03T09:00:00+01:00"_s << QString();
    QTest::newRow("visible only") << QString() << u"2020-03-03T09:00:00+01:00"_s << QString();
}

void PageMetadataTest::metadata() {
    QFETCH(const QString, head);
    QFETCH(const QString, published);
    QFETCH(const QString, site);
    const auto found = read(page(head, p(first) + p(second)));
    QCOMPARE(found.published.toString(), published);
    QCOMPARE(found.site, site);
}

void PageMetadataTest::authors_data() {
    QTest::addColumn<QString>("head");
    QTest::addColumn<QStringList>("names");
    const auto jsonLd = [](const QString& author) {
        return uR"(<script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm","author":)"_s + author +
               u"}</script>"_s;
    };
    QTest::newRow("object") << jsonLd(uR"({"@type":"Person","name":"Li Tan"})"_s) << QStringList{u"Li Tan"_s};
    QTest::newRow("list") << jsonLd(uR"([{"name":"Li Tan"},{"name":"Jo Roe"}])"_s)
                          << QStringList{u"Li Tan"_s, u"Jo Roe"_s};
    QTest::newRow("one field") << jsonLd(uR"("Li Tan and Jo Roe, Staff Writers")"_s)
                               << QStringList{u"Li Tan"_s, u"Jo Roe"_s};
    QTest::newRow("reference") << jsonLd(uR"({"@id":"#p"},"mainEntity":{"@id":"#p","name":"Li Tan"})"_s)
                               << QStringList{u"Li Tan"_s};
    QTest::newRow("meta") << u"<meta name=author content='Li Tan'>"_s << QStringList{u"Li Tan"_s};
    QTest::newRow("an address is no author")
        << u"<meta property=article:author content=https://example.org/li>"_s << QStringList{u"Ann Berg"_s};
    QTest::newRow("an outlet gives way to a person")
        << u"<meta name=author content='Coastal Times'>"_s << QStringList{u"Ann Berg"_s};
    QTest::newRow("visible") << QString() << QStringList{u"Ann Berg"_s};
}

void PageMetadataTest::authors() {
    QFETCH(const QString, head);
    QFETCH(const QStringList, names);
    QCOMPARE(read(page(head, p(first) + p(second))).byline, names);
}

void PageMetadataTest::titles_data() {
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("title");
    const QString text = p(first) + p(second);
    QTest::newRow("h1 that the head agrees with")
        << u"<title>Storm closes harbour of Norvik - Courier</title>"_s
        << u"<h1>Courier</h1><h1>Storm closes harbour of Norvik!</h1>"_s + text << u"Storm closes harbour of Norvik!"_s;
    QTest::newRow("no h1")
        << u"<title>Storm closes harbour of Norvik | Courier</title><meta property=og:site_name content=Courier>"_s
        << text << u"Storm closes harbour of Norvik"_s;
    QTest::newRow("og:title") << u"<title>Courier</title><meta property=og:title content='Storm closes harbour'>"_s
                              << text << u"Storm closes harbour"_s;
    QTest::newRow("h1 alone") << QString() << u"<h1>Storm closes harbour</h1>"_s + text << u"Storm closes harbour"_s;
}

void PageMetadataTest::titles() {
    QFETCH(const QString, head);
    QFETCH(const QString, body);
    QFETCH(const QString, title);
    QCOMPARE(read(u"<html><head>"_s + head + u"</head><body>"_s + body + u"</body></html>"_s).title, title);
}

void PageMetadataTest::siteNames_data() {
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("title");
    QTest::newRow("behind") << u"Storm closes harbour | Courier"_s << u"Courier"_s << u"Storm closes harbour"_s;
    QTest::newRow("before") << u"Courier: Storm - Storm closes harbour"_s << u"Storm"_s
                            << u"Courier: Storm - Storm closes harbour"_s;
    QTest::newRow("in front") << u"Courier - Storm closes harbour"_s << u"Courier"_s << u"Storm closes harbour"_s;
    QTest::newRow("unknown site") << u"Storm closes the old harbour - Coastal Courier"_s << QString()
                                  << u"Storm closes the old harbour"_s;
    QTest::newRow("a dash of its own") << u"Storm closes harbour – repairs take months, officials say"_s << u"Courier"_s
                                       << u"Storm closes harbour – repairs take months, officials say"_s;
    QTest::newRow("two levels") << u"Storm closes harbour | World | Courier"_s << u"Courier"_s
                                << u"Storm closes harbour | World"_s;
    QTest::newRow("Japanese") << u"嵐で北浜港が閉鎖｜北浜新聞"_s << u"北浜新聞"_s << u"嵐で北浜港が閉鎖"_s;
}

void PageMetadataTest::siteNames() {
    QFETCH(const QString, full);
    QFETCH(const QString, site);
    QFETCH(const QString, title);
    QCOMPARE(withoutSiteName(full, site), title);
}

void PageMetadataTest::canonicalAddress() {
    const QString body = p(first) + p(second);
    QCOMPARE(
        read(page(u"<link rel=canonical href=/storm>"_s, body), {{}, {}, u"https://example.org/storm?from=mail"_s}).url,
        u"https://example.org/storm"_s);
    QCOMPARE(read(page(u"<meta property=og:url content=https://example.org/s>"_s, body)).url,
             u"https://example.org/s"_s);
    QCOMPARE(
        read(page(u"<link rel=canonical href='javascript:alert(1)'>"_s, body), {{}, {}, u"https://example.org/x"_s})
            .url,
        u"https://example.org/x"_s);
    QCOMPARE(read(page({}, body)).url, QString());
}

QTEST_GUILESS_MAIN(PageMetadataTest)
#include "tst_pagemetadata.moc"
