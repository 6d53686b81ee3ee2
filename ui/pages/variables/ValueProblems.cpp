// SPDX-License-Identifier: MIT
#include "pages/variables/ValueProblems.h"

#include "env/NameAdvice.h"
#include "env/validate/ValueValidation.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::ValueProblems)
};

} // namespace

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

Problem changedMeanwhile()
{
    return {
        Severity::Warning, Text::tr("another program changed this value while you were editing it"),
        Text::tr("add your change and you are asked which one stays, or press Cancel to see the new one")};
}

} // namespace goconf::ui
