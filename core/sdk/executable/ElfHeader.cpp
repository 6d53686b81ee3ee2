// SPDX-License-Identifier: MIT
#include "sdk/executable/ElfHeader.h"

#include "base/PathBytes.h"
#include "sdk/executable/FileBytes.h"

#include <algorithm>

namespace goconf {

namespace {

/// Where the fields of a table stand: the 32-bit and the 64-bit form have the same ones at other places.
struct Layout
{
    qsizetype word;
    qsizetype tableOffsets;
    qsizetype counts;
    qsizetype segmentOffset;
    qsizetype segmentSize;
    qsizetype sectionOffset;
    qsizetype sectionSize;
};

constexpr Layout layout32{4, 28, 42, 4, 16, 16, 20};
constexpr Layout layout64{8, 32, 54, 8, 32, 24, 32};

constexpr quint64 segmentLoad = 1;
constexpr quint64 segmentInterpreter = 3;
constexpr quint64 sectionNoBits = 8;

QByteArray goarch(quint64 machine, bool wide, bool bigEndian)
{
    switch (machine) {
    case 3: return "386";
    case 8: return QByteArray(wide ? "mips64" : "mips") + (bigEndian ? "" : "le");
    case 21: return bigEndian ? "ppc64" : "ppc64le";
    case 22: return "s390x";
    case 40: return "arm";
    case 62: return "amd64";
    case 183: return "arm64";
    case 243: return "riscv64";
    case 258: return "loong64";
    default: return {};
    }
}

/// cmd/link writes the number of its system, except for Linux (cmd/link/internal/ld/elf.go).
QByteArray goos(quint8 abi)
{
    switch (abi) {
    case 2: return "netbsd";
    case 6: return "solaris";
    case 9: return "freebsd";
    case 12: return "openbsd";
    default: return "linux";
    }
}

/// One of the file's two tables: entries of equal size.
struct Table
{
    QByteArray bytes;
    qsizetype entrySize = 0;
    qsizetype count = 0;
};

class ElfReader
{
public:
    explicit ElfReader(FileBytes &bytes)
        : m_bytes(bytes)
    {
    }

    std::optional<ExecutableHeader> read()
    {
        const std::optional<QByteArray> ident = m_bytes.block(0, 20);
        if (!ident)
            return std::nullopt;
        const bool wide = ident->at(4) == 2;
        const bool bigEndian = ident->at(5) == 2;
        m_bytes.setBigEndian(bigEndian);
        m_layout = wide ? &layout64 : &layout32;
        ExecutableHeader header;
        header.format = ExecutableHeader::Format::Elf;
        header.os = goos(quint8(ident->at(7)));
        if (const QByteArray name = goarch(number(*ident, 18, 2), wide, bigEndian); !name.isEmpty())
            header.architectures.append(name);
        const std::optional<QByteArray> main = m_bytes.block(0, wide ? 64 : 52);
        if (!main)
            return std::nullopt;
        header.complete = readSegments(*main, header) && readSections(*main, header);
        return header;
    }

private:
    quint64 number(const QByteArray &block, qsizetype offset, qsizetype size) const
    {
        return m_bytes.number(block, offset, size);
    }
    quint64 word(const QByteArray &block, qsizetype offset) const
    {
        return number(block, offset, m_layout->word);
    }
    bool isInFile(quint64 offset, quint64 size) const
    {
        return offset <= m_bytes.size() && size <= m_bytes.size() - offset;
    }

    std::optional<Table> table(quint64 offset, quint64 entrySize, quint64 count) const
    {
        // Both are 16 bits wide.
        const std::optional<QByteArray> bytes = m_bytes.block(offset, entrySize * count);
        if (!bytes)
            return std::nullopt;
        return Table{*bytes, qsizetype(entrySize), qsizetype(count)};
    }

    bool readSegments(const QByteArray &main, ExecutableHeader &header) const
    {
        const std::optional<Table> segments =
            table(word(main, m_layout->tableOffsets), number(main, m_layout->counts, 2),
                  number(main, m_layout->counts + 2, 2));
        if (!segments)
            return false;
        bool whole = true;
        for (qsizetype i = 0; i < segments->count; ++i) {
            const qsizetype at = i * segments->entrySize;
            const quint64 type = number(segments->bytes, at, 4);
            const quint64 offset = word(segments->bytes, at + m_layout->segmentOffset);
            const quint64 size = word(segments->bytes, at + m_layout->segmentSize);
            if (type == segmentLoad)
                whole = whole && isInFile(offset, size);
            if (type != segmentInterpreter)
                continue;
            const std::optional<QByteArray> path = m_bytes.block(offset, std::min<quint64>(size, 4096));
            if (path)
                header.interpreter = pathText(path->split('\0').constFirst());
        }
        return whole;
    }

    bool readSections(const QByteArray &main, ExecutableHeader &header) const
    {
        const quint64 offset = word(main, m_layout->tableOffsets + m_layout->word);
        if (offset == 0)
            return true; // a program may do without
        const std::optional<Table> sections =
            table(offset, number(main, m_layout->counts + 4, 2), number(main, m_layout->counts + 6, 2));
        if (!sections)
            return false;
        const qsizetype names = qsizetype(number(main, m_layout->counts + 8, 2)) * sections->entrySize;
        for (qsizetype i = 0; i < sections->count; ++i) {
            const qsizetype at = i * sections->entrySize;
            if (number(sections->bytes, at + 4, 4) != sectionNoBits &&
                !isInFile(start(*sections, at), size(*sections, at)))
                return false;
        }
        header.goVersion = goVersion(*sections, names);
        return true;
    }

    quint64 start(const Table &sections, qsizetype at) const
    {
        return word(sections.bytes, at + m_layout->sectionOffset);
    }
    quint64 size(const Table &sections, qsizetype at) const
    {
        return word(sections.bytes, at + m_layout->sectionSize);
    }

    /// debug/buildinfo: 32 bytes of header with the flag "strings follow", then a length and the version.
    QByteArray goVersion(const Table &sections, qsizetype names) const
    {
        const std::optional<QByteArray> strings =
            m_bytes.block(start(sections, names), size(sections, names));
        if (!strings)
            return {};
        for (qsizetype i = 0; i < sections.count; ++i) {
            const qsizetype at = i * sections.entrySize;
            const auto name = qsizetype(number(sections.bytes, at, 4));
            if (name >= strings->size() || qstrcmp(strings->constData() + name, ".go.buildinfo") != 0)
                continue;
            const std::optional<QByteArray> info =
                m_bytes.block(start(sections, at), std::min<quint64>(size(sections, at), 128));
            constexpr qsizetype stringsAt = 32;
            if (!info || info->size() <= stringsAt || (quint8(info->at(15)) & 2) == 0)
                return {};
            const auto length = qsizetype(quint8(info->at(stringsAt)));
            return length < 0x80 ? info->mid(stringsAt + 1, length) : QByteArray();
        }
        return {};
    }

    FileBytes &m_bytes;
    const Layout *m_layout = &layout64;
};

} // namespace

std::optional<ExecutableHeader> readElfHeader(FileBytes &bytes)
{
    return ElfReader(bytes).read();
}

} // namespace goconf
