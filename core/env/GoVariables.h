// SPDX-License-Identifier: MIT
#pragma once

#include "env/KnownName.h"

#include <QByteArrayList>
#include <QVector>

namespace goconf {

/// What shape a value has; decides validation and the editor.
enum class ValueKind {
    Text,          ///< anything
    Choice,        ///< one of `choices`
    Folder,        ///< one absolute path
    FolderList,    ///< absolute paths, joined as in PATH
    File,          ///< one path, or a word from `choices`
    Command,       ///< a program with arguments (cmd/internal/quoted)
    Flags,         ///< go command flags (GOFLAGS)
    CompilerFlags, ///< a cmd/internal/quoted list (CGO_CFLAGS ...)
    Regexp,        ///< a Go regular expression (CGO_CFLAGS_ALLOW ...)
    ProxyChain,    ///< GOPROXY
    SumDatabase,   ///< GOSUMDB
    GlobList,      ///< module path patterns (GOPRIVATE ...)
    VcsRules,      ///< GOVCS
    AuthCommands,  ///< GOAUTH
    Toolchain,     ///< GOTOOLCHAIN
    Level,         ///< an architecture level with optional features (GOAMD64, GOARM64 ...)
    Experiments,   ///< GOEXPERIMENT
    KeyValues,     ///< GODEBUG
    Fips,          ///< GOFIPS140
    Computed,      ///< go only reports it
};

/// Where Go lets a variable be set (cmd/go/internal/envcmd checkEnvWrite).
enum class Settable {
    EnvFile,         ///< in the environment or with go env -w
    EnvironmentOnly, ///< only in the OS environment
    Never,           ///< computed by go
};

/// One variable that Go knows.
struct GoVariable
{
    QByteArray name;
    ValueKind kind = ValueKind::Text;
    Settable settable = Settable::EnvFile;
    /// Go obeys it in its settings file. GOROOT and GOWORK it obeys there though `go env -w` refuses them.
    bool readInFile = true;
    /// For grouping: "modules", "build", "cgo", "places", "architecture", "toolchain", "diagnostics".
    QByteArray topic;
    /// The Go release that introduced it.
    GoVersion since;
    /// The Go release whose `go env` first lists it without being asked by name; invalid when none does.
    GoVersion listedSince;
    /// Words that the value may be, or begin with; which of them depends on the release.
    KnownNames choices;
    /// Of an architecture level: the GOARCH for which `go env` lists it. Empty otherwise.
    KnownNames architectures;
};

/// The catalogue of resources/data/variables.json: every variable that the newest Go knows. The build makes a
/// table of it (resources/DataTables.cmake).
class GoVariables
{
public:
    static const GoVariables &catalogue();

    /// Sorted by name.
    const QVector<GoVariable> &all() const { return m_variables; }
    /// Null when Go does not know the name.
    const GoVariable *find(const QByteArray &name) const;

private:
    GoVariables();

    QVector<GoVariable> m_variables;
};

} // namespace goconf
