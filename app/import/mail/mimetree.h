// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

using GMimeObject = struct _GMimeObject;   // NOLINT(bugprone-reserved-identifier)
using GMimeMessage = struct _GMimeMessage; // NOLINT(bugprone-reserved-identifier)

namespace gainsay::import {

/// Makes ready what the MIME library loads at first use; once, before the process is locked up.
void prepareMime();

/// The messages of a mailbox (mbox), each as it stands there, without the line that separates them. Lines in a message
/// that only look like a separator stay where they are: `isMessage` says what begins as a message does.
[[nodiscard]] std::vector<QByteArray> messagesOfMailbox(const QByteArray& bytes, bool (*isMessage)(QByteArrayView));

/// A message parsed by GMime, and the questions we ask of its parts. The pointers belong to the message.
class MimeTree {
public:
    explicit MimeTree(const QByteArray& bytes);

    [[nodiscard]] GMimeObject* root() const;
    /// A header of the message; empty without it.
    [[nodiscard]] QString header(const char* name) const;
    [[nodiscard]] bool isValid() const { return m_message != nullptr; }

    [[nodiscard]] static QString header(GMimeObject* part, const char* name);
    /// "text/plain", in lower case.
    [[nodiscard]] static QString mediaType(GMimeObject* part);
    [[nodiscard]] static QString parameter(GMimeObject* part, const char* name);
    /// The name that a part would be saved under; empty where it has none.
    [[nodiscard]] static QString fileName(GMimeObject* part);
    [[nodiscard]] static bool isAttachment(GMimeObject* part);
    /// The bytes of a leaf, its transfer encoding undone; of a message within the message, all of it.
    [[nodiscard]] static QByteArray content(GMimeObject* part);
    /// A leaf's characters by its charset.
    [[nodiscard]] static QString text(GMimeObject* part);

private:
    struct Unref {
        void operator()(void* object) const;
    };
    std::unique_ptr<GMimeMessage, Unref> m_message;
};

} // namespace gainsay::import
