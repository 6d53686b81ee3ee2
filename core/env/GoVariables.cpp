// SPDX-License-Identifier: MIT
#include "env/GoVariables.h"

#include "env/Resource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace goconf {

namespace {

template <typename T, size_t N>
using Spellings = std::array<std::pair<QLatin1StringView, T>, N>;

constexpr Spellings<ValueKind, 20> kinds{{
    {QLatin1StringView("text"), ValueKind::Text},
    {QLatin1StringView("choice"), ValueKind::Choice},
    {QLatin1StringView("folder"), ValueKind::Folder},
    {QLatin1StringView("folder-list"), ValueKind::FolderList},
    {QLatin1StringView("file"), ValueKind::File},
    {QLatin1StringView("command"), ValueKind::Command},
    {QLatin1StringView("flags"), ValueKind::Flags},
    {QLatin1StringView("compiler-flags"), ValueKind::CompilerFlags},
    {QLatin1StringView("regexp"), ValueKind::Regexp},
    {QLatin1StringView("proxy-chain"), ValueKind::ProxyChain},
    {QLatin1StringView("sum-database"), ValueKind::SumDatabase},
    {QLatin1StringView("glob-list"), ValueKind::GlobList},
    {QLatin1StringView("vcs-rules"), ValueKind::VcsRules},
    {QLatin1StringView("auth-commands"), ValueKind::AuthCommands},
    {QLatin1StringView("toolchain"), ValueKind::Toolchain},
    {QLatin1StringView("level"), ValueKind::Level},
    {QLatin1StringView("experiments"), ValueKind::Experiments},
    {QLatin1StringView("key-values"), ValueKind::KeyValues},
    {QLatin1StringView("fips"), ValueKind::Fips},
    {QLatin1StringView("computed"), ValueKind::Computed},
}};

constexpr Spellings<Settable, 3> places{{
    {QLatin1StringView("env-file"), Settable::EnvFile},
    {QLatin1StringView("environment"), Settable::EnvironmentOnly},
    {QLatin1StringView("never"), Settable::Never},
}};

/// The data is ours and tested word by word: a spelling that is not in the table cannot occur.
template <typename T, size_t N>
T spelled(const Spellings<T, N> &spellings, const QString &word)
{
    const auto found = std::find_if(spellings.begin(), spellings.end(),
                                    [&word](const auto &spelling) { return spelling.first == word; });
    Q_ASSERT(found != spellings.end());
    return found->second;
}

QByteArrayList words(const QJsonValue &array)
{
    QByteArrayList result;
    for (const QJsonValue word : array.toArray())
        result.append(word.toString().toLatin1());
    return result;
}

GoVersion version(const QJsonValue &value)
{
    return GoVersion::parse(value.toString().toLatin1()).value_or(GoVersion());
}

GoVariable variable(const QJsonObject &object)
{
    GoVariable result;
    result.name = object.value(QLatin1StringView("name")).toString().toLatin1();
    result.kind = spelled(kinds, object.value(QLatin1StringView("kind")).toString());
    result.settable = spelled(places, object.value(QLatin1StringView("settable")).toString());
    result.topic = object.value(QLatin1StringView("topic")).toString().toLatin1();
    result.since = version(object.value(QLatin1StringView("since")));
    result.listedSince = version(object.value(QLatin1StringView("listedSince")));
    result.choices = words(object.value(QLatin1StringView("choices")));
    result.architectures = words(object.value(QLatin1StringView("architectures")));
    return result;
}

} // namespace

const GoVariables &GoVariables::catalogue()
{
    static const GoVariables instance;
    return instance;
}

GoVariables::GoVariables()
{
    const QJsonDocument document =
        QJsonDocument::fromJson(resourceBytes(QLatin1StringView("variables.json")));
    const QJsonArray rows = document.array();
    m_variables.reserve(rows.size());
    for (const QJsonValue row : rows)
        m_variables.append(variable(row.toObject()));
}

const GoVariable *GoVariables::find(const QByteArray &name) const
{
    const auto found = std::lower_bound(
        m_variables.begin(), m_variables.end(), name,
        [](const GoVariable &known, const QByteArray &wanted) { return known.name < wanted; });
    return found != m_variables.end() && found->name == name ? &*found : nullptr;
}

} // namespace goconf
