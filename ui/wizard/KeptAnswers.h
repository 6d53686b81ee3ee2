// SPDX-License-Identifier: MIT
#pragma once

#include "setup/SetupAnswers.h"

namespace goconf::ui {

/// The answers after another look: `detected` by it, but for what the user had `chosen` otherwise than was
/// `suggested` before and what can still be answered. Reasons and alternatives are those of `detected`.
SetupAnswers keptAnswers(const SetupAnswers &detected, const SetupAnswers &suggested,
                         const SetupAnswers &chosen);

/// What a question offers: what was `detected`, then the `answer` where that is the user's own.
template <typename T>
QVector<T> optionsOf(const SetupAnswer<T> &detected, const T &answer)
{
    QVector<T> options{detected.value};
    for (const T &other : detected.alternatives + QVector<T>{answer}) {
        if (!options.contains(other))
            options.append(other);
    }
    return options;
}

} // namespace goconf::ui
