// SPDX-License-Identifier: MIT
#include "workspace/DraftItem.h"

#include "stores/windows/RegistryAdvice.h"
#include "stores/windows/RegistryVariable.h"

namespace goconf::ui {

std::optional<HeldValue> DraftItem::wanted() const
{
    if (edit.kind != EnvEdit::Set)
        return std::nullopt;
    HeldValue result{edit.value};
    if (RegistryAdvice::isRegistry(store)) {
        const std::optional<quint32> before = seen ? seen->registryType : std::nullopt;
        result.registryType = RegistryVariable::typeFor(edit, before);
    }
    return result;
}

} // namespace goconf::ui
