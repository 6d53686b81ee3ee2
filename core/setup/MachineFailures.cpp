// SPDX-License-Identifier: MIT
#include "setup/FailureRow.h"

#include <QtGlobal>

namespace goconf {

namespace {

constexpr FailureRow rows[] = {
    {{{{"no space left on device"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "The disk is full."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "Make room; go clean -cache empties the build cache.")},
    {{{{"c compiler", "not found"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "A package with C code is to be built, and there is no C compiler."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Install one such as gcc, or do without C: goconf set CGO_ENABLED=0.")},
    {{{{"/snap/bin/go"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "The go of a snap can be started only where snapd allows it."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Use /snap/go/current/bin/go instead, or install another Go: goconf setup --sdk "
                       "latest.")},
    {{{{"failed to find the \"go\" binary"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "Programs from the desktop do not read the files of shells."),
     QT_TRANSLATE_NOOP(
         "goconf::FailureAdvice",
         "Put Go's bin folder into PATH of the session, log out and in: goconf path add --store "
         "environment.d.")},
    {{{{"does not override conflicting os environment variable"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "The environment or a shell's file sets the same variable, and wins."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "goconf env with the variable's name shows the line that wins: change that one.")},
    {{{{"rm:", "pkg/mod", "permission denied"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "The module cache is read-only on purpose."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "Remove it with go clean -modcache.")},
    {{{{"go-build", "permission denied"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "The build cache belongs to another user: go was once run with sudo."),
     QT_TRANSLATE_NOOP(
         "goconf::FailureAdvice",
         "Give the folder back to this account with sudo chown -R, and never run go with sudo.")},
    {{{{"exec format error"}}, {{"cannot execute binary file"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "This Go is for another system or processor."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "Install one for this machine: goconf setup --sdk latest.")},
    {{{{"signal: killed"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "The system ended the compiler, most likely for want of memory."),
     QT_TRANSLATE_NOOP(
         "goconf::FailureAdvice",
         "Close other programs, or let go compile one package at a time: goconf set GOFLAGS=-p=1.")},
    {{{{"permission denied"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "A folder or program is not this account's, or the disk does not let programs run."),
     QT_TRANSLATE_NOOP(
         "goconf::FailureAdvice",
         "Give the folder back to this account, let GOPATH and GOCACHE name folders of its own, "
         "and never run go with sudo.")},
    {{{{"is not in std"}}, {{"is not in goroot"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "The package's module is not named in go.mod, or GOROOT leads to the wrong Go."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "Run go mod tidy; take GOROOT away if it is set.")},
    {{{{"cannot find package"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "The package's module is not named in go.mod, or there is no go.mod."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Run go mod init in the project's folder, then go mod tidy.")},
    {{{{"go.mod file not found"}}, {{"cannot find main module"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "The folder belongs to no module."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Go to the project's folder, or begin one with go mod init.")},
    {{{{"go: command not found"}},
      {{"command not found: go"}},
      {{"unknown command: go"}},
      {{"go: not found"}},
      {{"'go' is not recognized"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "No folder in PATH has a go, or the terminal was opened before PATH was changed."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Open a new terminal; if it does not find go either, run goconf setup.")},
    {{{{"command not found"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "The program was installed by go, but its folder is not in PATH."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Put the folder into PATH: GOBIN, or bin below GOPATH (goconf path add).")},
};

} // namespace

std::span<const FailureRow> machineFailures()
{
    return rows;
}

} // namespace goconf
