// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArrayList>
#include <QCoreApplication>

namespace goconf {

/// Fields separated by blanks, each of which may stand as a whole in '...' or "..."; there are no escapes,
/// and quotes further inside are ordinary bytes. Used by GOFLAGS, CC, CGO_CFLAGS and their like. source:
/// cmd/internal/quoted.
class QuotedList
{
    Q_DECLARE_TR_FUNCTIONS(goconf::QuotedList)

public:
    /// The fields, without their quotes. Errors: InvalidValue for a quote that never ends.
    static Result<QByteArrayList> split(const QByteArray &text);
    /// A text that split() reads as these fields, as `go env` shows a list. Where a field holds both kinds of
    /// quotes, which no list can, all of them without any quotes, as go does.
    static QByteArray join(const QByteArrayList &fields);
};

} // namespace goconf
