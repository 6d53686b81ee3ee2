// SPDX-License-Identifier: MIT
#include "net/Http1Parser.h"

#include "base/Digits.h"

#include <algorithm>

namespace goconf {

namespace {

constexpr qsizetype chunkLineLimit = 4096;

/// Whether a comma list of tokens has this one, as in "Connection: keep-alive, close".
bool hasToken(const QByteArray &list, const char *token)
{
    const QByteArrayList tokens = list.toLower().split(',');
    return std::any_of(tokens.begin(), tokens.end(),
                       [token](const QByteArray &text) { return text.trimmed() == token; });
}

} // namespace

Http1Parser::Http1Parser(bool hasBody)
    : m_hasBody(hasBody)
{
}

void Http1Parser::fail(const QString &problem)
{
    m_state = State::Broken;
    m_problem = problem;
}

void Http1Parser::feed(QByteArray &input, QByteArray &body)
{
    while (m_state == State::Head && readHead(input)) {
    }
    if (m_state != State::Body)
        return;
    switch (m_framing) {
    case Framing::None: m_state = State::Done; break;
    case Framing::Length: readLength(input, body); break;
    case Framing::Chunked: readChunked(input, body); break;
    case Framing::UntilClose:
        body += input;
        input.clear();
        break;
    }
}

void Http1Parser::end()
{
    if (m_state == State::Done || m_state == State::Broken)
        return;
    if (m_state == State::Body && m_framing == Framing::UntilClose) {
        m_state = State::Done;
        return;
    }
    m_endedEarly = true;
    fail(QStringLiteral("unexpected EOF"));
}

bool Http1Parser::readHead(QByteArray &input)
{
    const qsizetype end = input.indexOf("\r\n\r\n");
    if (end < 0) {
        if (input.size() > headLimit)
            fail(QStringLiteral("header fields too large"));
        else if (input.size() >= 5 && !input.startsWith("HTTP/"))
            fail(QStringLiteral("malformed status line"));
        return false;
    }
    const QByteArray text = input.left(end);
    input.remove(0, end + 4);
    if (text.size() > headLimit) {
        fail(QStringLiteral("header fields too large"));
        return false;
    }
    m_head = {};
    qsizetype at = text.indexOf("\r\n");
    bool right = readStatus(at < 0 ? text : text.left(at));
    while (right && at >= 0) {
        const qsizetype next = text.indexOf("\r\n", at + 2);
        right = readField(next < 0 ? text.mid(at + 2) : text.mid(at + 2, next - at - 2));
        at = next;
    }
    if (!right) {
        fail(QStringLiteral("malformed status line or header field"));
        return false;
    }
    if (m_head.status < 200 && m_head.status != 101)
        return true; // an interim answer; the final one follows
    m_state = State::Body;
    frameBody();
    return false;
}

bool Http1Parser::readStatus(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    m_version = words.value(0);
    const QByteArray status = words.value(1);
    m_head.status = status.size() == 3 ? int(numberOfDigits(status).value_or(0)) : 0;
    return (m_version == "HTTP/1.1" || m_version == "HTTP/1.0") && m_head.status >= 100 &&
           m_head.status != 101; // nobody asked to switch protocols
}

bool Http1Parser::readField(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    // A blank before the colon or at the start (folding) has been used to smuggle fields past proxies.
    const QByteArray name = line.left(std::max<qsizetype>(colon, 0));
    if (name.isEmpty() || name.contains(' ') || name.contains('\t') || line.contains('\r') ||
        line.contains('\n') || line.contains('\0'))
        return false;
    m_head.headers.append(name, line.mid(colon + 1).trimmed());
    return true;
}

void Http1Parser::frameBody()
{
    const HttpHeaders &headers = m_head.headers;
    const QByteArray connection = headers.value("Connection");
    m_keepsConnection =
        m_version == "HTTP/1.1" ? !hasToken(connection, "close") : hasToken(connection, "keep-alive");
    QByteArray length;
    for (const HttpHeaders::Field &field : headers.fields()) {
        if (field.first.compare("Content-Length", Qt::CaseInsensitive) != 0)
            continue;
        if (!numberOfDigits(field.second) || (!length.isEmpty() && length != field.second)) {
            fail(QStringLiteral("malformed Content-Length"));
            return;
        }
        length = field.second;
    }
    const QByteArray coding = headers.value("Transfer-Encoding").toLower();
    if (!m_hasBody || m_head.status == 204 || m_head.status == 304) {
        m_framing = Framing::None;
    } else if (!coding.isEmpty()) {
        m_framing = Framing::Chunked;
        if (coding != "chunked")
            fail(QStringLiteral("unknown Transfer-Encoding"));
    } else if (!length.isEmpty()) {
        m_framing = Framing::Length;
        m_left = *numberOfDigits(length);
    } else {
        m_framing = Framing::UntilClose;
        m_keepsConnection = false;
    }
}

void Http1Parser::readLength(QByteArray &input, QByteArray &body)
{
    const qint64 size = std::min<qint64>(m_left, input.size());
    body += input.left(size);
    input.remove(0, size);
    m_left -= size;
    if (m_left == 0)
        m_state = State::Done;
}

bool Http1Parser::takeLine(QByteArray &input, QByteArray &line)
{
    const qsizetype end = input.indexOf("\r\n");
    if (end > chunkLineLimit || (end < 0 && input.size() > chunkLineLimit)) {
        fail(QStringLiteral("malformed chunk"));
        return false;
    }
    if (end < 0)
        return false;
    line = input.left(end);
    input.remove(0, end + 2);
    return true;
}

bool Http1Parser::readChunkSize(const QByteArray &line)
{
    m_left = numberOfDigits(line.split(';').constFirst().trimmed(), 16).value_or(-1);
    if (m_left < 0 || line.startsWith(';') || line.isEmpty()) {
        fail(QStringLiteral("malformed chunk"));
        return false;
    }
    m_chunk = m_left > 0 ? Chunk::Data : Chunk::Trailer;
    return true;
}

void Http1Parser::readChunked(QByteArray &input, QByteArray &body)
{
    QByteArray line;
    while (m_state == State::Body) {
        if (m_chunk == Chunk::Data) {
            const qint64 size = std::min<qint64>(m_left, input.size());
            body += input.left(size);
            input.remove(0, size);
            m_left -= size;
            if (m_left > 0)
                return;
            m_chunk = Chunk::DataEnd;
        }
        if (!takeLine(input, line))
            return;
        if (m_chunk == Chunk::Size) {
            if (!readChunkSize(line))
                return;
        } else if (m_chunk == Chunk::DataEnd) {
            if (!line.isEmpty())
                return fail(QStringLiteral("malformed chunk"));
            m_chunk = Chunk::Size;
        } else if (line.isEmpty()) {
            m_state = State::Done;
        } else {
            m_trailerSize += line.size();
            if (m_trailerSize > headLimit)
                fail(QStringLiteral("trailers too large"));
        }
    }
}

} // namespace goconf
