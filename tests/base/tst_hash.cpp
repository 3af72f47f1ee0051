// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace gainsay;

class HashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownAnswers();
    void everyLength();
};

/// The examples of FIPS 180-4.
void HashTest::knownAnswers() {
    QCOMPARE(toHex(sha256("")), QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(toHex(sha256("abc")), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(toHex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
             QStringLiteral("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
    QCOMPARE(toHex(sha256(QByteArray(1'000'000, 'a'))),
             QStringLiteral("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
}

/// Every place at which the last block may end, at every alignment.
void HashTest::everyLength() {
    QRandomGenerator random(20'200'303);
    QByteArray bytes(4 * 1024, Qt::Uninitialized);
    random.fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / qsizetype(sizeof(quint32)));
    for (qsizetype start = 0; start < 17; ++start) {
        for (qsizetype length = 0; length < 400; ++length) {
            const auto part = QByteArrayView(bytes).sliced(start, length);
            QCOMPARE(sha256(part), QCryptographicHash::hash(part, QCryptographicHash::Sha256));
        }
    }
    QCOMPARE(sha256(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

QTEST_GUILESS_MAIN(HashTest)
#include "tst_hash.moc"
