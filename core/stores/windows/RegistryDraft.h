// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"
#include "env/EnvStore.h"
#include "stores/windows/RegistryValues.h"

#include <QCoreApplication>

namespace goconf {

/// The variables of one key while edits are carried out on them, by the rules of RegistryStore.
class RegistryDraft
{
    Q_DECLARE_TR_FUNCTIONS(goconf::RegistryDraft)

public:
    /// `variables` are what %NAME% in an entry of a list stands for.
    RegistryDraft(RegistryValues values, Environment variables);

    /// Errors: as RegistryStore::plan.
    Result<void> apply(const EnvEdit &edit);

    const RegistryValues &values() const { return m_values; }
    /// What the user should know of the edits so far.
    const Problems &remarks() const { return m_remarks; }

private:
    Result<void> set(const QString &name, const EnvEdit &edit);
    Result<void> editList(const QString &name, const EnvEdit &edit);
    /// `edit` is a Set.
    Result<void> write(const QString &name, const EnvEdit &edit);
    /// Refused where the value is of a type that is no text.
    Result<void> checkType(const QString &name) const;
    QByteArray textOf(const QString &name) const;

    RegistryValues m_values;
    Environment m_variables;
    Problems m_remarks;
};

} // namespace goconf
