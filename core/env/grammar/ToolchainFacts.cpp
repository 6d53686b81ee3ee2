// SPDX-License-Identifier: MIT
#include "env/grammar/ToolchainFacts.h"

#include "env/Resource.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace goconf {

const ToolchainFacts &ToolchainFacts::instance()
{
    static const ToolchainFacts facts;
    return facts;
}

ToolchainFacts::ToolchainFacts()
{
    const QJsonObject data =
        QJsonDocument::fromJson(resourceBytes(QLatin1StringView("toolchain.json"))).object();
    addFlags(data.value(QLatin1StringView("switchFlags")).toArray(), FlagShape::Switch);
    addFlags(data.value(QLatin1StringView("numberFlags")).toArray(), FlagShape::Number);
    addFlags(data.value(QLatin1StringView("valueFlags")).toArray(), FlagShape::Value);
    addFlags(data.value(QLatin1StringView("otherFlags")).toArray(), FlagShape::Other);
    const QJsonArray experiments = data.value(QLatin1StringView("experiments")).toArray();
    for (const QJsonValue text : experiments)
        m_experiments.emplace(entry(text).first, entry(text).second);
    const QJsonArray ports = data.value(QLatin1StringView("ports")).toArray();
    for (const QJsonValue text : ports)
        m_ports.emplace(entry(text).first, entry(text).second);
}

/// "name", "name >=1.26", "name <1.27" or both.
std::pair<QByteArray, ToolchainFacts::Range> ToolchainFacts::entry(const QJsonValue &text)
{
    const QByteArrayList words = text.toString().toLatin1().split(' ');
    Range range;
    for (const QByteArray &word : words.mid(1)) {
        const bool since = word.startsWith(">=");
        const GoVersion version = GoVersion::parse(word.mid(since ? 2 : 1)).value_or(GoVersion());
        (since ? range.since : range.until) = version;
    }
    return {words.constFirst(), range};
}

void ToolchainFacts::addFlags(const QJsonArray &flags, FlagShape shape)
{
    for (const QJsonValue text : flags) {
        const auto [name, range] = entry(text);
        m_flags.insert(name, {shape, range});
    }
}

bool ToolchainFacts::Range::contains(const GoVersion &go) const
{
    return !(go < since) && (!until.isValid() || go < until);
}

std::optional<ToolchainFacts::FlagShape> ToolchainFacts::flag(const QByteArray &name,
                                                              const GoVersion &go) const
{
    const auto found = m_flags.constFind(name);
    if (found == m_flags.cend() || !found->range.contains(go))
        return std::nullopt;
    return found->shape;
}

bool ToolchainFacts::hasExperiment(const QByteArray &name, const GoVersion &go) const
{
    const auto found = m_experiments.constFind(name);
    return found != m_experiments.cend() && found->contains(go);
}

bool ToolchainFacts::hasPort(const QByteArray &goos, const QByteArray &goarch, const GoVersion &go) const
{
    const auto found = m_ports.constFind(goos + '/' + goarch);
    return found != m_ports.cend() && found->contains(go);
}

bool ToolchainFacts::hasGoos(const QByteArray &goos, const GoVersion &go) const
{
    return std::any_of(m_ports.keyValueBegin(), m_ports.keyValueEnd(), [&](const auto &port) {
        return port.first.startsWith(goos + '/') && port.second.contains(go);
    });
}

bool ToolchainFacts::hasGoarch(const QByteArray &goarch, const GoVersion &go) const
{
    return std::any_of(m_ports.keyValueBegin(), m_ports.keyValueEnd(), [&](const auto &port) {
        return port.first.endsWith('/' + goarch) && port.second.contains(go);
    });
}

} // namespace goconf
