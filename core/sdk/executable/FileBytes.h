// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>

#include <optional>

namespace goconf {

/// Numbers of a binary file at given offsets, read when asked for. Offsets and sizes come from the file
/// itself and may be anything: what lies outside of the file, or is larger than a header has reason to be, is
/// nothing.
class FileBytes
{
public:
    /// The file must be open, and outlive this object.
    explicit FileBytes(QFile &file)
        : m_file(&file)
        , m_size(quint64(file.size()))
    {
    }

    /// No table of a header is larger: a Go command has some twenty sections.
    static constexpr quint64 largestBlock = 256 * 1024;

    void setBigEndian(bool bigEndian) { m_bigEndian = bigEndian; }
    quint64 size() const { return m_size; }

    std::optional<QByteArray> block(quint64 offset, quint64 size) const;

    /// Of a block that was read before; 0 outside of it, as a header that short is refused by its magic.
    quint64 number(const QByteArray &block, qsizetype offset, qsizetype bytes) const;

private:
    QFile *m_file;
    quint64 m_size;
    bool m_bigEndian = false;
};

} // namespace goconf
