// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/platter.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace gainsay::test {
namespace {

bool chance(std::mt19937_64& random, unsigned percent) {
    return random() % 100 < percent;
}

/// A write cut at the borders of sectors.
void cut(const DiskEvent& write, qint64 sector, std::vector<DiskEvent>& pieces) {
    for (qint64 at = 0; at < write.bytes.size();) {
        const qint64 length = std::min<qint64>(write.bytes.size() - at, sector - (write.offset + at) % sector);
        pieces.push_back({DiskEvent::Kind::Write, write.file, write.offset + at, write.bytes.sliced(at, length)});
        at += length;
    }
}

} // namespace

void Platter::apply(QByteArray& bytes, const DiskEvent& event) {
    if (event.kind == DiskEvent::Kind::Truncate) {
        bytes.resize(event.offset, '\0');
        return;
    }
    if (bytes.size() < event.offset + event.bytes.size()) {
        bytes.resize(event.offset + event.bytes.size(), '\0');
    }
    std::memcpy(bytes.data() + event.offset, event.bytes.constData(), static_cast<size_t>(event.bytes.size()));
}

void Platter::take(const DiskEvent& event) {
    switch (event.kind) {
    case DiskEvent::Kind::Create:
        m_names[event.file] = std::make_shared<Inode>();
        m_uncertainNames.push_back({event.file, m_names[event.file]});
        return;
    case DiskEvent::Kind::Delete:
        m_names.erase(event.file);
        m_uncertainNames.push_back({event.file, nullptr});
        return;
    case DiskEvent::Kind::SyncFolder:
        m_certainNames = m_names;
        m_uncertainNames.clear();
        return;
    case DiskEvent::Kind::Mark:
        return;
    case DiskEvent::Kind::Write:
    case DiskEvent::Kind::Truncate:
    case DiskEvent::Kind::Sync:
        break;
    }
    const auto found = m_names.find(event.file);
    if (found == m_names.end()) {
        return; // deleted while open: nothing of it will be found again
    }
    Inode& inode = *found->second;
    if (event.kind != DiskEvent::Kind::Sync) {
        inode.uncertain.push_back(event);
        return;
    }
    for (const DiskEvent& one : inode.uncertain) {
        apply(inode.certain, one);
    }
    inode.uncertain.clear();
}

QByteArray Platter::survivors(const Inode& inode, std::mt19937_64& random) {
    static constexpr std::array<unsigned, 5> shares{0, 25, 50, 75, 100};
    const qint64 sector = chance(random, 50) ? 512 : 4096;
    std::vector<DiskEvent> pieces;
    for (const DiskEvent& event : inode.uncertain) {
        if (event.kind == DiskEvent::Kind::Write) {
            cut(event, sector, pieces);
        } else {
            pieces.push_back(event);
        }
    }
    const unsigned share = shares[random() % shares.size()];
    if (chance(random, 70)) {
        std::shuffle(pieces.begin(), pieces.end(), random);
    }
    QByteArray bytes = inode.certain;
    for (DiskEvent& piece : pieces) {
        if (!chance(random, share)) {
            continue;
        }
        if (piece.kind == DiskEvent::Kind::Write && chance(random, 3)) {
            // Torn within the sector: the rest of it is what the head happened to leave there.
            for (qsizetype at = static_cast<qsizetype>(random() % static_cast<quint64>(piece.bytes.size()));
                 at < piece.bytes.size(); ++at) {
                piece.bytes[at] = static_cast<char>(random());
            }
        }
        apply(bytes, piece);
    }
    return bytes;
}

std::map<QByteArray, QByteArray> Platter::afterPowerLoss(std::mt19937_64& random) const {
    auto names = m_certainNames;
    const unsigned share = random() % 2 ? 50 : random() % 2 ? 0 : 100;
    for (const NameChange& change : m_uncertainNames) {
        if (!chance(random, share)) {
            continue;
        }
        if (change.inode) {
            names[change.name] = change.inode;
        } else {
            names.erase(change.name);
        }
    }
    std::map<QByteArray, QByteArray> files;
    for (const auto& [name, inode] : names) {
        files[name] = survivors(*inode, random);
    }
    return files;
}

} // namespace gainsay::test
