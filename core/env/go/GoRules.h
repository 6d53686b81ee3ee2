// SPDX-License-Identifier: MIT
#pragma once

#include "env/GoVariables.h"
#include "env/go/GoEnvironmentInputs.h"
#include "env/validate/ValidationContext.h"

#include <QHash>

#include <span>

namespace goconf {

/// How one run of the go command computes its variables; GoEnvironment is the public side. The functions are
/// named after what they stand for in cmd/go.
class GoRules
{
public:
    explicit GoRules(GoEnvironmentInputs inputs);

    const GoEnvironmentInputs &inputs() const { return m_inputs; }
    Os os() const { return m_inputs.host.os; }
    /// Whose rules hold: of the installed go, but never older than oldestGo.
    GoVersion version() const { return m_version; }
    /// The installed go is older than the oldest whose rules are known.
    bool isTooOld() const;

    /// What `go env NAME` prints.
    QByteArray value(const QByteArray &name) const;
    /// The value when the name itself is set nowhere, and all others stay.
    QByteArray builtIn(const QByteArray &name) const;
    QByteArrayList listedNames() const;
    /// What `go env -changed` would list the name for (since Go 1.23; by the same rule before).
    bool isChanged(const QByteArray &name) const;
    /// Left out of listedNames(), because only a real go knows the answer.
    static bool onlyGoComputes(const QByteArray &name);
    ValidationContext validation(ValidationContext::Target target) const;
    /// Whether go reads the name as one of its own variables, or anything that begins like one.
    static bool isGoName(const QByteArray &name);
    /// What an entry does in the OS environment, or in a go env file.
    static EntryEffect effectInProcess(const EnvEntry &entry);
    static EntryEffect effectInFile(const EnvEntry &entry);

    /// cfg.Getenv: the OS environment if not empty, else the go env file, else go.env.
    QByteArray setting(const QByteArray &name) const;
    /// os.Getenv.
    QByteArray osValue(const char *name) const { return m_inputs.host.environment.value(name); }

    /// The default GOPATH as it was before the go command gives up a relative one.
    QByteArray gopathAsRead() const;
    QByteArray defaultGopath() const;
    QByteArray goroot() const;
    /// main: a GOPATH that is the root is not looked at any further.
    bool isGoroot(const QByteArray &gopath) const;
    /// os.UserConfigDir; empty when there is none.
    QByteArray userConfigDir() const;
    /// os.UserCacheDir; empty when there is none.
    QByteArray userCacheDir() const;
    /// os.TempDir.
    QByteArray tempDir() const;
    /// os.Getwd: $PWD where that is the same folder.
    QByteArray workingDirectory() const;
    /// Whether a file of these bytes' name is there (relative ones below the working directory) and no
    /// folder.
    bool isFile(const QByteArray &path) const;
    QString fileName(const QByteArray &path) const;

    struct Program
    {
        QByteArray path;
        /// Found in an absolute folder of PATH, or named with a path itself.
        bool usable = false;
    };
    /// os/exec LookPath.
    Program lookPath(const QByteArray &program) const;
    /// First word of CC.
    QByteArray compiler() const;

    /// Whether go works with modules: by GO111MODULE, and where that is "auto", by a go.mod above.
    bool moduleMode() const;
    /// Nearest folder from the working directory up with a go.mod that go does not pass over; else empty.
    QByteArray moduleRoot() const;
    /// modload WillBeEnabled: whether the start of go looks at GOTOOLCHAIN.
    bool selectsToolchain() const;

private:
    struct Rule;
    static std::span<const Rule> rules();
    bool isListed(const GoVariable &variable) const;
    /// Whether this release never lists it as changed as things stand.
    bool isOverlooked(const GoVariable &variable) const;
    QByteArray compute(const GoVariable &variable, const QByteArray &own) const;

    QByteArray defaultGocache() const;
    QByteArray defaultCgoEnabled() const;
    QByteArray compilerFor(const QHash<QByteArray, QByteArray> &table, const QByteArray &port) const;
    const GoBuildDefaults &buildDefaults() const;
    QByteArray hostArchitecture() const;
    QByteArray architectureLevel(const QByteArray &name) const;

    // One for each variable that is more than "what is set, else a word"; `own` is what is set, or nothing.
    QByteArray computeCC(const QByteArray &own) const;
    QByteArray computeCXX(const QByteArray &own) const;
    QByteArray computeCgoEnabled(const QByteArray &own) const;
    QByteArray computeCompilerFlags(const QByteArray &own) const;
    QByteArray computePreprocessorFlags(const QByteArray &own) const;
    QByteArray computeGccgo(const QByteArray &own) const;
    QByteArray computeGoarch(const QByteArray &own) const;
    QByteArray computeGobin(const QByteArray &own) const;
    QByteArray computeGocache(const QByteArray &own) const;
    QByteArray computeGoenv(const QByteArray &own) const;
    QByteArray computeGoexe(const QByteArray &own) const;
    QByteArray computeGoexperiment(const QByteArray &own) const;
    QByteArray computeGofips(const QByteArray &own) const;
    QByteArray computeGohostarch(const QByteArray &own) const;
    QByteArray computeGohostos(const QByteArray &own) const;
    QByteArray computeGomod(const QByteArray &own) const;
    QByteArray computeGomodcache(const QByteArray &own) const;
    QByteArray computePrivatePatterns(const QByteArray &own) const;
    QByteArray computeGoos(const QByteArray &own) const;
    QByteArray computeGopath(const QByteArray &own) const;
    QByteArray computeGoroot(const QByteArray &own) const;
    QByteArray computeGotelemetry(const QByteArray &own) const;
    QByteArray computeGotelemetrydir(const QByteArray &own) const;
    QByteArray computeGotooldir(const QByteArray &own) const;
    QByteArray computeGoversion(const QByteArray &own) const;
    QByteArray computeGowork(const QByteArray &own) const;
    QByteArray computePkgConfig(const QByteArray &own) const;

    GoEnvironmentInputs m_inputs;
    GoVersion m_version;
    QHash<QByteArray, QByteArray> m_userFile;
    QHash<QByteArray, QByteArray> m_rootFile;
    mutable QHash<QByteArray, Program> m_programs;
    mutable std::optional<QByteArray> m_moduleRoot;
    mutable std::optional<QByteArray> m_workingDirectory;
};

} // namespace goconf
