// SPDX-License-Identifier: MIT
#include "env/EnvStore.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

QLatin1StringView certaintyName(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Exact: return "exact"_L1;
    case Certainty::Static: return "static"_L1;
    case Certainty::Conditional: return "conditional"_L1;
    }
    Q_UNREACHABLE();
}

Result<ChangeSet> EnvStore::planAfter(const QVector<Change> &planned, const QVector<EnvEdit> &edits) const
{
    Result<ChangeSet> set = plan(edits);
    if (!set)
        return set;
    for (const Change &change : std::as_const(set->changes)) {
        const QString target = targetOf(change);
        const bool isTaken = std::any_of(planned.cbegin(), planned.cend(),
                                         [&](const Change &other) { return targetOf(other) == target; });
        if (isTaken)
            return fail(ErrorCode::Refused,
                        tr("two of the changes rewrite %1: apply one of them first").arg(target));
    }
    set->changes = planned + set->changes;
    return set;
}

} // namespace goconf
