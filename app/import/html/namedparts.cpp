// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/namedparts.h"

#include <unordered_map>

namespace gainsay::import {

NamedParts::NamedParts(const Document& page, const PageParts& parts)
    : m_parts(static_cast<size_t>(page.size())) {
    std::unordered_map<QStringView, NamedPartSet, ViewHash> known;
    for (NodeId id = 0; id < page.size(); ++id) {
        for (const auto attribute : {Attribute::Class, Attribute::Id}) {
            for (const auto name : QStringTokenizer(page.attribute(id, attribute), u' ', Qt::SkipEmptyParts)) {
                const auto [place, isNew] = known.try_emplace(name);
                if (isNew) {
                    place->second = parts.partsIn(name);
                }
                m_parts[static_cast<size_t>(id)] |= place->second;
            }
        }
    }
}

} // namespace gainsay::import
