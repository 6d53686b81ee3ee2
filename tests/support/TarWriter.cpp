// SPDX-License-Identifier: MIT
#include "support/TarWriter.h"

#include "support/ZipWriter.h"

#include <QByteArrayList>

#include <zlib.h>

namespace goconf::test {

namespace {

void set(QByteArray &block, qsizetype offset, const QByteArray &text)
{
    block.replace(offset, text.size(), text);
}

QByteArray octal(qint64 number, int digits)
{
    return QByteArray::number(number, 8).rightJustified(digits, '0');
}

QByteArray header(const QByteArray &name, qint64 size, char kind, const QByteArray &linkTarget)
{
    QByteArray block(512, '\0');
    QByteArray base = name;
    if (name.size() > 100) {
        const qsizetype slash = name.indexOf('/', name.size() - 101);
        set(block, 345, name.first(slash));
        base = name.mid(slash + 1);
    }
    set(block, 0, base);
    set(block, 100, octal(kind == '5' ? 0755 : 0644, 7));
    set(block, 108, octal(0, 7));
    set(block, 116, octal(0, 7));
    set(block, 124, octal(size, 11));
    set(block, 136, octal(1700000000, 11));
    set(block, 148, QByteArray(8, ' '));
    block[156] = kind;
    set(block, 157, linkTarget);
    set(block, 257, QByteArray("ustar\00000", 8));
    qint64 sum = 0;
    for (const char byte : std::as_const(block))
        sum += static_cast<uchar>(byte);
    set(block, 148, octal(sum, 6) + QByteArray("\0 ", 2));
    return block;
}

} // namespace

void TarWriter::add(const QByteArray &name, const QByteArray &content, char kind,
                    const QByteArray &linkTarget)
{
    m_bytes += header(name, content.size(), kind, linkTarget) + content;
    m_bytes += QByteArray((512 - content.size() % 512) % 512, '\0');
}

void TarWriter::addHeader(const QByteArray &name, qint64 size)
{
    m_bytes += header(name, size, '0', {});
}

void TarWriter::addRecords(const QByteArrayList &records)
{
    QByteArray content;
    for (const QByteArray &record : records) {
        // The length counts itself.
        qsizetype length = record.size() + 2;
        while (QByteArray::number(length).size() + record.size() + 2 != length)
            ++length;
        content += QByteArray::number(length) + ' ' + record + '\n';
    }
    add("PaxHeaders.0/x", content, 'x');
}

QByteArray TarWriter::gzip(const QByteArray &bytes)
{
    return ZipWriter::deflated(bytes, MAX_WBITS + 16);
}

} // namespace goconf::test
