// SPDX-License-Identifier: MIT
#include "sdk/executable/PeHeader.h"

#include "sdk/executable/FileBytes.h"

namespace goconf {

namespace {

QByteArray goarch(quint64 machine)
{
    switch (machine) {
    case 0x014c: return "386";
    case 0x01c4: return "arm";
    case 0x8664: return "amd64";
    case 0xaa64: return "arm64";
    default: return {};
    }
}

} // namespace

std::optional<ExecutableHeader> readPeHeader(FileBytes &bytes)
{
    const std::optional<QByteArray> dos = bytes.block(0, 64);
    if (!dos)
        return std::nullopt;
    const quint64 start = bytes.number(*dos, 0x3c, 4);
    const std::optional<QByteArray> main = bytes.block(start, 24);
    if (!main || !main->startsWith(QByteArray("PE\0\0", 4)))
        return std::nullopt;
    ExecutableHeader header;
    header.format = ExecutableHeader::Format::Pe;
    header.os = "windows";
    if (const QByteArray name = goarch(bytes.number(*main, 4, 2)); !name.isEmpty())
        header.architectures.append(name);
    constexpr quint64 entry = 40;
    const std::optional<QByteArray> sections =
        bytes.block(start + 24 + bytes.number(*main, 20, 2), bytes.number(*main, 6, 2) * entry);
    header.complete = sections.has_value();
    for (qsizetype at = 0; sections && at < sections->size(); at += qsizetype(entry)) {
        const quint64 size = bytes.number(*sections, at + 16, 4);
        const quint64 offset = bytes.number(*sections, at + 20, 4);
        header.complete = header.complete && offset + size <= bytes.size();
    }
    return header;
}

} // namespace goconf
