// SPDX-License-Identifier: MIT
#include "stores/Settings.h"

#include "base/WindowsName.h"
#include "env/GoVariables.h"
#include "env/NameAdvice.h"
#include "env/go/GoCommand.h"
#include "env/validate/ValueValidation.h"
#include "stores/BriefValue.h"
#include "stores/GoEnvironmentReader.h"
#include "stores/windows/RegistryVariable.h"
#include "stores/windows/WindowsEnvironment.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Settings)
};

ValidationContext::Target targetOf(const QString &store)
{
    return store == "go-env-file"_L1 ? ValidationContext::GoEnvFile : ValidationContext::ProcessEnvironment;
}

/// Every name gets one spelling, for the system takes all of them for the same: that of the catalogue, or of
/// the uppermost layer. Answers with the spellings, by upperName.
QHash<QByteArray, QByteArray> unifyNames(QVector<EnvLayer> &layers)
{
    QHash<QByteArray, QByteArray> spellings{{"PATH", "PATH"}};
    for (const GoVariable &variable : GoVariables::catalogue().all())
        spellings.insert(variable.name, variable.name);
    for (EnvLayer &layer : layers) {
        for (EnvEntry &entry : layer.snapshot.entries) {
            const QByteArray upper = upperName(entry.name);
            const auto known = spellings.constFind(upper);
            if (known != spellings.cend())
                entry.name = *known;
            else
                spellings.insert(upper, entry.name);
        }
    }
    return spellings;
}

/// Windows: values that the levels of the registry join into one list hide nothing from each other.
void showJoined(Setting &setting)
{
    const auto isJoined = [](const LadderRow &row) { return row.store.startsWith("registry-"_L1); };
    const bool isFromThere =
        std::any_of(setting.ladder.begin(), setting.ladder.end(), [&](const LadderRow &row) {
            return isJoined(row) &&
                   (row.effective || (!row.location.isEmpty() && row.location == setting.location));
        });
    for (LadderRow &row : setting.ladder) {
        if (isFromThere && isJoined(row))
            row.shadowed = false;
    }
}

} // namespace

Settings::Settings(Host host, View view, GoEnvironment go, EnvStack stack)
    : m_host(std::move(host))
    , m_view(view)
    , m_go(std::move(go))
    , m_stack(std::move(stack))
{
}

Result<Settings> Settings::read(const Host &host, View view, const ViewpointOptions &options)
{
    if (const Result<void> named = host.checkPaths(); !named)
        return fail(named.error());
    Result<ViewpointReading> reading = readViewpoint(view, host, options);
    if (!reading)
        return fail(reading.error());
    Host seen = host;
    seen.environment = reading->environment;
    Problems problems = reading->problems;
    GoEnvironment go = readGoEnvironment(seen, problems, view);
    QVector<EnvLayer> layers = std::move(reading->layers);
    QHash<QByteArray, QByteArray> spellings;
    if (!host.os.caseSensitiveNames())
        spellings = unifyNames(layers);
    for (EnvLayer &layer : layers)
        GoEnvironment::markEffects(layer.snapshot);
    layers += go.layers();
    Settings settings(std::move(seen), view, std::move(go), EnvStack(std::move(layers)));
    settings.m_spellings = std::move(spellings);
    settings.m_differences = std::move(reading->differences);
    if (view != View::Process)
        settings.m_process = host.environment;
    for (const Problem &problem : std::as_const(problems)) {
        if (!settings.m_problems.contains(problem)) // several stores may miss the same home
            settings.m_problems.append(problem);
    }
    return settings;
}

QByteArrayList Settings::names() const
{
    QByteArrayList result = m_go.listedNames();
    for (const QByteArray &name : m_stack.names()) {
        if (result.contains(name) || GoEnvironment::onlyGoComputes(name))
            continue;
        // What this go knows but does not list; and what looks like one of its names.
        const bool isRead = GoVariables::catalogue().find(name) ? !m_go.value(name).isEmpty()
                                                                : NameAdvice::nearestName(name).has_value();
        if (isRead)
            result.append(name);
    }
    std::sort(result.begin(), result.end());
    return result;
}

QByteArrayList Settings::otherNames() const
{
    const QByteArrayList listed = names();
    QByteArrayList result;
    for (const QByteArray &name : m_stack.names()) {
        if (std::binary_search(listed.cbegin(), listed.cend(), name) || GoEnvironment::onlyGoComputes(name))
            continue;
        const Ladder ladder = m_stack.ladder(name);
        const bool isVariable = std::any_of(ladder.begin(), ladder.end(), [&name](const LadderRow &row) {
            return !RegistryVariable::isNone(name, row.registryType);
        });
        if (isVariable)
            result.append(name);
    }
    return result;
}

