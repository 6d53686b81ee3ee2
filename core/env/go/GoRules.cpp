// SPDX-License-Identifier: MIT
#include "env/go/GoRules.h"

#include "env/go/FilePath.h"
#include "env/go/GoEnvironment.h"

#include <algorithm>

namespace goconf {

/// How a variable of the catalogue comes to its value; where there is no rule, nothing set means nothing.
struct GoRules::Rule
{
    const char *name;
    /// The value when nothing is set; null when `compute` says it.
    const char *fallback;
    QByteArray (GoRules::*compute)(const QByteArray &own) const = nullptr;
};

std::span<const GoRules::Rule> GoRules::rules()
{
    using R = GoRules; // the rules are sorted by name
    static constexpr Rule rules[] = {
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
        {"GOARCH", nullptr, &R::computeGoarch},
        {"GOAUTH", "netrc"},
        {"GOBIN", nullptr, &R::computeGobin},
        {"GOCACHE", nullptr, &R::computeGocache},
        {"GOENV", nullptr, &R::computeGoenv},
        {"GOEXE", nullptr, &R::computeGoexe},
        {"GOEXPERIMENT", nullptr, &R::computeGoexperiment},
        {"GOFIPS140", nullptr, &R::computeGofips},
        {"GOHOSTARCH", nullptr, &R::computeGohostarch},
        {"GOHOSTOS", nullptr, &R::computeGohostos},
        {"GOMOD", nullptr, &R::computeGomod},
        {"GOMODCACHE", nullptr, &R::computeGomodcache},
        {"GONOPROXY", nullptr, &R::computePrivatePatterns},
        {"GONOSUMDB", nullptr, &R::computePrivatePatterns},
        {"GOOS", nullptr, &R::computeGoos},
        {"GOPATH", nullptr, &R::computeGopath},
        {"GOROOT", nullptr, &R::computeGoroot},
        {"GOTELEMETRY", nullptr, &R::computeGotelemetry},
        {"GOTELEMETRYDIR", nullptr, &R::computeGotelemetrydir},
        {"GOTOOLDIR", nullptr, &R::computeGotooldir},
        {"GOVERSION", nullptr, &R::computeGoversion},
        {"GOWORK", nullptr, &R::computeGowork},
        {"PKG_CONFIG", nullptr, &R::computePkgConfig},
    };
    return rules;
}

GoRules::GoRules(GoEnvironmentInputs inputs)
    : m_inputs(std::move(inputs))
    , m_version(GoEnvironment::newestGo)
{
    if (m_inputs.go && m_inputs.go->version().isValid())
        m_version = std::max(m_inputs.go->version(), GoEnvironment::oldestGo);
    for (const EnvEntry &entry : std::as_const(m_inputs.userFile.entries))
        m_userFile.insert(entry.name, entry.value);
    for (const EnvEntry &entry : std::as_const(m_inputs.rootFile.entries))
        m_rootFile.insert(entry.name, entry.value);
}

bool GoRules::isTooOld() const
{
    return m_inputs.go && m_inputs.go->version().isValid() &&
           m_inputs.go->version() < GoEnvironment::oldestGo;
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
    const GoVariable *variable = GoVariables::catalogue().find(name);
    if (variable && isListed(*variable)) {
        if (variable->settable == Settable::Never)
            return compute(*variable, {});
        return compute(*variable,
                       variable->readInFile ? setting(name) : m_inputs.host.environment.value(name));
    }
    // envcmd findEnv: a name that is not listed is read like any setting, if go or one of its files knows it.
    const bool read = variable && variable->readInFile && m_version >= variable->since;
    return read || m_userFile.contains(name) || m_rootFile.contains(name) ? setting(name) : QByteArray();
}

QByteArray GoRules::builtIn(const QByteArray &name) const
{
    const GoVariable *variable = GoVariables::catalogue().find(name);
    return variable && isListed(*variable) ? compute(*variable, {}) : QByteArray();
}

QByteArrayList GoRules::listedNames() const
{
    QByteArrayList names;
    for (const GoVariable &variable : GoVariables::catalogue().all()) {
        if (isListed(variable))
            names.append(variable.name);
    }
    return names;
}

bool GoRules::isListed(const GoVariable &variable) const
{
    if (!variable.listedSince.isValid() || m_version < variable.listedSince || onlyGoComputes(variable.name))
        return false;
    return variable.architectures.empty() || isKnownTo(m_version, variable.architectures, value("GOARCH"));
}

bool GoRules::onlyGoComputes(const QByteArray &name)
{
    return name == "GOGCCFLAGS";
}

QByteArray GoRules::compute(const GoVariable &variable, const QByteArray &own) const
{
    if (!variable.architectures.empty())
        return own.isEmpty() ? architectureLevel(variable.name) : own;
    const auto all = rules();
    const auto rule = std::lower_bound(all.begin(), all.end(), variable.name,
                                       [](const Rule &a, const QByteArray &name) { return a.name < name; });
    if (rule == all.end() || variable.name != rule->name)
        return own;
    if (rule->compute)
        return (this->*rule->compute)(own);
    return own.isEmpty() ? QByteArray(rule->fallback) : own;
}

ValidationContext GoRules::validation(ValidationContext::Target target) const
{
    return {os(), target, m_version, value("GOOS"), value("GOARCH"), false, m_inputs.go};
}

bool GoRules::isGoName(const QByteArray &name)
{
    return name.startsWith("GO") || name.startsWith("CGO_") || GoVariables::catalogue().find(name);
}

EntryEffect GoRules::effectInProcess(const EnvEntry &entry)
{
    const GoVariable *variable = GoVariables::catalogue().find(entry.name);
    if (variable && variable->settable == Settable::Never)
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
    const GoVariable *variable = GoVariables::catalogue().find(entry.name);
    if (variable && !variable->readInFile)
        return EntryEffect::None;
    return effectInProcess(entry);
}

} // namespace goconf
