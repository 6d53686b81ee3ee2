// SPDX-License-Identifier: MIT
#include "frame/OutsideWords.h"

#include "base/Problem.h"

namespace goconf::ui {

QString OutsideWords::fact()
{
    return tr("Changed by another program:");
}

QString OutsideWords::advice(const QString &changed, bool hasDraft)
{
    const QString kept = hasDraft
                             ? tr("What you see is read anew. What you typed and your pending changes stay.")
                             : tr("What you see is read anew. What you typed stays.");
    return joinedSentences({sentence(changed), kept});
}

} // namespace goconf::ui
