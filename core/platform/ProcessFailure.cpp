// SPDX-License-Identifier: MIT
#include "platform/ProcessFailure.h"

#include <QCoreApplication>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProcessRunner)
};

} // namespace

Error processStopped()
{
    return {ErrorCode::Cancelled, Text::tr("Stopped, as you asked."), {}};
}

Error processTimedOut(const ProcessRequest &request)
{
    // Outside of tr(): the tool that collects the sentences cannot read template arguments there.
    const auto seconds = int(std::chrono::ceil<std::chrono::seconds>(request.timeLimit).count());
    return {ErrorCode::Timeout,
            Text::tr("%1 did not finish within %n s and was stopped: try again, or run it in a terminal to "
                     "see why",
                     nullptr, seconds)
                .arg(request.program),
            {}};
}

Error processNotStarted(const ProcessRequest &request, int number)
{
    return Error::fromErrno(number, Text::tr("cannot start %1").arg(request.program));
}

} // namespace goconf
