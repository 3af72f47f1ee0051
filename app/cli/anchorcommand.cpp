// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/domain/anchorer.h"

#include <QFile>
#include <QJsonDocument>

namespace gainsay::cli {
namespace {

/// The text that passages are looked for in; kept as long as the lines that follow name the same one.
class AnchorTarget {
public:
    [[nodiscard]] Result<domain::Anchorer*> of(const QJsonObject& request) {
        const QString path = request[u"file"].toString();
        const QString given = request[u"text"].toString();
        if (m_anchorer && path == m_path && (!path.isEmpty() || given == m_text.text())) {
            return m_anchorer.get();
        }
        QString words = given;
        if (!path.isEmpty()) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                return std::unexpected(Error{ErrorCode::Unreadable,
                                             QStringLiteral("“%1” cannot be read: %2.").arg(path, file.errorString()),
                                             {}});
            }
            words = QString::fromUtf8(file.readAll());
        }
        const auto length = domain::CodePointIndex(words).length();
        m_anchorer.reset();
        m_text = domain::ArticleText(std::move(words), {{domain::BlockKind::Paragraph, {0, length}, 0}});
        m_anchorer = std::make_unique<domain::Anchorer>(m_text);
        m_path = path;
        return m_anchorer.get();
    }

private:
    QString m_path;
    domain::ArticleText m_text;
    std::unique_ptr<domain::Anchorer> m_anchorer;
};

bool isRequest(const QJsonObject& object) {
    return object[u"exact"].isString() && (object[u"text"].isString() || object[u"file"].isString());
}

domain::Selectors selectorsOf(const QJsonObject& request) {
    domain::Selectors selectors{
        request[u"exact"].toString(), request[u"prefix"].toString(), request[u"suffix"].toString(), {}};
    if (request[u"start"].isDouble()) {
        const auto start = request[u"start"].toInteger();
        const auto length = domain::CodePointIndex(selectors.exact).length();
        selectors.position = domain::TextRange{start, request[u"end"].toInteger(start + length)};
    }
    return selectors;
}

QJsonObject toJson(const domain::Anchoring& found, const QJsonValue& id) {
    const bool orphaned = found.status == domain::AnchorStatus::Orphaned;
    QJsonObject object{{QStringLiteral("status"), domain::toString(found.status)},
                       {QStringLiteral("start"), orphaned ? QJsonValue() : QJsonValue(found.range.start)},
                       {QStringLiteral("end"), orphaned ? QJsonValue() : QJsonValue(found.range.end)},
                       {QStringLiteral("score"), found.score}};
    if (!id.isUndefined()) {
        object.insert(QStringLiteral("id"), id);
    }
    return object;
}

ExitCode runAnchor(Context& context, const QStringList& arguments) {
    if (!arguments.isEmpty()) {
        return usageError(context, anchorCommand());
    }
    ExitCode code = ExitCode::AllDone;
    AnchorTarget target;
    for (qint64 number = 1; !context.in.atEnd(); ++number) {
        const QByteArray line = context.in.readLine().trimmed();
        if (line.isEmpty()) {
            continue;
        }
        const auto request = QJsonDocument::fromJson(line).object();
        if (!isRequest(request)) {
            code =
                failed(context, {ErrorCode::InvalidInput,
                                 QStringLiteral("Line %1 is not {\"text\" or \"file\": …, \"exact\": …}.").arg(number),
                                 {}});
            continue;
        }
        const auto anchorer = target.of(request);
        if (!anchorer) {
            code = failed(context, anchorer.error());
            continue;
        }
        const auto found = (*anchorer)->find(selectorsOf(request));
        const bool orphaned = found.status == domain::AnchorStatus::Orphaned;
        print(context, toJson(found, request[u"id"]),
              orphaned ? QStringLiteral("orphaned  (%1)").arg(found.score, 0, 'f', 2)
                       : QStringLiteral("%1  %2–%3  (%4)")
                             .arg(domain::toString(found.status))
                             .arg(found.range.start)
                             .arg(found.range.end)
                             .arg(found.score, 0, 'f', 2));
    }
    return code;
}

} // namespace

Command anchorCommand() {
    return {QStringLiteral("anchor"), QStringLiteral("anchor"),
            QStringLiteral("Read {\"text\" or \"file\", \"exact\", \"prefix\", \"suffix\", \"start\", \"end\"} lines; "
                           "say where each passage is now."),
            runAnchor};
}

} // namespace gainsay::cli
