// SPDX-License-Identifier: MIT
#include "support/net/ServedAnswer.h"

#include "base/Os.h"

#include <QCryptographicHash>

#include <algorithm>

namespace goconf::test {

QVector<ServedAnswer::Ending> ServedAnswer::endings()
{
    return Os::current().isWindows() ? QVector{Ending::Close} : QVector{Ending::Close, Ending::Reset};
}

ServedAnswer ServedAnswer::file(const ServedRequest &request, const QByteArray &bytes)
{
    const QByteArray etag = '"' + QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex() + '"';
    ServedAnswer answer;
    answer.headers.append("ETag", etag);
    answer.headers.append("Accept-Ranges", "bytes");
    answer.body = bytes;
    const QByteArray range = request.headers.value("Range");
    const QByteArray condition = request.headers.value("If-Range");
    if (!range.startsWith("bytes=") || (!condition.isEmpty() && condition != etag))
        return answer;
    const QByteArray size = QByteArray::number(bytes.size());
    const qsizetype dash = range.indexOf('-');
    const qsizetype first = range.mid(6, dash - 6).toLongLong();
    const QByteArray last = range.mid(dash + 1);
    if (first >= bytes.size()) {
        answer.status = 416;
        answer.headers.append("Content-Range", "bytes */" + size);
        answer.body.clear();
        return answer;
    }
    const qsizetype end = last.isEmpty() ? bytes.size() : std::min(bytes.size(), last.toLongLong() + 1);
    answer.status = 206;
    answer.headers.append("Content-Range", "bytes " + QByteArray::number(first) + '-' +
                                               QByteArray::number(end - 1) + '/' + size);
    answer.body = bytes.mid(first, end - first);
    return answer;
}

ServedAnswer ServedAnswer::text(int status, const QByteArray &text)
{
    ServedAnswer answer;
    answer.status = status;
    answer.headers.append("Content-Type", "text/plain; charset=utf-8");
    answer.body = text;
    return answer;
}

ServedAnswer ServedAnswer::redirect(const QByteArray &location, int status)
{
    ServedAnswer answer = text(status, "moved\n");
    answer.headers.append("Location", location);
    return answer;
}

} // namespace goconf::test
