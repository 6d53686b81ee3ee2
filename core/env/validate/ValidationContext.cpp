// SPDX-License-Identifier: MIT
#include "env/validate/ValidationContext.h"

#include "env/grammar/ToolchainFacts.h"

namespace goconf {

QByteArrayList ValidationContext::experiments() const
{
    const QByteArrayList own = installation ? installation->experiments() : QByteArrayList();
    return own.isEmpty() ? toolchainfacts::experiments(go) : own;
}

QByteArrayList ValidationContext::ports() const
{
    const QByteArrayList own = installation ? installation->ports() : QByteArrayList();
    return own.isEmpty() ? toolchainfacts::ports(go) : own;
}

} // namespace goconf
