// SPDX-License-Identifier: MIT
#include "platform/Host.h"

#include "platform/Registry.h"
#include "platform/windows/Win32.h"

#include <QDir>

namespace goconf {

namespace {

QByteArray architectureOf(USHORT machine)
{
    switch (machine) {
    case IMAGE_FILE_MACHINE_AMD64: return "amd64";
    case IMAGE_FILE_MACHINE_ARM64: return "arm64";
    case IMAGE_FILE_MACHINE_I386: return "386";
    case IMAGE_FILE_MACHINE_ARMNT: return "arm";
    default: return {};
    }
}

/// Of the machine, whatever this program was built for.
QByteArray goArchitecture()
{
    USHORT process = 0;
    USHORT machine = 0;
    return ::IsWow64Process2(::GetCurrentProcess(), &process, &machine) ? architectureOf(machine)
                                                                        : QByteArray();
}

} // namespace

Host Host::current()
{
    Host host;
    host.os = Os::current();
    host.architecture = goArchitecture();
    host.environment = Environment::current();
    host.workingDirectory = QDir::toNativeSeparators(QDir::currentPath());
    host.registry = Registry::ofSystem();
    return host;
}

} // namespace goconf
