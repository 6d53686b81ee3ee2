// SPDX-License-Identifier: MIT
#include "change/RegistryWriter.h"

#include "platform/Host.h"
#include "platform/SettingChange.h"

#include <utility>

namespace goconf {

RegistryWriter::RegistryWriter(std::shared_ptr<const Registry> registry, std::function<void()> announce)
    : m_registry(std::move(registry))
    , m_announce(std::move(announce))
{
}

std::shared_ptr<RegistryWriter> RegistryWriter::ofSystem()
{
    return std::make_shared<RegistryWriter>(Registry::ofSystem(),
                                            [] { platform::announceEnvironmentChange(); });
}

std::shared_ptr<RegistryWriter> RegistryWriter::of(const Host &host)
{
    return std::make_shared<RegistryWriter>(host.registry, [] { platform::announceEnvironmentChange(); });
}

Result<void> RegistryWriter::write(const QString &key, const RegistryValue &value)
{
    m_hasNews = true;
    return m_registry->write(key, value);
}

Result<void> RegistryWriter::remove(const QString &key, const QString &name)
{
    m_hasNews = true;
    return m_registry->remove(key, name);
}

void RegistryWriter::announce()
{
    if (std::exchange(m_hasNews, false))
        m_announce();
}

} // namespace goconf
