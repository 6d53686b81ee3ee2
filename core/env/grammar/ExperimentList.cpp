// SPDX-License-Identifier: MIT
#include "env/grammar/ExperimentList.h"

namespace goconf {

Result<void> ExperimentList::check(const QByteArray &value, const QByteArrayList &known)
{
    const QByteArrayList items = value.split(',');
    for (const QByteArray &item : items) {
        if (item.isEmpty() || item == "none")
            continue;
        const QByteArray name = item.startsWith("no") ? item.mid(2) : item;
        if (name != "regabi" && !known.contains(name))
            return fail(ErrorCode::InvalidValue,
                        tr("This Go knows no experiment “%1”.").arg(QString::fromUtf8(name)),
                        QStringLiteral("unknown GOEXPERIMENT %1").arg(QString::fromUtf8(name)));
    }
    return {};
}

} // namespace goconf
