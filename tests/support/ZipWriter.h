// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace goconf::test {

/// Writes zip files byte by byte, good ones as Go writes them (deflated, with data descriptors) and hostile
/// ones: each number that a file states about itself can be made a lie.
class ZipWriter
{
public:
    struct Entry
    {
        QByteArray name;
        QByteArray content;
        quint16 method = 8;
        bool descriptor = true;
        bool descriptorSigned = true;
        /// Sizes and offset stand in the extra field.
        bool zip64 = false;
        quint16 moreFlags = 0;
        /// As Unix has it: the type and the permissions of the file.
        quint32 mode = 0100644;
        /// In the local header, where it differs.
        std::optional<QByteArray> localName;
        std::optional<quint32> declaredSize;
        std::optional<quint32> declaredCompressedSize;
        std::optional<quint32> declaredCrc;
        std::optional<quint32> descriptorCrc;
        /// The content as it is stored, where it is not what compressing gives.
        std::optional<QByteArray> packed;
        /// Of another entry's local header, instead of one of its own.
        std::optional<quint32> sharedOffset;
    };

    /// Offset of the entry's local header.
    qsizetype add(const Entry &entry);
    qsizetype add(const QByteArray &name, const QByteArray &content);

    /// Bytes of no entry.
    void addRaw(const QByteArray &bytes) { m_entries += bytes; }

    /// What finish() says instead of the truth.
    std::optional<quint32> declaredCount;
    std::optional<quint32> declaredDirectorySize;
    /// An end record of zip64, with a locator.
    bool zip64End = false;
    QByteArray comment;

    QByteArray finish() const;

    /// `windowBits` as zlib has it: negative for a bare stream, 16 more for a gzip file.
    static QByteArray deflated(const QByteArray &content, int windowBits = -15);

private:
    QByteArray m_entries;
    QByteArray m_directory;
    int m_count = 0;
};

} // namespace goconf::test
