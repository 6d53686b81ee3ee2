// SPDX-License-Identifier: MIT
#include "net/HttpAnswer.h"

#include "net/HttpProblem.h"

namespace goconf {

qint64 HttpAnswer::length() const
{
    if (!headers.value("Transfer-Encoding").isEmpty())
        return -1; // RFC 9112 section 6.3: then Content-Length says nothing
    bool isNumber = false;
    const qint64 value = headers.value("Content-Length").toLongLong(&isNumber);
    return isNumber && value >= 0 ? value : -1;
}

Result<QByteArray> HttpAnswer::content() const
{
    if (status != 200)
        return fail(HttpProblem::status(*this));
    return body;
}

} // namespace goconf
