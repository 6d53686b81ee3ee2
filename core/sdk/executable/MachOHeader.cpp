// SPDX-License-Identifier: MIT
#include "sdk/executable/MachOHeader.h"

#include "sdk/executable/FileBytes.h"

#include <QByteArrayView>

namespace goconf {

namespace {

constexpr QByteArrayView thin64("\xcf\xfa\xed\xfe", 4);
constexpr QByteArrayView thin32("\xce\xfa\xed\xfe", 4);
constexpr QByteArrayView universal("\xca\xfe\xba\xbe", 4);

constexpr quint64 commandSegment32 = 0x01;
constexpr quint64 commandSegment64 = 0x19;
/// More architectures than Apple ever had; a Java class has the same magic and a larger number there.
constexpr quint64 mostArchitectures = 20;

QByteArray goarch(quint64 cpu)
{
    switch (cpu) {
    case 7: return "386";
    case 12: return "arm";
    case 0x01000007: return "amd64";
    case 0x0100000c: return "arm64";
    default: return {};
    }
}

/// Whether every segment lies in the file.
bool hasAllSegments(const FileBytes &bytes, const QByteArray &commands, quint64 count)
{
    qsizetype at = 0;
    for (quint64 i = 0; i < count; ++i) {
        const quint64 command = bytes.number(commands, at, 4);
        const quint64 size = bytes.number(commands, at + 4, 4);
        if (size < 8 || size > quint64(commands.size() - at))
            return false;
        const bool wide = command == commandSegment64;
        if (wide || command == commandSegment32) {
            const quint64 offset = bytes.number(commands, at + (wide ? 40 : 32), wide ? 8 : 4);
            const quint64 length = bytes.number(commands, at + (wide ? 48 : 36), wide ? 8 : 4);
            if (offset > bytes.size() || length > bytes.size() - offset)
                return false;
        }
        at += qsizetype(size);
    }
    return true;
}

std::optional<ExecutableHeader> readThin(const FileBytes &bytes, bool wide, ExecutableHeader header)
{
    const std::optional<QByteArray> main = bytes.block(0, wide ? 32 : 28);
    if (!main)
        return std::nullopt;
    if (const QByteArray name = goarch(bytes.number(*main, 4, 4)); !name.isEmpty())
        header.architectures.append(name);
    const std::optional<QByteArray> commands = bytes.block(quint64(main->size()), bytes.number(*main, 20, 4));
    header.complete = commands && hasAllSegments(bytes, *commands, bytes.number(*main, 16, 4));
    return header;
}

std::optional<ExecutableHeader> readUniversal(FileBytes &bytes, ExecutableHeader header)
{
    bytes.setBigEndian(true);
    const std::optional<QByteArray> main = bytes.block(0, 8);
    const quint64 count = main ? bytes.number(*main, 4, 4) : 0;
    if (count == 0 || count > mostArchitectures)
        return std::nullopt;
    const std::optional<QByteArray> table = bytes.block(8, count * 20);
    if (!table)
        return std::nullopt;
    for (qsizetype at = 0; at < table->size(); at += 20) {
        if (const QByteArray name = goarch(bytes.number(*table, at, 4)); !name.isEmpty())
            header.architectures.append(name);
        const quint64 end = bytes.number(*table, at + 8, 4) + bytes.number(*table, at + 12, 4);
        header.complete = header.complete && end <= bytes.size();
    }
    return header;
}

} // namespace

bool isMachO(const QByteArray &magic)
{
    return magic == thin64 || magic == thin32 || magic == universal;
}

std::optional<ExecutableHeader> readMachOHeader(FileBytes &bytes)
{
    const std::optional<QByteArray> magic = bytes.block(0, 4);
    ExecutableHeader header;
    header.format = ExecutableHeader::Format::MachO;
    header.os = "darwin";
    if (magic && *magic == universal)
        return readUniversal(bytes, header);
    return readThin(bytes, magic && *magic == thin64, header);
}

} // namespace goconf
