// SPDX-License-Identifier: MIT
#include "base/Problem.h"

namespace goconf {

using namespace Qt::StringLiterals;

QLatin1StringView severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info: return "info"_L1;
    case Severity::Warning: return "warning"_L1;
    case Severity::Error: return "error"_L1;
    }
    Q_UNREACHABLE();
}

QString oneLine(const Problem &problem)
{
    const auto withoutStop = [](const QString &sentence) {
        return sentence.endsWith(u'.') || sentence.endsWith(u'。') ? sentence.chopped(1) : sentence;
    };
    if (problem.advice.isEmpty())
        return withoutStop(problem.message);
    return withoutStop(problem.message) + ": "_L1 + withoutStop(problem.advice);
}

} // namespace goconf
