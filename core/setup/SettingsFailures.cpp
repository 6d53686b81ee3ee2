// SPDX-License-Identifier: MIT
#include "setup/FailureRow.h"

#include <QtGlobal>

namespace goconf {

namespace {

constexpr FailureRow rows[] = {
    {{{{"does not match go tool version"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Two Go versions are mixed: GOROOT leads to another Go than PATH, or one was unpacked "
                       "over an older one."),
     QT_TRANSLATE_NOOP(
         "goconf::FailureAdvice",
         "Take GOROOT away everywhere (goconf unset GOROOT), and install Go into a folder of its "
         "own.")},
    {{{{"cannot find goroot directory"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "GOROOT names a folder that is not there any more."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Take GOROOT away everywhere: goconf env GOROOT shows where it is set.")},
    {{{{"checksum database disabled by gosumdb=off"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "GOSUMDB is off, and without the checksum database nobody can vouch for a toolchain."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "Turn it on again: goconf unset GOSUMDB.")},
    {{{{"checksum mismatch"}}},
     QT_TRANSLATE_NOOP(
         "goconf::FailureAdvice",
         "The bytes are not those that the checksum database or go.sum knows: the tag was moved, "
         "or a proxy serves something else."),
     QT_TRANSLATE_NOOP(
         "goconf::FailureAdvice",
         "Try another proxy in GOPROXY, and do not turn the check off: if two proxies agree, the "
         "module itself was changed.")},
    {{{{"toolchain not available"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "go.mod asks for a version that no release has: since Go 1.21 the first release of a "
                       "line has a third number."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Write the whole version into go.mod, such as 1.23.0, or install a newer Go.")},
    {{{{"go.mod requires go >=", "gotoolchain=local"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "The module asks for a newer Go than this one, and GOTOOLCHAIN=local keeps go from "
                       "fetching it."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Install that Go (goconf sdk install), or allow it: goconf set GOTOOLCHAIN=auto.")},
    {{{{"invalid gotoolchain"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "GOTOOLCHAIN has a value that go does not understand."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "Set it anew: goconf set GOTOOLCHAIN=auto.")},
    {{{{"$gopath/go.mod exists but should not"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "A project lies in the folder that GOPATH names."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Move the project to a folder of its own, or take GOPATH away: goconf unset GOPATH.")},
    {{{{"gopath and goroot are the same directory"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Go itself and Go's working folder are the same folder: a Go was unpacked to ~/go, or "
                       "GOPATH names it."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "Let GOPATH name another folder, or move the Go elsewhere.")},
    {{{{"gopath set to goroot"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "GOPATH and GOROOT name the same folder."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Take GOPATH away (goconf unset GOPATH) or let it name another folder.")},
    {{{{"gopath entry"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "GOPATH begins with ~ or is no whole path, and then no go command works."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Write it as a whole path, or take it away: goconf unset GOPATH.")},
    {{{{"go111module"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "GO111MODULE is set, which nobody needs any more."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "Take it away: goconf unset GO111MODULE.")},
    {{{{"$goflags"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "GOFLAGS holds something that is no flag of go."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "Look at it with goconf env GOFLAGS, and correct it or take it away.")},
    {{{{"goproxy=off"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "GOPROXY is off, so that no module is fetched."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "Take that away: goconf unset GOPROXY.")},
    {{{{"inconsistent vendoring"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "-mod=vendor has go build from a vendor folder, which this "
                                                "project has not, or which is not up to date."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "Take -mod=vendor out of GOFLAGS (goconf env GOFLAGS shows "
                                                "where it stands), or run go mod vendor.")},
    {{{{"invalid go version", "must match format"}}, {{"unknown directive: toolchain"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "go.mod is written for Go 1.21 or newer, and this Go is older."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "Install a newer Go: goconf setup --sdk latest.")},
    {{{{"goproxy list is not the empty string"}}, {{"invalid proxy url"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "GOPROXY has a value that go does not understand."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "Take it away: goconf unset GOPROXY.")},
    {{{{"invalid gosumdb"}}, {{"malformed gosumdb"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "GOSUMDB has a value that go does not understand."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "Take it away: goconf unset GOSUMDB.")},
    {{{{"build cache is disabled by gocache=off"}},
      {{"gocache is not defined"}},
      {{"gocache is not an absolute path"}}},
     QT_TRANSLATE_NOOP("goconf::FailureAdvice",
                       "go has no folder for its build cache: GOCACHE is no whole path, or HOME is not set."),
     QT_TRANSLATE_NOOP("goconf::FailureAdvice", "Take GOCACHE away: goconf unset GOCACHE.")},
};

} // namespace

std::span<const FailureRow> settingsFailures()
{
    return rows;
}

} // namespace goconf
