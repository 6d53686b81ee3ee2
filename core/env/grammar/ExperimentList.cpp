// SPDX-License-Identifier: MIT
#include "env/grammar/ExperimentList.h"

#include "env/grammar/ToolchainFacts.h"

namespace goconf {

Result<void> ExperimentList::check(const QByteArray &value, const GoVersion &go)
{
    const QByteArrayList items = value.split(',');
    for (const QByteArray &item : items) {
        if (item.isEmpty() || item == "none")
            continue;
        const QByteArray name = item.startsWith("no") ? item.mid(2) : item;
        if (name != "regabi" && !ToolchainFacts::instance().hasExperiment(name, go))
            return fail(ErrorCode::InvalidValue,
                        tr("Go %1 knows no experiment “%2”.")
                            .arg(QString::fromLatin1(go.toByteArray()), QString::fromUtf8(name)),
                        QStringLiteral("unknown GOEXPERIMENT %1").arg(QString::fromUtf8(name)));
    }
    return {};
}

} // namespace goconf
