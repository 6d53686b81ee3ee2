// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Registry.h"

#include <functional>
#include <memory>

namespace goconf {

struct Host;

/// The registry as the targets of a change write it. It remembers that something was written, so that the
/// running programs are told once, after all of it.
class RegistryWriter
{
public:
    /// `registry` may be null: this system has none. `announce` tells the running programs.
    RegistryWriter(std::shared_ptr<const Registry> registry, std::function<void()> announce);

    /// Of the system that this program runs on.
    static std::shared_ptr<RegistryWriter> ofSystem();
    /// Of `host`, which a test may have given a registry of its own.
    static std::shared_ptr<RegistryWriter> of(const Host &host);

    const Registry *registry() const { return m_registry.get(); }
    Result<void> write(const QString &key, const RegistryValue &value);
    Result<void> remove(const QString &key, const QString &name);

    /// Tells the running programs of what was written or removed since the last call, if anything was.
    void announce();

private:
    std::shared_ptr<const Registry> m_registry;
    std::function<void()> m_announce;
    bool m_hasNews = false;
};

} // namespace goconf
