// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpStream.h"

#include <QByteArray>
#include <QString>

namespace goconf {

/// Reads one answer of HTTP/1.1 from the bytes of a connection, as they come, and knows for certain whether
/// it came whole. (QNetworkAccessManager of Qt 6.4 now and then takes a chunked body that was cut off for a
/// whole one.) source: RFC 9112; interim answers (1xx) are passed over, trailers are read and dropped.
class Http1Parser
{
public:
    /// Bytes of the status line and all fields at most, and of the trailers.
    static constexpr qsizetype headLimit = 1024 * 1024;

    enum class State {
        Head,   ///< reading up to the end of the fields
        Body,   ///< head() is known
        Done,   ///< all of it came; what follows on the connection is not of this answer
        Broken, ///< problem() says why
    };

    /// `hasBody` is false for the answer to HEAD.
    explicit Http1Parser(bool hasBody);

    /// Takes what it can from the front of `input`; bytes of the body are added to `body`. To be called again
    /// with what is left of `input` and more.
    void feed(QByteArray &input, QByteArray &body);
    /// The connection ended: Done where that is the end of the body, else Broken.
    void end();

    State state() const { return m_state; }
    const HttpStream::Head &head() const { return m_head; }
    /// Whether the connection may serve another request once this is Done.
    bool keepsConnection() const { return m_keepsConnection; }
    /// Broken because the connection ended, not because of what it brought.
    bool endedEarly() const { return m_endedEarly; }
    QString problem() const { return m_problem; }

private:
    enum class Framing { None, Length, Chunked, UntilClose };
    enum class Chunk { Size, Data, DataEnd, Trailer };

    bool readHead(QByteArray &input);
    bool readStatus(const QByteArray &line);
    bool readField(const QByteArray &line);
    void frameBody();
    void readLength(QByteArray &input, QByteArray &body);
    void readChunked(QByteArray &input, QByteArray &body);
    bool readChunkSize(const QByteArray &line);
    bool takeLine(QByteArray &input, QByteArray &line);
    void fail(const QString &problem);

    const bool m_hasBody;
    State m_state = State::Head;
    HttpStream::Head m_head;
    QByteArray m_version;
    Framing m_framing = Framing::None;
    Chunk m_chunk = Chunk::Size;
    qint64 m_left = 0;
    qsizetype m_trailerSize = 0;
    bool m_keepsConnection = false;
    bool m_endedEarly = false;
    QString m_problem;
};

} // namespace goconf
