// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/address.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace gainsay::domain {
namespace {

/// Parameters that the big senders of readers add, in lower case.
constexpr std::array<QLatin1StringView, 12> trackingNames{
    QLatin1StringView("fbclid"), QLatin1StringView("gclid"),  QLatin1StringView("dclid"), QLatin1StringView("msclkid"),
    QLatin1StringView("twclid"), QLatin1StringView("igshid"), QLatin1StringView("yclid"), QLatin1StringView("mc_cid"),
    QLatin1StringView("mc_eid"), QLatin1StringView("cmpid"),  QLatin1StringView("wt_mc"), QLatin1StringView("wtmc")};

bool onlyTracks(QStringView parameter) {
    const QString name = parameter.first(std::max<qsizetype>(0, parameter.indexOf(u'='))).toString().toLower();
    return name.startsWith(QLatin1StringView("utm_")) || name.startsWith(QLatin1StringView("at_")) ||
           std::ranges::contains(trackingNames, name, [](QLatin1StringView known) { return QString(known); });
}

QString withoutTracking(const QString& query) {
    QStringList kept;
    const QStringList parameters = query.split(u'&', Qt::SkipEmptyParts);
    std::ranges::copy_if(parameters, std::back_inserter(kept), [](const QString& one) { return !onlyTracks(one); });
    return kept.join(u'&');
}

} // namespace

QString canonicalAddress(const QString& address) {
    const QString trimmed = address.trimmed();
    const QUrl url(trimmed);
    const QString scheme = url.scheme();
    if (scheme != u"http" && scheme != u"https") {
        return scheme.isEmpty() || scheme == u"file" ? QString() : trimmed;
    }
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.startsWith(QLatin1StringView("www."))) {
        host.remove(0, 4);
    }
    const int standardPort = scheme == u"http" ? 80 : 443;
    if (const int port = url.port(standardPort); port != standardPort) {
        host += u':' + QString::number(port);
    }
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    const QString query = withoutTracking(url.query(QUrl::FullyEncoded));
    // The page of a single-page site hides behind its fragment.
    const QString fragment = url.fragment(QUrl::FullyEncoded);
    const QString route = fragment.startsWith(u'!') || fragment.startsWith(u'/') ? u'#' + fragment : QString();
    if (host.isEmpty() || (path.isEmpty() && query.isEmpty() && route.isEmpty())) {
        return {};
    }
    return host + path + (query.isEmpty() ? QString() : u'?' + query) + route;
}

} // namespace gainsay::domain
