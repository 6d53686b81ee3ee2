// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStack.h"
#include "env/go/GoInstallation.h"

#include <memory>

namespace goconf {

/// All that a go command looks at before it answers `go env`.
struct GoEnvironmentInputs
{
    /// Its `environment` is the one that go would be started with, `workingDirectory` the folder it is
    /// started in.
    Host host;
    /// GoEnvFileStore::read(), or an empty snapshot.
    EnvSnapshot userFile;
    /// GoRootEnvStore::read(), or an empty snapshot.
    EnvSnapshot rootFile;
    /// GoInstallation::find(); without it the answers are those of newestGo, installed nowhere.
    std::optional<GoInstallation> go;
};

/// Answers as `GOTOOLCHAIN=local go env -json` would, without starting go: each rule is that of cmd/go
/// (internal/cfg, internal/envcmd, internal/modload, internal/cache, go/build) in the release that is
/// installed, from 1.21 on. It reads no file but looks for the C compiler in PATH, for go.mod and go.work,
/// and reads the telemetry mode, each when first asked. Not for concurrent use.
class GoEnvironment
{
public:
    static constexpr GoVersion newestGo{1, 27, 3};

    explicit GoEnvironment(GoEnvironmentInputs inputs);
    ~GoEnvironment();
    GoEnvironment(GoEnvironment &&other) noexcept;
    GoEnvironment &operator=(GoEnvironment &&other) noexcept;

    /// False: there is no go in PATH, and the answers are the defaults of newestGo.
    bool hasGo() const;
    /// Of the installed go, else newestGo.
    GoVersion version() const;

    /// What `go env NAME` prints, without the newline. Empty for a name that go does not know, and for
    /// GOGCCFLAGS, which only the real go can compute (GoCommand).
    QByteArray value(const QByteArray &name) const;
    /// The same, if neither the OS environment nor the go env file named any Go variable; HOME, PATH and the
    /// like stay. A value from GOROOT/go.env counts as default, as for `go env -changed`.
    QByteArray defaultValue(const QByteArray &name) const;
    /// What `go env` lists without being asked by name, sorted, without GOGCCFLAGS.
    QByteArrayList listedNames() const;

    /// What would stop `go env`, with the words to repair it; empty when go would answer.
    Problems startupProblems() const;

    /// The lowest layer of a ladder: each listed variable that has a value without OS environment, go env
    /// file and go.env, with what it depends on (GOMODCACHE on GOPATH, GONOPROXY on GOPRIVATE) as it is now.
    /// Empty values are left out: nobody decided them.
    EnvSnapshot builtInDefaults() const;
    /// The layers go-env-file, goroot-go-env and default, top first, with what go would not obey marked as
    /// ignored. Below the layers of the caller's viewpoint they make a whole EnvStack.
    QVector<EnvLayer> layers() const;
    /// Marks the entries of a layer above (process environment, profiles) that go would not obey, such as
    /// GOROOT's computed companions or CGO_ENABLED=yes.
    static void markIgnored(EnvSnapshot &snapshot);

private:
    class Rules;

    std::unique_ptr<Rules> m_rules;
};

} // namespace goconf
