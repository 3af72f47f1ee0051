// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/worklayout.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace gainsay::ui {
namespace {

constexpr int widest = 20'000; ///< pixels; more is no width of a panel
constexpr qsizetype mostArticles = 4;
constexpr qsizetype mostPanels = 3;

/// The page of an entity is gone to from somewhere, and not come back to.
constexpr std::array<std::pair<View, QLatin1StringView>, 6> viewNames{{{View::Read, QLatin1StringView("read")},
                                                                       {View::Compare, QLatin1StringView("compare")},
                                                                       {View::Claims, QLatin1StringView("claims")},
                                                                       {View::Timeline, QLatin1StringView("timeline")},
                                                                       {View::Origins, QLatin1StringView("origins")},
                                                                       {View::Report, QLatin1StringView("report")}}};

QList<int> widthsOf(const QJsonValue& value, qsizetype most) {
    QList<int> widths;
    for (const QJsonValue& one : value.toArray()) {
        const int width = one.toInt(-1);
        if (width < 0 || width > widest) {
            return {};
        }
        widths << width;
    }
    return widths.size() > most ? QList<int>() : widths;
}

QJsonArray arrayOf(const QList<int>& widths) {
    QJsonArray array;
    for (const int width : widths) {
        array << width;
    }
    return array;
}

std::vector<OpenArticle> articlesOf(const QJsonArray& array) {
    std::vector<OpenArticle> articles;
    for (const QJsonValue& one : array) {
        OpenArticle article;
        article.article = domain::ArticleId(QUuid::fromString(one[QLatin1StringView("article")].toString()));
        article.version = domain::VersionId(QUuid::fromString(one[QLatin1StringView("version")].toString()));
        article.place = std::max<qint64>(0, one[QLatin1StringView("place")].toInteger());
        const bool isNew = std::ranges::find(articles, article.article, &OpenArticle::article) == articles.end();
        if (!article.article.isNull() && isNew && std::ssize(articles) < mostArticles) {
            articles.push_back(article);
        }
    }
    return articles;
}

} // namespace

WorkLayout readLayout(const QByteArray& bytes) {
    WorkLayout layout;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto at = [&object](QLatin1StringView name) { return object.value(name); };
    if (const auto decoded = QByteArray::fromBase64Encoding(at(QLatin1StringView("geometry")).toString().toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors)) {
        layout.geometry = *decoded;
    }
    const QString view = at(QLatin1StringView("view")).toString();
    for (const auto& [known, name] : viewNames) {
        layout.view = view == name ? known : layout.view;
    }
    layout.panels = widthsOf(at(QLatin1StringView("panels")), mostPanels);
    layout.isLibraryShown = at(QLatin1StringView("library")).toBool(true);
    layout.isInspectorShown = at(QLatin1StringView("inspector")).toBool(true);
    layout.articles = articlesOf(at(QLatin1StringView("articles")).toArray());
    layout.current = std::clamp(at(QLatin1StringView("current")).toInt(), 0,
                                std::max(0, static_cast<int>(layout.articles.size()) - 1));
    layout.columns = widthsOf(at(QLatin1StringView("columns")), mostArticles);
    layout.isScrollingTogether = at(QLatin1StringView("together")).toBool();
    if (at(QLatin1StringView("lenses")).isArray()) {
        layout.lenses.emplace();
        for (const QJsonValue& one : at(QLatin1StringView("lenses")).toArray()) {
            *layout.lenses << one.toString();
        }
        layout.lenses->removeAll(QString());
    }
    return layout;
}

QByteArray layoutBytes(const WorkLayout& layout) {
    QJsonArray articles;
    for (const OpenArticle& one : layout.articles) {
        articles << QJsonObject{{QStringLiteral("article"), one.article.toString()},
                                {QStringLiteral("version"), one.version.toString()},
                                {QStringLiteral("place"), static_cast<qint64>(one.place)}};
    }
    const auto* view = std::ranges::find(viewNames, layout.view, &std::pair<View, QLatin1StringView>::first);
    QJsonObject object{
        {QStringLiteral("geometry"), QString::fromLatin1(layout.geometry.toBase64())},
        {QStringLiteral("view"), QString(view == viewNames.end() ? viewNames.front().second : view->second)},
        {QStringLiteral("panels"), arrayOf(layout.panels)},
        {QStringLiteral("library"), layout.isLibraryShown},
        {QStringLiteral("inspector"), layout.isInspectorShown},
        {QStringLiteral("articles"), articles},
        {QStringLiteral("current"), layout.current},
        {QStringLiteral("columns"), arrayOf(layout.columns)},
        {QStringLiteral("together"), layout.isScrollingTogether}};
    if (layout.lenses) {
        object.insert(QStringLiteral("lenses"), QJsonArray::fromStringList(*layout.lenses));
    }
    return QJsonDocument(object).toJson();
}

QString layoutPath(const QString& dataFolder, const QByteArray& dossierId) {
    return dataFolder.isEmpty() || dossierId.isEmpty()
               ? QString()
               : QDir(dataFolder)
                     .filePath(QStringLiteral("layouts/%1.json").arg(QString::fromLatin1(dossierId.toHex())));
}

} // namespace gainsay::ui
