// SPDX-License-Identifier: MIT
#include "pages/variables/PathSurroundings.h"

#include "stores/windows/RegistryAdvice.h"
#include "stores/windows/WindowsPathList.h"

namespace goconf::ui {

using namespace Qt::StringLiterals;

WindowsPathEdit::Surroundings surroundingsOfPath(const MachineSnapshot &snapshot)
{
    WindowsPathEdit::Surroundings around;
    around.name = "PATH";
    for (const QVector<Setting> *settings : {&snapshot.go, &snapshot.others}) {
        for (const Setting &setting : *settings) {
            // Windows does not know what Go has from its own files.
            if (setting.store == "process"_L1 || RegistryAdvice::isRegistry(setting.store))
                around.variables.set(setting.name, setting.value);
        }
    }
    if (const std::optional<HeldValue> system = snapshot.held(u"registry-system"_s, around.name))
        around.before = WindowsPathList::parse(system->value, around.variables).entries();
    return around;
}

} // namespace goconf::ui
