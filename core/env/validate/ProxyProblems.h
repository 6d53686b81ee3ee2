// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/GoVariables.h"
#include "env/grammar/ProxyList.h"
#include "env/validate/ValidationContext.h"

#include <QCoreApplication>

namespace goconf {

/// The part of validateValue() for GOPROXY: items that are no address, chains whose later items are never
/// asked, mirrors that do not work. Looks nothing up in the net. source: ProxyList.h, RefutedMirrors.h.
class ProxyProblems
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProxyProblems)

public:
    static Problems check(const GoVariable &variable, const QByteArray &value,
                          const ValidationContext &context);

private:
    static QString advice(const GoVariable &variable, const QByteArray &value,
                          const ValidationContext &context);
    static Problems itemProblems(const ProxyList::Item &item, const ValidationContext &context);
    static Problems chainProblems(const GoVariable &variable, const ProxyList &list,
                                  const ValidationContext &context);
};

} // namespace goconf
