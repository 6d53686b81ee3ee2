// SPDX-License-Identifier: MIT
#pragma once

#include "Console.h"
#include "platform/Host.h"

#include <CLI/App.hpp>

#include <memory>
#include <vector>

namespace goconf {

/// One command of goconf, such as `goconf env`: it declares its words and options, and runs when it was
/// called.
class Command
{
public:
    virtual ~Command() = default;

    /// Its word on the command line.
    virtual const char *name() const = 0;
    /// Adds the command below `parent` and returns it.
    virtual CLI::App *declare(CLI::App &parent) = 0;
    /// Called when the command stands on the command line; returns the exit code.
    virtual int run(const Host &host, Console &console) = 0;
};

/// Every command, in the order of the help text.
std::vector<std::unique_ptr<Command>> allCommands();

/// Text of ours as CLI11 takes it.
inline std::string utf8(const QString &text)
{
    return text.toStdString();
}

/// Bytes of the command line, exact.
inline QByteArray bytes(const std::string &argument)
{
    return QByteArray(argument.data(), qsizetype(argument.size()));
}

} // namespace goconf
