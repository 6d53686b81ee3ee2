// SPDX-License-Identifier: MIT
#include "DownloadLab.h"

#include <QRandomGenerator>

namespace goconf::test {

QByteArray content(quint32 seed, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(seed);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

FaultServer::Handler cut(const QByteArray &bytes, const QVector<qint64> &cuts,
                         std::function<void(const ServedRequest &, ServedAnswer &)> edit)
{
    return [=](const ServedRequest &request) {
        ServedAnswer answer = ServedAnswer::file(request, bytes);
        answer.saysLength = answer.body.size();
        if (request.number < cuts.size()) {
            answer.bodyBytes = cuts.at(request.number);
            answer.ending = ServedAnswer::Ending::Close;
        }
        if (edit)
            edit(request, answer);
        return answer;
    };
}

QString codeOf(const Result<HttpAnswer> &answer)
{
    return answer ? QStringLiteral("done") : QString(errorCodeName(answer.error().code));
}

Result<void> MemorySink::restart()
{
    ++restarts;
    bytes.clear();
    return {};
}

Result<void> MemorySink::write(const QByteArray &piece)
{
    if (onWrite)
        onWrite();
    if (room >= 0 && bytes.size() + piece.size() > room)
        return fail(ErrorCode::DiskFull, QStringLiteral("full"));
    bytes += piece;
    return {};
}

} // namespace goconf::test
