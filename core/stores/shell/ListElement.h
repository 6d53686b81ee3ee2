// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace goconf {

/// Whether two elements of a list such as PATH are the same folder, as far as their spelling tells: slashes
/// at the end mean nothing.
inline bool isSameElement(QByteArrayView a, QByteArrayView b)
{
    for (QByteArrayView *element : {&a, &b}) {
        while (element->size() > 1 && element->endsWith('/'))
            element->chop(1);
    }
    return a == b;
}

} // namespace goconf
