// SPDX-License-Identifier: MIT
#include "base/Problem.h"

#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Problem)
};

} // namespace

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
    return Text::tr("%1: %2").arg(withoutStop(problem.message), withoutStop(problem.advice));
}

} // namespace goconf
