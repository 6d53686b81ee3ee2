// SPDX-License-Identifier: MIT
#include "setup/FailureAdvice.h"

#include "setup/FailureRow.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf {

std::optional<FailureAdvice> FailureAdvice::of(const QByteArray &output)
{
    const QByteArray text = output.toLower();
    const auto isMeant = [&text](const FailureRow &row) {
        return std::any_of(std::begin(row.signs), std::end(row.signs),
                           [&text](const FailureRow::Sign &sign) { return sign.isIn(text); });
    };
    for (const std::span<const FailureRow> rows :
         {settingsFailures(), networkFailures(), machineFailures()}) {
        const auto row = std::find_if(rows.begin(), rows.end(), isMeant);
        if (row != rows.end())
            return FailureAdvice{QCoreApplication::translate("goconf::FailureAdvice", row->cause),
                                 QCoreApplication::translate("goconf::FailureAdvice", row->advice)};
    }
    return std::nullopt;
}

} // namespace goconf
