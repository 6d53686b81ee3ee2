// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArrayList>
#include <QCoreApplication>

namespace goconf {

/// For which machine a program file is made, by its header alone: nothing is started, a few hundred bytes are
/// read. Sources: elf(5) and the System V ABI, Apple's mach-o/loader.h and mach-o/fat.h, Microsoft's PE
/// format.
struct ExecutableHeader
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ExecutableHeader)

public:
    enum class Format { Elf, MachO, Pe, Script };

    Format format = Format::Script;
    /// GOOS spelling; empty of a script.
    QByteArray os;
    /// GOARCH spelling; several of a universal file of macOS, none of a script or an unknown machine.
    QByteArrayList architectures;
    /// The program that loads it (PT_INTERP), as of every ELF file that needs shared libraries; empty
    /// otherwise.
    QString interpreter;
    /// Whether the file is as long as its own header says: a download or a copy that broke off is shorter.
    bool complete = true;
    /// What the Go linker wrote down (debug/buildinfo), such as "go1.27.3"; of ELF files only, and of those
    /// built by Go 1.18 and later.
    QByteArray goVersion;

    /// Errors: NotFound, PermissionDenied, Io as the system has it; Corrupt for a file that is no program we
    /// know.
    static Result<ExecutableHeader> read(const QString &path);
};

} // namespace goconf
