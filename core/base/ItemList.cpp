// SPDX-License-Identifier: MIT
#include "base/ItemList.h"

#include <QCoreApplication>

namespace goconf {

QString itemList(const QStringList &items)
{
    return items.join(
        QCoreApplication::translate("goconf::ItemList", ", ", "between the items of a list in a sentence"));
}

} // namespace goconf
