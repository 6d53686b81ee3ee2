// SPDX-License-Identifier: MIT
#include "sumdb/SumTransport.h"

namespace goconf {

QVector<Result<QByteArray>> SumTransport::getAll(const QByteArrayList &paths, qint64 limit)
{
    QVector<Result<QByteArray>> answers;
    answers.reserve(paths.size());
    for (const QByteArray &path : paths)
        answers.append(get(path, limit));
    return answers;
}

} // namespace goconf
