// SPDX-License-Identifier: MIT
#include "modules/archive/TarStream.h"

#include "modules/archive/ArchiveError.h"

#include <algorithm>
#include <optional>

namespace goconf {

namespace {

using archive_error::damaged;

constexpr qsizetype blockSize = 512;
/// Names and sizes need a few hundred bytes.
constexpr qint64 mostRecords = qint64(64) * 1024;

/// A field that ends at its first NUL.
QByteArray text(QByteArrayView block, qsizetype offset, qsizetype size)
{
    const QByteArrayView field = block.sliced(offset, size);
    const qsizetype end = field.indexOf('\0');
    return (end < 0 ? field : field.first(end)).toByteArray();
}

/// Octal digits, then spaces or NULs. Nothing for any other form, the binary one for giant files included.
std::optional<qint64> number(QByteArrayView block, qsizetype offset, qsizetype size)
{
    qint64 value = 0;
    qsizetype i = offset;
    const qsizetype end = offset + size;
    while (i < end && block.at(i) == ' ')
        ++i;
    const qsizetype digits = i;
    for (; i < end && block.at(i) >= '0' && block.at(i) <= '7'; ++i)
        value = value * 8 + (block.at(i) - '0');
    const bool ended = std::all_of(block.begin() + i, block.begin() + end,
                                   [](char byte) { return byte == ' ' || byte == '\0'; });
    return i > digits && ended ? std::optional(value) : std::nullopt;
}

bool checksumIsRight(QByteArrayView block)
{
    constexpr qsizetype offset = 148;
    constexpr qsizetype size = 8;
    qint64 sum = 0;
    for (qsizetype i = 0; i < blockSize; ++i)
        sum += i >= offset && i < offset + size ? ' ' : static_cast<uchar>(block.at(i));
    return number(block, offset, size) == sum;
}

} // namespace

TarStream::TarStream(Receiver &receiver)
    : m_receiver(receiver)
{
}

Result<void> TarStream::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_state == State::Header) {
            const qsizetype taken = std::min(bytes.size(), blockSize - m_block.size());
            m_block.append(bytes.first(taken));
            bytes = bytes.sliced(taken);
            if (m_block.size() < blockSize)
                return {};
            const QByteArray block = std::exchange(m_block, QByteArray());
            if (const Result<void> done = takeBlock(block); !done)
                return done;
            continue;
        }
        const qsizetype taken = static_cast<qsizetype>(std::min<qint64>(bytes.size(), m_left));
        m_left -= taken;
        if (const Result<void> done = takeBody(bytes.first(taken)); !done)
            return done;
        bytes = bytes.sliced(taken);
    }
    return {};
}

Result<void> TarStream::takeBlock(QByteArrayView block)
{
    if (std::all_of(block.begin(), block.end(), [](char byte) { return byte == '\0'; })) {
        ++m_emptyBlocks;
        return {};
    }
    if (m_emptyBlocks > 0)
        return damaged("something stands behind the end of the tar archive");
    if (!checksumIsRight(block) || block.sliced(257, 5) != QByteArrayView("ustar"))
        return damaged("bad header in the tar archive");
    return beginEntry(block);
}

Result<void> TarStream::beginEntry(QByteArrayView block)
{
    const char kind = block.at(156);
    QByteArray name = std::exchange(m_nextName, QByteArray());
    if (name.isEmpty()) {
        const QByteArray prefix = text(block, 345, 155);
        name = (prefix.isEmpty() ? prefix : prefix + '/') + text(block, 0, 100);
    }
    const qint64 given = std::exchange(m_nextSize, -1);
    const auto size = given >= 0 ? std::optional(given) : number(block, 124, 12);
    if (!size)
        return damaged("bad size in the tar archive");
    pad(*size);
    if (kind == 'x') {
        if (*size > mostRecords)
            return damaged("too many pax records");
        m_state = State::Records;
        return *size == 0 ? endBody() : Result<void>();
    }
    if (kind == '5' || (kind == '0' && name.endsWith('/'))) {
        if (*size != 0)
            return archive_error::hostile(name, QStringLiteral("a folder with content"));
        while (name.endsWith('/'))
            name.chop(1);
        return m_receiver.folder(name);
    }
    // source: GNU tar manual, "Basic Tar Format": long name, long link, sparse, volume, continuation
    if (QByteArrayView("LKSVM").contains(kind))
        return archive_error::gnuForm();
    if (kind != '0' && kind != '\0')
        return archive_error::hostile(name, QStringLiteral("neither a file nor a folder"));
    m_state = State::File;
    if (const Result<void> begun = m_receiver.beginFile(name, *size); !begun)
        return begun;
    return *size == 0 ? endBody() : Result<void>();
}

void TarStream::pad(qint64 size)
{
    m_left = size;
    m_padding = (blockSize - size % blockSize) % blockSize;
}

Result<void> TarStream::takeBody(QByteArrayView bytes)
{
    if (m_state == State::File) {
        if (const Result<void> done = m_receiver.write(bytes); !done)
            return done;
    } else if (m_state == State::Records) {
        m_records.append(bytes);
    }
    return m_left == 0 ? endBody() : Result<void>();
}

Result<void> TarStream::endBody()
{
    const State ended = m_state;
    m_left = std::exchange(m_padding, 0);
    m_state = m_left > 0 ? State::Padding : State::Header;
    if (ended == State::File)
        return m_receiver.endFile();
    if (ended == State::Records)
        return readRecords();
    return {};
}

/// "LENGTH KEY=VALUE\n", where the length counts all of the record.
Result<void> TarStream::readRecords()
{
    QByteArray rest = std::exchange(m_records, QByteArray());
    while (!rest.isEmpty()) {
        const qsizetype space = rest.indexOf(' ');
        bool isNumber = false;
        const qsizetype length = space < 1 ? 0 : rest.first(space).toLongLong(&isNumber);
        if (!isNumber || length <= space + 2 || length > rest.size() || rest.at(length - 1) != '\n')
            return damaged("bad pax record");
        const QByteArray record = rest.mid(space + 1, length - space - 2);
        const qsizetype equals = record.indexOf('=');
        const QByteArray value = record.mid(equals + 1);
        if (equals < 1 || value.contains('\0'))
            return damaged("bad pax record");
        if (record.startsWith("path="))
            m_nextName = value;
        if (record.startsWith("size=")) {
            m_nextSize = value.toLongLong(&isNumber);
            if (!isNumber || m_nextSize < 0)
                return damaged("bad pax record");
        }
        rest.remove(0, length);
    }
    return {};
}

Result<void> TarStream::finish()
{
    if (m_state != State::Header || !m_block.isEmpty() || m_emptyBlocks < 2)
        return damaged("the tar archive ends early");
    return {};
}

} // namespace goconf
