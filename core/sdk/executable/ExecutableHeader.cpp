// SPDX-License-Identifier: MIT
#include "sdk/executable/ExecutableHeader.h"

#include "platform/RegularFile.h"
#include "sdk/executable/ElfHeader.h"
#include "sdk/executable/FileBytes.h"
#include "sdk/executable/MachOHeader.h"
#include "sdk/executable/PeHeader.h"

#include <QFile>

namespace goconf {

namespace {

std::optional<ExecutableHeader> parse(FileBytes &bytes, const QByteArray &magic)
{
    if (magic.startsWith("\x7f"
                         "ELF"))
        return readElfHeader(bytes);
    if (magic.startsWith("MZ"))
        return readPeHeader(bytes);
    if (isMachO(magic))
        return readMachOHeader(bytes);
    if (magic.startsWith("#!"))
        return ExecutableHeader();
    return std::nullopt;
}

} // namespace

Result<ExecutableHeader> ExecutableHeader::read(const QString &path)
{
    QFile file(path);
    if (const Result<void> opened = openRegular(file, QIODevice::ReadOnly | QIODevice::Unbuffered); !opened)
        return fail(opened.error());
    FileBytes bytes(file);
    const std::optional<QByteArray> magic = bytes.block(0, std::min<quint64>(bytes.size(), 4));
    const std::optional<ExecutableHeader> header = magic ? parse(bytes, *magic) : std::nullopt;
    if (!header)
        return fail(ErrorCode::Corrupt, tr("%1 is no program: install this Go again").arg(path));
    return *header;
}

} // namespace goconf
