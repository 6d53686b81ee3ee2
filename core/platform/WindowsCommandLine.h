// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"

#include <QByteArrayList>
#include <QString>

/// What a program is started with on Windows, where arguments are one text, which each program takes apart
/// itself. Most do it alike, Go's and C's among them: "Parsing C++ command-line arguments" of Microsoft's C++
/// documentation, CommandLineToArgvW. Bytes are WTF-8 (base/Wtf8.h).
namespace goconf::windows_command {

/// The text that such a program takes apart into `name` and `arguments`. No name can hold a '"'.
QString line(const QByteArray &name, const QByteArrayList &arguments);

/// The environment as CreateProcessW wants it ("Changing Environment Variables"): "NAME=value" and a NUL
/// each, by name without regard to case, and a NUL at the end.
QString environmentBlock(const Environment &environment);

} // namespace goconf::windows_command
