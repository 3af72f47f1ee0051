// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <compare>
#include <cstdint>
#include <functional>
#include <mutex>

namespace gainsay {

/// A key that cannot be mistaken for a key of another kind. Null by default.
template <typename Tag>
class Id {
public:
    constexpr Id() = default;
    explicit Id(QUuid uuid)
        : m_uuid(uuid) {}

    /// Reads "01890a5d-ac96-774b-bcce-b302099a8057", with or without braces; null where the text is no UUID.
    [[nodiscard]] static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }
    /// Reads the 16 bytes of the dossier's key columns; null where there are not 16.
    [[nodiscard]] static Id fromBytes(const QByteArray& bytes) {
        return bytes.size() == 16 ? Id(QUuid::fromRfc4122(bytes)) : Id();
    }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QUuid uuid() const { return m_uuid; }
    [[nodiscard]] QByteArray toBytes() const { return m_uuid.toRfc4122(); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    bool operator==(const Id&) const = default;
    friend std::strong_ordering operator<=>(const Id& a, const Id& b) {
        return a.m_uuid < b.m_uuid
                   ? std::strong_ordering::less
                   : (b.m_uuid < a.m_uuid ? std::strong_ordering::greater : std::strong_ordering::equal);
    }
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

/// Gives out new keys. Injected, so that tests and the sample dossier get the same keys on every run. Thread-safe.
class IdSource {
public:
    IdSource() = default;
    IdSource(const IdSource&) = delete;
    IdSource& operator=(const IdSource&) = delete;
    virtual ~IdSource() = default;

    [[nodiscard]] virtual QUuid next() = 0;

    template <typename SomeId>
    [[nodiscard]] SomeId make() {
        return SomeId(next());
    }
};

/// UUID version 7 (RFC 9562, section 5.7): milliseconds of the clock, a counter within one millisecond, random bits.
/// Keys of one source ascend, so that rows made later sort later.
class SystemIds final : public IdSource {
public:
    /// The clock must outlive this.
    explicit SystemIds(const Clock& clock);
    [[nodiscard]] QUuid next() override;

private:
    const Clock& m_clock;
    std::mutex m_mutex;
    std::uint64_t m_lastMilliseconds = 0;
    std::uint32_t m_counter = 0;
};

/// The same ascending version 7 keys on every run, told apart by a seed.
class CountedIds final : public IdSource {
public:
    explicit CountedIds(std::uint32_t seed = 1);
    [[nodiscard]] QUuid next() override;

private:
    std::mutex m_mutex;
    std::uint32_t m_seed;
    std::uint64_t m_count = 0;
};

} // namespace gainsay

template <typename Tag>
struct std::hash<gainsay::Id<Tag>> {
    size_t operator()(const gainsay::Id<Tag>& id) const noexcept { return qHash(id); }
};
