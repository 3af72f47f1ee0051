// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/domain/anchor.h"
#include "app/session/passagefollower.h"

#include <QFile>
#include <QJsonDocument>

namespace gainsay::cli {
namespace {

/// A text that a request gives as it is ("text") or as a file ("file"), kept as long as the lines that follow give the
/// same one.
class GivenText {
public:
    GivenText(QString textKey, QString fileKey)
        : m_textKey(std::move(textKey))
        , m_fileKey(std::move(fileKey)) {}

    [[nodiscard]] bool isIn(const QJsonObject& request) const {
        return request[m_textKey].isString() || request[m_fileKey].isString();
    }
    /// Takes the request's text; true where it is another than before.
    [[nodiscard]] Result<bool> take(const QJsonObject& request) {
        const QString path = request[m_fileKey].toString();
        QString words = request[m_textKey].toString();
        if (m_isTaken && path == m_path && (!path.isEmpty() || words == m_text.text())) {
            return false;
        }
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
        m_text = domain::ArticleText(std::move(words), {{domain::BlockKind::Paragraph, {0, length}, 0}});
        m_path = path;
        m_isTaken = true;
        return true;
    }
    [[nodiscard]] const domain::ArticleText& text() const { return m_text; }

private:
    QString m_textKey;
    QString m_fileKey;
    QString m_path;
    domain::ArticleText m_text;
    bool m_isTaken = false;
};

/// The text that passages are looked for in and, where it is given, the one that they are from.
class AnchorTarget {
public:
    [[nodiscard]] Result<domain::Anchoring> find(const QJsonObject& request, const domain::Selectors& selectors) {
        const auto isOther = m_new.take(request);
        if (!isOther) {
            return passOn(isOther);
        }
        if (*isOther) {
            m_follower.setText(m_new.text());
        }
        const bool hasOld = m_old.isIn(request);
        const auto isOtherOld = hasOld ? m_old.take(request) : Result<bool>(false);
        if (!isOtherOld) {
            return passOn(isOtherOld);
        }
        if (hasOld && (*isOtherOld || !m_hasOld)) {
            m_follower.setEarlier(m_old.text());
        } else if (!hasOld && m_hasOld) {
            m_follower.forgetEarlier();
        }
        m_hasOld = hasOld;
        return m_follower.find(selectors);
    }

private:
    GivenText m_new{QStringLiteral("text"), QStringLiteral("file")};
    GivenText m_old{QStringLiteral("old"), QStringLiteral("old_file")};
    session::PassageFollower m_follower;
    bool m_hasOld = false;
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
        const auto found = target.find(request, selectorsOf(request));
        if (!found) {
            code = failed(context, found.error());
            continue;
        }
        const bool orphaned = found->status == domain::AnchorStatus::Orphaned;
        print(context, toJson(*found, request[u"id"]),
              orphaned ? QStringLiteral("orphaned  (%1)").arg(found->score, 0, 'f', 2)
                       : QStringLiteral("%1  %2–%3  (%4)")
                             .arg(domain::toString(found->status))
                             .arg(found->range.start)
                             .arg(found->range.end)
                             .arg(found->score, 0, 'f', 2));
    }
    return code;
}

} // namespace

Command anchorCommand() {
    return {QStringLiteral("anchor"), QStringLiteral("anchor"),
            QStringLiteral("Read {\"text\" or \"file\", \"exact\", \"prefix\", \"suffix\", \"start\", \"end\"} lines; "
                           "say where each passage is now. With \"old\" or \"old_file\", the text that it is from, "
                           "by comparing both."),
            runAnchor};
}

} // namespace gainsay::cli
