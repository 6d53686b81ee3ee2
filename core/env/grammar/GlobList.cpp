// SPDX-License-Identifier: MIT
#include "env/grammar/GlobList.h"

#include "env/grammar/GlobPattern.h"

#include <algorithm>

namespace goconf {

GlobList GlobList::parse(const QByteArray &value)
{
    GlobList result;
    const QByteArrayList parts = value.split(',');
    for (QByteArray part : parts) {
        if (part.endsWith('/'))
            part.chop(1);
        if (!part.isEmpty())
            result.m_items.append(part);
    }
    return result;
}

bool GlobList::matchesPrefixOf(const QByteArray &path) const
{
    return std::any_of(m_items.cbegin(), m_items.cend(), [&path](const QByteArray &item) {
        qsizetype end = -1;
        for (qsizetype slashes = item.count('/'); slashes >= 0; --slashes) {
            end = path.indexOf('/', end + 1);
            if (end < 0)
                return slashes == 0 && GlobPattern::matches(item, path);
        }
        return GlobPattern::matches(item, path.left(end));
    });
}

} // namespace goconf
