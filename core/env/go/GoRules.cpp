// SPDX-License-Identifier: MIT
#include "env/go/GoRules.h"

#include "env/go/FilePath.h"
#include "env/go/GoEnvironment.h"

#include <algorithm>

namespace goconf {

/// One variable of cmd/go/internal/envcmd MkEnv, ExtraEnvVars and ExtraEnvVarsCostly, or of internal/cfg
/// KnownEnv.
struct GoRules::Variable
{
    enum Source {
        Anywhere,        ///< OS environment and files
        EnvironmentOnly, ///< the files are not looked at
        Computed,        ///< neither is
    };

    const char *name;
    /// The value when nothing is set; null when `compute` or `architectures` says it.
    const char *fallback = nullptr;
    QByteArray (GoRules::*compute)(const QByteArray &own) const = nullptr;
    Source source = Anywhere;
    /// The minor release of Go 1 that first lists it; 0 when none does.
    int listedSince = 21;
    /// The one that first reads it.
    int readSince = 21;
    /// Of an architecture level: the GOARCH spellings it belongs to, divided by spaces.
    const char *architectures = nullptr;
};

std::span<const GoRules::Variable> GoRules::variables()
{
    using R = GoRules;
    using enum Variable::Source;
    // Sorted by name.
    static constexpr Variable variables[] = {
        {"AR", "ar"},
        {"CC", nullptr, &R::computeCC},
        {"CGO_CFLAGS", nullptr, &R::computeCompilerFlags},
        {"CGO_CPPFLAGS", nullptr, &R::computePreprocessorFlags},
        {"CGO_CXXFLAGS", nullptr, &R::computeCompilerFlags},
        {"CGO_ENABLED", nullptr, &R::computeCgoEnabled},
        {"CGO_FFLAGS", nullptr, &R::computeCompilerFlags},
        {"CGO_LDFLAGS", nullptr, &R::computeCompilerFlags},
        {"CXX", nullptr, &R::computeCXX},
        {"GCCGO", nullptr, &R::computeGccgo},
        {"GO111MODULE", ""},
        {"GO386", nullptr, nullptr, Anywhere, 21, 21, "386"},
        {"GOAMD64", nullptr, nullptr, Anywhere, 21, 21, "amd64"},
        {"GOARCH", nullptr, &R::computeGoarch},
        {"GOARM", nullptr, nullptr, Anywhere, 21, 21, "arm"},
        {"GOARM64", nullptr, nullptr, Anywhere, 23, 23, "arm64"},
        {"GOAUTH", "netrc", nullptr, Anywhere, 24, 24},
        {"GOBIN", nullptr, &R::computeGobin},
        {"GOCACHE", nullptr, &R::computeGocache},
        {"GOCACHEPROG", "", nullptr, Anywhere, 24},
        {"GODEBUG", "", nullptr, EnvironmentOnly, 23},
        {"GOENV", nullptr, &R::computeGoenv, EnvironmentOnly},
        {"GOEXE", nullptr, &R::computeGoexe, Computed},
        {"GOEXPERIMENT", nullptr, &R::computeGoexperiment},
        {"GOFIPS140", nullptr, &R::computeGofips, Anywhere, 24, 24},
        {"GOFLAGS", ""},
        {"GOGCCFLAGS", "", nullptr, Computed, 0},
        {"GOHOSTARCH", nullptr, &R::computeGohostarch, Computed},
        {"GOHOSTOS", nullptr, &R::computeGohostos, Computed},
        {"GOINSECURE", ""},
        {"GOMIPS", nullptr, nullptr, Anywhere, 21, 21, "mips mipsle"},
        {"GOMIPS64", nullptr, nullptr, Anywhere, 21, 21, "mips64 mips64le"},
        {"GOMOD", nullptr, &R::computeGomod, Computed},
        {"GOMODCACHE", nullptr, &R::computeGomodcache},
        {"GONOPROXY", nullptr, &R::computePrivatePatterns},
        {"GONOSUMDB", nullptr, &R::computePrivatePatterns},
        {"GOOS", nullptr, &R::computeGoos},
        {"GOPACKAGESDRIVER", "", nullptr, EnvironmentOnly, 27},
        {"GOPATH", nullptr, &R::computeGopath},
        {"GOPPC64", nullptr, nullptr, Anywhere, 21, 21, "ppc64 ppc64le"},
        {"GOPRIVATE", ""},
        {"GOPROXY", ""},
        {"GORISCV64", nullptr, nullptr, Anywhere, 23, 23, "riscv64"},
        {"GOROOT", nullptr, &R::computeGoroot},
        {"GOSUMDB", ""},
        {"GOTELEMETRY", nullptr, &R::computeGotelemetry, Computed, 23},
        {"GOTELEMETRYDIR", nullptr, &R::computeGotelemetrydir, Computed, 23},
        {"GOTMPDIR", ""},
        {"GOTOOLCHAIN", ""},
        {"GOTOOLDIR", nullptr, &R::computeGotooldir, Computed},
        {"GOVCS", ""},
        {"GOVERSION", nullptr, &R::computeGoversion, Computed},
        {"GOWASM", nullptr, nullptr, Anywhere, 21, 21, "wasm"},
        {"GOWORK", nullptr, &R::computeGowork},
        {"PKG_CONFIG", nullptr, &R::computePkgConfig},
    };
    return variables;
}

const GoRules::Variable *GoRules::find(const QByteArray &name)
{
    const auto all = variables();
    const auto found = std::lower_bound(
        all.begin(), all.end(), name,
        [](const Variable &variable, const QByteArray &sought) { return variable.name < sought; });
    return found != all.end() && found->name == name ? &*found : nullptr;
}

GoRules::GoRules(GoEnvironmentInputs inputs)
    : m_inputs(std::move(inputs))
    , m_version(GoEnvironment::newestGo)
{
    if (m_inputs.go && m_inputs.go->version().isValid())
        m_version = m_inputs.go->version();
    for (const EnvEntry &entry : std::as_const(m_inputs.userFile.entries))
        m_userFile.insert(entry.name, entry.value);
    for (const EnvEntry &entry : std::as_const(m_inputs.rootFile.entries))
        m_rootFile.insert(entry.name, entry.value);
}

QByteArray GoRules::setting(const QByteArray &name) const
{
    const QByteArray fromEnvironment = m_inputs.host.environment.value(name);
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    const auto fromFile = m_userFile.constFind(name);
    // initEnvCache: no go.env moves the root that it lies in.
    return fromFile != m_userFile.cend() || name == "GOROOT" ? m_userFile.value(name)
                                                             : m_rootFile.value(name);
}

QByteArray GoRules::value(const QByteArray &name) const
{
    const Variable *variable = find(name);
    if (variable && isListed(*variable)) {
        switch (variable->source) {
        case Variable::Anywhere: return compute(*variable, setting(name));
        case Variable::EnvironmentOnly: return compute(*variable, m_inputs.host.environment.value(name));
        case Variable::Computed: return compute(*variable, {});
        }
    }
    // envcmd findEnv: a name that is not listed is read like any setting, if go or one of its files knows it.
    const bool known = isReadUnlisted(name) || m_userFile.contains(name) || m_rootFile.contains(name);
    return known ? setting(name) : QByteArray();
}

QByteArray GoRules::builtIn(const QByteArray &name) const
{
    const Variable *variable = find(name);
    return variable && isListed(*variable) ? compute(*variable, {}) : QByteArray();
}

QByteArrayList GoRules::listedNames() const
{
    QByteArrayList names;
    for (const Variable &variable : variables()) {
        if (isListed(variable))
            names.append(variable.name);
    }
    return names;
}

bool GoRules::isListed(const Variable &variable) const
{
    if (variable.listedSince == 0 || m_version < GoVersion(1, variable.listedSince))
        return false;
    if (!variable.architectures)
        return true;
    return QByteArray(variable.architectures).split(' ').contains(value("GOARCH"));
}

bool GoRules::isReadUnlisted(const QByteArray &name) const
{
    if (const Variable *variable = find(name))
        return variable->source == Variable::Anywhere && m_version >= GoVersion(1, variable->readSince);
    const bool filter =
        name.startsWith("CGO_") && (name.endsWith("FLAGS_ALLOW") || name.endsWith("FLAGS_DISALLOW"));
    return filter || name == "FC" || name == "GO_EXTLINK_ENABLED";
}

QByteArray GoRules::compute(const Variable &variable, const QByteArray &own) const
{
    if (variable.compute)
        return (this->*variable.compute)(own);
    if (variable.architectures && own.isEmpty())
        return architectureLevel(variable.name);
    return own.isEmpty() ? QByteArray(variable.fallback) : own;
}

bool GoRules::isGoName(const QByteArray &name)
{
    return name.startsWith("GO") || name.startsWith("CGO_") || name == "FC" || find(name);
}

EntryEffect GoRules::effectInProcess(const EnvEntry &entry)
{
    const Variable *variable = find(entry.name);
    if (variable && variable->source == Variable::Computed)
        return EntryEffect::None;
    // cfg defaultContext: any other word counts as none, but Getenv has already passed the files over for it.
    if (entry.name == "CGO_ENABLED" && !entry.value.isEmpty() && entry.value != "0" && entry.value != "1")
        return EntryEffect::Hides;
    // modload FindGoWork: the word for what happens anyway.
    if (entry.name == "GOWORK" && entry.value == "auto")
        return EntryEffect::Hides;
    return EntryEffect::Decides;
}

EntryEffect GoRules::effectInFile(const EnvEntry &entry)
{
    const Variable *variable = find(entry.name);
    if (variable && variable->source == Variable::EnvironmentOnly)
        return EntryEffect::None;
    return effectInProcess(entry);
}

} // namespace goconf
