// SPDX-License-Identifier: MIT
#include "env/go/GoEnvironment.h"

#include "env/go/GoAbsence.h"
#include "env/go/GoRules.h"
#include "env/go/GoStartupCheck.h"
#include "env/go/GoToolchainSelection.h"

namespace goconf {

using namespace Qt::StringLiterals;

GoEnvironment::GoEnvironment(GoEnvironmentInputs inputs)
    : m_rules(std::make_unique<GoRules>(std::move(inputs)))
{
}

GoEnvironment::~GoEnvironment() = default;
GoEnvironment::GoEnvironment(GoEnvironment &&other) noexcept = default;
GoEnvironment &GoEnvironment::operator=(GoEnvironment &&other) noexcept = default;

bool GoEnvironment::hasGo() const
{
    return m_rules->inputs().go.has_value();
}

GoVersion GoEnvironment::version() const
{
    return m_rules->isTooOld() ? m_rules->inputs().go->version() : m_rules->version();
}

QByteArray GoEnvironment::value(const QByteArray &name) const
{
    return m_rules->value(name);
}

QByteArray GoEnvironment::defaultValue(const QByteArray &name) const
{
    if (!m_defaults) {
        GoEnvironmentInputs bare = m_rules->inputs();
        bare.userFile = {};
        for (const QByteArray &variable : bare.host.environment.names()) {
            if (GoRules::isGoName(variable))
                bare.host.environment.remove(variable);
        }
        m_defaults = std::make_unique<GoRules>(std::move(bare));
    }
    return m_defaults->value(name);
}

QByteArrayList GoEnvironment::listedNames() const
{
    return m_rules->listedNames();
}

bool GoEnvironment::isChanged(const QByteArray &name) const
{
    return m_rules->isChanged(name);
}

bool GoEnvironment::onlyGoComputes(const QByteArray &name)
{
    return GoRules::onlyGoComputes(name);
}

ValidationContext GoEnvironment::validation(ValidationContext::Target target) const
{
    return m_rules->validation(target);
}

const std::optional<GoInstallation> &GoEnvironment::installation() const
{
    return m_rules->inputs().go;
}

std::optional<GoEnvironmentInputs> GoEnvironment::selected() const
{
    const GoToolchainSelection selection = GoToolchainSelection::of(*m_rules);
    if (!selection.toolchain)
        return std::nullopt;
    GoEnvironmentInputs inputs = m_rules->inputs();
    inputs.go = selection.toolchain;
    inputs.isSelected = true;
    inputs.rootFile = {};
    if (selection.goroot.isEmpty())
        inputs.host.environment.remove("GOROOT");
    else
        inputs.host.environment.set("GOROOT", selection.goroot);
    return inputs;
}

GoEnvironment GoEnvironment::edited(const QVector<EnvEdit> &edits, ValidationContext::Target target) const
{
    GoEnvironmentInputs inputs = m_rules->inputs();
    Environment &environment = inputs.host.environment;
    for (const EnvEdit &edit : edits) {
        const bool isSet = edit.kind == EnvEdit::Set;
        if (!isSet && edit.kind != EnvEdit::Unset)
            continue;
        // envcmd checkBuildConfig: what is written is looked at alone; what is taken away leaves the
        // environment's.
        const bool inFile = target == ValidationContext::GoEnvFile;
        if (inFile == isSet)
            environment.remove(edit.name);
        if (inFile)
            inputs.userFile.entries.removeIf([&](const EnvEntry &entry) { return entry.name == edit.name; });
        if (inFile && isSet)
            inputs.userFile.entries.append({edit.name, edit.value, edit.value, {}});
        else if (isSet)
            environment.set(edit.name, edit.value);
    }
    return GoEnvironment(std::move(inputs));
}

Problems GoEnvironment::absence(const QByteArray &name) const
{
    return GoAbsence::of(*m_rules, name);
}

Problems GoEnvironment::startupProblems() const
{
    return GoStartupCheck(*m_rules).run();
}

Problems GoEnvironment::startupWarnings() const
{
    return GoStartupCheck(*m_rules).warnings();
}

EnvSnapshot GoEnvironment::builtInDefaults() const
{
    EnvSnapshot snapshot;
    for (const QByteArray &name : m_rules->listedNames()) {
        const QByteArray value = m_rules->builtIn(name);
        if (!value.isEmpty())
            snapshot.entries.append({name, value, value, {}, Certainty::Exact, EntryEffect::Decides});
    }
    return snapshot;
}

QVector<EnvLayer> GoEnvironment::layers() const
{
    EnvLayer userFile{u"go-env-file"_s, m_rules->inputs().userFile, EmptyValue::Masks};
    for (EnvEntry &entry : userFile.snapshot.entries)
        entry.effect = GoRules::effectInFile(entry);
    EnvLayer rootFile{u"goroot-go-env"_s, m_rules->inputs().rootFile, EmptyValue::Masks};
    for (EnvEntry &entry : rootFile.snapshot.entries)
        entry.effect = entry.name == "GOROOT" ? EntryEffect::None : GoRules::effectInFile(entry);
    return {userFile, rootFile, {u"default"_s, builtInDefaults()}};
}

void GoEnvironment::markEffects(EnvSnapshot &snapshot)
{
    for (EnvEntry &entry : snapshot.entries) {
        if (entry.effect != EntryEffect::None)
            entry.effect = GoRules::effectInProcess(entry);
    }
}

} // namespace goconf
