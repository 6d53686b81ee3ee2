// SPDX-License-Identifier: MIT
#pragma once

#include "change/ChangeTarget.h"
#include "change/RegistryWriter.h"

namespace goconf {

/// A value of a registry key. The system writes it in one step, so nothing stands beside it meanwhile. It has
/// no step that compares and writes: what another program writes between our look and our write is lost, as
/// it is between any two programs that write there. A value whose name has a NUL is Refused: programs of the
/// kernel's own interface make them ("ZwSetValueKey" of the driver documentation), and a call of the Windows
/// API would mean the value whose name ends there.
class RegistryTarget : public ChangeTarget
{
public:
    /// Unsupported on a system without a registry.
    static Result<std::unique_ptr<ChangeTarget>> create(const RegistryChange &change,
                                                        std::shared_ptr<RegistryWriter> registry);
    /// As identity(), of any system.
    static QString identityOf(const RegistryChange &change);

    const Change &change() const override { return m_change; }
    QString identity() const override { return identityOf(registryChange()); }
    QString folder() const override { return {}; }
    Result<QStringList> missingFolders() const override { return QStringList(); }
    Result<State> state() const override;
    Result<Change> deviation() const override;
    Result<void> check() const override;
    Result<void> stage(const QString &) const override { return {}; }
    Result<void> commit(const QString &) const override;
    Result<QStringList> clear(const QString &) const override { return QStringList(); }

private:
    RegistryTarget(const RegistryChange &change, std::shared_ptr<RegistryWriter> registry);

    const RegistryChange &registryChange() const { return std::get<RegistryChange>(m_change); }
    Result<std::optional<RegistryImage>> present() const;

    Change m_change;
    std::shared_ptr<RegistryWriter> m_registry;
};

} // namespace goconf