QByteArrayList Settings::shownNames() const
{
    QByteArrayList result = names();
    for (const QByteArray &name : m_stack.names()) {
        const Ladder ladder = m_stack.ladder(name);
        const bool isUsers = std::any_of(ladder.begin(), ladder.end(), [](const LadderRow &row) {
            return row.store == WindowsEnvironment::storeOf(WindowsEnvironment::Level::User);
        });
        if (isUsers && !result.contains(name))
            result.append(name);
    }
    std::sort(result.begin(), result.end());
    return result;
}

QByteArray Settings::spelled(const QByteArray &name) const
{
    return m_host.os.caseSensitiveNames() ? name : m_spellings.value(upperName(name), name);
}

Setting Settings::setting(const QByteArray &asked) const
{
    const QByteArray name = spelled(asked);
    Setting result;
    result.name = name;
    result.store = u"default"_s;
    result.ladder = m_stack.ladder(name);
    const auto winner = std::find_if(result.ladder.cbegin(), result.ladder.cend(),
                                     [](const LadderRow &row) { return row.effective; });
    if (winner != result.ladder.cend()) {
        result.store = winner->store;
        result.location = winner->location;
        result.value = winner->value;
        // The line that gave the process its value is its source, not something that the process hides.
        for (LadderRow &row : result.ladder) {
            if (!row.location.isEmpty() && row.location == result.location)
                row.shadowed = false;
        }
        if (m_host.os.isWindows() && WindowsEnvironment::isJoined(name))
            showJoined(result);
    }
    if (const GoVariable *variable = GoVariables::catalogue().find(name)) {
        result.settable = variable->settable != Settable::Never;
        result.value = m_go.value(name);
        result.defaultValue = m_go.defaultValue(name);
    }
    result.isChanged =
        m_go.isChanged(name) || (!GoVariables::catalogue().find(name) && result.value != result.defaultValue);
    result.problems = problemsOf(result);
    return result;
}

QVector<Setting> Settings::settings(const QByteArrayList &names) const
{
    QVector<Setting> result;
    for (const QByteArray &name : names) {
        result.append(setting(name));
        if (!GoEnvironment::onlyGoComputes(name) || !m_go.hasGo())
            continue;
        const Result<QHash<QByteArray, QByteArray>> answer =
            GoCommand(m_host, *m_go.installation()).env({name});
        Setting &computed = result.last();
        computed.value = answer ? answer->value(name) : QByteArray();
        computed.defaultValue = computed.value;
        if (!answer)
            computed.problems.append({Severity::Error, answer.error().what, {}});
    }
    return result;
}

ValidationContext Settings::validation(const QString &store) const
{
    return m_go.validation(targetOf(store));
}

GoEnvironment Settings::edited(const QVector<EnvEdit> &edits, const QString &store) const
{
    QVector<EnvEdit> known = edits;
    for (EnvEdit &edit : known)
        edit.name = spelled(edit.name);
    return m_go.edited(known, targetOf(store));
}

Problems Settings::problemsOf(const Setting &setting) const
{
    Problems problems;
    const auto winner = std::find_if(setting.ladder.cbegin(), setting.ladder.cend(),
                                     [](const LadderRow &row) { return row.effective; });
    const GoVariable *variable = GoVariables::catalogue().find(setting.name);
    if (variable && winner != setting.ladder.cend() && winner->store != "default"_L1 &&
        winner->store != "goroot-go-env"_L1) {
        problems = validateValue(*variable, winner->value, validation(winner->store));
    }
    if (!variable) {
        if (const std::optional<NameAdvice::Advice> advice = NameAdvice::nearestName(setting.name))
            problems.append(advice->problem);
    }
    if (winner != setting.ladder.cend())
        problems += winner->problems;
    for (const LadderRow &row : setting.ladder) {
        if (RegistryVariable::isNone(setting.name, row.registryType))
            problems += row.problems;
    }
    if (m_process && m_process->value(setting.name) != m_host.environment.value(setting.name)) {
        const QByteArray here = m_process->value(setting.name);
        problems.append({Severity::Info,
                         here.isEmpty()
                             ? Text::tr("This process has no %1").arg(QString::fromUtf8(setting.name))
                             : Text::tr("This process has %1").arg(briefValue(setting.name, here)),
                         {}});
    }
    problems += m_differences.problems(setting.name, setting.value, setting.ladder, variable != nullptr);
    return problems;
}

} // namespace goconf
