// SPDX-License-Identifier: MIT
#pragma once

#include "support/TempHome.h"
#include "support/fault/CallRecord.h"

#include <QTemporaryDir>

#include <functional>

namespace goconf::test {

/// sdk_tool run on a throw-away home under the library that counts and kills. A stage may be used in any
/// thread.
class SdkStage
{
public:
    /// The call that is killed, from 1, and whether before or after it; 0 for none.
    struct Kill
    {
        int at = 0;
        bool after = false;
    };

    const TempHome &home() const { return m_home; }

    /// 0, 1, or -1 when it was killed. `argument` is left out when it is empty.
    int run(const QString &command, const QString &argument = {}, Kill kill = {0, false});
    /// The calls that change files which the last run made.
    CallRecord calls() const;
    QByteArray output() const { return m_output; }

private:
    TempHome m_home;
    QTemporaryDir m_scratch;
    QByteArray m_output;
};

/// Tries a kill before calls that are a sample of `calls`, which is also one behind the call before, and
/// behind the last one, on all processors; answers with the first complaint.
QByteArray firstComplaint(const CallRecord &calls, const std::function<QByteArray(SdkStage::Kill)> &attempt);

} // namespace goconf::test
