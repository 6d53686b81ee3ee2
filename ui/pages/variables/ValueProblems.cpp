// SPDX-License-Identifier: MIT
#include "pages/variables/ValueProblems.h"

#include "env/NameAdvice.h"
#include "env/validate/ValueValidation.h"

#include <algorithm>

namespace goconf::ui {

Problems problemsOfValue(const Setting &setting, const QByteArray &value, const ValidationContext &context,
                         bool isTyped)
{
    Problems problems;
    if (const GoVariable *variable = GoVariables::catalogue().find(setting.name)) {
        if (isTyped || !value.isEmpty())
            problems = validateValue(*variable, value, context);
    } else if (const std::optional<NameAdvice::Advice> advice = NameAdvice::nearestName(setting.name)) {
        problems.append(advice->problem);
    }
    if (isTyped)
        return problems;
    problems.removeIf([&](const Problem &problem) {
        return std::any_of(setting.problems.cbegin(), setting.problems.cend(),
                           [&](const Problem &known) { return known.message == problem.message; });
    });
    return problems;
}

} // namespace goconf::ui
