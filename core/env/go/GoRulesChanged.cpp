// SPDX-License-Identifier: MIT
// The part of GoRules that answers `go env -changed` (cmd/go/internal/envcmd MkEnv, ExtraEnvVars,
// ExtraEnvVarsCostly; cmd/go/internal/cfg EnvOrAndChanged).
#include "env/go/GoRules.h"

namespace goconf {

namespace {

/// What go reports and nobody changes. GOROOT, GOWORK and GOEXE count as such, even where somebody set what
/// they follow from.
bool isReport(const QByteArray &name)
{
    static const QByteArrayList reports{"GOEXE",       "GOHOSTARCH",     "GOHOSTOS",  "GOMOD",     "GOROOT",
                                        "GOTELEMETRY", "GOTELEMETRYDIR", "GOTOOLDIR", "GOVERSION", "GOWORK"};
    return reports.contains(name);
}

/// Anything in them is a change, also what GOROOT/go.env says.
bool hasNoDefault(const QByteArray &name)
{
    static const QByteArrayList names{"CC",           "CGO_CPPFLAGS", "CXX",        "GODEBUG",
                                      "GOEXPERIMENT", "GOFLAGS",      "GOINSECURE", "GOPACKAGESDRIVER",
                                      "GOPRIVATE",    "GOTMPDIR",     "GOVCS"};
    return names.contains(name);
}

/// Their default does not follow from other settings, and the value is compared, not what is set.
bool isComparedWithDefault(const QByteArray &name)
{
    static const QByteArrayList names{"CGO_CFLAGS", "CGO_CXXFLAGS", "CGO_FFLAGS", "CGO_LDFLAGS",
                                      "GOARCH",     "GOOS",         "PKG_CONFIG"};
    return names.contains(name);
}

/// Before, GOBIN counted as changed whatever GOROOT/go.env says.
constexpr GoVersion effectiveGobin{1, 27};
/// Before, GOCACHE counted as changed wherever somebody set it, or where no default can be told.
constexpr GoVersion comparedGocache{1, 25};
/// Before, CGO_LDFLAGS never counted as changed, and no architecture level that the OS environment gives.
constexpr GoVersion comparedWithBuild{1, 24};
/// Before, cgo switched off by the OS environment was its own default.
constexpr GoVersion ownCgoDefault{1, 25};
/// Before, a GCCGO that is not found did not count.
constexpr GoVersion namedGccgoChanges{1, 25};

} // namespace

bool GoRules::isOverlooked(const GoVariable &variable) const
{
    if (variable.name == "CGO_ENABLED")
        return m_version < ownCgoDefault && osValue(variable.name) == "0";
    if (m_version >= comparedWithBuild)
        return false;
    return variable.name == "CGO_LDFLAGS" ||
           (!variable.architectures.empty() && !osValue(variable.name).isEmpty());
}

bool GoRules::isChanged(const QByteArray &name) const
{
    const GoVariable *variable = GoVariables::catalogue().find(name);
    if (!variable || !isListed(*variable) || isReport(name) || isOverlooked(*variable))
        return false;
    const QByteArray own = variable->readInFile ? setting(name) : m_inputs.host.environment.value(name);
    if (hasNoDefault(name))
        return !(name == "CC" || name == "CXX" ? own : value(name)).isEmpty();
    if (isComparedWithDefault(name))
        return value(name) != builtIn(name);
    if (name == "GO111MODULE")
        return !own.isEmpty() && own != "on";
    if (name == "GOENV")
        return !own.isEmpty() && own != "off";
    if (name == "GOCACHE" && m_version < comparedGocache)
        return !own.isEmpty() || defaultGocache() == "off";
    if (name == "GOCACHE")
        return !own.isEmpty() && own != defaultGocache();
    if (name == "CGO_ENABLED")
        return value(name) != defaultCgoEnabled();
    if (name == "GCCGO")
        return !lookPath(own.isEmpty() ? QByteArray("gccgo") : own).path.isEmpty() ||
               (m_version >= namedGccgoChanges && !own.isEmpty() && own != "gccgo");
    if (name == "GOBIN" && m_version < effectiveGobin)
        return !own.isEmpty();
    // cfg gopath: a GOPATH of the OS environment is its own default.
    const QByteArray ofEnvironment = osValue("GOPATH").isEmpty() ? defaultGopath() : osValue("GOPATH");
    return !own.isEmpty() && own != m_rootFile.value(name, name == "GOPATH" ? ofEnvironment : builtIn(name));
}

} // namespace goconf
