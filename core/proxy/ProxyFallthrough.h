// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "env/grammar/ProxyList.h"

#include <QCoreApplication>

#include <functional>

namespace goconf {

/// Asks the entries of GOPROXY one after the other, as go does: behind ',' the next one only after an answer
/// that there is no such thing (404, 410, a missing file), behind '|' after any error. `off` and `direct` are
/// asked like the others, and are the end. source: cmd/go/internal/modfetch/proxy.go TryProxies
class ProxyFallthrough
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProxyFallthrough)

public:
    /// Asks one entry. NotFound means that it has no such thing; so does any error of `off`. An error without
    /// a sentence is not worth telling.
    using Ask = std::function<Result<void>(const ProxyList::Item &item)>;

    /// Ends with the first success. Else the error has the code of the one that go would report: that of
    /// `direct`, else the last that says more than NotFound, else the last; its sentence names the result of
    /// every entry asked. `wanted` is what was asked for, in words of the protocol. Cancelled ends all.
    static Result<void> run(const ProxyList &list, const QString &wanted, const Ask &ask);

private:
    static Error together(const QVector<Error> &errors, qsizetype best, const QString &wanted);
};

} // namespace goconf
