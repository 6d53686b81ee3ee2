// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStack.h"
#include "env/go/GoEnvironmentInputs.h"
#include "env/validate/ValidationContext.h"

#include <memory>

namespace goconf {

class GoRules;

/// Answers as `go env -json` of one installed go would, without starting go: each rule is that of cmd/go
/// (internal/cfg, internal/envcmd, internal/modload, internal/cache, go/build) in the release that is
/// installed, from 1.21 on; an older one is answered for by the rules of 1.21, but for the choice of a
/// toolchain, which it does not know. It reads no file but looks for the C compiler in PATH, for go.mod and
/// go.work, and reads the telemetry mode, each when first asked. Not for concurrent use.
class GoEnvironment
{
public:
    static constexpr GoVersion newestGo{1, 27, 4};
    /// The first release line whose rules are known, its candidates included.
    static constexpr GoVersion oldestGo{1, 21};

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

    /// What `go env -changed` would list it for (a release before 1.23: would, if it could).
    bool isChanged(const QByteArray &name) const;
    /// Only the real go knows the value: GOGCCFLAGS.
    static bool onlyGoComputes(const QByteArray &name);
    /// For validateValue, with what go makes of the machine.
    ValidationContext validation(ValidationContext::Target target) const;

    /// The go whose answers these are; nothing without a go.
    const std::optional<GoInstallation> &installation() const;
    /// The inputs of the go that this one hands its work to (GOTOOLCHAIN, go.work, go.mod), without its
    /// go.env, which the caller reads; nothing when it does the work itself.
    std::optional<GoEnvironmentInputs> selected() const;

    /// The same go, once `edits` stand in the go env file, or in its environment. Only Set and Unset count.
    /// As for `go env -w`, what is written to the file takes the place of what the environment says.
    GoEnvironment edited(const QVector<EnvEdit> &edits, ValidationContext::Target target) const;
    /// What the value of a name leads to and this machine does not have.
    Problems absence(const QByteArray &name) const;

    /// What would stop `go env`, with the words to repair it; empty when go would answer.
    Problems startupProblems() const;
    /// What go warns of whenever it starts.
    Problems startupWarnings() const;

    /// The lowest layer of a ladder: each listed variable that has a value without OS environment, go env
    /// file and go.env, with what it depends on (GOMODCACHE on GOPATH, GONOPROXY on GOPRIVATE) as it is now.
    /// Empty values are left out: nobody decided them.
    EnvSnapshot builtInDefaults() const;
    /// The layers go-env-file, goroot-go-env and default, top first, with the effect of every entry. Below
    /// the layers of the caller's viewpoint they make a whole EnvStack.
    QVector<EnvLayer> layers() const;
    /// Sets the effect of the entries of a layer above those (process environment, profiles): go computes
    /// GOVERSION and its like, and does not take CGO_ENABLED=yes. What has no effect anyway keeps that.
    static void markEffects(EnvSnapshot &snapshot);

private:
    std::unique_ptr<GoRules> m_rules;
    /// The same machine without any Go setting, made when first asked for.
    mutable std::unique_ptr<GoRules> m_defaults;
};

} // namespace goconf
