// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace goconf::test {

/// Writes tar archives byte by byte, as Go writes them, and hostile ones.
class TarWriter
{
public:
    /// `kind` as in the header: '0' a file, '5' a folder, '2' a symbolic link and so on.
    void add(const QByteArray &name, const QByteArray &content, char kind = '0',
             const QByteArray &linkTarget = {});
    /// pax records for the next entry; each is "KEY=VALUE".
    void addRecords(const QByteArrayList &records);
    /// The header of a file which says that `size` bytes follow, and nothing behind it.
    void addHeader(const QByteArray &name, qint64 size);
    void addFolder(const QByteArray &name) { add(name, {}, '5'); }

    /// With `blocks` empty blocks at the end; two belong there.
    QByteArray finish(int blocks = 2) const { return m_bytes + QByteArray(blocks * 512, '\0'); }

    static QByteArray gzip(const QByteArray &bytes);

private:
    QByteArray m_bytes;
};

} // namespace goconf::test
