// SPDX-License-Identifier: MIT
#pragma once

#include "net/Download.h"
#include "support/net/FaultServer.h"

#include <QVector>

#include <functional>

namespace goconf::test {

/// The size of the file of these tests.
constexpr qsizetype fileSize = 100'000;

/// Random bytes, the same for the same seed.
QByteArray content(quint32 seed, qsizetype size = fileSize);

/// Serves `bytes`, and cuts the answers to the first requests after so many bytes each; `edit` may change an
/// answer further.
FaultServer::Handler cut(const QByteArray &bytes, const QVector<qint64> &cuts,
                         std::function<void(const ServedRequest &, ServedAnswer &)> edit = {});

/// "done", or the code of the error.
QString codeOf(const Result<HttpAnswer> &answer);

/// Keeps the bytes, and fails at will.
class MemorySink : public DownloadSink
{
public:
    Result<void> restart() override;
    Result<void> write(const QByteArray &piece) override;

    QByteArray bytes;
    int restarts = 0;
    /// Bytes that it takes; -1 for any number.
    qsizetype room = -1;
    std::function<void()> onWrite;
};

} // namespace goconf::test
