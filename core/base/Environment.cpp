// SPDX-License-Identifier: MIT
#include "base/Environment.h"

namespace goconf {

Environment::Environment(Os os)
    : m_os(os)
{
}

Environment Environment::fromBlock(const QByteArrayList &block, Os os)
{
    Environment result(os);
    for (const QByteArray &entry : block) {
        // Windows keeps names that begin with '=' ("=C:"); the separator is the first one after that.
        const qsizetype separator = entry.indexOf('=', os.isWindows() ? 1 : 0);
        if (separator > 0 && !result.contains(entry.first(separator)))
            result.set(entry.first(separator), entry.sliced(separator + 1));
    }
    return result;
}

std::optional<QByteArray> Environment::find(const QByteArray &name) const
{
    const auto found = m_values.find(key(name));
    if (found == m_values.end())
        return std::nullopt;
    return found->second.value;
}

QByteArray Environment::value(const QByteArray &name) const
{
    return find(name).value_or(QByteArray());
}

void Environment::set(const QByteArray &name, const QByteArray &value)
{
    const auto [entry, inserted] = m_values.try_emplace(key(name), Variable{name, value});
    if (!inserted)
        entry->second.value = value;
}

void Environment::remove(const QByteArray &name)
{
    m_values.erase(key(name));
}

QByteArrayList Environment::names() const
{
    QByteArrayList result;
    for (const auto &[key, variable] : m_values)
        result.append(variable.name);
    return result;
}

QByteArrayList Environment::block() const
{
    QByteArrayList result;
    for (const auto &[key, variable] : m_values)
        result.append(variable.name + '=' + variable.value);
    return result;
}

} // namespace goconf
